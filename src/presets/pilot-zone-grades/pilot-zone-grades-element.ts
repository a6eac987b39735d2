import { TierStripElement } from '../../graphics/tier-strip/tier-strip-element.ts';
import { pilotZoneGrades } from './preset.ts';

/**
 * Four grades of pilot zones.
 *
 * @summary Four grades of pilot zones.
 * @tag pilot-zone-grades
 */
export class PilotZoneGradesElement extends TierStripElement {
  static override readonly preset = pilotZoneGrades;
}
