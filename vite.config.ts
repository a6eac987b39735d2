/**
 * Three builds, chosen by mode: `modules` for bundlers and Node, `tags` for pages that load one
 * file per tag, `all` for pages that load everything with a classic or a module script.
 */
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig } from 'vite';
import type { BuildOptions } from 'vite';
import {
  askedAtOnce,
  chunkGraph,
  comfortsApart,
  onlyParseRows,
  ownNamesOnly,
  roomsInside,
  withoutGlobals,
  withoutNotes,
} from './scripts/bundling.ts';
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
        withoutGlobals(),
        withoutNotes(),
        askedAtOnce(),
        chunkGraph(),
      ],
      build: tags,
      define: forPages,
    };
  if (mode === 'all')
    return {
      plugins: [roomsInside(), ownNamesOnly(), onlyParseRows(), withoutGlobals(), ...plugins],
      build: all,
      define: forPages,
    };
  return { plugins };
});
