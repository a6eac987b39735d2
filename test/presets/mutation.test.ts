/**
 * Each figure of each story is changed in a copy of the story, not by author data: everything that
 * is said of it must change with it, and what was authored about it must go.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Grid } from '../../src/data/grid.ts';
import { composeFigure, type Figure } from '../../src/frame/compose.ts';
import type { GraphicKind, Preset } from '../../src/frame/kind.ts';
import { pilotZoneSentences } from '../../src/presets/pilot-zone-timeline/words.ts';
import { scifiRevenueSentences } from '../../src/presets/scifi-revenue-bars/words.ts';
import { scifiTrendSentences } from '../../src/presets/scifi-revenue-trend/words.ts';
import { scifiPathSentences } from '../../src/presets/scifi-segment-paths/words.ts';
import type { Sentence } from '../../src/presets/story.ts';
import { tradeClaimSentences } from '../../src/presets/trade-claim-check/words.ts';
import { readLocale } from '../../src/locale/language.ts';
import { tellReader } from '../../src/text/tell.ts';
import { printTemplate } from '../../src/static/print.ts';
import { TAGS } from '../../src/static/tags.ts';

const SENTENCES: Readonly<Record<string, readonly Sentence[]>> = {
  'scifi-revenue-bars': scifiRevenueSentences,
  'pilot-zone-timeline': pilotZoneSentences,
  'scifi-revenue-trend': scifiTrendSentences,
  'scifi-segment-paths': scifiPathSentences,
  'trade-claim-check': tradeClaimSentences,
};

const stories = [...TAGS].flatMap(([tag, { kind, preset }]) =>
  preset ? [{ tag, kind, preset }] : [],
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
  });
}

const html = (figure: Figure): string => printTemplate(figure.template);

/** A figure off in its first digit, so that rounding hides nothing: 718.1 → 818.1, 逾140 → 逾240. */
function nudge(cell: string): string | null {
  const match = /^([約逾近]?[+−-]?)(\d)([\d.,]*%?)$/.exec(cell);
  return match && `${match[1]}${(Number(match[2]) % 9) + 1}${match[3]}`;
}

interface Mutation {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

function mutationsOf(grid: Grid): readonly Mutation[] {
  return grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((before, column) => {
      const after = nudge(before);
      return after === null ? [] : [{ row, column, before, after }];
    }),
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
  places: /<svg class="x-axis.*?<\/svg>/gs,
};

/** All texts of a class on a page, in order, or a part of it by its name: what is generated. */
const said = (page: string, name: string): string =>
  PARTS[name] ? (page.match(PARTS[name]) ?? []).join('|') : textsOf(page, name);

const textsOf = (page: string, name: string): string =>
  [...page.matchAll(new RegExp(`class="(?:[^"]* )?${name}(?: [^"]*)?"[^>]*>(?:<b>)?([^<]*)`, 'g'))]
    .map(([, text]) => text)
    .join('|');

/** Which words must change with a column of a story: none other would notice a stale one. */
const MOVES: Readonly<Record<string, readonly string[]>> = {
  '2024年營收': ['unseen', 'value', 'share'],
  同比: ['unseen', 'badge'],
  新增: ['unseen', 'added', 'sum', 'end', 'count'],
  撤銷: ['unseen', 'added', 'sum', 'end', 'count'],
  // A running total of the source's that is not the sum is told in place.
  累計: ['notice'],
  // Listed only, or an earlier value beside a reported change.
  省份: [],
  '2023年營收': [],
  營收或產值: ['heard', 'drawn'],
  進出口額: ['heard', 'drawn'],
  年份: ['heard', 'places'],
  '不計文旅（億元）': [],
};

/** The rows of which each story's generated summary says the values. */
const SUMMED: Readonly<Record<string, readonly string[]>> = {
  'scifi-revenue-trend': ['y2022', 'y2023', 'y2024'],
  'scifi-segment-paths': ['games.2019', 'games.2024', 'tourism.2022', 'tourism.2024'],
  'trade-claim-check': ['customs.2018', 'customs.2024', 'tenfold.2023'],
};

/** The rows whose values stand in the plot: as they are, at the end of a line, or as what is 100. */
const WRITTEN: Readonly<Record<string, readonly [name: string, ids: RegExp]>> = {
  'scifi-revenue-trend': ['datum', /./],
  'scifi-segment-paths': ['datum', /\.2024$/],
  'trade-claim-check': ['last', /\.2018$|customs\.2024|tenfold\.2023|quarter\.2024/],
};

const summaryOf = (page: string): string => /id="summary"[^>]*>([^<]*)/.exec(page)?.[1] ?? '';
const tableOf = (page: string): string => /<table.*<\/table>/s.exec(page)?.[0] ?? '';

for (const { tag, kind, preset } of stories) {
  for (const asOf of tag === 'pilot-zone-timeline' ? ['', '2025-04-25'] : ['']) {
    describe(`<${tag}>${asOf && ` as of ${asOf}`}`, () => {
      const grid = preset.grid('zh-HK');
      const shown = draw(kind, preset, 'zh-HK', asOf).account.given;
      const mutations = mutationsOf(grid).filter(({ row }) => row < shown);

      it('has figures to change', () =>
        assert.ok(mutations.length >= 14, String(mutations.length)));

      for (const mutation of mutations) {
        const name = `${grid.rows[mutation.row]!.id}, ${grid.header[mutation.column]}: ${mutation.before} → ${mutation.after}`;
        it(`says otherwise when ${name}`, () => {
          for (const lang of LANGUAGES) {
            const [was, is] = [preset, mutate(preset, mutation)].map((story) =>
              html(draw(kind, story, lang, asOf)),
            );
            assert.notEqual(tableOf(was!), tableOf(is!), `the table in ${lang}`);
            const header = grid.header[mutation.column]!;
            for (const words of MOVES[header]!) {
              assert.notEqual(said(was!, words), said(is!, words), `${words} in ${lang}`);
            }
            const { id = '', cells } = grid.rows[mutation.row]!;
            const calculated = cells[2] === '' && /^20\d\d年營收$/.test(header);
            if (calculated)
              assert.notEqual(said(was!, 'badge'), said(is!, 'badge'), `badge in ${lang}`);
            const isValue = /^(?:營收或產值|進出口額)$/.test(header);
            const [written = '', ids = /^$/] = WRITTEN[tag] ?? [];
            if (isValue && ids.test(id))
              assert.notEqual(said(was!, written), said(is!, written), `text in ${lang}`);
            if (header === '新增' || (isValue && SUMMED[tag]?.includes(id)))
              assert.notEqual(summaryOf(was!), summaryOf(is!), `summary in ${lang}`);
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
      const whole = html(figure(preset));
      let dropped = 0;
      for (const mutation of mutationsOf(preset.grid('zh-HK'))) {
        const mutated = figure(mutate(preset, mutation));
        const gone = mutated.problems.filter(({ code }) => code === 'claim-differs');
        for (const { details } of gone) {
          dropped++;
          const part = String(details[0]);
          const text = new RegExp(`name="${part}">([^<]+)`).exec(whole)?.[1];
          assert.ok(text, part);
          assert.ok(!html(mutated).includes(text), `${part} still says ${text}`);
        }
      }
      assert.ok(dropped > 5, `${dropped} dropped`);
    });

    it('name no figure that they do not rest on', () => {
      for (const { part, text, restsOn } of SENTENCES[tag]!) {
        for (const said of [text['zh-HK'], text['zh-Hans']]) {
          const numbers = said.replaceAll('−', '-').match(/-?\d+(?:\.\d+)?/g) ?? [];
          const figures = numbers.filter((number) => !/^(?:19|20)\d\d$/.test(number));
          for (const number of figures)
            assert.ok(Object.values(restsOn).includes(number), `${part}: ${number}`);
        }
      }
    });
  });
}
