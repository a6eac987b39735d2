/** Figures in rare forms, through real tags: each is read whole, printed in its words, or told as lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../src/static/index.ts';

interface Said {
  /** The cells of the data table, row by row. */
  readonly cells: readonly string[];
  readonly problems: readonly string[];
}

const plain = (text: string): string =>
  text.replaceAll(/&lt;/g, '<').replaceAll(/[\u2066-\u2069]/g, '');

function draw(
  tag: string,
  children: string,
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
): Said {
  const given = { headline: 'H', source: 'S', ...attributes };
  const { html, problems } = renderReport(tag, {
    attributes: given,
    children,
    lang,
    styles: 'link',
  });
  const root = /<template[^]*<\/template>/.exec(html)![0];
  const rows = [...root.matchAll(/<tr[^]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[dh][^>]*>\s*([^<]*?)\s*<\/t[dh]>/g)]
      .map(([, text]) => plain(text!))
      .join(' '),
  );
  return { cells: rows, problems: problems.map(({ code }) => code) };
}

const csv = (text: string): string => `<script type="text/csv">${text}</script>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const READ = ['Name Value (million dollars)', 'A 5', 'B 7.50', 'C −3.2'];

describe('figures with signs of money and losses in brackets', () => {
  it('are read in a table, in CSV, in JSON and in the notation alike', () => {
    const rows = [
      ['A', '$5m'],
      ['B', '$7.50m'],
      ['C', '($3.2m)'],
    ];
    const head = ['Name', 'Value'];
    const all = [
      draw('bar-chart', table(head, ...rows)),
      draw('bar-chart', csv([head, ...rows].map((row) => row.join(',')).join('\n'))),
      draw('bar-chart', '', { data: JSON.stringify([head, ...rows]) }),
    ];
    for (const { cells, problems } of all) assert.deepEqual([cells, problems], [READ, []]);
    const typed = draw('bar-chart', '', { data: 'A: $5m; B: $7.50m; C: ($3.2m)' });
    assert.deepEqual(typed.cells.slice(1), READ.slice(1));
    assert.deepEqual(typed.problems, []);
  });

  it('make a column of figures also where nothing else says that it is one', () => {
    const { cells, problems } = draw('bar-chart', csv('Name,FY24\nA,$5m\nB,$7m\nC,$9m'));
    assert.deepEqual(cells, ['Name FY24 (million dollars)', 'A 5', 'B 7', 'C 9']);
    assert.deepEqual(problems, []);
  });

  it('make a series of a column, and no name that is shown nowhere', () => {
    for (const first of ['$5m,$7m', '5M,7M', '5,$7m']) {
      const rows = `${first}\n2023,${first}\n2024,${first}`;
      const { cells } = draw('column-chart', csv(`Year,A,B\n2022,${rows}`));
      assert.equal(cells.length, 7, first);
    }
  });

  it('are told where they may be two things and stand beside dates, where no name is shown', () => {
    const { problems } = draw('column-chart', csv('Year,A,B\n2022,5m,7\n2023,6m,8'));
    assert.deepEqual(problems, ['unknown-column']);
    const words = csv('Year,B,A\n2022,7,much\n2023,8,less');
    assert.deepEqual(draw('column-chart', words).problems, []);
  });

  it('leave a column alone that is not drawn, and one that is a table’s own', () => {
    const listed = csv('Name,Value,Price\nA,5,$7m\nB,6,$8m');
    assert.deepEqual(draw('bar-chart', listed).cells[1], 'A 5 $7m');
    const attributes = { headline: 'H', source: 'S' };
    const children = csv('Name,Sold\nA,$5m\nB,(7)');
    const revoked = csv('Name,Value,Revoked\nA,$5m,$7m\nB,6,8');
    assert.deepEqual(draw('bar-chart', revoked).cells[1], 'A 5 $7m');
    assert.match(renderReport('data-table', { attributes, children }).html, /\$5m[^]*\(7\)/);
    const spoken = csv('Name,Value,Unread\nA,3/4,x\nB,a few,y\nC,1e6,z');
    assert.equal(draw('hub-map', spoken).cells.at(-1), 'C 1e6 z');
    const numbered = table(['Name', 'Ref', 'Value'], ['A', '(1)', '5'], ['B', '(2)', '6']);
    assert.equal(draw('bar-chart', numbered).cells[1], 'A (1) 5');
  });

  it('are no billions for a letter that all of them have, since it may stand for bits', () => {
    const bits = draw('bar-chart', '', { data: 'A: 12b; B: 5b' });
    assert.deepEqual(bits.problems, ['not-a-number', 'not-a-number']);
    const billions = draw('bar-chart', '', { data: 'A: 12bn; B: 5b' });
    assert.deepEqual(billions.cells.slice(1), ['A 12', 'B 5']);
  });

  it('are told where the unit of their column says something else', () => {
    const said = draw('bar-chart', csv('Name,Value\nA,$5m\nB,"$1,234"'), {
      unit: 'million dollars',
    });
    assert.deepEqual(said.cells.slice(1), ['A 5', 'B —']);
    assert.deepEqual(said.problems, ['not-a-number']);
  });
});

describe('a range or a limit', () => {
  it('stands in its own words where its value would, and is told', () => {
    const { cells, problems } = draw('bar-chart', '', { data: 'A: <5; B: 10–12; C: 12; D: 1,2O0' });
    assert.deepEqual(cells.slice(1), ['A <5', 'B 10–12', 'C 12', 'D —']);
    assert.deepEqual(problems, ['not-one-number', 'not-one-number', 'not-a-number']);
  });

  it('is seen in the drawing itself', () => {
    for (const tag of ['bar-chart', 'column-chart', 'tier-strip', 'stat-callout']) {
      const data = tag === 'stat-callout' ? '甲: 至少5' : '甲: 至少5; 乙: 7';
      const { html } = renderReport(tag, {
        attributes: { headline: 'H', source: 'S', label: 'L', data },
        lang: 'zh-HK',
        styles: 'link',
      });
      assert.match(
        html.replace(/<details[^]*<\/details>/, '').replace(/<p class="notice.*?<\/p>/, ''),
        />\s*至少5\s*</,
        tag,
      );
    }
  });

  it('is told to readers in their language', () => {
    const notice = (lang: string): string =>
      renderReport('bar-chart', {
        attributes: { headline: 'H', source: 'S', data: 'A: 5; B: 10–12' },
        lang,
        styles: 'link',
      }).html;
    assert.match(notice('en'), /Not one number, printed as given and not drawn: 10–12\./);
    assert.match(notice('zh-Hans'), /不是单一数值，照原文列出，没有画成图形：10–12。/);
    assert.match(notice('zh-HK'), /並非單一數值，照原文列出，沒有畫成圖形：10–12。/);
    assert.match(notice('zh-TW'), /並非單一數值，依原文列出，未畫成圖形：10–12。/);
  });
});

describe('a footnote mark behind a figure', () => {
  it('is left out of it, and told to the developer', () => {
    const { cells, problems } = draw('bar-chart', '', { data: 'A: 5*; B: 6†; C: 7 [1]' });
    assert.deepEqual(cells.slice(1), ['A 5', 'B 6', 'C 7']);
    assert.deepEqual(problems, ['footnote-mark', 'footnote-mark', 'footnote-mark']);
  });
});

describe('a decimal comma', () => {
  it('leaves nothing to guess in its column: what is two numbers stands as written and is told', () => {
    const { cells, problems } = draw('bar-chart', csv('L;W\nA;1.089\nB;12.345,6\nC;2.000\nD;7'));
    assert.deepEqual(cells.slice(1), ['A 1.089', 'B —', 'C 2.000', 'D 7']);
    assert.deepEqual(problems, ['not-a-number', 'decimal-comma', 'decimal-comma']);
    const thousands = draw('bar-chart', csv('L;W\nA;1,234\nB;2,5\nC;8\nD;9'));
    assert.deepEqual(thousands.problems, ['not-a-number', 'decimal-comma']);
  });

  it('is a slip where other figures show that commas part thousands, and these are drawn', () => {
    const { cells, problems } = draw('bar-chart', csv('L;W\nA;1,234,567\nB;2,345\nC;3,45\nD;7'));
    assert.deepEqual(cells.slice(1), ['A 1,234,567', 'B 2,345', 'C —', 'D 7']);
    assert.deepEqual(problems, ['not-a-number']);
  });

  it('of one series says nothing of another', () => {
    const rows = 'Year;Coal;Gas\n2020;1,100;2,1\n2021;1,200;3\n2022;1,300;4';
    const { problems } = draw('column-chart', csv(rows));
    assert.deepEqual(problems, ['not-a-number']);
  });

  it('is none where commas part thousands and points decimals', () => {
    const { problems } = draw('bar-chart', csv('L;W\nA;1,234.5\nB;2,000\nC;0.125\nD;1.089'));
    assert.deepEqual(problems, []);
  });

  it('behind a nought is never taken for one between thousands', () => {
    const { problems } = draw('bar-chart', csv('L;W\nA;0,125\nB;3\nC;4'));
    assert.deepEqual(problems, ['not-a-number']);
  });
});

describe('a plus sign behind a figure', () => {
  it('names a band from there on, or says a limit in its own words', () => {
    const bands = draw('bar-chart', '', { data: '65+: 12; 75+: 5' });
    assert.deepEqual(bands.cells.slice(1), ['65+ 12', '75+ 5']);
    const limits = draw('bar-chart', '', { data: 'A: 100+; B: 5' });
    assert.deepEqual(limits.cells.slice(1), ['A 100+', 'B 5']);
    assert.deepEqual(limits.problems, ['not-one-number']);
  });
});

describe('a column of figures between 1500 and 2199', () => {
  it('is drawn where one of them is a word, which is told', () => {
    const { cells, problems } = draw('bar-chart', csv('City,Rent\nA,1800\nB,1950\nC,unknown'));
    assert.deepEqual(cells.slice(1), ['A 1,800', 'B 1,950', 'C —']);
    assert.deepEqual(problems, ['not-a-number']);
  });
});

describe('what is told of a figure in a rare form', () => {
  const told = (tag: string, data: string): readonly string[] =>
    renderReport(tag, {
      attributes: { headline: 'H', source: 'S', data },
      lang: 'en',
    }).problems.map(({ text }) => text.replace(/;.*/, ''));

  it('quotes what was typed and not what it is read as', () => {
    assert.deepEqual(told('bar-chart', 'A: $5m; B: (3.2); C: $6m'), [
      'row 2: "(3.2)" has no magnitude as "$5m" has',
    ]);
    assert.deepEqual(told('bar-chart', 'A: $5m; B: $6m; Total: $12m'), [
      'total given as $12m, but the rows add to 11',
    ]);
    assert.deepEqual(told('tier-strip', 'A: $5m; B: ($3m)'), [
      'row 2: "($3m)" is below zero and no part of a whole',
    ]);
    const { html } = renderReport('bar-chart', {
      attributes: { headline: 'H', source: 'S', data: 'A: $5m; B: (3.2)' },
      lang: 'en',
    });
    assert.match(html, /taken as printed: \(3\.2\)\./);
  });

  it('quotes plain words where these were typed', () => {
    assert.deepEqual(told('bar-chart', 'A: 5 million dollars; B: 3; C: $5m'), [
      'row 2: "3" has no magnitude as "5 million dollars" has',
    ]);
  });
});

describe('numbers under a head of dates', () => {
  const rows = (head: string, ...dates: readonly string[]): string =>
    csv(`${head},value\n${dates.map((date, at) => `${date},${at + 3}`).join('\n')}`);

  it('are days where they are written in eight digits, whatever else stands among them', () => {
    for (const tag of ['line-chart', 'column-chart', 'event-timeline']) {
      const { cells, problems } = draw(tag, rows('date', '20240131', '20240229', '2024-03-31'));
      assert.deepEqual(
        [cells.slice(1).map((row) => row.replace(/ \d$/, '')), problems],
        [['31 January 2024', '29 February 2024', '31 March 2024'], []],
        tag,
      );
    }
    const slip = draw('line-chart', rows('日期', '20240131', '20241331', '20240331'));
    assert.deepEqual(slip.cells.slice(1), ['31 January 2024 3', '31 March 2024 5']);
    assert.deepEqual(slip.problems, ['not-a-date']);
  });

  it('are set aside aloud where they count seconds, or days of a sheet', () => {
    for (const dates of [
      ['1706659200', '1709164800'],
      ['45322', '45351'],
    ]) {
      const { html, rows: account } = renderReport('line-chart', {
        attributes: { headline: 'H', source: 'S' },
        children: rows('date', '2024-01-01', ...dates),
        lang: 'zh-HK',
      });
      assert.deepEqual([account.given, account.read], [3, 1]);
      assert.match(html, new RegExp(`有2行未列入：${dates.join('、')}`));
    }
  });

  it('are names where no head says that they are dates, and no reason to lose a fact', () => {
    assert.deepEqual(draw('line-chart', '', { data: '45322: 3; 20240131: 4' }).cells.slice(1), [
      '45322 3',
      '20240131 4',
    ]);
    const facts = draw('fact-box', csv('name,date,value\nA,45322,3\nB,45351,4'));
    assert.equal(facts.cells.length, 3);
  });
});

describe('a point before three digits', () => {
  const codes = (data: string, lang: string): readonly string[] =>
    draw('bar-chart', '', { data }, lang).problems;

  it('is told, and not drawn, on a page whose language may part thousands by it', () => {
    for (const lang of ['de', 'es-ES', 'it', 'pt-BR', 'nl', 'id', 'tr', 'da', 'el', 'ru', 'fr'])
      assert.deepEqual(codes('A: 1.089; B: 12.500; C: 7', lang), [
        'thousands-point',
        'thousands-point',
      ]);
    const { cells } = draw('bar-chart', '', { data: 'A: 1.089 (from 1.000); C: 7' }, 'de');
    assert.deepEqual(cells.slice(1), ['A 1.089 1.000', 'C 7 —']);
    assert.deepEqual(draw('stat-callout', '', { value: '1.089', label: 'X' }, 'de').problems, [
      'thousands-point',
    ]);
  });

  it('is a decimal point where the language has one, or others beside it show it', () => {
    for (const lang of ['en', 'en-GB', '', 'zh-Hans', 'zh-HK', 'ja', 'ko'])
      assert.deepEqual(codes('A: 1.089; B: 12.500', lang), [], lang);
    for (const other of ['2.5', '0.125', '1,234.5', '1.0895'])
      assert.deepEqual(codes(`A: 1.089; B: ${other}`, 'de'), [], other);
  });

  it('is none beside what only points between thousands can make, in any language', () => {
    assert.deepEqual(codes('A: 1.089; B: 1.234.567', 'en'), ['not-a-number', 'thousands-point']);
  });
});

describe('seasons', () => {
  const dates = (tag: string, rows: string): readonly string[] =>
    draw(tag, csv(`Season,Goals\n${rows}`)).cells.slice(1);
  const tableOf = (rows: string): string =>
    renderReport('data-table', { children: csv(`Season,Goals\n${rows}`), lang: 'en' }).html;

  it('are no months where each date is followed by the next year, under a head or at the head', () => {
    const rows = '2009-10,5\n2010-11,6\n2012-13,7';
    const read = ['2009–10 5', '2010–11 6', '2012–13 7'];
    for (const tag of ['line-chart', 'column-chart']) assert.deepEqual(dates(tag, rows), read, tag);
    assert.match(tableOf(rows), /2009–10[^]*2010–11[^]*2012–13/);
    assert.deepEqual(draw('line-chart', csv('Town,2009/10,2010/11\nA,1,2')).cells.slice(1), [
      'A 2009–10 1',
      'A 2010–11 2',
    ]);
    const typed = draw('line-chart', '', { data: '2009-10: 5; 2010-11: 6' });
    assert.deepEqual(typed.cells.slice(1), ['2009–10 5', '2010–11 6']);
  });

  it('are so with dashes as we print them, beside a total, and with a mark', () => {
    assert.deepEqual(dates('column-chart', '2009–10,5\n2010–11,6'), ['2009–10 5', '2010–11 6']);
    const [first, second] = dates('column-chart', '2009-10,5\n2010-11*,6\nTotal,11');
    assert.deepEqual([first, second], ['2009–10 5', '2010–11* 6']);
  });

  it('are none where all dates are one: December in two towns', () => {
    const { cells } = draw('column-chart', csv('Month,Town,Sold\n2011-12,A,5\n2011-12,B,6'));
    assert.match(cells[1]!, /December 2011/);
  });

  it('stay as they are typed where a kind reads no dates', () => {
    assert.deepEqual(dates('bar-chart', '2009/10,5\n2010/11,6'), ['2009/10 5', '2010/11 6']);
  });

  it('are months where one of them is no season, or there is only one', () => {
    assert.equal(dates('line-chart', '2009-10,5\n2009-11,6')[0], 'October 2009 5');
    assert.match(tableOf('2009-10,5'), /October 2009/);
  });

  it('leave a place for the one that is missing, which is a season too', () => {
    const { html } = renderReport('column-chart', {
      attributes: { data: '2020/21: 5; 2022/23: 6; 2023/24: 4', headline: 'H', source: 'S' },
      lang: 'en',
    });
    assert.match(html, /2021–22/);
  });
});

describe('units that begin with a name of money', () => {
  const shown = (head: string, lang = 'en', unit = ''): string =>
    draw('bar-chart', csv(`Town,${head}\nA,50.1\nB,61.4`), unit ? { unit } : {}, lang).cells.join();

  it('are read in a header and in the attribute', () => {
    for (const [unit, said] of [
      ['£bn', 'billion pounds'],
      ['£m', 'million pounds'],
      ['US$ million', 'million US dollars'],
      ['$m', 'million dollars'],
      ['EUR bn', 'billion euros'],
      ['£', 'pounds'],
      ['£ per hour', 'pounds per hour'],
      ['€/kg', 'euros/kg'],
    ] as const) {
      assert.equal(shown(`Spending (${unit})`), `Town Spending (${said}),A 50.1,B 61.4`, unit);
      assert.equal(shown('Spending', 'en', unit), `Town Spending (${said}),A 50.1,B 61.4`, unit);
    }
  });

  it('are moved to the magnitudes of the page', () => {
    assert.equal(shown('開支 (£bn)', 'zh-Hant'), 'Town 開支（億英鎊）,A 501,B 614');
    assert.equal(shown('开支（€m）', 'zh-Hans'), 'Town 开支（万欧元）,A 5010,B 6140');
  });

  it('keep other words as they are, and 元 once', () => {
    assert.match(shown('Wage (£ a day)'), /£ a day/);
    const sum = csv('行業,營收（人民幣億元）\n甲,5\n乙,6\n合計,11');
    assert.equal(draw('bar-chart', sum, {}, 'zh-Hant').cells[0], '行業 營收（億元）');
  });

  it('stay as they are where nobody can tell the country', () => {
    assert.equal(shown('開支（$m）', 'zh-Hant'), 'Town 開支（$m）,A 50.1,B 61.4');
  });

  it('are what a cell is so many of that says its money once more', () => {
    const { cells, problems } = draw(
      'bar-chart',
      csv('Town,Spending (£bn)\nA,£50.1bn\nB,£61.4\nC,70'),
    );
    assert.deepEqual(cells, ['Town Spending (billion pounds)', 'A 50.1', 'B 61.4', 'C 70']);
    assert.deepEqual(problems, []);
  });

  it('are found by the header that the author names', () => {
    const { cells } = draw('bar-chart', csv('Town,Costs (£m),Sales (£m)\nA,1,2\nB,3,4'), {
      columns: 'value: Sales (£m)',
    });
    assert.deepEqual(
      cells.slice(1).map((row) => row.split(' ').at(-1)),
      ['2', '4'],
    );
  });
});
