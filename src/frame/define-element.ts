/** The package's version, compared when two copies of the script meet on one page. */
export const VERSION = '0.1.0';

/** How a registered class says which version it is. */
const MARK = Symbol.for('pressmark.version');

interface Marked {
  [MARK]?: string;
}

/** Other versions of ours that have been warned about. */
const met = new Set<string>();

/**
 * Registers a class under a tag unless something is registered there already. The same major
 * version gives way in silence, so that two copies of the script never throw; another is warned about
 * once, and so is each tag that somebody else has taken. In XML, such as a page of an e-book, nothing is
 * registered: templates are HTML, and what stands between the tags is shown instead.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (globalThis.document?.contentType?.endsWith('xml')) return;
  const registered = customElements.get(tag) as (CustomElementConstructor & Marked) | undefined;
  if (!registered) {
    (element as CustomElementConstructor & Marked)[MARK] = VERSION;
    customElements.define(tag, element);
    return;
  }
  const other = Object.hasOwn(registered, MARK) ? registered[MARK]! : null;
  if (registered === element || (other && majorOf(other) === majorOf(VERSION))) return;
  if (other && met.has(other)) return;
  if (other) met.add(other);
  const owner = other ? `pressmark ${other}` : 'another script';
  console.warn(
    `<${tag}> is taken by ${owner}; pressmark ${VERSION} leaves it alone. ` +
      `To have both, import the class and define it under another name.`,
  );
}

const majorOf = (version: string): string => version.split('.')[0]!;
