import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHighlight } from '../../src/data/highlight.ts';
import { columnChart } from '../../src/graphics/column-chart/kind.ts';
import type { Finding } from '../../src/problems/finding.ts';
import { tellProblem } from '../../src/text/tell.ts';
import { readBars } from '../support/read.ts';

function read(text: string | undefined, data: string) {
  const { rows } = readBars(data, columnChart);
  const problems: Finding[] = [];
  const chosen = readHighlight(text, rows, problems);
  return { chosen: [...chosen].map(({ number }) => number), problems };
}

describe('what is highlighted', () => {
  it('is named by label, by group, or by a date as printed', () => {
    assert.deepEqual(read('乙', '甲: 1; 乙: 2; 丙: 3').chosen, [2]);
    assert.deepEqual(read('b', '甲 | a: 1; 甲 | b: 2; 乙 | b: 3').chosen, [2, 3]);
    assert.deepEqual(read('2021年3月', '2021年2月: 1; 2021年3月: 2').chosen, [2]);
  });

  it('is found without the footnote mark behind it, unless another is called so', () => {
    for (const label of ['茶*', '茶¹', '茶 †', '茶＊', '茶[a]'])
      assert.deepEqual(read('茶', `${label}: 1; 奶: 2`), { chosen: [1], problems: [] }, label);
    assert.deepEqual(read('2025', '2024: 1; 2025*: 2').chosen, [2]);
    assert.deepEqual(read('茶', '茶*: 1; 茶: 2').chosen, [2]);
    assert.deepEqual(read('茶*', '茶*: 1; 茶: 2').chosen, [1]);
  });

  it('may be several, parted by semicolons of either width', () => {
    assert.deepEqual(read('丙; 甲；乙 ;', '甲: 1; 乙: 2; 丙: 3').chosen, [3, 1, 2]);
  });

  it('is nothing where nothing is asked for', () => {
    for (const text of [undefined, '', ' ; '])
      assert.deepEqual(read(text, '甲: 1'), { chosen: [], problems: [] });
  });

  it('is told, with the nearest name, where nobody is called so', () => {
    const { chosen, problems } = read('Merchandize; Games', 'Merchandise: 1; Games: 2');
    assert.deepEqual(chosen, [2]);
    assert.deepEqual(
      problems.map((problem) => tellProblem(problem).text),
      ['highlight: no row is labelled "Merchandize"; did you mean Merchandise?; ignored'],
    );
  });

  it('is never chosen by the number of a row, which is no name of the author’s', () => {
    const { chosen, problems } = read('2', '甲: 1; 乙: 2');
    assert.deepEqual(chosen, []);
    assert.equal(problems.length, 1);
  });

  it('may be named by place, unless a name is written so', () => {
    assert.deepEqual(read('#3; #1', '甲: 1; 乙: 2; 丙: 3').chosen, [3, 1]);
    assert.deepEqual(read('#1', '甲: 1; #1: 2').chosen, [2]);
    assert.equal(read('#4', '甲: 1').problems.length, 1);
  });

  it('is every row of that name', () => {
    assert.deepEqual(read('甲', '甲: 1; 甲: 2').chosen, [1, 2]);
    assert.deepEqual(read('__proto__', '甲: 1').problems.length, 1);
  });
});
