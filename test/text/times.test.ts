import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysTime } from '../../src/text/times.ts';

describe('saysTime', () => {
  it('knows dates, and times that nobody says the year or the beginning of', () => {
    const times =
      '2022;2022-03;Q1 2024;12 March 2015;FY2022;FY22;FY 2022/23;CY2023;2021/22;2021–22;2021/2022;2025E;2024F;2024 (est.);1990s;Jan;Sept.;January;Jan 22;Jan-22;12 Mar;Q1;H2;1Q23;4Q 2023;Q1 FY23;Q3 ’23;Week 3;W12;Day 1;Mon;Tuesday;9:00;10am;9 p.m.';
    for (const time of times.split(';')) assert.ok(saysTime(time), time);
  });

  it('knows them in Chinese', () => {
    const times =
      '2023年;２０２３年;1月;十二月;3月5日;第一季;第1季度;首三季;上半年;111年;民國111年;110年度;2022-23年度;2023財年;2022/23學年;2023财年;2025年預測;去年底;第3週;上旬;星期一;周日;9時;2010年代';
    for (const time of times.split(';')) assert.ok(saysTime(time), time);
  });

  it('knows them with how sure their figures are behind them', () => {
    const times =
      '2023/24（修訂預算）;2023/24（預算）;2023-24年度（修訂）;2024年（預算）;2024年實際;FY24 budget;2023/24 (revised);2023/24 (budget);2023/24 (revised estimate);Q1 FY23 (est.)';
    for (const time of times.split(';')) assert.ok(saysTime(time), time);
    for (const word of ['預算', '(revised)', 'Budget', '12 (budget)'])
      assert.ok(!saysTime(word), word);
  });

  it('tells this and last year from names, and the hour from amps', () => {
    for (const time of ['今年', '去年', '本季', '上周', '中旬', '9am–5pm', '12 p.m.'])
      assert.ok(saysTime(time), time);
    for (const name of ['中天', '中時', '上天', '本日', '10 amps', '15 pm', '5 amperes'])
      assert.ok(!saysTime(name), name);
  });

  it('takes no name, no bare number and no amount for a time', () => {
    const names =
      ';Apples;North;Marble;May Day;Monday Club;Sunderland;Satellite;12;110;3,021;12%;A1;Q;QR2;H5N1;Mayfair;Total;上海;月餅;日本;周大福;三星;十堰;中學;年糕;星期;時裝;18-24歲;65+;20-30;5 km;Weekend;Dayton';
    for (const name of names.split(';')) assert.ok(!saysTime(name), name);
  });
});
