import { TierStripElement } from '../../graphics/tier-strip/tier-strip-element.ts';
import { pilotZoneGrades } from './preset.ts';

/**
 * Four grades of cross-border e-commerce pilot zones: how many got each in 2022, and the ten of the
 * first in 2023. With other data it is a tier strip and has none of the story's words.
 *
 * @summary Four grades of pilot zones, with the ten of the first.
 * @tag pilot-zone-grades
 */
export class PilotZoneGradesElement extends TierStripElement {
  static override readonly preset = pilotZoneGrades;
}
