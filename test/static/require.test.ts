/** A program in CommonJS can take the Node entry, which a module that awaits would not let it. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import type * as entry from '../../src/static/index.ts';

it('pressmark/static can be required, and has every room at once', () => {
  const { renderReport } = createRequire(import.meta.url)(
    '../../src/static/index.ts',
  ) as typeof entry;
  const attributes = { data: 'a: 1; b: 2; c', headline: 'h', source: 's' };
  const { state, problems } = renderReport('bar-chart', { attributes });
  assert.equal(state, 'partial');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['not-an-item'],
  );
});
