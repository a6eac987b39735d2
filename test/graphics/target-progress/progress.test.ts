import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresOfTargets } from '../../../src/graphics/target-progress/describe.ts';
import { targetProgress } from '../../../src/graphics/target-progress/kind.ts';
import {
  layoutTargets,
  type TargetProgressSettings,
} from '../../../src/graphics/target-progress/layout.ts';
import { layoutPath } from '../../../src/graphics/target-progress/path.ts';
import type { Goal } from '../../../src/graphics/target-progress/progress.ts';
import { growthOf, type Rate } from '../../../src/graphics/target-progress/rates.ts';
import type { Quantity } from '../../../src/data/quantity.ts';
import { parseDecimal, printDecimal } from '../../../src/text/decimal.ts';
import { readBars } from '../../support/read.ts';

const layout = (data: string, settings: TargetProgressSettings = {}) =>
  layoutTargets(readBars(data, targetProgress), settings, 'zh-HK', layoutPath);

/** about 45, 48.0; '' where it is not defined. */
const plain = ({ decimal, qualifier }: Quantity): string =>
  decimal ? [qualifier, printDecimal(decimal)].filter(Boolean).join(' ') : '';

const rate = (given: Rate | null): string =>
  given ? `${given.way < 0 ? '-' : ''}${plain(given.amount)}${given.isYearly ? '' : ' once'}` : '';

type Account = readonly [standing: string, reached: string, required: string];

const account = ({ standing, reached, required }: Goal): Account => [
  standing,
  plain(reached),
  rate(required),
];

/** The standing of each target of the first item, its share, and the rate it needs. */
const goals = (data: string, settings: TargetProgressSettings = {}): readonly Account[] =>
  layout(data, settings).items[0]!.goals.map(account);

const soFar = (data: string): string => rate(layout(data).items[0]!.soFar);

const SCIFI = '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000';

describe('rates', () => {
  it('are the even growth a year between two values, to one decimal', () => {
    const growth = (from: string, to: string, years: number): string =>
      printDecimal(growthOf(parseDecimal(from)!, parseDecimal(to)!, years, 1)!);
    assert.equal(growth('187', '373.8', 3), '26.0');
    assert.equal(growth('480.2', '1000', 3), '27.7');
    assert.equal(growth('100', '400', 2), '100.0');
    assert.equal(growth('100', '100', 5), '0.0');
  });

  it('are none from zero, to zero, below it, or where the digits run out of sense', () => {
    const none = (from: string, to: string): unknown =>
      growthOf(parseDecimal(from)!, parseDecimal(to)!, 1, 1);
    for (const [from, to] of [
      ['0', '5'],
      ['5', '0'],
      ['-5', '5'],
      ['5', '-5'],
      [`0.${'0'.repeat(30)}1`, '9'.repeat(40)],
    ] as const) {
      assert.equal(none(from, to), null, `${from} ${to}`);
    }
  });

  it('are required from the last value to the target, and so far from the first to the last', () => {
    assert.deepEqual(goals(SCIFI), [['open', '48.0', '27.7']]);
    assert.equal(soFar(SCIFI), '26.6');
    assert.equal(soFar('2020: 187; 2023: 373.8'), '26.0');
  });

  it('count months and days as parts of a year', () => {
    assert.deepEqual(goals('2024-06: 100; 2025-12: target 121')[0]![2], '13.6');
    assert.deepEqual(goals('2024-03-31: 100; 2026-03-31: target 121')[0]![2], '10.0');
  });

  it('are the whole change where less than a year is left, and none so far within a year', () => {
    assert.deepEqual(goals('2024-06: 100; 2024-12: target 108')[0]![2], '8.0 once');
    assert.equal(soFar('2024-06: 100; 2024-12: 108'), '');
  });

  it('are points where values are per cent', () => {
    assert.deepEqual(goals('2020: 16%; 2024: 20%; 2030: target 35%'), [['open', '', '2.5']]);
    assert.equal(soFar('2020: 16%; 2024: 20%'), '1.0');
  });

  it('are about so much, without decimals, where a figure is', () => {
    const data = 'AI: 約4500億 (2026); AI: target 1萬億 (2030)';
    assert.deepEqual(goals(data), [['open', 'about 45', 'about 22']]);
    assert.equal(soFar('2020: 逾100; 2024: 200'), 'about 19');
    assert.equal(soFar('2020: 約100; 2024: 102'), 'about 0.5');
    assert.equal(goals('2024: 約3; 2027: target 1000')[0]![1], 'about 0.3');
  });

  it('so far begin where the definition last changed', () => {
    const rows = [
      ['date', 'value', 'break'],
      ['2020', '50', ''],
      ['2022', '100', 'new'],
      ['2024', '121', ''],
    ];
    assert.equal(soFar(JSON.stringify(rows)), '10.0');
    assert.equal(soFar(JSON.stringify([...rows, ['2025', '130', 'newer']])), '');
  });

  it('leave out what is only said', () => {
    const data = '2020: 100; 2022: 121; 2025: forecast 200; 2026: target 300';
    assert.equal(soFar(data), '10.0');
    assert.deepEqual(goals(data), [['open', '40.3', '25.5']]);
  });
});

describe('a target', () => {
  it('that has been reached or passed needs no rate', () => {
    const risen = '2020: 50; 2024: 120; 2027: target 100';
    assert.deepEqual(goals(risen), [['passed', '120.0', '']]);
    assert.deepEqual(goals('2024: 100; 2027: target 100'), [['met', '100.0', '']]);
  });

  it('whose date is not after the last value is due, not open', () => {
    assert.deepEqual(goals('2025: 90; 2025: target 100'), [['due', '90.0', '']]);
    assert.deepEqual(goals('2020: 50; 2027: 90; 2025: target 100'), [['over', '50.0', '']]);
    assert.deepEqual(goals('2025: 90; 2025-06: target 100'), [['over', '90.0', '']]);
    assert.deepEqual(goals('2025-12: 90; 2025: target 100'), [['over', '90.0', '']]);
  });

  it('is judged by the value at its date, whatever came later', () => {
    for (const [data, account] of [
      ['2015: 50; 2020: 90; 2024: 110; 2020: target 100', ['over', '90.0']],
      ['2015: 50; 2020: 105; 2024: 80; 2020: target 100', ['passed', '105.0']],
      ['2015: 50; 2018: 100; 2024: 80; 2020: target 100', ['met', '100.0']],
      ['2015: 150; 2020: 110; 2024: 90; 2020: target 100', ['over', '80.0']],
      ['2015: 150; 2020: 95; 2024: 120; 2020: target 100', ['passed', '110.0']],
      ['2024: 110; 2020: target 100', ['over', '']],
    ] as const)
      assert.deepEqual(goals(data)[0]!.slice(0, 2), account, data);
    const falls = '2020: 110; 2024: 90; 2020: target 100';
    assert.equal(goals(falls, { goal: 'fall' })[0]![0], 'over');
    assert.equal(goals(falls, { goal: 'rise' })[0]![0], 'passed');
  });

  it('that nobody gives a direction has no verdict from above, and is told', () => {
    for (const data of [
      '2024: 5%; 2026: target 3%',
      '甲: 32; 甲: target 30',
      '2020: 3; 2024: 5; 2026: target 3',
    ]) {
      assert.deepEqual(goals(data), [['beyond', '', '']], data);
      assert.deepEqual(
        layout(data).problems.map(({ code }) => code),
        ['goal-unclear'],
      );
      for (const [goal, standing] of [
        ['rise', 'passed'],
        ['fall', 'open'],
      ] as const) {
        assert.equal(goals(data, { goal })[0]![0], standing);
        assert.deepEqual(layout(data, { goal }).problems, []);
      }
    }
  });

  it('is never wholly reached by less, nor not at all by something', () => {
    const reached = (data: string): string => goals(data)[0]![1];
    assert.equal(reached('2024: 9996; 2030: target 10000'), 'nearly 100');
    assert.equal(reached('2020: 1; 2024: 10004; 2030: target 10000'), 'over 100');
    assert.equal(reached('2024: 0; 2030: target 10000'), '0');
    assert.equal(reached('2024: 5; 2030: target 10000'), '0.1');
  });

  it('is reached by over or nearly as much as the value is, and the other way by its own', () => {
    for (const [value, aim, share] of [
      ['逾480', '1000', 'over 48'],
      ['逾485', '1000', 'over 48'],
      ['近480', '1000', 'nearly 48'],
      ['近481', '1000', 'nearly 49'],
      ['約480', '1000', 'about 48'],
      ['480', '逾1000', 'nearly 48'],
      ['480', '近1000', 'over 48'],
      ['逾480', '逾1000', 'about 48'],
      ['逾480', '近1000', 'over 48'],
    ] as const)
      assert.equal(goals(`2024年: ${value}; 2027年: 目標${aim}`)[0]![1], share, `${value} ${aim}`);
    const standing = (value: string): string =>
      goals(`2020: 1; 2024: ${value}; 2027: target 1000`)[0]![0];
    assert.deepEqual(['近1000', '1000', '逾1000'].map(standing), ['open', 'met', 'passed']);
  });

  it('for a year is open until the year is over, with no rate once its middle is past', () => {
    assert.deepEqual(goals('2025-03: 90; 2025: target 100'), [['open', '90.0', '11.1 once']]);
    assert.deepEqual(goals('2025-09: 90; 2025: target 100'), [['open', '90.0', '']]);
  });

  it('without a date has a share and no rate', () =>
    assert.deepEqual(goals('AI: 4500; AI: target 10000'), [['open', '45.0', '']]));

  it('of several is held against the same last value, its rate being that from the open one before it', () =>
    assert.deepEqual(
      goals('2030: target 200; 2020: 50; 2024: 130; 2026: target 100; 2028: target 150'),
      [
        ['passed', '130.0', ''],
        ['open', '86.7', '3.6'],
        ['open', '65.0', '15.5'],
      ],
    ));

  it('below the first value is one to come down to, by the share of the way', () => {
    assert.deepEqual(goals('2015: 120; 2024: 90; 2030: target 60'), [['open', '50.0', '-6.5']]);
    assert.deepEqual(goals('2015: 120; 2024: 54; 2030: target 60'), [['passed', '110.0', '']]);
    assert.deepEqual(goals('2015: 120; 2024: 60; 2030: target 60'), [['met', '100.0', '']]);
    assert.deepEqual(goals('2015: 120; 2024: 130; 2030: target 60')[0]!.slice(0, 2), ['open', '']);
  });

  it('is one to come down or to rise to as the author says, where the rows cannot', () => {
    assert.deepEqual(goals('2024: 120; 2030: target 60', { goal: 'fall' }), [
      ['open', '', '-10.9'],
    ]);
    const risen = '2015: 120; 2024: 130; 2030: target 60';
    assert.deepEqual(goals(risen, { goal: 'rise' }), [['passed', '216.7', '']]);
  });

  it('of zero or less has the share of the way, or only what is left', () => {
    assert.deepEqual(goals('2020: −6; 2024: −2; 2027: target 0'), [['open', '66.7', '']]);
    assert.deepEqual(goals('2020: 6; 2024: 2; 2027: target 0'), [['open', '66.7', '']]);
    assert.deepEqual(goals('2024: −2; 2027: target −1'), [['open', '', '']]);
    assert.deepEqual(goals('2024: −5; 2027: target 10'), [['open', '', '']]);
    const [{ left, isAbove }] = layout('2024: −2; 2027: target −1').items[0]!.goals as [Goal];
    assert.deepEqual([plain(left), isAbove], ['1', false]);
  });

  it('stands unknown where nothing is measured', () => {
    assert.deepEqual(goals('2024: —; 2027: target 5'), [['unknown', '', '']]);
    assert.deepEqual(goals('2024: forecast 3; 2027: target 5'), [['unknown', '', '']]);
  });

  it('is known by its row to sentences that rest on it', () => {
    const dataset = readBars(SCIFI, targetProgress);
    const figures = figuresOfTargets(layoutTargets(dataset, {}, 'en', layoutPath), dataset);
    const bare = figuresOfTargets(
      layoutTargets(dataset, { noRate: true }, 'en', layoutPath),
      dataset,
    );
    assert.deepEqual([bare.get('4.required'), bare.get('4.so-far')], ['', '']);
    assert.deepEqual(
      ['3.value', '4.value', '4.status', '4.reached', '4.standing', '4.required', '4.so-far'].map(
        (name) => figures.get(name),
      ),
      ['480.2', '1000', 'target', '48.0', 'open', '27.7', '26.6'],
    );
    const down = readBars('2015: 120; 2024: 90; 2030: target 60', targetProgress);
    const fallen = figuresOfTargets(layoutTargets(down, {}, 'en', layoutPath), down);
    assert.deepEqual([fallen.get('3.required'), fallen.get('3.so-far')], ['-6.5', '-3.1']);
  });
});

describe('the target attribute', () => {
  const aims = (data: string, target: string) => {
    const { items, problems } = layout(data, { target });
    return {
      goals: items.map(({ name, goals: [...all] }) => [
        name,
        ...all.map((goal) => account(goal)[1]),
      ]),
      codes: problems.map(({ code }) => code),
    };
  };

  it('is a date and a value, a value alone, or several', () => {
    const measured = '2020: 187; 2024: 480.2';
    const one = layout(measured, { target: '2027: 1000' }).items[0]!.goals;
    assert.deepEqual(one.map(account), [['open', '48.0', '27.7']]);
    assert.deepEqual(aims(measured, '1000'), { goals: [['', '48.0']], codes: [] });
    assert.deepEqual(aims(measured, '2027: 1000；2030: 2000'), {
      goals: [['', '48.0', '24.0']],
      codes: [],
    });
  });

  it('is for every item without one of its own, in the unit of the column', () =>
    assert.deepEqual(aims('甲: 5家; 乙: 8家; 乙: target 16家; 丙: 7%', '10'), {
      goals: [['甲', '50.0'], ['乙', '50.0'], ['丙']],
      codes: ['no-target'],
    }));

  it('is told where it cannot be read or is not wanted', () => {
    assert.deepEqual(aims('2024: 5', '2027年: 做到最好').codes, ['setting-not-read', 'no-target']);
    const [told] = layout('2024: 5', { target: 'soon' }).problems;
    assert.deepEqual(told!.details.slice(0, 2), ['target', 'soon']);
    assert.deepEqual(aims('2024: 5元', '50%').codes, ['setting-not-read', 'no-target']);
    assert.deepEqual(aims(SCIFI, '2027: 900'), {
      goals: [['', '48.0']],
      codes: ['setting-impossible'],
    });
  });
});
