import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings } from '../support/source-rules.ts';
import { readSources } from '../support/sources.ts';

const found = (text: string): string[] => findings(new Map([['a.ts', text]]));

describe('the sources', () => {
  it('say nothing that a strict page forbids or that depends on the machine', () => {
    assert.deepEqual(findings(readSources()), []);
  });

  it('stay under 300 lines a file', () => {
    const long = [...readSources()].filter(([, text]) => text.split('\n').length > 300);
    assert.deepEqual(
      long.map(([path]) => path),
      [],
    );
  });
});

describe('the rules for sources', () => {
  const forbidden = [
    'element.innerHTML = text',
    'element.outerHTML',
    "element.insertAdjacentHTML('beforeend', text)",
    'document.write(text)',
    'eval(text)',
    'new Function(text)',
    'navigator.language',
    'navigator?.languages',
    'value.toLocaleString()',
    'new Intl.Segmenter()',
    'format.formatRange(a, b)',
    'Number.parseFloat(text)',
    'parseInt(text, 10)',
    'export default class {}',
    'html`<p style="color: red"></p>`',
    'html`<p style=${styles}></p>`',
    "element.setAttribute('style', text)",
    'element.getBoundingClientRect()',
    'new ResizeObserver(() => {})',
    'Array.from(list, change)',
    'for (const [at, one] of list.entries());',
    'css`@media (width < 30em) {}`',
    'css`@media (min-width: 30em) {}`',
    'html`${unsafeHTML(text)}`',
  ];

  for (const text of forbidden) {
    it(`find ${text}`, () => {
      assert.equal(found(text).length, 1);
    });
  }

  it('name the line', () => {
    assert.match(found('const a = 1;\n/* two\nlines */ eval(a)').join(), /^a\.ts:3: /);
  });

  it('leave comments and harmless words alone', () => {
    assert.deepEqual(found("// innerHTML\n/* eval( */\nNumber('1');\nconst evaluation = 2;"), []);
    assert.deepEqual(found("const url = 'http://a.b'; const parsed = parseDate(url);"), []);
  });
});
