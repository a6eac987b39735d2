import { FigurePanelElement } from '../../graphics/figure-panel/figure-panel-element.ts';
import { microdramaProfile } from './preset.ts';

/**
 * China's micro-dramas in 2024: how many internet users watch them, for how long, and how many jobs
 * they support. With other figures between its tags it is a panel of these, and none of the story's
 * words stay.
 *
 * @summary Micro-dramas in China: users, minutes a day, jobs.
 * @tag microdrama-profile
 */
export class MicrodramaProfileElement extends FigurePanelElement {
  static override readonly preset = microdramaProfile;
}
