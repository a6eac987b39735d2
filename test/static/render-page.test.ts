import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement, renderPage } from '../../src/static/index.ts';

const BARS = '<bar-chart headline="H" source="S" data="A: 3; B: 2"></bar-chart>';

/** The same tag with its drawing in a language, which the page around it says. */
const barsIn = (lang: string): string =>
  renderElement('bar-chart', {
    lang,
    attributes: { headline: 'H', source: 'S', data: 'A: 3; B: 2' },
  }).replace(` lang="${lang}"`, '');

const rootsIn = (html: string): number => html.match(/<template shadowrootmode/g)?.length ?? 0;

describe('renderPage', () => {
  it('prints every tag in its place and language and leaves the rest to the letter', () => {
    const page = (first: string, second: string): string =>
      `<!doctype html>\n<html lang=zh-Hant>\n<body><P CLASS='a'>& text${first}\n<div lang="en">\n${second}</div><p>end`;
    assert.equal(renderPage(page(BARS, BARS)), page(barsIn('zh-Hant'), barsIn('en')));
  });

  it('prints a piece of a page in the language of the page that it goes into', () => {
    assert.equal(renderPage(`text ${BARS} text`), `text ${barsIn('')} text`);
    assert.equal(renderPage(BARS, { lang: 'zh-Hans' }), barsIn('zh-Hans'));
  });

  it('keeps what stands between the tags as its author wrote it', () => {
    const tag = "<bar-chart headline='H' onclick=go()>";
    const table = '<TABLE><tr><th>Name<th>Number<tr><td>A<td>1</TABLE><noscript>n</noscript>';
    const html = renderPage(`${tag}${table}</bar-chart>`);
    assert.equal(rootsIn(html), 1);
    assert.equal(html.replace(/<template[^]*<\/template>/, ''), `${tag}${table}</bar-chart>`);
    assert.match(html, /<template[^]*>\s*A\s*<[^]*<\/template>/);
  });

  it('draws a tag also beside a template of its author’s, and one for readers without script', () => {
    const own = BARS.replace('></', '><template><p>later</p></template></');
    assert.equal(rootsIn(renderPage(own)), 1);
    assert.equal(rootsIn(renderPage(`<noscript>${BARS}</noscript>`)), 1);
  });

  it('takes a page for one behind a comment too, and so knows its language', () => {
    const page = (drawing: string): string =>
      `<!-- made by hand -->\n<!doctype html><html lang="zh-Hans"><body>${drawing}`;
    assert.equal(renderPage(page(BARS)), page(barsIn('zh-Hans')));
  });

  it('does nothing to a page that is printed already', () => {
    const once = renderPage(`<main lang="en">${BARS}</main>`);
    assert.equal(rootsIn(once), 1);
    assert.equal(renderPage(once), once);
  });

  it('draws the figures in a panel as the panel has them', () => {
    const panel = `<figure-panel headline="H" source="S" lang="en">${BARS}</figure-panel>`;
    const html = renderPage(panel);
    assert.equal(rootsIn(html), 2);
    assert.match(html, /aria-level="4"|<h4/);
    const higher = renderPage(panel.replace(' lang', ' heading-level="2" lang'));
    assert.match(higher, /aria-level="3"|<h3/);
    assert.doesNotMatch(higher, /aria-level="4"|<h4/);
    // Never closed, it is the browser's, and so are they.
    const open = panel.replace('</figure-panel>', '<p>text');
    assert.equal(renderPage(`<div>${open}</div>`), `<div>${open}</div>`);
  });

  it('leaves to the browser what it cannot print', () => {
    const pages = [
      '<p>no tag of ours, <x-chart></x-chart></p>',
      '<div><bar-chart headline="never closed"><p>text</p></div>',
      // A table closes a paragraph, and the tag in it with the paragraph.
      '<p><bar-chart><table><tr><th>Name<th>Number<tr><td>A<td>1</table></bar-chart></p>',
      `<template>${BARS}</template>`,
      `<svg>${BARS}</svg>`,
      `<script>const text = '${BARS}';</script>`,
      `<textarea>${BARS}</textarea><!-- ${BARS} -->`,
    ];
    for (const page of pages) assert.equal(renderPage(page), page);
  });

  it('reads a page however deep it is', () => {
    const page = '<div>'.repeat(20_000) + BARS;
    assert.equal(renderPage(page), '<div>'.repeat(20_000) + barsIn(''));
  });

  it('links the styles where that is wanted', () => {
    const html = renderPage(BARS, { styles: 'link', stylesheet: '/looks.css' });
    assert.match(html, /<link rel="stylesheet" href="\/looks\.css">/);
    assert.doesNotMatch(html, /<style>/);
  });
});
