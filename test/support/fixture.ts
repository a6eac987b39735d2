/**
 * Puts a tag on a page in the two ways a reader can meet it: fresh, and over what a server drew.
 * Every element test runs both ways by name: `bothWays('…', async (mount) => …)`.
 */
import { renderElement } from '../../src/static/render-element.ts';
import type { GraphicElement } from '../../src/frame/graphic-element.ts';
import '../../src/define/all.ts';

export interface Tag {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The author's HTML between the tags. */
  readonly children?: string;
  /** The language of the page around it; zh-Hant-HK unless given. */
  readonly lang?: string;
}

export type Mount = (tag: Tag) => Promise<GraphicElement>;

/** The tag as an author writes it, without anything of ours in it. */
export function writeTag({ tag, attributes = {}, children = '' }: Tag): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${tag}${written.join('')}>${children}</${tag}>`;
}

const servedTag = ({ tag, lang = 'zh-Hant-HK', ...request }: Tag): string =>
  renderElement(tag, { ...request, lang });

async function mountHtml(html: string, lang: string): Promise<GraphicElement> {
  const place = document.createElement('div');
  place.lang = lang;
  document.body.append(place);
  place.setHTMLUnsafe(html);
  const element = place.firstElementChild as GraphicElement;
  await settled(element);
  return element;
}

/** Waits until the element has drawn and everything it loads late is here. */
export async function settled(element: GraphicElement): Promise<void> {
  for (let turn = 0; turn < 50; turn++) {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
    const all = [element, ...(figuresIn(element) as unknown as GraphicElement[])];
    const isDone = all.every(
      ({ isUpdatePending, state }) => !isUpdatePending && state !== 'loading',
    );
    if (isDone && turn > 1) return;
  }
}

/** The figures in the root of an element or between its tags, to any depth. */
export const figuresIn = (element: Element): readonly HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll('*'), ...element.querySelectorAll('*')]
    .filter((node): node is HTMLElement => Boolean(node.shadowRoot?.querySelector('figure')))
    .flatMap((node) => [node, ...figuresIn(node)])
    .filter((node, index, all) => all.indexOf(node) === index);

export const mountFresh: Mount = (tag) => mountHtml(writeTag(tag), tag.lang ?? 'zh-Hant-HK');
export const mountServed: Mount = (tag) => mountHtml(servedTag(tag), tag.lang ?? 'zh-Hant-HK');

/** Opens the disclosure, as a reader does, and waits for what is behind it; in a panel all of them. */
export async function openTable(element: Element): Promise<void> {
  for (const { shadowRoot } of [element, ...figuresIn(element)]) {
    const details = shadowRoot!.querySelector<HTMLDetailsElement>('details.table');
    if (!details) continue;
    details.open = true;
    for (let turn = 0; turn < 50 && !details.querySelector('table'); turn++)
      await new Promise((done) => setTimeout(done, 10));
  }
}

/** One test for the fresh tag and one for the same tag over a server's drawing. */
export function bothWays(
  name: string,
  test: (mount: Mount, context: Mocha.Context) => Promise<void>,
): void {
  it(`${name}, drawn fresh`, async function () {
    await test(mountFresh, this);
  });
  it(`${name}, over a server's drawing`, async function () {
    await test(mountServed, this);
  });
}

export const figureOf = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('figure')!;

/** A copy of what stands in a root, the roots of the figures in it laid open. */
function copyOf(root: ParentNode): HTMLElement {
  const copy = document.createElement('div');
  copy.append(...Array.from(root.children, (child) => child.cloneNode(true)));
  const copies = [...copy.querySelectorAll('*')];
  root.querySelectorAll('*').forEach(({ shadowRoot }, index) => {
    if (shadowRoot) copies[index]!.prepend(...copyOf(shadowRoot).childNodes);
  });
  return copy;
}

/** The figure's HTML without the marks lit leaves and without white space between tags. */
export function plainHtml(root: ParentNode): string {
  const copy = copyOf(root);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
  for (const style of copy.querySelectorAll('style, link')) style.remove();
  // Comfort that comes after the picture, and only where a script runs.
  for (const place of copy.querySelectorAll('.scrub, .tools, .sort')) place.replaceChildren();
  for (const details of copy.querySelectorAll('details')) details.open = false;
  for (const element of copy.querySelectorAll('*')) sortAttributes(element);
  return copy.innerHTML.replaceAll(/\s+/g, ' ').replaceAll(/ ?(<[^>]*>) ?/g, '$1');
}

/** lit sets fixed attributes before bound ones, a server writes them as they stand. */
function sortAttributes(element: Element): void {
  const attributes = [...element.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of attributes) element.removeAttribute(name);
  for (const { name, value } of attributes) element.setAttribute(name, value);
}

/** Where two texts part, with a little of each; '' when they are the same. */
export function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((char, index) => char !== b[index]);
  if (a === b) return '';
  const from = Math.max(0, (at < 0 ? a.length : at) - 60);
  return `“${a.slice(from, from + 160)}” but “${b.slice(from, from + 160)}”`;
}

/** Text of the figure as a screen reader gets it: what is hidden from it left out. */
export function heardText(element: Element): string {
  const copy = figureOf(element).cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], details.table'))
    hidden.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** Text of the figure as it is seen, without what is for screen readers only. */
export function seenText(element: Element): string {
  const copy = figureOf(element).cloneNode(true) as HTMLElement;
  for (const unseen of copy.querySelectorAll('.unseen, details.table, .ghost')) unseen.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** Collects what the console is warned of while a test runs. */
export function watchConsole(): readonly string[] {
  const seen: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void seen.push(words.join(' '));
  afterEachOnce(() => (console.warn = warn));
  return seen;
}

const endings: (() => void)[] = [];
const afterEachOnce = (end: () => void): void => void endings.push(end);

afterEach(() => {
  for (const end of endings.splice(0)) end();
  document.body.replaceChildren();
});
