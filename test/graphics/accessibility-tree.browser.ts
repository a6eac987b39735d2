import { assert } from 'chai';
import { axNodes, axTree, orSkip, press } from '../support/browser.ts';
import { bothWays, openTable } from '../support/fixture.ts';

const roles = async (test: Mocha.Context): Promise<{ role: string; name: string }[]> =>
  axNodes(await orSkip(test, axTree('scifi-revenue-bars')));

describe('what a screen reader is told', () => {
  bothWays(
    'is a named figure with a heading, a list of one item per datum, and no picture',
    async (mount, test) => {
      await mount({ tag: 'scifi-revenue-bars' });
      const nodes = await roles(test);
      const figure = nodes.find(({ role }) => role === 'figure');
      assert.equal(figure?.name, '遊戲佔科幻產業近三分之二');
      assert.isDefined(nodes.find(({ role }) => role === 'heading'));
      const items = nodes.filter(({ role }) => role === 'listitem');
      assert.lengthOf(items, 5);
      const said = nodes.map(({ name }) => name).join('\n');
      assert.include(said, '科幻遊戲，718.1億元，佔65.9%（推算），同比增長10.2%');
      assert.include(said, '科幻影視，67.1億元，佔6.2%（推算），同比下降42.1%（推算）');
      assert.notInclude(said, '▲');
      assert.isUndefined(nodes.find(({ role }) => /image|img|svg|graphics/i.test(role)));
    },
  );

  /** Graphics on axes: the headline, how many items, what is said, and what only the picture has. */
  const plots: readonly (readonly [
    string,
    string,
    number,
    readonly string[],
    readonly string[],
  ])[] = [
    [
      'scifi-revenue-trend',
      '衝破千億之後，科幻產業輕微回落',
      9,
      ['2016年，約100億元', '2021年，829.6億元，口徑變動：改計營收'],
      ['1200', '①'],
    ],
    [
      'scifi-segment-paths',
      '科幻五大板塊，五種走勢',
      5 + 5 + 35,
      ['科幻文旅由2022年的150.3億元升至2024年的244億元', '2018年，沒有數據'],
      ['800', '①'],
    ],
    [
      'trade-claim-check',
      '兩個增速說法，都高於海關數據',
      3 + 18,
      ['2024年，4.04萬億元（說法），指數：381', '2024年，2.63萬億元（初步數字），指數：248'],
      ['800'],
    ],
  ];
  for (const [tag, headline, count, heard, seen] of plots) {
    bothWays(
      `is every value of <${tag}> as an item, and nothing of its axes`,
      async (mount, test) => {
        await mount({ tag });
        const nodes = axNodes(await orSkip(test, axTree(tag)));
        assert.equal(nodes.find(({ role }) => role === 'figure')?.name, headline);
        assert.lengthOf(
          nodes.filter(({ role }) => role === 'listitem'),
          count,
        );
        const said = nodes.map(({ name }) => name);
        for (const text of heard) assert.include(said.join('\n'), text);
        for (const text of seen) assert.notInclude(said, text);
        assert.isUndefined(nodes.find(({ role }) => /image|img|svg|graphics/i.test(role)));
      },
    );
  }

  bothWays('is a callout named by its number where it has no label', async (mount, test) => {
    const attributes = { value: '1089.6', unit: '億元', change: '-3.8%', basis: 'yoy' };
    await mount({ tag: 'stat-callout', attributes, lang: 'en' });
    const nodes = axNodes(await orSkip(test, axTree()));
    assert.equal(nodes.find(({ role }) => role === 'figure')?.name, '108.96 billion yuan');
    const said = nodes.map(({ name }) => name).join('\n');
    assert.include(said, '108.96 billion yuan, down 3.8% year on year.');
  });

  bothWays('holds the data table only while it is open', async (mount, test) => {
    const element = await mount({ tag: 'scifi-revenue-bars' });
    assert.isUndefined((await roles(test)).find(({ role }) => role === 'table'));
    await openTable(element);
    const nodes = await roles(test);
    assert.isDefined(nodes.find(({ role }) => role === 'table'));
    assert.lengthOf(
      nodes.filter(({ role }) => role === 'rowheader'),
      6,
    );
  });
});

describe('the keyboard', () => {
  bothWays(
    'stops at the disclosure, and at the link in it once it is open, nowhere else',
    async (mount) => {
      const element = await mount({ tag: 'scifi-revenue-bars' });
      const before = document.createElement('button');
      const after = document.createElement('button');
      element.before(before);
      element.after(after);
      before.focus();
      await press('Tab');
      assert.equal(element.shadowRoot!.activeElement?.localName, 'summary');
      await press('Tab');
      assert.equal(document.activeElement === after, true);
      await openTable(element);
      await press('Shift+Tab');
      assert.equal(element.shadowRoot!.activeElement?.localName, 'a');
    },
  );
});
