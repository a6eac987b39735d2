/** Every number on a tile can be read on its tone, in both schemes and in the themes of the house. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tileMapStyles } from '../../../src/graphics/tile-map/styles.ts';
import { colorOf, contrast, type Scheme } from '../../../stories/support/contrast.ts';
import { readThemes } from '../../../stories/support/tokens.ts';
import { root } from '../../support/built.ts';
import { readSources } from '../../support/sources.ts';

const css = tileMapStyles.cssText;
const sources = Object.fromEntries(readSources());
const themes = readThemes(readFileSync(join(root, 'stories/themes.css'), 'utf8'));
const TONES = [1, 2, 3, 4, 5].flatMap((at) => [`tone-${at}`, `group-${at}`]).concat('below');

/** The declarations of the first rule whose list of selectors has this one. */
function ruleOf(selector: string): string {
  const rules = css.slice(0, css.indexOf('@media')).matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const found = [...rules].find(([, names]) =>
    names!.split(',').some((name) => name.trim() === selector),
  );
  return found?.[2] ?? '';
}

interface Mix {
  readonly front: string;
  readonly share: number;
}

function mixOf(tone: string): Mix {
  const rule = ruleOf(`.${tone}`);
  const mixed = /color-mix\(in srgb, var\(--_(pm-[a-z0-9-]+)\) (\d+)%, var\(--_pm-paper\)\)/.exec(
    rule,
  );
  const plain = /background: var\(--_(pm-[a-z0-9-]+)\)/.exec(rule);
  return { front: `--${(mixed ?? plain)![1]}`, share: mixed ? Number(mixed[2]) / 100 : 1 };
}

const channels = (digits: string): readonly number[] =>
  [0, 2, 4].map((at) => Number(`0x${digits.slice(at, at + 2)}`));

const blend = (front: string, back: string, share: number): string =>
  channels(front)
    .map((part, at) => Math.round(part * share + channels(back)[at]! * (1 - share)))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');

describe('the tones of tiles', () => {
  for (const [theme, values] of [['no theme', new Map<string, string>()] as const, ...themes]) {
    for (const scheme of ['light', 'dark'] as const satisfies readonly Scheme[]) {
      it(`carry readable text in ${theme}, ${scheme}`, () => {
        const color = (name: string): string => colorOf(name, scheme, values, sources);
        for (const tone of TONES) {
          const { front, share } = mixOf(tone);
          const back = blend(color(front), color('--pm-paper'), share);
          const text = /color: var\(--_pm-paper\)/.test(ruleOf(`.tile.${tone}`))
            ? '--pm-paper'
            : '--pm-ink';
          const ratio = contrast(color(text), back);
          assert.ok(ratio >= 4.5, `${tone}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }

  it('grow from light to dark, each a step from the one before', () => {
    const shares = [1, 2, 3, 4, 5].map((at) => mixOf(`tone-${at}`).share);
    for (const [index, share] of shares.entries())
      assert.ok(index === 0 || share - shares[index - 1]! >= 0.15, shares.join());
  });
});

describe('the sizes of tiles', () => {
  it('are those that the room on them is reckoned by', () => {
    const room = readSources().get('graphics/tile-map/room.ts')!;
    const named = [...room.matchAll(/'(slim|small|wide)', \d+, (\d+)/g)];
    assert.equal(named.length, 3);
    for (const [, name, width] of named)
      assert.match(ruleOf(`.${name} > .tiles`), new RegExp(`max-inline-size: ${width}em`));
    const usual = /'usual', \d+, (\d+)/.exec(room)![1];
    assert.match(ruleOf('.tiles'), new RegExp(`flex: \\d 1 ${usual}em`));
    const gap = /GAP = ([\d.]+)/.exec(room)![1];
    assert.match(ruleOf('.line'), new RegExp(`gap: ${gap}em`));
    const [small, large] = [.../SMALL = ([\d.]+)[^]*\? SMALL : (\d)/.exec(room)!].slice(1);
    assert.match(ruleOf('.value'), new RegExp(`max\\(${small}em, 12px\\)`));
    assert.match(css, new RegExp(`>= 30em\\)[^@]*font-size: ${large}em`));
  });
});
