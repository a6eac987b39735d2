/** Ten years of pilot zones for cross-border e-commerce, from one to 178. */
import { tag } from '../../html.mjs';
import { ending, h2, kept, lead, p, row, table, terms, wide } from '../parts.mjs';

const customs = (t) => t('海關總署', '海关总署', 'General Administration of Customs');

/**
 * Zones by province after eight batches, in the order of their number: our own count, of the cities in the
 * State Council’s replies, as `pilot-zone-map` has them after seven, with the sixteen of batch eight and
 * without the three that were revoked.
 */
const PROVINCES = [
  ['廣東', '广东', 'Guangdong', '21'],
  ['山東', '山东', 'Shandong', '16'],
  ['江蘇', '江苏', 'Jiangsu', '13'],
  ['浙江', '浙江', 'Zhejiang', '12'],
  ['江西', '江西', 'Jiangxi', '9'],
  ['福建', '福建', 'Fujian', '9'],
  ['四川', '四川', 'Sichuan', '9'],
  ['河北', '河北', 'Hebei', '7'],
  ['遼寧', '辽宁', 'Liaoning', '7'],
  ['安徽', '安徽', 'Anhui', '7'],
  ['河南', '河南', 'Henan', '7'],
  ['湖南', '湖南', 'Hunan', '7'],
  ['廣西', '广西', 'Guangxi', '7'],
  ['內蒙古', '内蒙古', 'Inner Mongolia', '6'],
  ['湖北', '湖北', 'Hubei', '5'],
  ['黑龍江', '黑龙江', 'Heilongjiang', '4'],
  ['吉林', '吉林', 'Jilin', '4'],
  ['新疆', '新疆', 'Xinjiang', '4'],
  ['雲南', '云南', 'Yunnan', '4'],
  ['山西', '山西', 'Shanxi', '3'],
  ['陝西', '陕西', 'Shaanxi', '3'],
  ['貴州', '贵州', 'Guizhou', '3'],
  ['甘肅', '甘肃', 'Gansu', '2'],
  ['青海', '青海', 'Qinghai', '2'],
  ['海南', '海南', 'Hainan', '1'],
  ['北京', '北京', 'Beijing', '1'],
  ['天津', '天津', 'Tianjin', '1'],
  ['上海', '上海', 'Shanghai', '1'],
  ['重慶', '重庆', 'Chongqing', '1'],
  ['寧夏', '宁夏', 'Ningxia', '1'],
  ['西藏', '西藏', 'Tibet', '1'],
];

/** The scheme is the mainland’s. */
const OUTSIDE = [
  ['香港', '香港', 'Hong Kong'],
  ['澳門', '澳门', 'Macao'],
  ['台灣', '台湾', 'Taiwan'],
];

/** The sixteen of batch eight, by province. */
const sixteen = (t) =>
  t(
    [
      ['海南', '全島'],
      ['河北', '秦皇島、保定'],
      ['內蒙古', '二連浩特'],
      ['遼寧', '丹東'],
      ['安徽', '滁州'],
      ['福建', '三明'],
      ['河南', '開封、新鄉'],
      ['湖北', '鄂州'],
      ['湖南', '邵陽'],
      ['廣西', '梧州、北海、防城港'],
      ['四川', '廣安'],
      ['新疆', '博爾塔拉'],
    ],
    [
      ['海南', '全岛'],
      ['河北', '秦皇岛、保定'],
      ['内蒙古', '二连浩特'],
      ['辽宁', '丹东'],
      ['安徽', '滁州'],
      ['福建', '三明'],
      ['河南', '开封、新乡'],
      ['湖北', '鄂州'],
      ['湖南', '邵阳'],
      ['广西', '梧州、北海、防城港'],
      ['四川', '广安'],
      ['新疆', '博尔塔拉'],
    ],
    [
      ['Hainan', 'the whole island'],
      ['Hebei', 'Qinhuangdao, Baoding'],
      ['Inner Mongolia', 'Erenhot'],
      ['Liaoning', 'Dandong'],
      ['Anhui', 'Chuzhou'],
      ['Fujian', 'Sanming'],
      ['Henan', 'Kaifeng, Xinxiang'],
      ['Hubei', 'Ezhou'],
      ['Hunan', 'Shaoyang'],
      ['Guangxi', 'Wuzhou, Beihai, Fangchenggang'],
      ['Sichuan', 'Guang’an'],
      ['Xinjiang', 'Bortala'],
    ],
  );

const revoked = (t) =>
  t(
    [
      ['海南', '海口、三亞'],
      ['新疆', '阿拉山口'],
    ],
    [
      ['海南', '海口、三亚'],
      ['新疆', '阿拉山口'],
    ],
    [
      ['Hainan', 'Haikou, Sanya'],
      ['Xinjiang', 'Alashankou'],
    ],
  );

const eighth = (t) =>
  terms(t('第八批16地', '第八批16地', 'The sixteen of batch eight'), sixteen(t), [
    t('同時撤銷3個', '同时撤销3个', 'Revoked, three'),
    revoked(t),
  ]);

const map = (t) => {
  const heads = t(
    ['省區市', '綜試區數目', '範圍'],
    ['省区市', '综试区数目', '范围'],
    ['Province', 'Zones', 'Scope'],
  );
  const outside = t('不在範圍', '不在范围', 'out of scope');
  return tag(
    'tile-map',
    {
      headline: t('178個綜試區，廣東最多', '178个综试区，广东最多', 'Where the 178 zones are'),
      deck: t(
        kept('各省區市跨境電商綜試區數目，2025年4_月，本報推_算'),
        kept('各省区市跨境电商综试区数目，2025年4_月，本报推_算'),
        'Cross-border e-commerce pilot zones by province, April 2025, our calculation',
      ),
      fill: 'value',
      columns: `label: ${heads[0]}; value: ${heads[1]}; status: ${heads[2]}`,
      unit: t('個', '个', undefined),
      ring: sixteen(t)
        .map(([province]) => province)
        .join('; '),
      'ring-label': t('第八批有新增', '第八批有新增', 'added to in batch eight'),
      source: t('國務院批覆，本報整理', '国务院批复，本报整理', 'State Council replies, own count'),
      note: t(
        '本報按批覆名單點算，165個加16個減3個；第四批名單及第七批部分名單未經核實。海南原有的兩個撤銷，改為全島一個；新疆一增一減。',
        '本报按批复名单统计，165个加16个减3个；第四批名单及第七批部分名单未经核实。海南原有的两个撤销，改为全岛一个；新疆一增一减。',
        'Our own count, from the lists in the replies: 165 and 16 less three. The list of batch four and part of that of batch seven are unconfirmed. Hainan’s two zones gave way to one for the whole island; Xinjiang gained one and lost one.',
      ),
    },
    table([
      heads,
      ...PROVINCES.map(([hant, hans, en, count]) => [t(hant, hans, en), count, '']),
      ...OUTSIDE.map((names) => [t(...names), '', outside]),
      [t('合計', '合计', 'Total'), '178', ''],
    ]),
  );
};

const yearly = (t) =>
  tag('column-chart', {
    headline: t('六年之間，翻了一番多', '六年之间，翻了一番多', 'More than doubled in six years'),
    deck: t(
      '中國跨境電商進出口額',
      '中国跨境电商进出口额',
      'China’s cross-border e-commerce trade',
    ),
    unit: t('萬億元', '万亿元', 'trillion yuan'),
    data: t(
      '2018：1.06；2021：1.98；2022：2.11；2023：2.38；2024：2.63（初步）',
      '2018：1.06；2021：1.98；2022：2.11；2023：2.38；2024：2.63（初步）',
      '2018: 1.06; 2021: 1.98; 2022: 2.11; 2023: 2.38; 2024: 2.63 (preliminary)',
    ),
    highlight: '2024',
    source: customs(t),
    note: t('2019年、2020年未列。', '2019年、2020年未列。', 'No figures for 2019 and 2020.'),
  });

const quote = (t) =>
  tag(
    'pull-quote',
    {
      speaker: t('王馨', '王馨', 'Wang Xin'),
      'speaker-role': t(
        '深圳市跨境電子商務協會會長',
        '深圳市跨境电子商务协会会长',
        'President, Shenzhen Cross-Border E-Commerce Association',
      ),
      'quote-lang': t(undefined, undefined, 'zh-Hans'),
      original: t(undefined, undefined, '跨境电商在中国大江南北已经燃起了燎原之势。'),
      translated: t(undefined, undefined, 'ours'),
      source: t('《證券時報》', '《证券时报》', 'Securities Times'),
    },
    t(
      '跨境電商在中國大江南北已經燃起了燎原之勢。',
      '跨境电商在中国大江南北已经燃起了燎原之势。',
      'Cross-border e-commerce has caught like a prairie fire, north and south.',
    ),
  );

/** Batch, month, added, revoked, in all, provinces by then, year and number of the reply; '' where unconfirmed. */
const BATCHES = [
  ['1', '2015-03', '1', '0', '1', '1', ''],
  ['2', '2016-01', '12', '0', '13', '11', ''],
  ['3', '2018-07', '22', '0', '35', '26', '2018, 93'],
  ['4', '2019-12', '24', '0', '59', '', ''],
  ['5', '2020-04', '46', '0', '105', '30', '2020, 47'],
  ['6', '2022-01', '27', '0', '132', '30', '2022, 8'],
  ['7', '2022-11', '33', '0', '165', '31', '2022, 126'],
  ['8', '2025-04', '16', '3', '178', '31', ''],
];

/** How the State Council numbers a reply. */
function numbered(t, reply) {
  const [year, number] = reply.split(', ');
  return (
    reply && t(`國函〔${year}〕${number}號`, `国函〔${year}〕${number}号`, `${year}, No. ${number}`)
  );
}

const batches = (t) =>
  tag(
    'data-table',
    {
      headline: t('八批一覽', '八批一览', 'The eight batches'),
      deck: t(
        '每批新增、撤銷與累計，覆蓋到的省份，以及批覆的文號',
        '每批新增、撤销与累计，覆盖到的省份，以及批复的文号',
        'Added, revoked and in all; provinces by then; number of the State Council’s reply',
      ),
      note: t('「—」為未經核實。', '“—”为未经核实。', 'A dash where nothing was confirmed.'),
      source: t(
        '國務院批覆、商務部；累計178為本報推算',
        '国务院批复、商务部；累计178为本报推算',
        'State Council replies; Ministry of Commerce; the total of 178 is our own',
      ),
      bars: t('新增', '新增', 'Added'),
    },
    table([
      t(
        ['批次', '時間', '新增', '撤銷', '累計', '省份', '批覆文號'],
        ['批次', '时间', '新增', '撤销', '累计', '省份', '批复文号'],
        ['Batch', 'Date', 'Added', 'Revoked', 'In all', 'Provinces', 'Reply'],
      ),
      ...BATCHES.map(([...cells]) => {
        const reply = numbered(t, cells.pop());
        return [...cells, reply].map((cell) => cell || '—');
      }),
    ]),
  );

export const pilotZones = {
  name: 'pilot-zones',
  look: 'finance',
  date: '2025-04-26',
  rank: 'third',
  figure: map,
  head: (t) => ({
    kicker: t('跨境電商', '跨境电商', 'Cross-border trade'),
    title: t(
      '綜試區十年：<wbr>從一座城<wbr>到三十一個省份',
      '综试区十年：<wbr>从一座城<wbr>到三十一个省份',
      'Ten years of pilot zones, from one city to every province',
    ),
    standfirst: t(
      '第八批<wbr>名單4月25日公布，新增16個，撤銷3個。按此推算，全國<wbr>跨境電商綜合試驗區<wbr>從165個增至178個。',
      '第八批<wbr>名单4月25日公布，新增16个，撤销3个。按此推算，全国<wbr>跨境电商综合试验区<wbr>从165个增至178个。',
      'An eighth batch, published on 25 April, adds 16 zones for cross-border e-commerce and revokes three. By our count that makes 178, up from 165.',
    ),
  }),
  body: (t, outputs) => [
    row(
      [
        lead(
          t(
            '試點從杭州起步。2015年3月，杭州成為全國首個跨境電子商務綜合試驗區；到2022年11月，七批名單先後落地，綜試區達到165個，遍及31個省份，最後補上的是西藏。',
            '试点从杭州起步。2015年3月，杭州成为全国首个跨境电子商务综合试验区；到2022年11月，七批名单先后落地，综试区达到165个，遍及31个省份，最后补上的是西藏。',
            'It began in Hangzhou, which became the country’s first pilot zone for cross-border e-commerce in March 2015. By November 2022, after seven batches, there were 165 of them in all 31 mainland provinces; Tibet came last.',
          ),
        ),
        p(
          t(
            '步子並不勻。前三批用了3年多，合計只有35個，任務是摸索標準、搭起監管框架。從2019年12月的第四批起，任務加多，節奏也快了：半年不到連批兩次，2020年4月一批就有46個，累計105個，佔後來165個的六成多。',
            '步子并不匀。前三批用了3年多，合计只有35个，任务是摸索标准、搭起监管框架。从2019年12月的第四批起，任务加多，节奏也快了：半年不到连批两次，2020年4月一批就有46个，累计105个，占后来165个的六成多。',
            'The pace was uneven. The first three batches took more than three years and came to 35 zones, whose task was to work out the rules. From the fourth, in December 2019, their remit grew and so did the pace: two batches within five months, the second of 46 zones at once, made 105.',
          ),
        ),
        p(
          t(
            '變化最大的是起步那座城。杭州獲批之初只有賣家200多家，2024年為6.5萬家，是當初的300多倍；同年進出口額超過1500億元。深圳的賣家如今也超過8萬家。兩市的統計範圍未必一致，這裏只列數字，不作比較。',
            '变化最大的是起步那座城。杭州获批之初只有卖家200多家，2024年为6.5万家，是当初的300多倍；同年进出口额超过1500亿元。深圳的卖家如今也超过8万家。两市的统计范围未必一致，这里只列数字，不作比较。',
            'Nothing has changed as much as the city where it began. Hangzhou had over 200 sellers when it was approved and 65,000 in 2024; its trade that year passed 150 billion yuan. Shenzhen now counts more than 80,000. The two may not count alike, so they are listed here and not compared.',
          ),
        ),
        tag('hangzhou-sellers', { 'heading-level': '2' }),
      ],
      [tag('shenzhen-zone-by-numbers', { 'heading-level': '2' })],
    ),
    wide(tag('pilot-zone-timeline', { 'as-of': '2025-04-25', 'heading-level': '2' })),
    row(
      [
        h2(t('擴圍：加16，減3', '扩围：加16，减3', 'Sixteen in, three out')),
        p(
          t(
            '今年3月28日，國務院常務會議提出綜試區要再次擴圍。不到一個月，第八批名單公布：新增16個，其中海南以全島入列；原有的海口、三亞、阿拉山口3個同時撤銷。',
            '今年3月28日，国务院常务会议提出综试区要再次扩围。不到一个月，第八批名单公布：新增16个，其中海南以全岛入列；原有的海口、三亚、阿拉山口3个同时撤销。',
            'On 28 March the State Council said the zones were to be widened once more. The list came within a month: 16 new ones, among them the whole island of Hainan, while Haikou, Sanya and Alashankou were revoked.',
          ),
        ),
        p(
          t(
            '165加16再減3，是178。這個總數由本報推算，公開材料中未見官方合計，所以圖中註明為推算。撤銷的3個不是當作從未有過，而是在撤銷那一天才減去。',
            '165加16再减3，是178。这个总数由本报推算，公开材料中未见官方合计，所以图中注明为推算。撤销的3个不是当作从未有过，而是在撤销那一天才减去。',
            '165 and 16 less three is 178. We have added that up ourselves, since no official total has been found, and the chart says so. The three still count up to the day they were revoked, and come off only then.',
          ),
        ),
        h2(t('四檔評估', '四档评估', 'Four grades')),
        p(
          t(
            '商務部也給綜試區打分。2022年評估前五批105個，分為四檔，最高一檔10個，還不到一成；2023年考核列入第一檔的10地，名單見圖。',
            '商务部也给综试区打分。2022年评估前五批105个，分为四档，最高一档10个，还不到一成；2023年考核列入第一档的10地，名单见图。',
            'The commerce ministry grades them. In 2022 it put ten of the first 105, fewer than one in ten, in the top grade; the chart names the ten of the following year.',
          ),
        ),
      ],
      [eighth(t)],
    ),
    wide(tag('pilot-zone-grades')),
    wide(map(t)),
    row(
      [
        h2(t('增速要看從哪裏量起', '增速要看从哪里量起', 'Two claims, one customs series')),
        p(
          t(
            '海關總署初步統計，2024年跨境電商進出口2.63萬億元，同比增長10.8%。照此倒推，2023年約為2.37萬億元；圖中用的是此前公布的2.38萬億元，按它計算，增幅是10.5%。流傳更廣的是另外兩個說法。3月底的《證券時報》說，過去5年增長超過10倍；深圳市跨境電子商務協會會長王馨說，每年增長25%，她講的是產業，不是進出口額。',
            '海关总署初步统计，2024年跨境电商进出口2.63万亿元，同比增长10.8%。照此倒推，2023年约为2.37万亿元；图中用的是此前公布的2.38万亿元，按它计算，增幅是10.5%。流传更广的是另外两个说法。3月底的《证券时报》说，过去5年增长超过10倍；深圳市跨境电子商务协会会长王馨说，每年增长25%，她讲的是产业，不是进出口额。',
            'Customs puts the trade of 2024 at 2.63 trillion yuan, preliminary, and 10.8 per cent more than a year before. That implies about 2.37 trillion for 2023; the charts have the 2.38 trillion published earlier, against which the rise is 10.5 per cent. Two other claims travel further. Securities Times had trade up more than tenfold in five years; Wang Xin, who heads the association of Shenzhen’s sellers, speaks of 25 per cent a year, and of the industry, not of trade.',
          ),
        ),
        p(
          t(
            '拿海關數字一量：2018年1.06萬億元，2023年2.38萬億元，5年增加1.2倍；若要5年變成10倍，每年得增長58.5%。再從1.06萬億元起按每年25%推算，2024年該有4.04萬億元，海關的初步數字是2.63萬億元。',
            '拿海关数字一量：2018年1.06万亿元，2023年2.38万亿元，5年增加1.2倍；若要5年变成10倍，每年得增长58.5%。再从1.06万亿元起按每年25%推算，2024年该有4.04万亿元，海关的初步数字是2.63万亿元。',
            'Customs counted 1.06 trillion yuan in 2018 and 2.38 trillion in 2023, which is 2.2 times as much; tenfold would take 58.5 per cent every year. At 25 per cent a year the first figure would have become 4.04 trillion by 2024, on our arithmetic.',
          ),
        ),
        quote(t),
      ],
      [yearly(t)],
    ),
    wide(tag('trade-claim-check')),
    wide(batches(t)),
    ending(
      t(
        '文中「推算」均由本報按已公布數字計算得出，其餘出自國務院、商務部、海關總署及《證券時報》。',
        '文中“推算”均由本报按已公布数字计算得出，其余出自国务院、商务部、海关总署及《证券时报》。',
        'Figures described as calculated are our own work, from published data; the rest come from the State Council, the commerce ministry, customs and Securities Times.',
      ),
      outputs,
    ),
  ],
};
