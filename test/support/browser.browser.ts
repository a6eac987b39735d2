/** Other tests believe these helpers, so each promise of theirs is kept or declined here. */
import { expect } from 'chai';
import { axe } from './axe.ts';
import { axNodes, axTree, browserName, emulate, orSkip, press, setWidth } from './browser.ts';

const matches = (query: string): boolean => matchMedia(query).matches;

function showButtons(): void {
  const buttons = Array.from({ length: 3 }, (_, index) => {
    const button = document.createElement('button');
    button.textContent = `Button ${index}`;
    return button;
  });
  document.body.replaceChildren(...buttons);
}

const focused = (): string => document.activeElement?.textContent ?? '';

describe('the browser helpers', () => {
  afterEach(() => document.body.replaceChildren());

  for (const width of [280, 320, 640, 1000, 1400]) {
    it(`give the page a width of ${width} px`, async function () {
      await orSkip(this, setWidth(width));
      expect(matches(`(width: ${width}px)`)).to.equal(true);
      expect(window.innerWidth).to.equal(width);
    });
  }

  it('put the width back after a test', () => {
    expect(window.innerWidth).to.equal(800);
  });

  const media = [
    [{ forcedColors: true }, '(forced-colors: active)'],
    [{ scheme: 'dark' }, '(prefers-color-scheme: dark)'],
    [{ reducedMotion: true }, '(prefers-reduced-motion: reduce)'],
    [{ moreContrast: true }, '(prefers-contrast: more)'],
    [{ type: 'print' }, 'print'],
  ] as const;

  for (const [asked, query] of media) {
    it(`make the browser say ${query}`, async function () {
      expect(matches(query)).to.equal(false);
      await orSkip(this, emulate(asked));
      expect(matches(query)).to.equal(true);
    });
  }

  it('put the media back after a test', () => {
    for (const [, query] of media) expect(matches(query)).to.equal(false);
  });

  it('move the focus with the keyboard, forth and back, and show it', async () => {
    showButtons();
    await press('Tab');
    expect(focused()).to.equal('Button 0');
    await press('Tab');
    expect(focused()).to.equal('Button 1');
    await press('Shift+Tab');
    expect(focused()).to.equal('Button 0');
    expect(document.hasFocus()).to.equal(true);
    expect(document.activeElement?.matches(':focus-visible')).to.equal(true);
  });

  it('leave the pointer outside the page', () => {
    expect(document.body.querySelectorAll(':hover').length).to.equal(0);
  });

  it('tell what a screen reader hears', async function () {
    showButtons();
    const tree = await orSkip(this, axTree('body'));
    const heard = axNodes(tree).filter(({ role }) => role === 'button');
    expect(heard.map(({ name }) => name)).to.deep.equal(['Button 0', 'Button 1', 'Button 2']);
  });

  it('find with axe what is wrong', async () => {
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    document.body.replaceChildren(image);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id }) => id)).to.include('image-alt');
  });

  it('name the browser', async () => {
    expect(await browserName()).to.be.oneOf(['chromium', 'firefox', 'webkit']);
  });
});
