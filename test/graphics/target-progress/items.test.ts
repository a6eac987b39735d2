import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueUnit } from '../../../src/data/format-quantity.ts';
import { gatherItems, type ItemRows } from '../../../src/graphics/target-progress/items.ts';
import { targetProgress } from '../../../src/graphics/target-progress/kind.ts';
import { formatDate } from '../../../src/text/format-date.ts';
import { formatUnit } from '../../../src/text/unit.ts';
import { readBars } from '../../support/read.ts';

const gather = (data: string, told: readonly string[] = []): readonly ItemRows[] => {
  const dataset = readBars(data, targetProgress);
  assert.deepEqual(
    dataset.problems.map(({ code }) => code),
    told,
  );
  return gatherItems(dataset, valueUnit(dataset, 'zh-HK'), 'zh-HK');
};

/** 2024年: 480.2, each by its date or label. */
const said = (rows: ItemRows['values']): string =>
  rows
    .map(({ date, label, value }) =>
      [date ? formatDate(date, 'zh-HK') : label, value.printed].filter(Boolean).join(': '),
    )
    .join('; ');

/** By name: values → targets. */
const items = (data: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    gather(data).map(({ name, values, targets }) => [name, `${said(values)} → ${said(targets)}`]),
  );

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

describe('gatherItems', () => {
  it('reads labels that are dates as dates of one item without a name', () =>
    assert.deepEqual(items('2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000'), {
      '': '2020年: 187; 2023年: 373.8; 2024年: 480.2 → 2027年: target 1000',
    }));

  it('reads undated rows by their labels', () =>
    assert.deepEqual(items('AI: 約4500億; AI: target 1萬億; 綠色: 6000億'), {
      AI: '約4500億 → target 1萬億',
      綠色: '6000億 → ',
    }));

  it('takes a date beside a name, on whichever side of the stroke or in brackets', () => {
    const expected = { AI: '2024年: 3000; 2026年5月: 4500 → 2030年: target 10000' };
    for (const data of [
      '2024 | AI: 3000; 2026-05 | AI: 4500; 2030 | AI: target 10000',
      'AI | 2024: 3000; AI | 2026-05: 4500; AI | 2030: target 10000',
      'AI: 3000 (2024); AI: 4500 (2026-05); AI: target 10000 (2030)',
    ]) {
      assert.deepEqual(items(data), expected, data);
    }
  });

  it('takes the word for a target for one, alone or with a date, and not within a name', () => {
    assert.deepEqual(items('2024: 480; 2027年目標: 1000'), { '': '2024年: 480 → 2027年: 1000' });
    assert.deepEqual(items('2024: 480; Target for 2027: 1000'), {
      '': '2024年: 480 → 2027年: 1000',
    });
    assert.deepEqual(items('AI: 4500; AI | 目標: 10000; AI | 2035年目標: 20000'), {
      AI: '4500 → 10000; 2035年: 20000',
    });
    assert.deepEqual(items('碳達峰目標: 5; 碳達峰目標: target 9'), { 碳達峰目標: '5 → target 9' });
  });

  it('gives a target without a name to the only item, and to none where there are several', () => {
    assert.deepEqual(items('AI: 4500; 目標: 10000'), { AI: '4500 → 10000' });
    assert.deepEqual(items('AI: 4500; 綠色: 5; 目標: 10000'), {
      AI: '4500 → ',
      綠色: '5 → ',
      '': ' → 10000',
    });
  });

  it('takes of two names the one that others of the item bear, else the group', () => {
    assert.deepEqual(items('AI | 現況: 4500; AI | 目標: 10000; 綠色 | 現況: 5; 綠色 | 目標: 9'), {
      AI: '現況: 4500 → 10000',
      綠色: '現況: 5 → 9',
    });
    assert.deepEqual(items('營收 | 北京: 480; 力爭 | 北京: 1000'), { 北京: '營收: 480 → 1000' });
    assert.deepEqual(items('AI: 4500; AI | 低方案: target 8000; AI | 高方案: target 12000'), {
      AI: '4500 → 低方案: target 8000; 高方案: target 12000',
    });
  });

  it('reads a wide table with a column of targets', () =>
    assert.deepEqual(items(table(['項目', '現值', '目標'], ['AI', '4500', '10000'])), {
      AI: '現值: 4500 → 10000',
    }));

  it('takes no time for a name that is no date', () => {
    assert.deepEqual(items('2021年底: 441; 2023年底: 632; 2025年底: target 800'), {
      '': '2021年底: 441; 2023年底: 632 → 2025年底: target 800',
    });
    const dates = table(['date', 'value'], ['2021', '441'], ['2023', '632']);
    assert.deepEqual(items(dates), { '': '2021年: 441; 2023年: 632 → ' });
  });

  it('takes no word in a column of dates for a name', () => {
    const rows = table(
      ['date', 'value'],
      ['第一階段', '441'],
      ['第二階段', '632'],
      ['目標', '800'],
    );
    const told = ['date-not-read', 'date-not-read', 'date-not-read'];
    assert.deepEqual(
      gather(rows, told).map(({ name, values, targets }) => [name, said(values), said(targets)]),
      [['', '第一階段: 441; 第二階段: 632', '800']],
    );
  });

  it('puts rows in order of time, whatever their precision, undated ones first', () =>
    assert.deepEqual(
      items('2024-06-30: 3; 2023: 2; 2021-03: 1; 2030: target 9; 2026-12: target 5'),
      { '': '2021年3月: 1; 2023年: 2; 2024年6月30日: 3 → 2026年12月: target 5; 2030年: target 9' },
    ));

  it('keeps missing values with their item, and makes another of values in another unit', () => {
    const units = gather('甲: —; 甲: 5家; 甲: 7%; 甲: target 9家').map(
      ({ name, unit, values, targets }) => [
        name,
        formatUnit(unit, 'zh-HK'),
        said(values),
        said(targets),
      ],
    );
    assert.deepEqual(units, [
      ['甲', '家', '—; 5家', 'target 9家'],
      ['甲', '%', '7%', ''],
    ]);
  });

  it('knows names that objects have', () =>
    assert.deepEqual(
      gather('toString: 5; constructor | __proto__: 1').map(({ name }) => name),
      ['toString', '__proto__'],
    ));
});
