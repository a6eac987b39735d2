/** Images in the slots of events: whole, broken, and without words for them. */
import { assert } from 'chai';
import type { Problem } from '../../../src/problems/problem.ts';
import { bothWays, settled, type Mount } from '../../support/fixture.ts';
import type { GraphicElement } from '../../../src/frame/graphic-element.ts';

const WHOLE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const BROKEN = 'data:image/png;base64,broken';
const ALT = '大橋通車當日，由東岸望去';

const turn = (ms = 30): Promise<unknown> => new Promise((done) => setTimeout(done, ms));

interface Mounted {
  readonly element: GraphicElement;
  readonly codes: string[];
}

async function withImages(mount: Mount, children: string): Promise<Mounted> {
  const codes: string[] = [];
  const hear = (event: Event): number => codes.push((event as CustomEvent<Problem>).detail.code);
  document.addEventListener('problem', hear, { capture: true });
  const element = await mount({
    tag: 'event-timeline',
    attributes: { headline: '標題', source: '來源', data: '2001: 動工; 2003: 通車; 2009: 維修' },
    children,
  });
  for (let wait = 0; wait < 20 && codes.length === 0; wait++) await turn();
  await settled(element);
  document.removeEventListener('problem', hear, { capture: true });
  return { element, codes };
}

/** The item that an image is shown in. */
const itemOf = (element: Element, slot: string): string | null | undefined =>
  element
    .querySelector(`[slot="${slot}"]`)!
    .assignedSlot?.closest('.event')
    ?.querySelector('.title')?.textContent;

const noticeOf = (element: Element): string =>
  element.shadowRoot!.querySelector('#notice')!.textContent.trim();

describe('the images of a timeline of events', () => {
  bothWays('stand with their events', async (mount) => {
    const children = `<img slot="image-3" src="${WHOLE}" alt="一"><img slot="image-1" src="${WHOLE}" alt="二">`;
    const { element, codes } = await withImages(mount, children);
    assert.deepEqual([itemOf(element, 'image-3'), itemOf(element, 'image-1')], ['維修', '動工']);
    assert.deepEqual([element.state, codes], ['drawn', []]);
  });

  bothWays('are read in words where they are broken, and it is told', async (mount) => {
    const { element, codes } = await withImages(
      mount,
      `<img slot="image-2" src="${BROKEN}" alt="${ALT}">`,
    );
    assert.deepEqual([element.state, codes], ['partial', ['image-broken']]);
    assert.equal(noticeOf(element), '有1張圖片未能顯示。');
    const image = element.querySelector('img')!;
    // The browser sets the alt where the picture would be, so the picture has a box of text.
    assert.equal(itemOf(element, 'image-2'), '通車');
    const { width, height } = image.getBoundingClientRect();
    assert.isAbove(width, 40);
    assert.isAbove(height, 10);
    assert.isAtMost(width, element.getBoundingClientRect().width);
  });

  bothWays('are whole again once they are mended', async (mount) => {
    const { element } = await withImages(
      mount,
      `<img slot="image-2" src="${BROKEN}" alt="${ALT}">`,
    );
    element.querySelector('img')!.src = WHOLE;
    for (let wait = 0; wait < 20 && element.state !== 'drawn'; wait++) await turn();
    assert.deepEqual([element.state, noticeOf(element)], ['drawn', '']);
  });

  bothWays('are shown without an alt, which the developer is told', async (mount) => {
    const { element, codes } = await withImages(mount, `<img slot="image-2" src="${WHOLE}">`);
    assert.deepEqual([element.state, codes], ['drawn', ['image-without-alt']]);
    assert.equal(itemOf(element, 'image-2'), '通車');
  });

  bothWays('that no event has a place for are told of', async (mount) => {
    const { element, codes } = await withImages(
      mount,
      `<img slot="image-7" src="${WHOLE}" alt="${ALT}">`,
    );
    assert.deepEqual([element.state, codes], ['partial', ['image-unused']]);
  });

  bothWays('never make a narrow page wider', async (mount) => {
    const wide = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="300"/>')}`;
    const { element } = await withImages(
      mount,
      `<img slot="image-1" src="${wide}" alt="${ALT}"><img slot="image-2" src="${BROKEN}" alt="${ALT.repeat(9)}">`,
    );
    const place = element.parentElement!;
    place.setAttribute('class', 'narrow');
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '.narrow { inline-size: 280px }';
    await turn();
    assert.isAtMost(element.scrollWidth, 280);
    for (const image of element.querySelectorAll('img'))
      assert.isAtMost(image.getBoundingClientRect().width, 280);
    sheet.remove();
  });
});
