/** What a script adds to a table: buttons over its heads and a search field, in places kept free. */
import { assert } from 'chai';
import { emulate, orSkip, press, setWidth } from '../../support/browser.ts';
import { bothWays, mountFresh, mountServed, type Tag } from '../../support/fixture.ts';
import { renderElement } from '../../../src/static/render-element.ts';

type Element = Awaited<ReturnType<typeof mountFresh>> & { sort?: string; query?: string };

const CITIES: Tag = {
  tag: 'data-table',
  lang: 'en',
  attributes: {
    headline: 'Test: twenty towns',
    source: 'Test figures',
    data: JSON.stringify([
      ['Town', 'People', 'Since'],
      ...Array.from({ length: 20 }, (_, i) => [
        `Town ${String.fromCodePoint(65 + i)}x`,
        i === 7 ? '—' : String(((i * 7) % 20) * 100),
        `20${10 + i}`,
      ]),
    ]),
  },
};

const rootOf = (element: HTMLElement): ShadowRoot => element.shadowRoot!;

async function until<T>(find: () => T | null | undefined, turns = 300): Promise<T> {
  for (let turn = 0; turn < turns; turn++) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('it has not come');
}

const buttons = (element: HTMLElement): HTMLButtonElement[] => [
  ...rootOf(element).querySelectorAll<HTMLButtonElement>('th .sort > button'),
];

/** The element with its tools, once the part of the script they are in has come. */
async function withTools(mounted: Promise<HTMLElement>): Promise<Element> {
  const element = (await mounted) as Element;
  await until(() => buttons(element)[0]);
  return element;
}

const fieldOf = (element: HTMLElement): HTMLInputElement =>
  rootOf(element).querySelector<HTMLInputElement>('input[type=search]')!;

const columnOf = (element: HTMLElement, at: number): string[] =>
  [...rootOf(element).querySelectorAll('tbody tr')].map((row) => {
    const cell = row.children[at]!;
    return (cell.querySelector('.value, .text, .none') ?? cell).textContent!.trim();
  });

const sorts = (element: HTMLElement): (string | null)[] =>
  [...rootOf(element).querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'));

async function type(element: Element, text: string): Promise<void> {
  fieldOf(element).value = text;
  fieldOf(element).dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

describe('the heads of a table', () => {
  bothWays('sort by a click, the largest first, then the other way round', async (mount) => {
    const element = await withTools(mount(CITIES));
    assert.deepEqual(sorts(element), [null, null, null]);
    const [head, box] = [buttons(element)[1]!.closest('th')!, buttons(element)[1]!].map((node) =>
      Math.round(node.getBoundingClientRect().width),
    );
    assert.equal(box, head, 'the button covers its head');
    buttons(element)[1]!.click();
    await element.updateComplete;
    assert.deepEqual(sorts(element), [null, 'descending', null]);
    assert.deepEqual(columnOf(element, 1).slice(0, 2), ['1,900', '1,800']);
    assert.equal(columnOf(element, 1).at(-1), '—');
    assert.equal(element.sort, 'People descending');
    buttons(element)[1]!.click();
    await element.updateComplete;
    assert.deepEqual(sorts(element), [null, 'ascending', null]);
    assert.deepEqual(columnOf(element, 1).slice(0, 2), ['0', '100']);
    assert.equal(columnOf(element, 1).at(-1), '—');
    buttons(element)[0]!.click();
    await element.updateComplete;
    assert.deepEqual(sorts(element), ['ascending', null, null]);
    assert.deepEqual(columnOf(element, 0).slice(0, 3), ['Town Ax', 'Town Bx', 'Town Cx']);
  });

  it('sort by keys, and keep the focus', async function () {
    const element = await withTools(mountFresh(CITIES));
    const button = buttons(element)[1]!;
    button.focus();
    await orSkip(this, press('Enter'));
    await element.updateComplete;
    assert.equal(sorts(element)[1], 'descending');
    assert.strictEqual(rootOf(element).activeElement, buttons(element)[1]!);
    await orSkip(this, press(' '));
    await element.updateComplete;
    assert.equal(sorts(element)[1], 'ascending');
    assert.strictEqual(rootOf(element).activeElement, button);
  });

  it('say in the page’s language what they do', async () => {
    const names = async (lang: string): Promise<(string | null)[]> =>
      buttons(await withTools(mountFresh({ ...CITIES, lang }))).map((button) =>
        button.getAttribute('aria-label'),
      );
    assert.deepEqual(await names('en'), [
      'Town: sort ascending',
      'People: sort descending',
      'Since: sort descending',
    ]);
    assert.equal((await names('zh-Hans'))[1], 'People：降序排列');
    assert.equal((await names('zh-Hant-HK'))[1], 'People：由大至小排列');
  });

  bothWays('have the author’s order until one is pressed', async (mount) => {
    const attributes = { ...CITIES.attributes, sort: 'People' };
    const element = await withTools(mount({ ...CITIES, attributes }));
    assert.deepEqual(sorts(element), [null, 'ascending', null]);
    assert.equal(buttons(element)[1]!.getAttribute('aria-label'), 'People: sort descending');
    buttons(element)[2]!.click();
    await element.updateComplete;
    assert.deepEqual(sorts(element), [null, null, 'descending']);
    assert.equal(element.getAttribute('sort'), 'People');
  });

  it('have nothing to press above fewer than six rows', async () => {
    const few = { ...CITIES.attributes, data: 'a: 1; b: 2; c: 3; d: 4; e: 5' };
    const element = await mountFresh({ ...CITIES, attributes: few });
    assert.isNull(rootOf(element).querySelector('.sort, .arrow'));
  });

  it('sort the second of two columns that are called alike', async () => {
    const data = JSON.stringify([
      ['A', 'B', 'B'],
      ['x', '1', '5'],
      ['y', '2', '9'],
      ...Array.from({ length: 4 }, (_, i) => [`z${i}`, '3', '1']),
    ]);
    const attributes = { ...CITIES.attributes, data };
    const element = await withTools(mountFresh({ ...CITIES, attributes }));
    buttons(element)[2]!.click();
    await element.updateComplete;
    assert.equal(element.sort, '#3 descending');
    assert.deepEqual(columnOf(element, 0), ['y', 'x', 'z0', 'z1', 'z2', 'z3']);
  });
});

describe('the search of a table', () => {
  bothWays('shows the rows that hold all words, and says how many', async (mount) => {
    const element = await withTools(mount(CITIES));
    const field = fieldOf(element);
    assert.equal(field.labels?.[0]?.textContent?.trim(), 'Search');
    field.focus();
    await type(element, 'TOWN ox');
    assert.deepEqual(columnOf(element, 0), ['Town Ox']);
    const status = rootOf(element).querySelector('.tools [role=status]')!;
    await until(() => status.textContent!.includes('Showing 1 of 20 rows.'));
    assert.strictEqual(rootOf(element).activeElement, field);
    assert.equal(field.value, 'TOWN ox');
    await type(element, 'nowhere');
    assert.deepEqual(columnOf(element, 0), []);
    await until(() => status.textContent!.includes('None of 20 rows match.'));
    await type(element, '');
    assert.equal(columnOf(element, 0).length, 20);
  });

  it('speaks no more than once a second, and the last of what it found', async () => {
    const element = await withTools(mountFresh(CITIES));
    const status = rootOf(element).querySelector('.tools [role=status]')!;
    const heard: string[] = [];
    const watcher = new MutationObserver(() => heard.push(status.textContent!.trim()));
    watcher.observe(status, { childList: true, characterData: true, subtree: true });
    for (const text of ['t', 'to', 'town', 'town o', 'town ox']) {
      await type(element, text);
      await new Promise((done) => setTimeout(done, 60));
    }
    await until(() => heard.at(-1)?.includes('Showing 1 of 20'));
    watcher.disconnect();
    assert.isAtMost(heard.length, 2, heard.join(' / '));
  });

  it('says nothing of what the author searched for, and has it in its field', async () => {
    const attributes = { ...CITIES.attributes, query: 'ox' };
    const element = await withTools(mountFresh({ ...CITIES, attributes }));
    await new Promise((done) => setTimeout(done, 50));
    assert.equal(fieldOf(element).value, 'ox');
    assert.equal(rootOf(element).querySelector('.tools [role=status]')!.textContent, '');
    assert.include(rootOf(element).querySelector('.matches')!.textContent, 'Showing 1 of 20 rows.');
  });

  it('looks at rows that are not seen yet', async () => {
    const element = await withTools(mountFresh(CITIES));
    const seen = (): number =>
      [...rootOf(element).querySelectorAll('tbody tr')].filter((row) => row.checkVisibility())
        .length;
    assert.equal(seen(), 10);
    await type(element, 'Town Tx');
    assert.equal(seen(), 1);
  });

  it('is there above twelve rows only', async () => {
    const few = { ...CITIES.attributes, data: 'a: 1; b: 2; c: 3; d: 4; e: 5; f: 6' };
    const element = await withTools(mountFresh({ ...CITIES, attributes: few }));
    assert.isNull(rootOf(element).querySelector('.tools'));
    assert.equal(buttons(element).length, 2);
  });
});

describe('a table', () => {
  it('prints nothing to press, nor the arrows that say so', async function () {
    const element = await withTools(mountFresh(CITIES));
    await until(() => fieldOf(element));
    await orSkip(this, emulate({ type: 'print' }));
    const pressed = rootOf(element).querySelectorAll('.tools, .arrow');
    assert.isAbove(pressed.length, 3);
    for (const part of pressed) assert.isFalse(part.checkVisibility(), part.className);
  });

  bothWays('shows all rows when asked, and in print', async (mount, context) => {
    const element = await mount(CITIES);
    const seen = (): number =>
      [...rootOf(element).querySelectorAll('tbody tr')].filter((row) => row.checkVisibility())
        .length;
    const summary = rootOf(element).querySelector('summary')!;
    assert.equal(seen(), 10);
    assert.include(summary.textContent, 'Show all 20 rows');
    summary.click();
    assert.equal(seen(), 20);
    summary.click();
    assert.equal(seen(), 10);
    await orSkip(context, emulate({ type: 'print' }));
    assert.equal(seen(), 20);
  });

  it('has nothing to press in what a server prints, and all rows', () => {
    const html = renderElement(CITIES.tag, { ...CITIES, lang: 'en', styles: 'link' });
    assert.notMatch(html, /<input|<button|<select|tabindex/);
    assert.include(html, 'class="tools"');
    assert.equal(html.match(/role="rowheader"/g)?.length, 20);
  });

  it('does not move when its tools come', async function () {
    for (const width of [320, 800]) {
      await orSkip(this, setWidth(width));
      const attributes = {
        ...CITIES.attributes,
        data: JSON.stringify([
          ['City of residence', 'First figure', 'Second figure', 'Third'],
          ...Array.from({ length: 13 }, (_, i) => [`Town number ${i}`, `${i + 1}000`, `${i}`, '5']),
        ]),
      };
      const element = await mountServed({ ...CITIES, attributes });
      const places = [...rootOf(element).querySelectorAll('.tools, .sort')];
      const boxes = (): string[] =>
        [...rootOf(element).querySelectorAll('th, td, .after')].map((node) => {
          const { x, y, width: wide, height } = node.getBoundingClientRect();
          return [x, y, wide, height].map(Math.round).join(' ');
        });
      await until(() => buttons(element)[0]);
      const after = boxes();
      for (const place of places) (place as HTMLElement).replaceChildren();
      assert.deepEqual(boxes(), after, `at ${width} px`);
      document.body.replaceChildren();
    }
  });

  it('has a list to sort by where its rows are cards', async function () {
    await orSkip(this, setWidth(320));
    const attributes = {
      ...CITIES.attributes,
      data: JSON.stringify([
        ['City of residence', 'First figure', 'Second figure', 'Third'],
        ...Array.from({ length: 13 }, (_, i) => [`Town number ${i}`, `${i + 1}000`, `${i}`, '5']),
      ]),
    };
    const element = await withTools(mountFresh({ ...CITIES, attributes }));
    const list = rootOf(element).querySelector<HTMLSelectElement>('.tools select')!;
    assert.isTrue(list.checkVisibility());
    assert.isFalse(buttons(element).some((button) => button.checkVisibility()));
    list.value = 'First figure descending';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    assert.equal(columnOf(element, 1)[0], '13,000');
    assert.equal(list.value, 'First figure descending');
    await setWidth(800);
    assert.isFalse(list.checkVisibility());
    assert.isTrue(buttons(element)[0]!.checkVisibility());
  });

  it('scrolls in a frame of its own, with a name and keys, and its first column stays', async function () {
    await orSkip(this, setWidth(640));
    const data = JSON.stringify([
      ['Place', ...Array.from({ length: 20 }, (_, i) => `Year ${2000 + i}`)],
      ...Array.from({ length: 6 }, (_, i) => [`Place ${i}`, ...Array(20).fill(`${i}00.5`)]),
    ]);
    const attributes = { ...CITIES.attributes, data };
    const element = await withTools(mountFresh({ ...CITIES, attributes }));
    const frame = rootOf(element).querySelector<HTMLElement>('.scroll')!;
    assert.equal(frame.tabIndex, 0);
    assert.equal(frame.getAttribute('role'), 'region');
    assert.isAbove(frame.scrollWidth, frame.clientWidth);
    const first = frame.querySelector('tbody th')!;
    const before = first.getBoundingClientRect().x;
    frame.scrollLeft = 200;
    assert.equal(first.getBoundingClientRect().x, before);
    assert.isAtMost(document.documentElement.scrollWidth, 640);
  });
});
