import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readImages } from '../../src/data/light-images.ts';
import { h } from './nodes.ts';

const children = [
  h('img', { slot: 'portrait', alt: 'A face' }),
  h('picture', { slot: 'image-2' }, h('source', {}), h('img', {})),
  h('p', {}, h('img', { alt: 'in no slot' })),
  h('a', { slot: 'source' }, h('img', {})),
];

const told = (broken: readonly string[], places: readonly string[]): readonly unknown[] =>
  readImages({ children, broken: new Set(broken) }, places).problems.map(({ code, details }) => [
    code,
    details[0],
  ]);

describe('readImages', () => {
  it('finds the image in each slot it is asked for, alone or in a picture', () => {
    const { images } = readImages({ children }, ['portrait', 'image-2', 'image-3']);
    assert.deepEqual([...images], ['portrait', 'image-2']);
    assert.deepEqual([...readImages({}, ['portrait']).images], []);
  });

  it('tells of one without alt, one that is broken, and one in a slot that is nobody’s', () => {
    assert.deepEqual(told([], ['portrait', 'image-2']), [['image-without-alt', 'image-2']]);
    assert.deepEqual(told(['portrait'], ['portrait']), [
      ['image-broken', 'portrait'],
      ['image-unused', 'image-2'],
      ['image-without-alt', 'image-2'],
    ]);
  });

  it('does not show a broken one', () => {
    const { images } = readImages({ children, broken: new Set(['portrait']) }, ['portrait']);
    assert.deepEqual([...images], []);
  });
});
