/** Twenty-three years from a visit to a launch, and two figures of a column set right. */
import { tag } from '../../html.mjs';
import { ending, h2, lead, p, pair, row, table, wide } from '../parts.mjs';

/** The newspaper is not known by name; the page is of about 1 June 2026. */
const column = (t) =>
  t(
    '香港報章專欄，2026年6月初',
    '香港报纸专栏，2026年6月初',
    'A column of early June 2026 in a Hong Kong newspaper',
  );

const checked = (t) =>
  column(t) +
  t('；日期據公開資料核對', '；日期据公开资料核对', '; dates checked against public reports');

const years = (t) =>
  tag('stat-callout', {
    value: '23',
    unit: t('年', '年', 'years'),
    label: t(
      '從首次載人航天代表團訪港，到香港太空人升空',
      '从首次载人航天代表团访港，到香港航天员升空',
      'From the first crewed mission’s visit to Hong Kong to a Hong Kong astronaut’s launch',
    ),
    source: checked(t),
  });

const quote = (t) =>
  tag(
    'pull-quote',
    {
      speaker: t('黎家盈', '黎家盈', 'Lai Ka-ying'),
      'speaker-role': t('香港太空人', '香港航天员', 'Hong Kong astronaut'),
      'quote-lang': t('yue', 'yue-Hans', 'yue'),
      original: t(undefined, undefined, '大家一切努力，一定會有更好的明天！'),
      translated: t(undefined, undefined, 'ours'),
      source: column(t),
    },
    t(
      '大家一切努力，一定會有更好的明天！',
      '大家一切努力，一定会有更好的明天！',
      'If all of us make every effort, there will surely be a better tomorrow!',
    ),
  );

const dates = (t) =>
  tag(
    'data-table',
    {
      headline: t(
        '四個日子，專欄怎樣說',
        '四个日子，专栏怎样说',
        'Four dates, and what the column says',
      ),
      source: checked(t),
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
      '2003年，首次載人航天代表團<wbr>訪港，黎家盈21歲。2026年<wbr>5月24日晚，她隨<wbr>神舟二十三號升空。',
      '2003年，首次载人航天代表团<wbr>访港，黎家盈21岁。2026年<wbr>5月24日晚，她随<wbr>神舟二十三号升空。',
      'Lai Ka-ying was 21 when the first crewed mission’s delegation came to Hong Kong in 2003. On the night of 24 May 2026 she left the ground with Shenzhou-23.',
    ),
  }),
  body: (t, outputs) => [
    row(
      [
        lead(
          t(
            '神舟二十三號5月24日23時08分升空，乘組三人：朱楊柱、張志遠、黎家盈。黎家盈是香港警務處警司，也是博士。從2003年算起，這座城市等了23年。',
            '神舟二十三号5月24日23时08分升空，乘组三人：朱杨柱、张志远、黎家盈。黎家盈是香港警务处警司，也是博士。从2003年算起，这座城市等了23年。',
            'Shenzhou-23 lifted off at 23:08 Beijing time on 24 May with a crew of three: Zhu Yangzhu, Zhang Zhiyuan and Lai Ka-ying, a superintendent of the Hong Kong police with a doctorate. Counted from 2003 the city had waited 23 years.',
          ),
        ),
        p(
          t(
            '2003年，楊利偉隨首次載人航天飛行代表團訪港，神舟五號返回艙同時展出。那一年黎家盈21歲；按此推算，升空時她43或44歲。',
            '2003年，杨利伟随首次载人航天飞行代表团访港，神舟五号返回舱同时展出。那一年黎家盈21岁；按此推算，升空时她43或44岁。',
            'In 2003 Yang Liwei came to Hong Kong with the delegation of China’s first crewed flight, and the Shenzhou-5 capsule was shown. Lai was 21 that year, which makes her 43 or 44 at the launch.',
          ),
        ),
        p(
          t(
            '香港一份報章6月初的專欄寫她當日「成功完成任務」。那天其實是升空的日子：約3個星期後的報道裏，乘組仍在軌道上工作。',
            '香港一份报纸6月初的专栏写她当日“成功完成任务”。那天其实是升空的日子：约3个星期后的报道里，乘组仍在轨道上工作。',
            'A column of early June in a Hong Kong newspaper has her mission “completed” on that day. It was the day of the launch; reports some three weeks later still had the crew at work in orbit.',
          ),
        ),
        p(
          t(
            '專欄還提到上了天的香港儀器：理工大學和科技大學研發的設備，裝上過「天問一號」、「嫦娥六號」和「天宮」太空站。文中沒有列出年份，圖上便不標。',
            '专栏还提到上了天的香港仪器：理工大学和科技大学研发的设备，装上过“天问一号”、“嫦娥六号”和“天宫”空间站。文中没有列出年份，图上便不标。',
            'The column also recalls what Hong Kong has sent up: equipment from two of its universities flew on Tianwen-1, Chang’e-6 and the Tiangong station. It gives no years for these, so the chart leaves them out.',
          ),
        ),
      ],
      [years(t), quote(t)],
    ),
    wide(
      tag('hk-astronaut-timeline', {
        'heading-level': '2',
        headline: t('前後兩個二十三年', '前后两个二十三年', 'Twenty-three years, twice over'),
        deck: t(
          '從太空館開幕到楊利偉訪港，再到神舟二十三號',
          '从太空馆开幕到杨利伟访港，再到神舟二十三号',
          'From the Space Museum to Yang Liwei’s visit, and on to Shenzhou\u201123',
        ),
      }),
    ),
    pair(
      [
        h2(t('一個「呎」字，差十倍', '错用英尺，差了十倍', 'Feet for metres')),
        p(
          t(
            '同一篇專欄拿太空館比「中國天眼」：太空館「佔地約8000平方呎」，天眼景區「約3.5平方公里」。前一個數字不可能對。據香港政府2018年的數字，單是兩個展覽廳就有1600平方米，即17000多平方呎。佔地面積，公開資料作8000平方米。',
            '同一篇专栏拿太空馆比“中国天眼”：太空馆占地写作约8000平方英尺，天眼景区“约3.5平方公里”。前一个数字不可能对。据香港政府2018年的数字，单是两个展览厅就有1600平方米，即17000多平方英尺。占地面积，公开资料作8000平方米。',
            'The same column sets the museum beside the Sky Eye: “about 8,000 square feet” against “about 3.5 square kilometres”. The first cannot be right. Two of its halls alone have 1,600 square metres, or more than 17,000 square feet, by the government’s figure of 2018; for the whole site public sources say 8,000 square metres.',
          ),
        ),
        p(
          t(
            '改正之後，天眼景區約是太空館的440倍；照印出來的數字則是4700倍。圖上兩個都留着，可以切換。只是一處是一座建築的用地，一處是整個景區，本來就不是同類。',
            '改正之后，天眼景区约是太空馆的440倍；照印出来的数字则是4700倍。图上两个都留着，可以切换。只是一处是一座建筑的用地，一处是整个景区，本来就不是同类。',
            'Corrected, the Sky Eye site is about 440 times as large; as printed it would be 4,700 times. The chart keeps both and lets you switch. The two differ in kind all the same: one is the plot of a building, the other a whole scenic area.',
          ),
        ),
      ],
      tag('sky-eye-areas'),
      dates(t),
    ),
    ending(
      t(
        '升空時間與乘組名單見於公開報道；年齡與倍數為本報推算。',
        '升空时间与乘组名单见于公开报道；年龄与倍数为本报推算。',
        'The time of the launch and the crew are from public reports; ages and ratios are our own.',
      ),
      outputs,
    ),
  ],
};
