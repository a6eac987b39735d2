import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { tags } from '../../scripts/entries.mjs';
import { expectedExports } from '../../scripts/exports.mjs';
import { TOKEN_WORDS } from '../../stories/support/token-words.ts';
import { built, root } from '../support/built.ts';

type Target = string | Readonly<Record<string, string>>;

interface Declared {
  readonly tagName: string;
  readonly cssProperties: readonly { readonly name: string; readonly description: string }[];
  readonly members: readonly { readonly name: string; readonly privacy?: string }[];
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Readonly<Record<string, Target>>;
  customElements: string;
};

const pathsOf = (target: Target): string[] =>
  typeof target === 'string' ? [target] : Object.values(target);

function matchesOf(path: string): string[] {
  if (!path.includes('*')) return existsSync(join(root, path)) ? [path] : [];
  const folder = join(root, dirname(path));
  const [start = '', end = ''] = basename(path).split('*');
  return readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith(end));
}

// The recorder stands in for the browser's registry and keeps what would have been registered.
const registered: string[] = [];
const recorder = {
  define: (tag: string) => void registered.push(tag),
  get: () => undefined,
  whenDefined: async () => undefined,
};

const load = (path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(root, 'dist', path)).href);

describe('the exports of the package', () => {
  before(built);

  it('have a line for every tag (npm run exports writes them)', () => {
    assert.deepEqual(manifest.exports, expectedExports());
    assert.ok(tags().length > 0);
  });

  it('have every tag in the files that stand for all of them', () => {
    for (const name of ['all', 'autoload']) {
      const text = readFileSync(join(root, `src/define/${name}.ts`), 'utf8');
      const named = Array.from(text.matchAll(/'\.\/([a-z-]+)\.ts'/g), ([, tag]) => tag);
      assert.deepEqual(named, tags(), name);
    }
  });

  for (const [name, target] of Object.entries(manifest.exports)) {
    it(`lead from ${name} to files that exist`, () => {
      for (const path of pathsOf(target)) assert.notDeepEqual(matchesOf(path), [], path);
    });
  }

  it('name the manifest of elements, which describes every tag', () => {
    const { modules } = JSON.parse(readFileSync(join(root, manifest.customElements), 'utf8'));
    const declared = modules.flatMap((m: { declarations?: { tagName?: string }[] }) =>
      (m.declarations ?? []).flatMap(({ tagName }) => tagName ?? []),
    );
    assert.deepEqual(declared.toSorted(), tags());
  });

  it('name a manifest that says what every custom property changes, and nothing that is private', () => {
    const { modules } = JSON.parse(readFileSync(join(root, manifest.customElements), 'utf8'));
    const elements = modules.flatMap((module: { declarations: Declared[] }) =>
      module.declarations.filter(({ tagName }) => tagName),
    ) as Declared[];
    assert.equal(elements.length, tags().length);
    for (const { tagName, cssProperties, members } of elements) {
      const names = cssProperties.map(({ name }) => name);
      assert.deepEqual(names, Object.keys(TOKEN_WORDS), tagName);
      assert.ok(cssProperties.every(({ description }) => description));
      const hidden = members.filter(({ privacy = 'public' }) => privacy !== 'public');
      assert.deepEqual(hidden, [], tagName);
    }
  });
});

describe('importing the built package', () => {
  before(async () => {
    await built();
    Object.assign(globalThis, { customElements: recorder });
  });

  it('registers nothing from the index', async () => {
    registered.length = 0;
    assert.notDeepEqual(Object.keys(await load('index.js')), []);
    assert.deepEqual(registered, []);
  });

  it('registers nothing from the server entry', async () => {
    registered.length = 0;
    assert.equal(typeof (await load('static/index.js')).renderElement, 'function');
    assert.deepEqual(registered, []);
  });

  it('registers nothing by autoload where there is no page to watch', async () => {
    registered.length = 0;
    await load('define/autoload.js');
    assert.deepEqual(registered, []);
  });

  it('registers a tag where a server stands in for the page with a document of its own', async () => {
    const { defineElement } = await load('index.js');
    Object.assign(globalThis, { document: {} });
    (defineElement as (tag: string, element: unknown) => void)('x-shim', Array);
    Reflect.deleteProperty(globalThis, 'document');
    assert.ok(registered.includes('x-shim'), registered.join());
  });

  for (const tag of tags()) {
    it(`registers ${tag} from its own file`, async () => {
      await load(`define/${tag}.js`);
      assert.ok(registered.includes(tag), registered.join());
    });
  }
});
