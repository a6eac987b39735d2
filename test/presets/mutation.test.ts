/**
 * Each figure of each story is changed in a copy of the story, not by author data: everything that
 * is said of it must change with it, and what was authored about it must go.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Grid } from '../../src/data/grid.ts';
import { parseQuantity } from '../../src/data/quantity.ts';
import { composeFigure, type Figure } from '../../src/frame/compose.ts';
import type { GraphicKind, Preset } from '../../src/frame/kind.ts';
import { ALONE } from '../../src/frame/surroundings.ts';
import { listingTemplate } from '../../src/frame/listing.ts';
import { readLocale } from '../../src/locale/language.ts';
import { parseDate } from '../../src/text/date.ts';
import { tellReader } from '../../src/text/tell.ts';
import { drawTag, printRoot } from '../../src/static/draw-tag.ts';
import { drawParts } from '../../src/static/parts.ts';
import { printTemplate } from '../../src/static/print.ts';
import { TAGS } from '../../src/static/tags.ts';
import type { Expected } from './expected/expected.ts';
import { withoutKept } from '../support/words.ts';

interface StoryTest {
  readonly tag: string;
  readonly kind: GraphicKind;
  readonly preset: Preset;
  readonly expected: Expected;
}

const stories: readonly StoryTest[] = await Promise.all(
  [...TAGS].flatMap(([tag, { kind, preset }]) =>
    preset
      ? [
          import(`./expected/${tag}.ts`).then(({ expected }: { expected: Expected }) => ({
            tag,
            kind,
            preset,
            expected,
          })),
        ]
      : [],
  ),
);

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

function draw(kind: GraphicKind, preset: Preset, lang: string, asOf = ''): Figure {
  return composeFigure({
    kind,
    preset,
    author: { settings: asOf ? { asOf } : {}, slots: new Set(), unknown: [] },
    source: { grid: null, named: false, progress: 'none', problems: [] },
    locale: readLocale(lang),
    tell: tellReader,
    list: listingTemplate,
  });
}

/** A figure as it is printed, with the figures inside it where it is a panel. */
function html({ template }: Figure): string {
  const page = printTemplate(template);
  if (!/<[a-z]+-[a-z]/.test(page)) return page;
  const printing = { styles: () => '', problems: [] };
  return drawParts(page, { lang: '', around: ALONE }, (part) =>
    printRoot(drawTag(part), part, printing),
  );
}

/**
 * A figure off in its first digit, so that rounding hides nothing, in whatever it is counted: 718.1 →
 * 818.1, 約120億元 → 約220億元. A year with more behind it, such as 2015年底, is a time.
 */
function nudge(cell: string): string | null {
  const tenths = /^([約逾近]?)([一二三四五六七八九])(成\D*)$/.exec(cell);
  if (tenths) return `${tenths[1]}${tenths[2] === '二' ? '七' : '二'}${tenths[3]}`;
  const match = /^(?!\d{4}年)([約逾近]?[+−-]?)(\d)([\d.,]*\D*)$/.exec(cell);
  return match && `${match[1]}${(Number(match[2]) % 9) + 1}${match[3]}`;
}

/** Whether the product reads a cell as a figure that is no date. */
const isFigure = (cell: string): boolean =>
  Boolean(parseQuantity(cell)?.decimal) && !parseDate(cell) && !/^\d{4}年/.test(cell);

/** Whether most that stands in a column is so: 6G in a column of names is no figure. */
function isMost(grid: Grid, column: number, holds: (cell: string) => boolean): boolean {
  const given = grid.rows.map(({ cells }) => cells[column]!).filter(Boolean);
  return given.filter(holds).length * 2 > given.length;
}

interface Mutation {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

function mutationsOf(grid: Grid, { moves }: Expected): readonly Mutation[] {
  const hasFigures = grid.header.map(
    (header, column) => header in moves || isMost(grid, column, (cell) => nudge(cell) !== null),
  );
  return grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((before, column) => {
      const after = hasFigures[column] ? nudge(before) : null;
      return after === null ? [] : [{ row, column, before, after }];
    }),
  );
}

/** Figures that no mutation changes, since they are written in a way that `nudge` does not know. */
function unchangedOf(grid: Grid, { moves }: Expected): readonly string[] {
  return grid.header.flatMap((header, column) =>
    header in moves || isMost(grid, column, isFigure)
      ? grid.rows
          .map(({ cells }) => cells[column]!)
          .filter((cell) => isFigure(cell) && nudge(cell) === null)
      : [],
  );
}

function mutate(preset: Preset, { row, column, after }: Mutation): Preset {
  const changed = (grid: Grid): Grid => ({
    ...grid,
    rows: grid.rows.map((line, index) =>
      index === row ? { ...line, cells: line.cells.with(column, after) } : line,
    ),
  });
  return { ...preset, grid: (language) => changed(preset.grid(language)) };
}

/** What graphics on axes show of their figures besides texts of a class. */
const PARTS: Readonly<Record<string, RegExp>> = {
  heard: /<ul class="unseen".*?<div class="plot"/gs,
  drawn: /<rect class="column[^>]*>|<path class="line[^>]*>|<circle[^>]*>/g,
  cells: /<path class="filled"[^>]*>/g,
  squares: /<rect class="square[^>]*>/g,
  blocks: /<path class="units"[^>]*>/g,
  places: /<svg class="x-axis.*?<\/svg>/gs,
};

/** All texts of a class on a page, in order, or a part of it by its name: what is generated. */
const said = (page: string, name: string): string =>
  PARTS[name] ? (page.match(PARTS[name]) ?? []).join('|') : textsOf(page, name);

const textsOf = (page: string, name: string): string =>
  [...page.matchAll(new RegExp(`class="(?:[^"]* )?${name}(?: [^"]*)?"[^>]*>(?:<b>)?([^<]*)`, 'g'))]
    .map(([, text]) => text)
    .join('|');

const summaryOf = (page: string): string => /id="summary"[^>]*>([^<]*)/.exec(page)?.[1] ?? '';
const tableOf = (page: string): string => /<table.*<\/table>/s.exec(page)?.[0] ?? '';

/** The column of the values comes first among those that move words. */
const isFirstMoved = ({ moves }: Expected, header: string): boolean =>
  Object.keys(moves)[0] === header;

/** The words that must change with one figure, some of them in certain rows only. */
function wordsMoved(
  expected: Expected,
  header: string,
  id: string,
  cells: readonly string[],
): readonly string[] {
  const { moves, written: [written, ids] = ['', /^$/], earlier = [] } = expected;
  const isCalculated = earlier.includes(header) && cells[2] === '';
  return [
    ...moves[header]!,
    ...(isFirstMoved(expected, header) && ids.test(id) ? [written] : []),
    ...(isCalculated ? ['badge'] : []),
  ];
}

for (const { tag, kind, preset, expected } of stories) {
  for (const asOf of ['', ...(expected.dates ?? [])]) {
    describe(`<${tag}>${asOf && ` as of ${asOf}`}`, () => {
      const grid = preset.grid('zh-HK');
      const shown = draw(kind, preset, 'zh-HK', asOf).account.given;
      const mutations = mutationsOf(grid, expected).filter(({ row }) => row < shown);

      it('has figures to change, and none that are not changed', () => {
        assert.ok(mutations.length >= 2, String(mutations.length));
        assert.deepEqual(unchangedOf(grid, expected), []);
        const all = mutationsOf(grid, expected);
        const changed = new Set(all.map(({ column }) => grid.header[column]!));
        assert.deepEqual([...changed].toSorted(), Object.keys(expected.moves).toSorted());
      });

      for (const mutation of mutations) {
        const { id = '', cells } = grid.rows[mutation.row]!;
        const header = grid.header[mutation.column]!;
        it(`says otherwise when ${id}, ${header}: ${mutation.before} → ${mutation.after}`, () => {
          for (const lang of LANGUAGES) {
            const [was, is] = [preset, mutate(preset, mutation)].map((story) =>
              html(draw(kind, story, lang, asOf)),
            ) as [string, string];
            if (!expected.unlisted?.test(id))
              assert.notEqual(tableOf(was), tableOf(is), `the table in ${lang}`);
            for (const words of wordsMoved(expected, header, id, cells))
              assert.notEqual(said(was, words), said(is, words), `${words} in ${lang}`);
            if (isFirstMoved(expected, header) && expected.summed?.test(id))
              assert.notEqual(summaryOf(was), summaryOf(is), `summary in ${lang}`);
          }
        });
      }
    });
  }

  describe(`<${tag}>’s authored words`, () => {
    it('all hold for its own rows', () => {
      for (const lang of LANGUAGES) assert.deepEqual(draw(kind, preset, lang).problems, []);
    });

    it('go, with a problem, as soon as a figure they rest on differs', () => {
      const figure = (story: Preset): Figure => draw(kind, story, 'zh-HK');
      const whole = withoutKept(html(figure(preset)));
      let dropped = 0;
      for (const mutation of mutationsOf(preset.grid('zh-HK'), expected)) {
        const mutated = figure(mutate(preset, mutation));
        const gone = mutated.problems.filter(({ code }) => code === 'claim-differs');
        for (const { details } of gone) {
          dropped++;
          const part = String(details[0]);
          const text = (
            part === 'summary'
              ? summaryOf(whole)
              : (new RegExp(`name="${part}">([^<]+)`).exec(whole)?.[1] ?? '')
          ).trim();
          assert.ok(text, part);
          assert.ok(!withoutKept(html(mutated)).includes(text), `${part} still says ${text}`);
        }
      }
      assert.ok(dropped > 1, `${dropped} dropped`);
    });

    it('name no figure that they do not rest on', () => {
      for (const { part, text, restsOn } of expected.sentences) {
        for (const said of [text['zh-HK'], text['zh-Hans']]) {
          const undated = said.replaceAll('−', '-').replaceAll(/\d{4}年\d+月(?:\d+日)?/g, '');
          const numbers = undated.match(/-?\d+(?:\.\d+)?/g) ?? [];
          const figures = numbers.filter((number) => !/^(?:19|20)\d\d$/.test(number));
          for (const number of figures)
            assert.ok(Object.values(restsOn).includes(number), `${part}: ${number}`);
        }
      }
    });
  });
}
