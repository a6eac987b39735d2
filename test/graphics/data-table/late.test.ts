/** What a table loads late, it enters only where it is asked to: a plain one pays nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attempt, LateRoom } from '../../../src/frame/late-room.ts';
import { arrangeRoom, dataTable, roleNamesRoom } from '../../../src/graphics/data-table/kind.ts';
import type { DataTableSettings } from '../../../src/graphics/data-table/layout.ts';
import { tableToolsStyles } from '../../../src/frame/table-tools-styles.ts';
import { dataTableStyles } from '../../../src/graphics/data-table/styles.ts';
import { toolStyles } from '../../../src/graphics/data-table/styles-tools.ts';
import { readLocale } from '../../../src/locale/language.ts';
import { openRooms } from '../../../src/static/rooms.ts';
import { readBars } from '../../support/read.ts';
import { table } from './lay.ts';

/** What drawing a table waits for; null where it is drawn at once. */
function waitsFor(data: string, settings: DataTableSettings = {}): LateRoom<unknown> | null {
  const subject = { dataset: readBars(data, dataTable), settings, asOf: null };
  const drawn = attempt(() => dataTable.draw({ ...subject, locale: readLocale('en') }));
  return drawn instanceof LateRoom ? drawn : null;
}

const PLAIN = table(['Town', 'People'], ['Aston', '5'], ['Barton', '7'], ['Total', '12']);

describe('the late parts of a table', () => {
  before(() => {
    arrangeRoom.here = null;
    roleNamesRoom.here = null;
  });
  after(openRooms);

  it('are none of a plain table', () => {
    assert.equal(waitsFor(PLAIN), null);
    assert.equal(waitsFor(PLAIN, { first: '1', highlight: 'Aston' }), null);
  });

  it('are one that arranges rows, where they are sorted, searched, barred or tinted', () => {
    for (const name of ['sort', 'query', 'bars', 'heat'])
      assert.equal(waitsFor(PLAIN, { [name]: 'People' }), arrangeRoom, name);
  });

  it('are the names of roles, where these are the heads', () => {
    assert.equal(waitsFor('Aston: 5; Barton: 7'), roleNamesRoom);
  });

  it('are the styles of what a script adds, too', () => {
    const styles = [toolStyles, dataTableStyles].map(({ cssText }) => cssText).join('');
    assert.doesNotMatch(styles, /button|select\b|input/);
    assert.match(tableToolsStyles.cssText, /\.sort button/);
  });
});
