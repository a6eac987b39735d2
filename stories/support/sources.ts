import type { Sources } from './tokens.ts';

/** The sources as they are, so that what the docs say of them cannot go stale. */
export const sources: Sources = import.meta.glob<string>('../../src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
