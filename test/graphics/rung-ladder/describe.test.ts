import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, render, summaryOf } from '../bad-input.ts';

const LANGUAGES = ['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hans', 'en'] as const;

/** What is said of each rung to those who hear it. */
const heard = (html: string): readonly string[] =>
  [...html.matchAll(/<ul class="unseen".*?<\/ul>/gs)].flatMap(([list]) =>
    [...list.matchAll(/<li>([^<]*)/g)].map(([, text]) => text!.trim()),
  );

const table = (...rows: readonly (readonly string[])[]): string =>
  JSON.stringify([['label', 'group', 'date', 'whole', 'status', 'note'], ...rows]);

const BOTH = table(
  ['甲', '一級', '2020', '', '', ''],
  ['丙', '一級', '2020', '', '', ''],
  ['乙', '二級', '2020', '', '', ''],
  ['甲', '一級', '2024-05', '', '', '只在夏季'],
  ['乙', '一級', '2024-05', '', '目標', ''],
  ['丁', '二級', '2024-05', '', '', ''],
);

const RANKED = { rungs: '一級; 二級' } as const;

describe('the words of a ladder', () => {
  it('say once what stands in both lists, with its dates, and of the others what became of them', () => {
    const report = render('rung-ladder', BOTH, 'zh-Hant-HK', RANKED);
    assert.deepEqual(heard(report.html), [
      '甲：2020年、2024年5月，只在夏季',
      '丙：2020年，2024年5月未列',
      '乙：2024年5月，由二級升至此級（目標）',
      '乙：2020年，升至一級（目標）',
      '丁：2024年5月，新列',
    ]);
    assert.deepEqual(codesOf(report), []);
  });

  it('sum up which lists these are, what is to move and what is gone or new', () => {
    assert.equal(
      summaryOf(render('rung-ladder', BOTH, 'zh-Hant-HK', RANKED)),
      '2020年與2024年5月兩份名單對照，共2級、4項。目標：乙（二級→一級）。2024年5月未列：丙（一級）；2024年5月新列：丁（二級）。',
    );
    assert.equal(
      summaryOf(
        render(
          'rung-ladder',
          'Mint: A (2020); Mill: B (2020); Mill: A (2024); Mint: B (2024)',
          'en',
          { rungs: 'A; B' },
        ),
      ),
      'Two lists side by side, 2020 and 2024: 2 names on 2 rungs. Up: Mill (B → A); down: Mint (A → B).',
    );
  });

  it('never tell a target as something that has happened', () => {
    for (const lang of LANGUAGES) {
      const said = summaryOf(render('beijing-cluster-ladder', '', lang));
      assert.doesNotMatch(said, /上升：|\b[Uu]p:/, lang);
      assert.match(said, /目[標标]：|Target:/, lang);
    }
  });

  it('name four of many and count the rest', () => {
    const many = Array.from({ length: 7 }, (_, i) => `N${i}: B (2020); N${i}: A (2024)`).join(';');
    assert.match(summaryOf(render('rung-ladder', many, 'en')), /N3 \(B → A\) and 3 more\./);
  });

  it('tell targets beside how many a list has, so that the sum is that of the names', () => {
    const rows = table(
      ['甲', '一級', '2024', '1', '', ''],
      ['乙', '一級', '2024', '', 'target', ''],
      ['丙', '一級', '2024', '', 'target', ''],
    );
    assert.equal(
      heard(render('rung-ladder', rows, 'zh-Hant-HK').html)[0],
      '2024年：共1項，另有目標2項',
    );
    assert.equal(
      heard(render('rung-ladder', rows, 'en').html)[0],
      '2024: 1 in all, plus 2 targets',
    );
  });

  it('say of a list of only some that it is one, and that nothing is called new or gone', () => {
    const some = table(
      ['甲', '一級', '2020', '7', '', ''],
      ['乙', '一級', '2024', '未公布', '', ''],
      ['丙', '二級', '2024', '1', '', ''],
    );
    const { html } = render('rung-ladder', some, 'zh-Hant-HK');
    assert.deepEqual(heard(html), [
      '2020年：共7項，列出1項',
      '2024年：列出1項，未列全',
      '甲：2020年',
      '乙：2024年',
      '2020年：名單未列此級',
      '2024年：共1項',
      '丙：2024年',
    ]);
    assert.match(html, /名單未列全的級別（一級），不標新列或未列。/);
    for (const lang of LANGUAGES)
      assert.doesNotMatch(
        summaryOf(render('rung-ladder', some, lang)),
        /新列|未列|\bnew\b|not listed/,
      );
  });

  it('say “over” and “about” of a number in all', () => {
    const { html } = render('rung-ladder', table(['甲', '一級', '2020', '逾5', '', '']), 'en');
    assert.ok(heard(html).includes('2020: over 5 in all, 1 named'));
  });

  it('say what a target of the earlier list was', () => {
    const { html } = render(
      'rung-ladder',
      table(['甲', '一級', '2020', '', '目標', ''], ['甲', '一級', '2024', '', '', '']),
      'zh-Hans',
    );
    assert.deepEqual(heard(html), ['甲：2020年、2024年，2020年为目标']);
  });

  it('name a rung without a name where others have one', () => {
    const { html } = render('rung-ladder', '甲: 一級 (2020); 甲: (2024)', 'zh-Hant-HK');
    assert.match(html, /未註明級別/);
    assert.doesNotMatch(render('rung-ladder', '甲: ; 乙: ', 'en').html, /no rung given/);
  });
});

const LONG = '名稱極長的類別一二三'.repeat(200);

/** Input that a newsroom will paste one day, with the problems that are told of it. */
const BAD: Readonly<Record<string, readonly [data: string, ...codes: string[]]>> = {
  'one item': ['甲: 一級 (2020)'],
  'figures where rungs should be': ['2020: 5; 2021: 6'],
  'items without a rung or a date': ['甲: ; 乙: '],
  '60 items': [
    Array.from(
      { length: 60 },
      (_, i) => `項${i % 40}: ${'一二三四五'[i % 5]}級 (${i < 30 ? 2020 : 2024})`,
    ).join(';'),
  ],
  'dates in no order': ['甲: 一級 (2024); 乙: 一級 (2020); 甲: 二級 (2020)'],
  'texts of 2,000 characters': [`${LONG}: ${LONG} (2020); ${LONG}: 二級 (2024)`],
  'an item twice': ['甲: 一級 (2020); 甲: 一級 (2020)', 'repeated-row'],
  'rungs and items called like parts of objects': [
    '__proto__: constructor (2020); toString: __proto__ (2024)',
  ],
  'text from right to left': ['\u202eab: \u202ecd (2020); אב: גד (2024)'],
};

describe('rung-ladder', () => {
  for (const [name, [data, ...codes]] of Object.entries(BAD)) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      for (const lang of LANGUAGES) {
        const report = render('rung-ladder', data, lang);
        assert.equal(report.state, 'drawn', lang);
        assert.equal(report.rows.read, report.rows.given);
        assert.deepEqual(codesOf(report), codes, lang);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        assert.ok(summaryOf(report).length > 8);
      }
    });
  }

  it('says in the page’s language that there is nothing to draw', () => {
    const said = LANGUAGES.map((lang) => {
      const none = render('rung-ladder', '[["label","date"]]', lang);
      assert.equal(none.state, 'error');
      assert.deepEqual(codesOf(none), ['no-data']);
      assert.equal(render('rung-ladder', '', lang).state, 'empty');
      return /role="(?:alert|status)"[^>]*>\s*(?:<[^>]*>\s*)*([^<]+)/.exec(none.html)?.[1] ?? '';
    });
    assert.ok(new Set(said).size >= 3, said.join(' / '));
  });

  it('draws the last two lists of three and tells of the rows that it leaves out', () => {
    const report = render('rung-ladder', '甲: A (2019); 甲: B (2020); 甲: C (2021); 乙: C', 'en');
    assert.equal(report.state, 'partial');
    assert.deepEqual(codesOf(report), ['row-not-used', 'row-not-used']);
    assert.match(report.html, /2 rows are left out/);
  });

  it('draws rows of different lengths', () => {
    const report = render(
      'rung-ladder',
      '[["label","rung","date"],["甲","A","2020"],["乙"],["丙","B","2024","x"]]',
      'en',
    );
    assert.ok(['drawn', 'partial'].includes(report.state));
    assert.ok(report.problems.length > 0);
    assert.match(report.html, /丙/);
  });

  it('reads a table whose columns are headed as an editor would, the rungs before the names or behind', () => {
    for (const heads of [
      ['產業', '級別', '日期', '總數', '狀態'],
      ['产业', '级别', '日期', '总数', '状态'],
      ['名稱', '所在級別', '日期', '總數', '狀態'],
      ['Industry', 'Rung', 'Date', 'Out of', 'Status'],
      ['Name', 'Where it stands', 'Date', 'Out of', 'Status'],
    ]) {
      const rows = [
        ['甲', '一', '2020', '1', ''],
        ['甲', '二', '2024', '1', ''],
      ];
      for (const order of [
        [0, 1, 2, 3, 4],
        [2, 1, 0, 3, 4],
      ]) {
        if (heads[1]!.startsWith('Where') && order[0] === 2) continue;
        const data = JSON.stringify([heads, ...rows].map((row) => order.map((at) => row[at])));
        const report = render('rung-ladder', data, 'en');
        assert.deepEqual(codesOf(report), [], heads[1]);
        assert.match(summaryOf(report), /Moves: 甲 \(一 → 二\)/);
      }
    }
  });
});
