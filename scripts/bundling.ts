/** What the bundles for pages need beyond what the bundler does by itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The one file holds every room, so its late rooms import as others do. Left as dynamic imports,
 * they would have the bundler wrap each module in a function of its own.
 */
export function roomsInside(): Plugin {
  return {
    name: 'rooms-inside',
    enforce: 'pre',
    transform(code) {
      if (!code.includes('new LateRoom(')) return null;
      const rooms: string[] = [];
      const inside = code.replaceAll(/\(\) => import\(('[^']+')\)/g, (_, path: string) => {
        rooms.push(`import * as room${rooms.length} from ${path};`);
        return `async () => room${rooms.length - 1}`;
      });
      return [...rooms, inside].join('\n');
    },
  };
}

/**
 * The bundler hands a room's functions over by their names, and would take names along that a page's
 * own scripts have given to every object.
 */
export function ownNamesOnly(): Plugin {
  const every = 'for (var name in all)';
  return {
    name: 'own-names-only',
    renderChunk(code) {
      if (!code.includes(every)) throw new Error('rooms are not handed over as they were');
      return code.replace(every, 'for (var name of Object.keys(all))');
    },
  };
}

/**
 * Of d3-dsv only `parseRows` is used; the rest does not shake off by itself, and its `parse` builds
 * functions from text, which no strict page would run.
 */
export function onlyParseRows(): Plugin {
  const returned = /return \{\s+parse: parse,[^}]*\}/;
  return {
    name: 'only-parse-rows',
    transform(code, id) {
      if (!id.endsWith('d3-dsv.mjs')) return null;
      const end = code.indexOf('\nvar csv = dsv(');
      if (end < 0 || !returned.test(code)) throw new Error('d3-dsv is not built as it was');
      return `${code.slice(0, end).replace(returned, 'return { parseRows }')}
export { dsv as dsvFormat };`;
    },
  };
}

/**
 * What is lent to a server's drawing comes with a lit of its own. A page that borrows it does without the
 * core, and parted from the core lit would make every figure that a browser draws 0.8 kB heavier.
 */
export function comfortsApart(): Plugin {
  const own = '?own';
  return {
    name: 'comforts-apart',
    enforce: 'pre',
    async resolveId(source, importer = '', options) {
      if (!source.endsWith('/comforts.ts') && !importer.endsWith(own)) return null;
      const found = await this.resolve(source, importer.replace(own, ''), options);
      return found && found.id + own;
    },
  };
}

/** For a library vite has terser keep the notes on pure calls, which bundlers read and pages do not. */
export function withoutNotes(): Plugin {
  return {
    name: 'without-notes',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll('/* @__PURE__ */', '');
    },
  };
}

/**
 * A browser learns what a file imports when it has read it. So that it can ask for all parts of a tag
 * when it has the tag's own file, that one names the imports of its imports too.
 */
export function askedAtOnce(): Plugin {
  return {
    name: 'asked-at-once',
    generateBundle(_options, bundle) {
      const importsOf = (name: string): readonly string[] => {
        const file = bundle[name];
        return file?.type === 'chunk' ? file.imports : [];
      };
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        const parts = new Set(file.imports);
        for (const part of parts) for (const next of importsOf(part)) parts.add(next);
        const further = [...parts].filter((part) => !file.imports.includes(part));
        file.code += further.map((part) => `import"./${part}";`).join('');
      }
    },
  };
}

type Parts = Readonly<Record<string, { renderedLength: number }>>;

const lengths = (parts: Parts): Record<string, number> =>
  Object.fromEntries(
    Object.entries(parts).map(([id, { renderedLength }]) => [
      relative(process.cwd(), id),
      renderedLength,
    ]),
  );

/** The size check needs to know which files a tag loads, and only the bundler knows it surely. */
export function chunkGraph(): Plugin {
  return {
    name: 'chunk-graph',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const graph = chunks.map(({ fileName, imports, dynamicImports, modules: parts }) => [
        fileName,
        { imports, dynamicImports, parts: lengths(parts) },
      ]);
      mkdirSync('.cache', { recursive: true });
      writeFileSync('.cache/chunks.json', JSON.stringify(Object.fromEntries(graph), null, 2));
    },
  };
}

/**
 * Lit writes down its versions in the page and a place for decorators, which we have none of. Figures
 * leave no name behind in a page that is not theirs.
 */
export function withoutGlobals(): Plugin {
  const left: Readonly<Record<string, readonly RegExp[]>> = {
    'reactive-element.js': [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?elementProperties\.set\(\w,\w\)\}/,
      VERSIONS,
    ],
    'lit-html.js': [VERSIONS],
    'lit-element.js': [VERSIONS],
  };
  return {
    name: 'without-globals',
    transform(code, id) {
      const file = /node_modules\/(?:lit|@lit)[\w/-]*\/([\w-]+\.js)/.exec(id)?.[1] ?? '';
      let text = code;
      for (const name of left[file] ?? []) {
        if (!name.test(text)) throw new Error(`${file} is not built as it was`);
        text = text.replace(name, '');
      }
      return text === code ? null : text;
    },
  };
}

/** After the last of several expressions. */
const VERSIONS = /,?\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
