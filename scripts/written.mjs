/** A short account of what a build wrote. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function countFiles(folder, ending) {
  const names = readdirSync(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending) && !name.startsWith('cdn')).length;
}

const size = (path) => `${(statSync(path).size / 1000).toFixed(1)} kB`;

const single = ['custom-elements.json', 'schema.json', 'pressmark.css'];

/** Rows of [what, how much]. */
export function builtFiles(dist) {
  const cdn = existsSync(join(dist, 'cdn')) ? readdirSync(join(dist, 'cdn')) : [];
  const chunks = join(dist, 'cdn/chunks');
  return [
    ['modules', `${countFiles(dist, '.js')} files`],
    ['declarations', `${countFiles(dist, '.d.ts')} files`],
    ...cdn
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`cdn/${name}`, size(join(dist, 'cdn', name))]),
    ...(existsSync(chunks) ? [['cdn/chunks', `${readdirSync(chunks).length} files`]] : []),
    ...single.map((name) => [
      name,
      existsSync(join(dist, name)) ? size(join(dist, name)) : 'not written',
    ]),
  ];
}

export function table(rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  return rows.map(([what, how]) => `  ${what.padEnd(width)}  ${how.padStart(10)}`).join('\n');
}
