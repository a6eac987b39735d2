import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { readLightHtml } from '../../src/static/light-html.ts';
import { LIGHT_CASES } from '../fixtures/light-html.ts';
import { asCase } from '../support/light-case.ts';

describe('readLightHtml', () => {
  for (const expected of LIGHT_CASES) {
    it(`reads ${expected.name} as a browser does`, () => {
      assert.deepEqual(asCase(expected, readLightHtml(expected.html).content), expected);
    });
  }

  it('writes back HTML that cannot close the tag around it', () => {
    for (const html of [
      '</bar-chart><script>alert(1)</script>',
      '<table><tr><td>a',
      '<!-- ',
      '<b title="',
      '</template>',
      '<noscript></bar-chart><script>alert(1)</script></noscript>',
      '<noscript><p title="</noscript></bar-chart>">',
      '<table><tr><td><noscript></bar-chart>',
      'a<plaintext></bar-chart>',
      '<div><plaintext>',
      '<template><noscript></bar-chart></noscript><plaintext>',
    ]) {
      const written = readLightHtml(html).html;
      assert.ok(!/<\/bar-chart|<\/template>.|noscript|plaintext/.test(written), written);
      assert.equal(readLightHtml(written).html, written);
    }
  });

  it('writes back HTML after which the tag ends where it should', () => {
    const CASES = [
      '<script><!--<script>',
      '<script type="text/csv"><!-- a --><script></script>',
      '<style></bar-chart>',
      '<iframe></bar-chart>',
      '<xmp></bar-chart>',
      '<textarea></bar-chart>',
      '<svg><style><!--</style></bar-chart>',
      '<!-- --!></bar-chart><!--',
      '<select><option>',
    ];
    for (const html of CASES) {
      const page = parseFragment(`<bar-chart>${readLightHtml(html).html}</bar-chart><i></i>`);
      assert.deepEqual(
        page.childNodes.map(({ nodeName }) => nodeName),
        ['bar-chart', 'i'],
        html,
      );
    }
  });

  it('keeps only the text of what is nested beyond all reason', () => {
    for (const tag of ['div', 'b', 'svg', 'template', 'ul><li']) {
      const deep = readLightHtml(`${`<${tag}>`.repeat(5000)}x<script>no</script>`);
      assert.ok(deep.html.split('<').length < 1000, tag);
      assert.ok(!deep.html.includes('no'), tag);
      assert.equal(deep.html.includes('x'), tag !== 'template', tag);
      assert.equal(readLightHtml(deep.html).html, deep.html, tag);
    }
    const table = '<table><tr><th>a<th>b<tr><td>x<td>1</table>';
    const { content } = readLightHtml(table + '<div>'.repeat(5000));
    assert.equal(asCase({ name: '', html: '', rows: null }, content).rows?.length, 2);
  });
});
