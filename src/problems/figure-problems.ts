import { nearestName } from './nearest.ts';
import { problem, quoteInput, type Problem } from './problem.ts';

export const unknownAttribute = (name: string, known: Iterable<string>): Problem => {
  const near = nearestName(name, known);
  return problem(
    'unknown-attribute',
    `unknown attribute: ${name.slice(0, 80)}${near ? `; did you mean ${near}?` : ''}; ignored`,
    'settings',
    name.slice(0, 40),
  );
};

export const notAChoice = (name: string, value: string, choices: readonly string[]): Problem => {
  const near = nearestName(value, choices);
  return problem(
    'not-a-choice',
    `${name}: ${quoteInput(value)} is none of ${choices.join(', ')}${near ? `; did you mean ${near}?` : ''}; ignored`,
    'settings',
    name,
  );
};

export const settingNotRead = (name: string, value: string, wanted: string): Problem =>
  problem(
    'setting-not-read',
    `${name}: ${quoteInput(value)} is not ${wanted}; ignored`,
    'settings',
    name,
  );

export const missingWords = (what: string): Problem =>
  problem(`missing-${what}`, `missing ${what}: give the figure one as an attribute or a slot`);

export const highlightUnknown = (label: string, labels: Iterable<string>): Problem => {
  const near = nearestName(label, labels);
  return problem(
    'highlight-unknown',
    `highlight: no row is labelled ${quoteInput(label)}${near ? `; did you mean ${near}?` : ''}; ignored`,
    'settings',
    label,
  );
};

export const totalDiffers = (given: string, sum: string): Problem =>
  problem(
    'total-differs',
    `total given as ${given}, but the rows add to ${sum}; both shown`,
    'total',
    sum,
  );

export const sharesImpossible = (why: string): Problem =>
  problem('shares-impossible', `shares: ${why}; no share is shown`, 'shares');

export const claimDiffers = (part: string, figure: string, says: string, is: string): Problem =>
  problem(
    'claim-differs',
    `${part}: rests on ${figure} = ${says}, but the rows give ${is}; ${part} left out`,
    'words',
    part,
  );

export const addressRefused = (name: string, value: string): Problem =>
  problem(
    'address-refused',
    `${name}: ${quoteInput(value)} is no http(s) or relative address; ignored`,
    name === 'src' ? 'failed' : 'settings',
    name,
  );

export const loadFailed = (address: string, why: string): Problem =>
  problem('load-failed', `src: ${quoteInput(address)}: ${why}`, 'failed');

export const notShown = (why: string): Problem =>
  problem('not-shown', `the figure could not be drawn: ${quoteInput(why)}`, 'unreadable');
