/** A frame around other figures, with an author's own, with nasty ones, and with its story. */
import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', deck: '副題', note: '備註', source: '來源' } as const;

battery('figure-panel', {
  'charts, a number and a table': {
    tag: 'figure-panel',
    attributes: words,
    children: `
      <bar-chart headline="各類" data="甲: 5; 乙: 7; 丙: —" unit="億元"></bar-chart>
      <stat-callout label="合計" value="逾12億元"></stat-callout>
      <line-chart data="2020: 1; 2021: 4; 2022: 9"></line-chart>
      <bar-chart headline="由表格來"><table><tr><th>類別</th><th>數值</th></tr><tr><td>甲</td><td>7</td></tr></table></bar-chart>`,
  },
  'a panel, a paragraph, words and an unknown tag': {
    tag: 'figure-panel',
    attributes: { ...words, 'heading-level': '2' },
    children: `一段散落的文字
      <figure-panel headline="內框"><stat-callout label="甲" value="5"></stat-callout><column-chart headline="逐年" data="2020: 1; 2021: 4"></column-chart></figure-panel>
      <p>作者的一段說明，放在兩張圖之間。</p><un-known>不認識的標籤</un-known>`,
  },
});

battery('microdrama-profile', {
  'its own story': { tag: 'microdrama-profile', authored: true },
  'other people’s figures': {
    tag: 'microdrama-profile',
    attributes: words,
    children: '<bar-chart headline="各類" data="甲: 5; 乙: 7"></bar-chart>',
  },
});
