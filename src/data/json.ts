import { found, type Finding } from '../problems/finding.ts';

/**
 * JSON as read here: a number stays the text it was printed as, so that 11.0 keeps its nought and
 * 0.1 never becomes a float, but for the noise of one that came from a float; an object is a Map, so that a key called `__proto__` is just a key.
 */
export type Json = string | boolean | null | readonly Json[] | ReadonlyMap<string, Json>;

/** Stands for what a program gave and nobody can read: a function, a promise, a getter that throws. */
export const UNREAD: Json = new Map<string, Json>();

const MAX_DEPTH = 12;

/** A number with a point that is printed without an exponent. */
const PLAIN = /^-?(?!0\.0{6})\d{1,9}\.\d+$/;

/** No double is exact to more than 15 digits: what has more came out of a float, 0.30000000000000004. */
export function printNumber(value: number | string): string {
  const text = String(value);
  const isFloat = PLAIN.test(text) && text.replace(/^-?0\.0*|\D/g, '').length > 15;
  return isFloat ? String(Number(Number(text).toPrecision(12))) : text;
}

/** A place in the text and what is wrong there; never leaves this file. */
class Fault {
  constructor(
    readonly at: number,
    readonly why: string,
  ) {}
}

/**
 * Reads JSON, or says at which line and column it breaks and what the usual cause is: smart quotes,
 * single quotes, entities escaped twice by a CMS, a trailing comma. The same words in every browser.
 */
export function parseJson(text: string): { json: Json } | { problem: Finding } {
  try {
    return { json: new JsonText(text).whole() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const before = text.slice(0, fault.at).split(/\r\n|\r|\n/);
    return { problem: found('broken-json', before.length, before.at(-1)!.length + 1, fault.why) };
  }
}

/** True when a text means to be JSON rather than the quote-free notation. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** What a text in double quotes says; null when it breaks the rules of JSON. */
function stringIn(quoted: string): string | null {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return null;
  }
}

class JsonText {
  #at = 0;

  constructor(readonly text: string) {}

  whole(): Json {
    const json = this.#value(0);
    this.#space();
    if (this.#at < this.text.length) this.#fail('text after the end');
    return json;
  }

  #value(depth: number): Json {
    if (depth > MAX_DEPTH) this.#fail('nested too deeply');
    this.#space();
    const char = this.text[this.#at];
    if (char === '{') return this.#object(depth);
    if (char === '[') return this.#array(depth);
    if (char === '"') return this.#string();
    return this.#word();
  }

  #object(depth: number): ReadonlyMap<string, Json> {
    const map = new Map<string, Json>();
    this.#members('}', () => {
      if (this.text[this.#at] !== '"') this.#fail(this.#cause('a key in double quotes is missing'));
      const [at, key] = [this.#at, this.#string()];
      if (map.has(key)) this.#fail('a key that stands here twice', at);
      this.#space();
      this.#take(':');
      map.set(key, this.#value(depth + 1));
    });
    return map;
  }

  #array(depth: number): readonly Json[] {
    const items: Json[] = [];
    this.#members(']', () => items.push(this.#value(depth + 1)));
    return items;
  }

  /** What lies between brackets: nothing, or members with single commas between them. */
  #members(end: string, member: () => void): void {
    this.#at++;
    this.#space();
    if (this.text[this.#at] === end) return void this.#at++;
    do {
      this.#space();
      if (this.text[this.#at] === end) this.#fail('a comma before the closing bracket');
      member();
      this.#space();
    } while (this.text[this.#at] === ',' && ++this.#at);
    this.#take(end);
  }

  /** By hand up to the closing quote: an expression would overflow the stack on a long text. */
  #string(): string {
    let end = this.#at + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    const string = stringIn(this.text.slice(this.#at, end + 1));
    if (string === null) this.#fail('a text not closed, or a line break or lone backslash in it');
    this.#at = end + 1;
    return string;
  }

  #word(): Json {
    const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
    word.lastIndex = this.#at;
    const match = word.exec(this.text);
    if (!match) this.#fail(this.#cause('neither a text in double quotes nor a number'));
    this.#at = word.lastIndex;
    if (match[0] === 'null') return null;
    return match[0] === 'true' || (match[0] === 'false' ? false : printNumber(match[0]));
  }

  /** The usual causes by how the rest of the text begins; otherwise what was wanted here. */
  #cause(wanted: string): string {
    const rest = this.text.slice(this.#at, this.#at + 8);
    if (/^[“”„‘’«「]/.test(rest)) return 'curly quotes where straight ones belong';
    if (rest.startsWith("'")) return 'single quotes where double ones belong';
    if (/^&(?:quot|#34|amp);/.test(rest)) return 'quotes escaped twice (&quot;)';
    return rest === '' ? 'the text ends too early' : wanted;
  }

  #take(char: string): void {
    const wanted = char === ':' ? 'a colon is missing' : `a comma or ${char} is missing`;
    if (this.text[this.#at] !== char) this.#fail(this.#cause(wanted));
    this.#at++;
  }

  #space(): void {
    const space = /\s*/y;
    space.lastIndex = this.#at;
    space.exec(this.text);
    this.#at = space.lastIndex;
  }

  #fail(why: string, at = this.#at): never {
    throw new Fault(at, why);
  }
}
