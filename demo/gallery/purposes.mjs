/**
 * What each tag is for, in a line in each of the paper's languages. Kinds stand in the order in which
 * one would look for them, stories in the order of their numbers in the paper.
 */

export const kindPurposes = {
  'bar-chart': [
    '比較各項大小，可附佔比、變化、分組與合計',
    '比较各项大小，可附占比、变化、分组与合计',
    'Values compared as bars, with shares, changes, groups and a total',
  ],
  'column-chart': [
    '按時間或類別立柱，可並列，可堆疊',
    '按时间或类别立柱，可并列，可堆叠',
    'Columns over time or categories, side by side or stacked',
  ],
  'line-chart': [
    '一至八條線看走勢，缺口、預測與說法各有畫法',
    '一至八条线看走势，缺口、预测与说法各有画法',
    'One to eight lines over time, with gaps, forecasts and claims drawn as such',
  ],
  'small-multiples': [
    '每組一幅小圖，並排看各自的走勢',
    '每组一幅小图，并排看各自的走势',
    'A small plot for each group, side by side',
  ],
  'batch-timeline': [
    '分批累加，看每批多少、一共多少',
    '分批累加，看每批多少、一共多少',
    'Batches over time, with their running total',
  ],
  'stat-callout': [
    '一個數字，連同名目與變化',
    '一个数字，连同名目与变化',
    'One number, what it is, and how it has changed',
  ],
  'tile-map': [
    '省份或地區化作等大方格，以深淺或類別填色',
    '省份或地区化作等大方格，以深浅或类别填色',
    'Provinces or regions as equal tiles, shaded by value or coloured by group',
  ],
  'share-grid': [
    '整體化作點或方格，看其中一部分佔多少',
    '整体化作点或方格，看其中一部分占多少',
    'A part of a whole, counted out in dots or squares',
  ],
  'before-after': [
    '同一項目前後各時間的數值，以點或斜線相連',
    '同一项目前后各时间的数值，以点或斜线相连',
    'The same items at two or more dates, as joined dots or as slopes',
  ],
  'target-progress': [
    '離目標還有多遠，往後每年須增減多少',
    '离目标还有多远，往后每年须增减多少',
    'How far off a target is, and the yearly pace it still needs',
  ],
  'size-compare': [
    '大小化作面積或單位方格，原刊與更正可以對看',
    '大小化作面积或单位方格，原刊与更正可以对看',
    'Sizes as squares to scale or in unit squares, as printed and as corrected',
  ],
  'tier-strip': [
    '由高至低的各級排成一條，附每級名單',
    '由高至低的各级排成一条，附每级名单',
    'Grades from high to low in one strip, with the members of each',
  ],
  'fact-box': [
    '四至八個值得記住的數字，各有單位',
    '四至八个值得记住的数字，各有单位',
    'Four to eight figures to remember, each in its own unit',
  ],
  'pull-quote': [
    '一段引語與講者，引號隨文字而定',
    '一段引语与讲者，引号随文字而定',
    'A quotation and its speaker, in the quotation marks of its script',
  ],
  'event-timeline': [
    '事件放上真實的時間軸，過長的空白可以摺疊',
    '事件放上真实的时间轴，过长的空白可以折叠',
    'Events on a timeline drawn to scale; long gaps can be folded',
  ],
  'step-flow': [
    '一條路上每一步的數目，寬度與數目相稱',
    '一条路上每一步的数目，宽度与数目相称',
    'A number for each step of a path, drawn as wide as it is large',
  ],
  'hub-map': [
    '一個核心與周圍各點，是示意圖而非地圖',
    '一个核心与周围各点，是示意图而非地图',
    'A core and the points around it: a schematic, not a map',
  ],
  'plan-outline': [
    '一份計劃的各個方面、關鍵詞與措施',
    '一份计划的各个方面、关键词与措施',
    'The strands of a plan, their keywords and measures',
  ],
  'rung-ladder': [
    '兩個時間的名單對照，看誰升級、誰不在列',
    '两个时间的名单对照，看谁升级、谁不在列',
    'Two dated lists compared: what moved up, and what is not listed',
  ],
  'data-table': [
    '可排序、可搜尋的表格，數字欄可加條形或深淺',
    '可排序、可搜索的表格，数字列可加条形或深浅',
    'A table to sort and search, with bars or shading in its columns',
  ],
  'figure-panel': [
    '幾幅圖合為一框，共用標題與來源',
    '几幅图合为一框，共用标题与来源',
    'Several figures in one frame, with one headline and one source',
  ],
};

export const storyPurposes = {
  'scifi-revenue-bars': [
    '2024年中國科幻產業各板塊營收',
    '2024年中国科幻产业各板块营收',
    'China’s sci-fi revenue in 2024, by segment',
  ],
  'scifi-revenue-trend': [
    '中國科幻產業九年總營收，與統計口徑的三次改變',
    '中国科幻产业九年总营收，与统计口径的三次改变',
    'China’s sci-fi revenue over nine years, and three changes in what it counts',
  ],
  'scifi-segment-paths': [
    '五個科幻板塊，2018年至2024年走勢各異',
    '五个科幻板块，2018年至2024年走势各异',
    'Five sci-fi segments and their five paths, 2018 to 2024',
  ],
  'scifi-by-numbers': [
    '2024年中國科幻產業的六個數字',
    '2024年中国科幻产业的六个数字',
    'China’s sci-fi industry in 2024, in six figures',
  ],
  'beijing-tech-by-numbers': [
    '北京科技的八個數字，2026年5月',
    '北京科技的八个数字，2026年5月',
    'Beijing’s science and technology in eight figures, May 2026',
  ],
  'shenzhen-zone-by-numbers': [
    '深圳跨境電商的五個數字',
    '深圳跨境电商的五个数字',
    'Shenzhen’s cross-border e-commerce in five figures',
  ],
  'pilot-zone-timeline': [
    '跨境電商綜合試驗區，由1個到165個',
    '跨境电商综合试验区，由1个到165个',
    'Cross-border e-commerce pilot zones, from one to 165',
  ],
  'pilot-zone-map': [
    '各省的綜合試驗區，2022年11月',
    '各省的综合试验区，2022年11月',
    'The pilot zones by province, November 2022',
  ],
  'pilot-zone-grades': [
    '綜合試驗區考核的四檔，與第一檔的十個',
    '综合试验区考核的四档，与第一档的十个',
    'Four grades of pilot zones, and the ten in the top grade',
  ],
  'hangzhou-sellers': [
    '杭州的跨境賣家，2015年與2024年',
    '杭州的跨境卖家，2015年与2024年',
    'Hangzhou’s cross-border sellers, 2015 and 2024',
  ],
  'trade-claim-check': [
    '關於跨境電商增長的兩種說法，對照海關數據',
    '关于跨境电商增长的两种说法，对照海关数据',
    'Two claims about the growth of cross-border e-commerce, set against customs data',
  ],
  'beijing-rd-centres': [
    '北京221家外資研發中心，港資佔96家',
    '北京221家外资研发中心，港资占96家',
    'Beijing’s 221 foreign-funded R&D centres, 96 of them backed by Hong Kong',
  ],
  'beijing-before-after': [
    '北京的科幻企業、外資研發中心與大模型，各看三個時間',
    '北京的科幻企业、外资研发中心与大模型，各看三个时间',
    'Beijing’s sci-fi firms, foreign-funded R&D centres and AI models, each at three dates',
  ],
  'beijing-scifi-target': [
    '北京科幻產業營收，與2027年的目標',
    '北京科幻产业营收，与2027年的目标',
    'Beijing’s sci-fi revenue against its target for 2027',
  ],
  'beijing-scifi-map': [
    '北京科幻產業布局：一個核心，五個點',
    '北京科幻产业布局：一个核心，五个点',
    'Beijing’s sci-fi industry: one core and five points',
  ],
  'scifi-plan-outline': [
    '北京科幻計劃的六個方面，34項任務列明24項',
    '北京科幻计划的六个方面，34项任务列明24项',
    'Beijing’s sci-fi plan: six strands, 24 of 34 tasks spelled out',
  ],
  'invest-beijing-ledger': [
    '「投資北京」大會：發布與簽約的項目、總額與平均',
    '“投资北京”大会：发布与签约的项目、总额与平均',
    'Invest in Beijing: projects offered and signed, in total and on average',
  ],
  'beijing-cluster-ladder': [
    '北京的產業集群，2025年與2026年兩份名單',
    '北京的产业集群，2025年与2026年两份名单',
    'Beijing’s industrial clusters, as listed in 2025 and in 2026',
  ],
  'beijing-platform-steps': [
    '從實驗室到生產線，222個平台',
    '从实验室到生产线，222个平台',
    'From lab to line: Beijing’s 222 platforms',
  ],
  'hk-astronaut-timeline': [
    '由太空館落成，到香港首位航天員升空',
    '由太空馆落成，到香港首位航天员升空',
    'From the Space Museum to Hong Kong’s own astronaut',
  ],
  'sky-eye-areas': [
    '香港太空館與「中國天眼」景區有多大，更正與原刊對看',
    '香港太空馆与“中国天眼”景区有多大，更正与原刊对看',
    'How large the Space Museum and the Sky Eye site are, as corrected and as printed',
  ],
  'microdrama-profile': [
    '中國微短劇：多少人看、看多久、帶來多少就業',
    '中国微短剧：多少人看、看多久、带来多少就业',
    'Micro-dramas in China: how many watch, for how long, and the jobs they bring',
  ],
};
