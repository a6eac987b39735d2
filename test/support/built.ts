/** The built package, for tests that use it as its users do. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

// After a failed build every test that needs it would build again and fail in the same words.
const hasFailed = process.env.PRESSMARK_BUILD === 'failed';

/** Builds when something changed since the last build, and returns the path of dist/. */
export async function built(): Promise<string> {
  if (hasFailed) throw new Error('dist/ could not be built; the build step says why');
  await build();
  return join(root, 'dist');
}
