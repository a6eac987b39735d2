/** Node's test runner loads this: it collects the leaves of the test tree and writes them as JSON. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const isOnlyAboutChildren = ({ details }) => details.error?.failureType === 'subtestsFailed';

// A suite counts only when it fails by itself, as when one of its hooks throws.
function counts(type, data) {
  if (type === 'test:pass') return data.details.type !== 'suite';
  return type === 'test:fail' && !isOnlyAboutChildren(data);
}

function errorText({ details }) {
  const error = details.error?.cause ?? details.error;
  const text = error?.stack ?? error?.message ?? String(error);
  return text
    .split('\n')
    .filter((line) => !line.includes('node:internal'))
    .slice(0, 40)
    .map((line) => `    ${line}`)
    .join('\n');
}

function fullName(path, { name, nesting, file }) {
  const place = file ? `${relative(process.cwd(), file)}: ` : '';
  return place + [...path.slice(0, nesting), name].join(' › ');
}

// A file that does not load fails as a test of its own name, and only its output says why.
function fileFailure(data, output) {
  if (data.name !== data.file) return undefined;
  return output.get(data.file)?.trimEnd().split('\n').slice(-25);
}

// What a failed hook cancels says nothing that the hook's own failure does not say.
const isCancelled = ({ details }) => details.error?.failureType === 'cancelledByParent';

function failureText(data, output) {
  if (isCancelled(data)) return '';
  const lines = fileFailure(data, output);
  return lines ? lines.map((line) => `    ${line}`).join('\n') : errorText(data);
}

function record({ result, path, output }, type, data) {
  const name = fullName(path, data);
  if (data.skip !== undefined || data.todo !== undefined) result.notRun.push(name);
  else if (type === 'test:pass') result.passed += 1;
  else result.failures.push({ name, text: failureText(data, output) });
}

export default async function* reporter(events) {
  const result = { passed: 0, failures: [], notRun: [] };
  const state = { result, path: [], output: new Map() };
  for await (const { type, data } of events) {
    if (type === 'test:start') state.path[data.nesting] = data.name;
    if (type === 'test:stdout' || type === 'test:stderr') {
      state.output.set(data.file, (state.output.get(data.file) ?? '') + data.message);
      yield data.message;
    }
    if (counts(type, data)) record(state, type, data);
  }
  writeFileSync(process.env.PRESSMARK_COUNTS, JSON.stringify(result));
}
