import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const tradeClaimSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Two growth claims, both above the customs figures',
      '两个增速说法，都高于海关数据',
      '兩個增速說法，都高於海關數據',
      '兩個成長說法，都高於海關統計',
    ),
    restsOn: {
      'customs.2023.index': '225',
      'tenfold.2023.index': '1000',
      'customs.2024.index': '248',
      'quarter.2024.index': '381',
    },
  },
  {
    part: 'deck',
    text: authored(
      'China’s cross-border e-commerce: a claim about trade and one about the industry, against customs figures for trade',
      '中国跨境电商：一说贸易规模，一说产业，与海关进出口数据对照',
      '中國跨境電商：一說貿易規模，一說產業，與海關進出口數據對照',
      '中國跨境電商：一說貿易規模，一說產業，與海關進出口統計對照',
    ),
    restsOn: {
      'customs.2018.index': '100',
      'tenfold.2018.index': '100',
      'quarter.2018.index': '100',
    },
  },
  {
    part: 'source',
    text: authored(
      'General Administration of Customs; claims as printed in Securities Times, 2025',
      '海关总署；说法见《证券时报》2025年报道',
      '海關總署；說法見《證券時報》2025年報道',
      '海關總署；說法見《證券時報》2025年報導',
    ),
    restsOn: {
      'customs.2018.value': '1.06',
      'customs.2021.value': '1.98',
      'customs.2022.value': '2.11',
      'customs.2023.value': '2.38',
      'customs.2024.value': '2.63',
    },
  },
  {
    part: 'note',
    text: authored(
      'All lines start from the customs figure for 2018, a common start chosen here. The tenfold claim is about trade in “the past five years”; that claim had circulated for 2017–21, when the Ministry of Commerce put it at nearly tenfold (early 2022). It is drawn at ten times, its lowest reading, over 2018–23, growing at one rate every year. Wang Xin, president of the Shenzhen Cross-Border E-Commerce Association, was speaking of the industry, not of imports and exports. The customs figure for 2024 is preliminary.',
      '各线均以2018年海关数字为起点，这是本图选定的共同起点。超过十倍说的是过去五年的贸易规模；这一说法早先流传时指2017至2021年，商务部2022年初称近十倍。图中取最低的读法，即2018至2023年增至十倍，每年增幅相同。深圳跨境电商协会会长王馨说的是产业，不是进出口额。2024年海关数字为初步统计。',
      '各線均以海關2018年數字為起點，這是本圖選定的共同起點。超過十倍說的是過去五年的貿易規模；這個說法早前流傳時指2017至2021年，商務部2022年初稱近十倍。圖中取最低的讀法，即2018至2023年增至十倍，每年增幅相同。深圳跨境電商協會會長王馨說的是產業，並非進出口額。2024年海關數字屬初步統計。',
      '各線均以海關2018年數字為起點，這是本圖選定的共同起點。超過十倍說的是過去五年的貿易規模；此說先前流傳時指2017至2021年，商務部2022年初稱近十倍。圖中採最低的讀法，即2018至2023年增至十倍，每年成長率相同。深圳跨境電商協會會長王馨說的是產業，而非進出口額。2024年海關數字為初步統計。',
    ),
    restsOn: {
      'customs.2018.value': '1.06',
      'tenfold.2018.value': '1.06',
      'tenfold.2019.value': '1.68',
      'tenfold.2022.value': '6.69',
      'tenfold.2023.value': '10.6',
      'tenfold.2023.qualifier': 'over',
      'quarter.2018.value': '1.06',
      'customs.2024.status': 'preliminary',
    },
  },
];
