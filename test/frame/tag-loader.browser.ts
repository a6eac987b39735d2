import { assert } from 'chai';
import { TagLoader } from '../../src/frame/tag-loader.ts';
import { renderElement } from '../../src/static/render-element.ts';

/** What a server has printed into a tag. */
const PRINTED = '<template shadowrootmode="open"><figure>drawn</figure></template>';
const SCRUBBED =
  '<template shadowrootmode="open"><figure><div class="scrub"></div></figure></template>';
const HOLDING = '<template shadowrootmode="open"><figure><slot></slot></figure></template>';

/** Long enough for observers to have spoken. */
const moment = (): Promise<void> => new Promise((done) => setTimeout(done, 120));

let tests = 0;

/** A page with a loader for three tags, which `@` stands for: @-bars, @-lines and @-panel. */
async function loading(html: string, load = (): Promise<unknown> => Promise.resolve()) {
  tests += 1;
  const asked: string[] = [];
  const written = (text: string): string => text.replaceAll('@', `x${tests}`);
  const files = ['bars', 'lines', 'panel'].map((name) => [
    written(`@-${name}`),
    () => {
      asked.push(name);
      return load();
    },
  ]);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  place.setHTMLUnsafe(written(html));
  new TagLoader(Object.fromEntries(files)).watch(document);
  await moment();
  const find = (name: string): HTMLElement =>
    place.querySelector<HTMLElement>(written(`@-${name}`))!;
  return { asked, place, find, written };
}

describe('the script of a page printed on the server', () => {
  afterEach(() => document.body.replaceChildren());

  it('loads nothing for a figure that the server has drawn whole, though it is in view', async () => {
    const { asked } = await loading(`<@-bars>${PRINTED}</@-bars>`);
    assert.deepEqual(asked, []);
  });

  it('loads a tag that nobody has printed at once, once for all its figures', async () => {
    const { asked } = await loading(
      `<@-bars></@-bars><@-bars></@-bars><@-lines>${PRINTED}</@-lines>`,
    );
    assert.deepEqual(asked, ['bars']);
  });

  it('loads a tag with src at once, since its data may be newer than its drawing', async () => {
    const { asked } = await loading(`<@-bars src="rows.json">${PRINTED}</@-bars>`);
    assert.deepEqual(asked, ['bars']);
  });

  it('loads a figure whose comforts need its data only as it comes near', async () => {
    const near = await loading(`<@-lines>${SCRUBBED}</@-lines>`);
    assert.deepEqual(near.asked, ['lines']);
    const far = `${'<p>text</p>'.repeat(400)}<@-lines>${SCRUBBED}</@-lines>`;
    const { asked, find } = await loading(far);
    assert.deepEqual(asked, []);
    find('lines').scrollIntoView();
    await moment();
    assert.deepEqual(asked, ['lines']);
  });

  it('loads a figure with comforts a screen before it comes into view', async () => {
    const below = (screens: number): string =>
      `<svg width="1" height="${Math.round(innerHeight * screens)}"></svg><@-lines>${SCRUBBED}</@-lines>`;
    // What an earlier test has scrolled to is left in a moment.
    document.body.replaceChildren();
    await moment();
    assert.deepEqual((await loading(below(1.5))).asked, ['lines']);
    assert.deepEqual((await loading(below(4))).asked, []);
  });

  it('loads a figure with images, which may turn out to be broken', async () => {
    const image = '<img alt="" src="data:,"';
    for (const slotted of [`${image} slot="image-1">`, `<p slot="image-1">${image}></p>`]) {
      const { asked } = await loading(`<@-bars>${PRINTED}${slotted}</@-bars>`);
      assert.deepEqual(asked, ['bars'], slotted);
    }
  });

  it('does not take any image for one that a figure watches', async () => {
    const { asked } = await loading(`<@-bars>${PRINTED}<p><img alt="" src="data:,"></p></@-bars>`);
    assert.deepEqual(asked, []);
  });

  it('lends a scrubber and the tools of a table to what the server prints, and loads neither', async () => {
    const data = {
      headline: 'H',
      source: 'S',
      data: '2019: 6; 2020: 5; 2021: 4; 2022: 3; 2023: 1; 2024: 2',
    };
    for (const [tag, comfort] of [
      ['line-chart', '.scrub input'],
      ['data-table', '.sort button'],
    ] as const) {
      const printed = renderElement(tag, { attributes: data });
      const { asked, find } = await loading(printed.replaceAll(tag, '@-bars'));
      for (let turn = 0; turn < 40 && !find('bars').shadowRoot!.querySelector(comfort); turn++)
        await moment();
      assert.isNotNull(find('bars').shadowRoot!.querySelector(comfort), tag);
      assert.deepEqual(asked, [], tag);
    }
  });

  it('loads a plot whose stops are too many to be printed', async () => {
    const years = Array.from({ length: 70 }, (_, at) => `${1950 + at}: ${at + 1}`).join('; ');
    const attributes = { headline: 'H', source: 'S', data: years };
    const printed = renderElement('line-chart', { attributes });
    const { asked } = await loading(printed.replaceAll('line-chart', '@-bars'));
    assert.deepEqual(asked, ['bars']);
  });

  const changes: readonly (readonly [string, (figure: HTMLElement) => void])[] = [
    ['an attribute', (figure) => figure.setAttribute('headline', 'New')],
    ['its data', (figure) => figure.setAttribute('data', 'A: 1')],
    ['a child', (figure) => figure.append(document.createElement('p'))],
    ['a text in a child', (figure) => (figure.querySelector('td')!.firstChild!.nodeValue = '2')],
    ['the language around it', (figure) => (figure.parentElement!.lang = 'en')],
  ];
  for (const [what, change] of changes) {
    it(`loads a figure when somebody changes ${what}`, async () => {
      const { asked, find } = await loading(
        `<@-bars>${PRINTED}<table><tr><td>1</td></tr></table></@-bars>`,
      );
      assert.deepEqual(asked, []);
      change(find('bars'));
      await moment();
      assert.deepEqual(asked, ['bars']);
    });
  }

  it('leaves a figure alone when a page marks it in a way that is the page’s own', async () => {
    const { asked, find } = await loading(`<@-bars>${PRINTED}</@-bars>`);
    for (const name of ['class', 'style', 'id', 'data-seen', 'aria-label'])
      find('bars').setAttribute(name, 'x');
    await moment();
    assert.deepEqual(asked, []);
  });

  it('leaves a figure alone when a language changes that is not its own', async () => {
    const inner = await loading(`<div lang="en"><@-bars>${PRINTED}</@-bars></div>`);
    inner.place.lang = 'zh-Hant';
    const own = await loading(`<@-bars lang="en">${PRINTED}</@-bars>`);
    own.place.lang = 'zh-Hant';
    await moment();
    assert.deepEqual([...inner.asked, ...own.asked], []);
  });

  it('loads a figure when the language nearest to it is taken away, whatever is left', async () => {
    const { lang } = document.documentElement;
    try {
      for (const left of ['zh-Hant', '']) {
        document.documentElement.removeAttribute('lang');
        if (left) document.documentElement.lang = left;
        const { asked, find } = await loading(`<div lang="en"><@-bars>${PRINTED}</@-bars></div>`);
        assert.deepEqual(asked, []);
        find('bars').parentElement!.removeAttribute('lang');
        await moment();
        assert.deepEqual(asked, ['bars'], left);
      }
    } finally {
      if (lang) document.documentElement.lang = lang;
      else document.documentElement.removeAttribute('lang');
    }
  });

  it('loads a figure that is moved to a place in another language, and leaves it alone in its own', async () => {
    const { asked, find, place } = await loading(
      `<div lang="en"><@-bars>${PRINTED}</@-bars></div><div lang="zh-Hans"></div><p lang="en"></p>`,
    );
    place.lastElementChild!.append(find('bars'));
    await moment();
    assert.deepEqual(asked, []);
    place.children[1]!.append(find('bars'));
    await moment();
    assert.deepEqual(asked, ['bars']);
  });

  it('sees figures that are added later', async () => {
    const { asked, place, written } = await loading(`<p>text</p>`);
    const added = document.createElement('section');
    added.append(document.createElement(written('@-bars')));
    place.append(added);
    await moment();
    assert.deepEqual(asked, ['bars']);
  });

  it('loads a panel with all that stands in it', async () => {
    const { asked } = await loading(
      `<@-panel>${HOLDING}<@-bars>${PRINTED}</@-bars><div><@-lines>${SCRUBBED}</@-lines></div></@-panel>`,
    );
    assert.deepEqual(asked.toSorted(), ['bars', 'lines', 'panel']);
  });

  it('loads a panel when a tag in it is registered, however deep and whoever wanted it', async () => {
    const story = `<template shadowrootmode="open"><figure><@-bars>${PRINTED}</@-bars></figure></template>`;
    const { asked } = await loading(
      `<@-panel>${story}</@-panel><@-lines>${HOLDING}<div><@-bars>${PRINTED}</@-bars></div></@-lines><@-bars></@-bars>`,
    );
    assert.deepEqual(asked.toSorted(), ['bars', 'lines', 'panel']);
  });

  it('leaves alone what is registered already', async () => {
    const { asked, place, written } = await loading('<p>text</p>');
    customElements.define(written('@-bars'), class extends HTMLElement {});
    const added = document.createElement(written('@-bars'));
    place.append(added);
    await moment();
    added.setAttribute('headline', 'New');
    await moment();
    assert.deepEqual(asked, []);
  });

  it('says so when a script cannot be loaded, and asks again when there is reason to', async () => {
    const warn = console.warn;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      const { asked, find } = await loading('<@-bars></@-bars>', () => Promise.reject(new Error()));
      assert.equal(said.length, 1);
      assert.match(said[0]!, /could not be loaded/);
      find('bars').setAttribute('headline', 'New');
      await moment();
      assert.deepEqual(asked, ['bars', 'bars']);
    } finally {
      console.warn = warn;
    }
  });
});
