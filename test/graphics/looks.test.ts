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

  it('say when a line ends that ends before the axis does', () => {
    const ends = (page: string): readonly string[] =>
      [...page.matchAll(/class="ghost">([^<]*)</g)].map(([, text]) => text!);
    const page = draw('line-chart', '2020 | 甲: 5; 2024 | 甲: 6; 2020 | 乙: 3; 2022 | 乙: 4');
    assert.ok(ends(page).includes('2022年'));
    assert.ok(!ends(page).includes('2024年'));
  });

  it('call a last value that is only said by its name, and leave its dot hollow', () => {
    const page = draw('line-chart', '2022: 8; 2023: 9; 2024: —; 2025: forecast 12');
    assert.match(page, /class="ghost">預測</);
    assert.match(page, /<circle class="dot only hollow"/);
    assert.match(draw('small-multiples', '2022 | 甲: 8; 2023 | 甲: forecast 9'), />9（預測）</);
  });
});
