/** Articles with our tags in them, as a newsroom's server would send them, and how tests read them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { built } from '../support/built.ts';

type Static = typeof import('../../src/static/index.ts');

/** The built Node entry, as a newsroom's program imports it. */
export async function staticEntry(): Promise<Static> {
  const file = join(await built(), 'static/index.js');
  return (await import(pathToFileURL(file).href)) as Static;
}

export type Attributes = Readonly<Record<string, string>>;

const callout: Record<'zh-Hant' | 'en', Attributes> = {
  'zh-Hant': {
    value: '1089.6',
    unit: '億元',
    label: '2024年中國科幻產業總營收',
    source: '《2025中國科幻產業報告》',
  },
  en: {
    value: '1089.6',
    unit: '億元',
    label: 'Revenue of China’s sci-fi industry, 2024',
    source: 'China Sci-Fi Industry Report 2025',
  },
};

/** The three tags of an article, with the attributes an editor gives them. */
export const threeTags = (lang: 'zh-Hant' | 'en'): readonly (readonly [string, Attributes])[] => [
  [
    'stat-callout',
    { ...callout[lang], change: '-3.8%', 'change-status': 'calculated', basis: 'yoy' },
  ],
  ['scifi-revenue-bars', {}],
  ['pilot-zone-timeline', {}],
];

/** A tag as an editor writes it. */
export const written = (tag: string, attributes: Attributes = {}, children = ''): string => {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${pairs.join('')}>${children}</${tag}>`;
};

export interface Article {
  readonly lang?: string;
  /** Tags for the head: scripts, linked styles. */
  readonly head?: string;
  readonly body: string;
}

export const scriptTag = '<script defer src="/dist/cdn/pressmark.js"></script>';

/** A paragraph after each tag, so that whatever moved would move something. */
export const article = ({ lang = 'zh-Hant', head = '', body }: Article): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title>
  <meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

/**
 * As text, because the test runner's compiler would put a helper of its own into every function
 * inside a function, and the page has no such helper.
 */
const readSeen = `(query) => {
  const boxAround = (element) =>
    getComputedStyle(element).display === 'contents' && element.parentElement
      ? boxAround(element.parentElement)
      : element;
  const isSeen = (text, around) => {
    const range = document.createRange();
    range.selectNode(text);
    const hasRoom = [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
    const box = boxAround(around);
    const seen = box.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return hasRoom && seen && !box.closest('.unseen');
  };
  const read = (node) => {
    if (node instanceof Text) {
      const around = node.assignedSlot ?? node.parentElement;
      return around && isSeen(node, around) ? node.data : '';
    }
    const isFilled = node instanceof HTMLSlotElement && node.assignedNodes().length > 0;
    const children = isFilled ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return \` \${[...children].map(read).join('')} \`;
  };
  const place = document.querySelector(query);
  return place ? read(place).replaceAll(/\\s+/g, ' ').trim() : '';
}`;

/**
 * Text that a reader can see in the page or in one element, shadow roots included: what is hidden,
 * clipped to a point or inside a closed disclosure is left out.
 */
export const seenText = (page: Page, selector = 'body'): Promise<string> =>
  page.evaluate(`(${readSeen})(${JSON.stringify(selector)})`) as Promise<string>;

/** How many figures each of our tags holds; one each is what a reader must see. */
export async function figureCounts(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.includes('-'))
      .map((element) => element.shadowRoot?.querySelectorAll('figure').length ?? 0),
  );
}
