/** The page helper is what other tests believe, so each thing it reports is made to happen here. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serve, strictPolicy } from '../../scripts/server.mjs';
import { withPage } from '../support/page.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>t</title></head><body>${body}</body></html>`;

describe('a visited page', () => {
  it('has the width, scheme, media and forced colours that were asked for', async () => {
    const asked = { html: page(''), width: 320, scheme: 'dark', forcedColors: true } as const;
    const answers = await withPage({ ...asked, media: 'print' }, ({ page: opened }) =>
      opened.evaluate(() =>
        ['(width: 320px)', '(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map(
          (query) => matchMedia(query).matches,
        ),
      ),
    );
    assert.deepEqual(answers, [true, true, true, true]);
  });

  it('reports what its security policy forbids, with script and without', async () => {
    const html = page('<p style="color: red">red</p>');
    for (const javascript of [true, false]) {
      const asked = { html, csp: strictPolicy(), javascript };
      const violations = await withPage(asked, ({ violations: all }) => all.join());
      assert.match(violations, /style-src/);
    }
  });

  it('has no violations when there is nothing to forbid', async () => {
    const asked = { html: page('<p>plain</p>'), csp: strictPolicy() };
    assert.deepEqual(await withPage(asked, ({ violations }) => violations), []);
  });

  it('reports a Trusted Types violation', async () => {
    const pages = { '/a.js': { body: 'document.body.innerHTML = "x"', type: 'text/javascript' } };
    const html = page('<script src="/a.js"></script>');
    const seen = await withPage({ html, pages, csp: strictPolicy() }, (visit) => ({ ...visit }));
    assert.match([...seen.violations, ...seen.errors].join(), /require-trusted-types-for|Trusted/);
  });

  it('reports uncaught errors and everything it asked for', async () => {
    const pages = { '/a.js': { body: 'throw new Error("oh no")', type: 'text/javascript' } };
    const html = page('<script src="/a.js"></script>');
    const seen = await withPage({ html, pages }, (visit) => ({ ...visit }));
    assert.match(seen.errors.join(), /oh no/);
    assert.ok(seen.requests.some((url) => url.endsWith('/a.js')));
  });

  it('measures how far things moved when something came late', async () => {
    const late = 'setTimeout(() => document.querySelector("div").style.height = "300px", 100)';
    const pages = { '/late.js': { body: late, type: 'text/javascript' } };
    const tall = '<div></div><p style="height: 300px">text</p><script src="/late.js"></script>';
    const moved = await withPage({ html: page(tall), pages, settle: 500 }, (v) => v.layoutShift());
    const still = await withPage({ html: page('<p>text</p>'), settle: 500 }, (v) =>
      v.layoutShift(),
    );
    assert.ok(moved > 0.05, `it moved by ${moved}`);
    assert.equal(still, 0);
  });

  it('runs no script when there is to be none', async () => {
    const html = page('<noscript><p id="plain">plain</p></noscript>');
    const found = await withPage({ html, javascript: false }, ({ page: opened }) =>
      opened.$('#plain'),
    );
    assert.notEqual(found, null);
  });

  it('cannot reach any other machine', async () => {
    const html = page('<img src="http://example.com/x.png" alt="">');
    const errors = await withPage({ html }, (visit) => visit.errors.join());
    assert.match(errors, /ERR_NAME_NOT_RESOLVED/);
  });
});

describe('the file server', () => {
  it('refuses paths that leave its folder', async () => {
    const server = await serve({ mounts: { '/': 'test/support' } });
    const paths = ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/%00', '/%ff'];
    const codes = await Promise.all(paths.map(async (p) => (await fetch(server.url + p)).status));
    await server.close();
    assert.ok(
      codes.every((status) => status === 400 || status === 404),
      codes.join(),
    );
  });

  it('names the type and the character set', async () => {
    const server = await serve({ pages: { '/': 'x' }, mounts: { '/': 'test/support' } });
    const html = await fetch(`${server.url}/`);
    const script = await fetch(`${server.url}/short-reporter.mjs`);
    await server.close();
    assert.equal(html.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
  });
});
