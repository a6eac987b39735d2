import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../../src/data/dataset.ts';
import { describePoint, whenOf } from '../../src/data/point.ts';
import { describePeak, describeRun, describeTrend, trendOf } from '../../src/data/trend.ts';
import { lineChart } from '../../src/graphics/line-chart/kind.ts';
import type { Language } from '../../src/locale/language.ts';
import { parseUnit, type Unit } from '../../src/text/unit.ts';
import { readBars } from '../support/read.ts';

const UNIT = parseUnit('元', 'zh-HK');
const HEAD = ['date', 'value', 'status', 'break', 'note'];

/** Rows of the JSON notation; cells that are not given are blank. */
const rowsOf = (...rows: readonly (readonly string[])[]): readonly Row[] =>
  readBars(
    JSON.stringify([HEAD, ...rows.map((row) => HEAD.map((_, index) => row[index] ?? ''))]),
    lineChart,
  ).rows;

const run = (rows: readonly Row[], language: Language = 'zh-HK', name = '', unit: Unit = UNIT) =>
  describeRun(name, rows, unit, language);

const trend = (rows: readonly Row[], language: Language): string =>
  describeTrend('', trendOf(rows)!, UNIT, language);

describe('trendOf', () => {
  const years = ({ first, last, peak, trough }: NonNullable<ReturnType<typeof trendOf>>) =>
    [first, last, peak, trough].map(({ date }) => date!.year);

  it('runs from the first value there is to the last, with the extremes between them', () => {
    const rows = rowsOf(
      ['2019', '—'],
      ['2020', '5'],
      ['2021', '9'],
      ['2022', '1'],
      ['2023', '7'],
      ['2024', ''],
    );
    assert.deepEqual(years(trendOf(rows)!), [2020, 2023, 2021, 2022]);
  });

  it('begins at the last change of definition, before which nothing compares', () => {
    const rows = rowsOf(
      ['2019', '100'],
      ['2020', '5', '', 'new'],
      ['2021', '6', '', 'newer'],
      ['2022', '8'],
    );
    assert.deepEqual(years(trendOf(rows)!), [2021, 2022, 2022, 2021]);
  });

  it('is none for a single value, none at all, and a change of definition at the last', () => {
    assert.equal(trendOf(rowsOf(['2020', '5'])), null);
    assert.equal(trendOf(rowsOf(['2020', '—'], ['2021', ''])), null);
    assert.equal(trendOf(rowsOf(['2020', '5'], ['2021', '6', '', 'new'])), null);
    assert.equal(trendOf([]), null);
  });

  it('names the earlier of equal extremes', () => {
    const rows = rowsOf(['2020', '5'], ['2021', '9'], ['2022', '9.0'], ['2023', '6']);
    assert.equal(trendOf(rows)!.peak.date!.year, 2021);
  });
});

describe('a trend in words', () => {
  const rising = rowsOf(['2022', '877.5'], ['2023', '1132.9'], ['2024', '1089.6']);

  it('says where it went, and by how much in per cent', () => {
    assert.equal(trend(rising, 'zh-HK'), '由2022年的877.5元升至2024年的1089.6元，升幅24.2%。');
    assert.equal(trend(rising, 'zh-Hans'), '由2022年的877.5元升至2024年的1089.6元，升幅24.2%。');
    assert.equal(
      trend(rising, 'en'),
      'The value rose from 877.5 yuan in 2022 to 1,089.6 yuan in 2024, up 24.2%.',
    );
  });

  it('falls, and stays the same', () => {
    const falling = rowsOf(['2023', '310.6'], ['2024', '244']);
    assert.equal(trend(falling, 'zh-HK'), '由2023年的310.6元跌至2024年的244元，跌幅21.4%。');
    assert.equal(trend(falling, 'zh-Hans'), '由2023年的310.6元降至2024年的244元，降幅21.4%。');
    assert.equal(
      trend(falling, 'en'),
      'The value fell from 310.6 yuan in 2023 to 244 yuan in 2024, down 21.4%.',
    );
    const flat = rowsOf(['2023', '7'], ['2024', '7.0']);
    assert.equal(trend(flat, 'zh-HK'), '2023年與2024年持平，為7.0元。');
    assert.equal(trend(flat, 'en'), 'The value was the same in 2023 and 2024, at 7.0 yuan.');
  });

  it('gives no percentage of a figure that is not exact, zero or below zero', () => {
    for (const first of ['約100', '逾140', '0', '−5'])
      assert.doesNotMatch(trend(rowsOf(['2020', first], ['2021', '200']), 'zh-HK'), /%/, first);
    assert.doesNotMatch(trend(rowsOf(['2020', '100'], ['2021', '近200']), 'en'), /%/);
  });

  it('moves by points where the values are per cent, and by nothing across zero', () => {
    const percent = parseUnit('%', 'en');
    const rise = rowsOf(['2020', '3'], ['2021', '6']);
    assert.match(run(rise, 'en', '', percent), /to 6% in 2021, up 3 percentage points\.$/);
    assert.match(run(rise, 'zh-HK', '', percent), /升幅3個百分點。$/);
    assert.doesNotMatch(run(rowsOf(['2020', '10'], ['2021', '−3']), 'en'), /%/);
  });

  it('ends at the last measured value, and calls what is only said by its name', () => {
    for (const [status, en, zh] of [
      ['target', 'Target: 100 yuan in 2027.', '目標：2027年100元。'],
      ['forecast', 'Forecast: 100 yuan in 2027.', '預測：2027年100元。'],
      ['claim', 'Claim: 100 yuan in 2027.', '說法：2027年100元。'],
    ] as const) {
      const rows = rowsOf(['2020', '10'], ['2024', '20'], ['2027', '100', status]);
      assert.ok(run(rows, 'en').endsWith(`to 20 yuan in 2024, up 100.0%. ${en}`), run(rows, 'en'));
      assert.ok(run(rows).endsWith(`升幅100.0%。${zh}`), run(rows));
    }
    const claims = rowsOf(['2018', '1', 'claim'], ['2023', '10', 'claim']);
    assert.equal(run(claims, 'en', 'Ten-fold'), 'Ten-fold (claim): 10 yuan in 2023.');
  });

  it('calls a series by its name', () => {
    assert.match(run(rising, 'en', 'Games'), /^Games rose from/);
    assert.match(run(rising, 'zh-HK', '遊戲'), /^遊戲由2022年/);
  });

  it('tells its extremes only where these are neither its first value nor its last', () => {
    const peak = (rows: readonly Row[], language: Language): string =>
      describePeak(trendOf(rows)!, UNIT, language);
    assert.equal(peak(rising, 'zh-HK'), '2023年達最高點1132.9元。');
    assert.equal(peak(rising, 'en'), 'The highest was 1,132.9 yuan, in 2023.');
    assert.equal(peak(rowsOf(['2020', '1'], ['2021', '2']), 'en'), '');
    assert.equal(
      peak(rowsOf(['2020', '5'], ['2021', '9'], ['2022', '1'], ['2023', '6']), 'zh-Hans'),
      '2021年达最高点9元。2022年达最低点1元。',
    );
  });
});

describe('a run in words', () => {
  it('says the only value there is, and nothing where there is none', () => {
    assert.equal(run(rowsOf(['2020', '—'], ['2021', '5'])), '只有2021年有數據，為5元。');
    assert.equal(
      run(rowsOf(['2021', '5']), 'en', 'Games'),
      'Only Games (2021) has a value: 5 yuan.',
    );
    assert.equal(run(rowsOf(['2020', '未公布'])), '');
  });

  it('says the last value alone where its definition is new, and never that it is the only one', () => {
    const rows = rowsOf(['2020', '5'], ['2021', '6', '', '新口徑']);
    assert.equal(run(rows), '2021年：6元。');
    assert.equal(run(rows, 'en', 'Film'), 'Film (2021): 6 yuan.');
    assert.equal(run(rows, 'zh-Hans', '影视'), '影视（2021年）：6元。');
  });
});

describe('a value in words', () => {
  const said = (row: readonly string[], language: Language): string =>
    describePoint(rowsOf(row)[0]!, UNIT, language);

  it('is when, how much, how sure, what changed and what is noted', () => {
    assert.equal(
      said(['2024', '2.63', 'preliminary', '', '再修訂'], 'zh-HK'),
      '2024年，2.63元（初步數字），再修訂',
    );
    assert.equal(
      said(['2021-03', '逾1000', '', 'new scope'], 'en'),
      'March 2021, over 1,000 yuan, change of definition: new scope',
    );
    assert.equal(said(['2021', '5', '說法'], 'zh-Hans'), '2021年，5元（说法）');
  });

  it('tells a value that is missing from one that its source does not give', () => {
    assert.equal(said(['2021', '—'], 'zh-HK'), '2021年，沒有數據');
    assert.equal(said(['2021', '未公布'], 'zh-HK'), '2021年，未公布');
    assert.equal(said(['2021', ''], 'en'), '2021, no data');
  });

  it('is never missing where it is zero', () =>
    assert.equal(said(['2021', '0'], 'zh-HK'), '2021年，0元'));
});

describe('whenOf', () => {
  it('is the date in words, or the label as it is, apart from the sentence around it', () => {
    assert.equal(whenOf(rowsOf(['2021-03-12', '5'])[0]!, 'en'), '12 March 2021');
    const [row] = readBars('甲: 5', lineChart).rows;
    assert.equal(whenOf(row!, 'en'), '甲');
    const [arabic] = readBars('عربي: 5', lineChart).rows;
    assert.equal(whenOf(arabic!, 'en'), '\u2068عربي\u2069');
  });
});

describe('what has no order in time', () => {
  const named = (...rows: readonly (readonly [string, string])[]): readonly Row[] =>
    readBars(JSON.stringify([['label', 'value'], ...rows]), lineChart).rows;
  const FRUIT = named(['Apples', '12'], ['Pears', '7'], ['Plums', '5']);

  it('neither rises nor falls: the highest and the lowest are named', () => {
    assert.equal(trendOf(FRUIT), null);
    assert.equal(run(FRUIT), '最高為Apples，12元；最低為Plums，5元。');
    assert.equal(run(FRUIT, 'zh-Hans'), '最高的是Apples，为12元；最低的是Plums，为5元。');
    assert.match(
      run(FRUIT, 'en', 'North'),
      /^North: Apples is the highest, at 12 yuan; Plums the /,
    );
  });

  it('names all that share a place, up to four', () => {
    const tied = named(['a', '2'], ['b', '2'], ['c', '1']);
    assert.equal(run(tied, 'zh-TW'), '最高為a和b，2元；最低為c，1元。');
    const many = named(...[...'abcde'].map((name) => [name, '1'] as const), ['f', '2']);
    assert.equal(run(many), '最高為f，2元。');
    assert.match(run(named(['a', '2'], ['b', '2'])), /^2項並列最高/);
  });

  it('is not what names times that no calendar knows', () => {
    assert.match(
      run(named(['Jan', '1'], ['Feb', '2']), 'en'),
      /^The value rose from 1 yuan in Jan/,
    );
    assert.match(run(named(['第一季', '3'], ['第二季', '2'])), /^由第一季的3元跌至第二季的2元/);
  });
});
