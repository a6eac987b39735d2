import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { readManifest } from './manifest.ts';

const MANIFEST = 'virtual:custom-elements-manifest';

/** Reads the manifest when the preview asks for it, so that no build has to come before. */
const manifestPlugin = (): Plugin => ({
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
  load: async (id) =>
    id === `\0${MANIFEST}` ? `export default ${JSON.stringify(await readManifest())}` : undefined,
});

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{ from: '../stories/data', to: '/data' }],
  // Nothing phones home.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), manifestPlugin()] }),
};

export default config;
