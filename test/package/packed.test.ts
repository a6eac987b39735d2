import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { tags } from '../../scripts/entries.mjs';
import { root } from '../support/built.ts';
import { execute, packed } from '../support/packed.ts';

const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/(custom-elements\.json|schema\.json|pressmark\.css)$/,
  /^dist\/cdn\/(chunks\/)?[\w.-]+\.js$/,
  /^dist\/(index|(data|text|locale|scale|problems|marks|graphics|frame|presets|define|static)\/[\w./-]+)\.(js|js\.map|d\.ts)$/,
];

const [anyTag = ''] = tags();

const serverScript = `
  import { renderElement } from 'pressmark/static';
  const children = '<table><tr><th>label<th>value<tr><td>A<td>1</table>';
  console.log(renderElement('${anyTag}', { children, lang: 'en' }));
`;

const typedScript = (tag: string): string => `
  import * as pressmark from 'pressmark';
  import { renderElement } from 'pressmark/static';
  import 'pressmark/define/${tag}';
  export const element: HTMLElement & { updateComplete: Promise<boolean> } =
    document.createElement('${tag}');
  export const html: string = renderElement('${tag}', {});
  export const names: string[] = Object.keys(pressmark);
`;

async function compile(folder: string, resolution: string[]): Promise<string> {
  writeFileSync(join(folder, 'use.ts'), typedScript(anyTag));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022'];
  const args = [compiler, ...strict, ...resolution, '--types', '', 'use.ts'];
  const run = execute(process.execPath, args, { cwd: folder });
  return run.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

describe('the packed package', () => {
  it('contains what it should and nothing else', async () => {
    const { files } = await packed();
    const strangers = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
    assert.deepEqual(strangers, []);
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/cdn/pressmark.js']) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
  });

  it('has nothing that publint objects to', async () => {
    const { tarball } = await packed();
    const bytes = new Uint8Array(readFileSync(tarball)).buffer;
    const { messages } = await publint({ pack: { tarball: bytes } });
    assert.deepEqual(messages, []);
  });

  it('prints a complete figure in bare Node', async () => {
    const { folder } = await packed();
    writeFileSync(join(folder, 'print.mjs'), serverScript);
    const { stdout } = await execute(process.execPath, ['print.mjs'], { cwd: folder });
    assert.ok(stdout.startsWith(`<${anyTag}`), stdout.slice(0, 200));
    assert.match(stdout, /<template shadowrootmode="?open/);
  });

  it('has types that compile for Node and for bundlers', async () => {
    const { folder } = await packed();
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    assert.equal(await compile(folder, ['--module', 'nodenext']), '');
    const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
    assert.equal(await compile(folder, bundler), '');
  });

  it('says in its one-file build neither import nor export nor any global name', async () => {
    const { folder } = await packed();
    const file = join(folder, 'node_modules/pressmark/dist/cdn/pressmark.js');
    const text = readFileSync(file, 'utf8').trim();
    assert.match(text, /^("use strict";)?\(function\(\)\{/);
    assert.match(text, /\}\)\(\);?$/);
    assert.doesNotMatch(text, /\bprocess\.env\b|sourceMappingURL/);
  });
});
