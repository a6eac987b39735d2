import { inChinese, type ByLanguage } from './language.ts';

/** What the scrubber over a plot says of itself. */
export interface ScrubWords {
  readonly label: string;
}

export const scrubWords: ByLanguage<ScrubWords> = inChinese(
  { label: 'Read the values along the axis' },
  { label: '沿横轴读取数值' },
  { label: '沿橫軸讀取數值' },
);
