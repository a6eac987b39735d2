import { assert } from 'chai';
import {
  bothWays,
  figureOf,
  heardText,
  mountFresh,
  mountServed,
  openTable,
  seenText,
  settled,
  watchConsole,
} from '../support/fixture.ts';
import type { GraphicElement } from '../../src/frame/graphic-element.ts';
import { defineElement } from '../../src/frame/define-element.ts';

const TABLE = '<table><tr><th>類別</th><th>數值</th></tr><tr><td>表甲</td><td>7</td></tr></table>';
const words = { headline: '標題', source: '來源' };

const ways = { tag: 'bar-chart', attributes: words } as const;

describe('where data come from', () => {
  bothWays('a child table is drawn', async (mount) => {
    const element = await mount({ ...ways, children: TABLE });
    assert.include(seenText(element), '表甲');
    assert.equal(element.state, 'drawn');
    assert.deepEqual(element.rows, { given: 1, read: 1, setAside: [] });
  });

  bothWays('a child JSON script is drawn, with its furniture', async (mount) => {
    const json =
      '{"headline": "由數據來", "unit": "億元", "source": "某報告", "rows": [{"類別": "甲", "數值": 11.0}]}';
    const element = await mount({
      tag: 'bar-chart',
      children: `<script type="application/json">${json}</script>`,
    });
    assert.include(seenText(element), '由數據來');
    assert.include(heardText(element), '11.0億元');
  });

  bothWays(
    'figures in rare forms are drawn once the room that reads them has come',
    async (mount) => {
      const element = await mount({
        ...ways,
        lang: 'en',
        attributes: { ...words, data: 'A: $5m; B: $7.50m; C: 10–12' },
      });
      assert.include(heardText(element), '7.50 million dollars');
      assert.include(seenText(element), '10–12');
      assert.deepEqual(element.rows, { given: 3, read: 3, setAside: [] });
    },
  );

  it('a Date is its day in UTC, and a row with a cell that no one can read is drawn', async () => {
    const element = await mountFresh({ tag: 'column-chart', attributes: words });
    element.data = [
      { date: new Date('2024-01-31'), value: 3 },
      { date: new Date('2024-02-29'), value: () => 4 },
    ] as never;
    await settled(element);
    assert.include(heardText(element), '2024年1月31日');
    assert.deepEqual(element.rows, { given: 2, read: 2, setAside: [] });
  });

  bothWays('a child CSV script is drawn', async (mount) => {
    const element = await mount({
      ...ways,
      children: '<script type="text/csv">類別,數值\n甲,12\n乙,5\n</script>',
    });
    assert.include(heardText(element), '最高為甲');
    assert.equal(element.rows.read, 2);
  });

  bothWays('the data attribute comes before the child', async (mount) => {
    const element = await mount({
      ...ways,
      attributes: { ...words, data: '甲: 12' },
      children: TABLE,
    });
    assert.include(seenText(element), '甲');
    assert.notInclude(seenText(element), '表甲');
  });

  bothWays('the data property comes before everything, and is not changed', async (mount) => {
    const rows = Object.freeze([Object.freeze({ label: '屬性', value: 3 })]);
    const element = await mount({ ...ways, attributes: { ...words, data: '甲: 12' } });
    element.data = rows;
    await settled(element);
    assert.include(seenText(element), '屬性');
    element.data = undefined;
    await settled(element);
    assert.include(seenText(element), '12');
  });

  it('a hostile value becomes a message, never an exception', async () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const throwing = {
      get label(): string {
        throw new Error('no');
      },
    };
    for (const data of [
      5,
      Symbol('x'),
      7n,
      [throwing],
      [cyclic],
      new Proxy([], {
        get: () => {
          throw new Error('no');
        },
      }),
      Promise.resolve(),
      { length: 2 ** 32 - 1 },
      [[1]],
      [null, 3],
    ]) {
      const element = await mountFresh(ways);
      element.data = data as never;
      await settled(element);
      assert.include(['error', 'empty', 'partial'], element.state);
      assert.isAbove(seenText(element).length, 3);
    }
  });

  it('a changed child is drawn again', async () => {
    const element = await mountFresh({ ...ways, children: TABLE });
    element.querySelector('td')!.textContent = '改名';
    await new Promise((done) => setTimeout(done, 20));
    await settled(element);
    assert.include(seenText(element), '改名');
  });

  it('while src is on its way or has failed, the next source stands in, marked', async () => {
    const element = await mountFresh({
      ...ways,
      attributes: { ...words, src: '/nowhere.csv' },
      children: TABLE,
    });
    assert.equal(element.state, 'partial');
    assert.include(seenText(element), '表甲');
    for (let turn = 0; turn < 40 && !seenText(element).includes('未能載入'); turn++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.include(seenText(element), '數據未能載入');
    assert.include(seenText(element), '並非最新');
    assert.equal(element.state, 'partial');
  });

  it('a preset tells its own story only when the author named no data', async () => {
    const failing = await mountFresh({
      tag: 'scifi-revenue-bars',
      attributes: { src: '/nowhere.json' },
    });
    for (let turn = 0; turn < 40 && failing.state === 'loading'; turn++) {
      assert.notInclude(seenText(failing), '718.1');
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.equal(failing.state, 'error');
    assert.notInclude(seenText(failing), '718.1');
    const own = await mountFresh({
      tag: 'scifi-revenue-bars',
      attributes: { data: '東: 3; 西: 5' },
    });
    for (const claim of ['遊戲', '三分之二', '2025中國科幻', '億元'])
      assert.notInclude(seenText(own), claim);
    assert.match(seenText(own), /西.*東/);
  });

  it('an author’s rows are never cut at the as-of date', async () => {
    const element = await mountFresh({
      tag: 'pilot-zone-timeline',
      attributes: { 'as-of': '2016', data: '2015-03: 1; 2020-04: 5' },
    });
    assert.equal(element.rows.read, 2);
  });
});

describe('what stands between the tags and is no data', () => {
  const list = '<ul><li>甲: 12</li></ul>';
  /** The author's own elements that a reader sees in the picture's place. */
  const kept = (element: GraphicElement): readonly Element[] =>
    element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements() ??
    [];

  bothWays('stays to be read, and the console says that it is none', async (mount) => {
    const warnings = watchConsole();
    const element = await mount({ ...ways, children: list });
    assert.equal(element.state, 'error');
    assert.deepEqual(kept(element), [...element.children]);
    assert.include(seenText(element), '未能讀取');
    assert.deepEqual(warnings, [
      '<bar-chart> between the tags: no <table>, and no <script> of type application/json or text/csv, but <ul>; shown as it stands',
    ]);
  });

  bothWays('is nobody’s mistake beside data, or where a story needs none', async (mount) => {
    const warnings = watchConsole();
    const drawn = await mount({
      ...ways,
      attributes: { ...words, data: '甲: 12' },
      children: list,
    });
    const story = await mount({ tag: 'scifi-revenue-bars', children: '<p>見正文。</p>' });
    for (const element of [drawn, story]) {
      assert.equal(element.state, 'drawn');
      assert.lengthOf(kept(element), 0);
    }
    assert.lengthOf(warnings, 0);
  });

  it('is shown where the data could not be loaded', async () => {
    const attributes = { ...words, src: '/nowhere.csv' };
    const element = await mountFresh({ ...ways, attributes, children: list });
    for (let turn = 0; turn < 40 && element.state === 'loading'; turn++)
      await new Promise((done) => setTimeout(done, 50));
    assert.equal(element.state, 'error');
    assert.deepEqual(kept(element), [...element.children]);
    assert.include(seenText(element), '未能載入');
  });
});

describe('words', () => {
  bothWays('slots take rich text and come before attributes', async (mount) => {
    const element = await mount({
      ...ways,
      children: `<b slot="headline">厚 <i>字</i></b>${TABLE}`,
    });
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=headline]')!;
    assert.equal(slot.assignedElements()[0]?.textContent, '厚 字');
  });

  bothWays('the heading has the level that was asked for', async (mount) => {
    const element = await mount({
      tag: 'scifi-revenue-bars',
      attributes: { 'heading-level': '2' },
    });
    assert.equal(element.shadowRoot!.querySelector('[role=heading]')!.ariaLevel, '2');
  });

  it('follow the nearest language, also when it changes around a shadow root', async () => {
    const outer = document.createElement('section');
    outer.lang = 'zh-Hans';
    const root = outer.attachShadow({ mode: 'open' });
    const element = document.createElement('scifi-revenue-bars');
    root.append(element);
    document.body.append(outer);
    await settled(element);
    assert.include(seenText(element), '游戏占科幻产业近三分之二');
    outer.lang = 'en';
    await new Promise((done) => setTimeout(done, 20));
    await settled(element);
    assert.include(seenText(element), 'nearly two-thirds');
    assert.include(heardText(element), '71.81 billion yuan');
    element.lang = 'zh-TW';
    await new Promise((done) => setTimeout(done, 20));
    await settled(element);
    assert.include(heardText(element), '年增10.2%');
  });

  it('in a language we do not speak, ours are marked as English', async () => {
    const element = await mountFresh({ ...ways, children: TABLE, lang: 'fr' });
    assert.equal(figureOf(element).lang, 'fr');
    assert.equal(element.shadowRoot!.querySelector<HTMLElement>('#summary')!.lang, 'en');
    assert.equal(element.shadowRoot!.querySelector<HTMLElement>('summary')!.lang, 'en');
  });

  it('an address that could run script is refused', async () => {
    const warnings = watchConsole();
    for (const address of [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      'https://u:p@example.com/',
    ]) {
      const element = await mountFresh({
        ...ways,
        attributes: { ...words, 'source-href': address },
        children: TABLE,
      });
      const link = element.shadowRoot!.querySelector('[part=source] a');
      assert.equal(link?.getAttribute('href'), undefined, address);
    }
    assert.lengthOf(warnings, 4);
  });
});

describe('taking over from a server', () => {
  it('keeps an open disclosure open', async () => {
    const place = document.createElement('div');
    place.lang = 'zh-Hant';
    document.body.append(place);
    const { renderElement } = await import('../../src/static/render-element.ts');
    const html = renderElement('bar-chart', {
      attributes: words,
      children: TABLE,
      lang: 'zh-Hant',
    });
    place.setHTMLUnsafe(html.replaceAll('bar-chart', 'late-chart'));
    const host = place.firstElementChild as GraphicElement;
    host.shadowRoot!.querySelector('details')!.open = true;
    const { BarChartElement } = await import('../../src/index.ts');
    customElements.define('late-chart', class extends BarChartElement {});
    await settled(host);
    assert.equal(host.state, 'drawn');
    assert.isTrue(host.shadowRoot!.querySelector('details')!.open);
    assert.lengthOf(host.shadowRoot!.querySelectorAll('figure'), 1);
    assert.isNotNull(host.shadowRoot!.querySelector('details table'));
  });

  it('makes the data table when it is asked for, and again when the data change', async () => {
    const element = await mountFresh({ tag: 'bar-chart', attributes: words, children: TABLE });
    const cells = (): readonly string[] =>
      Array.from(element.shadowRoot!.querySelectorAll('details td'), (cell) =>
        cell.textContent.trim(),
      );
    assert.deepEqual(cells(), []);
    await openTable(element);
    const first = cells();
    assert.isAbove(first.length, 0);
    element.dataText = '甲: 12345';
    await settled(element);
    assert.deepEqual(cells(), ['12,345']);
  });

  it('waits while the reader is inside', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const { renderElement } = await import('../../src/static/render-element.ts');
    place.setHTMLUnsafe(
      renderElement('bar-chart', { attributes: words, children: TABLE }).replaceAll(
        'bar-chart',
        'read-chart',
      ),
    );
    const host = place.firstElementChild as GraphicElement;
    const summary = host.shadowRoot!.querySelector('summary')!;
    summary.focus();
    assert.equal(host.shadowRoot!.activeElement, summary);
    const { BarChartElement } = await import('../../src/index.ts');
    customElements.define('read-chart', class extends BarChartElement {});
    await new Promise((done) => setTimeout(done, 100));
    assert.isTrue(summary.isConnected, 'the focused summary is still there');
    summary.blur();
    await settled(host);
    await new Promise((done) => setTimeout(done, 50));
    assert.isFalse(summary.isConnected);
    assert.lengthOf(host.shadowRoot!.querySelectorAll('figure'), 1);
  });
});

describe('living in a page', () => {
  it('adds nothing to it, and leaves nothing when it goes', async () => {
    const before = {
      globals: Object.keys(globalThis).length,
      head: document.head.childElementCount,
      styles: document.adoptedStyleSheets.length,
    };
    const element = await mountFresh({ tag: 'pilot-zone-timeline' });
    const body = document.body.childElementCount;
    element.remove();
    assert.equal(body, 1);
    assert.deepEqual(
      {
        globals: Object.keys(globalThis).length,
        head: document.head.childElementCount,
        styles: document.adoptedStyleSheets.length,
      },
      before,
    );
  });

  it('tells its state by attribute, property and event', async () => {
    const states: string[] = [];
    const hear = (event: Event): void => void states.push((event as CustomEvent<string>).detail);
    document.addEventListener('state-change', hear);
    const element = await mountFresh({ ...ways, children: TABLE });
    element.data = [];
    await settled(element);
    document.removeEventListener('state-change', hear);
    assert.deepEqual(states, ['drawn', 'empty']);
    assert.equal(figureOf(element).dataset['state'], 'empty');
  });

  it('is drawn when hidden, in a template’s copy, moved, and under a foreign Array.prototype.toJSON', async () => {
    (Array.prototype as unknown as Record<string, unknown>)['toJSON'] = () => 'no';
    const element = await mountFresh({
      ...ways,
      attributes: { ...words, hidden: '' },
      children: TABLE,
    });
    element.hidden = false;
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await settled(element);
    delete (Array.prototype as unknown as Record<string, unknown>)['toJSON'];
    assert.include(seenText(element), '表甲');
  });

  it('removing an attribute brings the default back', async () => {
    const element = await mountFresh({
      tag: 'scifi-revenue-bars',
      attributes: { headline: '自己的', 'no-total': '' },
    });
    assert.equal(element.shadowRoot!.querySelector('.total') === null, true);
    element.removeAttribute('headline');
    element.removeAttribute('no-total');
    await settled(element);
    assert.include(seenText(element), '近三分之二');
    assert.equal(element.shadowRoot!.querySelector('.total') === null, false);
  });

  it('tells each problem once, with tag and id', async () => {
    const warnings = watchConsole();
    const element = await mountFresh({
      ...ways,
      attributes: { ...words, id: 'one', sorce: 'x' },
      children: TABLE,
    });
    element.requestUpdate();
    await settled(element);
    assert.deepEqual(warnings, [
      '<bar-chart id="one"> unknown attribute: sorce; did you mean source?; ignored',
    ]);
  });

  bothWays('shares are missed only by the author who asked for them', async (mount) => {
    const warnings = watchConsole();
    const attributes = { ...words, data: '甲: -1; 乙: 3' };
    const quiet = await mount({ tag: 'scifi-revenue-bars', attributes });
    assert.equal(quiet.state, 'drawn');
    assert.lengthOf(warnings, 0);
    const asked = { ...attributes, shares: '' };
    assert.equal((await mount({ tag: 'scifi-revenue-bars', attributes: asked })).state, 'partial');
    assert.lengthOf(warnings, 1);
  });

  bothWays('a word with blanks around it is the word', async (mount) => {
    const warnings = watchConsole();
    const attributes = { ...words, sort: ' descending\n', data: '甲: 1; 乙: 3' };
    const element = await mount({ ...ways, attributes });
    assert.match(seenText(element), /乙.*甲/);
    assert.lengthOf(warnings, 0);
  });

  it('a flag that is written as off is on, and the console says so', async () => {
    const warnings = watchConsole();
    const attributes = { ...words, total: 'false', 'no-shares': 'false', data: '甲: 1; 乙: 3' };
    const element = await mountFresh({ ...ways, attributes });
    assert.isNotNull(element.shadowRoot!.querySelector('.total'));
    assert.equal(element.state, 'drawn');
    const on = 'switched on by its name alone; leave it out';
    assert.deepEqual(warnings, [
      `<bar-chart> no-shares: ${on} in place of "false"`,
      `<bar-chart> total: ${on} or write no-total in place of "false"`,
    ]);
  });

  it('tells of many rows that are left out for one reason as one problem', async () => {
    const warnings = watchConsole();
    const data = Array.from({ length: 60 }, (_, index) => `甲${index}: 5`).join('; ');
    const attributes = { source: '來源', data };
    const element = await mountFresh({ tag: 'stat-callout', attributes });
    assert.deepEqual(warnings, [
      '<stat-callout> rows 2 to 60: only 1 can be shown; 59 rows set aside',
    ]);
    assert.equal(element.rows.setAside.length, 59);
    assert.include(seenText(element), '59行');
  });

  it('a second copy of a class gives way in silence, a stranger’s with one warning', () => {
    const warnings = watchConsole();
    defineElement('bar-chart', class extends HTMLElement {});
    assert.lengthOf(warnings, 0);
    customElements.define('x-stranger', class extends HTMLElement {});
    defineElement('x-stranger', class extends HTMLElement {});
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], 'another script');
  });

  it('another version with one warning, however many tags it has', () => {
    const warnings = watchConsole();
    const other = (): CustomElementConstructor =>
      Object.assign(class extends HTMLElement {}, { [Symbol.for('pressmark.version')]: '9.0.0' });
    for (const tag of ['x-later-bars', 'x-later-lines']) {
      customElements.define(tag, other());
      defineElement(tag, class extends HTMLElement {});
    }
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], '9.0.0');
  });

  it('a property that refuses to be text says nothing, and the rest is drawn', async () => {
    const refusing = {
      toString(): string {
        throw new Error('no');
      },
    };
    for (const name of ['headline', 'unit', 'src', 'dataText'] as const) {
      const element = await mountFresh({ ...ways, children: TABLE });
      element[name] = refusing as never;
      await settled(element);
      assert.isAbove(seenText(element).length, 3, name);
      assert.notEqual(element.state, 'loading', name);
    }
  });

  it('served and removed before its script’s turn, it does not throw', async () => {
    const element = await mountServed({ ...ways, children: TABLE });
    element.remove();
    document.body.append(element);
    await settled(element);
    assert.include(seenText(element), '表甲');
  });
});

describe('a headline in Han', () => {
  /** The lines of a headline in a figure of 250 px. */
  async function linesOf(headline: string): Promise<readonly string[]> {
    const element = await mountFresh({ ...ways, attributes: { headline, data: '甲: 1' } });
    element.parentElement!.style.inlineSize = '250px';
    const box = element.shadowRoot!.querySelector('.headline')!;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const lines = new Map<number, string>();
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      [...(node as Text).data].forEach((sign, at) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, width } = range.getBoundingClientRect();
        if (width > 0) lines.set(top, (lines.get(top) ?? '') + sign);
      });
    }
    return [...lines.values()];
  }

  /** WebKitGTK keeps a stop and what follows it together as well, so that a headline breaks anywhere. */
  function partsAtStops(): boolean {
    const probe = document.createElement('p');
    probe.textContent = '一二三，四五六';
    Object.assign(probe.style, { wordBreak: 'keep-all', inlineSize: '5em', lineHeight: '20px' });
    document.body.append(probe);
    const { offsetHeight } = probe;
    probe.remove();
    return offsetHeight > 20;
  }

  it('breaks at its stops, where its words stay whole', async function () {
    if (!partsAtStops()) this.skip();
    assert.deepEqual(await linesOf('北京外資研發中心，逾四成是港資'), [
      '北京外資研發中心，',
      '逾四成是港資',
    ]);
  });

  it('breaks where it must without any', async () =>
    assert.isAbove((await linesOf('一二三四五六七八九十'.repeat(4))).length, 2));
});
