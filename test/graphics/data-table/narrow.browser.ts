/** Tables on phones: as tables while there is room, then without bars, then as cards. */
import { assert } from 'chai';
import { setWidth } from '../../support/browser.ts';
import { mountFresh, type Tag } from '../../support/fixture.ts';

const words = { headline: '標題', source: '來源' } as const;
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const TABLES: Readonly<Record<string, Tag>> = {
  'names of industries': {
    tag: 'data-table',
    attributes: {
      ...words,
      data: table(
        ['產業', '2025年', '2026年'],
        ['新一代信息技術', '萬億級', '萬億級'],
        ['人工智能', '千億級', '力爭萬億級'],
      ),
    },
  },
  'ranks before dates, and bars': {
    tag: 'data-table',
    lang: 'en',
    attributes: {
      ...words,
      bars: 'Added',
      data: table(
        ['Batch', 'Date', 'Added', 'Revoked', 'In all'],
        ['1', '2015-03', '1', '0', '1'],
        ['8', '2025-09', '16', '3', '178'],
      ),
    },
  },
  'three columns in one unit, and bars': {
    tag: 'data-table',
    attributes: {
      ...words,
      bars: '總額',
      data: table(
        ['年份', '總額（億元）', '閱讀（億元）', '影視（億元）'],
        ['2018', '456.35', '17.8', '209.05'],
        ['2019', '658.71', '20.1', '—'],
      ),
    },
  },
};

const WIDTHS = [280, 300, 320, 340, 360, 375, 390, 412, 430, 460, 500, 560, 640, 760] as const;

const inside = (element: HTMLElement, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

describe('a table on a narrow page', () => {
  for (const [name, tag] of Object.entries(TABLES)) {
    it(`neither scrolls in its frame nor tears a word: ${name}`, async () => {
      const element = await mountFresh(tag);
      for (const width of WIDTHS) {
        await setWidth(width);
        const [frame] = inside(element, '.scroll');
        assert.isAtMost(frame!.scrollWidth, frame!.clientWidth + 1, `${width} px`);
        for (const cell of inside(element, 'tbody :is(th, td)'))
          assert.isBelow(cell.clientHeight, 60, `“${cell.textContent.trim()}” at ${width} px`);
      }
    });
  }

  it('has its bars as a card and where it is wide, and is without them in between', async () => {
    const data = table(
      ['批次', '時間', '新增', '撤銷', '累計'],
      ['1', '2015年3月', '12', '0', '13'],
    );
    const element = await mountFresh({
      tag: 'data-table',
      attributes: { ...words, bars: '新增', data },
    });
    const seen = async (width: number): Promise<string> => {
      await setWidth(width);
      const isTable = getComputedStyle(inside(element, 'tbody tr')[0]!).display === 'table-row';
      const isBarred = inside(element, '.track')[0]!.clientWidth > 0;
      return `${isTable ? 'table' : 'cards'}${isBarred ? ' with bars' : ''}`;
    };
    assert.equal(await seen(560), 'table with bars');
    assert.equal(await seen(330), 'table');
    assert.equal(await seen(230), 'cards with bars');
  });
});
