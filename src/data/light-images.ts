import { found, type Finding } from '../problems/finding.ts';
import type { LightNode } from './light-node.ts';

/** What stands between the tags, and the slots of images there that the browser could not show. */
interface BetweenTags {
  readonly children?: readonly LightNode[] | undefined;
  readonly broken?: ReadonlySet<string> | undefined;
}

/** The slots whose image can be shown, and what is wrong with any image. */
export interface LightImages {
  readonly images: ReadonlySet<string>;
  readonly problems: readonly Finding[];
}

/** Slots of words, which may hold images of their own, such as the sign of a source. */
const WORDS = ['headline', 'deck', 'summary', 'note', 'source'];

/**
 * Reads the images between the tags: those in one of the slots of `places` that are not `broken`.
 * One without `alt`, one that is broken and one in a slot that is nobody's are each told.
 */
export function readImages(
  { children = [], broken }: BetweenTags,
  places: readonly string[],
): LightImages {
  const all = children.flatMap(imageIn).filter(([slot]) => !WORDS.includes(slot));
  const shown = all.filter(([slot]) => places.includes(slot) && !broken?.has(slot));
  return {
    images: new Set(shown.map(([slot]) => slot)),
    problems: all.flatMap(([slot, alt]) => [
      ...(places.includes(slot) ? [] : [found('image-unused', slot, places)]),
      ...(alt?.trim() ? [] : [found('image-without-alt', slot)]),
      ...(broken?.has(slot) ? [found('image-broken', slot)] : []),
    ]),
  };
}

/** An image in a slot, or the first in what stands in a slot, such as `<picture>`. */
function imageIn(child: LightNode): readonly (readonly [string, string | null])[] {
  const slot = child.attribute('slot');
  const image = slot && findImage(child);
  return slot && image ? [[slot, image.attribute('alt')]] : [];
}

function findImage(node: LightNode): LightNode | undefined {
  if (node.name === 'img') return node;
  for (const child of node.children) {
    const image = findImage(child);
    if (image) return image;
  }
  return undefined;
}
