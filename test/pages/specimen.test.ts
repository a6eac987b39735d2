/** The specimen's own table: it prints what the stories of the same figures print. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableFor } from '../../demo/specimen/examples.mjs';
import { scifiRevenueTrend } from '../../src/presets/scifi-revenue-trend/preset.ts';
import { scifiSegmentPaths } from '../../src/presets/scifi-segment-paths/preset.ts';

const LANGUAGES = [
  ['zh-Hant', 'zh-HK'],
  ['en', 'en'],
] as const;

/** The columns of the table in the order in which the story of segments has them. */
const SEGMENTS = [4, 6, 3, 2, 5];

describe('the table of the specimen', () => {
  for (const [lang, language] of LANGUAGES) {
    const { data, note } = tableFor(lang);
    const [heads, ...rows] = JSON.parse(data) as readonly string[][];

    it(`prints the figures of the stories in ${lang}, exact or not, and no other`, () => {
      const told = scifiSegmentPaths.grid(language).rows.map(({ cells }) => cells[2]!);
      const shown = SEGMENTS.flatMap((column) => rows.map((row) => row[column]!));
      assert.deepEqual(
        shown.map((cell) => (/\d/.test(cell) ? cell : '')),
        told,
      );
      const totals = scifiRevenueTrend.grid(language).rows.map(({ cells }) => cells[1]!);
      assert.deepEqual(
        rows.map((row) => row[1]),
        totals.slice(2),
      );
    });

    it(`tells in ${lang} what was not found from what was not counted, and says so`, () => {
      const without = (cell: string): string[] =>
        rows.flatMap((row) => (row.includes(cell) ? [row[0]!] : []));
      assert.deepEqual(without('—'), ['2018']);
      const uncounted = lang === 'en' ? 'not in scope' : '未納入';
      assert.deepEqual(without(uncounted), ['2018', '2019', '2020', '2021']);
      assert.match(note, /2018/);
      assert.match(heads![1]!, lang === 'en' ? /output or revenue/ : /總產值或總營收/);
    });
  }
});
