/** One number in the boxes that pages put it in. */
import { assert } from 'chai';
import { bothWays, figureOf } from '../../support/fixture.ts';

describe('a callout', () => {
  bothWays(
    'stays wide enough for its number in a row that shrinks what stands in it',
    async (mount) => {
      const element = await mount({
        tag: 'stat-callout',
        attributes: { value: '1089.6', unit: '億元', label: '2024年中國科幻產業總營收' },
      });
      const row = element.parentElement!;
      const text = document.createElement('p');
      text.textContent = '全年總額比前一年略低，但仍在千億之上。'.repeat(20);
      row.append(text);
      Object.assign(row.style, { display: 'flex', gap: '16px', inlineSize: '600px' });
      const number = figureOf(element).querySelector('.number')!;
      assert.isAtMost(number.scrollWidth, number.clientWidth);
      assert.isAtLeast(element.getBoundingClientRect().width, 160);
      assert.isAtMost(figureOf(element).getBoundingClientRect().height, 300);
    },
  );
});
