/** Changes that are no per cent, as results of elections have them, through real tags. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../src/static/index.ts';

type Rows = readonly (readonly string[])[];

/** What the figure says of each item, and what was told. */
function said(rows: Rows, lang = 'en', tag = 'bar-chart'): readonly string[] {
  const attributes = { headline: 'H', source: 'S', data: JSON.stringify(rows) };
  const { html, problems } = renderReport(tag, { attributes, lang, styles: 'link' });
  const phrases = [...html.matchAll(/<li[^>]*>\s*<span[^>]*>([^<]+)<\/span>/g)].map(([, text]) =>
    text!.replaceAll(/[\u2066-\u2069]/g, ''),
  );
  return [...phrases, ...problems.map(({ code }) => code)];
}

const seats = (head: string, ...changes: readonly string[]): Rows => [
  ['Party', 'Seats', head],
  ...changes.map((change, at) => ['ABC'[at]!, String(400 - 100 * at), change]),
];

describe('a change beside a count', () => {
  it('is a difference where it is a whole number that nothing calls per cent', () => {
    for (const head of ['Change', 'Net change', '+/-', '±', 'Chg.'])
      assert.deepEqual(
        said(seats(head, '+209', '-24', '0')),
        ['A, 400, up 209', 'B, 300, down 24', 'C, 200, unchanged'],
        head,
      );
    assert.deepEqual(said(seats('增減', '+209', '-24'), 'zh-Hant'), [
      'A，400，增長209',
      'B，300，下降24',
    ]);
  });

  it('is in per cent where its header, its cells, its basis or a program says so', () => {
    for (const head of ['Change (%)', 'Growth', 'On year', 'change'])
      assert.match(said(seats(head, '+20', '-24'))[0]!, /up 20%/, head);
    assert.match(said(seats('Change', '+20%', '-24'))[1]!, /down 24%/);
    assert.match(said(seats('Change', '+2.5', '-24'))[0]!, /up 2.5%/);
  });

  it('is a difference, whoever calls it, where more is lost than there was', () => {
    assert.match(said(seats('change', '+209', '-244'))[1]!, /down 244$/);
  });

  it('is not mixed with per cents of ours, and one slip makes no difference of per cents', () => {
    const rows = [
      ['Party', 'Seats', 'Last time', 'Change'],
      ['A', '411', '202', '+209'],
      ['B', '72', '11', ''],
    ];
    assert.deepEqual(said(rows), ['A, 411, up 209', 'B, 72']);
    assert.match(said(seats('Change', '+20.5', '1.2.3', '-24'))[0]!, /up 20.5%/);
  });

  it('beside money is read only where it says its unit', () => {
    const rows = [
      ['行業', '營收（億元）', '變動'],
      ['甲', '411', '+209'],
      ['乙', '121', '-244'],
    ];
    assert.deepEqual(
      said(rows, 'zh-Hant').filter((text) => /^[a-z-]+$/.test(text)),
      ['not-a-number', 'not-a-number'],
    );
  });
});

describe('a change beside per cents', () => {
  it('is in points, and the share is what is drawn', () => {
    const rows = [
      ['Party', 'Vote share (%)', 'Change'],
      ['A', '33.7', '+1.6'],
      ['B', '23.7', '-19.9'],
    ];
    assert.deepEqual(said(rows), [
      'A, 33.7%, up 1.6 percentage points',
      'B, 23.7%, down 19.9 percentage points',
    ]);
  });
});

describe('a change beside the figures of two years', () => {
  it('is a change to the later of the two, wherever that stands', () => {
    for (const [first, second] of [
      ['2019', '2024'],
      ['2024', '2019'],
    ]) {
      const cells = first === '2024' ? ['411', '202'] : ['202', '411'];
      const rows = [
        ['Party', `${first} seats`, `${second} seats`, 'Change'],
        ['A', ...cells, '+209'],
      ];
      assert.deepEqual(said(rows), ['A, 411, up 209', 'unknown-column'], first);
    }
    assert.deepEqual(
      said([
        ['Party', 'Seats', 'Last time', 'Change'],
        ['A', '411', '202', '+209'],
      ]),
      ['A, 411, up 209'],
    );
  });
});
