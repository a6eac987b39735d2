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
    assert.equal(names.cards, 'cards-18');
    assert.deepEqual(
      names.widths.map((width) => width.toFixed(1)),
      ['5.7', '3.4', '5.7'],
    );
  });

  it('goes to figures before it goes to bars', () => {
    const batches = table(
      ['批次', '時間', '新增', '撤銷', '累計'],
      ['1', '2015年3月', '12', '0', '13'],
    );
    const [bare, barred] = [lay(batches), lay(batches, { bars: '新增' })].map((own) => own.fit);
    assert.deepEqual([bare!.cards, bare!.bare], ['cards-18', '']);
    assert.deepEqual([barred!.cards, barred!.bare], ['cards-18', 'bare-22']);
  });

  it('lets three short columns of words stand on a phone, folded but in no word', () => {
    const days = fit(
      ['日子', '日期', '專欄怎樣說'],
      ['首次載人航天代表團訪港', '1980-10-08', '建於四十六年前'],
    );
    assert.equal(days.cards, 'cards-18');
    const [name] = fit(['a', 'b'], ['extraordinarily', 'x']).widths;
    assert.ok(name! > 6, String(name));
  });

  it('is not taken by one long text', () => {
    const { scrolls, widths } = fit(['名', '註'], ['甲', '文'.repeat(2000)]);
    assert.equal(scrolls, false);
    assert.ok(
      widths.every((width) => width > 0 && width <= 10),
      widths.join(),
    );
  });
});
