/**
 * What `npm run sheet` photographs: every tag with its story, and tags with an author's own data, in
 * each language. The bookshop and its figures are made up.
 */

/** The languages of the sheet. */
export const LANGS = ['zh-Hant', 'zh-Hans', 'en'];

/** The words of an author in each language: zh-Hant, zh-Hans, en. */
export const inEach = (...texts) =>
  Object.fromEntries(LANGS.map((lang, index) => [lang, texts[index]]));

const lines = inEach(
  '全年總額比前一年略低，但仍在千億之上。五個板塊冷熱不同：遊戲、閱讀與衍生品各升約一成，影視和文旅的增幅報告沒有列出，按歷年數字推算都是下跌。遊戲一項佔去總額近三分之二，整個行業的走勢，因此多半由它決定。',
  '全年总额比前一年略低，但仍在千亿之上。五个板块冷热不同：游戏、阅读与衍生品各升约一成，影视和文旅的增幅报告没有列出，按历年数字推算都是下跌。游戏一项占去总额近三分之二，整个行业的走势，因此多半由它决定。',
  'The total is a little below that of the year before, yet still above a hundred billion. The five segments differ: games, reading and merchandise each grew by about a tenth; for film and tourism the report gives no rate, and its own values make both fall. Games are nearly two-thirds of the whole and so decide where it goes.',
);

const calloutWords = {
  label: inEach(
    '2024年中國科幻產業總營收',
    '2024年中国科幻产业总营收',
    'Revenue of China’s sci-fi industry, 2024',
  ),
  source: inEach(
    '《2025中國科幻產業報告》',
    '《2025中国科幻产业报告》',
    'China Sci-Fi Industry Report 2025',
  ),
  headline: inEach('一間書店的一年', '一家书店的一年', 'A bookshop’s year'),
  shop: inEach('店內帳目', '店内账目', 'The shop’s accounts'),
  groups: inEach('城鄉讀者各有所好', '城乡读者各有所好', 'Town and country read differently'),
  survey: inEach('讀者調查', '读者调查', 'Readers’ survey'),
  opening: inEach('十二年開了41間分店', '十二年开了41家分店', 'Forty-one branches in twelve years'),
  years: inEach('書店的八年', '书店的八年', 'Eight years of a bookshop'),
  limit: inEach('保本線', '保本线', 'Break-even'),
  shops: inEach('三家分店，各走各路', '三家分店，各走各路', 'Three branches, three ways'),
  moved: inEach('北店遷址', '北店迁址', 'North moves house'),
};

const callout = (lang) => ({
  value: '1089.6',
  unit: lang === 'en' ? '億元' : lang === 'zh-Hans' ? '亿元' : '億元',
  change: '-3.8%',
  'change-status': 'calculated',
  basis: 'yoy',
  label: calloutWords.label[lang],
  source: calloutWords.source[lang],
});

const shopRows = inEach(
  '小說: 318.4 (+6.1%); 工具書與教科書、考試用書: -42.5 (calc −12%); 漫畫: 96 (+31%); 雜誌: —; 二手書: 7.25',
  '小说: 318.4 (+6.1%); 工具书与教科书、考试用书: -42.5 (calc −12%); 漫画: 96 (+31%); 杂志: —; 二手书: 7.25',
  'Novels: 318.4 (+6.1%); Reference books, textbooks and examination papers: -42.5 (calc −12%); Comics: 96 (+31%); Magazines: —; Second-hand: 7.25',
);

const table = (rows) =>
  `<table>${rows.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}` : `<td>${cell}`)).join('')}`).join('')}</table>`;

const names = inEach(
  ['小說', '漫畫', '城市', '鄉村', '項目', '組別', '人數'],
  ['小说', '漫画', '城市', '乡村', '项目', '组别', '人数'],
  ['Novels', 'Comics', 'Town', 'Country', 'Item', 'Group', 'Readers'],
);

function groupTable(lang) {
  const [novels, comics, town, country, item, group, count] = names[lang];
  return table([
    [item, group, count],
    [novels, town, '1,204'],
    [novels, country, '880'],
    [comics, town, '655'],
    [comics, country, '1,010'],
  ]);
}

const yearTable = (lang) =>
  table([
    inEach(
      ['年份', '營收', '口徑變動'],
      ['年份', '营收', '口径变动'],
      ['Year', 'Revenue', 'Break'],
    )[lang],
    ['2017', inEach('約260', '约260', 'about 260')[lang], ''],
    ['2018', '284', ''],
    ['2020', '197.5', inEach('加入網店', '加入网店', 'Online sales added')[lang]],
    ['2021', '305', ''],
    ['2022', '—', ''],
    ['2023', '318.4', ''],
    ['2024', inEach('預測330', '预测330', 'forecast 330')[lang], ''],
  ]);

const shopNames = inEach(
  ['北店', '南店', '車站旁的小店'],
  ['北店', '南店', '车站旁的小店'],
  ['North', 'South', 'The little one by the station'],
);

/** Three branches over seven years: one breaks off, one opens late, one is forecast. */
function branchRows(lang) {
  const [north, south, station] = shopNames[lang];
  const rows = {
    [north]: ['118', '121', '96', '—', '134', '141', 'forecast 150'],
    [south]: ['84', '88', '71', '90', '93', '89', '91'],
    [station]: ['', '', '', '12', '19.5', '27', '31'],
  };
  return Object.entries(rows)
    .flatMap(([shop, values]) =>
      values.flatMap((value, at) => (value ? [`${2018 + at} | ${shop}: ${value}`] : [])),
    )
    .join('; ');
}

/** Two of these years, in which all are there, for columns upon each other. */
const stackRows = (lang) =>
  shopNames[lang]
    .flatMap((shop, at) => [
      `2022 | ${shop}: ${[134, 93, 19.5][at]}`,
      `2023 | ${shop}: ${[141, 89, 27][at]}`,
    ])
    .join('; ');

const openings = table([
  ['date', 'value'],
  ['2012-05', '2'],
  ['2014-09', '5'],
  ['2015-02', '4'],
  ['2019-11', '12'],
  ['2020-01', '3'],
  ['2023-10', '15'],
]);

const shopFigure = (headline, lang) => ({
  headline: calloutWords[headline][lang],
  source: calloutWords.shop[lang],
  unit: lang === 'en' ? 'thousand yuan' : '萬元',
});

/** Tags that tell their story with no attribute at all. */
const STORIES = [
  'scifi-revenue-bars',
  'invest-beijing-ledger',
  'scifi-revenue-trend',
  'scifi-segment-paths',
  'trade-claim-check',
  'pilot-zone-timeline',
  'pilot-zone-map',
  'pilot-zone-grades',
  'beijing-rd-centres',
  'beijing-before-after',
  'beijing-scifi-target',
  'hangzhou-sellers',
  'sky-eye-areas',
  'microdrama-profile',
  'scifi-by-numbers',
  'beijing-tech-by-numbers',
  'shenzhen-zone-by-numbers',
  'beijing-scifi-map',
  'scifi-plan-outline',
  'beijing-cluster-ladder',
  'beijing-platform-steps',
  'hk-astronaut-timeline',
];

/** Every figure of the sheet: a tag with attributes and children in a language, and words around it. */
export const figures = {
  callout: (lang) => ({ tag: 'stat-callout', attributes: callout(lang) }),
  'callout-floated': (lang) => ({
    tag: 'stat-callout',
    attributes: { ...callout(lang), class: 'floated' },
    after: `<p>${lines[lang]}</p>`,
  }),
  ...Object.fromEntries(STORIES.map((tag) => [tag, () => ({ tag })])),
  'timeline-178': () => ({ tag: 'pilot-zone-timeline', attributes: { 'as-of': '2025-04-25' } }),
  'own-callout': (lang) => ({
    tag: 'stat-callout',
    attributes: {
      value: '59.7%',
      qualifier: 'over',
      change: '+1.2pp',
      'trend-colors': 'red-up',
      label: calloutWords.survey[lang],
      source: calloutWords.survey[lang],
    },
  }),
  'own-bars': (lang) => ({
    tag: 'scifi-revenue-bars',
    attributes: {
      headline: calloutWords.headline[lang],
      source: calloutWords.shop[lang],
      unit: lang === 'en' ? 'thousand yuan' : '萬元',
      basis: 'yoy',
      'trend-colors': 'green-up',
      data: shopRows[lang],
    },
  }),
  'own-groups': (lang) => ({
    tag: 'bar-chart',
    attributes: { headline: calloutWords.groups[lang], source: calloutWords.survey[lang] },
    children: groupTable(lang),
  }),
  'own-columns': (lang) => ({
    tag: 'column-chart',
    attributes: {
      ...shopFigure('years', lang),
      threshold: `${calloutWords.limit[lang]}: 250`,
      highlight: '2023',
    },
    children: yearTable(lang),
  }),
  'own-stack': (lang) => ({
    tag: 'column-chart',
    attributes: { ...shopFigure('shops', lang), stacked: '', data: stackRows(lang) },
  }),
  'own-lines': (lang) => ({
    tag: 'line-chart',
    attributes: {
      ...shopFigure('shops', lang),
      annotations: `2021: ${calloutWords.moved[lang]}`,
      data: branchRows(lang),
    },
  }),
  'own-multiples': (lang) => ({
    tag: 'small-multiples',
    attributes: { ...shopFigure('shops', lang), mark: 'columns', data: branchRows(lang) },
  }),
  'own-timeline': (lang) => ({
    tag: 'pilot-zone-timeline',
    attributes: { headline: calloutWords.opening[lang], source: calloutWords.shop[lang] },
    children: openings,
  }),
};
