/** Twenty-three years from a visit to a launch, and two figures of a column set right. */
import { tag } from '../../html.mjs';
import { ending, h2, lead, p, pair, row, table, terms, wide } from '../parts.mjs';

const years = (t) =>
  tag('stat-callout', {
    value: '23',
    unit: t('年', '年', 'years'),
    label: t(
      '由首次載人航天代表團訪港，到香港太空人升空',
      '由首次载人航天代表团访港，到香港航天员升空',
      'From the first crewed mission’s visit to Hong Kong to a Hong Kong astronaut’s launch',
    ),
    source: t(
      '專欄原文；公開資料核對',
      '专栏原文；公开资料核对',
      'Column; dates checked against public reports',
    ),
  });

const quote = (t) =>
  tag(
    'pull-quote',
    {
      speaker: t('黎家盈', '黎家盈', 'Lai Ka-ying'),
      'speaker-role': t('香港太空人', '香港航天员', 'Hong Kong astronaut'),
      'quote-lang': 'yue',
      original: t(undefined, undefined, '大家一切努力，一定會有更好的明天！'),
      translated: t(undefined, undefined, 'ours'),
      source: t('專欄原文', '专栏原文', 'Column'),
    },
    t(
      '大家一切努力，一定會有更好的明天！',
      '大家一切努力，一定會有更好的明天！',
      'If all of us make every effort, there will surely be a better tomorrow!',
    ),
  );

const dates = (t) =>
  tag(
    'data-table',
    {
      headline: t('四個日子', '四个日子', 'Four dates'),
      source: t(
        '專欄原文；公開資料核對',
        '专栏原文；公开资料核对',
        'Column; dates checked against public reports',
      ),
    },
    table(
      t(
        [
          ['事件', '日期', '專欄怎樣說'],
          ['香港太空館開幕', '1980-10-08', '建於四十六年前'],
          ['首次載人航天代表團訪港', '2003', '2003年歷史性訪港'],
          ['「中國天眼」落成啟用', '2016-09-25', '景區十年前開園'],
          ['神舟二十三號升空', '2026-05-24', '今年5月24日完成任務'],
        ],
        [
          ['事件', '日期', '专栏怎样说'],
          ['香港太空馆开幕', '1980-10-08', '建于四十六年前'],
          ['首次载人航天代表团访港', '2003', '2003年历史性访港'],
          ['“中国天眼”落成启用', '2016-09-25', '景区十年前开园'],
          ['神舟二十三号升空', '2026-05-24', '今年5月24日完成任务'],
        ],
        [
          ['Event', 'Date', 'What the column says'],
          ['Hong Kong Space Museum opens', '1980-10-08', 'built 46 years ago'],
          ['Crewed mission’s delegation visits', '2003', 'a historic visit in 2003'],
          ['Sky Eye telescope inaugurated', '2016-09-25', 'site opened ten years ago'],
          ['Shenzhou-23 launches', '2026-05-24', 'mission completed on 24 May'],
        ],
      ),
    ),
  );

export const hkAstronaut = {
  name: 'hk-astronaut',
  date: '2026-06-15',
  rank: 'second',
  figure: years,
  head: (t) => ({
    kicker: t('航天', '航天', 'Space'),
    title: t(
      '二十三年，<wbr>等到一位<wbr>香港太空人',
      '二十三年，<wbr>等到一位<wbr>香港航天员',
      'Twenty-three years to Hong Kong’s own astronaut',
    ),
    standfirst: t(
      '2003年，首次載人航天代表團訪港，黎家盈二十一歲。2026年5月24日晚，她隨神舟二十三號升空。',
      '2003年，首次载人航天代表团访港，黎家盈二十一岁。2026年5月24日晚，她随神舟二十三号升空。',
      'Lai Ka-ying was 21 when the first crewed mission’s delegation came to Hong Kong in 2003. On the night of 24 May 2026 she left the ground with Shenzhou-23.',
    ),
  }),
  body: (t, outputs) => [
    row(
      [
        lead(
          t(
            '神舟二十三號5月24日23時08分升空，乘組三人：朱楊柱、張志遠、黎家盈。黎家盈是香港警務處警司，也是博士，由2003年算起，這座城市等了二十三年。',
            '神舟二十三号5月24日23时08分升空，乘组三人：朱杨柱、张志远、黎家盈。黎家盈是香港警务处警司，也是博士，由2003年算起，这座城市等了二十三年。',
            'Shenzhou-23 lifted off at 23:08 Beijing time on 24 May with a crew of three: Zhu Yangzhu, Zhang Zhiyuan and Lai Ka-ying, a superintendent of the Hong Kong police with a doctorate. Counted from 2003 the city had waited 23 years.',
          ),
        ),
        p(
          t(
            '2003年，楊利偉隨首次載人航天飛行代表團訪港，神舟五號返回艙同時展出。那一年黎家盈二十一歲；按此推算，升空時她四十三或四十四歲。',
            '2003年，杨利伟随首次载人航天飞行代表团访港，神舟五号返回舱同时展出。那一年黎家盈二十一岁；按此推算，升空时她四十三或四十四岁。',
            'In 2003 Yang Liwei came to Hong Kong with the delegation of China’s first crewed flight, and the Shenzhou-5 capsule was shown. Lai was 21 that year, which makes her 43 or 44 at the launch.',
          ),
        ),
        p(
          t(
            '有專欄寫她當日「成功完成任務」。那天其實是升空的日子：約三星期後的報道裏，乘組仍在軌道上工作。',
            '有专栏写她当日“成功完成任务”。那天其实是升空的日子：约三星期后的报道里，乘组仍在轨道上工作。',
            'One column has her mission “completed” on that day. It was the day of the launch; reports some three weeks later still had the crew at work in orbit.',
          ),
        ),
        quote(t),
      ],
      [
        years(t),
        terms(t('不在圖上的', '不在图上的', 'Not on the chart'), [
          [
            t('香港儀器', '香港仪器', 'Instruments'),
            t(
              '理工大學和科技大學研發的設備，上過「天問一號」、「嫦娥六號」和「天宮」太空站。專欄沒有列出年份，圖上便不標。',
              '理工大学和科技大学研发的设备，上过“天问一号”、“嫦娥六号”和“天宫”空间站。专栏没有列出年份，图上便不标。',
              'Equipment from two Hong Kong universities flew on Tianwen-1, Chang’e-6 and the Tiangong station. The column gives no years, so the chart has none.',
            ),
          ],
        ]),
      ],
    ),
    wide(tag('hk-astronaut-timeline')),
    pair(
      [
        h2(t('一個「呎」字，差十倍', '错用英尺，差了十倍', 'Feet for metres')),
        p(
          t(
            '同一篇專欄拿太空館比「中國天眼」：太空館「佔地約8000平方呎」，天眼景區「約3.5平方公里」。前一個數字不可能對。單是兩個展覽廳就有1600平方米，即一萬七千多平方呎；公開資料說的是8000平方米。',
            '同一篇专栏拿太空馆比“中国天眼”：太空馆占地写作约8000平方英尺，天眼景区“约3.5平方公里”。前一个数字不可能对。单是两个展览厅就有1600平方米，即一万七千多平方英尺；公开资料说的是8000平方米。',
            'The same column sets the museum beside the Sky Eye: “about 8,000 square feet” against “about 3.5 square kilometres”. The first cannot be right. Two of its halls alone have 1,600 square metres, more than 17,000 square feet; public sources say 8,000 square metres.',
          ),
        ),
        p(
          t(
            '改正之後，天眼景區約是太空館的440倍；照印出來的數字則是4700倍。圖上兩個都留着，可以切換。要記住一處是一座建築的用地，一處是整個景區，本來就不是同類。',
            '改正之后，天眼景区约是太空馆的440倍；照印出来的数字则是4700倍。图上两个都留着，可以切换。要记住一处是一座建筑的用地，一处是整个景区，本来就不是同类。',
            'Corrected, the Sky Eye site is about 440 times as large; as printed it would be 4,700 times. The chart keeps both and lets you switch. Mind that one is the plot of a building and the other a whole scenic area.',
          ),
        ),
      ],
      tag('sky-eye-areas'),
      dates(t),
    ),
    ending(
      t(
        '升空時間與乘組名單見於公開報道；年歲與倍數為本報推算。',
        '升空时间与乘组名单见于公开报道；年龄与倍数为本报推算。',
        'The time of the launch and the crew are from public reports; ages and ratios are our own.',
      ),
      outputs,
    ),
  ],
};
