import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../src/static/index.ts';

/** What a tag tells of a table. */
function told(tag: string, rows: readonly (readonly string[])[]): readonly string[] {
  const attributes = { headline: 'H', source: 'S', data: JSON.stringify(rows) };
  return renderReport(tag, { attributes, lang: 'en', styles: 'link' }).problems.map(
    ({ code }) => code,
  );
}

describe('a word under a header of dates', () => {
  const head = ['Month', 'North', 'South', 'West'];

  it('is not told where it is a time, Jan or Q1', () => {
    assert.deepEqual(
      told('line-chart', [head, ['Jan', '1', '2', '3'], ['Feb', '2', '3', '4']]),
      [],
    );
  });

  it('is told once for its row, however many series it has', () => {
    const rows = [
      head,
      ['Jan', '1', '2', '3'],
      ['Some day', '2', '3', '4'],
      ['Mar', '2', '3', '4'],
    ];
    const codes = told('line-chart', rows).filter((code) => code === 'date-not-read');
    assert.equal(codes.length, 1);
  });
});

describe('a letter behind a year in a label', () => {
  const html = (data: string): string =>
    renderReport('bar-chart', {
      attributes: { headline: 'H', source: 'S', data },
      lang: 'en',
      styles: 'link',
    }).html;

  it('says how sure its value is among years, and is part of a name among names', () => {
    assert.match(html('2023: 3; 2024: 5; 2025E: 6'), /forecast/);
    assert.doesNotMatch(html('2008e: 3; 3008: 5; A4: 6'), /forecast/);
    assert.doesNotMatch(html('2008e: 3; 2000E: 5'), /forecast/);
  });
});
