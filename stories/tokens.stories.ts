import { parseMarkup } from './support/page.ts';
import { TOKEN_WORDS } from './support/token-words.ts';

const ARTICLE = `<h1 class="sample-title">科幻產業停在千億門檻上</h1>
<stat-callout class="float-end" value="1089.6" unit="億元" change="-3.8%" change-status="calculated"
  basis="yoy" label="2024年中國科幻產業總營收" source="《2025中國科幻產業報告》"></stat-callout>
<p>2024年，中國科幻產業總營收仍在千億元之上，五個板塊卻冷熱不同：遊戲、閱讀與衍生品各升約一成，影視和文旅的增幅，報告沒有列出。遊戲一項佔去總額近三分之二，整個行業的走勢，因此多半由它決定。</p>
<scifi-revenue-bars class="clear" heading-level="2"></scifi-revenue-bars>
<p></p>
<bar-chart heading-level="2" headline="文旅、影視回落" unit="億元" source="《2025中國科幻產業報告》"
  data="科幻文旅 | 2023年: 310.6; 科幻文旅 | 2024年: 244; 科幻影視 | 2023年: 115.9; 科幻影視 | 2024年: 67.1"></bar-chart>
<p></p>
<line-chart heading-level="2" headline="文旅一加入，就是第二大板塊" unit="億元" source="歷年《中國科幻產業報告》"
  data="2022 | 遊戲: 565; 2023 | 遊戲: 651.9; 2024 | 遊戲: 718.1; 2022 | 文旅: 150.3; 2023 | 文旅: 310.6; 2024 | 文旅: 244; 2022 | 影視: 83.5; 2023 | 影視: 115.9; 2024 | 影視: 67.1"></line-chart>
<p></p>
<scifi-revenue-trend heading-level="2"></scifi-revenue-trend>
<p></p>
<column-chart heading-level="2" headline="測試：八組相疊" unit="億元" source="測試數字" stacked
  data="2023 | 甲: 8; 2023 | 乙: 8; 2023 | 丙: 8; 2023 | 丁: 8; 2023 | 戊: 8; 2023 | 己: 8; 2023 | 庚: 8; 2023 | 辛: 8; 2024 | 甲: 9; 2024 | 乙: 9; 2024 | 丙: 9; 2024 | 丁: 9; 2024 | 戊: 9; 2024 | 己: 9; 2024 | 庚: 9; 2024 | 辛: 9"></column-chart>
<p></p>
<pilot-zone-timeline heading-level="2"></pilot-zone-timeline>`;

const controls = Object.fromEntries(
  Object.entries(TOKEN_WORDS).map(([name, { look, words }]) => [
    name,
    {
      description: words,
      control: { type: look === 'colour' ? 'color' : 'text' },
      table: { category: 'custom properties', type: { summary: look } },
    },
  ]),
);

type Values = Readonly<Record<string, string | undefined>>;

/** The page with the values that were turned, as a style sheet would set them. */
function renderTokens(args: Values): HTMLElement {
  const article = document.createElement('div');
  article.className = 'turned';
  for (const [name, value] of Object.entries(args))
    if (value) article.style.setProperty(name, value);
  article.append(parseMarkup(ARTICLE));
  return article;
}

/** What to copy into a style sheet. */
const cssOf = (_: string, { args }: { args: Values }): string => {
  const lines = Object.entries(args).filter(([name, value]) => name.startsWith('--pm-') && value);
  return `:root {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
};

const meta = {
  title: 'Tokens and themes',
  component: 'scifi-revenue-bars',
  tags: ['!autodocs'],
  parameters: {
    docs: {
      extractArgTypes: () => ({}),
      source: { language: 'css', transform: cssOf },
    },
  },
  render: renderTokens,
};

export default meta;

/** Turn any custom property in the panel below; “Show code” has the style sheet to copy. */
export const TurnTheTokens = { argTypes: controls, args: {} };

export const Default = { globals: { theme: 'default' } };

export const SalmonPaper = { globals: { theme: 'salmon' } };

export const SalmonPaperDark = { globals: { theme: 'salmon', scheme: 'dark' } };

export const HongKongDaily = { globals: { theme: 'hong-kong' } };

export const HongKongDailyDark = { globals: { theme: 'hong-kong', scheme: 'dark' } };
