import { createHash } from 'node:crypto';
import { frameStyles } from '../frame/styles.ts';
import type { GraphicKind } from '../frame/kind.ts';
import { TAGS } from './tags.ts';

/** The constant stylesheet of a kind, as an inline `<style>` holds it. */
export const stylesOf = (kind: GraphicKind): string => squeeze(`${frameStyles.cssText}${kind.styles.cssText}`);

/** White space that only the source needs; strings in our styles hold none that counts. */
const squeeze = (css: string): string =>
  css.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{};,]) ?/g, '$1').trim();

const kinds = (): readonly GraphicKind[] => [...new Set([...TAGS.values()].map(({ kind }) => kind))];

/**
 * What a content security policy must list in `style-src` for inline server styles, one for each
 * kind: `'sha256-…'`. They change only with the package's version.
 */
export function styleHashes(): readonly string[] {
  return kinds().map((kind) => {
    const digest = createHash('sha256').update(stylesOf(kind)).digest('base64');
    return `'sha256-${digest}'`;
  });
}

/** The stylesheet of all kinds together: the package's `pressmark.css`, for linked server styles. */
export const stylesheet = (): string =>
  squeeze([frameStyles.cssText, ...kinds().map(({ styles }) => styles.cssText)].join('\n'));
