/**
 * The candidate most like `name`, or null when none is close enough to be worth suggesting
 * (more than a third of the letters differ). Used for hints such as `sorce: did you mean source?`.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const said = name.slice(0, 40);
  let best: string | null = null;
  let least = Math.floor(said.length / 3) + 1;
  for (const candidate of candidates) {
    // Also keeps the work small: a label of a thousand letters is never compared.
    if (Math.abs(candidate.length - said.length) >= least) continue;
    const distance = editDistance(said, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance; both words are short, so the plain table is fast enough. */
function editDistance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
