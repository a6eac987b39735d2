/**
 * `npm run build`: writes dist/. Nothing is done when no input has changed since the last build;
 * `--force` builds anyway.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { withLock } from './lock.mjs';
import { fingerprint, isCurrent, writeStamp } from './stamp.mjs';
import { node, root, tool } from './run.mjs';
import { builtFiles, table } from './written.mjs';

const dist = (path) => join(root, 'dist', path);

async function must(what, args) {
  const { code, output } = await node(args, { quiet: true, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`${what} failed:\n${output}`);
  return output;
}

// Each build runs in its own process: vite keeps state, and a crash then names its build.
const vite = (mode) =>
  must(`vite build (${mode})`, [tool('vite/bin/vite.js'), 'build', '--mode', mode, '-l', 'warn']);

/** The compiler leaves `.ts` in the imports of declarations, where no such file is shipped. */
function renameImports(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
}

async function declarations() {
  await must('tsc (declarations)', [tool('typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
  const files = readdirSync(dist(''), { recursive: true }).filter((name) => name.endsWith('.d.ts'));
  for (const file of files) renameImports(dist(file));
}

/** The analyzer indents what it writes, which would be most of it. */
async function manifest() {
  const analyzer = tool('@custom-elements-manifest/analyzer/cem.js');
  await must('custom-elements-manifest', [analyzer, 'analyze']);
  const file = dist('custom-elements.json');
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
}

async function code() {
  const types = Promise.all([declarations(), manifest()]);
  const bundles = (async () => {
    await vite('modules');
    await vite('tags');
    await vite('all');
  })();
  const results = await Promise.allSettled([types, bundles]);
  const failures = results.filter(({ status }) => status === 'rejected');
  if (failures.length > 0)
    throw new Error(failures.map(({ reason }) => reason.message.trim()).join('\n'));
}

/** The style sheet for linked server output comes out of the built code, so the two agree. */
async function styles() {
  if (!existsSync(dist('static/index.js'))) return;
  const built = await import(`${pathToFileURL(dist('static/index.js')).href}?${Date.now()}`);
  if (typeof built.stylesheet === 'function')
    writeFileSync(dist('pressmark.css'), built.stylesheet());
}

function schema() {
  const source = join(root, 'src/data/schema.json');
  if (existsSync(source)) cpSync(source, dist('schema.json'));
}

async function writeAll() {
  const start = Date.now();
  // Taken before the work, so that an edit made meanwhile counts as newer than this build.
  const inputs = fingerprint();
  rmSync(dist(''), { recursive: true, force: true });
  mkdirSync(dist(''), { recursive: true });
  await code();
  await styles();
  schema();
  writeStamp(inputs);
  console.log(table(builtFiles(dist(''))));
  console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

/** Returns whether anything was written. Two callers at the same time take turns. */
export async function build({ force = false } = {}) {
  await installPackages();
  return withLock('build', async () => {
    if (!force && isCurrent()) return false;
    await writeAll();
    return true;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const wrote = await build({ force: process.argv.includes('--force') });
    if (!wrote) console.log('dist/ is up to date.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
