/** Starts other programs for the scripts, with a time limit and without leaving any behind. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const windows = process.platform === 'win32';

// A detached child leads its own process group, so that one signal also ends its children.
function start(command, args, { env, quiet, cwd = root }) {
  const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'];
  return spawn(command, args, {
    cwd,
    stdio,
    env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
    detached: !windows,
    shell: windows && command === 'npm',
  });
}

export function stop(child, signal = 'SIGTERM') {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has already ended, which is what was wanted.
  }
}

function collect(child) {
  const chunks = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => chunks.push(data));
  return () => Buffer.concat(chunks).toString();
}

function limit(child, minutes, onLate) {
  const late = () => {
    onLate();
    stop(child);
    setTimeout(() => stop(child, 'SIGKILL'), 5000).unref();
  };
  return setTimeout(late, minutes * 60_000);
}

/**
 * Runs a program to its end and never rejects: `code` is 0 when all went well, `late` is true
 * when the time limit ended it. With `quiet` the output comes back instead of being shown.
 */
export function run(command, args = [], { minutes = 10, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    const output = collect(child);
    let late = false;
    const timer = limit(child, minutes, () => (late = true));
    const forward = () => {
      stop(child);
      process.exit(130);
    };
    process.once('SIGINT', forward).once('SIGTERM', forward);
    const done = (code, text = '') => {
      clearTimeout(timer);
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code, late, output: output() + text });
    };
    child.on('error', (error) => done(127, error.message));
    child.on('close', (code, signal) => done(signal ? 1 : code));
  });
}

export const node = (args, options) => run(process.execPath, args, options);

/** The script behind a package's command, so that no shell and no npx stands between. */
export const tool = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
