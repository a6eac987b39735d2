import { asTyped, nameByHeader, readOdd } from '../data/odd-figures.ts';
import { readWritten } from '../data/written.ts';
import { finds, largestOf, readOrder, shadesOf, sortRows } from '../graphics/data-table/arrange.ts';
import { arrangeRoom, roleNamesRoom } from '../graphics/data-table/kind.ts';
import { slopeRoom } from '../graphics/before-after/kind.ts';
import { slopesTemplate } from '../graphics/before-after/template-slope.ts';
import { pathRoom } from '../graphics/target-progress/kind.ts';
import { layoutPath, pathsKey, pathTemplate } from '../graphics/target-progress/template-path.ts';
import { figuresRoom, listingRoom, tellingRoom, writtenRoom } from '../frame/late-room.ts';
import { tableWords } from '../locale/table-words.ts';
import { drawListing, listingTemplate } from '../frame/listing.ts';
import {
  announce,
  limitRows,
  placeholderOf,
  staleWords,
  tellReader,
  withoutGlobals,
} from '../frame/telling.ts';

/**
 * A server has the rooms that a figure is composed in from the start, so nothing it reads or prints
 * has to wait. They are imported as other modules are: a module that awaits could not be required.
 */
export function openRooms(): void {
  arrangeRoom.here = { finds, largestOf, readOrder, shadesOf, sortRows };
  slopeRoom.here = { slopesTemplate };
  pathRoom.here = { layoutPath, pathsKey, pathTemplate };
  roleNamesRoom.here = { tableWords };
  writtenRoom.here = { readWritten };
  figuresRoom.here = { asTyped, nameByHeader, readOdd };
  listingRoom.here = { drawListing, listingTemplate };
  tellingRoom.here = { announce, limitRows, placeholderOf, staleWords, tellReader, withoutGlobals };
}
