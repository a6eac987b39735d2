/**
 * What browser tests ask of their browser. Not every browser can do everything: a function that
 * cannot throws NotPossibleHere, and `orSkip` turns that into a test that is counted as not run.
 *
 *     it('is visible in forced colours', async function () {
 *       await orSkip(this, emulate({ forcedColors: true }));
 *       …
 *     });
 *
 * Width and media are put back after each test.
 */
import { executeServerCommand } from '@web/test-runner-commands';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

export interface Media {
  readonly forcedColors?: boolean;
  readonly scheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly moreContrast?: boolean;
  readonly type?: 'screen' | 'print';
}

export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AxNode[];
}

export class NotPossibleHere extends Error {
  override readonly name = 'NotPossibleHere';
}

type Answer<T> = ({ possible: true } & T) | { possible: false; reason: string };

const usualSize = { width: 800, height: 600 };
const changed = { size: false, media: false };

async function ask<T>(command: string, payload: object): Promise<T> {
  const answer = await executeServerCommand<Answer<T>, object>(command, payload);
  if (!answer.possible) throw new NotPossibleHere(answer.reason);
  return answer;
}

const nextFrame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function untilWidth(width: number, tries = 50): Promise<void> {
  if (window.innerWidth === width || tries === 0) return;
  await nextFrame();
  await untilWidth(width, tries - 1);
}

/** Gives the page this width in CSS pixels, in every browser. */
export async function setWidth(width: number, height: number = usualSize.height): Promise<void> {
  changed.size = true;
  await ask('pm-size', { width, height });
  await untilWidth(width);
  await nextFrame();
}

/** Makes the browser say that these media features hold; what is not named goes back to normal. */
export async function emulate(media: Media): Promise<void> {
  await ask('pm-media', media);
  changed.media = true;
  await nextFrame();
}

/** Presses a key, or several together, as in `press('Tab')` and `press('Shift+Tab')`. */
export async function press(keys: string): Promise<void> {
  await ask('pm-press', { keys });
  await nextFrame();
}

/** What a screen reader is told, from the page or from the first element that matches. */
export async function axTree(selector?: string): Promise<readonly AxNode[]> {
  const { tree } = await ask<{ tree: readonly AxNode[] }>('pm-ax-tree', { selector });
  return tree;
}

/** All nodes of a tree in reading order. */
export function axNodes(tree: readonly AxNode[]): AxNode[] {
  return tree.flatMap((node) => [node, ...axNodes(node.children)]);
}

export async function browserName(): Promise<BrowserName> {
  const { name } = await executeServerCommand<{ name: BrowserName }, object>('pm-name', {});
  return name;
}

/** Waits for the action, and marks the test as not run when this browser cannot do it. */
export async function orSkip<T>(test: Mocha.Context, action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    if (error instanceof NotPossibleHere) test.skip();
    throw error;
  }
}

async function putBack(): Promise<void> {
  if (changed.media) await emulate({});
  if (changed.size) await setWidth(usualSize.width, usualSize.height);
  changed.media = false;
  changed.size = false;
}

afterEach(putBack);
