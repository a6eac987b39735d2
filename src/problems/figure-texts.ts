import { nearestName } from './nearest.ts';
import { sayReason } from './reasons.ts';
import { quoteInput, told } from './told.ts';

/** What can be wrong with a figure around its data, each with its sentence. */
export const figureTexts = {
  'unknown-attribute': (name: string, known: Iterable<string>) => {
    const near = nearestName(name, known);
    return told(
      `unknown attribute: ${name.slice(0, 80)}${near ? `; did you mean ${near}?` : ''}; ignored`,
      'settings',
      name.slice(0, 40),
    );
  },
  'not-a-choice': (name: string, value: string, choices: readonly string[]) => {
    const near = nearestName(value, choices);
    return told(
      `${name}: ${quoteInput(value)} is none of ${choices.join(', ')}${near ? `; did you mean ${near}?` : ''}; ignored`,
      'settings',
      name,
    );
  },
  'flag-is-on': (name: string) =>
    told(
      `${name}: switched on by its name alone; leave it out${/^(?:shares|total)$/.test(name) ? ` or write no-${name}` : ''} in place of "false"`,
    ),
  'setting-not-read': (name: string, value: string, wanted: string) =>
    told(`${name}: ${quoteInput(value)} is not ${wanted}; ignored`, 'settings', name),
  'highlight-unknown': (label: string, labels: Iterable<string>, attribute = 'highlight') => {
    const near = nearestName(label, labels);
    return told(
      `${attribute}: no row is labelled ${quoteInput(label)}${near ? `; did you mean ${near}?` : ''}; ignored`,
      'settings',
      label,
    );
  },
  'total-differs': (given: string, sum: string) =>
    told(`total given as ${given}, but the rows add to ${sum}; both shown`, 'total', sum),
  'total-not-drawn': (row: number, label: string) =>
    told(
      `row ${row}: ${quoteInput(label)} is no item; not drawn, only listed in the table`,
      'columns',
      label,
    ),
  'total-apart': (names: string) =>
    told(
      `total: ${quoteInput(names)} would be counted twice on top of its parts; printed over each stack that has all of them, and over no other`,
    ),
  'subtotal-apart': (names: string) =>
    told(
      `subtotal: ${quoteInput(names)} would be counted twice on top of its parts; not drawn, see the table`,
      'columns',
      names,
    ),
  'total-impossible': (why: string) => told(`total: ${sayReason(why)}; no total is shown`),
  'not-for-story': (name: string, value: string) =>
    told(
      `${name}: ${quoteInput(value)} would change what the story’s own rows say; ignored`,
      'settings',
      name,
    ),
  'shares-impossible': (why: string) =>
    told(`shares: ${sayReason(why)}; no share is shown`, 'shares'),
  'claim-differs': (part: string, figure: string, says: string, is: string) =>
    told(`${part}: rests on ${figure} = ${says}, but the rows give ${is}; ${part} left out`),
  'address-refused': (name: string, value: string) =>
    told(
      `${name}: ${quoteInput(value)} is no http(s) or relative address; ignored`,
      name === 'src' ? 'failed' : 'settings',
      name,
    ),
  'load-failed': (address: string, why: string) =>
    told(`src: ${quoteInput(address)}: ${why}`, 'failed'),
  'not-shown': (why: string) =>
    told(`the figure could not be drawn: ${quoteInput(why)}`, 'unreadable'),
  'image-without-alt': (slot: string) =>
    told(`image in slot ${quoteInput(slot)}: no alt; say in words what it shows`),
  'image-broken': (slot: string) =>
    told(`image in slot ${quoteInput(slot)}: could not be shown; left out`, 'images', slot),
  'image-unused': (slot: string, slots: Iterable<string>) => {
    const near = nearestName(slot, slots);
    return told(
      `image in slot ${quoteInput(slot)}: there is no such place${near ? `; did you mean ${near}?` : ''}; not shown`,
      'images',
      slot,
    );
  },
  'missing-headline': () => told('missing headline: give the figure one as an attribute or a slot'),
  'missing-label': () => told('missing label: say what the number is; the number stands alone'),
  'missing-speaker': () => told('missing speaker: say who said it; the quote stands alone'),
  'missing-source': () => told('missing source: give the figure one as an attribute or a slot'),
};

export type FigureTexts = typeof figureTexts;
