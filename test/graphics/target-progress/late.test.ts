import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attempt, LateRoom } from '../../../src/frame/late-room.ts';
import { targetProgress, pathRoom } from '../../../src/graphics/target-progress/kind.ts';
import type { TargetProgressSettings } from '../../../src/graphics/target-progress/layout.ts';
import { readLocale } from '../../../src/locale/language.ts';
import { openRooms } from '../../../src/static/rooms.ts';
import { readBars } from '../../support/read.ts';

/** What drawing the rows waits for; null where they are drawn at once. */
function waitsFor(data: string, settings: TargetProgressSettings = {}): LateRoom<unknown> | null {
  const subject = { dataset: readBars(data, targetProgress), settings, asOf: null };
  const drawn = attempt(() => targetProgress.draw({ ...subject, locale: readLocale('en') }));
  return drawn instanceof LateRoom ? drawn : null;
}

describe('the late part of progress to a target', () => {
  before(() => {
    pathRoom.here = null;
  });
  after(openRooms);

  it('draws the way of an item with several dated values', () => {
    assert.equal(waitsFor('2020: 3; 2024: 5; 2030: target 9'), pathRoom);
  });

  it('is not waited for by an item without a way', () => {
    assert.equal(waitsFor('A: 3; A: target 9'), null);
    assert.equal(waitsFor('2024: 5', { target: '9' }), null);
  });
});
