/** The built package, for tests that use it as its users do. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds when something changed since the last build, and returns the path of dist/. */
export async function built(): Promise<string> {
  await build();
  return join(root, 'dist');
}
