import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement, renderPage } from '../../src/static/index.ts';

const BARS = '<bar-chart headline="H" source="S" data="A: 3; B: 2"></bar-chart>';

const barsIn = (lang: string): string =>
  renderElement('bar-chart', {
    lang,
    attributes: { headline: 'H', source: 'S', data: 'A: 3; B: 2' },
  });

describe('renderPage', () => {
  it('prints every tag in its place and language and leaves the rest to the letter', () => {
    const page = (first: string, second: string): string =>
      `<!doctype html>\n<html lang=zh-Hant>\n<body><P CLASS='a'>& text${first}\n<div lang="en">\n${second}</div><p>end`;
    assert.equal(renderPage(page(BARS, BARS)), page(barsIn('zh-Hant'), barsIn('en')));
  });

  it('prints a piece of a page', () => {
    assert.equal(renderPage(`text ${BARS} text`), `text ${barsIn('')} text`);
  });

  it('does nothing to a page that is printed already', () => {
    const once = renderPage(`<main lang="en">${BARS}</main>`);
    assert.notEqual(once, `<main lang="en">${BARS}</main>`);
    assert.equal(renderPage(once), once);
  });

  it('takes the tables between the tags and the figures in a panel along', () => {
    const table =
      '<table><tr><th>Name</th><th>Number</th></tr><tr><td>A</td><td>1</td></tr></table>';
    const html = renderPage(
      `<figure-panel headline="H" source="S" lang="en"><bar-chart headline="B">${table}</bar-chart></figure-panel>`,
    );
    assert.equal(html.match(/<template shadowrootmode/g)?.length, 2);
    assert.equal(html.match(/data-state="drawn"/g)?.length, 2);
  });

  it('leaves what it cannot print to the browser', () => {
    const pages = [
      '<p>no tag of ours, <x-chart></x-chart></p>',
      '<div><bar-chart headline="never closed"><p>text</p></div>',
      '<bar-chart onclick="go()" data="A: 1"></bar-chart>',
      `<template>${BARS}</template>`,
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
