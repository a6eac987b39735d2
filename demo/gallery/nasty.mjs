/**
 * Data that no desk would send on purpose and every desk has sent: missing, unreadable, negative and
 * doubled figures, units that do not belong together, ratios of a million, tags in the text, and names
 * of eighty characters and more. All is made up.
 */

import { asText } from '../html.mjs';
import { element } from './snippets.mjs';

/** A name that no row has room for. */
const endless = (t) =>
  t(
    '工具書、教科書、考試用書、字典、詞典、百科全書、年鑑、地圖集、曲譜、棋譜、食譜、家譜、縣誌、航海日誌、園藝手冊、修車手冊、旅遊指南、電話簿、農民曆，與其他參考讀物合計',
    '工具书、教科书、考试用书、字典、词典、百科全书、年鉴、地图集、曲谱、棋谱、食谱、家谱、县志、航海日志、园艺手册、修车手册、旅游指南、电话簿、老黄历，与其他参考读物合在一起',
    'Reference books, textbooks, dictionaries, almanacs, atlases, scores, cookery books and the like',
  );

/** Text that would be a tag if anybody read it as one. */
const MARKUP = '<b>A&B</b> <img src=x>';

/** Sixty columns: every eleventh is missing, some are below zero, one is over all the others. */
const sixty = Array.from({ length: 60 }, (_, at) => {
  const value = at % 11 === 5 ? '—' : ((at * 37) % 90) - 20;
  return `${1960 + at}: ${value}`;
});

/** By kind: attributes beside the words of the figure, and data, rows or what stands between the tags. */
export const nasty = {
  'bar-chart': (t) => ({
    data: `${endless(t)}: -42.5 (calc −12%); ${MARKUP}: 1,2O0; A: 0; A: 0.0001; B: —; C: 999999999; D: 40%`,
  }),
  'column-chart': () => ({
    data: [...sixty, '2019: 7', '2020: 1,2O0', '2O21: 5', '2022: 990000'].join('; '),
  }),
  'line-chart': (t) => ({
    attributes: { unit: t('萬元', '万元', 'thousand yuan') },
    data: `2026 | ${endless(t)}: 7; 2020 | ${endless(t)}: 5; 2024 | ${endless(t)}: —; 2021 | ${MARKUP}: -900000; 2026 | ${MARKUP}: 7; 2026 | ${MARKUP}: 8; 2022 | A: 1,2O0; 2O23 | A: 4; 2023 | B: 3%`,
  }),
  'small-multiples': (t) => ({
    data: `2022 | ${endless(t)}: -5; 2023 | ${endless(t)}: 8; 2022 | ${MARKUP}: —; 2023 | ${MARKUP}: 1000000; 2023 | A: 0.0001; 2023 | A: 2; 2022 | B: 1,2O0; 2O24 | B: 6`,
  }),
  'batch-timeline': () => ({
    data: '2023-10: 15; 1950: 1; 2012-05: 2 (revoked 40); 2012-05: 3; 2012-13: 4; 2016: −8; 2018: —; 2020: 1,2O0',
  }),
  'stat-callout': (t) => ({
    attributes: {
      value: '-98,765.43',
      change: '+1O%',
      label: `${endless(t)} ${MARKUP}`,
      headline: undefined,
    },
  }),
  'tile-map': () => ({
    data: `Canton: 3; Guangdong: 21; Guangdong: 4; Pekin: 12; Atlantis: 7; ${MARKUP}: 5; Tibet: -8; Hainan: 1,2O0; Taiwan: —; Jiangsu: 900000`,
  }),
  'share-grid': (t) => ({
    data: `${endless(t)}: 130%; ${MARKUP}: over 33.3%; A: —; A: −5%; B: 0.001%; C: 1,2O0`,
  }),
  'before-after': (t) => ({
    data: `${endless(t)}: -5 (from 900); ${MARKUP}: 7 (from 7); A: —; A: 1,2O0 (from 3); B: 0.001 (from 999999)`,
  }),
  'target-progress': () => ({
    data: '2022: 500; 2024: 330; 2021: -60; 2025: —; 2O26: 4; 2026: 1,2O0; 2023: target 400; 2027: target 400; 2027: target 1',
  }),
  'size-compare': (t) => ({
    data: `${endless(t)}: 3.5 km²; ${MARKUP}: 8,000 sq ft; A: 0 m²; A: −4 m²; B: —; C: 9 kg; D: 1,2O0 m²`,
  }),
  'tier-strip': (t) => ({
    attributes: { unit: t('間', '家', 'shops') },
    data: `${endless(t)}: 1; ${MARKUP}: 900; A: −3; A: 2; B: —; C: 1,2O0; D: 12%`,
  }),
  'fact-box': (t) => ({
    data: `${endless(t)}: 1,234,567,890.12; ${MARKUP}: —; A: 0; A: −99.9%; B: 1,2O0; C: 3 km²; D: −0.0001`,
  }),
  'pull-quote': (t) => ({
    attributes: {
      quote: `「“${endless(t).repeat(3)}”${MARKUP}`,
      speaker: endless(t),
      'quote-lang': 'tlh-Piqd',
      headline: undefined,
    },
  }),
  'event-timeline': (t) => ({
    data: `2023-10-21: ${endless(t)}; 1800: ${MARKUP}; 2023-10-21: A; 2024-02-30: B; 2O12: C; 9999: D; E: F`,
  }),
  'step-flow': (t) => ({
    data: `${endless(t)}: 5; ${MARKUP}: −3; A: —; A: about 4000000; B: 1,2O0; C: 0; D: 12%`,
  }),
  'hub-map': (t) => ({
    rows: [
      t(['名稱', '方位', '說明'], ['名称', '方位', '说明'], ['Name', 'Direction', 'Text']),
      ['A', '', ''],
      [endless(t), 'N', endless(t)],
      [MARKUP, 'N', ''],
      ['B', 'NNNE', MARKUP],
      ['B', 'S', ''],
      ['', 'E', ''],
      ['C', t('左上', '左上', 'up there'), ''],
    ],
  }),
  'plan-outline': (t) => ({
    attributes: { tasks: '2' },
    rows: [
      t(['名稱', '關鍵詞', '措施'], ['名称', '关键词', '措施'], ['Name', 'Keywords', 'Measures']),
      [endless(t), endless(t), `${MARKUP}；${endless(t)}；；A`],
      [MARKUP, '', ''],
      ['A', '—', '−7'],
      ['A', '', '1,2O0'],
    ],
  }),
  'rung-ladder': (t) => ({
    attributes: { rungs: 'A; B; A; Z' },
    rows: [
      t(['名稱', '等級', '日期'], ['名称', '等级', '日期'], ['Name', 'Rung', 'Date']),
      [endless(t), 'A', '2020'],
      [endless(t), 'B', '2020'],
      [MARKUP, 'C', '2024'],
      [endless(t), '', '2024'],
      ['D', 'A', '2O24'],
      ['E', 'B', ''],
      ['F', 'A', '2022'],
    ],
  }),
  'data-table': (t) => ({
    attributes: { bars: '#2; #9', sort: 'Z' },
    rows: [
      ['A', 'A', '', 'B'],
      [endless(t), '1,2O0', '—', '3 km²'],
      [MARKUP, '−5', '2024', '12%'],
      ['x', '999999999', '2024-02-30', '40'],
      ['x', '0.0001', '', ''],
    ],
  }),
  'figure-panel': (t) => ({
    between: [
      element('share-grid', { data: `${endless(t)}: 130%` }),
      asText(MARKUP),
      element('bar-chart', { data: 'A: 1,2O0; B: —' }),
      element('figure-panel', {}, [element('stat-callout', { value: '-0.0001' })]),
    ],
  }),
};
