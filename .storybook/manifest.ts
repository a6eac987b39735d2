/** The custom-elements manifest, read from the sources as they are now. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Manifest } from '../stories/support/arg-types.ts';

export const readManifest = (cwd = process.cwd()): Promise<Manifest> =>
  cli({ argv: ['analyze', '--quiet'], cwd, noWrite: true });
