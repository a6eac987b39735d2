/**
 * The package as npm would publish it, unpacked beside the dependencies it declares and nothing
 * else, so that an import nobody declared fails here and not at a reader's newspaper.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { built, root } from './built.ts';

export const execute = promisify(execFile);

export interface Packed {
  /** A folder whose `node_modules` has the package and its dependencies. */
  readonly folder: string;
  readonly tarball: string;
  /** Paths inside the tarball. */
  readonly files: readonly string[];
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

async function pack(folder: string): Promise<string> {
  await built();
  const args = ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  await execute(npm, args, { cwd: root, shell: process.platform === 'win32' });
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
}

function linkDependencies(folder: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
}

async function unpack(folder: string, tarball: string): Promise<string[]> {
  const home = join(folder, 'node_modules/pressmark');
  mkdirSync(home, { recursive: true });
  await execute('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const entries = readdirSync(home, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

async function prepare(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-packed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const tarball = await pack(folder);
  linkDependencies(folder);
  return { folder, tarball, files: await unpack(folder, tarball) };
}

let shared: Promise<Packed> | undefined;

export const packed = (): Promise<Packed> => (shared ??= prepare());
