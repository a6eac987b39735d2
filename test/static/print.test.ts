/** The printer against @lit-labs/ssr, which is the reference for what lit would have drawn. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { readWritten } from '../../src/data/written.ts';
import { printTemplate } from '../../src/static/print.ts';
import { renderElement } from '../../src/static/index.ts';
import { TAGS } from '../../src/static/tags.ts';
import { listingTemplate } from '../../src/frame/listing.ts';
import { composeFigure } from '../../src/frame/compose.ts';
import { readLocale } from '../../src/locale/language.ts';
import { tellReader } from '../../src/text/tell.ts';

let current: TemplateResult = html``;

/** Slots are allowed only in an element's own template, so the oracle is one. */
class OracleElement extends LitElement {
  protected override render(): TemplateResult {
    return current;
  }
}
customElements.define('x-oracle', OracleElement);

/** Without lit's marks; white space and the quotes around values are the printer's own affair. */
const plain = (text: string): string =>
  text
    .replaceAll(/<!--(?:\/?lit-|\?|\/)[^>]*-->/g, '')
    .replaceAll(/<\?>/g, '')
    .replaceAll(/=''|=""(?=[ >])/g, '')
    .replaceAll(/='([^']*)'/g, '="$1"')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' >', '>');

function oracle(template: TemplateResult): string {
  current = template;
  const page = collectResultSync(render(html`<x-oracle></x-oracle>`));
  return plain(/<template[^>]*>(.*)<\/template>/s.exec(page)![1]!);
}

const same = (template: TemplateResult): void =>
  assert.equal(plain(printTemplate(template)), oracle(template));

const nasty = '<b>&"\'`</script><!--';

describe('printTemplate', () => {
  const cases: Readonly<Record<string, TemplateResult>> = {
    'plain text': html`<p>text</p>`,
    'text with marks': html`<p>${'<b>&'} and ${3} ${null}${undefined}${nothing}</p>`,
    'nested templates and lists': html`<ul>
      ${[1, 2].map((n) => html`<li>${n}</li>`)}
    </ul>`,
    'one attribute': html`<p class=${'a b'}></p>`,
    'several attributes in a row': svg`<line x1=${'1%'} x2=${'2%'} y1="0" y2=${'5'}></line>`,
    'an attribute of several parts': html`<p class="a ${'b'} c ${'d'}"></p>`,
    'attributes that are nothing': html`<p lang=${nothing} id="a${nothing}"></p>`,
    booleans: html`<details ?open=${true}></details>
      <details ?open=${false}></details>`,
    'an attribute followed by text': html`<a href=${'x'}>${'y'}</a>`,
    'quotes of both kinds': html`<p class="${'a'}" id="${'b'}"></p>`,
  };
  for (const [name, template] of Object.entries(cases)) {
    it(`prints ${name} as lit does`, () => same(template));
  }

  it('lets no text out of its place', () => {
    const text = printTemplate(html`<p title=${nasty}>${nasty}</p>`);
    assert.equal(
      text,
      '<p title="&lt;b&gt;&amp;&quot;\'`&lt;/script&gt;&lt;!--">&lt;b&gt;&amp;"\'`&lt;/script&gt;&lt;!--</p>',
    );
  });

  it('prints no listener, and refuses a property and an object', () => {
    assert.equal(printTemplate(html`<p @click=${() => 1}></p>`), '<p></p>');
    assert.throws(() => printTemplate(html`<p .data=${1}></p>`), /property/);
    assert.throws(() => printTemplate(html`<p>${{}}</p>`), /neither text nor a template/);
  });

  for (const [tag, { kind, preset }] of TAGS) {
    it(`prints <${tag}> as lit does`, () => {
      const { template } = composeFigure({
        kind,
        preset,
        author: {
          settings: { headline: nasty, label: nasty, value: '5' },
          slots: new Set(),
          unknown: ['sorce'],
        },
        source: {
          grid: preset
            ? null
            : readWritten({ format: 'attribute', content: '2015: 12 (+3%); 2016: 5 (calc −1%)' }),
          named: preset === null,
          progress: 'none',
          problems: [],
        },
        locale: readLocale('fr'),
        tell: tellReader,
        list: listingTemplate,
      });
      same(template);
    });
  }
});

describe('renderElement', () => {
  it('is complete without script and without any handle for one', () => {
    for (const tag of TAGS.keys()) {
      const page = renderElement(tag, { lang: 'zh-Hant', attributes: { value: '5', label: 'x' } });
      assert.match(page, /<template shadowrootmode="open"><style>/);
      assert.doesNotMatch(page, /<script|tabindex|<button| style=| on[a-z]+=/);
    }
  });
});
