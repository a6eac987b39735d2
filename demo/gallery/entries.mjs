/**
 * What the gallery shows of every kind: an example as a tag, and the same as a table. The bookshop and
 * its figures are made up; what is quoted was said.
 */
import { element } from './snippets.mjs';

/** Attributes of a figure's words, in the language of the page. */
export const wordsOfFigure = (t) => ({
  headline: t('一間書店的賬', '一家书店的账', 'A bookshop’s books'),
  source: t('店內賬目', '店内账目', 'The shop’s accounts'),
});

const yuan = (t) => ({ unit: t('萬元', '万元', 'thousand yuan') });

const reader = (t) => t('蘇軾', '苏轼', 'Francis Bacon');
const saying = (t) =>
  t(
    '舊書不厭百回讀，熟讀深思子自知。',
    '旧书不厌百回读，熟读深思子自知。',
    'Reading maketh a full man; conference a ready man; and writing an exact man.',
  );

/**
 * Each kind: attributes of its own, `data` in the notation, and the same as rows. `isWhole` is true where
 * the attributes, or the lines between the tags, are the whole example.
 */
export const kinds = {
  'bar-chart': {
    attributes: yuan,
    data: (t) =>
      t(
        '小說: 318 (+6.1%); 漫畫: 96 (+31%); 雜誌: —',
        '小说: 318 (+6.1%); 漫画: 96 (+31%); 杂志: —',
        'Novels: 318 (+6.1%); Comics: 96 (+31%); Magazines: —',
      ),
    rows: (t) => [
      t(['類別', '營收', '同比'], ['类别', '营收', '同比'], ['Kind', 'Revenue', 'Year on year']),
      [t('小說', '小说', 'Novels'), '318', '+6.1%'],
      [t('漫畫', '漫画', 'Comics'), '96', '+31%'],
      [t('雜誌', '杂志', 'Magazines'), '—', ''],
    ],
  },
  'column-chart': {
    attributes: yuan,
    data: () => '2021: 284; 2022: —; 2023: 318; 2024: forecast 330',
    rows: (t) => [
      t(['年份', '營收'], ['年份', '营收'], ['Year', 'Revenue']),
      ['2021', '284'],
      ['2022', '—'],
      ['2023', '318'],
      ['2024', t('預測330', '预测330', 'forecast 330')],
    ],
  },
  'line-chart': {
    attributes: yuan,
    data: (t) =>
      t(
        '2022 | 北店: 134; 2023 | 北店: 141; 2024 | 北店: 150; 2022 | 南店: 93; 2023 | 南店: 89; 2024 | 南店: 91',
        '2022 | 北店: 134; 2023 | 北店: 141; 2024 | 北店: 150; 2022 | 南店: 93; 2023 | 南店: 89; 2024 | 南店: 91',
        '2022 | North: 134; 2023 | North: 141; 2024 | North: 150; 2022 | South: 93; 2023 | South: 89; 2024 | South: 91',
      ),
    rows: (t) => [
      t(['年份', '北店', '南店'], ['年份', '北店', '南店'], ['Year', 'North', 'South']),
      ['2022', '134', '93'],
      ['2023', '141', '89'],
      ['2024', '150', '91'],
    ],
  },
  'small-multiples': {
    attributes: yuan,
    data: (t) =>
      t(
        '2022 | 北店: 134; 2023 | 北店: 141; 2022 | 南店: 93; 2023 | 南店: 89; 2022 | 西店: 19; 2023 | 西店: 27',
        '2022 | 北店: 134; 2023 | 北店: 141; 2022 | 南店: 93; 2023 | 南店: 89; 2022 | 西店: 19; 2023 | 西店: 27',
        '2022 | North: 134; 2023 | North: 141; 2022 | South: 93; 2023 | South: 89; 2022 | West: 19; 2023 | West: 27',
      ),
    rows: (t) => [
      t(
        ['年份', '北店', '南店', '西店'],
        ['年份', '北店', '南店', '西店'],
        ['Year', 'North', 'South', 'West'],
      ),
      ['2022', '134', '93', '19'],
      ['2023', '141', '89', '27'],
    ],
  },
  'batch-timeline': {
    attributes: (t) => ({ unit: t('間', '家', 'shops') }),
    data: () => '2012-05: 2; 2014-09: 5; 2019-11: 12; 2023-10: 15',
    rows: (t) => [
      t(['日期', '新增'], ['日期', '新增'], ['Date', 'Added']),
      ['2012-05', '2'],
      ['2014-09', '5'],
      ['2019-11', '12'],
      ['2023-10', '15'],
    ],
  },
  'stat-callout': {
    isWhole: true,
    attributes: (t) => ({
      value: '318',
      ...yuan(t),
      change: '+6.1%',
      basis: 'yoy',
      label: t('小說的營收', '小说的营收', 'Revenue from novels'),
      headline: undefined,
    }),
    rows: (t) => [
      t(['名稱', '營收（萬元）'], ['名称', '营收（万元）'], ['Name', 'Revenue (thousand yuan)']),
      [t('小說', '小说', 'Novels'), '318'],
    ],
  },
  'tile-map': {
    attributes: (t) => ({ unit: t('間', '家', 'shops') }),
    data: (t) =>
      t(
        '廣東: 21; 江蘇: 13; 浙江: 12; 西藏: 不在範圍',
        '广东: 21; 江苏: 13; 浙江: 12; 西藏: 不在范围',
        'Guangdong: 21; Jiangsu: 13; Zhejiang: 12; Tibet: out of scope',
      ),
    rows: (t) => [
      t(['省份', '數目'], ['省份', '数目'], ['Province', 'Number']),
      [t('廣東', '广东', 'Guangdong'), '21'],
      [t('江蘇', '江苏', 'Jiangsu'), '13'],
      [t('浙江', '浙江', 'Zhejiang'), '12'],
    ],
  },
  'share-grid': {
    data: (t) =>
      t('買過漫畫的讀者: 59.7%', '买过漫画的读者: 59.7%', 'Readers who bought comics: 59.7%'),
    rows: (t) => [
      t(['讀者', '人數', '總數'], ['读者', '人数', '总数'], ['Readers', 'Number', 'Out of']),
      [t('買過漫畫', '买过漫画', 'Bought comics'), '96', '221'],
    ],
  },
  'before-after': {
    attributes: yuan,
    data: (t) =>
      t(
        '小說: 318 (from 284); 漫畫: 96 (from 61)',
        '小说: 318 (from 284); 漫画: 96 (from 61)',
        'Novels: 318 (from 284); Comics: 96 (from 61)',
      ),
    rows: (t) => [
      t(['類別', '2021', '2024'], ['类别', '2021', '2024'], ['Kind', '2021', '2024']),
      [t('小說', '小说', 'Novels'), '284', '318'],
      [t('漫畫', '漫画', 'Comics'), '61', '96'],
    ],
  },
  'target-progress': {
    attributes: yuan,
    // Low enough at first for its scale to begin at zero, as its bar does.
    data: () => '2022: 61; 2023: 96; 2024: 141; 2027: target 240',
    rows: (t) => [
      t(['年份', '營收'], ['年份', '营收'], ['Year', 'Revenue']),
      ['2022', '61'],
      ['2024', '141'],
      ['2027', t('目標240', '目标240', 'target 240')],
    ],
  },
  'size-compare': {
    data: (t) =>
      t(
        '北店: 320平方米; 南店: 45平方米',
        '北店: 320平方米; 南店: 45平方米',
        'North: 320 m²; South: 45 m²',
      ),
    rows: (t) => [
      t(['分店', '面積'], ['分店', '面积'], ['Shop', 'Area']),
      [t('北店', '北店', 'North'), '320 m²'],
      [t('南店', '南店', 'South'), '45 m²'],
    ],
  },
  'tier-strip': {
    attributes: (t) => ({ unit: t('間', '家', 'shops') }),
    data: (t) => t('優: 4; 良: 12; 可: 9', '优: 4; 良: 12; 可: 9', 'Good: 4; Fair: 12; Poor: 9'),
    rows: (t) => [
      t(['等級', '數目', '名單'], ['等级', '数目', '名单'], ['Grade', 'Number', 'Members']),
      [t('優', '优', 'Good'), '2', t('北店、南店', '北店、南店', 'North, South')],
      [t('良', '良', 'Fair'), '1', t('西店', '西店', 'West')],
    ],
  },
  'fact-box': {
    data: (t) =>
      t(
        '讀者: 近百萬人; 分店: 41間; 網店營收: 30萬元 (+12%); 退書: 16%左右',
        '读者: 近百万人; 分店: 41家; 网店营收: 30万元 (+12%); 退书: 16%左右',
        'Readers: nearly a million; Shops: 41; Online: 300 thousand yuan (+12%); Returned: about 16%',
      ),
    rows: (t) => [
      t(['項目', '數值', '說明'], ['项目', '数值', '说明'], ['Item', 'Value', 'Text']),
      [t('分店', '分店', 'Shops'), '41', t('2024年底', '2024年底', 'end of 2024')],
      [t('退書', '退书', 'Returned'), '16%', ''],
    ],
  },
  'pull-quote': {
    isWhole: true,
    attributes: (t) => ({
      speaker: reader(t),
      headline: undefined,
      source: t('《送安惇秀才失解西歸》', '《送安惇秀才失解西归》', 'Of Studies (Essays, 1625)'),
    }),
    between: (t) => [saying(t)],
    rows: (t) => [
      t(['講者', '引語'], ['讲者', '引语'], ['Speaker', 'Quote']),
      [reader(t), saying(t)],
    ],
  },
  'event-timeline': {
    data: (t) =>
      t(
        '2012-05: 第一間分店開業; 2019: 網店上線; 2023-10-21: 北店遷址',
        '2012-05: 第一家分店开业; 2019: 网店上线; 2023-10-21: 北店迁址',
        '2012-05: The first shop opens; 2019: The shop goes online; 2023-10-21: North moves to new premises',
      ),
    rows: (t) => [
      t(['日期', '名稱', '說明'], ['日期', '名称', '说明'], ['Date', 'Name', 'Text']),
      ['2012-05', t('開業', '开业', 'Opening'), t('第一間分店', '第一家分店', 'The first shop')],
      ['2019', t('網店', '网店', 'Online'), ''],
    ],
  },
  'step-flow': {
    attributes: (t) => ({ unit: t('種', '种', 'titles'), flow: 'same' }),
    data: (t) =>
      t(
        '來稿: 146; 編輯: 46; 出版: 30',
        '来稿: 146; 编辑: 46; 出版: 30',
        'Submitted: 146; Edited: 46; Published: 30',
      ),
    rows: (t) => [
      t(['名稱', '數目'], ['名称', '数目'], ['Name', 'Number']),
      [t('來稿', '来稿', 'Submitted'), '146'],
      [t('編輯', '编辑', 'Edited'), '46'],
      [t('出版', '出版', 'Published'), '30'],
    ],
  },
  'hub-map': {
    rows: (t) => [
      t(['名稱', '方位', '說明'], ['名称', '方位', '说明'], ['Name', 'Direction', 'Text']),
      [t('總店', '总店', 'Head shop'), '', t('選書', '选书', 'chooses the books')],
      [t('北店', '北店', 'North'), 'N', t('童書', '童书', 'children’s books')],
      [t('南店', '南店', 'South'), 'S', t('二手書', '二手书', 'second-hand')],
      [t('西店', '西店', 'West'), 'W', t('漫畫', '漫画', 'comics')],
    ],
  },
  'plan-outline': {
    attributes: () => ({ tasks: '5' }),
    rows: (t) => [
      t(['名稱', '關鍵詞', '措施'], ['名称', '关键词', '措施'], ['Name', 'Keywords', 'Measures']),
      [
        t('選書', '选书', 'Choosing'),
        t('選題、試讀', '选题、试读', 'themes, trial reading'),
        t('每月試讀；讀者投票', '每月试读；读者投票', 'read one a month; let readers vote'),
      ],
      [
        t('開店', '开店', 'Opening'),
        t('選址、裝修', '选址、装修', 'sites, fittings'),
        t('先租後買', '先租后买', 'rent before buying'),
      ],
    ],
  },
  'rung-ladder': {
    rows: (t) => [
      t(['名稱', '等級', '日期'], ['名称', '等级', '日期'], ['Name', 'Rung', 'Date']),
      [t('北店', '北店', 'North'), t('甲級', '甲级', 'First'), '2020'],
      [t('南店', '南店', 'South'), t('乙級', '乙级', 'Second'), '2020'],
      [t('北店', '北店', 'North'), t('甲級', '甲级', 'First'), '2024'],
      [t('南店', '南店', 'South'), t('甲級', '甲级', 'First'), '2024'],
    ],
    attributes: (t) => ({ rungs: t('甲級; 乙級', '甲级; 乙级', 'First; Second') }),
  },
  'data-table': {
    attributes: (t) => ({
      deck: t('營收以萬元計', '营收以万元计', 'Sales in thousand yuan'),
      bars: t('營收', '营收', 'Sales'),
    }),
    // Narrow enough for a phone to have room for its bars.
    rows: (t) => [
      t(['分店', '營收', '開業'], ['分店', '营收', '开业'], ['Shop', 'Sales', 'Opened']),
      [t('北店', '北店', 'North'), '141', '2012'],
      [t('南店', '南店', 'South'), '89', '2014'],
      [t('西店', '西店', 'West'), '27', '2019'],
    ],
  },
  'figure-panel': {
    isWhole: true,
    between: (t) => [
      element('share-grid', {
        headline: t('多少人看', '多少人看', 'How many read'),
        data: t('看過: 59.7%', '看过: 59.7%', 'Readers: 59.7%'),
      }),
      element('bar-chart', {
        headline: t('每日看多久', '每天看多久', 'For how long each day'),
        unit: t('分鐘', '分钟', 'minutes'),
        data: '2024: 101; 2023: 90',
      }),
    ],
  },
};
