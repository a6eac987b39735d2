/** How a run is told: one line while a step ends, and everything that matters again at the end. */

const count = (number, word) => (number > 0 ? [`${number} ${word}`] : []);

function inWords({ passed, failures, notRun }) {
  const parts = [
    ...count(passed, 'passed'),
    ...count(failures.length, 'failed'),
    ...count(notRun.length, 'not run'),
  ];
  return parts.join(', ') || 'nothing to run';
}

export function stepLine(name, result, seconds) {
  const failures = result.failures.map((failure) =>
    `  FAILED ${failure.name}\n${failure.text}`.trimEnd(),
  );
  return [`${name}: ${inWords(result)} (${seconds.toFixed(1)} s)`, ...failures].join('\n');
}

// One test that three browsers skip is one line, not three.
function skipped(results) {
  const steps = new Map();
  for (const [step, { notRun }] of results) {
    for (const name of notRun) steps.set(name, [...(steps.get(name) ?? []), step]);
  }
  return [...steps].map(([name, where]) => `  ${name} [${where.join(', ')}]`);
}

const failedNames = (results) =>
  results.flatMap(([step, { failures }]) => failures.map(({ name }) => `  ${name} [${step}]`));

const section = (title, lines) => (lines.length > 0 ? ['', title, ...lines] : []);

function totals(results) {
  const sum = (read) => results.reduce((total, [, result]) => total + read(result), 0);
  return {
    passed: sum((result) => result.passed),
    failed: sum((result) => result.failures.length),
    notRun: sum((result) => result.notRun.length),
  };
}

/** The closing lines are read by people and by programs, so their wording is fixed. */
export function summary(results) {
  const { passed, failed, notRun } = totals(results);
  const width = Math.max(...results.map(([step]) => step.length));
  return [
    ...section('Not run:', skipped(results)),
    ...section('Failed:', failedNames(results)),
    ...section(
      'Summary:',
      results.map(([step, result]) => `  ${step.padEnd(width)}  ${inWords(result)}`),
    ),
    '',
    `${passed} passed, ${failed} failed`,
    `${passed} passed, ${failed} failed, ${notRun} not run`,
  ].join('\n');
}

export const hasFailed = (results) => totals(results).failed > 0;
