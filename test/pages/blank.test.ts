/** The page that README begins with, opened as a file, without a server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built, root } from '../support/built.ts';
import { withPage } from '../support/page.ts';

const file = join(root, 'demo/blank.html');

describe('a page of one’s own', () => {
  before(built);

  it('holds what README shows', () => {
    const [, tag] = /(<bar-chart[^]*<\/bar-chart>)/.exec(readFileSync(file, 'utf8'))!;
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(tag!));
  });

  it('works from a disk', async () => {
    await withPage(
      { url: pathToFileURL(file).href, settle: 300 },
      async ({ page, errors, warnings }) => {
        const text = await page.evaluate(
          () =>
            document
              .querySelector('bar-chart')!
              .shadowRoot?.querySelector('figure[data-state=drawn]')?.textContent ?? '',
        );
        assert.match(text, /Apples/);
        assert.deepEqual([errors, warnings], [[], []]);
      },
    );
  });
});
