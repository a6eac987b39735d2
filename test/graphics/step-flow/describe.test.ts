import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport, type RenderedElement } from '../../../src/static/render-element.ts';
import { codesOf, render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string | boolean>>;

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

const three = (data: string, more: More = {}): readonly string[] =>
  LANGUAGES.map((lang) => summaryOf(render('step-flow', data, lang, more)));

const items = ({ html }: RenderedElement): readonly string[] =>
  [...html.matchAll(/<li class="step[^>]*>\s*<span class="unseen"[^>]*>([^<]*)/g)].map(
    ([, text]) => text!,
  );

const note = ({ html }: RenderedElement): string =>
  (/<p class="note".*?<\/p>/s.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, '').trim();

const FALLING = '申請: 1,240人; 面試: 310人; 錄用: 124人';

describe('what a path of steps says', () => {
  it('is its steps in order with their values, the largest, and the total as calculated', () => {
    assert.deepEqual(three('驗證: 46家; 中試: 146個; 孵化: 30家', { total: true }), [
      '依次有3步：驗證，46家；中試，146個；孵化，30家。中試最多。合計：222個（推算）。',
      '依次有3步：驗證，46家；中試，146個；孵化，30家。中試最多。合计：222个（推算）。',
      'A path of 3 steps: 驗證, 46; 中試, 146; 孵化, 30. 中試 is the largest. Total: 222 (calculated).',
    ]);
  });

  it('calls no step the largest where one is missing, said, inexact or counted otherwise and might be', () => {
    const largest = (data: string): string =>
      / ([^.]*) (?:is|are) the largest/.exec(three(data)[2]!)?.[1] ?? '';
    assert.equal(largest('A: calc 200; B: about 100; C: forecast 300'), '');
    assert.equal(largest('A: 200; B: about 100; C: forecast 90'), 'A');
    assert.equal(largest('A: 200; B: not given'), '');
    assert.equal(largest('A: 200; B: over 200'), '');
    assert.equal(largest('A: 200; B: over 150'), '');
    assert.equal(largest('A: 200; B: over 90'), 'A');
    assert.equal(largest('A: target 200; B: target 100'), '');
    assert.equal(largest('A: 5項; B: 6項; C: 3億元'), '');
    assert.equal(largest('A: 200; B: 200; C: 1'), 'A and B');
  });

  it('names a share only where the author says that the same pass on', () => {
    assert.match(three(FALLING, { flow: 'same' })[0]!, /最後一步為第一步的10\.0%（推算）。$/);
    assert.match(three(FALLING, { flow: 'same' })[1]!, /最后一步为第一步的10\.0%（推算）。$/);
    assert.match(
      three(FALLING, { flow: 'same' })[2]!,
      /The last step is 10\.0% of the first \(calculated\)\.$/,
    );
    for (const said of three(FALLING)) assert.doesNotMatch(said, /%/);
  });

  it('warns of a funnel that is none, where counts only fall', () => {
    const said = (data: string, more: More = {}): string =>
      note(render('step-flow', data, 'zh-Hant-HK', more));
    assert.match(said(FALLING), /不表示有多少由一步進入下一步/);
    assert.equal(said(FALLING, { flow: 'same' }), '');
    assert.equal(said('甲: 5; 乙: 6'), '');
    assert.match(said('甲: 5項; 乙: 6項; 丙: 3億元'), /單位相同的步驟才畫條形/);
  });

  it('never speaks of a fall, and draws no sloping shape', () => {
    for (const [index, lang] of LANGUAGES.entries()) {
      const { html } = render('step-flow', FALLING, lang);
      assert.doesNotMatch(three(FALLING)[index]!, /降|減|减|跌|fall|drop|convert|轉化|转化/);
      assert.doesNotMatch(html, /<polygon/);
      assert.equal(html.match(/<rect width="100%" height="100%">/g)?.length, 3);
    }
  });

  it('is at each step its place, its value with all its words, its text and its note', () => {
    const data = JSON.stringify([
      ['label', 'value', 'text', 'note'],
      ['立項', '逾300項', '', ''],
      ['竣工', '初步 120項', '只計主體', '另計附屬'],
      ['驗收', '未公布', '', ''],
    ]);
    assert.deepEqual(items(render('step-flow', data, 'zh-Hant-HK')), [
      '第1步，立項，逾300項',
      '第2步，竣工，120項（初步數字），只計主體，另計附屬',
      '第3步，驗收，未公布',
    ]);
    assert.equal(items(render('step-flow', data, 'en'))[2], 'Step 3: 驗收, not given');
    assert.equal(
      items(render('step-flow', FALLING, 'zh-Hans', { flow: 'same' }))[1],
      '第2步，面試，310人，占申請的25.0%（推算）',
    );
  });

  it('tells of the first of many steps, and how many more there are', () => {
    const many = Array.from({ length: 60 }, (_, index) => `甲${index}站: ${index}`).join(';');
    assert.match(
      three(many)[2]!,
      /^A path of 60 steps: .*甲4站, 4; 55 more\. 甲59站 is the largest/,
    );
  });
});

const story = (lang: string, attributes: Readonly<Record<string, string | boolean>> = {}) =>
  renderReport('beijing-platform-steps', { lang, attributes, styles: 'link' });

describe('beijing-platform-steps', () => {
  it('says which order it has only while it has it', () => {
    const own = story('zh-Hant-HK');
    assert.match(note(own), /次序按研發流程/);
    const other = story('zh-Hant-HK', { order: '標杆孵化平台' });
    assert.deepEqual(codesOf(other), []);
    assert.doesNotMatch(note(other), /次序/);
    assert.match(note(other), /所數的是平台/);
    assert.match(items(other)[0]!, /^第1步，標杆孵化平台，30家/);
  });

  it('keeps none of its words where the rows are an author’s', () => {
    for (const lang of LANGUAGES) {
      const { html } = story(lang, { data: '甲: 5; 乙: 6' });
      assert.doesNotMatch(html, /222|2026|北京|Beijing|class="total"|highlighted/);
    }
  });

  it('takes its headline back where the sum is not shown', () => {
    const bare = story('en', { 'no-total': true });
    assert.ok(codesOf(bare).includes('claim-differs'));
    assert.doesNotMatch(bare.html, /222/);
  });

  it('refuses to be a funnel', () => {
    const report = story('en', { flow: 'same' });
    assert.deepEqual(codesOf(report).slice(0, 1), ['setting-impossible']);
  });
});
