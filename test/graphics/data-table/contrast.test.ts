/** Every figure can be read on its tint, in both schemes and in the themes of the house. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { heatStyles } from '../../../src/graphics/data-table/styles-heat.ts';
import { colorOf, contrast } from '../../../stories/support/contrast.ts';
import { readThemes } from '../../../stories/support/tokens.ts';
import { root } from '../../support/built.ts';
import { readSources } from '../../support/sources.ts';

const sources = Object.fromEntries(readSources());
const themes = readThemes(readFileSync(join(root, 'stories/themes.css'), 'utf8'));

/** How much of the colour is in each tint, from the least. */
const shares = [
  ...heatStyles.cssText.matchAll(
    /\.heat-\d \{\s*background: color-mix\(in srgb, currentcolor (\d+)%, var\(--_pm-paper\)\)/g,
  ),
].map(([, share]) => Number(share) / 100);

const blend = (front: string, back: string, share: number): string =>
  [0, 2, 4]
    .map((at) => {
      const [a, b] = [front, back].map((color) => Number(`0x${color.slice(at, at + 2)}`));
      return Math.round(a! * share + b! * (1 - share))
        .toString(16)
        .padStart(2, '0');
    })
    .join('');

describe('the tints of a table', () => {
  it('are five, each stronger than the one before', () => {
    assert.equal(shares.length, 5);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
  });

  for (const [theme, values] of [['no theme', new Map<string, string>()] as const, ...themes]) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`carry readable text in ${theme}, ${scheme}`, () => {
        const color = (name: string): string => colorOf(name, scheme, values, sources);
        for (const hue of ['--pm-bar-2', '--pm-accent', '--pm-red', '--pm-green']) {
          for (const share of shares) {
            const back = blend(color(hue), color('--pm-paper'), share);
            const ratio = contrast(color('--pm-ink'), back);
            assert.ok(ratio >= 4.5, `${hue} ${share}: ${ratio.toFixed(2)}`);
          }
        }
      });
    }
  }
});
