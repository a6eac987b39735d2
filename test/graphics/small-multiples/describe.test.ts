import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, summaryOf } from '../bad-input.ts';

type Settings = Readonly<Record<string, string | boolean>>;

const three = (data: string, more: Settings = {}): readonly string[] =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) =>
    summaryOf(render('small-multiples', data, lang, more)),
  );

describe('what small multiples say', () => {
  const data =
    '2020 | 甲: 1億元; 2021 | 甲: 2億元; 2020 | 乙: 4億元; 2021 | 乙: 3億元; 2020 | 丙: 5億元';

  it('is what the first two panels show, and how many there are', () => {
    assert.deepEqual(three(data), [
      '甲由2020年的1億元升至2021年的2億元，升幅100.0%。乙由2020年的4億元跌至2021年的3億元，跌幅25.0%。分組小圖，3組，共5項，單位：億元。',
      '甲由2020年的1亿元升至2021年的2亿元，升幅100.0%。乙由2020年的4亿元降至2021年的3亿元，降幅25.0%。分组小图，3组，共5项，单位：亿元。',
      '甲 rose from 100 million yuan in 2020 to 200 million yuan in 2021, up 100.0%. 乙 fell from 400 million yuan in 2020 to 300 million yuan in 2021, down 25.0%. Small charts with 5 values in 3 series, in million yuan.',
    ]);
  });

  it('begins with a highlighted panel', () =>
    assert.match(three(data, { highlight: '丙' })[0]!, /^只有丙（2020年）有數據，為5億元。甲由/));

  it('is that there is no value where there is none', () => {
    assert.deepEqual(three('2020 | 甲: —; 2020 | 乙: 未公布'), [
      '沒有可顯示的數值。分組小圖，2組，共2項。',
      '没有可显示的数值。分组小图，2组，共2项。',
      'No value is given. Small charts with 2 values in 2 series.',
    ]);
  });

  it('is read out panel by panel: its sentence, then its values without its name', () => {
    const { html } = render('small-multiples', data, 'zh-Hant-HK');
    const panels = html.split('<li class="panel">').slice(1);
    const heard = panels.map((panel) =>
      [...panel.split('<div class="plot"')[0]!.matchAll(/<(?:li|span)>([^<]+)/g)]
        .map(([, text]) => text!.trim())
        .filter(Boolean),
    );
    assert.deepEqual(heard, [
      ['甲由2020年的1億元升至2021年的2億元，升幅100.0%。', '2020年，1億元', '2021年，2億元'],
      ['乙由2020年的4億元跌至2021年的3億元，跌幅25.0%。', '2020年，4億元', '2021年，3億元'],
      ['只有丙（2020年）有數據，為5億元。', '2020年，5億元'],
    ]);
  });

  it('names a panel that has no value', () => {
    const { html } = render('small-multiples', '2020 | 甲: —; 2020 | 乙: 1', 'en');
    assert.match(html, /<li>\s*<span>甲<\/span>\s*<ul role="list">\s*<li>2020, no data<\/li>/);
  });
});
