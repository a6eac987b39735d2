import type { CSSResult } from 'lit';
import type { GraphicKind } from '../frame/kind.ts';
import { TAGS } from './tags.ts';

/** The constant stylesheet of a kind, as an inline `<style>` holds it. */
export const stylesOf = ({ styles }: GraphicKind): string => styles.map(squeezed).join('');

/** White space that only the source needs; strings in our styles hold none that counts. */
const squeezed = ({ cssText }: CSSResult): string =>
  cssText
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();

/** Each kind once, though several tags may show it. */
export const kinds = (): readonly GraphicKind[] => [
  ...new Set([...TAGS.values()].map(({ kind }) => kind)),
];

/** The stylesheet of all kinds together: the package's `pressmark.css`, for linked server styles. */
export function stylesheet(): string {
  const sheets = [...new Set(kinds().flatMap(({ styles }) => styles))];
  return sheets.map((sheet) => forItsTags(squeezed(sheet), sheet)).join('\n');
}

/** What one kind says of its host must not reach the hosts of others in the common sheet. */
function forItsTags(css: string, sheet: CSSResult): string {
  const tags = [...TAGS].filter(([, { kind }]) => kind.styles.includes(sheet)).map(([tag]) => tag);
  return tags.length === TAGS.size
    ? css
    : css.replaceAll(':host{', `:host(:is(${tags.join(',')})){`);
}
