/** The steps that are one program each. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, tool } from '../run.mjs';
import { added, failed, fromProgram, indented, notRun, passed } from './result.mjs';

async function check(name, args) {
  return fromProgram(name, await node(args, { quiet: true, minutes: 5 }));
}

export async function buildStep() {
  const { build } = await import('../build.mjs');
  try {
    await build();
    return passed();
  } catch (error) {
    process.env.PRESSMARK_BUILD = 'failed';
    return failed('build', indented(error.message));
  }
}

export const formatStep = () => check('format', [tool('oxfmt/bin/oxfmt'), '--check']);

export const lintStep = () => check('lint', [tool('oxlint/bin/oxlint')]);

const compiler = tool('typescript/bin/tsc');

export async function typesStep() {
  return added([
    await check('types', [compiler, '-p', 'tsconfig.json']),
    await check('types without the DOM', [compiler, '-p', 'tsconfig.pure.json']),
  ]);
}

export async function sizeStep() {
  if (process.env.PRESSMARK_BUILD === 'failed')
    return failed('size', '    dist/ could not be built');
  const script = join(root, 'scripts/size.mjs');
  return existsSync(script) ? check('size', [script]) : notRun(['no size check']);
}
