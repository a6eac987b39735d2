/** What tags without a story of their own show on the specimen, in each of its languages. */

const SOURCE = {
  'zh-Hant': '歷年《中國科幻產業報告》',
  en: 'China Sci-Fi Industry Reports',
};

const callout = {
  'zh-Hant': {
    value: '1089.6',
    unit: '億元',
    label: '2024年中國科幻產業總營收',
    source: '《2025中國科幻產業報告》',
  },
  en: {
    value: '108.96',
    unit: 'billion yuan',
    label: 'Revenue of China’s sci-fi industry, 2024',
    source: 'China Sci-Fi Industry Report 2025',
  },
};

const change = { change: '-3.8%', 'change-status': 'calculated', basis: 'yoy' };

/** One figure in the text. */
export const calloutFor = (lang) => ({ ...callout[lang], ...change });

/** What Liu Cixin said at the 2025 China Sci-Fi Conference, as Ta Kung Pao printed it. */
const SAID =
  '追尋真正的星辰大海，需要科學家的公式、工程師的螺絲釘，也需要每個人的努力，我們所面對的未來，充滿了無限可能。';

const quote = {
  'zh-Hant': {
    quote: SAID,
    speaker: '劉慈欣',
    'speaker-role': '作家',
    source: '2025中國科幻大會，大公報',
  },
  en: {
    quote:
      'To seek the true sea of stars takes the formulas of scientists, the screws of engineers and the effort of everyone. The future we face is full of endless possibility.',
    original: SAID,
    'quote-lang': 'zh-Hant',
    translated: 'ours',
    speaker: 'Liu Cixin',
    'speaker-role': 'Author',
    source: '2025 China Sci-Fi Conference, Ta Kung Pao',
  },
};

/** A quotation in the page's language. */
export const quoteFor = (lang) => quote[lang];

/** What tells a figure that is not exact, and a year in which something was not yet counted. */
const said = {
  'zh-Hant': { about: '約', uncounted: '未納入' },
  en: { about: 'about ', uncounted: 'not in scope' },
};

/** Totals and segments as published, in hundred millions of yuan; a dash where no figure was found. */
const yearsIn = ({ about, uncounted }) => [
  ['2018', '456.35', '17.8', '209.05', '—', '—', uncounted],
  ['2019', '658.71', '20.1', '195.11', `${about}430`, `${about}13.5`, uncounted],
  ['2020', '551.09', '23.4', '26.49', '480', '21.2', uncounted],
  ['2021', '829.6', '27', '71.9', '670', '60.7', uncounted],
  ['2022', '877.5', '30.4', '83.5', '565', '48.3', '150.3'],
  ['2023', '1132.9', '31.7', '115.9', '651.9', '22.8', '310.6'],
  ['2024', '1089.6', '35.1', '67.1', '718.1', '25.3', '244'],
];

const heads = {
  'zh-Hant': [
    '年份',
    '總產值或總營收（億元）',
    '閱讀（億元）',
    '影視（億元）',
    '遊戲（億元）',
    '衍生品（億元）',
    '文旅（億元）',
  ],
  en: [
    'Year',
    'Total output or revenue (億元)',
    'Reading (億元)',
    'Film and television (億元)',
    'Games (億元)',
    'Merchandise (億元)',
    'Tourism (億元)',
  ],
};

const headline = {
  'zh-Hant': '科幻產業七年',
  en: 'China’s sci-fi industry over seven years',
};

const note = {
  'zh-Hant':
    '2020年及之前為產值，2021年起為營收；文旅2022年起納入統計。2021年起，閱讀計入電子書，衍生品計入外國IP；2021年影視只計院線票房。2018年遊戲、衍生品未見公布數字。',
  en: 'Output until 2020, revenue from 2021; tourism is counted from 2022. Since 2021 e-books count as reading, and goods of foreign franchises as merchandise; film and television in 2021 is cinema box office only. No figures for games and merchandise in 2018 were found.',
};

/** A table with bars in the column of totals. */
export const tableFor = (lang) => ({
  headline: headline[lang],
  note: note[lang],
  source: SOURCE[lang],
  bars: heads[lang][1].replace(/（.*|\s\(.*/, ''),
  data: JSON.stringify([heads[lang], ...yearsIn(said[lang])]),
});
