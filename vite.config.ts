/**
 * Three builds, chosen by mode: `modules` for bundlers and Node, `tags` for pages that load one
 * file per tag, `all` for pages that load everything with a classic or a module script.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig } from 'vite';
import type { BuildOptions, Plugin } from 'vite';
import { moduleEntries, tagEntries } from './scripts/entries.mjs';

const base: BuildOptions = {
  target: 'es2022',
  emptyOutDir: false,
  copyPublicDir: false,
  reportCompressedSize: false,
};

/**
 * d3-array comes as one file that makes some of its functions by calling others; told that these
 * calls do nothing else, the bundler leaves all but the ticks out.
 */
const treeshake = { manualPureFunctions: ['bisector', 'Blur2', 'shuffler'] };

/** Files for pages without a bundler: every byte is fetched by every reader. */
const minified: BuildOptions = {
  ...base,
  minify: 'terser',
  terserOptions: {
    module: true,
    ecma: 2020,
    compress: {
      passes: 3,
      negate_iife: false,
      keep_fargs: false,
      unsafe_arrows: true,
    },
    format: { comments: false },
  },
};

const modules: BuildOptions = {
  ...base,
  outDir: 'dist',
  minify: false,
  sourcemap: true,
  lib: { entry: moduleEntries(), formats: ['es'] },
  rolldownOptions: {
    external: [/^lit(\/|$)/, /^@lit\//, /^d3-/, /^parse5(\/|$)/, /^node:/],
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

/**
 * What all tags load stands in one file with lit, where it compresses best and is cached for all;
 * what nearly all but the callout load stands in another. Each takes along what it imports, and small
 * parts that most tags want anyway are cheaper there than in files of their own.
 */
const common = [
  {
    name: 'core',
    test: /rolldown.runtime|src\/(?:frame\/(?:graphic-element|styles|shell-parts|define-element)|text\/(?:isolate|width)|data\/(?:surety|group-by))\.ts$/,
    priority: 2,
  },
  {
    name: 'figure',
    test: /src\/(?:frame\/figure-s\w+|marks\/unseen|scale\/line|locale\/sentences|data\/(?:said|highlight))\.ts$/,
    priority: 1,
  },
  // What is said of a change.
  {
    name: 'change',
    test: /src\/(?:marks\/(?:badge\S*|change)|data\/(?:basis|format-change))\.ts$/,
  },
  // What shows more where a figure is wider.
  { name: 'ladder', test: /src\/(?:marks|scale)\/ladder\.ts$/ },
  // What figures in time have in common, plots or not; then what most plots label, and what all have.
  // Parted by who loads them late, they would lie in a dozen files that compress badly.
  ...[
    {
      name: 'point',
      test: /src\/(?:data\/(?:point|melt-series)|locale\/(?:point|axis)-words)\.ts$/,
    },
    { name: 'plot-labels', test: /src\/scale\/(?:value-axis|threshold|plot-texts)\.ts$/ },
    {
      name: 'plot',
      test: /d3-array|src\/(?:marks\/plot(?:-text)?|scale\/(?:axis-labels|breaks|tick-text|value-scale|plot-box))\.ts$/,
    },
  ].map((group) => ({ ...group, includeDependenciesRecursively: false })),
];

const tags: BuildOptions = {
  ...minified,
  outDir: 'dist/cdn',
  lib: { entry: tagEntries(), formats: ['es'] },
  rolldownOptions: {
    treeshake,
    preserveEntrySignatures: 'allow-extension',
    output: {
      entryFileNames: '[name].js',
      codeSplitting: { groups: common },
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
};

// Without exports the wrapper needs no global name, and `none` makes an export an error.
const all: BuildOptions = {
  ...minified,
  outDir: 'dist/cdn',
  lib: {
    entry: { pressmark: 'src/define/all.ts' },
    formats: ['iife'],
    name: 'unused',
  },
  rolldownOptions: {
    treeshake,
    output: {
      exports: 'none',
      // The sources are modules and so were written for strict mode; a classic script is not.
      strict: true,
      codeSplitting: false,
      entryFileNames: '[name].js',
    },
  },
};

/**
 * The one file holds every room, so its late rooms import as others do. Left as dynamic imports,
 * they would have the bundler wrap each module in a function of its own.
 */
function roomsInside(): Plugin {
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
function ownNamesOnly(): Plugin {
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
function onlyParseRows(): Plugin {
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
function comfortsApart(): Plugin {
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
function withoutNotes(): Plugin {
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
function askedAtOnce(): Plugin {
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
function chunkGraph(): Plugin {
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

// A page without a bundler has no `process`, and lit's development build is for developers.
const forPages = { 'process.env.NODE_ENV': '"production"' };

export default defineConfig(({ mode }) => {
  const plugins = [minifyTemplateLiterals()];
  if (mode === 'modules') return { plugins, build: modules };
  if (mode === 'tags')
    return {
      plugins: [
        comfortsApart(),
        ...plugins,
        onlyParseRows(),
        withoutNotes(),
        askedAtOnce(),
        chunkGraph(),
      ],
      build: tags,
      define: forPages,
    };
  if (mode === 'all')
    return {
      plugins: [roomsInside(), ownNamesOnly(), onlyParseRows(), ...plugins],
      build: all,
      define: forPages,
    };
  return { plugins };
});
