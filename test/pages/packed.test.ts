/** The package as a stranger's project uses it: through vite, and as one file without a bundler. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { tags } from '../../scripts/entries.mjs';
import { serve, strictPolicy } from '../../scripts/server.mjs';
import { packed } from '../support/packed.ts';
import { withPage } from '../support/page.ts';
import type { Visit } from '../support/page.ts';

const [tag = ''] = tags();
const table = '<table><tr><th>label<th>value<tr><td>A<td>1</table>';
const figure = `<${tag} headline="H" source="S">${table}</${tag}><p>after</p>`;

const page = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${script}</head><body>${figure}</body></html>`;

async function viteBuild(folder: string): Promise<string> {
  mkdirSync(join(folder, 'page'), { recursive: true });
  const module = '<script type="module" src="./main.js"></script>';
  writeFileSync(join(folder, 'page/index.html'), page(module));
  writeFileSync(join(folder, 'page/main.js'), `import 'pressmark/define/${tag}';`);
  const root = join(folder, 'page');
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: '../site' } });
  return join(folder, 'site');
}

function drawn({ page: opened }: Visit): Promise<boolean> {
  const query = `Boolean(document.querySelector('${tag}').shadowRoot?.querySelector('figure'))`;
  return opened.evaluate(query) as Promise<boolean>;
}

async function check(visit: Visit): Promise<void> {
  assert.deepEqual(visit.errors, []);
  assert.deepEqual(visit.violations, []);
  assert.equal(await drawn(visit), true);
}

describe('the packed package in a page', () => {
  it('draws after a vite build, under a strict policy', async () => {
    const site = await viteBuild((await packed()).folder);
    const server = await serve({ mounts: { '/': site }, policy: strictPolicy() });
    await withPage({ url: `${server.url}/` }, check).finally(server.close);
  });

  const ways = {
    'a module script': '<script type="module" src="/pressmark.js"></script>',
    'a deferred script': '<script defer src="/pressmark.js"></script>',
    'two copies of the script':
      '<script defer src="/pressmark.js"></script><script defer src="/again.js"></script>',
  };

  for (const [name, script] of Object.entries(ways)) {
    it(`draws with the one file as ${name}, under a strict policy`, async () => {
      const { folder } = await packed();
      const file = join(folder, 'node_modules/pressmark/dist/cdn/pressmark.js');
      const body = { body: readFileSync(file, 'utf8'), type: 'text/javascript' };
      const pages = { '/pressmark.js': body, '/again.js': body };
      await withPage({ html: page(script), pages, csp: strictPolicy() }, check);
    });
  }

  it('draws from a file that is opened without a server', async () => {
    const { folder } = await packed();
    const script = '<script defer src="node_modules/pressmark/dist/cdn/pressmark.js"></script>';
    const file = join(folder, 'page.html');
    writeFileSync(file, page(script));
    await withPage({ url: `file://${file}` }, check);
  });
});
