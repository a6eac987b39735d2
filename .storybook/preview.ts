import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import '../src/define/all.ts';
import '../stories/page.css';
import '../stories/themes.css';
import { argTypesOf } from '../stories/support/arg-types.ts';
import { defineLiveExample } from '../stories/support/live-example.ts';
import { markupOf } from '../stories/support/markup.ts';
import { INITIAL, renderFigure, toolbars, whenDrawn, withPage } from '../stories/support/page.ts';
import { defineTokenList } from '../stories/support/token-list.ts';

defineLiveExample();
defineTokenList();
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbars,
  initialGlobals: INITIAL,
  render: renderFigure,
  decorators: [withPage],
  afterEach: whenDrawn,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    // The page's colour scheme and width are toolbars of our own.
    backgrounds: { disabled: true },
    viewport: { disable: true },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    docs: {
      toc: { headingSelector: 'h2, h3' },
      extractArgTypes: (tag: string) => argTypesOf(tag, manifest),
      source: { excludeDecorators: true, transform: (_: string, story: never) => markupOf(story) },
    },
    options: {
      storySort: {
        order: ['Start here', 'The data notation', 'Tokens and themes', 'Kinds', 'Presets'],
      },
    },
  },
};

export default preview;
