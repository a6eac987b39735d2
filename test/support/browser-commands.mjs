/**
 * What a test can ask of its browser beyond what a page may do. Each command answers
 * `{ possible: true, … }` or `{ possible: false, reason }`; test/support/browser.ts is the side
 * that tests call.
 */

const no = (reason) => ({ possible: false, reason });
const yes = (answer = {}) => ({ possible: true, ...answer });

const debuggers = new WeakMap();

// Emulation ends with the debugging session that asked for it, so one is kept for each page.
async function debuggerOf(page) {
  if (!debuggers.has(page)) debuggers.set(page, page.createCDPSession());
  return debuggers.get(page);
}

const pageOf = ({ browser, id }) => browser.getPage(id);

const featureNames = {
  forcedColors: ['forced-colors', 'active', 'none'],
  reducedMotion: ['prefers-reduced-motion', 'reduce', 'no-preference'],
  moreContrast: ['prefers-contrast', 'more', 'no-preference'],
};

function featuresOf(media) {
  const switches = Object.entries(featureNames)
    .filter(([key]) => media[key] !== undefined)
    .map(([key, [name, on, off]]) => ({ name, value: media[key] ? on : off }));
  const scheme = media.scheme ? [{ name: 'prefers-color-scheme', value: media.scheme }] : [];
  return [...switches, ...scheme];
}

const emulators = {
  async chromium(session, media) {
    const cdp = await debuggerOf(pageOf(session));
    const features = featuresOf(media);
    await cdp.send('Emulation.setEmulatedMedia', { media: media.type ?? '', features });
    return yes();
  },
  async firefox() {
    return no('Firefox offers no media emulation to its driver');
  },
  async webkit() {
    return no('WebKitGTK offers no media emulation to its driver');
  },
};

async function setSize(browserName, session, { width, height }) {
  if (browserName !== 'webkit') {
    await pageOf(session).setViewport({ width, height });
    return yes({ width, height });
  }
  const got = await session.browser.setPageSize({ width, height });
  return got.width === width ? yes(got) : no(`the window is ${got.width} px wide, not ${width}`);
}

async function pressInPage(page, keys) {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1));
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

async function press(browserName, session, combination) {
  const keys = combination.split('+');
  if (browserName === 'webkit') await session.browser.pressTogether(keys);
  else await pressInPage(pageOf(session), keys);
  return yes();
}

function propertiesOf(node) {
  return Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
}

// Ignored nodes are left out and their children take their place, as a screen reader has it.
function asTree(node, byId) {
  const children = (node.childIds ?? [])
    .flatMap((id) => (byId.has(id) ? asTree(byId.get(id), byId) : []))
    .flat();
  if (node.ignored) return children;
  const { role, name, description } = node;
  const words = description?.value ? { description: description.value } : {};
  const own = { role: role?.value ?? '', name: name?.value ?? '', ...words };
  return [{ ...own, properties: propertiesOf(node), children }];
}

async function backendNode(cdp, selector) {
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const { result } = await cdp.send('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`no element matches ${selector}`);
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}

async function axTree(browserName, session, { selector }) {
  if (browserName !== 'chromium') return no('only Chromium shows its accessibility tree');
  const cdp = await debuggerOf(pageOf(session));
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wanted = selector && (await backendNode(cdp, selector));
  const top = wanted ? nodes.find((node) => node.backendDOMNodeId === wanted) : nodes[0];
  return yes({ tree: top ? asTree(top, byId) : [] });
}

/** The commands as a plugin for the test runner. */
export function browserCommands(browserName) {
  const commands = {
    'pm-name': async () => ({ name: browserName }),
    'pm-size': (session, payload) => setSize(browserName, session, payload),
    'pm-media': (session, payload) => emulators[browserName](session, payload),
    'pm-press': (session, { keys }) => press(browserName, session, keys),
    'pm-ax-tree': (session, payload) => axTree(browserName, session, payload),
  };
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      return commands[command]?.(session, payload ?? {});
    },
  };
}
