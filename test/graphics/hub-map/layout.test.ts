import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hubMap } from '../../../src/graphics/hub-map/kind.ts';
import { layoutHub, type HubMapSettings } from '../../../src/graphics/hub-map/layout.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

const lay = (data: string, settings: HubMapSettings = {}) =>
  layoutHub(readBars(data, hubMap), settings, 'zh-HK');

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const SIX = table(
  ['名稱', '方位', '說明', '組別'],
  ['甲', '西北', '甲的分工', '點'],
  ['乙', '', '乙的分工', '核心'],
  ['丙', '東', '丙的分工', '點'],
);

const cores = ({ core }: ReturnType<typeof lay>): string => core!.row.label;
const labels = ({ points }: ReturnType<typeof lay>): readonly string[] =>
  points.map(({ row }) => row.label);

describe('layoutHub', () => {
  it('takes for the core what is named, else what is grouped so, else the first', () => {
    assert.equal(cores(lay(SIX)), '乙');
    assert.deepEqual(labels(lay(SIX)), ['甲', '丙']);
    assert.equal(cores(lay(SIX, { core: '丙' })), '丙');
    assert.equal(cores(lay('甲: 一; 乙: 二')), '甲');
  });

  it('tells of a core that is nobody’s name, and of a second one', () => {
    const codes = (layout: ReturnType<typeof lay>): readonly string[] =>
      layout.problems.map(({ code }) => code);
    assert.deepEqual(codes(lay(SIX, { core: '丁' })), ['highlight-unknown']);
    assert.equal(cores(lay(SIX, { core: '丁' })), '乙');
    assert.deepEqual(codes(lay(SIX, { core: '甲；丙' })), ['second-core']);
    assert.deepEqual(codes(lay(SIX.replaceAll('"點"', '"核心"'))), ['second-core', 'second-core']);
  });

  it('leaves a core without a direction in the middle, and puts one with it beside', () => {
    assert.equal(lay(SIX).core!.place, null);
    assert.equal(lay(SIX, { core: '丙' }).core!.place!.side, 'right');
  });

  it('tells of a direction that is none, and places the point where there is room', () => {
    const layout = lay(SIX.replace('西北', '上'));
    assert.deepEqual(
      layout.problems.map(({ code, details }) => [code, ...details]),
      [['direction-not-read', 1, '上']],
    );
    assert.equal(layout.points[0]!.bearing, null);
    assert.notDeepEqual(layout.points[0]!.place, layout.points[1]!.place);
  });

  it('is a list where there are more than twelve points or long words, and nothing is dropped', () => {
    const many = (count: number): string =>
      Array.from({ length: count + 1 }, (_, index) => `第${index}: 點`).join('; ');
    assert.ok(lay(many(12)).height > 0);
    assert.equal(lay(many(13)).height, 0);
    assert.equal(lay(many(13)).points.length, 13);
    const wordy = lay(`甲: 核; 乙: ${'長'.repeat(2000)}`);
    assert.deepEqual([wordy.height, wordy.isWordy, wordy.points[0]!.text.length], [0, true, 2000]);
    assert.equal(lay('甲: 一').height, 0);
  });
});

describe('the core', () => {
  const layout = (...rows: readonly (readonly string[])[]) => {
    const data = readBars(table(...rows), hubMap);
    return layoutHub(hubMap.admit!(data), {}, 'zh-HK');
  };

  it('is whatever row a cell calls so, whatever its column is headed', () => {
    for (const [header, core] of [
      ['類別', '核心'],
      ['Type', 'hub'],
      ['角色', '核心'],
      ['kind', 'Centre'],
      ['', 'core'],
    ]) {
      const made = layout(
        ['名稱', header!, '說明'],
        ['甲', '分部', 'x'],
        ['總部', core!, 'y'],
        ['乙', '分部', 'z'],
      );
      assert.equal(cores(made), '總部', header);
      assert.deepEqual(
        [made.core!.group, ...made.points.map(({ group }) => group)],
        ['', '分部', '分部'],
      );
    }
    assert.equal(cores(lay('甲: 分部; 總部: 核心')), '總部');
    assert.equal(lay('甲: 分部; 總部: 核心').core!.text, '');
  });

  it('is nobody where rows were set aside or nobody has its name, and nothing says so', () => {
    const data = '北京 | 核心; 上海; 广州: 12家; 深圳: 约20家';
    const report = render('hub-map', data, 'zh-Hans');
    assert.equal(summaryOf(report), '共2个点：广州、深圳。');
    assert.doesNotMatch(report.html, /<line|class="core|核心</);
    assert.equal(report.html.match(/r="0.36em"/g)!.length, 2);
    assert.equal(summaryOf(render('hub-map', data, 'en')), 'Two points: 广州, 深圳.');
    assert.equal(summaryOf(render('hub-map', data, 'zh-Hant-HK')), '共2個點：广州、深圳。');
    assert.match(summaryOf(render('hub-map', data, 'zh-Hans', { core: '深圳' })), /^核心是深圳/);
    assert.equal(lay('甲: 一; 乙: 二', { core: '丙' }).core, null);
    const named = render('hub-map', data, 'en', { middle: 'the port' }).html;
    assert.match(named, /class="rim"[^]*class="middle">the port</);
  });
});

describe('columns of a hub map', () => {
  it('are what each does and where it lies, under the headers that an editor gives them', () => {
    for (const header of ['分工', '角色', 'Role', '職能'])
      for (const where of ['位置', '方位', 'Location']) {
        const data = table(['名稱', where, header], ['甲', '', '總管'], ['乙', '東北', '影視']);
        const report = render('hub-map', data, 'zh-Hant-HK');
        assert.equal(
          summaryOf(report),
          '核心是甲：總管。周圍有1個點：乙（東北）。',
          header + where,
        );
        assert.deepEqual(codesOf(report), []);
      }
  });

  it('are listed only where cells are no bearings', () => {
    const data = table(['名稱', '位置', '說明'], ['甲', '', 'x'], ['乙', '城外', 'y']);
    assert.deepEqual(codesOf(render('hub-map', data, 'en')), ['unknown-column']);
  });
});

describe('the ring', () => {
  it('keeps the words of a dot outside of it, and on the core’s side off the spoke', () => {
    const [first, second] = lay(SIX).points.map(({ place }) => place!);
    assert.deepEqual([second!.x, Math.abs(second!.y) < 0.001, second!.arm], [7, true, 7]);
    assert.equal(first!.arm.toFixed(2), '4.95');
    const beside = lay(SIX.replace('"乙",""', '"乙","西"'));
    assert.equal(beside.core!.place!.x, -7);
    // Halfway to the core's disc, whose spoke runs past the words.
    assert.ok(beside.points[0]!.place!.arm > first!.arm);
  });

  it('says what directions are taken from above the middle where a spoke runs below it', () => {
    const from = (where: string): boolean =>
      lay(table(['名稱', '方位'], ['甲', '西'], ['乙', where]), { middle: '市中心' }).isAbove;
    assert.deepEqual([from('東南偏東'), from('東北偏東'), from('西南')], [true, false, false]);
  });
});

describe('<hub-map>', () => {
  const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;
  const told: Readonly<Record<string, readonly string[]>> = {};

  for (const [name, data] of Object.entries({
    ...BAD_INPUT,
    '60 points': Array.from({ length: 60 }, (_, index) => `第${index}點: 說明`).join('; '),
    'texts of 2,000 characters': `甲: ${'長'.repeat(2000)}; 乙: ${'x'.repeat(2000)}`,
    'missing texts': '甲: ; 乙: ; 丙: 說明',
  })) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      const given = data.split(';').length;
      for (const lang of LANGUAGES) {
        const report = render('hub-map', data, lang);
        assert.equal(report.state, 'drawn', `${lang}: ${codesOf(report).join()}`);
        assert.deepEqual(report.rows, { given, read: given, setAside: [] });
        assert.deepEqual(codesOf(report), told[name] ?? [], lang);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        assert.ok(summaryOf(report).length > 4, lang);
        const items = report.html.match(/<li class="(?:core|point)/g)?.length;
        assert.equal(items, given, lang);
      }
    });
  }

  it('draws rows of different lengths', () => {
    const report = render(
      'hub-map',
      '[["名稱","方位","說明"],["甲"],["乙","東"],["丙","西","說"]]',
      'en',
    );
    assert.equal(report.rows.read, 3);
    assert.match(report.html, /class="hub ring"/);
  });

  it('says that there is nothing to draw', () => {
    assert.equal(render('hub-map', '', 'en').state, 'empty');
    assert.deepEqual(codesOf(render('hub-map', '[["名稱","說明"]]', 'en')), ['no-data']);
  });

  it('says in the page’s language that it is a schematic, from where, and whose place says nothing', () => {
    const said = (data: string, lang: string, more = {}): string =>
      render('hub-map', data, lang, more).html;
    assert.match(said(SIX, 'zh-Hant-HK'), /示意圖，不按比例，只示大致方位。/);
    assert.match(
      said(SIX, 'zh-Hans', { middle: '市中心' }),
      /示意图，不按比例，只示大致方位。(?:<.*)?方位以市中心为准。/,
    );
    assert.match(
      said(SIX, 'en', { middle: 'the port' }),
      /Schematic, not to scale; directions are approximate\.(?:<.*| )Directions are as seen from the port\./,
    );
    assert.match(said(SIX.replace('西北', ''), 'zh-Hant-HK'), /沒有註明方位、隨意擺放的有：甲。/);
    assert.match(said('甲: 一; 乙: 二', 'zh-Hans'), /示意图，位置不代表方位和距离。/);
    const long = said(SIX.replace('丙的分工', '長'.repeat(99)), 'en', { middle: 'the port' });
    assert.match(long, /Directions are as seen from the port\./);
    assert.doesNotMatch(long + said('甲: 一', 'en'), /Schematic/);
  });

  it('tells a developer of a misspelt direction with the nearest one, and of a second core', () => {
    const texts = (data: string): readonly string[] =>
      render('hub-map', data, 'en').problems.map(({ text }) => text);
    assert.match(
      texts(SIX.replace('西北', 'nort-east')).join(),
      /^row 1: .*did you mean north-east\?/,
    );
    assert.match(texts(SIX.replace('西北', '上')).join(), /such as NE or 西北; placed where/);
    assert.match(texts(SIX.replace('"點"', '"核心"')).join(), /^row 2: there is one core already/);
  });

  it('ends each spoke at a dot of its own', () => {
    const { html } = render('hub-map', SIX, 'en');
    const ends = [...html.matchAll(/x2="([^"]*)" y2="([^"]*)"/g)].map(([, x, y]) => `${x} ${y}`);
    const dots = [...html.matchAll(/cx="([^"]*)" cy="([^"]*)" r="0.36em"/g)].map(
      ([, x, y]) => `${x} ${y}`,
    );
    assert.deepEqual(ends, ['-4.95em -4.95em', '7em 0em']);
    assert.deepEqual(dots, ends);
  });
});
