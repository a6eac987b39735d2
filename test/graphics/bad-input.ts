/** What a newsroom will paste one day: every kind on axes draws it, or says why it does not. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderReport, type RenderedElement } from '../../src/static/render-element.ts';

const many = (count: number, say: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => say(index)).join('; ');

const LONG = '名稱極長的類別一二三'.repeat(8);
const WORD = 'Incomprehensibilities'.repeat(4).slice(0, 80);

/** Input by name, with the problems that are told of it in whatever kind. */
export const BAD_INPUT: Readonly<Record<string, string>> = {
  'one row': '2020: 5',
  'one place': '甲: 5',
  'nothing but missing values': '2020: —; 2021: 未公布; 2022: ',
  'nothing but zero': '2020: 0; 2021: 0; 2022: 0',
  'nothing but negative values': '2020: −5; 2021: −3; 2022: −9',
  'values on both sides of zero': '甲: 12.5; 乙: −4.2; 丙: 0',
  'equal values': '2020: 7; 2021: 7',
  '200 places': many(200, (index) => `第${index + 1}項: ${(index * 7) % 31}`),
  '200 years': many(200, (index) => `${1800 + index}: ${(index * 7) % 31}`),
  '12 series': many(
    36,
    (index) => `${2020 + Math.floor(index / 12)} | 系列${index % 12}: ${index}`,
  ),
  '12 series of one value each': many(12, (index) => `2020 | 系列${index}: ${index % 3}`),
  'labels of 80 characters': `${LONG}: 5; ${WORD}: 7; 短: 3`,
  'series with names of 80 characters': `2020 | ${LONG}: 5; 2021 | ${LONG}: 6; 2020 | ${WORD}: 7; 2021 | ${WORD}: 1`,
  'labels that come twice': '甲: 1; 甲: 2; 乙: 3',
  'dates that come twice': '2020: 1; 2020: 2; 2021: 3',
  'dates in no order': '2022: 3; 2020: 1; 2021: 2',
  'dates of different precision': '2020: 1; 2021-03: 2; 2022-05-06: 3',
  'dates of different precision close together': '2024: 1; 2024-06-30: 2',
  'a date among words': '2021: 3; 以前: 2; 其後: 4',
  'dates a thousand years apart': '1024: 1; 1025: 4; 2024: 2',
  'values too large and too small to name': `2020: ${'9'.repeat(40)}; 2021: 0.${'0'.repeat(37)}1`,
  'names that objects have': '__proto__ | toString: 1; constructor | __proto__: 2',
};

/** Attributes without the words a figure should have, so that nothing else is told. */
const words = { headline: 'x', source: 'x' } as const;

export const render = (
  tag: string,
  data: string,
  lang: string,
  more: Readonly<Record<string, string | boolean>> = {},
): RenderedElement =>
  renderReport(tag, { attributes: { ...words, ...more, data }, lang, styles: 'link' });

export const summaryOf = ({ html }: RenderedElement): string =>
  (/id="summary"[^>]*>([^<]*)/.exec(html)?.[1] ?? '').trim().replaceAll(/[\u2066-\u2069]/g, '');

export const codesOf = ({ problems }: RenderedElement): readonly string[] =>
  problems.map(({ code }) => code);

/** What is told of an input by a kind, where anything is. */
type Expected = Readonly<Partial<Record<keyof typeof BAD_INPUT, readonly string[]>>>;

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

/** Latin words in Chinese, Han characters in English, once the author’s own are taken out. */
function strayIn(summary: string, data: string, lang: string): string | undefined {
  const own = data.split(/[;:|]/).map((text) => text.trim());
  const ours = own
    .filter((text) => text !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, ''), summary);
  return (lang === 'en' ? /\p{Script=Han}+/u : /[A-Za-z]{2,}/).exec(ours)?.[0];
}

export function drawsOrSaysWhy(
  tag: string,
  settings: Readonly<Record<string, string | boolean>>,
  expected: Expected,
): void {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      const given = data.split(';').length;
      for (const lang of LANGUAGES) {
        const report = render(tag, data, lang, settings);
        assert.equal(report.state, 'drawn', lang);
        assert.deepEqual(report.rows, { given, read: given, setAside: [] });
        assert.deepEqual(codesOf(report), expected[name] ?? [], lang);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        const summary = summaryOf(report);
        assert.ok(summary.length > 8, `${lang}: ${summary}`);
        assert.equal(strayIn(summary, data, lang), undefined, summary);
      }
    });
  }

  it('says in the page’s language that there is nothing to draw', () => {
    const said = LANGUAGES.map((lang) => {
      const none = render(tag, '[["date","value"]]', lang, settings);
      assert.equal(none.state, 'error');
      assert.deepEqual(codesOf(none), ['no-data']);
      assert.equal(render(tag, '', lang, settings).state, 'empty');
      return /role="(?:alert|status)"[^>]*>\s*(?:<[^>]*>\s*)*([^<]+)/.exec(none.html)?.[1] ?? '';
    });
    assert.equal(new Set(said).size, 3, said.join(' / '));
  });

  it('draws the rest where a value cannot be read, and says so', () => {
    const report = render(tag, '2020: 5; 2021: 1,2O0; 2022: 7', 'en', settings);
    assert.equal(report.state, 'partial');
    assert.deepEqual(report.rows, { given: 3, read: 3, setAside: [] });
    assert.deepEqual(codesOf(report), ['not-a-number']);
  });

  it('sets a row in another unit aside, and says so', () => {
    const report = render(tag, '2020: 5%; 2021: 7人; 2022: 7%', 'en', settings);
    assert.deepEqual(report.rows, {
      given: 3,
      read: 2,
      setAside: [{ row: 2, reason: 'mixed-unit' }],
    });
    assert.deepEqual(codesOf(report), ['mixed-unit']);
  });
}
