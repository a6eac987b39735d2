import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, summaryOf } from '../bad-input.ts';

const say = (data: string, lang: string, more: Readonly<Record<string, string | boolean>> = {}) =>
  summaryOf(render('column-chart', data, lang, more));

const three = (data: string, more: Readonly<Record<string, string | boolean>> = {}) =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => say(data, lang, more));

describe('what a column chart says', () => {
  it('is where a course of time went, its extremes and what kind it is', () => {
    assert.deepEqual(three('2022: 877.5億元; 2023: 1132.9億元; 2024: 1089.6億元'), [
      '由2022年的877.5億元升至2024年的1089.6億元，升幅24.2%。2023年達最高點1132.9億元。柱狀圖，共3項，單位：億元。',
      '由2022年的877.5亿元升至2024年的1089.6亿元，升幅24.2%。2023年达最高点1132.9亿元。柱状图，共3项，单位：亿元。',
      'The value rose from 87.75 billion yuan in 2022 to 108.96 billion yuan in 2024, up 24.2%. The highest was 113.29 billion yuan, in 2023. Column chart with 3 values, in billion yuan.',
    ]);
    assert.match(say('2022: 1; 2023: 2', 'zh-Hant-TW'), /長條圖，共2項。$/);
  });

  it('is the largest of places, with its group', () => {
    assert.deepEqual(three('甲: 5; 乙: 7.0; 丙: −1'), [
      '最高為乙，7.0。柱狀圖，共3項。',
      '最高的是乙，为7.0。柱状图，共3项。',
      'The largest is 乙, at 7.0. Column chart with 3 values.',
    ]);
    assert.deepEqual(three('2020 | a: 5; 2020 | b: 7; 2021 | a: 6'), [
      '最高為2020年（b），7。柱狀圖，2組，共3項。',
      '最高的是2020年（b），为7。柱状图，2组，共3项。',
      'The largest is 2020 (b), at 7. Column chart with 3 values in 2 series.',
    ]);
  });

  it('names the highest that are equal, or counts them where they are many', () => {
    assert.match(say('甲: 5; 乙: 7; 丙: 7.0', 'zh-Hant-HK'), /^乙及丙並列最高，均為7。/);
    const many = Array.from({ length: 9 }, (_, index) => `第${index}項: ${index < 6 ? 30 : 2}`);
    assert.deepEqual(
      three(many.join('; ')).map((text) => text.replace(/[。.].*/, '')),
      ['6項並列最高，均為30', '6项并列最高，均为30', '6 values tie for the highest, at 30 each'],
    );
  });

  it('is the only value there is, or that there is none', () => {
    assert.deepEqual(three('2020: —; 2021: 5'), [
      '只有2021年有數據，為5。柱狀圖，共2項。',
      '只有2021年有数据，为5。柱状图，共2项。',
      'Only 2021 has a value: 5. Column chart with 2 values.',
    ]);
    assert.deepEqual(three('2020: —; 2021: 未公布'), [
      '沒有可顯示的數值。柱狀圖，共2項。',
      '没有可显示的数值。柱状图，共2项。',
      'No value is given. Column chart with 2 values.',
    ]);
  });

  it('is that definitions changed, and a course only since the last time', () => {
    const data =
      '[["date","value","break"],["2020",100,""],["2021",5,"x"],["2022",6,"y"],["2023",8,""]]';
    assert.deepEqual(three(data), [
      '由2022年的6升至2023年的8，升幅33.3%。柱狀圖，共4項。統計口徑於2021年及2022年變動。',
      '由2022年的6升至2023年的8，升幅33.3%。柱状图，共4项。统计口径于2021年和2022年变动。',
      'The value rose from 6 in 2022 to 8 in 2023, up 33.3%. Column chart with 4 values. The definition changed in 2021 and 2022.',
    ]);
  });

  it('is a course also where days are missing between others', () => {
    assert.match(
      say('2024-05-03: 1; 2024-05-06: 2; 2024-05-07: 3', 'en'),
      /^The value rose from 1 on 3 May 2024 to 3 on 7 May 2024/,
    );
  });

  it('reads out every value, or of very many the notable ones and how many more there are', () => {
    const items = (data: string): readonly string[] => {
      const { html } = render('column-chart', data, 'en');
      const list = /<ul class="unseen".*?<\/ul>/s.exec(html)![0];
      return [...list.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text]) => text!);
    };
    assert.deepEqual(items('2020: 5; 2021: —; 2022: 約7'), [
      '2020, 5',
      '2021, no data',
      '2022, about 7',
    ]);
    const years = Array.from({ length: 60 }, (_, index) => {
      const value = { 0: '—', 20: '99', 40: '1' }[index] ?? '50';
      return `${1960 + index}: ${value}`;
    });
    assert.deepEqual(items(years.join('; ')), [
      '1960, no data',
      '1980, 99',
      '2000, 1',
      '2019, 50',
      '56 more in the data table',
    ]);
  });
});
