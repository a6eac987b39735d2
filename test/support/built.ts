/** The built package and the pages of its demo, for tests that use them as their users do. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { buildDemo } from '../../scripts/start.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

// After a failed build every test that needs it would build again and fail in the same words.
const hasFailed = process.env.PRESSMARK_BUILD === 'failed';

/** Builds when something changed since the last build, and returns the path of dist/. */
export async function built(): Promise<string> {
  if (hasFailed) throw new Error('dist/ could not be built; the build step says why');
  await build();
  return join(root, 'dist');
}

/** The same with the pages of the demo. */
export async function builtDemo(): Promise<void> {
  await built();
  await buildDemo();
}
