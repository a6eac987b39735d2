/** What is said around a quote, in each language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeLanguage, nameQuote } from '../../../src/graphics/pull-quote/describe.ts';
import type { QuoteLayout } from '../../../src/graphics/pull-quote/layout.ts';
import { readLocale } from '../../../src/locale/language.ts';

const PAGES = ['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hans', 'en'];

const layout = (given: Partial<QuoteLayout>): QuoteLayout => ({
  quote: { open: '“', text: 'x', close: '”', form: 'curly', lang: null },
  original: null,
  size: 'short',
  speaker: '',
  role: '',
  context: '',
  initials: '',
  saidIn: null,
  isTranslated: false,
  isOurs: false,
  strange: '',
  ...given,
});

const everywhere = (given: Partial<QuoteLayout>): string[] =>
  PAGES.map((page) => describeLanguage(layout(given), readLocale(page)));

describe('the name of a quote', () => {
  it('is whose words they are', () => {
    const names = PAGES.map((page) => nameQuote(layout({ speaker: '劉慈欣' }), readLocale(page)));
    assert.deepEqual(names, ['引語：劉慈欣', '引語：劉慈欣', '引语：劉慈欣', 'Quotation: 劉慈欣']);
  });

  it('is only what it is where nobody is named', () => {
    assert.equal(nameQuote(layout({}), readLocale('en')), 'Quotation');
  });
});

describe('the note on a quote’s language', () => {
  it('says that it was said in Cantonese or in Mandarin', () => {
    assert.deepEqual(everywhere({ saidIn: 'yue' }), [
      '原話為粵語',
      '原話為粵語',
      '原话为粤语',
      'Said in Cantonese',
    ]);
    assert.deepEqual(everywhere({ saidIn: 'cmn-Hans' }), [
      '原話為普通話',
      '原話為華語',
      '原话为普通话',
      'Said in Mandarin',
    ]);
  });

  it('says which language the words are in where it is not the page’s', () => {
    assert.deepEqual(everywhere({ saidIn: 'zh-Hant' }), ['', '', '', 'In Chinese']);
    assert.deepEqual(everywhere({ saidIn: 'en-GB' }), [
      '原文為英文',
      '原文為英文',
      '原文为英文',
      '',
    ]);
    assert.deepEqual(everywhere({ saidIn: 'tlh' }), ['', '', '', '']);
    assert.deepEqual(everywhere({}), ['', '', '', '']);
  });

  it('says whose translation it is, and from what', () => {
    const ours = { isTranslated: true, isOurs: true };
    assert.deepEqual(everywhere({ ...ours, saidIn: 'fr' }), [
      '編者譯自法文',
      '編者譯自法文',
      '编者译自法文',
      'Our translation from French',
    ]);
    assert.deepEqual(everywhere(ours), ['編者譯', '編者譯', '编者译', 'Our translation']);
    assert.deepEqual(everywhere({ isTranslated: true, saidIn: 'fr' }), [
      '譯自法文',
      '譯自法文',
      '译自法文',
      'Translated from French',
    ]);
    assert.equal(everywhere({ ...ours, saidIn: 'yue' })[3], 'Said in Cantonese. Our translation');
  });

  it('says nothing of Cantonese on a page in Cantonese', () => {
    assert.equal(describeLanguage(layout({ saidIn: 'yue' }), readLocale('yue')), '');
  });
});
