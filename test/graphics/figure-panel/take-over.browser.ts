/**
 * A page whose script has nothing loaded yet but the tags: in a file of its own, since every other
 * test has the later parts of the script there by the time it begins.
 */
import { assert } from 'chai';
import { figureOf, figuresIn, seenText, settled } from '../../support/fixture.ts';
import type { GraphicElement } from '../../../src/frame/graphic-element.ts';
import { writtenRoom } from '../../../src/frame/late-room.ts';
import { renderElement } from '../../../src/static/render-element.ts';

const printed = renderElement('microdrama-profile', { lang: 'zh-Hant-HK' });

/** What a reader sees of all of it, and how high it is. */
const look = (element: HTMLElement): string =>
  [element.offsetHeight, ...[element, ...figuresIn(element)].map(seenText)].join('|');

describe('a story of several figures that a server drew, with nothing of the script loaded', () => {
  it('is whole in every frame until it is the element’s own', async () => {
    // The server’s rooms are this page’s too, since it printed the story.
    writtenRoom.here = null;
    const place = document.createElement('section');
    place.lang = 'zh-Hant-HK';
    document.body.append(place);
    place.setHTMLUnsafe(printed);
    const element = place.firstElementChild as GraphicElement;
    const whole = look(element);
    assert.match(whole, /六成網民.*59\.7%.*101.*64\.7/);
    const was = figureOf(element);
    const frames: string[] = [];
    let watching = true;
    const watch = (): void => {
      frames.push(look(element));
      if (watching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    await settled(element);
    for (let turn = 0; turn < 100 && was.isConnected; turn++)
      await new Promise((done) => setTimeout(done, 10));
    await new Promise((done) => setTimeout(done, 100));
    watching = false;
    assert.isFalse(was.isConnected);
    assert.isNotNull(writtenRoom.here);
    assert.isAbove(frames.length, 2);
    for (const frame of frames) assert.equal(frame, whole);
  });
});
