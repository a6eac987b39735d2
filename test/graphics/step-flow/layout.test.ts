import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stepFlow } from '../../../src/graphics/step-flow/kind.ts';
import { layoutSteps, type StepFlowSettings } from '../../../src/graphics/step-flow/layout.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

const lay = (data: string, settings: StepFlowSettings = {}) =>
  layoutSteps(readBars(data, stepFlow), settings, 'zh-HK');

type Layout = ReturnType<typeof lay>;

const labels = ({ steps }: Layout): string => steps.map(({ row }) => row.label).join(' ');
const widths = ({ steps }: Layout): readonly (number | null)[] => steps.map(({ width }) => width);
const shares = ({ steps }: Layout): readonly (string | null)[] =>
  steps.map(({ share }) => share.decimal && printDecimal(share.decimal));
const details = ({ problems }: Layout): readonly string[] =>
  problems.map(({ code, details: all }) => [code, ...all.filter(Boolean)].join(': '));

const PLATFORMS = '驗證: 46家; 中試: 146個; 孵化: 30家';
const FALLING = '申請: 1,240; 面試: 310; 錄用: 124';

describe('layoutSteps', () => {
  it('keeps the author’s order and never sorts by value', () => {
    assert.equal(labels(lay(PLATFORMS)), '驗證 中試 孵化');
    assert.equal(labels(lay(FALLING)), '申請 面試 錄用');
  });

  it('puts the steps that an order names first, and drops none', () => {
    assert.equal(labels(lay(PLATFORMS, { order: '孵化; 驗證; 中試' })), '孵化 驗證 中試');
    assert.equal(labels(lay(PLATFORMS, { order: '孵化' })), '孵化 驗證 中試');
    const odd = lay(PLATFORMS, { order: '孵話；中試' });
    assert.equal(labels(odd), '中試 驗證 孵化');
    assert.deepEqual(
      odd.problems.map(({ code, details: [name, , attribute] }) => [code, name, attribute]),
      [['highlight-unknown', '孵話', 'order']],
    );
  });

  it('makes each as wide as its count, on one scale from zero, whatever counter it has', () => {
    const [verification, pilot, incubation] = widths(lay(PLATFORMS));
    assert.equal(pilot, 1);
    assert.ok(Math.abs(verification! - 46 / 146) < 1e-9);
    assert.ok(Math.abs(incubation! - 30 / 146) < 1e-9);
  });

  it('keeps the place of what is missing, zero, below zero or in another unit', () => {
    const layout = lay('甲: 30項; 乙: 未公布; 丙: 0項; 丁: 5億元; 戊: −5項; 己: 15項');
    assert.deepEqual(widths(layout), [1, null, 0, null, null, 0.5]);
    assert.ok(layout.isMixed);
    assert.deepEqual(details(layout), ['no-width: 5: −5項: 戊']);
    assert.ok(!lay(PLATFORMS).isMixed);
    assert.ok(!lay('甲: 30項; 乙: 未公布').isMixed);
  });

  it('says no share of one step in another unless the author does', () => {
    assert.deepEqual(shares(lay(FALLING)), [null, null, null]);
    assert.deepEqual(shares(lay(FALLING, { flow: 'same' })), [null, '25.0', '10.0']);
    assert.deepEqual(shares(lay('甲: 5; 乙: 5', { flow: 'same' })), [null, '100.0']);
  });

  it('refuses a flow that the counts do not allow, and says why', () => {
    const why = (data: string): string => {
      const layout = lay(data, { flow: 'same' });
      assert.ok(shares(layout).every((share) => share === null));
      const [said = '', ...more] = details(layout).filter((text) => !text.startsWith('no-width'));
      assert.deepEqual(more, []);
      return said.replace('setting-impossible: flow: ', '');
    };
    assert.equal(why(PLATFORMS), 'rise: 中試');
    assert.equal(why('甲: 5; 乙: 未公布; 丙: 3'), 'missing');
    assert.equal(why('甲: 5; 乙: 約3'), 'inexact');
    assert.equal(why('甲: 5項; 乙: 3億元'), 'mixed');
    assert.equal(why('甲: 5; 乙: −3'), 'below-zero');
    assert.equal(why('甲: 0; 乙: 0'), 'from-zero');
    assert.equal(why('甲: 5'), 'one-step');
  });

  it('knows what might be taken for a funnel', () => {
    assert.ok(lay(FALLING).looksLikeFunnel);
    assert.ok(!lay(FALLING, { flow: 'same' }).looksLikeFunnel);
    assert.ok(!lay(PLATFORMS).looksLikeFunnel);
    assert.ok(lay('申請: 1,240; 面試: 約310; 錄用: 124', { flow: 'same' }).looksLikeFunnel);
    assert.ok(!lay('甲: 5').looksLikeFunnel);
  });

  it('adds up only what may be added, and only where it is asked for', () => {
    const total = (data: string, settings: StepFlowSettings = { total: true }): string => {
      const { total: sum, problems } = lay(data, settings);
      const said = sum?.value.decimal ? printDecimal(sum.value.decimal) : '';
      return [said, sum?.unit.noun, sum?.value.status, ...problems.map(({ details }) => details[0])]
        .filter(Boolean)
        .join(' ');
    };
    assert.equal(total(PLATFORMS), '222 個 calculated');
    assert.equal(total('甲: 4家; 乙: 6家'), '10 家 calculated');
    assert.equal(total(PLATFORMS, {}), '');
    assert.equal(total('甲: 4家; 合計: 4家', { noTotal: true }), '');
    assert.equal(total('甲: 4家; 乙: 5家; 合計: 9家', {}), '9 家 reported');
    assert.equal(total('甲: 4家; 乙: 5家; 合計: 8家', {}), '8 家 reported 8家');
    assert.equal(total('甲: 4家; 乙: 逾5家'), 'inexact');
    assert.equal(total('甲: 4家; 乙: 未公布'), 'missing');
    assert.equal(total('甲: 4家; 乙: 5億元'), 'mixed');
    assert.equal(total(FALLING, { total: true, flow: 'same' }), 'same');
  });

  it('stands steps beside each other only where each has room', () => {
    const across = (data: string) => lay(data).across;
    assert.equal(across(PLATFORMS), 30);
    assert.equal(across('甲: 5; 乙: 6; 丙: 7; 丁: 8'), 40);
    assert.equal(across('甲: 5; 乙: 6; 丙: 7; 丁: 8; 戊: 9; 己: 1'), 56.25);
    assert.equal(across(BAD_INPUT['200 places']!), null);
    assert.equal(across('Incomprehensibility: 5; Incompatibility: 6; c: 7'), 40);
  });

  it('says in words why a flow or a total is refused', () => {
    const said = (data: string, attributes: Record<string, string>): readonly string[] =>
      render('step-flow', data, 'en', attributes).problems.map(({ text }) => text);
    assert.deepEqual(said(PLATFORMS, { flow: 'same' }), [
      'flow: more are in “中試” than in the step before, so not the same passed on; drawn without it',
    ]);
    assert.deepEqual(said('甲: 5; 乙: 未公布', { flow: 'same', total: '' }), [
      'flow: a value is missing; drawn without it',
      'total: the same things are counted at each step; no total is shown',
    ]);
  });

  it('joins a column of units to bare counts', () => {
    const { steps } = lay('[["step","count","unit"],["甲",46,"家"],["乙",146,"個"]]');
    assert.deepEqual(
      steps.map(({ unit }) => unit.noun),
      ['家', '個'],
    );
  });

  it('highlights by label, and tells of a name that is nobody’s', () => {
    const layout = lay(PLATFORMS, { highlight: '中試; 量產' });
    assert.deepEqual(
      layout.steps.map(({ highlighted }) => highlighted),
      [false, true, false],
    );
    assert.equal(layout.problems[0]!.code, 'highlight-unknown');
  });
});

/** What is told of a bad input, where anything is. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'nothing but negative values': ['no-width', 'no-width', 'no-width'],
  'values on both sides of zero': ['no-width'],
};

describe('step-flow given bad input', () => {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    if (name.includes('series') || name === 'names that objects have') continue;
    it(`draws ${name}, in every language, or says why`, () => {
      const given = data.split(';').length;
      for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
        const report = render('step-flow', data, lang);
        assert.deepEqual(report.rows, { given, read: given, setAside: [] });
        assert.deepEqual(codesOf(report), TOLD[name] ?? [], lang);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        assert.equal(report.html.match(/<li class="step/g)?.length, given);
        assert.ok(summaryOf(report).length > 8, lang);
      }
    });
  }

  it('draws a text of 2,000 characters and a row of too few cells', () => {
    const data = JSON.stringify([
      ['label', 'value', 'text'],
      ['甲', '5', '字'.repeat(2000)],
      ['乙'],
    ]);
    const report = render('step-flow', data, 'zh-Hant-HK');
    assert.deepEqual(codesOf(report), ['short-row']);
    assert.deepEqual(report.rows, { given: 2, read: 2, setAside: [] });
    assert.ok(report.html.includes('字'.repeat(2000)));
  });

  it('keeps the place of a value in words, and tells that it was not read', () => {
    const report = render('step-flow', '高校: 近百家; 院所: 千餘家; 實驗室: 145家', 'zh-Hant-HK');
    assert.equal(report.state, 'partial');
    assert.deepEqual(codesOf(report), ['not-a-number', 'not-a-number']);
    assert.equal(report.html.match(/<li class="step/g)?.length, 3);
  });

  it('says in the page’s language that there is nothing to draw', () => {
    const said = ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => {
      const none = render('step-flow', '[["label","value"]]', lang);
      assert.deepEqual([none.state, ...codesOf(none)], ['error', 'no-data']);
      assert.equal(render('step-flow', '', lang).state, 'empty');
      return /role="(?:alert|status)"[^>]*>\s*(?:<[^>]*>\s*)*([^<]+)/.exec(none.html)?.[1] ?? '';
    });
    assert.equal(new Set(said).size, 3, said.join(' / '));
  });
});
