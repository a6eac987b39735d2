/** The words between the tags: the same before a script has come, after it, and without one. */
import { assert } from 'chai';
import { renderElement } from '../../../src/static/render-element.ts';
import { bothWays, figureOf } from '../../support/fixture.ts';

const WORDS = '我們所面對的未來，充滿了無限可能。';
const TAG = {
  tag: 'pull-quote',
  attributes: { speaker: '劉慈欣', source: '測試' },
  children: WORDS,
};

describe('<pull-quote> and the words between its tags', () => {
  bothWays('reads the same before a script and after it, but for the marks', async (mount) => {
    const place = document.createElement('div');
    place.setHTMLUnsafe(`<x-plain>${WORDS}</x-plain>`);
    document.body.append(place);
    const before = place.innerText.trim();
    const quote = (await mount(TAG)).shadowRoot!.querySelector<HTMLElement>('blockquote')!;
    assert.equal(quote.innerText.trim().slice(1, -1), before);
  });

  bothWays('has them in one piece between their marks, as they are copied', async (mount) => {
    const element = await mount(TAG);
    const quote = element.shadowRoot!.querySelector<HTMLElement>('blockquote')!;
    assert.equal(quote.innerText.trim(), `「${WORDS}」`);
    assert.equal(element.textContent.trim(), WORDS);
    assert.equal(element.shadowRoot!.querySelectorAll('.unseen').length, 0);
  });

  bothWays('hangs the mark before the edge of the words, within the figure', async (mount) => {
    const element = await mount({ ...TAG, children: WORDS.repeat(6) });
    const [open] = element.shadowRoot!.querySelectorAll('.mark');
    const quote = element.shadowRoot!.querySelector('blockquote')!;
    const text = document.createRange();
    const walker = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.nodeValue!.includes(WORDS));
    text.selectNodeContents(walker.currentNode);
    const lefts = [...text.getClientRects()].map(({ left }) => Math.round(left));
    assert.isAbove(lefts.length, 2);
    assert.equal(new Set(lefts).size, 1, String(lefts));
    const mark = open!.getBoundingClientRect();
    assert.isAtMost(Math.round(mark.right), lefts[0]!);
    assert.isAtLeast(mark.left, quote.getBoundingClientRect().left - 0.5);
    assert.isAtLeast(mark.left, figureOf(element).getBoundingClientRect().left - 0.5);
  });

  it('is shown by a server to a page without script', () => {
    const place = document.createElement('div');
    place.setHTMLUnsafe(
      renderElement('pull-quote', { ...TAG, lang: 'zh-Hant-HK' }).replaceAll(
        'pull-quote',
        'x-plain',
      ),
    );
    document.body.append(place);
    const quote = place.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('blockquote')!;
    assert.equal(quote.innerText.trim(), `「${WORDS}」`);
    assert.isTrue(quote.checkVisibility());
  });

  bothWays('changes with them', async (mount) => {
    const element = await mount(TAG);
    element.textContent = '另一句話。';
    await new Promise((done) => setTimeout(done, 50));
    const quote = element.shadowRoot!.querySelector<HTMLElement>('blockquote')!;
    assert.equal(quote.innerText.trim(), '「另一句話。」');
  });

  it('is as wide as half a column where the page floats it, and never collapses', async () => {
    const place = document.createElement('div');
    place.style.width = '600px';
    place.innerHTML = `<pull-quote style="float: left" speaker="甲" source="乙">${WORDS}</pull-quote>`;
    document.body.append(place);
    const element = place.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> };
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 50));
    const { width } = element.getBoundingClientRect();
    assert.closeTo(width, 280, 1);
  });
});
