import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellReader } from '../../src/data/cell-reader.ts';
import { readDataset, type DataWishes } from '../../src/data/dataset.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { parseNotation } from '../../src/data/notation.ts';

const wishes: DataWishes = {
  roles: ['label', 'date', 'text', 'source'],
  needs: [],
  drawsBy: ['label', 'text'],
  named: '',
  unit: '',
  language: 'zh-HK',
};

describe('rows that are told in words', () => {
  it('reads the cells of a role as printed, and nothing where there is no such column', () => {
    const dataset = readDataset(
      parseCsv('日期,標題,說明\n2003,訪港,代表團來了\n2016,,只有說明'),
      wishes,
    );
    assert.deepEqual(dataset.problems, []);
    assert.deepEqual(dataset.rows.map(cellReader(dataset, 'text')), ['代表團來了', '只有說明']);
    assert.deepEqual(dataset.rows.map(cellReader(dataset, 'source')), ['', '']);
  });

  it('takes what follows a colon in the notation as the text where no figures are drawn', () => {
    const dataset = readDataset(parseNotation('2003: 訪港; 2016: 500'), wishes);
    assert.deepEqual(dataset.rows.map(cellReader(dataset, 'text')), ['訪港', '500']);
  });

  it('takes it as the figure where figures are drawn and most of it is figures', () => {
    const roles = [...wishes.roles, 'value'] as const;
    const figures = readDataset(parseNotation('甲: 3; 乙: 5'), { ...wishes, roles });
    assert.deepEqual(
      figures.rows.map(({ value }) => value.printed),
      ['3', '5'],
    );
    const words = readDataset(parseNotation('甲: 核心; 乙: 影視'), { ...wishes, roles });
    assert.deepEqual(words.rows.map(cellReader(words, 'text')), ['核心', '影視']);
  });

  it('draws a row by its text alone, and none that says nothing', () => {
    const dataset = readDataset(parseCsv('標題,說明\n,只有說明\n,'), wishes);
    assert.deepEqual(dataset.account.setAside, []);
    assert.equal(dataset.rows.length, 1);
    const empty = readDataset(parseCsv('日期,標題,說明\n2003,,\n'), wishes);
    assert.equal(empty.rows.length, 1);
  });

  it('misses the first role that it could be drawn by where it has none of them', () => {
    const grid = parseCsv('日期\n2003\n2004');
    const { problems } = readDataset(grid, {
      ...wishes,
      roles: ['date', 'text'],
      drawsBy: ['text'],
    });
    assert.deepEqual(
      problems.map(({ code, details }) => [code, ...details]),
      [['missing-column', 'text']],
    );
  });
});
