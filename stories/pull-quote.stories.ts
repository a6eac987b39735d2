import { pastedQuote, QUOTES } from './support/quotes.ts';
import { tagMarkup } from './support/markup.ts';
import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/pull-quote', component: 'pull-quote' };

export default meta;

const [STAR, , CHUNG, , YAU, , WANG, , LAI] = QUOTES.map(pastedQuote);

/** Words between the tags, which a page without a script shows too; corner marks hang before them. */
export const TheStars: FigureStory = { args: STAR! };

/** All nine that stand ready; in which marks, their script decides. */
export const AllNine: FigureStory = {
  args: STAR!,
  parameters: {
    after: QUOTES.slice(1)
      .map((quote) => `\n${tagMarkup('pull-quote', pastedQuote(quote))}`)
      .join(''),
  },
};

/** Who spoke, as whom, and two paragraphs, all of them between the tags. */
export const SpeakerBetweenTags: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    source: 'Test data',
    children: `  <blockquote>
    <p>This is the first paragraph of a test quote.</p>
    <p>And this is the second, on a pipe that is 6" wide and "short".</p>
  </blockquote>
  <cite>Jane Doe, test speaker</cite>`,
  },
};

/** Marks inside a quote stay as they were printed. */
export const MarksWithin: FigureStory = { args: CHUNG! };

/** In Simplified Chinese, between curly marks. */
export const Simplified: FigureStory = { globals: IN_SIMPLIFIED, args: WANG! };

/** Said in Cantonese, which the figure says. */
export const InCantonese: FigureStory = { args: LAI! };

/** In English, with what was said below it, and whose translation this is. */
export const OurTranslation: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    speaker: 'Liu Cixin',
    'speaker-role': 'Author',
    context: '2025 China Sci-Fi Conference',
    'quote-lang': 'zh-Hant',
    original: '我們所面對的未來，充滿了無限可能。',
    translated: 'ours',
    source: 'Ta Kung Pao, 29 March 2025',
    children: 'The future we face is full of endless possibility.',
  },
};

/** A page in English around words that nobody has translated: they keep their language and marks. */
export const Untranslated: FigureStory = {
  globals: IN_ENGLISH,
  args: { ...YAU!, source: 'Ta Kung Pao, 29 March 2025' },
};

/** A page in Taiwan around a quote in Simplified Chinese, whose marks it keeps. */
export const OtherScript: FigureStory = { globals: IN_TAIWAN, args: WANG! };

const BEFORE = `<p>測試用的正文，用來看看引語在文字旁邊怎樣站立。這裏沒有任何事實，只有長短不一的句子，一句接着一句，好讓旁邊的引語有足夠的行數可以繞過去。</p>
`;
const AFTER = `
<p>第二段同樣只是測試。段落要夠長，才看得出引語離文字有多遠，標點有沒有落在行首，窄的一欄裏字有沒有小得看不清。再寫一句，讓這一段至少有五六行，在寬的欄裏也足夠包住整段引語。最後一句把這一段收好，正文就在引語下面繼續走下去，回到原來的寬度。</p>
`;

/** Beside the text, floated by the page's own class. */
export const Floated: FigureStory = {
  args: { class: 'float-end', ...CHUNG },
  parameters: { before: BEFORE, after: AFTER },
};

const FACE = `<img slot="portrait" alt="測試用的肖像" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 80'%3E%3Crect width='60' height='80' fill='%23b9c4cf'/%3E%3Ccircle cx='30' cy='30' r='14' fill='%23e8d2bd'/%3E%3Crect x='8' y='48' width='44' height='40' rx='18' fill='%23334'/%3E%3C/svg%3E">`;

const TEST = { speaker: '測試者', 'speaker-role': '測試用的身份', source: '測試' };

/** With a portrait, cut round; the page brings the image and says in words what it shows. */
export const Portrait: FigureStory = {
  args: { ...TEST, children: `這是一句測試用的話，旁邊有一張測試用的肖像。${FACE}` },
};

/** An image that cannot be shown leaves its place to the initials, and says so. */
export const BrokenPortrait: FigureStory = {
  args: {
    ...TEST,
    children: '這是一句測試用的話。<img slot="portrait" alt="肖像" src="./nowhere.png">',
  },
};

/** From a table; the second row has no place here, and the page is told. */
export const FromATable: FigureStory = {
  args: {
    source: '測試',
    children: `<table>
<tr><th>名稱</th><th>職務</th><th>引文</th><th>備註</th></tr>
<tr><td>測試者甲</td><td>測試用的職務</td><td>「這一句從表格裏來。」</td><td>測試會議</td></tr>
<tr><td>測試者乙</td><td>測試用的職務</td><td>「這一句沒有位置。」</td><td></td></tr>
</table>`,
  },
};

/** Nobody is named: the words stand alone, and the developer is told. */
export const WithoutSpeaker: FigureStory = {
  args: { quote: '“這一句沒有人認領。”', source: '測試' },
};

/** The longer the quote, the smaller its type; this one is two thousand signs. */
export const VeryLong: FigureStory = {
  args: {
    ...TEST,
    'speaker-role': LONG_ENGLISH,
    quote: '這是一段很長的測試引文，沒有別的意思，只看排版。'.repeat(84),
  },
};

/** Marks around nothing are no quote. */
export const OnlyMarks: FigureStory = { args: { ...TEST, quote: '「」' } };
