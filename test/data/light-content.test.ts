import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWritten, type Grid } from '../../src/data/grid.ts';
import { readLightContent } from '../../src/data/light-content.ts';
import { textOf } from '../../src/data/light-node.ts';
import { h, table, td, th } from './nodes.ts';

const data = table(th('a', 'b'), td('x', '1'));

describe('readLightContent', () => {
  it('finds a table, also in what a CMS wraps around it', () => {
    for (const child of [
      data,
      h('div', {}, h('p', {}, 'text', data)),
      h('figure', {}, h('section', {}, data)),
    ]) {
      const { data: found } = readLightContent([h('span', {}, ' '), child]);
      assert.ok(found && !isWritten(found));
      assert.equal(found.rows.length, 1);
    }
  });

  it('finds data scripts by their type, with or without a charset', () => {
    const written = (type: string): unknown =>
      readLightContent([h('script', { type }, '[1]')]).data;
    assert.deepEqual(written('application/json'), { format: 'json', content: '[1]' });
    assert.deepEqual(written('application/json; charset=utf-8'), {
      format: 'json',
      content: '[1]',
    });
    assert.deepEqual(written('Text/CSV'), { format: 'csv', content: '[1]' });
    assert.deepEqual(written('text/tab-separated-values'), { format: 'csv', content: '[1]' });
    for (const type of [
      '',
      'module',
      'text/javascript',
      'application/ld+json',
      'application/json5',
    ])
      assert.equal(written(type), null, type);
  });

  it('names the slots that have content and leaves what is in them alone', () => {
    const { slots, data: found } = readLightContent([
      h('p', { slot: 'headline' }, 'H'),
      h('table', { slot: 'note' }, td('x', '1')),
      h('div', { slot: 'source' }, data),
      h('script', { slot: 'x', type: 'application/json' }, '[1]'),
      h('p', { slot: '' }, 'text'),
    ]);
    assert.deepEqual([...slots], ['headline', 'note', 'source', 'x']);
    assert.equal(found, null);
  });

  it('reads the first of several tables and says how many there are', () => {
    const { data: found } = readLightContent([
      data,
      h('div', {}, data),
      h('script', { type: 'text/csv' }, ''),
    ]);
    assert.deepEqual((found as Grid).problems, [{ code: 'more-tables', details: [3] }]);
  });

  it('finds nothing in plain text', () => {
    assert.deepEqual(readLightContent([]), { slots: new Set(), data: null });
    assert.equal(readLightContent([h('p', {}, 'text'), h('ul', {}, data)]).data, null);
  });
});

it('textOf gives all text below a node as it stands', () => {
  assert.equal(textOf(h('div', {}, 'a ', h('b', {}, 'b', h('sup', {}, '1')), '\n')), 'a b1\n');
});
