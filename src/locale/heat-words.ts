import { inChinese, type ByLanguage } from './language.ts';

/** What the tints of a table mean. A tint is stronger on dark paper too, where it is no darker. */
export interface HeatWords {
  readonly oneWay: string;
  /** Where figures are above zero and below it, each in a colour of their own. */
  readonly twoWays: string;
}

export const heatWords: ByLanguage<HeatWords> = inChinese(
  {
    oneWay: 'The stronger the tint, the larger the figure.',
    twoWays: 'One tint above zero, another below; the stronger, the further from zero.',
  },
  {
    oneWay: '底色越浓，数字越大。',
    twoWays: '零以上和零以下底色不同，越浓离零越远。',
  },
  {
    oneWay: '底色愈濃，數字愈大。',
    twoWays: '零以上與零以下底色不同，愈濃離零愈遠。',
  },
);
