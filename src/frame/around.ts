/** An element and everything around it, from the inside outwards and across shadow roots. */
export function* nodesAround(host: Element): Generator<Node> {
  for (let node: Node | null = host; node;) {
    yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

/**
 * The nearest `lang` around an element, across shadow roots; '' when there is none. An empty `lang`
 * says that the language is unknown, and is an answer too.
 */
export function nearestLang(host: Element): string {
  for (const node of nodesAround(host)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}

/** Every root an element stands in, from its own outwards: where a `lang` around it may change. */
export const rootsAround = (host: Element): readonly Node[] =>
  [...nodesAround(host)].filter(({ parentNode }) => !parentNode);
