import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
    ]) {
      const written = readLightHtml(html).html;
      assert.ok(!/<\/bar-chart|<\/template/.test(written), written);
      assert.equal(readLightHtml(written).html, written);
    }
  });
});
