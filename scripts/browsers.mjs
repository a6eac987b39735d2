/**
 * Finds the browsers, the display and the font that the tests need, and as root on Debian installs
 * what is missing. CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH and XVFB_PATH point to programs in
 * other places; PRESSMARK_NO_APT=1 keeps the system's packages as they are.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

const onWindows = (...parts) => programFiles.map((folder) => join(folder, ...parts));

const sought = {
  chromium: {
    variables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/snap/bin/chromium',
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    debian: 'chromium',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      ...onWindows('Mozilla Firefox', 'firefox.exe'),
    ],
    debian: 'firefox-esr',
  },
  webkit: {
    variables: ['WEBKIT_DRIVER_PATH'],
    names: ['WebKitWebDriver'],
    places: ['/usr/lib/webkit2gtk-4.1/WebKitWebDriver', '/usr/libexec/WebKitWebDriver'],
    debian: 'webkit2gtk-driver',
  },
  xvfb: {
    variables: ['XVFB_PATH'],
    names: ['Xvfb'],
    places: ['/usr/bin/Xvfb'],
    debian: 'xvfb',
  },
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(names) {
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

function find({ variables, names, places }) {
  const named = variables.map((name) => process.env[name]).filter(Boolean);
  return [...named, ...onPath(names), ...places].find(isProgram);
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** Paths of what is there; `font` tells whether Chinese text will be drawn as text. */
export function findBrowsers() {
  const paths = Object.entries(sought).map(([name, how]) => [name, find(how)]);
  return { ...Object.fromEntries(paths), font: hasChineseFont() };
}

function missingPackages(found) {
  const names = Object.keys(sought).filter((name) => !found[name]);
  return [
    ...names.map((name) => sought[name].debian),
    ...(found.font ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
}

const mayInstall = () =>
  process.getuid?.() === 0 && !process.env.PRESSMARK_NO_APT && onPath(['apt-get']).some(isProgram);

async function apt(args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', ['-q', ...args], { quiet: true, env, minutes: 15 });
  if (code !== 0) console.error(output.split('\n').slice(-15).join('\n'));
  return code === 0;
}

async function installByApt(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...packages]);
}

function advise(packages) {
  const byHand = {
    darwin: 'brew install --cask chromium firefox',
    win32: 'winget install Google.Chrome Mozilla.Firefox',
  };
  const line = byHand[process.platform] ?? `sudo apt-get install -y ${packages.join(' ')}`;
  console.log(`Some browsers are missing. This line gets them:\n  ${line}`);
}

// Off Linux there is no WebKitGTK to install, so its absence alone is no news.
const isWorthSaying = (packages) => process.platform === 'linux' || packages.includes('chromium');

/** Finds the browsers and installs, or says how to install, what is missing. */
export async function ensureBrowsers() {
  const found = findBrowsers();
  const missing = missingPackages(found);
  if (missing.length === 0) return found;
  if (!mayInstall()) {
    if (isWorthSaying(missing)) advise(missing);
    return found;
  }
  await installByApt(missing);
  return findBrowsers();
}

/** Switches that keep Chromium from talking to anyone, and let root start it. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
