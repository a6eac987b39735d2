import { found, type Finding } from '../problems/finding.ts';
import { MAX_ROWS } from './grid.ts';
import type { Json } from './json.ts';

const MAX_DEPTH = 4;

/**
 * Takes a snapshot of what a program set as `.data`, without ever writing to it. A getter that
 * throws, a proxy, a cycle, a symbol or a list of four thousand million becomes a message; numbers
 * become their printed text, since that is all the number still knows.
 */
export function readPlain(value: unknown): { json: Json } | { problem: Finding } {
  try {
    return { json: snapshot(value, 0) };
  } catch (error) {
    return {
      problem: found(
        'unreadable-data',
        error instanceof Error ? error.message : 'it cannot be read',
      ),
    };
  }
}

function snapshot(value: unknown, depth: number): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') throw new Error(`a ${typeof value} is no data`);
  if (depth > MAX_DEPTH) throw new Error('nested too deeply');
  return Array.isArray(value) ? snapshotList(value, depth) : snapshotObject(value, depth);
}

/** One row more than the limit is copied, so that the reader can say that there are too many. */
function snapshotList(list: readonly unknown[], depth: number): readonly Json[] {
  if (list.length > 100 * MAX_ROWS) throw new Error(`a list of ${list.length} items`);
  return Array.from(list, (item) => snapshot(item, depth + 1));
}

function snapshotObject(object: object, depth: number): Json {
  if (object instanceof Map) {
    return new Map([...object].map(([key, item]) => [String(key), snapshot(item, depth + 1)]));
  }
  const prototype: unknown = Object.getPrototypeOf(object);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain) throw new Error('an object that is neither plain nor a list');
  return new Map(Object.entries(object).map(([key, item]) => [key, snapshot(item, depth + 1)]));
}
