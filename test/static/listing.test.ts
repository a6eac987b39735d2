/** What the data table of a figure is headed by. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement } from '../../src/static/index.ts';

const heads = (tag: string, data: string, lang = 'zh-Hant-HK'): readonly string[] =>
  [
    ...renderElement(tag, {
      lang,
      attributes: { headline: 'x', source: 'y', data },
      styles: 'link',
    }).matchAll(/<th role="columnheader" scope="col">([^<]*)/g),
  ].map(([, text]) => text!);

describe('the head of the data table', () => {
  it('is the author’s own, even where it is the name of a role that the column is not read as', () => {
    assert.deepEqual(
      heads('bar-chart', '[{"label":"a","share":"30"},{"label":"b","share":"70"}]'),
      ['類別', 'share'],
    );
  });

  it('is ours where the notation made it up, whatever it came to be read as', () => {
    assert.equal(heads('event-timeline', '2003: 訪港; 2016: 開園')[1], '說明');
    assert.deepEqual(heads('bar-chart', '甲: 3; 乙: 5'), ['類別', '數值']);
  });

  it('lists what stands to a line each in one line', () => {
    const html = renderElement('plan-outline', {
      lang: 'en',
      attributes: {
        headline: 'x',
        source: 'y',
        data: '[{"label":"a","measures":["Build 3; 4","b"]}]',
      },
    });
    assert.match(html, /Build 3; 4; b/);
    assert.match(html, /2 measures/);
  });
});
