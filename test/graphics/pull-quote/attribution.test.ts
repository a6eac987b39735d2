/** Who spoke is never part of what was said, and what was said is never lost to who spoke. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';

/** Paragraphs of the quote, then speaker, role and context; language is left out of pages in it. */
function shownOf(
  children: string,
  attributes: Readonly<Record<string, string>> = {},
  lang = 'zh-Hant-HK',
): readonly string[] {
  const { html } = renderReport('pull-quote', {
    children,
    attributes: { source: 'x', ...attributes },
    lang,
    styles: 'link',
  });
  const at = html.indexOf('<blockquote');
  const drawn = html.slice(at, html.indexOf('role="status"', at));
  return [...drawn.matchAll(/<p[^>]*>([^]*?)<\/p>/g)].map(([, text]) =>
    text!.replaceAll(/<[^>]*>|<!--[^]*?-->/g, '').trim(),
  );
}

const FUTURE = ['「我們所面對的未來。」', '劉慈欣', '作家'];
const TWO = ['“First para.', 'Second para.”', 'Jane Doe', 'minister'];
const ONE = ['“One.”', 'Jane Doe', 'minister'];

const SHAPES: readonly (readonly [children: string, shown: readonly string[]])[] = [
  ['<p>「我們所面對的未來。」</p><p>——劉慈欣，作家</p>', FUTURE],
  ['<p>我們所面對的未來。</p><p>── 劉慈欣，作家</p>', FUTURE],
  ['<p>我們所面對的未來。<br>——劉慈欣<br>作家</p>', FUTURE],
  ['「我們所面對的未來。」——劉慈欣，作家', FUTURE],
  ['「我們所面對的未來。」——劉慈欣，作家。', FUTURE],
  ['\n我們所面對的未來。\n——劉慈欣，作家\n', FUTURE],
  [
    '<blockquote><p>First para.</p><p>Second para.</p></blockquote><cite>Jane Doe, minister</cite>',
    TWO,
  ],
  [
    '<blockquote><p>First para.</p><p>Second para.</p><cite>Jane Doe, minister</cite></blockquote>',
    TWO,
  ],
  ['<p>“First para.</p><p>“Second para.”</p><p>– Jane Doe, minister</p>', TWO],
  ['<p>“First para.”</p><p>“Second para.”</p><p><cite>Jane Doe, minister</cite></p>', TWO],
  ['<blockquote>One.<footer>— Jane Doe, <cite>minister</cite></footer></blockquote>', ONE],
  ['<blockquote>One. <cite>— Jane Doe, minister</cite></blockquote>', ONE],
  ['<blockquote>One.</blockquote><p>Jane Doe</p><p>minister</p>', ONE],
  ['<blockquote>One.</blockquote> — <cite>Jane Doe</cite>, minister', ONE],
  [
    '<figure><figcaption>Jane Doe, <i>minister</i></figcaption><blockquote>One.</blockquote></figure>',
    ONE,
  ],
  ['<p>One.</p><p>- <cite>Jane Doe</cite>, minister</p>', ONE],
  ['<p>One.</p><p>— Jane Doe, Ph.D.</p>', ['“One.”', 'Jane Doe', 'Ph.D.']],
  ['<p>One.</p><p>— Martin King, Jr., minister</p>', ['“One.”', 'Martin King, Jr.', 'minister']],
  ['<blockquote>I read <cite>Dune</cite> twice.</blockquote>', ['“I read Dune twice.”']],
  ['<blockquote>My book is <cite>Dune</cite></blockquote>', ['“My book is Dune”']],
  ['<p>Who is it?</p><p>— Nobody.</p>', ['“Who is it?', '— Nobody.”']],
  ['<p>誰？</p><p>——沒有人。</p>', ['「誰？', '——沒有人。」']],
  ['He said\n— and meant it — that we are done', ['“He said — and meant it — that we are done”']],
  ['<p>It fell.</p><p>-5 degrees</p>', ['“It fell.', '-5 degrees”']],
  ['<p>— One</p>', ['“— One”']],
  ['<p>— Oui</p><p>— Non</p>', ['“— Oui', '— Non”']],
  [
    '<p>He <del>said</del> no<sup>1</sup>.</p><footer>— Jane Doe</footer>',
    ['“He no.”', 'Jane Doe'],
  ],
  ['She said <q>no</q>.', ['“She said ‘no’.”']],
  ['<blockquote><p hidden>x</p>One.</blockquote>', ['“One.”']],
];

describe('who spoke', () => {
  for (const [children, shown] of SHAPES) {
    it(`is told apart from what was said in ${JSON.stringify(children)}`, () => {
      const lang = /\p{Script=Han}/u.test(children) ? 'zh-Hant-HK' : 'en';
      assert.deepEqual(shownOf(children, {}, lang), shown);
    });
  }

  it('is whom the author names, and what the tags say beside is not lost', () => {
    const said = '<blockquote>One.</blockquote><cite>Jane Doe, minister</cite>';
    assert.deepEqual(shownOf(said, { speaker: 'Jane Doe' }, 'en'), ONE);
    const more = { speaker: 'J. Doe', context: 'London' };
    assert.deepEqual(shownOf(said, more, 'en'), ['“One.”', 'J. Doe', 'London, Jane Doe, minister']);
    const office = { 'speaker-role': 'minister of all' };
    assert.deepEqual(shownOf(said, office, 'en').slice(1), [
      'Jane Doe',
      'minister of all',
      'minister',
    ]);
  });

  it('is told apart in an attribute too, whose paragraphs are parted by empty lines', () => {
    const quote = 'First\npara.\n\nSecond para.\n— Jane Doe, minister';
    assert.deepEqual(shownOf('', { quote }, 'en'), TWO);
  });
});

describe('paragraphs of a quote', () => {
  it('stay apart in a row of data, between one pair of marks', () => {
    const data = JSON.stringify([
      ['name', 'quote'],
      ['A', 'One.\n\nTwo.'],
    ]);
    assert.deepEqual(shownOf('', { data }, 'en'), ['“One.', 'Two.”', 'A']);
  });
});
