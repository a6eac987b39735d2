import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import type { Box } from './ladder.ts';

/** A change of definition along an axis. */
export interface Break {
  readonly x: number;
  readonly when: string;
  readonly note: string;
}

/** The same with the place of its note; null where it shares the number of the one before. */
export interface NumberedBreak extends Break {
  readonly index: number | null;
}

/** A note below a plot. */
export interface BreakNote {
  readonly when: string;
  readonly text: string;
}

/**
 * Numbers changes in the order of the axis, from `first` on. Those that stand nearer to the last
 * number than `near`, a share of the plot, have no room for one of their own and share it.
 */
export function numberBreaks(
  breaks: readonly Break[],
  near: number,
  first = 0,
): readonly NumberedBreak[] {
  let [last, index] = [-Infinity, first];
  return breaks.map((broken) => {
    if (broken.x - last < near) return { ...broken, index: null };
    last = broken.x;
    return { ...broken, index: index++ };
  });
}

/** The room of the numbers over a plot of this width; the lines themselves may pass behind a text. */
export const markBoxes = (breaks: readonly NumberedBreak[], width: number): readonly Box[] =>
  breaks.flatMap(({ x, index }): Box | [] => {
    const at = x * width;
    return index === null ? [] : { left: at - 0.7, right: at + 0.7, top: 0, bottom: 1 };
  });

/** One note for each number; it says everything that shares it. */
export function notesOfBreaks(
  breaks: readonly NumberedBreak[],
  language: Language,
): readonly BreakNote[] {
  const { titled } = figureWords[language];
  const notes: BreakNote[] = [];
  for (const { when, note, index } of breaks) {
    const before = notes.at(-1);
    if (index !== null || !before) notes.push({ when, text: note });
    else {
      const text = [before.text, titled(when, note)].join(language === 'en' ? '; ' : '；');
      notes[notes.length - 1] = { ...before, text };
    }
  }
  return notes;
}
