/** Tables with several columns of figures, for kinds that draw each as a series. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import { meltNamed } from '../../src/data/melt.ts';
import { meltSeries } from '../../src/data/melt-series.ts';
import { meltTimes } from '../../src/data/melt-times.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { barChart } from '../../src/graphics/bar-chart/kind.ts';
import { beforeAfter } from '../../src/graphics/before-after/kind.ts';
import { lineChart } from '../../src/graphics/line-chart/kind.ts';
import { printDecimal } from '../../src/text/decimal.ts';

interface Asked {
  readonly named?: string;
  readonly hasSeries?: boolean;
  readonly listed?: boolean;
}

function read(csv: string, { named = '', hasSeries = true, listed = false }: Asked = {}): Dataset {
  return readDataset(
    { ...parseCsv(csv), listed },
    {
      roles: hasSeries ? lineChart.roles : barChart.roles,
      needs: [],
      hasTotal: false,
      melt: hasSeries ? meltTimes : meltNamed,
      named,
      unit: '',
      language: 'zh-HK',
    },
  );
}

/** Each row as its label, its group and its value. */
const rows = (csv: string, asked?: Asked): readonly string[] =>
  read(csv, asked).rows.map(({ label, group, value }) =>
    [label, group, value.decimal ? printDecimal(value.decimal) : '—'].join(' '),
  );

const WIDE = '年份,遊戲,影視\n2022,565,83.5\n2023,651.9,115.9';

describe('a table with several columns of figures', () => {
  it('is several series for kinds that draw series', () => {
    assert.deepEqual(rows(WIDE), [
      '2022 遊戲 565',
      '2022 影視 83.5',
      '2023 遊戲 651.9',
      '2023 影視 115.9',
    ]);
  });

  it('keeps the author’s row numbers and gives each value a name of its own', () => {
    const { rows: read2 } = read(WIDE);
    assert.deepEqual(
      read2.map(({ number, id }) => [number, id]),
      [
        [1, '1.1'],
        [1, '1.2'],
        [2, '2.1'],
        [2, '2.2'],
      ],
    );
  });

  it('is given and read by its rows, not by its values', () => {
    const { account, problems } = read(WIDE);
    assert.deepEqual(account, { given: 2, read: 2, setAside: [] });
    assert.deepEqual(problems, []);
  });

  it('keeps what is missing in its place', () => {
    assert.deepEqual(rows('年份,遊戲,影視\n2022,—,83.5\n2023,651.9,'), [
      '2022 遊戲 —',
      '2022 影視 83.5',
      '2023 遊戲 651.9',
      '2023 影視 —',
    ]);
  });

  it('takes the unit that the headers share, and each header’s own where they differ', () => {
    const shared = read('年份,遊戲（億元）,影視（億元）\n2022,565,83.5');
    assert.deepEqual([shared.unit, shared.rows[0]!.group], [{ magnitude: 8, noun: '元' }, '遊戲']);
    const own = read('年份,遊戲（億元）,影視（萬元）\n2022,5,7');
    assert.deepEqual(
      own.rows.map(({ value }) => printDecimal(value.decimal!)),
      ['500000000', '70000'],
    );
  });

  it('is one series where a kind draws none, where one column has figures, and where one is named', () => {
    assert.ok(rows(WIDE, { hasSeries: false }).length === 2);
    assert.deepEqual(rows('年份,遊戲,備註\n2022,565,x\n2023,651.9,y'), [
      '2022  565',
      '2023  651.9',
    ]);
    assert.deepEqual(rows(WIDE, { named: 'value: 影視' }), ['2022  83.5', '2023  115.9']);
  });

  it('is left as it is where it says its groups itself, or is a story’s own', () => {
    assert.deepEqual(rows('年份,組別,營收,人數\n2022,甲,1,2'), ['2022 甲 1']);
    assert.equal(read(WIDE, { listed: true }).rows.length, 2);
  });

  it('leaves out a column of another kind, which is told as not drawn', () => {
    const csv = '季度,營收（億元）,淨利潤（億元）,毛利率（%）\n2024Q1,10,2,31.5\n2024Q2,12,3,32';
    assert.equal(rows(csv).length, 4);
    assert.ok(read(csv).problems.some(({ code }) => code === 'unknown-column'));
  });

  it('counts no column of words, notes, changes or shares as figures', () => {
    assert.deepEqual(rows('年份,遊戲,影視,備註\n2022,1,2,3'), ['2022 遊戲 1', '2022 影視 2']);
    assert.deepEqual(rows('年份,營收,同比\n2022,1,+10%'), ['2022  1']);
    assert.deepEqual(rows('年份,遊戲,感想\n2022,1,多\n2023,2,少'), ['多  1', '少  2']);
  });

  it('keeps a column of figures with a slip in one cell, which is missing and told', () => {
    const csv = '年份,遊戲,影視\n2022,1,2\n2023,3,1,2O0\n2024,5,6'.replace('1,2O0', '"1,2O0"');
    assert.deepEqual(rows(csv).slice(2, 4), ['2023 遊戲 3', '2023 影視 —']);
    assert.deepEqual(
      read(csv).problems.map(({ code, details }) => [code, details[0]]),
      [['not-a-number', 2]],
    );
  });

  it('has a column 合計 or Total for a series where its rows are dates, and else tells it as not drawn', () => {
    for (const head of ['合計', '總計', 'Total']) {
      assert.deepEqual(
        rows(`年份,男,女,${head}\n2022,1,2,3\n2023,3,4,7`).filter((row) => row.includes(head)),
        [`2022 ${head} 3`, `2023 ${head} 7`],
      );
      const places = `地區,男,女,${head}\n甲,1,2,3\n乙,3,4,7`;
      assert.deepEqual(rows(places), ['甲 男 1', '甲 女 2', '乙 男 3', '乙 女 4']);
      assert.deepEqual(
        read(places).problems.map(({ code, details }) => [code, details[0]]),
        [['unknown-column', head]],
      );
    }
  });

  it('tells a row that is the total of others once, however many series it has', () => {
    const { account, problems } = read('地區,男,女\n甲,1,2\n乙,3,4\n合計,4,6');
    assert.deepEqual(
      problems.map(({ code, details }) => [code, details[0]]),
      [['row-not-used', 3]],
    );
    assert.deepEqual(account.setAside, [{ row: 3, reason: 'row-not-used' }]);
  });

  it('never takes its first column for a series, whatever it holds', () => {
    assert.deepEqual(rows('a,b,c\n2022,1,2'), ['2022 b 1', '2022 c 2']);
  });

  it('stays apart by headers such as __proto__', () => {
    assert.deepEqual(rows('年份,__proto__,constructor\n2022,1,2'), [
      '2022 __proto__ 1',
      '2022 constructor 2',
    ]);
  });
});

describe('a table with dates at the head of its columns and names at the head of its rows', () => {
  const YEARS = '公司,2022,2023,2024\n甲,318,320,330\n乙,96,—,99';

  /** Each row as its series, its year and its value, with what is told. */
  const series = (csv: string, asked?: Asked): readonly string[] => {
    const dataset = read(csv, asked);
    return [
      ...dataset.rows.map(({ group, date, label, value }) =>
        [group, date?.year ?? label, value.printed].join(' '),
      ),
      ...dataset.problems.map(({ code }) => code),
    ];
  };
  const TURNED = [
    '甲 2022 318',
    '甲 2023 320',
    '甲 2024 330',
    '乙 2022 96',
    '乙 2023 —',
    '乙 2024 99',
  ];

  it('is a series for each row, in time, under the header the author gave', () => {
    assert.deepEqual(series(YEARS), TURNED);
    const { columns, account } = read(YEARS);
    assert.deepEqual(
      columns.map(({ header, role }) => [header, role]),
      [
        ['公司', 'group'],
        ['date', 'date'],
        ['value', 'value'],
      ],
    );
    assert.deepEqual(account, { given: 2, read: 2, setAside: [] });
  });

  it('is so whatever stands over the names', () => {
    for (const head of ['', '名稱', '公司：代號；市場', '2024年公司'])
      assert.deepEqual(series(YEARS.replace('公司', head)), TURNED, head);
  });

  it('is so also where the author names the columns, or calls the names labels', () => {
    const named = 'label: 公司; value: 2022, 2023, 2024';
    assert.deepEqual(series(YEARS, { named }), TURNED);
    assert.deepEqual(series(YEARS, { named: 'value: 2022, 2023' }).slice(0, 2), TURNED.slice(0, 2));
  });

  it('keeps the unit of the headers, and words beside the names out of the axis', () => {
    const csv = '公司,總部,2022（億元）,2023（億元）\n甲,北京,318,320';
    assert.deepEqual(read(csv).unit, { magnitude: 8, noun: '元' });
    assert.deepEqual(series(csv).slice(0, 2), ['甲 2022 318', '甲 2023 320']);
  });

  it('has names beside its dates also where the corner says 年份 of these, for kinds of items too', () => {
    const csv = YEARS.replace('公司', '年份');
    assert.deepEqual(series(csv), TURNED);
    const items = readDataset(parseCsv(csv), {
      roles: beforeAfter.roles,
      needs: [],
      melt: meltSeries,
      named: '',
      unit: '',
      language: 'zh-HK',
    });
    assert.deepEqual(
      items.rows.slice(0, 2).map(({ label, group }) => [label, group]),
      [
        ['甲', '2022'],
        ['甲', '2023'],
      ],
    );
    assert.deepEqual(items.problems, []);
  });

  it('has its row 合計 as a series beside the others, and never a column 合計 as a time', () => {
    assert.deepEqual(series(`${YEARS}\n合計,414,320,429`).slice(6), [
      '合計 2022 414',
      '合計 2023 320',
      '合計 2024 429',
    ]);
    for (const head of ['合計', 'Total']) {
      const summed = `公司,2022,2023,${head}\n甲,318,320,638\n乙,96,98,194`;
      assert.deepEqual(series(summed), [
        '甲 2022 318',
        '甲 2023 320',
        '乙 2022 96',
        '乙 2023 98',
        'unknown-column',
      ]);
    }
  });

  it('is so also under times that no calendar knows, which are places in the order given', () => {
    const times = 'FY2022,FY2023;Jan,Feb;1月,2月;第一季,第二季;Mon,Tue;2023年度,2024年預測;Q1,Q2';
    for (const heads of times.split(';')) {
      const [one, other] = heads.split(',');
      assert.deepEqual(
        series(`公司,${heads}\n甲,1,2\n乙,3,4`),
        [`甲 ${one} 1`, `甲 ${other} 2`, `乙 ${one} 3`, `乙 ${other} 4`],
        heads,
      );
    }
  });

  it('takes the times out of headers that say the same thing of each, and calls the figures by that', () => {
    const heads =
      '營收2023,營收2024,營收;2023年營收,2024年營收,營收;營收（2023）,營收（2024）,營收;營收（2023年，億元）,營收（2024年，億元）,營收;Sales 2023,Sales 2024,Sales;Sales (2023),Sales (2024),Sales;"Sales, 2023","Sales, 2024",Sales;人均GDP2023年,人均GDP2024年,人均GDP';
    for (const line of heads.split(';')) {
      const said = line.slice(line.lastIndexOf(',') + 1);
      const csv = `公司,${line.slice(0, -said.length - 1)}\n甲,1,2`;
      assert.deepEqual(series(csv), ['甲 2023 1', '甲 2024 2'], line);
      assert.deepEqual(
        read(csv).columns.map(({ header }) => header),
        ['公司', 'date', said],
      );
    }
    assert.deepEqual(series('公司,Jan sales,Jun sales\n甲,1,2'), ['甲 Jan 1', '甲 Jun 2']);
    assert.deepEqual(series('公司,男2023,女2023\n甲,1,2'), ['男2023 甲 1', '女2023 甲 2']);
    const long = 'x'.repeat(9000);
    assert.equal(series(`公司,${long}2023,${long}2024\n甲,1,2`).length, 2);
    assert.deepEqual(series('公司,Sales,Sales 2023\n甲,1,2'), ['Sales 甲 1', 'Sales 2023 甲 2']);
  });

  it('has names beside a rank, which is no series either', () => {
    assert.deepEqual(series('名次,公司,2022,2023\n1,甲,5,6\n2,乙,3,4').slice(0, 2), [
      '甲 2022 5',
      '甲 2023 6',
    ]);
    assert.deepEqual(
      rows('地區,名次,男,女\n甲,1,5,6').map((row) => row.slice(0, 3)),
      ['甲 男', '甲 女'],
    );
    assert.deepEqual(rows('公司,2022年排名,2023年排名\n甲,1,2\n乙,2,1').length, 4);
  });

  it('is a series for each column where the rows are times that no calendar knows', () => {
    assert.deepEqual(rows('月份,2022,2023\n1月,1,2\n2月,3,4').slice(0, 2), [
      '1月 2022 1',
      '1月 2023 2',
    ]);
    assert.deepEqual(rows('季度,FY22,FY23\nQ1,1,2\nQ2,3,4').slice(0, 2), [
      'Q1 FY22 1',
      'Q1 FY23 2',
    ]);
  });

  it('is left as it is where the rows are dates too, or few of the headers are dates', () => {
    assert.deepEqual(series('年份,2022,2023\n2020,1,2\n2021,3,4').slice(0, 2), [
      '2022 2020 1',
      '2023 2020 2',
    ]);
    assert.deepEqual(series('公司,2022,目標\n甲,1,2\n乙,3,4').slice(0, 2), [
      '2022 甲 1',
      '目標 甲 2',
    ]);
  });
});
