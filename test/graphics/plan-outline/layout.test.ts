import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOutline } from '../../../src/graphics/plan-outline/kind.ts';
import { layoutPlan, type PlanOutlineSettings } from '../../../src/graphics/plan-outline/layout.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { readBars } from '../../support/read.ts';

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly unknown[])[]): string => JSON.stringify(rows);

const lay = (data: string, settings: PlanOutlineSettings = {}) =>
  layoutPlan(planOutline.admit!(readBars(data, planOutline)), settings);

type Layout = ReturnType<typeof lay>;

const codes = ({ problems }: Layout): readonly string[] => problems.map(({ code }) => code);

/** The number of each strand with its word; '' where there is none. */
const counts = ({ strands }: Layout): readonly string[] =>
  strands.map(({ count: { decimal, qualifier } }) =>
    decimal ? [qualifier, printDecimal(decimal)].filter(Boolean).join(' ') : '',
  );

const sumOf = ({ tally: { sum } }: Layout): string | null =>
  sum && [sum.qualifier, printDecimal(sum.decimal!)].filter(Boolean).join(' ');

describe('layoutPlan', () => {
  it('numbers the strands in the order given and takes their keywords apart', () => {
    const layout = lay(
      table(
        ['strand', 'keywords', 'value'],
        ['甲', '子—丑', '3'],
        ['乙', '', '4'],
        ['丙', '寅', '5'],
      ),
    );
    assert.deepEqual(
      layout.strands.map(({ number, title, keywords }) => [number, title, ...keywords]),
      [
        [1, '甲', '子', '丑'],
        [2, '乙'],
        [3, '丙', '寅'],
      ],
    );
    assert.equal(sumOf(layout), '12');
  });

  it('counts what is written out, whatever number is given, and tells where they differ', () => {
    const layout = lay(
      table(
        ['strand', 'measures', 'number'],
        ['甲', '種樹；修路', ''],
        ['乙', '建橋；疏浚', '2'],
        ['丙', '補漏', '3'],
        ['丁', '', '4'],
      ),
    );
    assert.deepEqual(counts(layout), ['2', '2', '1', '4']);
    assert.deepEqual(
      layout.strands.map(({ given }) => given?.printed ?? ''),
      ['', '', '3', ''],
    );
    assert.equal(sumOf(layout), '9');
    assert.deepEqual(codes(layout), ['count-differs']);
    assert.deepEqual(layout.problems[0]!.details, [3, '3', 1]);
  });

  it('reads a column of measures that holds their numbers', () => {
    const layout = lay(table(['方面', '措施'], ['甲', '3項'], ['乙', '逾4'], ['丙', '種樹；修路']));
    assert.deepEqual(counts(layout), ['3', 'over 4', '2']);
    assert.deepEqual(layout.strands[0]!.measures, []);
    assert.equal(sumOf(layout), 'over 9');
  });

  it('reads numbers of measures that are spelled out, and counts no running text', () => {
    const layout = lay(
      table(
        ['方面', '措施'],
        ['甲', 'Three measures'],
        ['乙', '逾三項措施'],
        ['丙', '十二項'],
        ['丁', '數十項措施'],
        ['戊', '完善制度加強監管'.repeat(5)],
        ['己', 'Build roads. Mend paths.'],
        ['庚', '種樹'],
      ),
    );
    assert.deepEqual(counts(layout), ['3', 'over 3', '12', '', '', '', '1']);
    assert.deepEqual(
      layout.strands.map(({ measures }) => measures.length),
      [0, 0, 0, 1, 1, 1, 1],
    );
    assert.equal(layout.tally.unknown, 3);
  });

  it('takes an editor’s own number off a title that stands at its place', () => {
    const titles = (...labels: readonly string[]): readonly string[] =>
      lay(table(['label', 'text'], ...labels.map((label) => [label, '甲']))).strands.map(
        ({ title }) => title,
      );
    assert.deepEqual(titles('一、布局', '2. Layout', '（三）人才', '④資金', '5）生態'), [
      '布局',
      'Layout',
      '人才',
      '資金',
      '生態',
    ]);
    assert.deepEqual(titles('1.5億元', '3. Layout'), ['1.5億元', '3. Layout']);
    assert.deepEqual(titles('一、二期', '1. '), ['一、二期', '1.']);
  });

  it('reads columns that are headed as plans head them', () => {
    const layout = lay(table(['方面', '重點', 'Actions'], ['甲', '快、慢', '種樹；修路']));
    const [{ keywords, measures }] = layout.strands as [Layout['strands'][number]];
    assert.deepEqual(
      [keywords, measures],
      [
        ['快', '慢'],
        ['種樹', '修路'],
      ],
    );
  });

  it('reads lists in JSON for keywords and measures', () => {
    const layout = lay(
      '[{"strand": "甲", "keywords": ["子", "丑"], "measures": ["種樹", "修路", "建橋"]}]',
    );
    assert.deepEqual(layout.strands[0]!.keywords, ['子', '丑']);
    assert.deepEqual(layout.strands[0]!.measures, ['種樹', '修路', '建橋']);
    assert.deepEqual(codes(layout), []);
  });

  it('is no more exact in the sum than in its parts', () => {
    assert.equal(sumOf(lay('甲: 3; 乙: 約4')), 'about 7');
    assert.equal(sumOf(lay('甲: 逾3; 乙: 逾4')), 'over 7');
    assert.equal(sumOf(lay('甲: 逾3; 乙: 近4')), 'about 7');
    assert.equal(lay('甲: 3; 乙: calc 4').tally.sum!.status, 'calculated');
    assert.equal(lay('甲: 3; 乙: 4').tally.sum!.status, 'reported');
  });

  it('counts strands without a number where others have one', () => {
    assert.equal(lay('甲: 3; 乙: 未公布; 丙: —').tally.unknown, 2);
    const none = lay(table(['strand', 'keywords'], ['甲', '子'], ['乙', '丑']));
    assert.deepEqual([none.tally.sum, none.tally.unknown], [null, 0]);
  });

  it('reads the tasks of the whole plan, and tells what is none', () => {
    for (const tasks of ['34', '34項', ' ３４ ', '逾34', 'about 34'])
      assert.equal(printDecimal(lay('甲: 3', { tasks }).tally.tasks!.decimal!), '34', tasks);
    for (const tasks of ['0', '-3', '3.5', '34%', 'many']) {
      const layout = lay('甲: 3', { tasks });
      assert.equal(layout.tally.tasks, null, tasks);
      assert.deepEqual(codes(layout), ['setting-not-read'], tasks);
    }
  });

  it('tells where more is spelled out than the plan has, and not where it is as much', () => {
    assert.deepEqual(codes(lay('甲: 3; 乙: 4', { tasks: '6' })), ['tasks-differ']);
    assert.deepEqual(codes(lay('甲: 3; 乙: 4', { tasks: '7' })), []);
  });

  it('takes no half, no share and nothing below zero for a number of measures', () => {
    const layout = lay('甲: 2.5; 乙: −3; 丙: 4');
    assert.deepEqual(counts(layout), ['', '', '4']);
    assert.deepEqual(codes(layout), ['not-a-number', 'not-a-number']);
    assert.deepEqual(codes(lay('甲: 20%')), ['not-a-number']);
  });

  it('has the text for a title where a row has no other', () => {
    const [named, unnamed] = lay(
      table(['strand', 'text', 'value'], ['甲', '說明', '1'], ['', '只有說明', '2']),
    ).strands;
    assert.deepEqual([named!.title, named!.text], ['甲', '說明']);
    assert.deepEqual([unnamed!.title, unnamed!.text], ['只有說明', '']);
  });
});
