/**
 * The shared battery: called by name for every element, so that a new element's test is mostly a
 * list of its cases.
 *
 *     battery('scifi-revenue-bars', { 'its own story': { tag: 'scifi-revenue-bars' } });
 */
import { assert } from 'chai';
import { emulate, orSkip, setWidth } from '../support/browser.ts';
import {
  bothWays,
  figureOf,
  figuresIn,
  firstDifference,
  mountFresh,
  mountServed,
  openTable,
  plainHtml,
  watchConsole,
  type Tag,
} from '../support/fixture.ts';
import { renderElement } from '../../src/static/render-element.ts';
import * as checks from './checks.ts';

const LANGUAGES = ['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hans', 'en'] as const;
const WIDTHS = [280, 320, 375, 480, 500, 640, 768, 1000, 1400] as const;

export interface Case extends Tag {
  /** True where words are all ours or authored in each language, so that they can be held to it. */
  readonly authored?: boolean;
  /** Codes of the problems that the case is about. */
  readonly problems?: readonly string[];
}

async function none(check: checks.Check, element: HTMLElement): Promise<void> {
  assert.deepEqual(await check(element), []);
}

/** All that is drawn, in the figures between the tags of a panel too. */
const wholeHtml = (element: Element): string =>
  [element, ...figuresIn(element)].map(({ shadowRoot }) => plainHtml(shadowRoot!)).join('');

export function battery(name: string, cases: Readonly<Record<string, Case>>): void {
  for (const [title, tag] of Object.entries(cases)) {
    describe(`<${name}> with ${title}`, () => {
      both(tag);
      looks(tag);
      if (tag.authored) spoken(tag);
    });
  }
}

function both(tag: Case): void {
  bothWays('is accessible', async (mount) => none(checks.accessible, await mount(tag)));
  bothWays('is one named figure', async (mount) => none(checks.named, await mount(tag)));
  bothWays('is plain HTML with no tab stops but links and disclosures', async (mount) => {
    const element = await mount(tag);
    await none(checks.plain, element);
    await none(checks.stops, element);
    await none(checks.still, element);
  });
  bothWays('tells exactly its problems', async (mount) => {
    const warnings = watchConsole();
    const events: string[] = [];
    const hear = (event: CustomEvent<{ code: string }>): void =>
      void events.push(event.detail.code);
    document.addEventListener('problem', hear as EventListener);
    const element = await mount(tag);
    document.removeEventListener('problem', hear as EventListener);
    assert.deepEqual(events.toSorted(), [...(tag.problems ?? [])].toSorted());
    assert.equal(warnings.length, events.length);
    for (const warning of warnings) assert.include(warning, `<${element.localName}`);
  });
  it('is the same picture fresh, from the server, and taken over', async () => {
    const [fresh, taken] = [await mountFresh(tag), await mountServed(tag)].map(async (element) => {
      await openTable(element);
      return wholeHtml(element);
    }) as [Promise<string>, Promise<string>];
    const place = document.createElement('div');
    place.setHTMLUnsafe(
      renderElement(tag.tag, { lang: 'zh-Hant-HK', ...tag }).replaceAll(tag.tag, 'x-plain'),
    );
    const printed = wholeHtml(place.firstElementChild!);
    assert.equal(firstDifference(await fresh, await taken), '');
    assert.equal(firstDifference(await fresh, printed.replaceAll('x-plain', tag.tag)), '');
  });
}

function looks(tag: Case): void {
  it('is legible at 200% text', async function () {
    this.timeout(30_000);
    await orSkip(this, setWidth(WIDTHS[0]));
    document.documentElement.style.fontSize = '32px';
    const element = await mountFresh(tag);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await setWidth(width);
      found.push(...(await checks.legible(element)).map((text) => `${text} at ${width} px`));
    }
    document.documentElement.style.fontSize = '';
    assert.deepEqual(found, []);
  });
  it('is legible at every 20 px from 280 to 1400', async function () {
    this.timeout(60_000);
    await orSkip(this, setWidth(1400));
    const element = await mountFresh(tag);
    // Figures ask for their own width, so that a column stands for a page; the callout has no box to
    // ask and goes by the page's.
    const column = element.parentElement!;
    column.dataset['column'] = '';
    // A page without a margin has no room for what stands over the end of a figure.
    column.style.cssText = 'box-sizing: border-box; padding-inline: 8px 0; overflow: hidden';
    for (let width = 280; width <= 1400; width += 20) {
      if (tag.tag === 'stat-callout') await setWidth(width);
      column.style.width = `${width}px`;
      assert.deepEqual(await checks.legible(element), [], `at ${width} px`);
    }
  });
  it('keeps its looks on a hostile page', async () => none(checks.shielded, await mountFresh(tag)));
  it('is drawn in system colours where they are forced', async function () {
    await orSkip(this, emulate({ forcedColors: true }));
    await none(checks.inSystemColours, await mountFresh(tag));
  });
  it('is accessible in the dark', async function () {
    await orSkip(this, emulate({ scheme: 'dark' }));
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#15171b';
    const found = await checks.accessible(await mountFresh(tag));
    document.documentElement.style.colorScheme = document.body.style.background = '';
    assert.deepEqual(found, []);
  });
  it('prints all its text, and no disclosure', async function () {
    await orSkip(this, emulate({ type: 'print' }));
    const element = await mountFresh(tag);
    assert.isAbove(checks.textBoxes(element).length, 0);
    for (const { shadowRoot } of [element, ...figuresIn(element)]) {
      const details = shadowRoot!.querySelector<HTMLDetailsElement>('details.table');
      assert.isFalse(details?.checkVisibility() ?? false);
    }
    assert.equal(
      getComputedStyle(figureOf(element)).breakInside,
      element.localName === 'data-table' ? 'auto' : 'avoid',
      'cut over two pages',
    );
  });
}

function spoken(tag: Case): void {
  for (const lang of LANGUAGES) {
    bothWays(`speaks ${lang} and nothing else`, async (mount) =>
      none(checks.spokenIn(lang), await mount({ ...tag, lang })),
    );
  }
}
