/** Columns of figures that one reading would leave out, as a page reads them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../src/static/render-element.ts';

/** What a tag says in its summary, then the columns it leaves out. */
function draw(tag: string, csv: string, columns = ''): readonly string[] {
  const { html, problems } = renderReport(tag, {
    attributes: { headline: 'h', source: 's', columns },
    children: `<script type="text/csv">${csv}</script>`,
    lang: 'en',
  });
  const summary = /<p id="summary"[^>]*>\s*([^<]*)/.exec(html)?.[1] ?? '';
  const plain = summary.replaceAll(/\p{Cf}/gu, '').trim();
  return [plain, ...problems.map(({ code, text }) => `${code} ${/"(.*?)"/.exec(text)?.[1] ?? ''}`)];
}

describe('bars of several columns', () => {
  it('are pairs where these are times, or shares, or in a unit that they say', () => {
    const [years, ...told] = draw('bar-chart', 'Shop,2023,2024\nA,12,15\nB,8,9');
    assert.match(years!, /^The largest is A \(2024\), at 15\. The smallest is B \(2023\), at 8\./);
    assert.deepEqual(told, []);
    const pairs = [
      'Shop,FY2023,FY2024\nA,12,15\nB,8,9',
      'Shop,Sales 2023,Sales 2024\nA,12,15\nB,8,9',
      'Shop,2023年營收,2024年營收\nA,12,15\nB,8,9',
      'Firm,Revenue ($m),Profit ($m)\nA,12,15\nB,8,9',
      'Party,Yes,No\nA,12%,15%\nB,8%,9%',
    ];
    for (const csv of pairs) assert.match(draw('bar-chart', csv).join(), /with 4 items[^!]*$/, csv);
  });

  it('are one where they count different things, and the others are told', () => {
    const [said, ...told] = draw('bar-chart', 'City,People,Area\nA,12,15\nB,8,9');
    assert.match(said!, /^The largest is A, at 12\..* with 2 items/);
    assert.deepEqual(told, ['unknown-column Area']);
  });

  it('are the latest year where another column speaks of that alone, and on what knows no pairs', () => {
    for (const years of ['2023,2024', 'Sales 2023,Sales 2024', '營收2023,營收2024']) {
      const [said, ...told] = draw('bar-chart', `Shop,${years},Change\nA,12,15,25%\nB,8,9,12%`);
      assert.match(said!, /^The largest is A, at 15\./);
      assert.equal(told.length, 1);
      assert.ok(told[0]!.endsWith(years.split(',')[0]!));
    }
    // Results have the newest first, also where its head is no date.
    for (const heads of [
      'Q2 2024,Q1 2024',
      '2024年第二季,2024年第一季',
      '本季,上季',
      'FY24,FY23',
      'Dec 2024,Nov 2024',
    ])
      assert.match(
        draw('bar-chart', `Item,${heads},Change\nRice,120,100,+20%\nEggs,90,100,-10%`)[0]!,
        /^The largest is Rice, at 120\. The smallest is Eggs, at 90\./,
        heads,
      );
    assert.match(draw('tile-map', 'Place,2024,2023\nHubei,12,15\nHunan,8,9')[0]!, /Hubei, at 12/);
    assert.match(draw('tile-map', 'Place,2023,2024\nHubei,12,15\nHunan,8,9')[0]!, /Hubei, at 15/);
  });

  it('are as the author says', () => {
    const [said] = draw('bar-chart', 'Shop,2023,2024\nA,12,15\nB,8,9', 'value: 2023');
    assert.match(said!, /^The largest is A, at 12\./);
  });
});

describe('a column in which half of the cells are no figures', () => {
  it('is the value where there is no other, and its other cells are told by name', () => {
    for (const tag of ['bar-chart', 'column-chart', 'fact-box'])
      assert.match(
        draw(tag, 'Item,Weight\nA,about a ton\nB,unknown\nC,7\nD,6').join(),
        tag === 'fact-box' ? /about a ton/ : /not-a-number about a ton,not-a-number unknown$/,
      );
  });

  it('is none where hardly any is one', () => {
    const csv = `Item,Remark\n${[...'abcdefgh'].map((name) => `${name},x${name}`).join('\n')}\ni,7`;
    assert.match(draw('bar-chart', csv).join(), /missing-column/);
  });
});

describe('a first column of figures', () => {
  it('names the rows of the only other one, or of several that are series', () => {
    for (const csv of [
      'Grade,Pupils\n1,30\n2,28\n3,25',
      'Age,Count\n1,30\n2,28',
      '年度,件數\n1,30\n2,28',
    ])
      for (const tag of ['bar-chart', 'column-chart']) {
        const [said, ...told] = draw(tag, csv);
        assert.match(said!, /^The largest is 1, at 30\./, csv);
        assert.deepEqual(told, []);
      }
    assert.match(
      draw('column-chart', 'Age,Men,Women\n18,3,5\n19,4,7')[0]!,
      /^The largest is 19 \(W/,
    );
  });

  it('does not where it says the same twice, where names stand beside it, or in a single row', () => {
    assert.match(draw('bar-chart', 'Shops,Staff\n18,30\n18,28').join(), /unknown-column Staff/);
    assert.match(draw('bar-chart', 'Shops,Staff,Town\n18,30,A\n19,28,B')[0]!, /is B, at 19\./);
    assert.match(draw('bar-chart', 'Shops,Staff\n18,30').join(), /unknown-column Staff/);
  });
});
