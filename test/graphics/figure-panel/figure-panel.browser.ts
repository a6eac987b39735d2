/** A panel in a page: its parts come and go, are taken over, and speak through it. */
import { assert } from 'chai';
import {
  bothWays,
  figureOf,
  figuresIn,
  mountFresh,
  mountServed,
  openTable,
  seenText,
  settled,
  watchConsole,
} from '../../support/fixture.ts';
import type { GraphicElement } from '../../../src/frame/graphic-element.ts';
import {
  BarChartElement,
  FigurePanelElement,
  MicrodramaProfileElement,
} from '../../../src/index.ts';
import { renderElement } from '../../../src/static/render-element.ts';

const words = { headline: '標題', source: '來源' } as const;
const BARS = '<bar-chart headline="各類" data="甲: 5; 乙: 7"></bar-chart>';
const NUMBER = '<stat-callout label="合計" value="12"></stat-callout>';
const panel = { tag: 'figure-panel', attributes: words } as const;

const turn = (ms = 20): Promise<unknown> => new Promise((done) => setTimeout(done, ms));

/** Puts HTML into a page whose elements are not all there yet. */
function place(html: string): GraphicElement {
  const section = document.createElement('section');
  section.lang = 'zh-Hant-HK';
  document.body.append(section);
  section.setHTMLUnsafe(html);
  return section.firstElementChild as GraphicElement;
}

const levelOf = (element: Element): string | null =>
  element.shadowRoot!.querySelector('[role=heading]')?.getAttribute('aria-level') ?? null;

const summaryOf = (element: Element): string =>
  element.shadowRoot!.querySelector('#summary')?.textContent.trim() ?? '';

describe('the parts of a panel', () => {
  bothWays('are shown where they stand between the tags', async (mount) => {
    const element = await mount({ ...panel, children: BARS + NUMBER });
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
    assert.deepEqual(slot.assignedElements(), [...element.children]);
    assert.include(seenText(element.children[0]!), '各類');
    assert.equal(element.state, 'drawn');
  });

  bothWays('are no taller than what they show where words stand between them', async (mount) => {
    const element = await mount({ ...panel, children: `${BARS}一段散落的文字${BARS}` });
    const part = element.firstElementChild as GraphicElement;
    const [outer, inner] = [part, figureOf(part)].map((box) => box.getBoundingClientRect().height);
    assert.closeTo(outer!, inner! + 16, 1);
  });

  bothWays(
    'keep their words clear of the panel’s edge in a page that resets all padding',
    async (mount) => {
      const reset = document.createElement('style');
      reset.textContent = '*, ::before, ::after { margin: 0; padding: 0; border: 0 solid; }';
      document.head.append(reset);
      try {
        const element = await mount({ ...panel, children: BARS + NUMBER });
        const edge = figureOf(element).getBoundingClientRect().left;
        for (const part of element.children)
          assert.isAtLeast(
            figureOf(part as GraphicElement).getBoundingClientRect().left,
            edge - 0.5,
          );
      } finally {
        reset.remove();
      }
    },
  );

  bothWays('may be added and taken away', async (mount) => {
    const element = await mount(panel);
    assert.equal(element.state, 'empty');
    element.setHTMLUnsafe(BARS + NUMBER);
    await turn();
    await settled(element);
    assert.equal(element.state, 'drawn');
    assert.equal(summaryOf(element), '組圖，共2部分。');
    element.lastElementChild!.remove();
    await turn();
    await settled(element);
    assert.equal(summaryOf(element), '組圖，共1部分。');
    element.replaceChildren();
    await turn();
    assert.equal(element.state, 'empty');
    assert.isNull(element.shadowRoot!.querySelector('slot:not([name])'));
  });

  bothWays('miss no headline and no source, but outside they do', async (mount) => {
    const warnings = watchConsole();
    const bare = '<bar-chart data="甲: 5"></bar-chart>';
    const element = await mount({ ...panel, children: `${bare}<div>${bare}</div>` });
    assert.lengthOf(warnings, 0);
    element.after(element.firstElementChild!);
    await turn();
    assert.lengthOf(warnings, 2);
    assert.match(warnings.join(), /missing headline.*missing source/);
  });

  it('may be anything else, or words, all of which are shown', async () => {
    const children =
      '先有文字<p>一段</p><un-known>甲</un-known><img alt="圖" width="9" height="9">';
    const element = await mountFresh({ ...panel, children });
    assert.equal(summaryOf(element), '組圖，共4部分。');
    for (const part of element.children) assert.isTrue(part.checkVisibility());
    const range = document.createRange();
    range.selectNodeContents(element.firstChild!);
    const [text, box] = [range, element].map((it) => it.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    assert.isAbove(text.width, 20);
    assert.isAtLeast(text.left, box.left);
  });

  it('have headlines below the panel’s, also when its own moves', async () => {
    const inner = `<figure-panel headline="內">${BARS}</figure-panel>`;
    const own = '<bar-chart headline="自" heading-level="2" data="甲: 5"></bar-chart>';
    const element = await mountFresh({ ...panel, children: inner + own });
    const levels = (): readonly (string | null)[] => [element, ...figuresIn(element)].map(levelOf);
    assert.deepEqual(levels(), ['3', '4', '5', '2']);
    element.headingLevel = '1';
    await settled(element);
    assert.deepEqual(levels(), ['1', '2', '3', '2']);
    element.headingLevel = undefined;
    await settled(element);
    assert.deepEqual(levels(), ['3', '4', '5', '2']);
  });

  it('look like parts of one graphic', async () => {
    const alone = await mountFresh({ tag: 'bar-chart', attributes: { ...words, data: '甲: 5' } });
    const element = await mountFresh({ ...panel, children: BARS + NUMBER });
    const [bars, number] = figuresIn(element) as [HTMLElement, HTMLElement];
    assert.notEqual(getComputedStyle(figureOf(alone)).borderTopStyle, 'none');
    for (const part of [bars, number]) {
      assert.equal(getComputedStyle(figureOf(part)).borderTopStyle, 'none');
      assert.equal(getComputedStyle(part).marginTop, '0px');
    }
    const size = (figure: Element): number =>
      Number.parseFloat(getComputedStyle(figure.shadowRoot!.querySelector('.headline')!).fontSize);
    assert.isBelow(size(bars), size(element));
  });

  it('are not the words in its slots, which look as they do in any figure', async () => {
    const children = `<b slot="headline">標題</b><i slot="note">註</i>${BARS}`;
    const element = await mountFresh({ ...panel, children });
    for (const word of element.querySelectorAll('[slot]')) {
      const { paddingInlineStart, borderInlineStartWidth } = getComputedStyle(word);
      assert.deepEqual([paddingInlineStart, borderInlineStartWidth], ['0px', '0px']);
    }
    assert.equal(summaryOf(element), '組圖，共1部分。');
  });
});

describe('scripts that come one after the other', () => {
  it('a part that is here before its panel waits with what it misses', async () => {
    const warnings = watchConsole();
    const element = place(
      '<late-panel headline="標題" source="來源"><bar-chart data="甲: 5"></bar-chart><bar-chart headline="各類" data="甲: 5"></bar-chart></late-panel>',
    );
    const part = element.lastElementChild as GraphicElement;
    await settled(part);
    assert.equal(levelOf(part), '3');
    assert.lengthOf(warnings, 0);
    customElements.define('late-panel', class extends FigurePanelElement {});
    await settled(element);
    assert.equal(element.state, 'drawn');
    assert.equal(levelOf(part), '4');
    assert.lengthOf(warnings, 0);
  });

  it('a panel that is here before its parts is ready for them', async () => {
    const warnings = watchConsole();
    const element = place(
      '<figure-panel headline="標題" source="來源"><late-bars headline="各類" data="甲: 5"></late-bars></figure-panel>',
    );
    await settled(element);
    assert.equal(element.state, 'drawn');
    customElements.define('late-bars', class extends BarChartElement {});
    const part = element.firstElementChild as GraphicElement;
    await settled(part);
    assert.equal(levelOf(part), '4');
    assert.lengthOf(warnings, 0);
  });
});

describe('a panel’s own rows', () => {
  it('are told and never asked for', async () => {
    const warnings = watchConsole();
    const { fetch } = globalThis;
    let asked = 0;
    globalThis.fetch = (...request) => (asked++, fetch(...request));
    const attributes = { ...words, data: '甲: 5', src: '/nowhere.csv' };
    const element = await mountFresh({ ...panel, attributes, children: BARS });
    element.data = [{ label: '甲', value: 5 }];
    await settled(element);
    globalThis.fetch = fetch;
    assert.equal(asked, 0);
    assert.equal(element.state, 'partial');
    assert.deepEqual(warnings, [
      '<figure-panel> data: a panel has no rows of its own; the figures in it have; drawn without it',
      '<figure-panel> src: a panel has no rows of its own; the figures in it have; drawn without it',
    ]);
  });
});

describe('a story of several figures', () => {
  bothWays('is told by parts in its root, which the author’s replace', async (mount) => {
    const warnings = watchConsole();
    const element = await mount({ tag: 'microdrama-profile' });
    const drawn = (): readonly string[] => figuresIn(element).map(({ localName }) => localName);
    assert.deepEqual(drawn(), ['share-grid', 'bar-chart', 'stat-callout']);
    assert.lengthOf(warnings, 0);
    element.setHTMLUnsafe(BARS);
    await turn();
    await settled(element);
    assert.deepEqual(drawn(), ['bar-chart']);
    assert.notInclude(seenText(element), '六成');
    assert.lengthOf(warnings, 2);
    element.replaceChildren(document.createTextNode('\n '));
    await turn();
    await settled(element);
    assert.deepEqual(drawn(), ['share-grid', 'bar-chart', 'stat-callout']);
    assert.include(seenText(element), '六成');
  });

  bothWays('speaks another language when the page does, its parts too', async (mount) => {
    const element = await mount({ tag: 'microdrama-profile' });
    for (const [lang, said] of [
      ['en', ['six in ten', 'Each dot', 'Dec 2024', '647,000']],
      ['zh-Hans', ['六成网民', '每', '微短剧，2024年12月', '64.7']],
    ] as const) {
      element.lang = lang;
      element.parentElement!.lang = lang;
      await turn();
      await settled(element);
      [element, ...figuresIn(element)].forEach((figure, index) => {
        assert.include(seenText(figure), said[index]!);
        assert.equal(figureOf(figure).lang, lang);
      });
    }
  });

  bothWays('keeps the state of its parts to itself', async (mount) => {
    const states: string[] = [];
    const hear = (event: Event): void => {
      assert.equal((event.target as GraphicElement).state, (event as CustomEvent<string>).detail);
      states.push((event.target as Element).localName);
    };
    document.addEventListener('state-change', hear);
    await mount({ tag: 'microdrama-profile' });
    await mount({ ...panel, children: BARS });
    document.removeEventListener('state-change', hear);
    assert.deepEqual(states.toSorted(), ['bar-chart', 'figure-panel', 'microdrama-profile']);
  });

  it('tells through the panel what is wrong with a part', async () => {
    const heard: string[] = [];
    const element = await mountFresh({ tag: 'microdrama-profile' });
    watchConsole();
    element.addEventListener('problem', ({ detail }) => heard.push(detail.code));
    const part = element.shadowRoot!.querySelector('bar-chart')!;
    part.setAttribute('sorce', 'x');
    part.requestUpdate();
    await settled(element);
    assert.deepEqual(heard, ['unknown-attribute']);
  });
});

describe('a story of several figures over what a server drew', () => {
  const served = (tag: string): GraphicElement =>
    place(
      renderElement('microdrama-profile', { lang: 'zh-Hant-HK' }).replaceAll(
        'microdrama-profile',
        tag,
      ),
    );

  const read = (element: Element): string =>
    [element, ...figuresIn(element)].map(seenText).join('|');

  it('is never less than it was, in any frame', async () => {
    const element = served('late-profile');
    const [text, height] = [read(element), element.offsetHeight];
    assert.isAbove(height, 300);
    const was = figureOf(element);
    const frames: (readonly [string, number])[] = [];
    let watching = true;
    const watch = (): void => {
      frames.push([read(element), element.offsetHeight]);
      if (watching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    await turn(50);
    customElements.define('late-profile', class extends MicrodramaProfileElement {});
    await settled(element);
    // A busy machine makes few frames in a given time.
    for (const drawn = frames.length; frames.length < drawn + 3;) await turn();
    watching = false;
    assert.isFalse(was.isConnected);
    for (const [seen, high] of frames) {
      assert.equal(seen, text);
      assert.equal(high, height);
    }
  });

  it('keeps a table open that the reader has opened', async () => {
    const element = served('open-profile');
    const tables = (): readonly boolean[] =>
      figuresIn(element).map(
        ({ shadowRoot }) => shadowRoot!.querySelector('details[open] table') !== null,
      );
    element
      .shadowRoot!.querySelector('bar-chart')!
      .shadowRoot!.querySelector('details')!.open = true;
    assert.deepEqual(tables(), [false, true, false]);
    const was = figureOf(element);
    customElements.define('open-profile', class extends MicrodramaProfileElement {});
    await settled(element);
    await turn(50);
    assert.isFalse(was.isConnected);
    assert.deepEqual(tables(), [false, true, false]);
  });

  it('waits while the reader is inside one of its parts', async () => {
    const element = served('read-profile');
    const was = figureOf(element);
    const part = element.shadowRoot!.querySelector('bar-chart')!;
    const summary = part.shadowRoot!.querySelector('summary')!;
    summary.focus();
    customElements.define('read-profile', class extends MicrodramaProfileElement {});
    await turn(100);
    assert.isTrue(was.isConnected && summary.isConnected);
    summary.blur();
    await settled(element);
    await turn(50);
    assert.isFalse(was.isConnected);
    assert.lengthOf(figuresIn(element), 3);
  });

  it('draws its parts once more only where something has changed', async () => {
    const element = await mountServed({ tag: 'microdrama-profile' });
    await openTable(element);
    const parts = figuresIn(element);
    element.requestUpdate();
    await settled(element);
    assert.deepEqual(figuresIn(element), parts);
  });
});
