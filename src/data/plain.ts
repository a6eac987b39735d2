import { found, type Finding } from '../problems/finding.ts';
import { printNumber, type Json } from './json.ts';

const MAX_DEPTH = 4;

/** What holds more values is no data for a chart. */
const MAX_VALUES = 10_000_000;

/**
 * Takes a snapshot of what a program set as `.data`, without ever writing to it. A getter that
 * throws, a proxy, a cycle, a symbol or a list of four thousand million becomes a message; numbers
 * become their printed text, since that is all the number still knows. Never throws.
 */
export function readPlain(value: unknown): { json: Json } | { problem: Finding } {
  const snapshot = new Snapshot();
  try {
    return { json: snapshot.take(value, 0) };
  } catch {
    // What was thrown may be the author's own, so nothing of it is touched.
    return { problem: found('unreadable-data', snapshot.why) };
  }
}

/** One reading, with how much it may still take and why it stopped. */
class Snapshot {
  why = 'a getter or a proxy in it throws';
  #left = MAX_VALUES;

  take(value: unknown, depth: number): Json {
    if (--this.#left < 0) return this.#refuse('too large');
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return printNumber(value);
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object') return this.#refuse(`a ${typeof value} is no data`);
    if (depth > MAX_DEPTH) return this.#refuse('nested too deeply');
    return Array.isArray(value) ? this.#list(value, depth) : this.#object(value, depth);
  }

  /** By index, since an iterator of the author's might never end. */
  #list(list: readonly unknown[], depth: number): readonly Json[] {
    const length = Number(list.length);
    if (!(length <= this.#left)) return this.#refuse(`a list of ${length} items`);
    const items: Json[] = [];
    for (let at = 0; at < length; at++) items.push(this.take(list[at], depth + 1));
    return items;
  }

  #object(object: object, depth: number): ReadonlyMap<string, Json> {
    const prototype: unknown = Object.getPrototypeOf(object);
    const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!plain) return this.#refuse('an object that is neither plain nor a list');
    const items = new Map<string, Json>();
    for (const key of Object.keys(object)) {
      items.set(key, this.take((object as Record<string, unknown>)[key], depth + 1));
    }
    return items;
  }

  #refuse(why: string): never {
    this.why = why;
    throw new Error(why);
  }
}
