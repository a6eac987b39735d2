/** A page that arrives piece by piece, each when the test says so. */
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../support/built.ts';
import { withPage, type Visit, type Visited } from '../support/page.ts';

export interface SlowVisit extends Visit {
  /** Sends a piece of the page and gives the browser the time to parse and paint it. */
  readonly send: (html: string) => Promise<void>;
  /** Sends the script, which the page has been asking for. */
  readonly sendScript: () => Promise<void>;
  /** Ends the page and waits until it has loaded. */
  readonly end: (html?: string) => Promise<void>;
}

// With a type and a character set the browser parses what is there without waiting for more.
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
};

function listen() {
  let openPage: (response: ServerResponse) => void;
  let openScript: (response: ServerResponse) => void;
  const page = new Promise<ServerResponse>((resolve) => (openPage = resolve));
  const script = new Promise<ServerResponse>((resolve) => (openScript = resolve));
  const server = createServer((request, response) => {
    if (request.url === '/slow') openPage(response.writeHead(200, headers));
    else if (request.url === '/pressmark.js') openScript(response);
    else response.writeHead(200, headers).end();
  });
  return { server, page, script };
}

const parsing = (): Promise<void> => wait(150);

/**
 * Opens a page that has not sent anything yet. Its script is at `/pressmark.js` and comes when the
 * test sends it.
 */
export async function withSlowPage(
  look: (visit: SlowVisit) => Promise<void>,
  asked: Visited = {},
): Promise<void> {
  const { server, page, script } = listen();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (html: string): Promise<void> => {
    (await page).write(html);
    await parsing();
  };
  const sendScript = async (): Promise<void> => {
    const body = readFileSync(join(root, 'dist/cdn/pressmark.js'));
    (await script).writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(body);
    await parsing();
  };
  await withPage({ ...asked, url: `${address}/` }, async (visit) => {
    const loaded = visit.page.goto(`${address}/slow`, { waitUntil: 'load' });
    const end = async (html = ''): Promise<void> => {
      (await page).end(html);
      await loaded;
      await parsing();
    };
    await look({ ...visit, send, sendScript, end });
  }).finally(() => {
    server.close();
    server.closeAllConnections();
  });
}
