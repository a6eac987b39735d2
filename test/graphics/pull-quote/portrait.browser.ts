/** The portrait of a speaker: shown, absent, broken, or without words for those who do not see it. */
import { assert } from 'chai';
import type { GraphicElement } from '../../../src/frame/graphic-element.ts';
import { bothWays, heardText, settled, type Mount } from '../../support/fixture.ts';

const FACE =
  'data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20width=%2760%27%20height=%2780%27/%3E';

const withImage = (mount: Mount, image: string): Promise<GraphicElement> =>
  mount({
    tag: 'pull-quote',
    attributes: { speaker: '劉慈欣', source: '測試' },
    children: `這是一句測試用的話。${image}`,
  });

const circleOf = (element: GraphicElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.portrait')!;

const imageOf = (element: GraphicElement): HTMLImageElement => element.querySelector('img')!;

async function broken(element: GraphicElement): Promise<void> {
  for (let turn = 0; turn < 100 && element.state !== 'partial'; turn++)
    await new Promise((done) => setTimeout(done, 10));
  await settled(element);
}

describe('<pull-quote> and a portrait', () => {
  bothWays('shows it in a circle, not stretched', async (mount) => {
    const element = await withImage(mount, `<img slot="portrait" alt="肖像" src="${FACE}">`);
    const [circle, image] = [circleOf(element), imageOf(element)];
    assert.equal(circle.textContent.trim(), '');
    assert.equal(getComputedStyle(image).objectFit, 'cover');
    assert.closeTo(image.getBoundingClientRect().width, image.getBoundingClientRect().height, 0.5);
    assert.isAbove(image.getBoundingClientRect().width, 30);
    assert.equal(getComputedStyle(circle).borderTopLeftRadius, '50%');
    assert.equal(element.state, 'drawn');
  });

  bothWays('has initials where there is none, which nobody hears', async (mount) => {
    const element = await withImage(mount, '');
    assert.equal(circleOf(element).textContent.trim(), '劉');
    assert.equal(circleOf(element).getAttribute('aria-hidden'), 'true');
    assert.equal(heardText(element).match(/劉/g)!.length, 2);
  });

  bothWays('has initials where it cannot be shown, and says so', async (mount) => {
    const element = await withImage(
      mount,
      '<img slot="portrait" alt="肖像" src="data:image/png;base64,AAAA">',
    );
    await broken(element);
    assert.equal(element.state, 'partial');
    assert.equal(circleOf(element).textContent.trim(), '劉');
    assert.include(heardText(element), '有1張圖片未能顯示。');
    imageOf(element).src = FACE;
    for (let turn = 0; turn < 100 && element.state !== 'drawn'; turn++)
      await new Promise((done) => setTimeout(done, 10));
    assert.equal(element.state, 'drawn');
    assert.isNotNull(circleOf(element).querySelector('slot'));
  });

  bothWays('shows one without words, and tells the developer alone', async (mount) => {
    const codes: string[] = [];
    const hear = (event: CustomEvent<{ code: string }>): void => void codes.push(event.detail.code);
    document.addEventListener('problem', hear as EventListener, { capture: true });
    const element = await withImage(mount, `<img slot="portrait" src="${FACE}">`);
    document.removeEventListener('problem', hear as EventListener, { capture: true });
    assert.deepEqual(codes, ['image-without-alt']);
    assert.equal(element.state, 'drawn');
    assert.isNotNull(circleOf(element).querySelector('slot'));
  });
});
