import { assert } from 'chai';
import { nearestLang } from '../../src/frame/around.ts';
import { readChildren, tableFellOut } from '../../src/frame/light-dom.ts';
import { LIGHT_CASES } from '../fixtures/light-html.ts';
import { asCase } from '../support/light-case.ts';

function place(html: string): HTMLElement {
  const host = document.createElement('x-host');
  host.innerHTML = html;
  document.body.replaceChildren(host);
  return host;
}

describe('readChildren', () => {
  afterEach(() => document.body.replaceChildren());

  for (const expected of LIGHT_CASES) {
    it(`reads ${expected.name} as the server does`, () => {
      assert.deepEqual(asCase(expected, readChildren(place(expected.html))), expected);
    });
  }
});

describe('nearestLang', () => {
  it('is found across shadow roots, an empty one included', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    const deep = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(deep);
    document.body.replaceChildren(outer);
    outer.lang = 'zh-TW';
    assert.equal(nearestLang(deep), 'zh-TW');
    inner.setAttribute('lang', '');
    assert.equal(nearestLang(deep), '');
    document.body.replaceChildren();
  });
});

describe('tableFellOut', () => {
  it('sees that HTML moved a table out of a paragraph', () => {
    document.body.innerHTML = '<p><x-tag></x-tag></p><table></table>';
    assert.isTrue(tableFellOut(document.querySelector('x-tag')!));
    document.body.innerHTML = '<div><x-tag></x-tag></div><table></table>';
    assert.isFalse(tableFellOut(document.querySelector('x-tag')!));
    document.body.replaceChildren();
  });
});
