import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lay, table } from './lay.ts';

describe('the room of a table', () => {
  const fit = (...rows: readonly (readonly string[])[]) => lay(table(...rows)).fit;

  it('is a table at any width where it is small, cards on a phone or narrower where it is not', () => {
    assert.equal(fit(['名', '數'], ['甲', '5']).cards, '');
    assert.match(
      fit(['城市', '營收', '同比'], ['深圳市', '1,234.5', '+10.2%']).cards,
      /^cards-(?:13|20)$/,
    );
    const wide = fit(
      Array.from({ length: 12 }, (_, i) => `第${i}欄`),
      Array.from({ length: 12 }, () => '12,345.6'),
    );
    assert.deepEqual([wide.cards, wide.scrolls, wide.isCompact], ['cards-30', true, false]);
  });

  it('is asked for as wide as its columns may not be narrower than', () => {
    const names = fit(['產業', '2025年', '2026年'], ['新一代信息技術', '萬億級', '力爭萬億級']);
    assert.deepEqual([names.cards, names.widths], ['cards-20', ['w-9', 'w-5', 'w-6']]);
  });

  it('goes to figures before it goes to bars', () => {
    const batches = table(
      ['批次', '時間', '新增', '撤銷', '累計'],
      ['1', '2015年3月', '12', '0', '13'],
    );
    const [bare, barred] = [lay(batches), lay(batches, { bars: '新增' })].map((own) => own.fit);
    assert.deepEqual([bare!.cards, bare!.bare], ['cards-20', '']);
    assert.deepEqual([barred!.cards, barred!.bare], ['cards-20', 'bare-30']);
  });

  it('is not taken by one long text', () => {
    const { scrolls, widths } = fit(['名', '註'], ['甲', '文'.repeat(2000)]);
    assert.equal(scrolls, false);
    assert.ok(
      widths.every((width) => /^w-(?:[2-9]|10)$/.test(width)),
      widths.join(),
    );
  });
});
