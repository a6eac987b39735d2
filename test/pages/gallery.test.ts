/** Every snippet that the gallery shows, pasted into an empty page, draws what the gallery draws. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { node } from '../../scripts/run.mjs';
import { tags } from '../../scripts/entries.mjs';
import { serveDemo } from '../../scripts/start.mjs';
import { built, root } from '../support/built.ts';
import { withPage, type Visit } from '../support/page.ts';

/** A snippet as it can be copied, and the name of the figure that it stands beside. */
interface Snippet {
  readonly code: string;
  readonly draws: string;
}

/** What is drawn in the tags with these names, in the figures inside them too. */
const drawn = ({ page }: Visit, names: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (ids) =>
      ids.map((id) => {
        const element = document.getElementById(id)!;
        return [element, ...element.querySelectorAll('*')]
          .map(({ shadowRoot }) => shadowRoot?.innerHTML.replaceAll(/<!--.*?-->/gs, '') ?? '')
          .join('');
      }),
    names,
  );

const snippetsOf = ({ page }: Visit): Promise<Snippet[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('code[data-draws]')].map((code) => ({
      code: code.textContent ?? '',
      draws: code.dataset['draws']!,
    })),
  );

describe('the gallery', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    await built();
    const { code, output } = await node([join(root, 'demo/build.mjs')], { quiet: true });
    assert.equal(code, 0, output);
    demo = await serveDemo();
  });
  after(() => demo.close());

  for (const [path, lang] of [
    ['gallery.html', 'zh-Hant'],
    ['zh-hans/gallery.html', 'zh-Hans'],
    ['en/gallery.html', 'en'],
  ] as const) {
    it(`shows every tag in ${lang}, and each snippet draws the same in an empty page`, async () => {
      await withPage({ url: `${demo.url}/${path}`, settle: 300 }, async (gallery) => {
        const snippets = await snippetsOf(gallery);
        const shown = new Set(snippets.map(({ code }) => /^<([a-z-]+)/.exec(code)![1]));
        assert.deepEqual([...shown].toSorted(), tags().toSorted());
        const body = snippets
          .map(({ code, draws }) => code.replace(/^<[a-z-]+/, (start) => `${start} id="${draws}"`))
          .join('\n');
        const names = snippets.map(({ draws }) => draws);
        const expected = await drawn(gallery, names);
        await withPage(
          {
            html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><script src="/dist/cdn/pressmark.js" defer></script><body>${body}</body></html>`,
            settle: 300,
          },
          async (page) => {
            const pasted = await drawn(page, names);
            names.forEach((name, at) => {
              assert.ok(expected[at]!.includes('<figure'), `${name} is not drawn in the gallery`);
              assert.equal(pasted[at], expected[at], name);
            });
          },
        );
      });
    });
  }
});
