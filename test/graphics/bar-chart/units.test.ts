import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeBars } from '../../../src/graphics/bar-chart/describe.ts';
import { barChart } from '../../../src/graphics/bar-chart/kind.ts';
import { layoutBars, type BarSettings } from '../../../src/graphics/bar-chart/layout.ts';
import { readBars } from '../../support/read.ts';
import { codesOf, render } from '../bad-input.ts';

const lay = (data: string, settings: BarSettings = {}) =>
  layoutBars(readBars(data, barChart), settings, 'zh-HK');

/** Each section as its unit, its labels and how long its bars are. */
const sectionsOf = (data: string, settings: BarSettings = {}) =>
  lay(data, settings).sections.map(({ unit, bars }) => [
    unit.noun,
    bars.map(({ row }) => row.label + row.group).join(''),
    bars.map(({ length }) => length),
  ]);

const MIXED = '甲: 5個; 乙: 3億元; 丙: 10個; 丁: 6億元';

describe('layoutBars with rows in different units', () => {
  it('gives each unit a section and a scale of its own, in the order given', () => {
    assert.deepEqual(sectionsOf(MIXED), [
      ['個', '甲丙', [0.5, 1]],
      ['元', '乙丁', [0.5, 1]],
    ]);
  });

  it('keeps rows in one unit in one section, pairs and single rows alike', () => {
    assert.deepEqual(sectionsOf('甲 | 前: 5個; 甲 | 後: 10個; 乙: 20'), [
      ['個', '甲前甲後乙', [0.25, 0.5, 1]],
    ]);
  });

  it('sets pairs apart from single rows of the same unit, on one scale', () => {
    const data = '數目 | 前: 5個; 金額 | 前: 8億元; 金額 | 後: 4億元; 撥款: 2億元';
    assert.deepEqual(sectionsOf(data), [
      ['個', '數目前', [1]],
      ['元', '金額前金額後', [1, 0.5]],
      ['元', '撥款', [0.25]],
    ]);
  });

  it('sets apart what has other groups, says whose scale it has, and gives it no tones of groups', () => {
    const data =
      '數目 | 前: 5個; 數目 | 後: 9個; 金額 | 前: 8億元; 金額 | 後: 4億元; 款項 | 補助: 2億元; 款項 | 基金: 1億元';
    const { sections } = lay(data);
    assert.deepEqual(
      sections.map(({ bars, like }) => [bars.map(({ row }) => row.group).join(''), like]),
      [
        ['前後', null],
        ['前後', null],
        ['補助基金', '金額'],
      ],
    );
    assert.deepEqual(
      sections.map(({ bars }) => bars.map(({ series }) => series)),
      [
        [0, 1],
        [0, 1],
        [0, 0],
      ],
    );
    const html = (lang: string): string => render('bar-chart', data, lang).html;
    assert.match(html('zh-Hant'), /單位：億元，與「金額」同一刻度/);
    assert.match(html('zh-Hans'), /单位：亿元，与“金額”同一刻度/);
    assert.match(html('en'), /same scale as “金額”/);
  });

  it('sets names beside the bars of a phone where all are short', () => {
    const look = (group: string): string =>
      /class="bars ([^"]*)"/.exec(
        render('bar-chart', `數目 | ${group}: 5個; 金額 | ${group}: 8億元`, 'zh-Hant').html,
      )![1]!;
    assert.match(look('前'), /beside/);
    assert.doesNotMatch(look('市級財政直接支持'), /beside/);
  });

  it('never lays 億元 and 億元/個 on one scale', () => {
    assert.deepEqual(sectionsOf('金額: 900億元; 平均: 4.4億元/個; 另一平均: 8.8億元/個'), [
      ['元', '金額', [1]],
      ['元/個', '平均另一平均', [0.5, 1]],
    ]);
  });

  it('sorts within a section', () => {
    assert.deepEqual(
      sectionsOf(MIXED, { sort: 'descending' }).map(([, labels]) => labels),
      ['丙甲', '丁乙'],
    );
  });

  it('gives each unit a zero of its own', () => {
    const layout = lay('甲: 5個; 乙: −1%; 丙: 3%');
    assert.deepEqual(
      layout.bars.map(({ zero }) => zero),
      [0, 0.25, 0.25],
    );
    assert.equal(layout.isSigned, true);
  });

  it('leaves a missing value with its label, else with the row before it', () => {
    assert.deepEqual(
      sectionsOf('甲: 5個; 乙 | 前: —; 乙 | 後: 3億元; 丙: 7個; 丁: —; 戊: 2億元').map(
        ([, labels]) => labels,
      ),
      ['甲丙丁', '乙前乙後', '戊'],
    );
  });

  it('takes no bare figure for per cent because others are', () => {
    const layout = lay('甲: 50%; 乙: 20; 丙: 0');
    assert.deepEqual(
      layout.bars.map(({ row, unit }) => [row.label, unit.noun]),
      [
        ['甲', '%'],
        ['乙', ''],
        ['丙', ''],
      ],
    );
  });

  it('reads money in a column whose first cell is in per cent', () => {
    assert.deepEqual(sectionsOf('佔比: 50%; 金額: 3億元'), [
      ['%', '佔比', [1]],
      ['元', '金額', [1]],
    ]);
  });

  it('refuses shares and a total, and says so only where they are asked for', () => {
    assert.deepEqual(lay(MIXED).problems, []);
    const asked = lay(MIXED, { shares: true, total: true });
    assert.deepEqual(
      asked.problems.map(({ code, details }) => [code, ...details]),
      [
        ['total-impossible', 'mixed'],
        ['shares-impossible', 'mixed'],
      ],
    );
    assert.deepEqual([asked.total, asked.shares], [null, 'none']);
  });
});

describe('a bar chart with rows in different units', () => {
  it('says of each unit what is highest and lowest, and nothing across units', () => {
    const said = (language: 'zh-HK' | 'en') =>
      describeBars(layoutBars(readBars(`${MIXED}; 戊: 7%`, barChart), {}, language), language);
    assert.equal(
      said('zh-HK'),
      '條形圖，共5項，單位不一，每種單位各用一個刻度。丙最高，為10個；甲最低，為5個。丁最高，為6億元；乙最低，為3億元。戊為7%。',
    );
    assert.equal(
      said('en'),
      'Bar chart with 5 items in different units, each unit on a scale of its own. 丙 is the highest, at 10; 甲 the lowest, at 5. 丁 is the highest, at 600 million yuan; 乙 the lowest, at 300 million yuan. 戊: 7%.',
    );
  });

  it('says what ties and what is missing', () => {
    const summary = describeBars(lay('甲: 5個; 乙: 5個; 丙: 3億元; 丁: —'), 'zh-HK');
    assert.match(summary, /甲及乙並列最高，均為5個。丙為3億元。其中1項沒有數值。$/);
  });

  it('heads each section with its unit', () => {
    const { html } = render('bar-chart', MIXED, 'zh-Hant-HK');
    const heads = [...html.matchAll(/class="head">([^<]*)/g)].map(([, text]) => text);
    assert.deepEqual(heads, ['單位：個', '單位：億元']);
  });

  it('accounts for every row and tells nothing', () => {
    const report = render('bar-chart', MIXED, 'zh-Hant-HK');
    assert.deepEqual(report.rows, { given: 4, read: 4, setAside: [] });
    assert.deepEqual(codesOf(report), []);
  });
});
