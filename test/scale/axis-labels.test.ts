import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnChart } from '../../src/graphics/column-chart/kind.ts';
import { labelSlots, nameLines, type AxisLabel } from '../../src/scale/axis-labels.ts';
import { shorten } from '../../src/scale/wrap.ts';
import { RUNGS, type Rung } from '../../src/scale/ladder.ts';
import { datedRows, planSlots } from '../../src/scale/slots.ts';
import { estimateWidth } from '../../src/text/width.ts';
import { readBars } from '../support/read.ts';
import { crowded, gapsAt } from './label-boxes.ts';

const room = { widthAt: (rung: Rung) => rung - 2, beforeAt: () => 1.5, beyondAt: () => 0 };

const label = (data: string): readonly AxisLabel[] =>
  labelSlots(planSlots(datedRows(readBars(data, columnChart).rows)).slots, room, 'zh-HK');

const many = (count: number, say: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${say(index)}: ${index}`).join('; ');

const read = (labels: readonly AxisLabel[], rung: Rung): readonly string[] =>
  labels.flatMap(({ lines, from }) => (from !== null && rung >= from ? [lines.join('')] : []));

describe('labels under columns', () => {
  it('stand in the middle of their places', () => {
    assert.deepEqual(
      label('甲: 1; 乙: 2').map(({ x }) => x),
      [0.25, 0.75],
    );
  });

  it('are there also where a date has no column', () => {
    assert.deepEqual(read(label('2020: 1; 2021: 2; 2023: 3'), 40), [
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
  });

  it('say the year of days once, also after days without a column', () => {
    const labels = label('2024-05-03: 1; 2024-05-06: 2; 2024-05-07: 3');
    assert.deepEqual(
      labels.map(({ year }) => year),
      ['2024', '', '', '', ''],
    );
  });

  it('thin out to every second, fourth and so on, of which a narrow figure’s are a part', () => {
    for (const data of [
      many(200, (index) => `第${index + 1}項`),
      many(200, (index) => String(1800 + index)),
      many(120, (index) => `${2010 + Math.floor(index / 12)}-${(index % 12) + 1}`),
      many(48, (index) => `Q${(index % 4) + 1} ${2010 + Math.floor(index / 4)}`),
      many(48, (index) => `H${(index % 2) + 1} ${1990 + Math.floor(index / 2)}`),
      many(
        90,
        (index) =>
          `${2024 + Math.floor(index / 60)}-${1 + (Math.floor(index / 28) % 2)}-${1 + (index % 28)}`,
      ),
    ]) {
      const labels = label(data);
      assert.deepEqual(crowded(labels, room.widthAt), [], data.slice(0, 40));
      for (const rung of RUNGS) {
        assert.ok(new Set(gapsAt(labels, rung)).size <= 1, `${data.slice(0, 40)} at ${rung}`);
        assert.ok(read(labels, rung).length > 0 || rung < 30, `${data.slice(0, 40)} at ${rung}`);
      }
    }
  });

  it('are letters where not all names have room, since no name can be guessed', () => {
    const labels = label(many(12, (index) => `名稱極長的類別${index}`));
    const [first] = labels;
    assert.deepEqual(
      labels.map(({ letter }) => letter),
      [...'ABCDEFGHIJKL'],
    );
    assert.ok(
      labels.every(({ from, name }) => from === first!.from && name.startsWith('名稱極長的類別')),
    );
    assert.deepEqual(crowded(labels, room.widthAt), []);
    assert.deepEqual(
      label('甲: 1; 乙: 2').map(({ letter }) => letter),
      ['', ''],
    );
    assert.ok(label(many(27, (index) => `第${index}類`)).every(({ letter }) => letter === ''));
  });

  it('are round years where not all have room', () => {
    const labels = label(many(60, (index) => String(1963 + index)));
    assert.deepEqual(read(labels, 13), ['1980', '2000']);
    assert.deepEqual(read(labels, 30), ['1970', '1980', '1990', '2000', '2010', '2020']);
  });

  it('all have room on a phone where there are few', () => {
    for (const data of ['甲: 1; 乙: 2; 丙: 3', '2022: 1; 2023: 2; 2024: 3', 'Alpha: 1; Beta: 2'])
      assert.ok(
        label(data).every(({ from }) => from !== null && from <= 17.5),
        data,
      );
  });

  it('hide nothing but what has no room: the only label there is stays', () => {
    for (const name of ['甲', '極長的類別名稱'.repeat(12), 'Incomprehensibilities'.repeat(4)]) {
      const [only] = label(`${name}: 1`);
      assert.equal(only!.from, RUNGS[0], name);
    }
  });
});

describe('nameLines', () => {
  it('keeps a name of 80 characters to three lines with a visible mark', () => {
    for (const name of [
      '極長的類別名稱'.repeat(12),
      'Incomprehensibilities'.repeat(4),
      'word '.repeat(16),
    ]) {
      for (const count of [1, 2, 5, 12, 200]) {
        const lines = nameLines(name, count);
        assert.ok(
          lines.length <= 3 && lines.every((line) => estimateWidth(line) <= 10),
          lines.join('/'),
        );
        assert.match(lines.at(-1)!, /…$/);
      }
    }
  });

  it('leaves a short name as it is', () => {
    assert.deepEqual(nameLines('科幻遊戲', 5), ['科幻遊戲']);
    assert.deepEqual(nameLines('', 5), []);
  });
});

describe('shorten', () => {
  it('cuts between signs, and only what is too long', () => {
    assert.equal(shorten('五個漢字啊', 5), '五個漢字啊');
    assert.equal(shorten('六個漢字在此', 5), '六個漢字…');
    assert.equal(shorten('𠮷𠮷𠮷𠮷', 3), '𠮷𠮷…');
    assert.equal(shorten('a b c d e f g', 3), 'a b…');
  });
});
