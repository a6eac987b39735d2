import { found, type Finding } from '../problems/finding.ts';
import { dayOf, isMilliseconds, tellTime } from './day.ts';
import { roleOfHeader } from './header-roles.ts';
import { printNumber, UNREAD, type Json } from './json.ts';

/** A list in a cell of a row in the rows of an object. */
const MAX_DEPTH = 4;

/** What holds more values is no data for a chart. */
const MAX_VALUES = 10_000_000;

/** What was read, and what is to be told of it; or why nothing of it was. */
export type Plain =
  | { readonly json: Json; readonly problems: readonly Finding[] }
  | { readonly problem: Finding };

/**
 * Takes a snapshot of what a program set as `.data`, without ever writing to it. Numbers become their
 * printed text, since that is all the number still knows. A `Date`, and milliseconds under the name of a
 * date, become their day in UTC, whatever the zone of the machine, so that every reader sees the same one;
 * one with a time of day is told, since the day may be another where it was made. A row may be of any
 * class: what it holds itself is read. A cell that is no text, number or date, or throws, is marked and
 * the others stay; only what is no list and no plain object as a whole, or too much, becomes a message.
 * Never throws.
 */
export function readPlain(value: unknown): Plain {
  const snapshot = new Snapshot();
  try {
    return { json: snapshot.take(value, 0, ''), problems: snapshot.problems };
  } catch {
    // What was thrown may be the author's own, so nothing of it is touched.
    return { problem: found('unreadable-data', snapshot.why) };
  }
}

const tagOf = (object: object): string => Object.prototype.toString.call(object).slice(8, -1);

/** One reading, with how much it may still take and why it stopped. */
class Snapshot {
  why = 'a getter or a proxy in it throws';
  readonly problems: Finding[] = [];
  #left = MAX_VALUES;
  /** What stands first in a list of lists, which may name the cells of the others. */
  #names: readonly Json[] = [];

  take(value: unknown, depth: number, key: string): Json {
    if (--this.#left < 0) return this.#refuse('too large');
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return this.#number(value, key);
    if (typeof value === 'bigint') return String(value);
    if (depth > 0) return typeof value === 'object' ? this.#inside(value, depth, key) : UNREAD;
    if (typeof value !== 'object') return this.#refuse(`a ${typeof value} is no data`);
    return Array.isArray(value) ? this.#list(value, depth) : this.#object(value, depth);
  }

  #number(value: number, key: string): string {
    const isTime = isMilliseconds(value) && roleOfHeader(key) === 'date';
    return (isTime && this.#day(value, key)) || printNumber(value);
  }

  /** A row or a cell; one that cannot be read is no reason to lose those beside it. */
  #inside(value: object, depth: number, key: string): Json {
    return this.#unlessTooMuch(() => {
      if (tagOf(value) === 'Date') return this.#date(value, key);
      if (depth > MAX_DEPTH) return UNREAD;
      return Array.isArray(value) ? this.#list(value, depth) : this.#object(value, depth);
    });
  }

  /** Too much is too much, wherever it stands; whatever else is thrown was the author's. */
  #unlessTooMuch(read: () => Json): Json {
    try {
      return read();
    } catch (error) {
      if (this.#left < 0) throw error;
      return UNREAD;
    }
  }

  #date(value: object, key: string): Json {
    return this.#day(Date.prototype.getTime.call(value), key) ?? UNREAD;
  }

  /** The day of a moment, whose time of day is told once. */
  #day(time: number, key: string): string | null {
    if (this.problems.length === 0) this.problems.push(...tellTime(key, time));
    return dayOf(time);
  }

  /** By index, since an iterator of the author's might never end. */
  #list(list: readonly unknown[], depth: number): readonly Json[] {
    const length = Number(list.length);
    if (!(length <= this.#left)) {
      this.#left = -1;
      return this.#refuse(`a list of ${length} items`);
    }
    const names = this.#names;
    const items: Json[] = [];
    for (let at = 0; at < length; at++) {
      const name = names[at];
      const item = this.take(list[at], depth + 1, typeof name === 'string' ? name : '');
      if (at === 0 && Array.isArray(item)) this.#names = item;
      items.push(item);
    }
    return items;
  }

  #object(object: object, depth: number): Json {
    const prototype: unknown = Object.getPrototypeOf(object);
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    const keys = Object.keys(object);
    if (!isPlain && depth === 0) return this.#refuse(NOT_PLAIN);
    // A map, a promise or a text that was boxed holds nothing that could be read by a name.
    if (!isPlain && keys.length === 0) return UNREAD;
    const items = new Map<string, Json>();
    for (const key of keys) {
      const read = (): Json => this.take((object as Record<string, unknown>)[key], depth + 1, key);
      items.set(key, this.#unlessTooMuch(read));
    }
    return items;
  }

  #refuse(why: string): never {
    this.why = why;
    throw new Error(why);
  }
}

const NOT_PLAIN =
  'an object that is neither plain nor a list (of a Map or an iterator give a list)';
