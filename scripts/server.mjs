/**
 * A static file server for the demo and for tests that open real pages. It listens on this machine
 * only, refuses paths that leave its folders, and can serve late or under a security policy.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The policy the demo runs under: scripts and styles from our own files and known styles only. */
export function strictPolicy(styleHashes = []) {
  const hashes = styleHashes.map((hash) => (hash.startsWith("'") ? hash : `'${hash}'`));
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function decoded(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function inFolder(folder, path) {
  const base = resolve(folder);
  const file = resolve(join(base, path));
  return file === base || file.startsWith(base + sep) ? file : undefined;
}

// The longest prefix wins, so that /dist/ can lie outside the folder served at /.
function locate(mounts, path) {
  const prefixes = Object.keys(mounts).toSorted((a, b) => b.length - a.length);
  const prefix = prefixes.find((start) => path.startsWith(start));
  return prefix && inFolder(mounts[prefix], path.slice(prefix.length));
}

function fileAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return path;
  return found?.isDirectory() ? fileAt(join(path, 'index.html')) : undefined;
}

// Dot segments are checked before they are resolved, since they are never wanted.
const isSafe = (path) => !path.includes('\0') && !path.split(/[/\\]/).includes('..');

function answer(response, status, headers, body = '') {
  response.writeHead(status, headers);
  response.end(body);
}

function sendPage(response, page, headers) {
  const { body, type = types['.html'] } = typeof page === 'string' ? { body: page } : page;
  answer(response, 200, { ...headers, 'content-type': type }, body);
}

function sendFile(response, file, headers) {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function headersFor({ policy }) {
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  return policy ? { ...headers, 'content-security-policy': policy } : headers;
}

async function respond(options, request, response) {
  const { mounts = {}, pages = {}, delay } = options;
  const path = decoded(request.url);
  if (path === undefined || !isSafe(path)) return answer(response, 400, {}, 'bad path');
  if (!['GET', 'HEAD'].includes(request.method)) return answer(response, 405, {});
  const late = delay?.(path) ?? 0;
  if (late > 0) await wait(late);
  if (Object.hasOwn(pages, path)) return sendPage(response, pages[path], headersFor(options));
  const found = locate(mounts, path);
  const file = found && fileAt(found);
  // Browsers ask for it unasked, and its absence would stand in the console as an error.
  if (!file && path === '/favicon.ico') return answer(response, 204, {});
  if (!file) return answer(response, 404, { 'content-type': types['.txt'] }, `not found: ${path}`);
  // A folder's page needs the slash, or its relative addresses would point one level up.
  if (file !== found && !path.endsWith('/')) return answer(response, 301, { location: `${path}/` });
  return sendFile(response, file, headersFor(options));
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done(server.address().port);
    });
  });
}

async function listenFrom(server, port, tries = 50) {
  try {
    return await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port === 0 || tries === 0) throw error;
    return listenFrom(server, port + 1, tries - 1);
  }
}

/**
 * Starts a server and returns its address and how to close it.
 *
 * @param {{
 *   mounts?: Record<string, string>,
 *   pages?: Record<string, string | { body: string, type?: string }>,
 *   policy?: string,
 *   delay?: (path: string) => number,
 *   port?: number,
 * }} options `mounts`: address prefix → folder; `pages`: address → HTML given as text; `policy`:
 * the content security policy; `delay`: milliseconds an address is held back; `port`: the first
 * port to try, or 0 for any free one.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(options) {
  const server = createServer((request, response) => {
    respond(options, request, response).catch(() => response.destroy());
  });
  const port = await listenFrom(server, options.port ?? 0);
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, port, close };
}
