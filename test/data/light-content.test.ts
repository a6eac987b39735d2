import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWritten, type Grid } from '../../src/data/grid.ts';
import { wordsBetween } from '../../src/data/light-words.ts';
import { readLightContent, type LightContent } from '../../src/data/light-content.ts';
import { textOf, type LightNode } from '../../src/data/light-node.ts';
import { h, table, td, th } from './nodes.ts';

const problemsOf = ({ data }: LightContent): Grid['problems'] =>
  data && !isWritten(data) ? data.problems : [];
const codesOf = (content: LightContent): readonly string[] =>
  problemsOf(content).map(({ code }) => code);
const text = (words: string): LightNode => h('p', {}, words).children[0]!;
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
      assert.deepEqual(
        codesOf(readLightContent([h('script', { type }, '[1]')])),
        ['not-data'],
        type,
      );
  });

  it('names the slots that have content and leaves what is in them alone', () => {
    const content = readLightContent([
      h('p', { slot: 'headline' }, 'H'),
      h('table', { slot: 'note' }, td('x', '1')),
      h('div', { slot: 'source' }, data),
      h('script', { slot: 'x', type: 'application/json' }, '[1]'),
      h('p', { slot: '' }, 'text'),
    ]);
    assert.deepEqual([...content.slots], ['headline', 'note', 'source', 'x']);
    assert.deepEqual(codesOf(content), ['not-data']);
  });

  it('reads the first of several tables and says how many there are', () => {
    const { data: found } = readLightContent([
      data,
      h('div', {}, data),
      h('script', { type: 'text/csv' }, ''),
    ]);
    assert.deepEqual((found as Grid).problems, [{ code: 'more-tables', details: [3] }]);
  });

  it('says what stands there where it is no data', () => {
    const said = (...children: readonly LightNode[]): unknown =>
      problemsOf(readLightContent(children)).map(({ details }) => details);
    assert.deepEqual(said(h('p', {}, ' \u00a0 '), h('ul', {}, data)), [['ul', '']]);
    assert.deepEqual(said(h('b', { slot: 'note' }, 'x'), text(' Few words ')), [
      ['', ' Few words '],
    ]);
    assert.deepEqual(said(h('script', { type: 'text/json' }, '[]')), [['script', '']]);
  });

  it('finds nothing where there is nothing', () => {
    assert.deepEqual(readLightContent([]), {
      slots: new Set(),
      data: null,
      parts: [],
      children: [],
    });
    const nothing = [h('p', {}, ' \u00a0\n', h('br')), h('template', {}, 'x'), text(' \n ')];
    assert.equal(readLightContent([...nothing, h('b', { slot: 'headline' }, 'x')]).data, null);
  });

  it('reads what is said between the tags as it stands, but not beside data', () => {
    const said = [
      h('blockquote', {}, h('p', {}, ' One ', h('em', {}, 't'), 'wo '), h('p', {}, 'three.')),
      h('b', { slot: 'note' }, 'x'),
      h('p', { hidden: '' }, 'y'),
    ];
    assert.deepEqual(wordsBetween(said), { words: 'One two\nthree.', by: '' });
    assert.deepEqual(wordsBetween([...said, data]), { words: '', by: '' });
  });

  it('names what a panel would show: tags and words, but none that are elsewhere or nowhere', () => {
    const seen = [h('bar-chart', {}), h('p', { slot: '' }, 'x'), text(' words '), h('div', {})];
    const other = [
      h('b', { slot: 'headline' }, 'x'),
      h('bar-chart', { hidden: '' }),
      h('script', { type: 'application/json' }, '[]'),
      h('style', {}, 'p {}'),
      h('template', {}, 'x'),
      text(' \n '),
    ];
    const { parts } = readLightContent([...other, ...seen, ...other]);
    assert.deepEqual(parts, ['bar-chart', 'p', '', 'div']);
  });
});

it('textOf gives all text below a node as it stands', () => {
  assert.equal(textOf(h('div', {}, 'a ', h('b', {}, 'b', h('sup', {}, '1')), '\n')), 'a b1\n');
});
