import { defineConfig, type Plugin } from 'vite';
import { readManifest } from './manifest.ts';

const MANIFEST = 'virtual:custom-elements-manifest';

/** Reads the manifest when the preview asks for it, so that no build has to come before. */
const manifestPlugin = (): Plugin => ({
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
  load: async (id) =>
    id === `\0${MANIFEST}` ? `export default ${JSON.stringify(await readManifest())}` : undefined,
});

/** Storybook's own: the package's builds minify and split in ways that are of no use here. */
export default defineConfig({
  plugins: [manifestPlugin()],
  // Bundled for the dev server, lit would come twice: once in Storybook's renderer, once in ours.
  optimizeDeps: { exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
});
