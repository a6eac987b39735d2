/** Rows that are for no tile, as the whole figure treats them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, render, summaryOf } from '../bad-input.ts';

const table = (...rows: readonly (readonly (string | number)[])[]): string => JSON.stringify(rows);

describe('a row that is for no tile', () => {
  it('is set aside aloud, with the nearest name, and counted', () => {
    const report = render('tile-map', 'Guangdnog: 3; Shandong: 5; 吉林市: 4', 'en');
    assert.equal(report.state, 'partial');
    assert.deepEqual(report.rows, {
      given: 3,
      read: 1,
      setAside: [
        { row: 1, reason: 'tile-unknown' },
        { row: 3, reason: 'tile-unknown' },
      ],
    });
    assert.equal(
      report.problems[0]!.text,
      'row 1: no tile is called "Guangdnog"; did you mean Guangdong?; row set aside',
    );
    assert.match(report.html, /2 rows are left out: Guangdnog, 吉林市\./);
    assert.match(summaryOf(report), /^Only Shandong has a value: 5\./);
  });

  it('is the second of two for one tile, whatever the two call it', () => {
    for (const [data, lang] of [
      ['廣東: 3; Guangdong: 5', 'zh-Hant'],
      [table(['label', 'row', 'column', 'value'], ['a', 1, 2, 3], ['b', 1, 2, 5]), 'en'],
    ] as const) {
      const report = render('tile-map', data, lang);
      assert.deepEqual(report.rows, {
        given: 2,
        read: 1,
        setAside: [{ row: 2, reason: 'tile-taken' }],
      });
      assert.match(report.problems[0]!.text, /^row 2: row 1 has the tile of/);
      assert.doesNotMatch(report.html, />5</);
    }
  });

  it('is one without a place among rows that have one', () => {
    const head = ['label', 'row', 'column', 'value'];
    const report = render('tile-map', table(head, ['a', 1, 1, 3], ['北京', '', '', 5]), 'en');
    assert.deepEqual(codesOf(report), ['no-value']);
    assert.equal(report.problems[0]!.text, 'row 2: no row and column; row set aside');
  });

  it('leaves an error in words where no other is left', () => {
    const said = ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => {
      const report = render('tile-map', '甲: 3; 乙: 5', lang);
      assert.deepEqual([report.state, report.rows.read], ['error', 0]);
      return /role="status"[^>]*>([^<]*)/.exec(report.html)![1]!.trim();
    });
    assert.deepEqual(said, [
      '有2行未列入：甲、乙。',
      '有2行未列入：甲、乙。',
      '2 rows are left out: 甲, 乙.',
    ]);
  });

  it('is told with the name of today where it has an older one', () => {
    const { problems } = render('tile-map', 'Peking: 3; 北京: 5', 'en');
    assert.match(problems[0]!.text, /"Peking"; did you mean Beijing\?/);
  });

  it('is not the whole country beside its provinces, which is their total', () => {
    for (const name of ['全國', '全国', 'Nationwide']) {
      const report = render('tile-map', `${name}: 9; 北京: 5`, 'en');
      assert.deepEqual([report.rows.read, codesOf(report)], [2, []], name);
      assert.match(summaryOf(report), /total 9\.$/);
    }
    assert.deepEqual(codesOf(render('tile-map', '全國: 9', 'en')), ['tile-unknown']);
    const twice = render('tile-map', '全國: 9; 合計: 9; 北京: 5', 'en');
    assert.deepEqual(codesOf(twice), ['tile-unknown']);
  });

  it('is told with a short hint however long its name is', () => {
    const { problems } = render('tile-map', `${'甲'.repeat(900)}: 3; 北京: 5`, 'en');
    assert.ok(problems[0]!.text.length < 200);
  });
});

describe('what only the story’s own rings mean', () => {
  const draw = (attributes: Readonly<Record<string, string>>): string =>
    render('pilot-zone-map', '', 'zh-Hant-HK', attributes).html;

  it('goes with them when an author rings other provinces', () => {
    const html = draw({ ring: '北京' });
    assert.doesNotMatch(html, /第一檔/);
    assert.match(html, /北京，1個，特別標示/);
    assert.match(draw({ ring: '北京', 'ring-label': '首都' }), /北京，1個，首都/);
  });
});
