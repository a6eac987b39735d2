import { createHash } from 'node:crypto';
import { kinds, stylesOf } from './styles.ts';

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
