/**
 * Runs tests in WebKitGTK. WebKit has no headless mode on Linux, so it gets a display of its own
 * (Xvfb), and its driver is spoken to over plain HTTP, which needs no further package.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const running = new Set();

function start(command, args, options) {
  const child = spawn(command, args, options);
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

const folders = new Set();

function cleanUp() {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

process.once('exit', cleanUp);
// A process that a signal ends says no goodbye unless it is told to.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(1));

// The browser's toolbar keeps its window at 447 px or wider, which is no phone; squeezed, 200 px do.
const squeezedToolbar = `
* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
button, toolbutton, entry { margin: 0 -12px; }
`;

function settingsFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-settings-'));
  folders.add(folder);
  for (const name of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'gtk.css'), squeezedToolbar);
  }
  return folder;
}

// Without a window manager the window under the pointer has the focus, and the pointer rests in
// the middle of the screen. On a screen this small the middle is the toolbar: the window has the
// focus, nothing in the page is hovered, and windows may still be larger than the screen.
const screen = '200x20x24';

// Xvfb picks a free display by itself and writes its number to the given file descriptor.
function startDisplay(program) {
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  const child = start(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => fail(new Error('Xvfb ended before it had a display')));
    child.stdio[3].once('data', (data) => done(`:${String(data).trim()}`));
  });
}

/** A WebDriver command; a driver's error becomes an error with the driver's own words. */
async function call(base, method, path, body) {
  const init = body ? { body: JSON.stringify(body) } : {};
  const response = await fetch(`${base}${path}`, { method, ...init });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

async function untilReady(base, tries = 100) {
  try {
    await call(base, 'GET', '/status');
  } catch (error) {
    if (tries === 0) throw error;
    await wait(100);
    await untilReady(base, tries - 1);
  }
}

async function startDriver(program, display) {
  const port = await freePort();
  // No graphics card and no accessibility bus are there, and asking for them takes seconds.
  const env = {
    ...process.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: settingsFolder(),
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  start(program, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  return base;
}

async function openSession(base) {
  const capabilities = { alwaysMatch: { timeouts: { pageLoad: 60_000, script: 60_000 } } };
  const { sessionId } = await call(base, 'POST', '/session', { capabilities });
  return `${base}/session/${sessionId}`;
}

const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const codeOf = (key) => keyCodes[key] ?? key;

function keyActions(keys) {
  const down = keys.map((key) => ({ type: 'keyDown', value: codeOf(key) }));
  const up = keys.toReversed().map((key) => ({ type: 'keyUp', value: codeOf(key) }));
  return { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] };
}

class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #programs;
  #session;
  #base;
  #active = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  async #open() {
    const display = await startDisplay(this.#programs.display);
    this.#base = await startDriver(this.#programs.driver, display);
    return openSession(this.#base);
  }

  async #command(method, path, body) {
    this.#session ??= this.#open();
    return call(await this.#session, method, path, body);
  }

  async startSession(id, url) {
    await this.setPageSize({ width: 800, height: 600 });
    this.#active.set(id, url);
    await this.#command('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  // An empty page ends what the test left running: timers, requests, reload loops.
  async stopSession(id) {
    await this.#command('POST', '/url', { url: 'about:blank' });
    this.#active.delete(id);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK has no debug session here; use its MiniBrowser by hand.');
  }

  async stop() {
    if (this.#session) await this.#command('DELETE', '').catch(() => undefined);
    cleanUp();
  }

  run(script) {
    return this.#command('POST', '/execute/sync', { script, args: [] });
  }

  /** Sends the keys pressed together, the first one held longest. */
  async pressTogether(keys) {
    await this.#command('POST', '/actions', keyActions(keys));
    await this.#command('DELETE', '/actions');
  }

  /** WTR's own command sends a list of keys one after the other. */
  async sendKeys(_id, keys) {
    for (const key of keys) await this.pressTogether([key]);
  }

  // The page hears of its new size some frames after the window has it.
  async #settledSize(window, tries = 20) {
    await wait(30);
    const script = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
    const [width, height, outerWidth, outerHeight] = await this.run(script);
    const settled = outerWidth === window.width && outerHeight === window.height;
    return settled || tries === 0 ? { width, height } : this.#settledSize(window, tries - 1);
  }

  // The window has a frame and a toolbar, so the page's size is reached in a second step.
  async setPageSize(wanted, window = wanted, tries = 6) {
    await this.#command('POST', '/window/rect', { ...window });
    const { width, height } = await this.#settledSize(window);
    const off = { width: wanted.width - width, height: wanted.height - height };
    if (tries === 0 || (off.width === 0 && off.height === 0)) return { width, height };
    const next = { width: window.width + off.width, height: window.height + off.height };
    return this.setPageSize(wanted, next.width > 0 ? next : window, tries - 1);
  }
}

export const webkitLauncher = (programs) => new WebKitLauncher(programs);
