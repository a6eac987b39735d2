import type { Args } from './markup.ts';

/** A quotation as it was printed, to the sign. */
export interface PrintedQuote {
  readonly id: string;
  /** Without the marks around it, which the graphic sets by the script. */
  readonly text: string;
  readonly speaker: string;
  readonly role: string;
  /** The language it was said or printed in, and so that of speaker and role. */
  readonly lang: 'zh-Hant' | 'zh-Hans' | 'yue';
  readonly source: string;
  /** Where it was said, where that is known. */
  readonly context?: string;
}

const TA_KUNG_PAO = '《大公報》，2025年3月29日';
const SECURITIES_TIMES = '《证券时报》，约2025年3月31日';

/**
 * Nine quotations, each from the page that its source names. Who the speakers are is said in the script
 * of the quote. A tenth came damaged, with an English word in a Chinese sentence, and is not printed.
 */
export const QUOTES: readonly PrintedQuote[] = [
  {
    id: 'quote.liu.star',
    text: '追尋真正的星辰大海，需要科學家的公式、工程師的螺絲釘，也需要每個人的努力，我們所面對的未來，充滿了無限可能。',
    speaker: '劉慈欣',
    role: '作家',
    lang: 'zh-Hant',
    source: TA_KUNG_PAO,
    context: '2025中國科幻大會',
  },
  {
    id: 'quote.liu.ai',
    text: '按照AI發展的趨勢，它最終可能會在創作上取代大部分的科幻作家，這確實是一個很嚴峻的現實，但是我們也不得不承認。',
    speaker: '劉慈欣',
    role: '作家',
    lang: 'zh-Hant',
    source: TA_KUNG_PAO,
  },
  {
    id: 'quote.chung',
    text: '香港成為了一間『樣板房』，內地科技成果通過香港展示到全球。',
    speaker: '鍾永喜',
    role: '香港貿易發展局中國內地總代表',
    lang: 'zh-Hant',
    source: TA_KUNG_PAO,
  },
  {
    id: 'quote.chan',
    text: '相信未來十年裏，我們會看見眾多科技的成果在香港出現。',
    speaker: '陳祖恆',
    role: '香港生產力促進局主席',
    lang: 'zh-Hant',
    source: TA_KUNG_PAO,
  },
  {
    id: 'quote.yau',
    text: '過去很長一段時間，香港的經濟支柱集中在金融、貿易等領域，科創產業相對薄弱。',
    speaker: '邱達根',
    role: '香港資訊科技商會主席',
    lang: 'zh-Hant',
    source: TA_KUNG_PAO,
  },
  {
    id: 'quote.xia',
    text: '希望以這次大會為契機，達成更多的投資合作意向，繼續投資北京、深耕北京、贏在北京。',
    speaker: '夏林茂',
    role: '北京市常務副市長',
    lang: 'zh-Hant',
    source: TA_KUNG_PAO,
  },
  {
    id: 'quote.wangxin',
    text: '跨境电商在中国大江南北已经燃起了燎原之势。',
    speaker: '王馨',
    role: '深圳市跨境电子商务协会会长',
    lang: 'zh-Hans',
    source: SECURITIES_TIMES,
  },
  {
    id: 'quote.zhangzp',
    text: '精品化是短剧行业升级蝶变的必由之路。',
    speaker: '张轴评',
    role: '抖音集团副总裁、总编辑',
    lang: 'zh-Hans',
    source: SECURITIES_TIMES,
  },
  {
    id: 'quote.lai',
    text: '大家一切努力，一定會有更好的明天！',
    speaker: '黎家盈',
    role: '香港太空人',
    lang: 'yue',
    source: '香港報章專欄，約2026年6月1日',
  },
];

/** What an editor would paste for a quotation: its words between the tags. */
export const pastedQuote = ({
  text,
  speaker,
  role,
  lang,
  source,
  context,
}: PrintedQuote): Args => ({
  speaker,
  'speaker-role': role,
  'quote-lang': lang,
  ...(context ? { context } : {}),
  source,
  children: text,
});
