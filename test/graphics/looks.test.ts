/** What plots show of how sure a figure is, and of when a line ends, as a server prints it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement } from '../../src/static/render-element.ts';

const draw = (tag: string, data: string): string =>
  renderElement(tag, { lang: 'zh-Hant', attributes: { headline: '題', source: '源', data } });

const key = (page: string): string => /<ul class="plot-key[\s\S]*?<\/ul>/.exec(page)?.[0] ?? '';

describe('looks in a plot', () => {
  it('tell calculated columns from reported ones, with a key', () => {
    const page = draw('column-chart', '2020: 5; 2021: calc 6; 2022: 約7');
    assert.match(page, /<rect class="column only calculated" part="column"/);
    assert.match(page, /<rect class="column only pale" part="column"/);
    assert.match(key(page), /約數.*推算/s);
    assert.equal(key(draw('column-chart', '2020: 5; 2021: 6')), '');
  });

  it('tell columns of what is not settled, what lies ahead and what is only claimed apart', () => {
    const looks = (value: string): string =>
      /<rect class="column only (\w*)" part="column"/.exec(
        draw('column-chart', `甲: ${value}`),
      )![1]!;
    const values = [
      '6',
      '約6',
      'prelim 6',
      'forecast 約6',
      'target 6',
      'claim 逾6',
      'unconfirmed 6',
    ];
    assert.deepEqual(values.map(looks), [
      '',
      'pale',
      'pale',
      'ahead',
      'ahead',
      'claimed',
      'claimed',
    ]);
  });

  it('say each look of columns in the key once, with all that it stands for', () => {
    const data = '甲: 約5; 乙: prelim 6; 丙: calc 4; 丁: forecast 7; 戊: target 8; 己: claim 9';
    const entries = (page: string): readonly string[] =>
      [...key(page).matchAll(/<span>([^<]*)<\/span>/g)].map(([, text]) => text!);
    assert.deepEqual(entries(draw('column-chart', data)), [
      '約數、初步數字',
      '推算',
      '預測、目標',
      '說法',
    ]);
    assert.deepEqual(entries(draw('column-chart', '甲: forecast 約5; 乙: 6')), ['預測']);
  });

  it('stripe every claim with the one pattern that the key holds, and nothing where there is none', () => {
    const page = draw('column-chart', '甲: claim 5; 乙: 未經核實 6; 丙: 7');
    assert.equal(page.match(/<rect class="striped/g)?.length, 3);
    assert.equal(page.match(/<pattern id="stripes"/g)?.length, 1);
    assert.match(key(page), /<pattern id="stripes"/);
    assert.doesNotMatch(
      draw('column-chart', '甲: forecast 5; 乙: 約6'),
      /<pattern|<rect class="striped/,
    );
  });

  it('draw the line of zero over the feet of columns, and under lines', () => {
    const order = (tag: string, mark: RegExp): boolean => {
      const page = draw(tag, '2020: 5; 2021: 6');
      return page.search(/<line class="zero-line/) > page.search(mark);
    };
    assert.ok(order('column-chart', /<rect class="column/));
    assert.ok(!order('line-chart', /<path class="line/));
  });

  it('name a line that ends before the axis does at its own end', () => {
    const page = draw('line-chart', '2020 | 甲: 5; 2024 | 甲: 6; 2020 | 乙: 3; 2022 | 乙: 4');
    assert.match(
      page,
      /class="end-text within start series-1[^"]*from-30[^"]*" x="50%"[^>]*>.*乙<.* dx="0.3em">4</,
    );
    assert.match(page, /class="end-text within start series-1[^"]*until-30" x="50%"/);
    assert.doesNotMatch(page, /class="ghost">(?:乙|2022年|4)</);
  });

  it('show each point of a line that leaves a time out, and none of one that leaves nothing', () => {
    const dots = (data: string): number =>
      draw('line-chart', data).match(/<circle class="dot/g)!.length;
    assert.equal(dots('2018: 1; 2021: 2; 2022: 3; 2023: 4'), 4);
    assert.equal(dots('2020: 1; 2021: 2; 2022: 3; 2023: 4'), 1);
  });

  it('say that panels have scales of their own, beside the unit', () => {
    const data = '2020 | 甲: 5; 2021 | 甲: 6; 2020 | 乙: 50; 2021 | 乙: 80';
    assert.match(draw('small-multiples', data), /class="plot-head"[^>]*>各圖刻度不同</);
    assert.doesNotMatch(draw('small-multiples', '2020 | 甲: 5; 2020 | 乙: 5'), /各圖刻度不同/);
  });

  it('have the colour of the highlight in the key where only highlighted columns look so', () => {
    const page = (data: string): string =>
      renderElement('column-chart', {
        lang: 'zh-Hant',
        attributes: { headline: '題', source: '源', highlight: '2021', data },
      });
    assert.match(key(page('2020: 5; 2021: prelim 6')), /class="column highlighted pale"/);
    assert.match(key(page('2020: prelim 5; 2021: prelim 6')), /class="column only pale"/);
  });

  it('draw a line in its key as it is drawn in the plot', () => {
    const page = draw('line-chart', '2020 | 甲: 5; 2021 | 甲: 6; 2020 | 乙: 5; 2021 | 乙: claim 8');
    assert.match(key(page), /class="line solid series-0"/);
    assert.match(key(page), /class="line dashed series-1"/);
  });

  it('call a last value that is only said by its name, and leave its dot hollow', () => {
    const page = draw('line-chart', '2022: 8; 2023: 9; 2024: —; 2025: forecast 12');
    assert.match(page, /class="ghost">預測</);
    assert.match(page, /<circle class="dot only hollow"/);
    assert.match(draw('small-multiples', '2022 | 甲: 8; 2023 | 甲: forecast 9'), />9（預測）</);
  });
});
