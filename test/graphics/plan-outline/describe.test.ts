import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresOfPlan } from '../../../src/graphics/plan-outline/describe.ts';
import { planOutline } from '../../../src/graphics/plan-outline/kind.ts';
import { layoutPlan } from '../../../src/graphics/plan-outline/layout.ts';
import { renderReport } from '../../../src/static/render-element.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

const TAG = 'plan-outline';
const PLAN = '街道: 3; 公園: 5; 學校: 4';

const said = (data: string, lang: string, more: Record<string, string> = {}): string =>
  summaryOf(render(TAG, data, lang, more));

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

/** All texts of a class on the page. */
const seen = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`class="(?:[^"]* )?${name}(?: [^"]*)?"[^>]*>([^<]*)`, 'g'))].map(
    ([, text]) => text!.trim(),
  );

describe('what a plan outline says', () => {
  it('says how many strands, how many of all are spelled out, and where the most are', () => {
    assert.equal(
      said('Streets: 3; Parks: 5; Schools: 4', 'en', { tasks: '34' }),
      'A plan in 3 strands. 12 of 34 tasks are spelled out. The most, 5, are in strand 2 (Parks).',
    );
    assert.equal(
      said(PLAN, 'zh-Hant-HK', { tasks: '34' }),
      '計劃綱要，共3個方面。34項任務，文中列明12項。最多的是第2個方面（公園），5項。',
    );
    assert.equal(
      said(PLAN, 'zh-Hant-TW', { tasks: '34' }),
      '計畫綱要，共3個方面。34項任務，文中列明12項。最多的是第2個方面（公園），5項。',
    );
    assert.equal(
      said('街道: 3; 公园: 5; 学校: 4', 'zh-Hans'),
      '计划提纲，共3个方面。共12项。最多的是第2个方面（公园），5项。',
    );
  });

  it('speaks of one measure and one strand as of one', () => {
    assert.equal(
      said('Streets: 1', 'en', { tasks: '34' }),
      'A plan in 1 strand. 1 of 34 tasks is spelled out.',
    );
    assert.match(said('Streets: 1; Parks: 0', 'en'), /1 spelled out in all\. The most, 1, is/);
  });

  it('names two leaders and leaves out three, or all alike', () => {
    assert.match(
      said('甲: 5; 乙: 5; 丙: 4', 'zh-Hant-HK'),
      /最多的是第1個方面（甲）和第2個方面（乙），各5項。/,
    );
    assert.doesNotMatch(said('甲: 5; 乙: 5; 丙: 5; 丁: 1', 'zh-Hant-HK'), /最多/);
    assert.doesNotMatch(said('甲: 5; 乙: 5', 'zh-Hant-HK'), /最多/);
  });

  it('says that more is spelled out than the plan has, with both numbers, and draws no strip', () => {
    const report = render(TAG, PLAN, 'en', { tasks: '10' });
    assert.deepEqual(codesOf(report), ['tasks-differ']);
    assert.match(seen(report.html, 'counter')[0]!, /^12 tasks are spelled out, more than the 10/);
    assert.doesNotMatch(report.html, /class="cells all"/);
    assert.match(render(TAG, PLAN, 'en', { tasks: '12' }).html, /class="cells all"/);
  });

  it('keeps the qualifier of the tasks, and draws no strip of what is not exact', () => {
    const of = (tasks: string, lang: string): readonly string[] => {
      const { html } = render(TAG, '街道: 3', lang, { tasks });
      assert.doesNotMatch(html, /class="cells all"/);
      return seen(html, 'counter');
    };
    assert.deepEqual(of('逾34', 'zh-Hant-HK'), ['逾34項任務，文中列明3項']);
    assert.deepEqual(of('about 34', 'en'), ['3 of about 34 tasks are spelled out']);
    assert.deepEqual(codesOf(render(TAG, '街道: 36', 'en', { tasks: 'about 34' })), []);
  });

  it('names no strand with the most where one is not counted, or might have more', () => {
    assert.doesNotMatch(said('甲: 5; 乙: 3; 丙: 未公布', 'en'), /most/);
    assert.doesNotMatch(said('甲: 5; 乙: 逾5', 'en'), /most/);
    assert.doesNotMatch(said('甲: 5; 乙: 逾4', 'en'), /most/);
    assert.match(said('甲: 5; 乙: 逾2', 'en'), /most/);
  });

  it('shows what it does not count, and says so', () => {
    const running = '完善制度加強監管'.repeat(5);
    const data = table(['strand', 'measures'], ['甲', '種樹；修路'], ['乙', running]);
    for (const [lang, count, counter] of [
      ['en', 'not counted', '2 spelled out in all; 1 strand is not counted'],
      ['zh-Hans', '未分项清点', '共2项；1个方面未计入'],
      ['zh-Hant-HK', '未分項點算', '共2項；1個方面未計入'],
      ['zh-Hant-TW', '未分項清點', '共2項；1個方面未計入'],
    ] as const) {
      const { html } = render(TAG, data, lang);
      assert.deepEqual(seen(html, 'count')[1], count);
      assert.deepEqual(seen(html, 'counter'), [counter]);
      assert.ok(html.includes(running));
    }
    const alone = render(TAG, table(['strand', 'measures'], ['乙', running]), 'en').html;
    assert.deepEqual(seen(alone, 'count'), ['not counted']);
  });

  it('says that a count is our own, in the counter and to those who only hear the strand', () => {
    const { html } = render(TAG, '街道: calc 3; 公園: 5', 'zh-Hant-HK', { tasks: '9' });
    assert.deepEqual(seen(html, 'counter'), [
      '34項任務'.replace('34', '9') + '，文中列明8項（自行點算）',
    ]);
    assert.deepEqual(seen(html, 'count'), ['3項', '5項']);
    assert.match(html, /badge dashed/);
    assert.ok(seen(html, 'unseen').includes('3項（自行點算）'));
  });

  it('says why a number is missing, and how many are, but nothing where no strand has one', () => {
    const { html } = render(TAG, '街道: 3; 公園: 未公布', 'zh-Hant-HK');
    assert.deepEqual(seen(html, 'count'), ['3項', '未公布']);
    assert.deepEqual(seen(html, 'counter'), ['共3項；1個方面未計入']);
    const none = render(TAG, table(['strand', 'keywords'], ['街道', '快—慢']), 'zh-Hant-HK');
    assert.deepEqual(seen(none.html, 'count'), []);
    assert.deepEqual(seen(none.html, 'counter'), []);
    const tasks = render(TAG, table(['strand', 'keywords'], ['街道', '快—慢']), 'en', {
      tasks: '34',
    });
    assert.deepEqual(seen(tasks.html, 'counter'), ['34 tasks in all']);
  });

  it('puts measures behind a disclosure only where they are written out, open where asked for', () => {
    const data = table(
      ['strand', 'measures', 'number'],
      ['甲', '種樹；修路', '3'],
      ['乙', '', '4'],
    );
    const { html } = render(TAG, data, 'zh-Hant-HK');
    assert.equal(html.match(/<details class="measures"/g)!.length, 1);
    assert.doesNotMatch(html, /<details class="measures"[^>]* open/);
    assert.deepEqual(seen(html, 'count'), ['稱有3項，列明2項', '4項']);
    assert.match(render(TAG, data, 'en', { open: '' }).html, /<details class="measures"[^>]* open/);
  });

  it('reads the lines of a cell of a table as its measures', () => {
    const { html } = renderReport(TAG, {
      attributes: { headline: 'x', source: 'x' },
      lang: 'zh-Hant-HK',
      styles: 'link',
      children:
        '<table><tr><th>方面</th><th>關鍵詞</th><th>措施</th></tr><tr><td>甲</td><td>快<br>慢</td><td><ul><li>種樹</li> <li>修路</li></ul></td></tr><tr><td>乙</td><td>快—慢</td><td>建橋<br>疏浚<br>補漏</td></tr></table>',
    });
    assert.deepEqual(seen(html, 'count'), ['2項', '3項']);
    assert.deepEqual(seen(html, 'keyword'), ['快', '慢', '快', '慢']);
  });

  it('keeps the tasks of the story, whatever its tag says', () => {
    const report = renderReport('scifi-plan-outline', {
      attributes: { tasks: '40' },
      lang: 'zh-Hant-HK',
      styles: 'link',
    });
    assert.deepEqual(codesOf(report), ['not-for-story']);
    assert.deepEqual(seen(report.html, 'counter'), ['34項任務，文中列明24項（自行點算）']);
    assert.match(report.html, /六個方面，34項任務/);
  });

  it('gives every figure for sentences to rest on', () => {
    const figures = figuresOfPlan(layoutPlan(readBars(PLAN, planOutline), { tasks: '34' }));
    assert.equal(figures.get('strands'), '3');
    assert.equal(figures.get('measures.sum'), '12');
    assert.equal(figures.get('tasks'), '34');
    assert.equal(figures.get('tasks.rest'), '22');
    assert.equal(figures.get('2.measures'), '5');
  });
});

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

/** What is told of the figures of other kinds, which need not be numbers of measures. */
const TOLD: Readonly<Record<string, number>> = {
  'nothing but negative values': 3,
  'values on both sides of zero': 2,
  'values too large and too small to name': 1,
};

describe('a plan outline of bad input', () => {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`draws ${name}, in every language`, () => {
      for (const lang of LANGUAGES) {
        const report = render(TAG, data, lang, { tasks: '34' });
        const given = data.split(';').length;
        const strands = report.html.match(/class="strand"/g)?.length ?? 0;
        assert.equal(strands + report.rows.setAside.length, given, lang);
        assert.equal(strands, report.rows.read);
        assert.equal(
          codesOf(report).filter((code) => code === 'not-a-number').length,
          TOLD[name] ?? 0,
        );
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        assert.ok(summaryOf(report).length > 8);
      }
    });
  }

  it('draws 60 strands, and texts of 2,000 characters', () => {
    const many = Array.from({ length: 60 }, (_, index) => `方面${index + 1}: ${index % 7}`).join(
      ';',
    );
    assert.equal(render(TAG, many, 'en').html.match(/class="strand"/g)!.length, 60);
    const long = '長'.repeat(2000);
    const report = render(
      TAG,
      table(['strand', 'keywords', 'measures', 'text'], [long, long, long, long]),
      'zh-Hant-HK',
    );
    assert.equal(report.state, 'drawn');
    assert.equal(report.html.match(new RegExp(`>\\s*${long}`, 'g'))!.length >= 4, true);
  });

  it('draws rows of different lengths, and says so', () => {
    const report = renderReport(TAG, {
      attributes: { headline: 'x', source: 'x' },
      lang: 'en',
      styles: 'link',
      children:
        '<script type="text/csv">strand,keywords,measures\nStreets,fast\nParks,green,plant trees; mend paths\nSchools,a,b,c\n</script>',
    });
    assert.deepEqual([report.rows.given, report.rows.read], [3, 2]);
    assert.ok(report.problems.length > 0);
    assert.match(report.html, /plant trees/);
  });

  it('says in the page’s language that there is nothing to draw', () => {
    const texts = LANGUAGES.map((lang) => {
      const none = render(TAG, '[["label","value"]]', lang);
      assert.equal(none.state, 'error');
      return /role="(?:alert|status)"[^>]*>\s*(?:<[^>]*>\s*)*([^<]+)/.exec(none.html)?.[1] ?? '';
    });
    assert.equal(new Set(texts).size, 3);
  });
});
