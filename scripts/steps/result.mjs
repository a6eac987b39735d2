/** What a step reports: how many checks passed, which failed and which could not be run here. */

export const passed = (count = 1) => ({ passed: count, failures: [], notRun: [] });

export const failed = (name, text = '') => ({ passed: 0, failures: [{ name, text }], notRun: [] });

export const notRun = (names) => ({ passed: 0, failures: [], notRun: names });

export function added(results) {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failures: results.flatMap((result) => result.failures),
    notRun: results.flatMap((result) => result.notRun),
  };
}

export const indented = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

/** A program that is either content or not counts as one check. */
export function fromProgram(name, { code, late, output }) {
  if (code === 0) return passed();
  return failed(name, indented(late ? `${output}\nended because it took too long` : output));
}
