import { inChinese, type ByLanguage } from './language.ts';

/** A share in words, ready to print; each '' where it is not known. */
export interface SaidShare {
  readonly label: string;
  /** The part as a count, where there is one beside the share: 96家. */
  readonly part: string;
  /** What the whole is called, and how large it is: 外資研發中心, 221家. */
  readonly name: string;
  readonly size: string;
  /** The share with its qualifier and how sure it is: 43.4%（推算）. */
  readonly share: string;
}

/** Whether cells are dots or squares. */
export type CellShape = 'dots' | 'squares';

/** What a share grid says of its data. Names and figures arrive ready to print. */
export interface ShareWords {
  /** What stands below a share: 96 of 221 foreign R&D centres; '' where nothing is to be added. */
  caption(said: SaidShare): string;
  /** What of the whole is no part: other(125). */
  other(figure: string): string;
  /** The share with its part and whole, without a full stop. */
  sentence(said: SaidShare): string;
  /** Why a part stands alone: it has no whole, or none that it can be a share of. */
  unshared(name: string, size: string): string;
  /** Grids beyond those that are told. */
  more(count: number): string;
  /** What kind of graphic it is, and whether each grid is of a whole of its own. */
  kind(grids: number, shape: CellShape, areApart: boolean): string;
  /** A share that is less than the figure. */
  under(figure: string): string;
  /** One cell for one of what is counted; `unit` may be ''. */
  one(shape: CellShape, unit: string): string;
  /** What one cell is: 1%. */
  each(shape: CellShape, amount: string): string;
  /** So many cells stand for the whole. */
  scaled(shape: CellShape, cells: number, whole: string, amount: string): string;
  /** What a paler cell is. */
  pale(shape: CellShape): string;
}

const sized = (size: string, name: string): string => [size, name].filter(Boolean).join(' ');

const of = (figure: string, whole: string): string =>
  [figure, whole && `of ${whole}`].filter(Boolean).join(' ');

const english: ShareWords = {
  caption: ({ part, name, size }) => of(part, sized(size, name)),
  other: (figure) => `Other: ${figure}`,
  sentence: ({ label, part, name, size, share }) => {
    const whole = sized(size, name);
    return part ? `${label}: ${of(part, whole)}, or ${share}` : `${label}: ${of(share, whole)}`;
  },
  unshared: (name, size) =>
    size ? `no share of ${sized(size, name)} can be given` : 'no whole to be a share of',
  more: (count) => `${count} more`,
  kind: (grids, shape, areApart) => {
    const many = shape === 'dots' ? 'dot grids' : 'grids of squares';
    if (grids > 1) return `${grids} ${many}${areApart ? ', each with a whole of its own' : ''}.`;
    return shape === 'dots' ? 'Dot grid.' : 'Grid of squares.';
  },
  under: (figure) => `under ${figure}`,
  one: (shape) => `Each ${shape.slice(0, -1)} stands for one`,
  each: (shape, amount) => `Each ${shape.slice(0, -1)} is ${amount}`,
  scaled: (shape, cells, whole, amount) =>
    `${cells} ${shape} stand for ${whole}; each is ${amount}`,
  pale: (shape) => `a paler ${shape.slice(0, -1)} is only approximate`,
};

/** What the two scripts write each in its own way; the rest they write alike. */
interface ChineseWords {
  readonly share: string;
  readonly total: string;
  readonly unshared: string;
  readonly alone: string;
  readonly piece: string;
  readonly apart: string;
  readonly cells: Readonly<Record<CellShape, string>>;
  readonly kinds: Readonly<Record<CellShape, string>>;
  more(count: number): string;
  scaled(cells: string, whole: string, cell: string): string;
  pale(cell: string): string;
}

function chinese(words: ChineseWords): ShareWords {
  const { share: takes, total, cells } = words;
  const all = (name: string, size: string): string => (name ? `${name}共` : total) + size;
  const whole = (name: string, size: string): string => {
    if (!name) return size && total + size;
    return size ? `${name}（${size}）` : name;
  };
  return {
    caption: ({ label, part, name, size }) => {
      if (!part) return whole(name, size) && `${takes}${whole(name, size)}的比重`;
      if (size) return `${all(name, size)}，其中${label}${part}`;
      return name ? `${name}之中有${part}` : part;
    },
    other: (figure) => `其他${figure}`,
    sentence: ({ label, part, name, size, share }) => {
      const figures = `${label}有${part}，${takes}${share}`;
      if (part && size) return `${all(name, size)}，其中${figures}`;
      if (part) return name ? `${name}之中，${figures}` : figures;
      const of = whole(name, size);
      return of ? `${label}${takes}${of}的${share}` : `${label}：${share}`;
    },
    unshared: (name, size) => (size ? `${all(name, size)}，${words.unshared}` : words.alone),
    more: words.more,
    kind: (grids, shape, areApart) =>
      `${words.kinds[shape]}${grids > 1 ? `${grids}幅` : ''}${areApart ? words.apart : ''}。`,
    under: (figure) => `不到${figure}`,
    one: (shape, unit) => `每${cells[shape]}代表1${unit || words.piece}`,
    each: (shape, amount) => `每${cells[shape]}代表${amount}`,
    scaled: (shape, count, of, amount) =>
      words.scaled(count + cells[shape], of, cells[shape]) + amount,
    pale: (shape) => words.pale(cells[shape]),
  };
}

const simplified = chinese({
  share: '占',
  total: '总数',
  unshared: '无法计算占比',
  alone: '没有总数，无法计算占比',
  apart: '，各有各的总数',
  piece: '个',
  cells: { dots: '点', squares: '格' },
  kinds: { dots: '点阵图', squares: '方格图' },
  more: (count) => `另有${count}项`,
  scaled: (cells, whole, cell) => `以${cells}代表${whole}，每${cell}为`,
  pale: (cell) => `浅色${cell}只是约数`,
});

const hongKong = chinese({
  share: '佔',
  total: '總數',
  unshared: '無法計算佔比',
  alone: '沒有總數，無法計算佔比',
  apart: '，各有各的總數',
  piece: '個',
  cells: { dots: '點', squares: '格' },
  kinds: { dots: '點陣圖', squares: '方格圖' },
  more: (count) => `另有${count}項`,
  scaled: (cells, whole, cell) => `以${cells}代表${whole}，每${cell}為`,
  pale: (cell) => `淺色${cell}只是約數`,
});

export const shareWords: ByLanguage<ShareWords> = inChinese(english, simplified, hongKong);
