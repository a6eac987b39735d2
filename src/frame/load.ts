import { found } from '../problems/finding.ts';
import { readWritten } from '../data/written.ts';
import { checkAddress } from './address.ts';
import type { Loaded } from './source.ts';

/** Nothing a newspaper draws takes longer or weighs more; both end the request. */
const TIME_LIMIT = 10_000;
const SIZE_LIMIT = 10_000_000;

/** Why a body was not taken, in words for the console; never the engine's own. */
class Refusal {
  constructor(readonly why: string) {}
}

/**
 * Fetches one address and reads it as JSON, CSV or TSV by its type, its ending or its first sign.
 * GET only, no credentials, no referrer beyond the origin, ten seconds and ten megabytes at most;
 * a web page, a file manager's pointer or a workbook in place of data is named as such.
 */
export async function loadGrid(
  src: string,
  page: string,
  request: AbortController,
): Promise<Loaded> {
  const url = checkAddress(src, page);
  if (!url) return { progress: 'failed', problem: found('address-refused', 'src', src) };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    request.abort();
  }, TIME_LIMIT);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      signal: request.signal,
    });
    const grid = await readResponse(response, url, request);
    // What holds no rows is no answer, so that the author's next source stands in.
    return grid.rows.length > 0
      ? { progress: 'ready', grid }
      : { progress: 'failed', problem: grid.problems[0] ?? found('no-data', src) };
  } catch (error) {
    const why = late ? 'no answer within ten seconds' : whyNot(error);
    return { progress: 'failed', problem: found('load-failed', src, why) };
  } finally {
    clearTimeout(timer);
  }
}

const whyNot = (error: unknown): string =>
  error instanceof Refusal
    ? error.why
    : 'no answer: the network, the other server (CORS) or the page (CSP) does not allow it';

async function readResponse(response: Response, url: URL, request: AbortController) {
  if (!response.ok) throw new Refusal(`the server answers ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  const bytes = await readBytes(response, request);
  // Before it is read as text, which a workbook is not.
  const stranger = strangerIn(bytes);
  if (stranger) throw new Refusal(`${stranger} in place of data`);
  const body = decode(bytes, type);
  if (body.trim() === '') throw new Refusal('an empty file');
  return readWritten({ format: isJson(type, url, body) ? 'json' : 'csv', content: body });
}

async function readBytes(response: Response, request: AbortController): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > SIZE_LIMIT) {
      request.abort();
      throw new Refusal('more than ten megabytes');
    }
  }
  const bytes = new Uint8Array(size);
  chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
  return bytes;
}

/** By its mark, then by the server's word, then as strict UTF-8; never replacement signs in silence. */
function decode(bytes: Uint8Array, type: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const named = /charset=["']?([\w-]+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(marked ?? named ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('not UTF-8: save the file as “CSV UTF-8”');
  }
}

const STRANGERS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:!doctype html|html|head|body)/i, 'a web page'],
  [/^\s*<\?xml|^\s*<[a-z]/i, 'XML'],
  [/^version https:\/\/git-lfs/, 'a git-lfs pointer'],
  [/^PK\u0003\u0004/, 'a workbook (.xlsx)'],
  [/^%PDF-/, 'a PDF'],
];

function strangerIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '');
  return STRANGERS.find(([mark]) => mark.test(start))?.[1] ?? null;
}

function isJson(type: string, { pathname }: URL, body: string): boolean {
  if (/\bjson\b/i.test(type) || /\.json$/i.test(pathname)) return true;
  if (/\b(?:csv|tab-separated)/i.test(type) || /\.[ct]sv$/i.test(pathname)) return false;
  return /^\s*[[{]/.test(body);
}
