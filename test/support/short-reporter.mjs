/** Reports failures in full and everything else in one line, and writes the counts as JSON. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function testsIn(suite, path = []) {
  const names = suite.name ? [...path, suite.name] : path;
  return [
    ...(suite.tests ?? []).map((test) => ({ ...test, name: [...names, test.name].join(' › ') })),
    ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, names)),
  ];
}

const fileOf = (session) => relative(process.cwd(), session.testFile);

function errorText({ message, stack, expected, actual }) {
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  const trace = (stack ?? '')
    .split('\n')
    .filter((line) => line && !line.includes(message) && !line.includes('__web-test-runner__'))
    .slice(0, 6);
  return [message, ...difference, ...trace].map((line) => `    ${line}`).join('\n');
}

// Tests that a chosen name leaves out are reported as neither passed nor skipped, with no error.
const wasRun = ({ error }) => error !== undefined || !process.env.PRESSMARK_GREP;

function failedTests(session, tests) {
  return tests
    .filter((test) => !test.passed && !test.skipped && wasRun(test))
    .map(({ name, error }) => ({
      name: `${fileOf(session)}: ${name}`,
      text: error ? errorText(error) : '    (no message)',
    }));
}

const logsOf = ({ logs = [], request404s = [] }) =>
  [...logs.map((log) => log.join(' ')), ...request404s.map((path) => `not found: ${path}`)]
    .slice(0, 20)
    .map((line) => `    log: ${line}`);

// A file that does not load has no tests to fail, yet it must not count as fine.
function brokenFile(session, tests) {
  const own = (session.errors ?? []).map(errorText);
  const empty = own.length === 0 && tests.length === 0 ? ['    no test ran in this file'] : [];
  const texts = [...own, ...empty];
  if (texts.length === 0) return [];
  return [{ name: fileOf(session), text: [...texts, ...logsOf(session)].join('\n') }];
}

function resultOf(session) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failures: [...failedTests(session, tests), ...brokenFile(session, tests)],
    notRun: tests.filter((test) => test.skipped).map(({ name }) => `${fileOf(session)}: ${name}`),
  };
}

function summed(results) {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failures: results.flatMap((result) => result.failures),
    notRun: results.flatMap((result) => result.notRun),
  };
}

function print(browser, { passed, failures, notRun }) {
  for (const { name, text } of failures) console.log(`  FAILED ${name}\n${text}`);
  console.log(
    `  ${browser}: ${passed} passed, ${failures.length} failed, ${notRun.length} not run`,
  );
}

/** With a file for the counts the caller does the printing. */
export function shortReporter({ browser, countsFile }) {
  return {
    onTestRunFinished({ sessions }) {
      const result = summed([...sessions].map(resultOf));
      if (countsFile) writeFileSync(countsFile, JSON.stringify(result));
      else print(browser, result);
    },
  };
}
