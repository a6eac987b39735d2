/** What the console and the event say of a figure’s problems. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announce } from '../../src/frame/telling.ts';
import { found, type Finding } from '../../src/problems/finding.ts';

/** What is said of an element, without a browser. */
function said(findings: readonly Finding[]): readonly string[] {
  const element = { localName: 'x-y', id: '', dispatchEvent: () => true } as unknown as Element;
  const { warn } = console;
  console.warn = () => {};
  const texts = announce(element, findings, new Set());
  console.warn = warn;
  return [...texts];
}

const unused = (why: string, ...rows: readonly number[]): readonly Finding[] =>
  rows.map((row) => found('row-not-used', row, why));

describe('rows that are not used', () => {
  it('are told once for each reason, with their numbers', () => {
    assert.deepEqual(
      said([...unused('too old', 1, 2), ...unused('no date', 4), ...unused('too old', 3, 6)]),
      ['rows 1 to 3, 6: too old; 4 rows set aside', 'row 4: no date; row set aside'],
    );
  });

  it('are not all written out where they are many', () => {
    const odd = Array.from({ length: 40 }, (_, index) => 2 * index + 1);
    const [text] = said(unused('odd', ...odd));
    assert.equal(text, 'rows 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, …: odd; 40 rows set aside');
  });
});
