/** What stands in a portrait's place. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { initialsOf } from '../../../src/graphics/pull-quote/initials.ts';

const INITIALS: readonly (readonly [string, string])[] = [
  ['劉慈欣', '劉'],
  ['埃隆·馬斯克', '埃'],
  ['𠮷野家', '𠮷'],
  ['김철수', '김'],
  ['Liu Cixin', 'LC'],
  ['lai ka-ying', 'LK'],
  ['J. K. Rowling', 'JR'],
  ['Confucius', 'C'],
  ['Lai Ka-ying 黎家盈', 'LK'],
  ['黎家盈 Lai Ka-ying', '黎'],
  ['“Ash” Test', 'AT'],
  ['E\u0301milie', 'É'],
  ['🙂🙂', '🙂'],
  ['—', '—'],
  ['', ''],
  ['  ', ''],
];

for (const [name, initials] of INITIALS) {
  it(`${JSON.stringify(name)} is ${JSON.stringify(initials)}`, () => {
    assert.equal(initialsOf(name), initials);
  });
}
