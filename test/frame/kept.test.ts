import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement } from '../../src/static/render-element.ts';

const kept = (attributes: Readonly<Record<string, string>>): readonly string[] => {
  const html = renderElement('bar-chart', {
    lang: 'zh-Hant-HK',
    attributes: { data: '甲: 3; 乙: 5', headline: 'H', source: 'S', ...attributes },
  });
  return [...html.matchAll(/<span class="kept">(.*?)<\/span>/g)].map(([, text]) => text!);
};

describe('a figure’s own prose', () => {
  it('keeps a number with what it counts, and a day with its month', () => {
    assert.deepEqual(kept({ deck: '日均101分鐘，6.62億人，2025與2026年的說法' }), [
      '101分鐘',
      '6.62億人',
      '2025與',
      '2026年',
    ]);
    assert.deepEqual(kept({ note: '截至2025年3月31日，96家；2022年度1,267個' }), [
      '2025年',
      '3月31日',
      '96家',
      '2022年',
      '1,267個',
    ]);
    assert.deepEqual(kept({ source: '發布會，2026年11月' }), ['2026年', '11月']);
  });

  it('leaves words without such as they are', () => {
    assert.deepEqual(kept({ deck: 'In 2025, 50% of 12 firms', headline: '6G與5' }), []);
  });
});
