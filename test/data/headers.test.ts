import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTitles, findHeader, isHeader, readNamed } from '../../src/data/headers.ts';
import { nameByHeader } from '../../src/data/odd-figures.ts';
import { basisIn } from '../../src/data/basis.ts';
import { isTotalLabel, readHeader, roleOfHeader } from '../../src/data/header-roles.ts';
import type { Role } from '../../src/locale/vocabulary.ts';

describe('a unit that a remark touches in its brackets', () => {
  it('is kept without the remark, which stays with the title', () => {
    for (const [said, unit, remark] of [
      ['稅前億元', '億元', '稅前'],
      ['估計億元', '億元', '估計'],
      ['累計億元', '億元', '累計'],
      ['萬元合計', '萬元', '合計'],
      ['估計萬人', '萬人', '估計'],
      ['同比%', '%', '同比'],
    ] as const)
      assert.deepEqual(readHeader(`利潤（${said}）`), {
        name: '利潤',
        unit,
        title: `利潤（${remark}）`,
      });
    assert.equal(readHeader('Sales (revised US$ million)').unit, 'US$ million');
    assert.equal(readHeader('Sales (% on year)').title, 'Sales (on year)');
  });

  it('is whole where a word within it is no remark', () => {
    for (const unit of ['tonnes from coal', 'feet over sea level', 'goals on target'])
      assert.equal(readHeader(`Figures (${unit})`).unit, unit);
  });

  it('is none where a remark stands alone', () => {
    for (const said of [
      '估計',
      '未經審計',
      '較上年',
      '按人口調整',
      'on year',
      'excl VAT',
      'FY2024',
    ])
      assert.equal(readHeader(`Sales (${said})`).unit, '', said);
  });
});

describe('roleOfHeader', () => {
  it('knows every role by its own name and by headers in three languages', () => {
    const headers: Readonly<Record<Role, readonly string[]>> = {
      label: ['label', 'Name', 'segment', '名稱', '名称', '板塊', '板块', '類別', '批次'],
      group: ['group', 'Series', 'phase', '組別', '组别', '系列', '階段'],
      date: ['date', 'Year', 'month', '日期', '年份', '月份', '時間', '时间', '年'],
      value: [
        'value',
        'Revenue',
        'amount',
        'Count',
        'Numbers',
        'value_2024',
        'added',
        '數值',
        '数值',
        '營收',
        '营收',
        '2024年營收',
        '金額',
        '新增',
      ],
      revoked: ['revoked', '撤銷', '撤销'],
      total: ['total', 'Cumulative', 'running total', '累計', '累计'],
      previous: [
        'previous',
        'Last year',
        'lastYear',
        'last_year',
        'Prior year',
        'Before',
        '上年',
        '去年營收',
        '此前',
      ],
      share: ['share', 'Market share', 'percent of total', '佔比', '占比', '比重', '份額'],
      change: [
        'change',
        'Growth',
        'YoY',
        'Percentage change',
        'Changes',
        '按年',
        '按季變動',
        'year on year',
        'Year-on-year',
        '同比',
        '同比增長',
        '環比',
        '环比',
        '按年變化',
        '年增',
        '增幅',
        '变动',
      ],
      qualifier: ['qualifier', '限定詞'],
      status: ['status', '狀態', '状态', '性質', '性质'],
      'change-status': [
        'change-status',
        'change status',
        'changeStatus',
        'change_status',
        '變化的性質',
        '变化的性质',
      ],
      whole: ['whole', 'Out of', 'base', '總數', '总数', '全體', '整体', '母體'],
      members: ['members', '名單', '名单', '成員', 'keywords', '關鍵詞', '关键词'],
      text: ['text', 'Description', 'quote', '說明', '詳情', '内容', '引語'],
      measures: ['measures', 'Tasks', '措施', '重點措施'],
      direction: ['direction', 'Bearing', '方位'],
      source: ['source', '來源', '资料来源', '出處'],
      'source-href': ['source-href', 'sourceHref', 'Source URL', 'url', 'link', '來源連結', '链接'],
      'speaker-role': ['speaker-role', 'Role', 'position', '職務', '身份'],
      original: ['original', 'Original text', '原文'],
      lang: ['lang', 'Language', '語言', '语言'],
      row: ['row', '橫行', '横行'],
      column: ['column', 'col', '縱列', '纵列'],
      break: ['口徑變動', '口径变动', 'Break', 'Scope break', 'Change of definition'],
      note: ['note', 'Remarks', '備註', '备注', '註', '注'],
    };
    for (const [role, names] of Object.entries(headers)) {
      for (const name of names) assert.equal(roleOfHeader(name), role, name);
    }
  });

  it('reads what is held against the year before as a change, and what was then as an earlier figure', () => {
    for (const name of ['較上年', '比上年增减', '與去年比較', '较去年同期', '較前一年'])
      assert.equal(roleOfHeader(name), 'change', name);
    for (const name of ['上年', '去年營收', '上年同期'])
      assert.equal(roleOfHeader(name), 'previous', name);
  });

  it('leaves to a kind what only that kind would head so', () => {
    for (const name of ['級別', '级别', 'Rung', 'Context', '場合'])
      assert.equal(roleOfHeader(name), null, name);
  });

  it('knows nothing by what only looks like a name of Object’s', () => {
    for (const name of [
      '',
      '__proto__',
      'constructor',
      'toString',
      '2023',
      '地區',
      'notebook',
      'timeline',
      'dated',
      'Country',
      'County',
      'Counter',
      'Priority',
      'Priory',
      'Share price',
      'Percentile',
      'Baseline',
      'Rowing',
      'Colour',
      'Membership',
      'Shareholders',
      'Moment',
      'Yoyo',
      'Labelled',
      'Grouping',
      'Statusquo',
      'Profit before tax',
      'Before tax',
      '按年齡',
      '按年齡組',
      '按季節',
    ]) {
      assert.equal(roleOfHeader(name), null, name);
    }
  });
});

describe('readHeader', () => {
  it('takes the unit in brackets from the name', () => {
    const read = (header: string): readonly string[] => Object.values(readHeader(header) as object);
    assert.deepEqual(read('營收（億元）'), ['營收', '億元', '營收']);
    assert.deepEqual(read('Revenue (bn yuan)'), ['Revenue', 'bn yuan', 'Revenue']);
    assert.deepEqual(read('佔比(%)'), ['佔比', '%', '佔比']);
    assert.deepEqual(read('營收'), ['營收', '', '營收']);
    assert.deepEqual(read('a (b) c'), ['a (b) c', '', 'a (b) c']);
  });

  it('takes no year, no time and no remark in brackets for a unit, and keeps them in the title', () => {
    const read = (header: string): readonly string[] => Object.values(readHeader(header) as object);
    const remarks =
      '2024年;2023/24;上半年;1-6月;第一季;初步;未經審計;预测;同比;FY24;Q1;Jan-Jun;May 2022;as of June;preliminary;unaudited;net;2015=100';
    for (const remark of remarks.split(';'))
      assert.deepEqual(read(`營收（${remark}）`), ['營收', '', `營收（${remark}）`]);
    assert.deepEqual(read('營收（截至6月，累計）'), ['營收', '', '營收（截至6月, 累計）']);
    for (const remark of '2024年，億元;億元，2024年;億元、2024年;億元）（2024年'.split(';'))
      assert.deepEqual(read(`營收（${remark}）`), ['營收', '億元', '營收（2024年）'], remark);
    assert.deepEqual(read('(US$ million, 2024)'), ['', 'US$ million', '(2024)']);
    assert.deepEqual(read('GDP (2024 US$ million)'), ['GDP', 'US$ million', 'GDP (2024)']);
  });

  it('leaves a unit alone that has numbers, a month or a total in it', () => {
    const units =
      'per 1,000 people;constant 2015 US$;m2;000s;out of 10;net tonnes;% of total;marks;年;月;萬元/年;千人;每10萬人';
    for (const unit of units.split(';'))
      assert.deepEqual(readHeader(`A (${unit})`), { name: 'A', unit, title: 'A' });
  });
});

describe('basisIn', () => {
  it('takes what a text says before what is said for all, and 環比 for a quarter where that is said', () => {
    const said = (text: string): string => basisIn(text, 'yoy');
    assert.deepEqual(['環比+3%', '按季+3%', '+3%', '同比+3%'].map(said), [
      'mom',
      'qoq',
      'yoy',
      'yoy',
    ]);
    assert.deepEqual([basisIn('環比+3%', 'qoq'), basisIn('同比+3%', 'qoq')], ['qoq', 'yoy']);
  });

  it('tells what a change is measured against', () => {
    assert.deepEqual(
      ['同比', '按年', 'YoY', 'year on year'].map((text) => basisIn(text)),
      ['yoy', 'yoy', 'yoy', 'yoy'],
    );
    assert.deepEqual(
      ['環比', '月增', 'MoM'].map((text) => basisIn(text)),
      ['mom', 'mom', 'mom'],
    );
    assert.deepEqual(
      ['季增', 'QoQ'].map((text) => basisIn(text)),
      ['qoq', 'qoq'],
    );
    assert.deepEqual(
      ['Change', 'momentum', 'moment', ''].map((text) => basisIn(text)),
      ['', '', '', ''],
    );
  });
});

describe('headers of a table', () => {
  it('are found whole or without their unit', () => {
    const headers = ['板塊', '營收（億元）', 'Revenue, 2024'];
    assert.deepEqual(
      ['營收', '營收（億元）', 'Revenue, 2024', 'x', ''].map((name) => findHeader(name, headers)),
      [1, 1, 2, -1, -1],
    );
  });

  it('are named by role in the columns attribute', () => {
    assert.deepEqual(readNamed(' value: 營收 ；change：同比; x:y:z;;'), [
      { text: ' value: 營收 ', said: 'value', role: 'value', header: '營收' },
      { text: 'change：同比', said: 'change', role: 'change', header: '同比' },
      { text: ' x:y:z', said: 'x', role: null, header: 'y:z' },
    ]);
  });

  it('may be named by their places in the columns attribute, unless two are alike there', () => {
    const headers = ['板塊', '營收（億元）', 'a;b', 'x', 'x'];
    const named = (text: string): string => nameByHeader(text, headers);
    assert.equal(named('label: #1; value: #2, #1'), 'label: 板塊; value: 營收（億元）, 板塊');
    for (const text of ['value: #3', 'value: #4', 'value: #9', 'value: #0', 'value: 營收'])
      assert.equal(named(text), text);
  });

  it('are told from rows by having words and no figures', () => {
    assert.ok(isHeader(['板塊', '2023', '2024']));
    assert.ok(isHeader(['地區', '營收（億元）']));
    assert.ok(!isHeader(['遊戲', '718.1']));
    assert.ok(!isHeader(['地區', '產出']));
    assert.ok(!isHeader(['營收', '718.1']));
  });

  it('may stand under titles', () => {
    assert.equal(countTitles([['T'], ['單位', '', ''], ['a', 'b', '2023'], ['x', '1', '2']]), 2);
    assert.equal(
      countTitles([
        ['a', ''],
        ['x', '1'],
      ]),
      0,
    );
    assert.equal(countTitles([['a'], ['1'], ['2']]), 0);
    assert.equal(countTitles([]), 0);
  });
});

it('isTotalLabel knows totals in three languages and nothing that holds one', () => {
  for (const label of [
    '合計',
    '合计',
    '總計',
    '总计',
    '總數',
    '總額',
    '總營收',
    '合共',
    'Total',
    ' total ',
    'Grand total',
    'Sum',
  ])
    assert.ok(isTotalLabel(label, ''), label);
  for (const label of ['Total Energies', '合計數', '總部', 'subtotal', ''])
    assert.ok(!isTotalLabel(label, ''), label);
  // Signed and offered sums are two items.
  assert.ok(!isTotalLabel('總額', '簽約') && isTotalLabel('合計', '簽約'));
});

describe('isHeader with the rows below it', () => {
  it('knows a header by words and years over figures', () => {
    assert.ok(
      isHeader(
        ['Company', '2023', '2024'],
        [
          ['A', '1', '3'],
          ['B', '2', '4'],
        ],
      ),
    );
    assert.ok(isHeader(['公司', '淨利'], [['甲', '5']]));
  });

  it('takes no row of data for one, whatever is missing in it', () => {
    assert.ok(!isHeader(['甲', '—'], [['乙', '5']]));
    assert.ok(!isHeader(['甲', '3'], [['乙', '5']]));
    assert.ok(!isHeader(['杭州', '2015'], [['寧波', '2016']]));
  });
});
