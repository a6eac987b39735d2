/** One example of the notation: what is typed into `data`, and the page's language. */
export interface Example {
  readonly what: string;
  readonly data: string;
  readonly tag?: string;
  readonly language?: string;
  /** Further attributes of the tag, as typed. */
  readonly more?: string;
  /** The code of the problem it is expected to have; none where it is right. */
  readonly wrong?: string;
}

/** What the notation is for; a test reads each and finds no problem. */
export const RIGHT: readonly Example[] = [
  {
    what: 'A label, a colon, a value. Items are parted by semicolons.',
    data: '科幻遊戲: 718.1; 科幻文旅: 244; 科幻影視: 67.1',
    more: 'unit="億元"',
  },
  {
    what: 'Full-width signs do as well, and so do line breaks.',
    data: '科幻遊戲：718.1（+10.2%）；科幻閱讀：３５.１（+10.7％）\n科幻衍生品：25.3（+11.0%）',
    more: 'unit="億元"',
  },
  {
    what: 'A change stands in brackets, with its sign. A calculated one says so and is dashed.',
    data: '科幻遊戲: 718.1 (+10.2%); 科幻文旅: 244 (calc −21.4%)',
    more: 'unit="億元" basis="yoy"',
  },
  {
    what: 'The unit may stand with each value instead.',
    data: '科幻遊戲: 718.1億元; 科幻文旅: 244億元',
  },
  {
    what: 'An earlier figure: the change is then calculated for you.',
    data: '科幻文旅: 244 (from 310.6); 科幻影視: 67.1 (去年115.9)',
    more: 'unit="億元" basis="yoy"',
  },
  {
    what: 'A dash or nothing is missing; 未列 or “not given” is missing because the source does not say.',
    data: '科幻遊戲: 718.1; 科幻文旅: 未列; 科幻影視: —; 科幻閱讀:',
    more: 'unit="億元"',
  },
  {
    what: 'Over, about and nearly belong to the value.',
    data: '北京人工智能，2024年: 逾3000; 2026年5月: 約4,500',
    more: 'unit="億元"',
  },
  {
    what: 'A status may stand before the value or in the brackets.',
    data: '2023年: 373.8; 2024年: 480.2; 2027年: 1000 (target)',
    more: 'unit="億元"',
  },
  {
    what: 'A group follows an upright stroke: pairs and groups of bars.',
    data: '科幻遊戲 | 2023年: 651.9; 科幻遊戲 | 2024年: 718.1; 科幻影視 | 2023年: 115.9; 科幻影視 | 2024年: 67.1',
    more: 'unit="億元"',
  },
  {
    what: 'A given share, a note, several remarks parted by a comma and a space.',
    data: 'Games: 71.81 (+10.2%, share 65.9%, mainland only); Tourism: 24.4 (share 22.4%); Film and television: 6.71 (share 6.2%); Reading: 3.51 (share 3.2%); Merchandise: 2.53 (share 2.3%)',
    language: 'en',
    more: 'unit="billion yuan" shares',
  },
  {
    what: 'Dates as labels make an axis of time: 2021 and 2022 keep their room.',
    data: '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000',
    tag: 'column-chart',
    more: 'unit="億元"',
  },
  {
    what: 'Each group is a line; what is forecast or claimed is dashed, and a dash breaks it off.',
    data: '2022 | 甲: 12; 2023 | 甲: 14; 2025 | 甲: forecast 20; 2022 | 乙: 9; 2023 | 乙: —; 2025 | 乙: claim 16',
    tag: 'line-chart',
    more: 'unit="億元"',
  },
  {
    what: 'Or a small plot for each group.',
    data: '2023 | 遊戲: 651.9; 2024 | 遊戲: 718.1; 2023 | 影視: 115.9; 2024 | 影視: 67.1',
    tag: 'small-multiples',
    more: 'unit="億元"',
  },
  {
    what: 'A timeline takes a date and, where zones were revoked, their number.',
    data: '第六批: 27 (2022-01); 第七批: 33 (2022年11月); 第八批: 16 (2025-04-25, revoked 3)',
    tag: 'batch-timeline',
    more: 'unit="個"',
  },
  {
    what: 'Or the date alone, as the label.',
    data: '2015-03: 1; 2016-01: 12; 2018-07: 22',
    tag: 'batch-timeline',
    more: 'unit="個"',
  },
  {
    what: 'A callout takes one item.',
    data: '2024年中國科幻產業總營收: 1089.6 (calc −3.8%)',
    tag: 'stat-callout',
    more: 'unit="億元" basis="yoy"',
  },
  {
    what: 'A backslash takes the meaning from the sign after it.',
    data: '遊戲\\: 手機與電腦: 718.1; 文旅 \\(景區\\; 樂園\\): 244; A\\|B: 67.1',
    more: 'unit="億元"',
  },
  {
    what: 'A comma within a number needs no backslash.',
    data: '科幻產業總營收: 1,089.6; 其中遊戲: 718.1',
    more: 'unit="億元"',
  },
];

/** What goes wrong, each with the message it gets; a test holds the code against the sources. */
export const WRONG: readonly Example[] = [
  {
    what: 'No colon: the item is set aside.',
    data: '科幻遊戲: 718.1; 科幻文旅 244; 科幻影視: 67.1',
    wrong: 'not-an-item',
  },
  {
    what: 'A semicolon forgotten behind a bracket: the item after it is set aside.',
    data: '科幻遊戲: 718.1 (+10.2%) 科幻文旅: 244; 科幻影視: 67.1',
    wrong: 'no-semicolon',
  },
  {
    what: 'A percentage without a sign may be a change or a share: it is taken as a note.',
    data: '科幻遊戲: 718.1 (10.2%); 科幻文旅: 244 (下降21.4%)',
    wrong: 'no-sign',
  },
  {
    what: 'A letter in the number: it is not read by halves.',
    data: '科幻遊戲: 7l8.1; 科幻文旅: 244',
    wrong: 'not-a-number',
  },
  {
    what: 'Two numbers are no value, and stand in their words; write one, and the other as a note.',
    data: '科幻遊戲: 700-718.1; 科幻文旅: 244',
    wrong: 'not-one-number',
  },
  {
    what: 'People among yuan: the two cannot share a scale. Only a bar chart gives each its own.',
    data: '科幻遊戲: 718.1億元; 科幻文旅: 244億元; 微短劇用戶: 6.62億人',
    tag: 'column-chart',
    wrong: 'mixed-unit',
  },
  {
    what: 'A day that no calendar has.',
    data: '第一批: 1 (2015-03); 第二批: 12 (2016-02-30)',
    tag: 'batch-timeline',
    wrong: 'not-a-date',
  },
  { what: 'Nothing but a sign.', data: ';', wrong: 'no-data' },
  {
    what: 'Quotes mangled on the way, in JSON: this is why the notation has none.',
    data: '[{“label”: “科幻遊戲”, “value”: 718.1}]',
    wrong: 'broken-json',
  },
];

/** The tag as an editor would type it. */
export function markupOfExample({ data, tag = 'bar-chart', language, more = '' }: Example): string {
  const word = language === 'en' ? 'Example' : '例子';
  const headline = tag === 'stat-callout' ? '' : `headline="${word}"`;
  const typed = [tag, headline, `source="${word}"`, more].filter(Boolean).join(' ');
  return `<${typed}\n  data="${data}"></${tag}>`;
}
