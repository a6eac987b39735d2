/**
 * Parts sorted numbers into at most `most` classes so that those in one class lie as near to each
 * other as can be (natural breaks: the least sum of squared distances from the means of the classes).
 * Equal numbers are never parted, and the same numbers always come to the same classes. Gives the
 * index at which each class begins; none without a number.
 */
export function naturalBreaks(sorted: readonly number[], most: number): readonly number[] {
  const starts = sorted.flatMap((value, index) => (value === sorted[index - 1] ? [] : [index]));
  const count = Math.min(most, starts.length);
  if (count <= 1) return starts.slice(0, 1);
  const cost = costsOf(sorted, starts);
  const ends = starts.length;
  // best[i] is the least cost of the first i + 1 different values in as many classes as so far.
  let best = starts.map((_, end) => cost(0, end));
  const choices: number[][] = [];
  for (let classes = 2; classes <= count; classes++) {
    const [next, choice] = [[...best], Array<number>(ends).fill(0)];
    for (let end = classes - 1; end < ends; end++) {
      next[end] = Infinity;
      for (let from = classes - 1; from <= end; from++) {
        const sum = best[from - 1]! + cost(from, end);
        if (sum < next[end]!) [next[end], choice[end]] = [sum, from];
      }
    }
    best = next;
    choices.unshift(choice);
  }
  return traced(choices, ends - 1).map((at) => starts[at]!);
}

/** Back from the last class to the first; each choice is where a class begins. */
function traced(choices: readonly (readonly number[])[], last: number): readonly number[] {
  const begins: number[] = [];
  let end = last;
  for (const choice of choices) {
    begins.unshift(choice[end]!);
    end = choice[end]! - 1;
  }
  return [0, ...begins];
}

/** The squared distances from their mean of all numbers from one different value to another. */
function costsOf(
  sorted: readonly number[],
  starts: readonly number[],
): (from: number, to: number) => number {
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    // On a scale from 0 to 1, so that no square is too large or too small for a number.
    const at = (value - least) / (most - least);
    sums.push(sums.at(-1)! + at);
    squares.push(squares.at(-1)! + at * at);
  }
  return (from, to) => {
    const [a, b] = [starts[from]!, starts[to + 1] ?? sorted.length];
    const sum = sums[b]! - sums[a]!;
    return squares[b]! - squares[a]! - (sum * sum) / (b - a);
  };
}
