import type { CSSResult } from 'lit';
import { figureStyles } from '../frame/figure-styles.ts';
import type { GraphicKind } from '../frame/kind.ts';
import { listingStyles } from '../frame/listing-styles.ts';
import { TAGS } from './tags.ts';

/** White space that only the source needs; strings in our styles hold none that counts. */
function squeezed({ cssText }: CSSResult): string {
  return cssText
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** Each kind once, though several tags may show it. */
export function kinds(): readonly GraphicKind[] {
  return [...new Set([...TAGS.values()].map(({ kind }) => kind))];
}

/** All that a kind may need: what lists its data comes with its script only when it is wanted. */
const sheetsOf = ({ styles }: GraphicKind): readonly CSSResult[] =>
  styles.includes(figureStyles) ? [...styles, listingStyles] : styles;

/** Squeezed once, since it is the same text for every figure of a kind. */
const SHEETS: ReadonlyMap<GraphicKind, string> = new Map(
  kinds().map((kind) => [kind, sheetsOf(kind).map(squeezed).join('')]),
);

/** The constant stylesheet of a kind, as an inline `<style>` holds it. */
export const stylesOf = (kind: GraphicKind): string => SHEETS.get(kind)!;

/**
 * The stylesheet of all kinds together: the package's `pressmark.css`, for linked server styles.
 * Kinds use the same short class names, so each rule is held to the tags that it was written for.
 */
export function stylesheet(): string {
  const sheets = [...new Set(kinds().flatMap(sheetsOf))];
  return sheets.map((sheet) => heldTo(tagsOf(sheet), squeezed(sheet))).join('\n');
}

/** A test for the host's tag, which every rule begins with; none where all tags have the sheet. */
function tagsOf(sheet: CSSResult): string {
  const tags = [...TAGS]
    .filter(([, { kind }]) => sheetsOf(kind).includes(sheet))
    .map(([tag]) => tag);
  return tags.length === TAGS.size ? '' : `:is(${tags.join(',')})`;
}

/**
 * Every rule, those of the common sheets too, gets one more pseudo-class in front, so that rules
 * outweigh each other exactly as they do in a tag's own styles.
 */
const heldTo = (tags: string, css: string): string =>
  css.replaceAll(/([^{};]+)\{/g, (whole, prelude: string) =>
    prelude.startsWith('@') ? whole : `${heldSelectors(tags, prelude)}{`,
  );

/** Commas inside brackets part no selectors. */
const heldSelectors = (tags: string, selectors: string): string =>
  selectors
    .split(/,(?![^(]*\))/)
    .map((selector) => heldSelector(tags, selector))
    .join(',');

function heldSelector(tags: string, selector: string): string {
  const host = /^:host(?:\(([^)]*)\))?/.exec(selector);
  const test = `${tags}${host?.[1] ?? ''}`;
  const rest = host ? selector.slice(host[0].length) : ` ${selector}`;
  return `${test ? `:host(${test})` : ':host'}${rest}`;
}
