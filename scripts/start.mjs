/** `npm start`: installs what is missing, builds, and serves the demo until it is stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { withLock } from './lock.mjs';
import { node, root } from './run.mjs';
import { serve, strictPolicy } from './server.mjs';
import { demoFingerprint, isDemoCurrent, writeDemoStamp } from './stamp.mjs';

async function writePages() {
  const inputs = demoFingerprint();
  const { code, output } = await node([join(root, 'demo/build.mjs')], { quiet: true });
  if (code !== 0) throw new Error(`The demo's pages could not be built:\n${output}`);
  writeDemoStamp(inputs);
}

/** Writes the pages of the demo, unless they are what it would write. */
export const buildDemo = () =>
  withLock('demo', async () => {
    if (!isDemoCurrent()) await writePages();
  });

/** Hashes of the styles that server-rendered figures carry inline. */
export async function styleHashes() {
  const file = join(root, 'dist/static/index.js');
  if (!existsSync(file)) return [];
  const { styleHashes: hashes } = await import(pathToFileURL(file).href);
  return typeof hashes === 'function' ? [...hashes()] : [];
}

/**
 * The demo as `npm start` shows it; tests serve it the same way on a port of their own.
 * @param {{ port?: number, delay?: (path: string) => number }} [options]
 */
export async function serveDemo({ port = 0, delay } = {}) {
  const mounts = { '/': join(root, 'demo'), '/dist/': join(root, 'dist') };
  return serve({ mounts, port, delay, policy: strictPolicy(await styleHashes()) });
}

async function start() {
  await build();
  await buildDemo();
  const { url } = await serveDemo({ port: 8080 });
  console.log(`The demo is at ${url}/ (Ctrl+C stops it).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  start().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
