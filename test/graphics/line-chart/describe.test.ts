import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, summaryOf } from '../bad-input.ts';

type Settings = Readonly<Record<string, string | boolean>>;

const three = (data: string, more: Settings = {}): readonly string[] =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => summaryOf(render('line-chart', data, lang, more)));

/** What is listed for those who listen, items and titles in one order. */
const heard = (data: string, lang: string, more: Settings = {}): readonly string[] => {
  const { html } = render('line-chart', data, lang, more);
  const [list] = /<ul class="unseen"[\s\S]*?<div class="plot"/.exec(html)!;
  return [...list.matchAll(/<(?:li|span)>([^<]+)/g)]
    .map(([, text]) => text!.trim())
    .filter(Boolean);
};

const head = (data: string, lang: string, more: Settings = {}): string =>
  /class="plot-head"[^>]*>([^<]*)/.exec(render('line-chart', data, lang, more).html)?.[1] ?? '';

describe('what a line chart says', () => {
  it('is the course of its one line, with extremes', () => {
    assert.deepEqual(three('2018: 1.06萬億元; 2021: 1.98萬億元; 2022: 1.50萬億元'), [
      '由2018年的1.06萬億元升至2022年的1.50萬億元，升幅41.5%。2021年達最高點1.98萬億元。折線圖，共3項，單位：萬億元。',
      '由2018年的1.06万亿元升至2022年的1.50万亿元，升幅41.5%。2021年达最高点1.98万亿元。折线图，共3项，单位：万亿元。',
      'The value rose from 1.06 trillion yuan in 2018 to 1.50 trillion yuan in 2022, up 41.5%. The highest was 1.98 trillion yuan, in 2021. Line chart with 3 values, in trillion yuan.',
    ]);
  });

  it('is the courses of the first two of several lines, a highlighted one before others', () => {
    const data =
      '2020 | 甲: 1; 2021 | 甲: 2; 2020 | 乙: 4; 2021 | 乙: 3; 2020 | 丙: 5; 2021 | 丙: 5';
    assert.deepEqual(three(data), [
      '甲由2020年的1升至2021年的2，升幅100.0%。乙由2020年的4跌至2021年的3，跌幅25.0%。折線圖，3組，共6項。',
      '甲由2020年的1升至2021年的2，升幅100.0%。乙由2020年的4降至2021年的3，降幅25.0%。折线图，3组，共6项。',
      '甲 rose from 1 in 2020 to 2 in 2021, up 100.0%. 乙 fell from 4 in 2020 to 3 in 2021, down 25.0%. Line chart with 6 values in 3 series.',
    ]);
    assert.match(three(data, { highlight: '丙' })[0]!, /^丙2020年與2021年持平，為5。甲由/);
  });

  it('skips lines without a value, and says where there is none at all', () => {
    assert.match(three('2020 | 甲: —; 2020 | 乙: 4; 2021 | 乙: 5')[0]!, /^乙由2020年的4升至/);
    assert.deepEqual(three('2020: —; 2021: 未公布'), [
      '沒有可顯示的數值。折線圖，共2項。',
      '没有可显示的数值。折线图，共2项。',
      'No value is given. Line chart with 2 values.',
    ]);
  });

  it('is values in their own unit also where indices are drawn, each with its index', () => {
    const data = '2018 | 甲: 4億元; 2020 | 甲: 6億元';
    const settings = { index: true };
    assert.match(
      three(data, settings)[0]!,
      /^甲由2018年的4億元升至2020年的6億元，升幅50.0%。折線圖，共2項。$/,
    );
    assert.deepEqual(heard(data, 'zh-Hant-HK', settings).slice(1), [
      '2018年，4億元，指數：100',
      '2020年，6億元，指數：150',
    ]);
  });

  it('tells nothing of a line that is left out, and heads values as values where all would be', () => {
    const settings = { index: true };
    const data = '2018 | 甲: 0; 2019 | 甲: 5; 2018 | 乙: 4; 2019 | 乙: 5';
    assert.match(
      three(data, settings)[0]!,
      /^乙由2018年的4升至2019年的5，升幅25.0%。折線圖，共2項。$/,
    );
    assert.doesNotMatch(heard(data, 'en', settings).join(), /甲/);
    assert.equal(head('2018: 0億元; 2019: 5億元', 'zh-Hant-HK', settings), '單位：億元');
  });

  it('heads indices with the date they begin at, where that is one', () => {
    const settings = { index: true };
    assert.deepEqual(
      ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) =>
        head('2018 | a: 1; 2019 | b: 2; 2018 | b: 1', lang, settings),
      ),
      ['指數，2018年＝100', '指数，2018年＝100', 'Index, 2018 = 100'],
    );
    assert.equal(head('2018 | a: 1; 2019 | b: 2', 'en', settings), 'Index');
    assert.equal(head('2018: 1億元', 'zh-Hant-HK'), '單位：億元');
    assert.equal(head('2018: 1', 'en'), '');
  });

  it('reads out every value under the sentence of its line', () => {
    assert.deepEqual(heard('2020 | Games: 1; 2021 | Games: —; 2020 | Film: 逾3', 'en'), [
      'Only Games (2020) has a value: 1.',
      '2020, 1',
      '2021, no data',
      'Only Film (2020) has a value: over 3.',
      '2020, over 3',
    ]);
  });

  it('tells what dashes and dots mean where there are any, in the page’s language', () => {
    const data = JSON.stringify([
      ['date', 'value', 'status', 'break'],
      ['2020', '1', '', ''],
      ['2021', '2', '', 'new'],
      ['2022', '3', 'claim', ''],
      ['2023', '4', 'target', ''],
    ]);
    const key = (lang: string, given = data): readonly string[] =>
      [
        ...render('line-chart', given, lang).html.matchAll(
          /<\/svg>\s*<span>([^<]*)<\/span>\s*<\/li>/g,
        ),
      ].map(([, text]) => text!);
    assert.deepEqual(key('zh-Hant-HK'), ['目標、說法', '前後口徑不同']);
    assert.deepEqual(key('en'), ['target, claim', 'across a change of definition']);
    assert.deepEqual(key('en', '2020: 1; 2021: 2'), []);
  });
});
