/** Beijing’s clusters of science and technology, as two briefings fourteen months apart list them. */
import { tag } from '../../html.mjs';
import { ending, h2, kept, lead, p, row, table, wide } from '../parts.mjs';

const briefing = (t) =>
  t(
    '國新辦記者見面會，2026年',
    '国新办记者见面会，2026年',
    'State Council Information Office briefing, 2026',
  );

const core = (t) =>
  tag('stat-callout', {
    value: t('約4500', '约4500', 'about 450'),
    unit: t('億元', '亿元', 'billion yuan'),
    label: t(
      '北京人工智能核心產業規模，2026年5月',
      '北京人工智能核心产业规模，2026年5月',
      'Beijing’s core AI industry, May 2026',
    ),
    source: briefing(t),
  });

const quote = (t) =>
  tag(
    'pull-quote',
    {
      speaker: t('夏林茂', '夏林茂', 'Xia Linmao'),
      'speaker-role': t('北京市常務副市長', '北京市常务副市长', 'Executive vice-mayor of Beijing'),
      'quote-lang': t(undefined, undefined, 'zh-Hant'),
      original: t(
        undefined,
        undefined,
        '希望以這次大會為契機，達成更多的投資合作意向，繼續投資北京、深耕北京、贏在北京。',
      ),
      translated: t(undefined, undefined, 'ours'),
      context: t(
        '「投資北京」大會，2025年3月',
        '“投资北京”大会，2025年3月',
        'at Invest in Beijing, March 2025',
      ),
      source: t('《大公報》', '《大公报》', 'Ta Kung Pao'),
    },
    t(
      kept(
        '希_望以這_次大_會為契_機，達_成更_多的投_資合_作_意_向，繼_續投_資北_京、深_耕北_京、贏_在北_京。',
      ),
      kept(
        '希_望以这_次大_会为契_机，达_成更_多的投_资合_作_意_向，继_续投_资北_京、深_耕北_京、赢_在北_京。',
      ),
      'I hope this conference will be the occasion for more plans to invest and work together. Keep investing in Beijing, put down roots in Beijing, win in Beijing.',
    ),
  );

/** Each industry as either list has it: its names, where it stood in 2025 and in 2026, and what that tells. */
const INDUSTRIES = [
  [['新一代信息技術', '新一代信息技术', 'Next-generation IT'], 'trillion', 'trillion', 'stays'],
  [['醫藥健康', '医药健康', 'Medicine and health'], 'trillion', 'trillion', 'stays'],
  [['科技服務', '科技服务', 'Science and technology services'], 'trillion', 'unlisted', 'dropped'],
  [['人工智能', '人工智能', 'Artificial intelligence'], 'hundred', 'target', 'rises'],
  [['綠色低碳', '绿色低碳', 'Green and low-carbon'], 'unnamed', 'target', 'aimed'],
  [['智能裝備', '智能装备', 'Intelligent equipment'], 'hundred', 'unnamed', 'unknown'],
  [['集成電路', '集成电路', 'Integrated circuits'], 'unnamed', 'hundred', 'unknown'],
  [['機器人', '机器人', 'Robotics'], 'unnamed', 'hundred', 'unknown'],
  [
    ['智能網聯汽車', '智能网联汽车', 'Intelligent connected vehicles'],
    'unnamed',
    'hundred',
    'unknown',
  ],
  [['空天技術', '空天技术', 'Aerospace technology'], 'unnamed', 'hundred', 'unknown'],
  [['新材料', '新材料', 'New materials'], 'unnamed', 'hundred', 'unknown'],
];

const PLACES = {
  trillion: ['萬億級', '万亿级', 'trillion'],
  hundred: ['千億級', '千亿级', 'hundred billion'],
  target: ['力爭萬億級', '力争万亿级', 'to reach a trillion'],
  unlisted: ['未列', '未列', 'not listed'],
  unnamed: ['未提及', '未提及', 'not named'],
};

const CHANGES = {
  stays: ['同級', '同级', 'same rung'],
  dropped: ['名單完整，少了這項', '名单完整，少了这项', 'gone from a full list'],
  rises: ['▲ 目標升一級', '▲ 目标升一级', '▲ to climb one rung'],
  aimed: ['▲ 直接列為目標', '▲ 直接列为目标', '▲ straight in as a target'],
  unknown: ['名單不全，無從比較', '名单不全，无从比较', 'lists not full: cannot tell'],
};

/** The two lists side by side, as each was printed, and what the two together tell. */
const lists = (t) =>
  tag(
    'data-table',
    {
      headline: t('兩份名單，逐項對照', '两份名单，逐项对照', 'The two lists, line by line'),
      deck: t(
        '北京產業集群，2025年3月與2026年5月的說法',
        '北京产业集群，2025年3月与2026年5月的说法',
        'Beijing’s clusters as listed in March 2025 and in May 2026',
      ),
      source: t(
        '2025「投資北京」大會；2026國新辦記者見面會',
        '2025“投资北京”大会；2026国新办记者见面会',
        'Invest in Beijing 2025; State Council Information Office briefing 2026',
      ),
      note: t(
        '2025年的七個千億級集群，只列出兩個；2026年列出五個，後有「等」字。沒有提及，不等於已經取消。',
        '2025年的七个千亿级集群，只列出两个；2026年列出五个，后有“等”字。没有提及，不等于已经取消。',
        'Of seven hundred-billion clusters in 2025 two were named; five were named in 2026, “among others”. What is not named need not have ended.',
      ),
      highlight: INDUSTRIES.filter(([, , , change]) => !/stays|unknown/.test(change))
        .map(([names]) => t(...names))
        .join('; '),
    },
    table([
      t(
        ['產業', '2025年', '2026年', '對照'],
        ['产业', '2025年', '2026年', '对照'],
        ['Industry', 'In 2025', 'In 2026', 'Compared'],
      ),
      ...INDUSTRIES.map(([names, before, after, change]) =>
        [names, PLACES[before], PLACES[after], CHANGES[change]].map((words) => t(...words)),
      ),
    ]),
  );

export const beijingClusters = {
  name: 'beijing-clusters',
  date: '2026-06-01',
  rank: 'second',
  figure: core,
  head: (t) => ({
    kicker: t('科技與產業', '科技与产业', 'Science and industry'),
    title: t(
      '北京萬億級集群：<wbr>去年列三個，<wbr>今年列兩個',
      '北京万亿级集群：<wbr>去年列三个，<wbr>今年列两个',
      'Beijing named three trillion-yuan clusters <span class="whole">last year</span> and <span class="whole">two this year</span>',
    ),
    standfirst: t(
      '人工智能<wbr>和綠色低碳<wbr>列入下一批<wbr>萬億級目標，今年的名單<wbr>沒有科技服務。官方<wbr>沒有說明原因，兩份名單<wbr>也不宜<wbr>併成一份。',
      '人工智能<wbr>和绿色低碳<wbr>列入下一批<wbr>万亿级目标，今年的名单<wbr>没有科技服务。官方<wbr>没有说明原因，两份名单<wbr>也不宜<wbr>并成一份。',
      'Artificial intelligence and green industry are to be the next trillion-yuan clusters. Science and technology services are not on the new list, nobody has said why, and the two lists do not add up to one.',
    ),
  }),
  body: (t, outputs) => [
    row(
      [
        lead(
          t(
            '北京最新一份產業名單，萬億級集群有兩個：新一代信息技術、醫藥健康。去年3月在「投資北京」大會上，同一級還有第三個，叫科技服務。兩次說法相隔14個月；今年5月的記者見面會上，沒有人提起這一項。',
            '北京最新一份产业名单，万亿级集群有两个：新一代信息技术、医药健康。去年3月在“投资北京”大会上，同一级还有第三个，叫科技服务。两次说法相隔14个月；今年5月的记者见面会上，没有人提起这一项。',
            'Beijing’s latest list has two industrial clusters worth a trillion yuan: next-generation information technology, and medicine and health. In March last year, at the Invest in Beijing conference, there was a third on the same rung, science and technology services. Fourteen months later, at this May’s briefing, it went unmentioned.',
          ),
        ),
        p(
          t(
            '往上走的有兩個。北京市力爭把人工智能和綠色低碳培育成新的萬億級集群，時間是「十五五」，即2026年至2030年。人工智能的核心產業，目前還不到一萬億的一半。',
            '往上走的有两个。北京市力争把人工智能和绿色低碳培育成新的万亿级集群，时间是“十五五”，即2026年至2030年。人工智能的核心产业，目前还不到一万亿的一半。',
            'Two are meant to climb. The city wants to raise artificial intelligence and green, low-carbon industry to a trillion within the five years to 2030. The core of its AI industry is less than halfway there.',
          ),
        ),
        p(
          t(
            '千億級一檔更要小心讀。去年說有7個，只點了人工智能和智能裝備兩個的名；今年列出5個，沒有說一共多少。兩邊都不全，看不出誰新來、誰離開。',
            '千亿级一档更要小心读。去年说有7个，只点了人工智能和智能装备两个的名；今年列出5个，没有说一共多少。两边都不全，看不出谁新来、谁离开。',
            'The next rung down, at a hundred billion, needs careful reading. Last year the city spoke of seven clusters and named two; this year it named five and gave no total. Neither list is complete, so nobody can tell from them what has come and what has gone.',
          ),
        ),
      ],
      [core(t)],
    ),
    wide(tag('beijing-cluster-ladder', { 'heading-level': '2' })),
    row(
      [
        h2(t('從實驗室到生產線', '从实验室到生产线', 'From lab to line')),
        p(
          t(
            '集群的上游是平台。北京建有概念驗證平台46家、中試平台146個、標杆孵化平台30家，合計222個，由本報相加。中間一段最寬。這些是場所，不是流經其間的項目；數字沒有說，多少構想走到了另一端。',
            '集群的上游是平台。北京建有概念验证平台46家、中试平台146个、标杆孵化平台30家，合计222个，由本报相加。中间一段最宽。这些是场所，不是流经其间的项目；数字没有说，多少构想走到了另一端。',
            'Upstream of the clusters stand platforms: 46 for proof of concept, 146 for pilot-scale testing and 30 benchmark incubators, 222 in all by our addition. The middle is the widest. These are places, not projects passing through; the numbers say nothing about how many ideas get from one end to the other.',
          ),
        ),
        tag('beijing-platform-steps'),
        h2(t('發布多少，簽下多少', '发布多少，签下多少', 'On offer, and signed')),
        p(
          t(
            '去年的大會發布215個項目，招商總額954.5億元，會上簽約30個，615.4億元。平均起來，簽下的每個20.5億元，招商的每個4.4億元：成交的是大項目。另有三筆財政與基金的錢，口徑不同，也沒有說明時期，不能相加。',
            '去年的大会发布215个项目，招商总额954.5亿元，会上签约30个，615.4亿元。平均起来，签下的每个20.5亿元，招商的每个4.4亿元：成交的是大项目。另有三笔财政与基金的钱，口径不同，也没有说明时期，不能相加。',
            'Last year’s conference offered 215 projects worth 95.45 billion yuan and signed 30, worth 61.54 billion. The deals signed were the big ones: 2.05 billion a project on average, against 0.44 billion for those on offer. Three sums of public money were named as well; they differ in kind, come without a period, and cannot be added up.',
          ),
        ),
        tag('invest-beijing-ledger'),
        quote(t),
      ],
      [tag('beijing-tech-by-numbers', { class: 'across' }), tag('beijing-rd-centres')],
    ),
    wide(tag('beijing-before-after')),
    wide(lists(t)),
    ending(
      t(
        '名單按兩次公開說法整理，用詞照錄；平均數與合計為本報計算。研發中心2025年稱「已認定」，2026年稱「累計」，是否同一統計未經證實，圖中以點線相連。',
        '名单按两次公开说法整理，用词照录；平均数与合计为本报计算。研发中心2025年称“已认定”，2026年称“累计”，是否同一统计未经证实，图中以点线相连。',
        'The lists follow what was said in public on both occasions. Averages and sums are ours. R&D centres were “recognised” in 2025 and “cumulative” in 2026; whether both count the same is not known, so the chart joins them by a dotted line.',
      ),
      outputs,
    ),
  ],
};
