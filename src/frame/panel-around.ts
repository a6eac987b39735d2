import type { GraphicKind } from './kind.ts';
import { nodesAround } from './around.ts';
import { ALONE, inPanel, type Surroundings } from './surroundings.ts';

/** A graphic of ours, this script's or that of another copy on the page. */
export interface Graphic extends HTMLElement {
  readonly headingLevel?: string | null | undefined;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

const kindOf = (node: Node): Partial<GraphicKind> | undefined =>
  (node.constructor as { readonly kind?: Partial<GraphicKind> }).kind;

const isGraphic = (node: Node): node is Graphic => kindOf(node) !== undefined;

/** The graphics that stand in a root or an element, in reading order. */
export const graphicsIn = (root: ParentNode): readonly Graphic[] =>
  [...root.querySelectorAll('*')].filter(isGraphic);

/** The nearest panel around an element, however deep it stands in it, across shadow roots. */
function panelAround(host: Element): Graphic | null {
  for (const node of nodesAround(host)) {
    if (node !== host && isGraphic(node) && kindOf(node)!.holds) return node;
  }
  return null;
}

/**
 * What stands around an element. Anything around it that is no element yet may be a panel whose script
 * is still to come, so until then nothing is missed that it may say.
 */
export function surroundingsOf(host: Element): Surroundings {
  const panel = panelAround(host);
  if (panel) return inPanel(panel.headingLevel, surroundingsOf(panel));
  const around = [...nodesAround(host)];
  const speak = around.some((node) => node instanceof Element && node.matches(':not(:defined)'));
  return { ...ALONE, speak };
}
