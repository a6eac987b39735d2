/** The scrubber over lines: a native range that keys, a mouse, a finger and a screen reader share. */
import { assert } from 'chai';
import { orSkip, press } from '../support/browser.ts';
import { bothWays, mountFresh, type Tag } from '../support/fixture.ts';
import { renderElement } from '../../src/static/render-element.ts';

const LINES: Tag = {
  tag: 'line-chart',
  lang: 'en',
  attributes: {
    headline: 'Two lines',
    source: 'Test',
    data: '2018 | A: 1; 2020 | A: 3; 2024 | A: forecast 9; 2018 | B: 2; 2019 | B: 4; 2024 | B: 5',
  },
};

/** The range, once the part of the script it is in has come. */
async function rangeOf(element: HTMLElement): Promise<HTMLInputElement> {
  for (let turn = 0; turn < 200; turn++) {
    const range = element.shadowRoot!.querySelector<HTMLInputElement>('.scrub > input');
    if (range) return range;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('the scrubber has not come');
}

const said = (range: HTMLInputElement): string => range.getAttribute('aria-valuetext') ?? '';

const guideOf = (range: HTMLInputElement): Element =>
  range.parentElement!.querySelector('.scrub-guide')!;

function moveTo(range: HTMLInputElement, value: number): void {
  range.value = String(value);
  range.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the scrubber over lines', () => {
  bothWays('is a named range at the last value, with all lines in its words', async (mount) => {
    const range = await rangeOf(await mount(LINES));
    assert.equal(range.type, 'range');
    assert.equal(range.labels?.[0]?.textContent?.trim(), 'Read the values along the axis');
    assert.equal(range.value, '1000');
    assert.include(said(range), 'A: 2024, 9 (forecast)');
    assert.include(said(range), 'B: 2024, 5');
    assert.include(guideOf(range).textContent, 'A 9 (forecast)');
  });

  it('goes from value to value by keys, however far they are apart', async function () {
    const range = await rangeOf(await mountFresh(LINES));
    range.focus();
    const heard: string[] = [];
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End']) {
      await orSkip(this, press(key));
      heard.push(/\d{4}/.exec(said(range))![0]);
    }
    assert.deepEqual(heard, ['2020', '2019', '2018', '2018', '2019', '2024']);
  });

  it('goes to the value nearest to where a finger is, and shows it', async () => {
    const range = await rangeOf(await mountFresh(LINES));
    moveTo(range, 400);
    assert.match(said(range), /^A: 2020, 3$/);
    assert.equal(range.value, String(Math.round((2 / 6) * 1000)));
    assert.equal(getComputedStyle(guideOf(range)).visibility, 'visible');
    assert.equal(getComputedStyle(range).touchAction, 'pan-y');
  });

  it('follows a mouse from strip to strip', async () => {
    const range = await rangeOf(await mountFresh(LINES));
    const strips = range.parentElement!.querySelectorAll('.scrub-zones rect');
    assert.equal(strips.length, 4);
    strips[1]!.dispatchEvent(new PointerEvent('pointerenter'));
    assert.match(said(range), /^B: 2019, 4$/);
  });

  it('keeps its place and the focus when the figure is drawn anew', async () => {
    const element = await mountFresh(LINES);
    const range = await rangeOf(element);
    range.focus();
    moveTo(range, 0);
    element.setAttribute('deck', 'Another deck');
    await element.updateComplete;
    assert.strictEqual(element.shadowRoot!.activeElement, range);
    assert.match(said(range), /A: 2018, 1/);
  });

  it('is not in what a server prints, which has nothing to press', () => {
    const html = renderElement(LINES.tag, { ...LINES, lang: 'en' });
    assert.notMatch(html, /<input|<button|tabindex/);
    assert.include(html, 'class="scrub"');
  });

  it('stays away from a line of one value', async () => {
    const element = await mountFresh({
      ...LINES,
      attributes: { headline: 'One', source: 'Test', data: '2018: 1' },
    });
    await new Promise((done) => setTimeout(done, 100));
    assert.isNull(element.shadowRoot!.querySelector('.scrub > input'));
  });
});
