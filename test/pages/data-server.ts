/** A server of data as newsrooms have them: good, broken, slow, somewhere else. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { root } from '../support/built.ts';

export interface Answer {
  readonly body?: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly location?: string;
}

/** A file, or what to do with a request for it. */
export type Route = Answer | ((response: ServerResponse, request: IncomingMessage) => void);

export interface DataServer {
  readonly url: string;
  /** Every request but those for the page and its script, with its headers. */
  readonly asked: readonly IncomingMessage[];
  readonly close: () => void;
}

function send(response: ServerResponse, { body = '', type, status = 200, location }: Answer): void {
  response.writeHead(status, {
    ...(type ? { 'content-type': type } : {}),
    ...(location ? { location } : {}),
  });
  response.end(body);
}

/** Serves a page at `/` with a cookie, the script, and the routes. */
export async function serveData(
  page: string,
  routes: Readonly<Record<string, Route>>,
): Promise<DataServer> {
  const asked: IncomingMessage[] = [];
  const own: Record<string, Route> = {
    '/': (response) => {
      response.setHeader('set-cookie', 'reader=1; Path=/');
      send(response, { body: page, type: 'text/html; charset=utf-8' });
    },
    '/pressmark.js': (response) =>
      send(response, {
        body: readFileSync(join(root, 'dist/cdn/pressmark.js')),
        type: 'text/javascript; charset=utf-8',
      }),
    '/favicon.ico': { status: 204 },
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (!Object.hasOwn(own, path)) asked.push(request);
    const route = own[path] ?? routes[path] ?? { status: 404, body: 'nothing here' };
    if (typeof route === 'function') route(response, request);
    else send(response, route);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}
