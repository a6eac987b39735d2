import { RungLadderElement } from '../../graphics/rung-ladder/rung-ladder-element.ts';
import { beijingClusterLadder } from './preset.ts';

/**
 * Beijing’s industrial clusters as listed in March 2025 and in May 2026: two are to be raised to a
 * trillion yuan, one is no longer listed there. With other data it is a rung ladder, with none of the
 * story’s words.
 *
 * @summary Which of Beijing’s industrial clusters are to move up.
 * @tag beijing-cluster-ladder
 */
export class BeijingClusterLadderElement extends RungLadderElement {
  static override readonly preset = beijingClusterLadder;
}
