/**
 * Installs the npm packages when they are missing or differ from the lockfile. Only Node's own
 * modules are used here, because nothing else is there on a fresh machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

// Optional packages are for other systems; npm leaves them out of what it installed.
const isWanted = ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional;

/** Versions are compared, not file times: a checkout gives every file the time of the checkout. */
export function isInstalled(folder = root) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const present = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted) return present !== undefined;
  if (!present) return false;
  return Object.entries(wanted)
    .filter(isWanted)
    .every(([path, entry]) => present[path]?.version === entry.version);
}

export async function installPackages() {
  if (isInstalled()) return;
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
  console.log(`Installing the npm packages (npm ${command}) …`);
  const args = [command, '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  const { code, output } = await run('npm', args, { quiet: true, minutes: 15 });
  if (code !== 0) throw new Error(`npm ${command} failed:\n${output}`);
}
