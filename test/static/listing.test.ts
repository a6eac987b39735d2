/** What the data table of a figure is headed by, and what its lines are. */
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
    assert.match(html, /2 spelled out/);
  });
});

describe('a line of the data table', () => {
  const names = (tag: string, data: string, lang: string): readonly string[] =>
    [
      ...renderElement(tag, {
        lang,
        attributes: { headline: 'x', source: 'y', data },
        styles: 'link',
      }).matchAll(/<th role="rowheader" scope="row">([^<]*)/g),
    ].map(([, text]) => text!);

  it('has a date for its name as the graphic prints it', () => {
    for (const tag of ['column-chart', 'line-chart', 'batch-timeline', 'before-after'])
      assert.deepEqual(names(tag, '2012-05: 3; 2013Q2: 4', 'zh-Hant-HK'), [
        '2012年5月',
        '2013年第2季',
      ]);
    assert.deepEqual(names('target-progress', '2012-05: 3; 2014: 4', 'en'), ['May 2012', '2014']);
    assert.deepEqual(names('event-timeline', '2012-05-01: a', 'en'), ['1 May 2012']);
  });

  it('has the name as written where the graphic draws it so', () => {
    assert.deepEqual(names('column-chart', '2012-05: 3; 上月: 4', 'en'), ['2012-05', '上月']);
    assert.deepEqual(names('bar-chart', '2012-05: 3', 'en'), ['2012-05']);
    const table = '[["版本","月份","數量"],["2012","2013-05","3"]]';
    assert.deepEqual(names('column-chart', table, 'zh-Hant-HK'), ['2012']);
  });
});
