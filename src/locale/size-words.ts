import { inChinese, type ByLanguage } from './language.ts';

/** A name with its value as a sentence wants them: 太空館, 8000平方米. */
export interface SaidSize {
  readonly name: string;
  readonly value: string;
}

/** What a comparison of sizes says. Names, values and numbers arrive ready to print. */
export interface SizeWords {
  /** The larger against the smaller, in areas or in whatever is counted; `about` is 約, 最多 or ''. */
  ratio(large: SaidSize, small: SaidSize, about: string, times: string, isArea: boolean): string;
  /** What stands behind the number where it is large, and what before and after both. */
  readonly times: string;
  /** Of a number that is a bound from above. */
  readonly most: string;
  /** `verb` is what a language says with the verb: 約, 至多, or ''. */
  before(large: string, small: string, verb: string, isArea: boolean): string;
  after(small: string, isArea: boolean): string;
  same(a: SaidSize, b: SaidSize): string;
  alike(a: SaidSize, b: SaidSize): string;
  only(item: SaidSize): string;
  readonly none: string;
  kind(items: number): string;
  unitKind(items: number, each: string): string;
  missing(count: number): string;
  /** What one square stands for. */
  each(value: string): string;
  squares(count: string): string;
  readonly partSquare: string;
  lens(times: string): string;
  /** What the squares are to scale in. */
  scale(isArea: boolean): string;
  /** What the switch between versions chooses. */
  readonly versions: string;
  latest(name: string): string;
  /** The head of the column of areas in square metres. */
  readonly converted: string;
}

/** The Hong Kong Space Museum is that of the Hong Kong Space Museum; marks that keep a name apart may stand before it. */
const inSentence = (name: string): string =>
  name.replace(/^(\W?)The /, (_, mark: string) => `${mark}the `);

const english: SizeWords = {
  ratio: (large, small, about, times, isArea) => {
    const a = `${large.name} (${large.value})`;
    const b = `${inSentence(small.name)} (${small.value})`;
    return isArea
      ? `${a} has ${about}${times} times the area of ${b}.`
      : `The figure for ${inSentence(a)} is ${about}${times} times that for ${b}.`;
  },
  times: ' times',
  most: 'at most ',
  before: (large, _, __, isArea) =>
    isArea ? `${large} has` : `The figure for ${inSentence(large)} is`,
  after: (small, isArea) => `${isArea ? 'the area of' : 'that for'} ${inSentence(small)}`,
  same: (a, b) => `${a.name} and ${b.name} are the same size: ${a.value}.`,
  alike: (a, b) => `${a.name} (${a.value}) and ${b.name} (${b.value}) are about the same size.`,
  only: ({ name, value }) => `Only ${name} has a size: ${value}.`,
  none: 'There is no size to show.',
  kind: (items) =>
    `Squares for ${items} ${items === 1 ? 'item' : 'items'}, their areas to one scale.`,
  unitKind: (items, each) =>
    `Unit squares for ${items} ${items === 1 ? 'item' : 'items'}; each square is ${each}.`,
  missing: (count) => `${count} ${count === 1 ? 'item has' : 'items have'} no value.`,
  each: (value) => `Each square is ${value}`,
  squares: (count) => `${count} ${count === '1' ? 'square' : 'squares'}`,
  partSquare: 'less than one square',
  lens: (times) => `In the inset its sides are enlarged ${times} times`,
  scale: (isArea) =>
    isArea
      ? 'Squares show areas, to one scale'
      : 'The squares’ areas are in proportion to the values',
  versions: 'Version of the figures',
  latest: (name) => `${name} (latest)`,
  converted: 'In square metres (calculated)',
};

const simplified: SizeWords = {
  ratio: (large, small, about, times, isArea) =>
    `${large.name}${isArea ? '的面积' : ''}（${large.value}）${about}为${small.name}（${small.value}）的${times}倍。`,
  times: '倍',
  most: '至多',
  before: (large, small, verb, isArea) =>
    `${large}${isArea ? '的面积' : ''}${verb ? `${verb}为` : '是'}${small}的`,
  after: () => '',
  same: (a, b) => `${a.name}与${b.name}大小相同，均为${a.value}。`,
  alike: (a, b) => `${a.name}（${a.value}）与${b.name}（${b.value}）大小相近。`,
  only: ({ name, value }) => `只有${name}可以画出：${value}。`,
  none: '没有可以比较的大小。',
  kind: (items) => `方形图，共${items}项，面积按同一比例。`,
  unitKind: (items, each) => `方格图，共${items}项，每格${each}。`,
  missing: (count) => `其中${count}项没有数值。`,
  each: (value) => `每格${value}`,
  squares: (count) => `${count}格`,
  partSquare: '不足1格',
  lens: (times) => `框内边长放大${times}倍`,
  scale: (isArea) => (isArea ? '方形面积按同一比例' : '方形面积与数值成正比'),
  versions: '版本',
  latest: (name) => `${name}（最新）`,
  converted: '折合平方米（推算）',
};

const hongKong: SizeWords = {
  ratio: (large, small, about, times, isArea) =>
    `${large.name}${isArea ? '的面積' : ''}（${large.value}）${about}為${small.name}（${small.value}）的${times}倍。`,
  times: '倍',
  most: '至多',
  before: (large, small, verb, isArea) =>
    `${large}${isArea ? '的面積' : ''}${verb ? `${verb}為` : '是'}${small}的`,
  after: () => '',
  same: (a, b) => `${a.name}與${b.name}大小相同，均為${a.value}。`,
  alike: (a, b) => `${a.name}（${a.value}）與${b.name}（${b.value}）大小相若。`,
  only: ({ name, value }) => `只有${name}可以畫出：${value}。`,
  none: '沒有可以比較的大小。',
  kind: (items) => `方形圖，共${items}項，面積按同一比例。`,
  unitKind: (items, each) => `方格圖，共${items}項，每格${each}。`,
  missing: (count) => `其中${count}項沒有數值。`,
  each: (value) => `每格${value}`,
  squares: (count) => `${count}格`,
  partSquare: '不足1格',
  lens: (times) => `框內邊長放大${times}倍`,
  scale: (isArea) => (isArea ? '方形面積按同一比例' : '方形面積與數值成正比'),
  versions: '版本',
  latest: (name) => `${name}（最新）`,
  converted: '折合平方米（推算）',
};

const taiwan: Partial<SizeWords> = {
  converted: '折合平方公尺（推算）',
};

export const sizeWords: ByLanguage<SizeWords> = inChinese(english, simplified, hongKong, taiwan);
