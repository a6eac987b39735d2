import type { LightContent } from '../../src/data/light-content.ts';
import { isWritten } from '../../src/data/grid.ts';
import type { LightCase } from '../fixtures/light-html.ts';

/** What was read, in the shape of a case, so that a test is one comparison. */
export function asCase({ name, html }: LightCase, { slots, data }: LightContent): LightCase {
  const grid = data && !isWritten(data) ? data : null;
  const problems = grid?.problems.map(({ code }) => code) ?? [];
  return {
    name,
    html,
    ...(slots.size > 0 ? { slots: [...slots].toSorted() } : {}),
    rows: grid && [grid.header, ...grid.rows.map(({ cells }) => cells)],
    ...(data && isWritten(data) ? { written: String(data.content) } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  };
}
