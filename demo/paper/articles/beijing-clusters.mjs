/** Beijing’s clusters of science and technology, as two briefings fourteen months apart list them. */
import { tag } from '../../html.mjs';
import { ending, h2, lead, p, row, table, wide } from '../parts.mjs';

const briefing = (t) =>
  t(
    '國新辦記者見面會，2026年',
    '国新办记者见面会，2026年',
    'State Council Information Office briefing, 2026',
  );

const models = (t) =>
  tag('stat-callout', {
    value: '225',
    unit: t('款', '款', ''),
    label: t(
      '北京累計備案上線的大模型，2026年5月',
      '北京累计备案上线的大模型，2026年5月',
      'AI models registered and online in Beijing, May 2026',
    ),
    source: briefing(t),
  });

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
      'quote-lang': 'zh-Hant',
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
      source: t('大公報', '大公报', 'Ta Kung Pao'),
    },
    t(
      '希望以這次大會為契機，達成更多的投資合作意向，繼續投資北京、深耕北京、贏在北京。',
      '希望以這次大會為契機，達成更多的投資合作意向，繼續投資北京、深耕北京、贏在北京。',
      'I hope this conference will be the occasion for more plans to invest and work together: keep investing in Beijing, put down roots in Beijing, win in Beijing.',
    ),
  );

/** The two lists side by side, as each was printed. */
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
    },
    table(
      t(
        [
          ['產業', '2025年', '2026年'],
          ['新一代信息技術', '萬億級', '萬億級'],
          ['醫藥健康', '萬億級', '萬億級'],
          ['科技服務', '萬億級', '未列'],
          ['人工智能', '千億級', '力爭萬億級'],
          ['綠色低碳', '未提及', '力爭萬億級'],
          ['智能裝備', '千億級', '未提及'],
          ['集成電路', '未提及', '千億級'],
          ['機器人', '未提及', '千億級'],
          ['智能網聯汽車', '未提及', '千億級'],
          ['空天技術', '未提及', '千億級'],
          ['新材料', '未提及', '千億級'],
        ],
        [
          ['产业', '2025年', '2026年'],
          ['新一代信息技术', '万亿级', '万亿级'],
          ['医药健康', '万亿级', '万亿级'],
          ['科技服务', '万亿级', '未列'],
          ['人工智能', '千亿级', '力争万亿级'],
          ['绿色低碳', '未提及', '力争万亿级'],
          ['智能装备', '千亿级', '未提及'],
          ['集成电路', '未提及', '千亿级'],
          ['机器人', '未提及', '千亿级'],
          ['智能网联汽车', '未提及', '千亿级'],
          ['空天技术', '未提及', '千亿级'],
          ['新材料', '未提及', '千亿级'],
        ],
        [
          ['Industry', 'In 2025', 'In 2026'],
          ['Next-generation IT', 'trillion', 'trillion'],
          ['Medicine and health', 'trillion', 'trillion'],
          ['Science and technology services', 'trillion', 'not listed'],
          ['Artificial intelligence', 'hundred billion', 'to reach a trillion'],
          ['Green and low-carbon', 'not named', 'to reach a trillion'],
          ['Intelligent equipment', 'hundred billion', 'not named'],
          ['Integrated circuits', 'not named', 'hundred billion'],
          ['Robotics', 'not named', 'hundred billion'],
          ['Intelligent connected vehicles', 'not named', 'hundred billion'],
          ['Aerospace technology', 'not named', 'hundred billion'],
          ['New materials', 'not named', 'hundred billion'],
        ],
      ),
    ),
  );

export const beijingClusters = {
  name: 'beijing-clusters',
  date: '2026-06-01',
  rank: 'second',
  figure: core,
  head: (t) => ({
    kicker: t('科技與產業', '科技与产业', 'Science and industry'),
    title: t(
      '北京產業集群：<wbr>三個萬億，<wbr>一年後剩兩個',
      '北京产业集群：<wbr>三个万亿，<wbr>一年后剩两个',
      'Beijing’s trillion-yuan clusters: three last year, two now',
    ),
    standfirst: t(
      '人工智能和綠色低碳列入下一批萬億級目標，科技服務則從名單上消失。官方沒有說明原因，兩份名單也不宜併成一份。',
      '人工智能和绿色低碳列入下一批万亿级目标，科技服务则从名单上消失。官方没有说明原因，两份名单也不宜并成一份。',
      'Artificial intelligence and green industry are to be the next trillion-yuan clusters. Science and technology services are no longer on the list, and nobody has said why.',
    ),
  }),
  body: (t, outputs) => [
    row(
      [
        lead(
          t(
            '北京最新一份產業名單，萬億級集群有兩個：新一代信息技術、醫藥健康。去年三月在「投資北京」大會上，同一級還有第三個，叫科技服務。兩次說法相隔十四個月，少了的一項，今年五月的記者見面會上沒有提起。',
            '北京最新一份产业名单，万亿级集群有两个：新一代信息技术、医药健康。去年三月在“投资北京”大会上，同一级还有第三个，叫科技服务。两次说法相隔十四个月，少了的一项，今年五月的记者见面会上没有提起。',
            'Beijing’s latest list has two industrial clusters worth a trillion yuan: next-generation information technology, and medicine and health. In March last year, at the Invest in Beijing conference, there was a third on the same rung, science and technology services. It went unmentioned at this May’s briefing.',
          ),
        ),
        p(
          t(
            '往上走的有兩個。北京市力爭把人工智能和綠色低碳培育成新的萬億級集群，時間是「十五五」，即2026年至2030年。人工智能的核心產業規模目前約4500億元，離一萬億還有一半以上。',
            '往上走的有两个。北京市力争把人工智能和绿色低碳培育成新的万亿级集群，时间是“十五五”，即2026年至2030年。人工智能的核心产业规模目前约4500亿元，离一万亿还有一半以上。',
            'Two are meant to climb. The city wants to raise artificial intelligence and green, low-carbon industry to a trillion within the five years to 2030. The core of its AI industry is put at about 450 billion yuan, less than half of that.',
          ),
        ),
        p(
          t(
            '千億級一檔更要小心讀。去年說有七個，只點了人工智能和智能裝備兩個名字；今年列出五個，沒有說一共多少。兩邊都不全，看不出誰新來、誰離開。',
            '千亿级一档更要小心读。去年说有七个，只点了人工智能和智能装备两个名字；今年列出五个，没有说一共多少。两边都不全，看不出谁新来、谁离开。',
            'The rung of a hundred billion asks for care. Last year there were said to be seven, of which two were named; this year five are named, and not how many there are. Neither list is whole, so nobody can tell from them what is new and what is gone.',
          ),
        ),
      ],
      [core(t), models(t)],
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
        h2(t('誰在投資', '谁在投资', 'Who invests')),
        p(
          t(
            '去年的大會發布215個項目，招商總額954.5億元，會上簽約30個，615.4億元。平均起來，簽下的每個20.5億元，招商的每個4.4億元：成交的是大項目。另有三筆財政與基金的錢，口徑不同，也沒有說明時期，不能相加。',
            '去年的大会发布215个项目，招商总额954.5亿元，会上签约30个，615.4亿元。平均起来，签下的每个20.5亿元，招商的每个4.4亿元：成交的是大项目。另有三笔财政与基金的钱，口径不同，也没有说明时期，不能相加。',
            'Last year’s conference offered 215 projects worth 95.45 billion yuan and signed 30, worth 61.54 billion. What was signed is large: 2.05 billion a project on average, against 0.44 billion of those on offer. Three sums of public money were named as well; they differ in kind, no period is given for them, and they cannot be added up.',
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
