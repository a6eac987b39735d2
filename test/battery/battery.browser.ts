/** Each check of the battery must fail for an element that is broken in just that way. */
import { assert } from 'chai';
import { emulate, orSkip } from '../support/browser.ts';
import * as checks from './checks.ts';

function broken(html: string, css = ''): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.setHTMLUnsafe(html);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.body.replaceChildren(host);
  return host;
}

const GOOD =
  '<figure lang="en" aria-labelledby="h"><div id="h" class="headline" role="heading" aria-level="3">Words</div><p>Text</p></figure>';

describe('the battery', () => {
  afterEach(() => document.body.replaceChildren());

  it('finds nothing wrong with a plain figure', async () => {
    const element = broken(GOOD);
    for (const check of [
      checks.accessible,
      checks.named,
      checks.plain,
      checks.stops,
      checks.still,
      checks.legible,
      checks.spokenIn('en'),
    ]) {
      assert.deepEqual(await check(element), []);
    }
  });

  const cases: readonly (readonly [string, checks.Check, string, string?])[] = [
    ['a picture without words', checks.accessible, '<figure><img src="data:,"></figure>'],
    [
      'pale text',
      checks.accessible,
      '<figure><p class="a">Text</p></figure>',
      '.a{color:#ccc;background:#fff}',
    ],
    ['a figure without a name', checks.named, '<figure><p>Text</p></figure>'],
    [
      'a name in nobody’s root',
      checks.named,
      '<figure aria-labelledby="elsewhere"><p>Text</p></figure>',
    ],
    ['a headline that is no heading', checks.named, GOOD.replace('role="heading"', '')],
    ['an inline style', checks.plain, '<figure><p style="color:red">Text</p></figure>'],
    ['a title', checks.plain, '<figure><p title="x">Text</p></figure>'],
    ['a role that takes keys', checks.plain, '<figure role="application"></figure>'],
    ['a focusable mark', checks.stops, '<figure><i tabindex="0">x</i></figure>'],
    [
      'a button over a head without a name',
      checks.stops,
      '<figure class="data-table"><table><thead><tr><th><span class="sort"><button></button></span></th></tr></thead></table></figure>',
    ],
    [
      'the tools of a table on another graphic',
      checks.stops,
      '<figure class="bar-chart"><div class="tools"><input type="search"></div></figure>',
    ],
    [
      'a button of a table outside its places',
      checks.stops,
      '<figure class="data-table"><div class="tools"><button aria-label="x"></button></div></figure>',
    ],
    [
      'a choice without a name',
      checks.stops,
      '<figure><fieldset class="versions"><input type="radio" name="version" checked></fieldset></figure>',
    ],
    [
      'a choice of which nothing is chosen',
      checks.stops,
      '<figure><fieldset class="versions"><legend>Of</legend><input type="radio" name="version"></fieldset></figure>',
    ],
    [
      'a second choice',
      checks.stops,
      `<figure>${'<fieldset class="versions"><legend>Of</legend><input type="radio" name="version" checked></fieldset>'.repeat(2)}</figure>`,
    ],
    [
      'a box to tick among the choices',
      checks.stops,
      '<figure><fieldset class="versions"><legend>Of</legend><input type="radio" name="version" checked><input type="checkbox"></fieldset></figure>',
    ],
    ['a stray language', checks.spokenIn('en'), '<figure lang="en">三分之二</figure>'],
    ['a wrong language tag', checks.spokenIn('zh-Hans'), '<figure lang="en">三分之二</figure>'],
    ['small print', checks.legible, '<figure class="a">Text</figure>', '.a{font-size:9px}'],
    [
      'text on text',
      checks.legible,
      '<figure><b class="a">One one</b><b class="a">Two two</b></figure>',
      '.a{position:absolute;top:0;left:0}',
    ],
    [
      'text off the page',
      checks.legible,
      '<figure><b class="a">Text</b></figure>',
      '.a{position:absolute;left:-20px}',
    ],
    ['a wide box', checks.legible, '<figure><p class="a">Text</p></figure>', '.a{width:3000px}'],
    [
      'something that moves',
      checks.still,
      '<figure class="a">x</figure>',
      '@keyframes k{to{opacity:0}}.a{animation:k 9s infinite}',
    ],
    ['a figure open to the page’s styles', checks.shielded, '<figure><p>Text</p></figure>'],
  ];
  for (const [name, check, html, css] of cases) {
    it(`finds ${name}`, async () => {
      assert.notDeepEqual(await check(broken(html, css)), []);
    });

    it(`finds ${name} inside a panel`, async () => {
      const styled = html.includes('<figure') ? html : `<figure>${html}</figure>`;
      const part = `<span><template shadowrootmode="open"><style>${css ?? ''}</style>${styled}</template></span>`;
      const panel = broken(GOOD.replace('</figure>', `${part}</figure>`));
      assert.notDeepEqual(await check(panel), []);
    });
  }

  it('finds what is too wide for a column of a page, and what is cut off at its edge', () => {
    for (const css of ['.a{width:300px}', '.a{position:relative;left:-80px}']) {
      const element = broken('<figure><p class="a">Text</p></figure>', css);
      const column = document.createElement('div');
      column.dataset['column'] = '';
      column.style.cssText = 'width: 280px; overflow: hidden; margin-left: 200px';
      element.replaceWith(column);
      column.append(element);
      assert.notDeepEqual(checks.legible(element), [], css);
    }
  });

  it('finds text of a figure on words that its panel’s author set', () => {
    const inside = '<template shadowrootmode="open"><figure>Text</figure></template>';
    const panel = broken('<figure><slot></slot></figure>', '::slotted(*){position:absolute;top:0}');
    panel.setHTMLUnsafe(`<p>Words</p><div>${inside}</div>`);
    assert.match(String(checks.legible(panel)), /lies on/);
  });

  it('finds a colour of its own where system colours are forced', async function () {
    await orSkip(this, emulate({ forcedColors: true }));
    const element = broken(
      '<figure><svg><rect width="9" height="9" fill="#7b8797"/></svg></figure>',
    );
    assert.notDeepEqual(await checks.inSystemColours(element), []);
  });
});
