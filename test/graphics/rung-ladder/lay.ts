import { rungLadder } from '../../../src/graphics/rung-ladder/kind.ts';
import { layoutLadder, type LadderLayout } from '../../../src/graphics/rung-ladder/layout.ts';
import { readBars } from '../../support/read.ts';

/** The layout of a table whose rungs are A, B and C from the top, unless it is told otherwise. */
export const lay = (
  data: string,
  settings: { highlight?: string; rungs?: string } = {},
): LadderLayout =>
  layoutLadder(
    rungLadder.admit!(readBars(data, rungLadder)),
    { rungs: 'A; B; C', ...settings },
    'zh-HK',
  );

/** What became of each place: `甲 earlier up`, in the order given. */
export const marks = ({ standings }: LadderLayout): readonly string[] =>
  standings.map(({ row, list, mark }) => `${row.label}${list} ${mark}`);

/** Both lists line by line: `甲=甲`, a way that arrives as `>`. */
export const lines = ({ rungs }: LadderLayout): readonly string[] =>
  rungs.flatMap((rung) =>
    rung.lines.map(({ before, after, strokes }) => {
      const names = (ones: typeof before): string => ones.map(({ row }) => row.label).join('、');
      const level = strokes.some(({ look }) => look === 'stays') ? '=' : '|';
      const sign = strokes.some(({ isEnd }) => isEnd) ? '>' : level;
      return `${rung.name}: ${names(before)}${sign}${names(after)}`;
    }),
  );

export const codes = ({ problems }: LadderLayout): readonly string[] =>
  problems.map(({ code }) => code);

/** Rows of name, rung, date, how many in all, status. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  JSON.stringify([
    ['label', 'group', 'date', 'whole', 'status'],
    ...rows.map((row) => [...row, '', '', ''].slice(0, 5)),
  ]);
