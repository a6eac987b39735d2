/** The sci-fi industry in 2024: a total that stands still, and what moves beneath it. */
import { tag } from '../../html.mjs';
import { ending, h2, kept, key, lead, p, pair, row, table, wide } from '../parts.mjs';

/** As the newspaper printed it, and in the page’s own script on a page in Simplified Chinese. */
const SAID = kept(
  '追_尋真_正的星_辰大_海，需_要科_學_家的公_式、工_程_師的螺_絲_釘，也需_要每_個_人的努_力，我_們所面_對的未_來，充_滿_了無_限可_能。',
);

const older = (t) =>
  tag('stat-callout', {
    value: t('845.6', '845.6', '84.56'),
    unit: t('億元', '亿元', 'billion yuan'),
    status: 'calculated',
    label: t(
      '不計文旅的2024年總營收；2021年為829.6億元',
      '不计文旅的2024年总营收；2021年为829.6亿元',
      'Revenue without tourism, 2024; it was 82.96 billion in 2021',
    ),
    source: t(
      '歷年《中國科幻產業報告》',
      '历年《中国科幻产业报告》',
      'China Sci-Fi Industry Reports',
    ),
  });

const film = (t) =>
  tag('stat-callout', {
    value: t('26.49', '26.49', '2.649'),
    unit: t('億元', '亿元', 'billion yuan'),
    label: t(
      '科幻影視2020年的產值；2018年為209.05億元',
      '科幻影视2020年的产值；2018年为209.05亿元',
      'Output of sci-\u2060fi film and television, 2020; it was 20.905 billion in 2018',
    ),
    source: t(
      '歷年《中國科幻產業報告》',
      '历年《中国科幻产业报告》',
      'China Sci-Fi Industry Reports',
    ),
  });

const quote = (t) =>
  tag(
    'pull-quote',
    {
      speaker: t('劉慈欣', '刘慈欣', 'Liu Cixin'),
      'speaker-role': t('作家', '作家', 'Author'),
      'quote-lang': t(undefined, undefined, 'zh-Hant'),
      original: t(undefined, undefined, SAID),
      translated: t(undefined, undefined, 'ours'),
      source: t(
        '2025中國科幻大會，《大公報》',
        '2025中国科幻大会，《大公报》',
        '2025 China Sci-Fi Conference, Ta Kung Pao',
      ),
    },
    t(
      SAID,
      kept(
        '追_寻真_正的星_辰大_海，需_要科_学_家的公_式、工_程_师的螺_丝_钉，也需_要每_个_人的努_力，我_们所面_对的未_来，充_满_了无_限可_能。',
      ),
      'The quest for the real sea of stars needs the scientist’s formulas and the engineer’s nuts and bolts, and it needs everyone’s effort. The future before us is full of boundless possibility.',
    ),
  );

const yearRows = (t) => {
  const about = (value) => t('約', '约', 'about ') + value;
  return [
    ['2018', '456.35', '17.8', '209.05', '—', '—', '—'],
    ['2019', '658.71', '20.1', '195.11', about('430'), about('13.5'), '—'],
    ['2020', '551.09', '23.4', '26.49', '480', '21.2', '—'],
    ['2021', '829.6', '27', '71.9', '670', '60.7', '—'],
    ['2022', '877.5', '30.4', '83.5', '565', '48.3', '150.3'],
    ['2023', '1132.9', '31.7', '115.9', '651.9', '22.8', '310.6'],
    ['2024', '1089.6', '35.1', '67.1', '718.1', '25.3', '244'],
  ];
};

/** The totals and segments as published; in English the library converts them. */
const years = (t) => {
  const unit = t('（億元）', '（亿元）', ' (億元)');
  const heads = t(
    ['總額', '閱讀', '影視', '遊戲', '衍生品', '文旅'],
    ['总额', '阅读', '影视', '游戏', '衍生品', '文旅'],
    ['Total', 'Reading', 'Film and TV', 'Games', 'Merchandise', 'Tourism'],
  );
  return tag(
    'data-table',
    {
      headline: t('七年總賬', '七年总账', 'Seven years in full'),
      deck: t(
        '中國科幻產業各板塊產值或營收；「—」為當年未列',
        '中国科幻产业各板块产值或营收；“—”为当年未列',
        'Output, later revenue, by segment as published; a dash where none was given',
      ),
      bars: heads[0],
      source: t(
        '歷年《中國科幻產業報告》',
        '历年《中国科幻产业报告》',
        'China Sci-Fi Industry Reports, 2019–25',
      ),
      note: t(
        '2020年及以前為產值，2021年起為營收；2022年加入文旅。跨年比較須留意口徑。2019年的遊戲與衍生品只有約數。',
        '2020年及以前为产值，2021年起为营收；2022年加入文旅。跨年比较须留意口径。2019年的游戏与衍生品只有约数。',
        'Output until 2020, revenue from 2021; tourism counted from 2022. The years are not all measured alike. Games and merchandise in 2019 are approximate.',
      ),
    },
    table([[t('年份', '年份', 'Year'), ...heads.map((head) => head + unit)], ...yearRows(t)]),
  );
};

const marks = (t) =>
  key(t('怎樣讀這一頁', '怎样读这一页', 'How to read this page'), [
    [
      'solid',
      t('實底', '实底', 'Solid'),
      t('報告列出的同比', '报告列出的同比', 'a change that the report gives'),
    ],
    [
      'dashed',
      t('虛線框', '虚线框', 'Dashed'),
      t('本報推算的同比', '本报推算的同比', 'a change that we calculated'),
    ],
    ['outlined', t('描邊', '描边', 'Outlined'), t('只是約數', '只是约数', 'an approximate figure')],
    [
      'dotted',
      t('點線', '点线', 'Dotted'),
      t('前後口徑不同', '前后口径不同', 'what counts has changed in between'),
    ],
  ]);

export const scifiIndustry = {
  name: 'scifi-industry',
  date: '2025-03-29',
  rank: 'first',
  figure: () => tag('scifi-revenue-bars'),
  head: (t) => ({
    kicker: t('科幻產業', '科幻产业', 'Science fiction'),
    title: t(
      '千億科幻產業，<wbr>靠遊戲撐住',
      '千亿科幻产业，<wbr>靠游戏撑住',
      'China’s 100-billion-yuan sci-fi industry leans on games',
    ),
    standfirst: t(
      '2024年<wbr>總營收1089.6億元，連續第二年<wbr>高於千億。報告說<wbr>總體持平；按已公布數字<wbr>推算則少了3.8%，缺口<wbr>在影視與文旅。',
      '2024年<wbr>总营收1089.6亿元，连续第二年<wbr>高于千亿。报告说<wbr>总体持平；按已公布数字<wbr>推算则少了3.8%，缺口<wbr>在影视与文旅。',
      'Revenue stayed above 100 billion yuan for a second year. The report calls it flat; published figures make it 3.8 per cent less, and the gap is in film and tourism.',
    ),
  }),
  body: (t, outputs) => [
    row(
      [
        lead(
          t(
            '中國科幻產業去年營收1089.6億元。數字出自《2025中國科幻產業報告》，只計內地，不含港澳台與海外。報告的說法是總體與上一年持平；若以2023年的1132.9億元推算，實際少了43.3億元，跌幅3.8%。門檻守住了，勢頭卻停了下來。',
            '中国科幻产业去年营收1089.6亿元。数字出自《2025中国科幻产业报告》，只计内地，不含港澳台与海外。报告的说法是总体与上一年持平；若以2023年的1132.9亿元推算，实际少了43.3亿元，降幅3.8%。门槛守住了，势头却停了下来。',
            'China’s science-fiction industry took in 108.96 billion yuan in 2024, by the count of its annual report, which leaves out Hong Kong, Macao, Taiwan and sales abroad. The report calls that flat. Set against the 113.29 billion of the year before, it is 4.33 billion less: a fall of 3.8 per cent that the report does not print and we have calculated.',
          ),
        ),
        p(
          t(
            '五個板塊冷熱分明。報告列出升幅的有三個：遊戲、閱讀、衍生品，都在一成上下。至於文旅與影視，報告只給金額，沒有給同比。',
            '五个板块冷热分明。报告列出增幅的有三个：游戏、阅读、衍生品，都在一成上下。至于文旅与影视，报告只给金额，没有给同比。',
            'Three of the five segments grew by a tenth or so at the report’s own rates: games, reading and merchandise. For film and television and for tourism it gives revenue alone.',
          ),
        ),
        p(
          t(
            '空白可以自己補上。兩個板塊2023年的數字早已公開：影視115.9億元，文旅310.6億元。據此推算，影視跌逾四成，文旅跌逾兩成。這兩個跌幅出於計算，不是報告所列，圖中因此用虛線框標明。',
            '空白可以自己补上。两个板块2023年的数字早已公开：影视115.9亿元，文旅310.6亿元。据此推算，影视下降逾四成，文旅下降逾两成。这两个降幅出于计算，不是报告所列，图中因此用虚线框标明。',
            'The blanks can be filled. Both segments’ figures for 2023 are public, 11.59 billion yuan and 31.06 billion, and they imply that film fell by more than four-tenths and tourism by more than a fifth. The figures keep the two kinds apart: solid for what was reported, dashed for what was worked out.',
          ),
        ),
        marks(t),
        quote(t),
      ],
      [tag('scifi-by-numbers', { class: 'across', 'heading-level': '2' })],
    ),
    row(
      [
        h2(t('千億門檻，靠文旅跨過', '千亿门槛，靠文旅跨过', 'Over the line with tourism')),
        p(
          t(
            '九年的總額不能從頭比到尾，因為口徑變了三次。2018年的456.35億元是前一年的三倍多，從數字看該是範圍擴大，卻未見說明；2021年起由產值改計營收；2022年再加上文旅。',
            '九年的总额不能从头比到尾，因为口径变了三次。2018年的456.35亿元是前一年的三倍多，从数字看该是范围扩大，却未见说明；2021年起由产值改计营收；2022年再加上文旅。',
            'Nine years of totals look like a climb, but were not measured alike. In 2018 the figure more than trebled; judging by the numbers more was counted, though no report we found says so. In 2021 revenue replaced output, and in 2022 tourism came in.',
          ),
        ),
        p(
          t(
            '對眼前這個「千億」最要緊的是文旅。若把它拿走，同樣四個板塊從2021年到2024年，3年只多16億元，即1.9%；其間沒有一年到過900億元。「千億」兩個字，說的是規模，也是算法。',
            '对眼前这个“千亿”最要紧的是文旅。若把它拿走，同样四个板块从2021年到2024年，3年只多16亿元，即1.9%；其间没有一年到过900亿元。“千亿”两个字，说的是规模，也是算法。',
            'Tourism is what matters for the hundred billion. Without it the four older segments added 1.6 billion yuan in the three years to 2024, a rise of 1.9 per cent, and never came to as much as 90 billion. The round number is a size, and a way of counting.',
          ),
        ),
      ],
      [older(t)],
    ),
    wide(tag('scifi-revenue-trend')),
    pair(
      [
        h2(t('一加一減，少了43億', '一加一减，少了43亿', 'Up here, down there')),
        p(
          t(
            '把升跌擺在一起，賬目便清楚。三個上升的板塊合共多收72.1億元，影視與文旅合共少收115.4億元，相抵之後，正好是總額減少的數目。多出來的錢，超過九成來自遊戲；行業冷暖，多半由它決定。',
            '把增减摆在一起，账目便清楚。三个上升的板块合共多收72.1亿元，影视与文旅合共少收115.4亿元，相抵之后，正好是总额减少的数目。多出来的钱，超过九成来自游戏；行业冷暖，多半由它决定。',
            'The sum is simple. The three growing segments added 7.21 billion yuan, the other two lost 11.54 billion, and the difference is what the total shrank by. More than nine-tenths of the gain came from games: as they go, so goes the industry.',
          ),
        ),
        p(
          t(
            '靠一個板塊撐住，並不穩當。2022年遊戲從670億元退到565億元，總額仍有增長，只因文旅那一年首次計入，添了150.3億元。',
            '靠一个板块撑住，并不稳当。2022年游戏从670亿元退到565亿元，总额仍有增长，只因文旅那一年首次计入，添了150.3亿元。',
            'To lean on one segment is not safe. In 2022 games fell from 67 billion yuan to 56.5 billion; the total still rose, but only because tourism, counted for the first time that year, added 15.03 billion.',
          ),
        ),
      ],
      tag('scifi-revenue-bars'),
    ),
    row(
      [
        h2(t('只有閱讀，年年都升', '只有阅读，年年都升', 'Only reading rises every year')),
        p(
          t(
            '閱讀是五個板塊中第二小的，卻最穩定：報告指出，2017年至2024年它年年都有增長。其餘四個板塊都曾回落。影視從2018年起，兩年跌去近九成，此後最好的一年也只回到115.9億元。衍生品2021年計入外國IP，升到60.7億元，此後跌去一半以上。',
            '阅读是五个板块中第二小的，却最稳定：报告指出，2017年至2024年它年年都有增长。其余四个板块都曾回落。影视从2018年起，两年减少近九成，此后最好的一年也只回到115.9亿元。衍生品2021年计入外国IP，升到60.7亿元，此后减少一半以上。',
            'Reading is the second smallest of the five and the steadiest: it grew in every year from 2017 to 2024, the report says. Each of the others has fallen back at least once. Film and television lost nearly nine-tenths in the two years from 2018, and at its best has since made 11.59 billion yuan; merchandise jumped in 2021, when goods of foreign franchises were first counted, and has since lost more than half.',
          ),
        ),
      ],
      [film(t)],
    ),
    wide(tag('scifi-segment-paths')),
    row(
      [
        h2(t('北京：一核多點', '北京：一核多点', 'Beijing: one core, many points')),
        p(
          t(
            '北京的行動計劃把2027年的目標也定在千億，只是那是一座城市的千億。2024年北京的總營收為480.2億元，走了不到一半。布局上，石景山為核心，五個區各有分工。',
            '北京的行动计划把2027年的目标也定在千亿，只是那是一座城市的千亿。2024年北京的总营收为480.2亿元，走了不到一半。布局上，石景山为核心，五个区各有分工。',
            'Beijing’s action plan wants 100 billion yuan by 2027 for the city alone. It had 48.02 billion in 2024, less than half of the way. Shijingshan is to be the core, and five more districts each have a part.',
          ),
        ),
        tag('beijing-scifi-map', { class: 'across' }),
      ],
      [tag('beijing-scifi-target')],
    ),
    wide(tag('scifi-plan-outline')),
    wide(years(t)),
    ending(
      t(
        '凡註明推算或計算的百分比與金額，均由圖解組按公布的金額得出；佔比亦然。全國的數字出自歷年報告，北京的數字出自市科委、《北京市科幻產業發展研究報告》及新聞報道。',
        '凡注明推算或计算的百分比与金额，均由图解组按公布的金额得出；占比亦然。全国的数字出自历年报告，北京的数字出自市科委、《北京市科幻产业发展研究报告》及新闻报道。',
        'Percentages and sums marked as calculated are our own, from published amounts; so are all shares. Figures for the country are from the yearly reports, those for Beijing from its science commission, its own industry report and the press.',
      ),
      outputs,
    ),
  ],
};
