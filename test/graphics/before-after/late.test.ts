import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attempt, LateRoom } from '../../../src/frame/late-room.ts';
import { beforeAfter, slopeRoom } from '../../../src/graphics/before-after/kind.ts';
import type { BeforeAfterSettings } from '../../../src/graphics/before-after/layout.ts';
import { readLocale } from '../../../src/locale/language.ts';
import { openRooms } from '../../../src/static/rooms.ts';
import { readBars } from '../../support/read.ts';

/** What drawing the rows waits for; null where they are drawn at once. */
function waitsFor(data: string, settings: BeforeAfterSettings = {}): LateRoom<unknown> | null {
  const subject = { dataset: readBars(data, beforeAfter), settings, asOf: null };
  const drawn = attempt(() => beforeAfter.draw({ ...subject, locale: readLocale('en') }));
  return drawn instanceof LateRoom ? drawn : null;
}

const PAIRS = 'A | 2020: 3; A | 2024: 5; B | 2020: 4; B | 2024: 2';

describe('the late part of before and after', () => {
  before(() => {
    slopeRoom.here = null;
  });
  after(openRooms);

  it('draws slopes, and no dots on tracks wait for it', () => {
    assert.equal(waitsFor(PAIRS, { form: 'slope' }), slopeRoom);
    assert.equal(waitsFor(PAIRS), null);
  });

  it('is not waited for where slopes are asked for in vain', () => {
    assert.equal(waitsFor('A | 2020: 3; B | 2020: 4', { form: 'slope' }), null);
  });
});
