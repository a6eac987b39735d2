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

const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];

function npm(...args) {
  console.log(`Installing the npm packages (npm ${args.join(' ')}) …`);
  return run('npm', [...args, ...quiet], { quiet: true, minutes: 15 });
}

/**
 * `npm ci` refuses a lockfile that lacks the parts of a package meant for other systems, which is
 * how npm writes one where those parts could not be had. `npm install` takes it, and `--no-save`
 * keeps it as it is.
 */
async function installLocked() {
  const result = await npm('ci');
  return result.code === 0 ? result : npm('install', '--no-save');
}

export async function installPackages() {
  if (isInstalled()) return;
  const hasLock = existsSync(join(root, 'package-lock.json'));
  const { code, output } = hasLock ? await installLocked() : await npm('install');
  if (code !== 0) throw new Error(`The npm packages could not be installed:\n${output}`);
}
