/** The package's version, compared when two copies of the script meet on one page. */
export const VERSION = '0.1.0';

/** How a registered class says which version it is. */
const MARK = Symbol.for('pressmark.version');

interface Marked {
  [MARK]?: string;
}

/**
 * Registers a class under a tag unless something is registered there already. The same major
 * version gives way in silence, so that two copies of the script never throw; anything else is
 * warned about once, with both versions.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registered = customElements.get(tag) as (CustomElementConstructor & Marked) | undefined;
  if (!registered) {
    (element as CustomElementConstructor & Marked)[MARK] = VERSION;
    customElements.define(tag, element);
    return;
  }
  const other = Object.hasOwn(registered, MARK) ? registered[MARK]! : null;
  if (registered === element || (other && majorOf(other) === majorOf(VERSION))) return;
  const owner = other ? `pressmark ${other}` : 'another script';
  console.warn(
    `<${tag}> is taken by ${owner}; pressmark ${VERSION} leaves it alone. ` +
      `To have both, import the class and define it under another name.`,
  );
}

const majorOf = (version: string): string => version.split('.')[0]!;
