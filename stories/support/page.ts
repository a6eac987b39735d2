import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { listenToProblems } from './messages.ts';
import { markupOf, type Pasted } from './markup.ts';

type Globals = Readonly<Record<string, string>>;

type Toolbar = NonNullable<Preview['globalTypes']>[string];

interface Context extends Pasted {
  readonly globals: Globals;
  readonly viewMode?: string;
}

type Icon = NonNullable<Extract<Toolbar['toolbar'], { icon?: unknown }>['icon']>;

const toolbar = (description: string, icon: Icon, items: Globals): Toolbar => ({
  description,
  toolbar: {
    title: description,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

/** Each value is also the end of a class in page.css or themes.css, but for language and direction. */
export const toolbars = {
  language: toolbar('Language of the page', 'globe', {
    'zh-Hant-HK': '繁體中文（香港）',
    'zh-Hant-TW': '繁體中文（臺灣）',
    'zh-Hans': '简体中文',
    en: 'English',
    fr: 'Français (words fall back to English)',
  }),
  direction: toolbar('Direction of the page', 'transfer', {
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  theme: toolbar('House theme', 'paintbrush', {
    default: 'Default',
    salmon: 'Salmon-paper financial daily',
    'hong-kong': 'Hong Kong daily',
  }),
  scheme: toolbar('Colour scheme of the page', 'contrast', {
    light: 'Light',
    dark: 'Dark',
    follow: 'Both: follows the device',
  }),
  width: toolbar('Width of the column', 'ruler', {
    280: '280 px',
    320: '320 px',
    640: '640 px',
    1000: '1000 px',
    full: 'Full width',
  }),
};

export const INITIAL: Globals = {
  language: 'zh-Hant-HK',
  direction: 'ltr',
  theme: 'default',
  scheme: 'light',
  width: '640',
};

/** Parses HTML as a page would; scripts with data in them stay data. */
export function parseMarkup(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return document.importNode(template.content, true);
}

/** Draws a story from the very text that its docs show. */
export function renderFigure(args: Pasted['args'], context: Context): HTMLElement {
  const story = document.createElement('div');
  story.className = 'story';
  story.append(parseMarkup(markupOf({ ...context, args })));
  return story;
}

const logState = action('state-change');
const logProblem = action('problem');

/** A page around a story as the toolbars want it, with a list of what the developer was told. */
export function withPage(story: () => unknown, { globals, viewMode }: Context): HTMLElement {
  const { language = '', direction = '', theme, scheme, width } = { ...INITIAL, ...globals };
  const page = document.createElement('div');
  page.className = `page theme-${theme} scheme-${scheme} width-${width} in-${viewMode ?? 'story'}`;
  page.lang = language;
  page.dir = direction;
  const column = document.createElement('div');
  column.className = 'column';
  page.append(column);
  page.addEventListener('state-change', ({ detail }) => logState(detail));
  page.addEventListener('problem', ({ detail }) => logProblem(detail));
  listenToProblems(page);
  column.append(story() as Node);
  return page;
}

const isLoading = (element: Element): boolean => 'state' in element && element.state === 'loading';

/** Waits until every figure has drawn, three seconds at most, so that checks see what readers see. */
export async function whenDrawn({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const late = performance.now() + 3000;
  const waits = (): boolean => [...canvasElement.querySelectorAll('*')].some(isLoading);
  while (waits() && performance.now() < late) await new Promise(requestAnimationFrame);
}
