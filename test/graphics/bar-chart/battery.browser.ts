/** Bars in several units, and the story told with them. */
import { battery } from '../../battery/battery.ts';

const long = '極長的類別名稱'.repeat(12);

const words = { headline: '標題', source: '來源', highlight: '後' } as const;

battery('bar-chart', {
  'pairs and single rows in four units, one below zero': {
    tag: 'bar-chart',
    attributes: {
      ...words,
      data: `項目 | 前: 1,215個; 項目 | 後: 30個; ${long} | 前: 954.5億元; ${long} | 後: 逾615.4億元; 平均 | 前: 4.4億元/個; 平均 | 後: —; ${long}: 約120億元; 回報: −3%; 撥款: 170億元`,
    },
  },
  'pairs beside single rows of other units, nothing below zero': {
    tag: 'bar-chart',
    attributes: {
      ...words,
      data: '項目 | 前: 1,215個; 項目 | 後: 30個; 用戶: 6.62億人; 每日: 101分鐘; 投票率: 52%; 支持: 58%; 經費: 60,000元',
    },
  },
  'pairs in two units, with changes in one of them': {
    tag: 'bar-chart',
    attributes: {
      ...words,
      basis: 'yoy',
      sort: 'descending',
      data: `項目 | 前: 1,215個; 項目 | 後: 30個; ${long} | 前: 954.5億元 (+10.2%); ${long} | ${long}: prelim 逾615.4億元 (calc −3%)`,
    },
  },
});

battery('invest-beijing-ledger', {
  'its own story': { tag: 'invest-beijing-ledger', authored: true },
});
