/** What the rows of the stories on axes say, whatever draws them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import { plainQuantity } from '../../src/data/format-quantity.ts';
import type { Preset } from '../../src/frame/kind.ts';
import type { Language } from '../../src/locale/language.ts';
import type { Role } from '../../src/locale/vocabulary.ts';
import { scifiRevenueTrend } from '../../src/presets/scifi-revenue-trend/preset.ts';
import { scifiSegmentPaths } from '../../src/presets/scifi-segment-paths/preset.ts';
import { tradeClaimCheck } from '../../src/presets/trade-claim-check/preset.ts';
import { parseDecimal, percentOf, printDecimal, sumDecimals } from '../../src/text/decimal.ts';
import { parseUnit } from '../../src/text/unit.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-HK', 'zh-TW'];
const ROLES: readonly Role[] = [
  'label',
  'group',
  'date',
  'value',
  'qualifier',
  'status',
  'break',
  'note',
];

function read(preset: Preset, language: Language): Dataset {
  const grid = preset.grid(language);
  return readDataset(grid, {
    roles: ROLES,
    needs: ['date'],
    hasTotal: false,
    named: grid.furniture.columns ?? '',
    unit: String(preset.ownSettings(language)['unit']),
    language,
  });
}

/** The figures that every kind on axes gives its stories, with the index a line chart adds. */
function figuresOf({ rows, unit }: Dataset): ReadonlyMap<string, string> {
  const figures = new Map([['rows', String(rows.length)]]);
  for (const { id, value, group } of rows) {
    figures.set(`${id}.value`, plainQuantity(value, unit));
    figures.set(`${id}.qualifier`, value.qualifier ?? '');
    figures.set(`${id}.status`, value.status);
    const start = rows.find((row) => row.group === group)!.value.decimal;
    if (value.decimal && start)
      figures.set(`${id}.index`, printDecimal(percentOf(value.decimal, start, 0)));
  }
  return figures;
}

const valuesOf = (preset: Preset): ReadonlyMap<string, string> => figuresOf(read(preset, 'zh-HK'));

for (const preset of [scifiRevenueTrend, scifiSegmentPaths, tradeClaimCheck]) {
  describe(`<${preset.tag}>’s own rows`, () => {
    it('are read whole, the same figures in every language', () => {
      const expected = [...valuesOf(preset)];
      for (const language of LANGUAGES) {
        const dataset = read(preset, language);
        assert.deepEqual(dataset.problems, [], language);
        assert.ok(
          dataset.rows.every(({ date, label }) => label === String(date?.year)),
          `${language}: a row is called by its year`,
        );
        assert.deepEqual([...figuresOf(dataset)], expected, language);
      }
    });

    it('bear out every part of the words in every language', () => {
      for (const language of LANGUAGES) {
        const dataset = read(preset, language);
        const { words, problems } = preset.wordsFor(dataset, figuresOf(dataset), language);
        assert.deepEqual(problems, [], language);
        assert.deepEqual([...words.keys()].toSorted(), ['deck', 'headline', 'note', 'source']);
      }
    });
  });
}

describe('<scifi-revenue-trend>', () => {
  const cells = (language: Language, column: number): readonly string[] =>
    scifiRevenueTrend.grid(language).rows.map((row) => row.cells[column]!);

  it('takes tourism out of the years since 2021, in the unit the column is headed by', () => {
    assert.deepEqual(cells('zh-HK', 4).slice(4), ['', '829.6', '727.2', '822.3', '845.6']);
    assert.deepEqual(cells('en', 4).slice(4), ['', '82.96', '72.72', '82.23', '84.56']);
  });

  it('keeps what is only about and over so', () =>
    assert.deepEqual(cells('en', 1).slice(0, 3), ['about 100', 'over 140', '456.35']));

  it('names a hundred billion in every language, in the unit of the rows', () => {
    for (const language of LANGUAGES) {
      const { threshold, unit } = scifiRevenueTrend.ownSettings(language);
      assert.match(String(threshold), /^(?:100 billion yuan|1000[億亿]元): 1000$/);
      assert.equal(parseUnit(String(unit), language).magnitude, 8);
    }
  });

  it('says what it says without tourism in the unit of its table', () => {
    const note = (language: Language): string => {
      const dataset = read(scifiRevenueTrend, language);
      return scifiRevenueTrend.wordsFor(dataset, figuresOf(dataset), language).words.get('note')!;
    };
    assert.match(note('en'), /82\.96 billion yuan .* 84\.56 billion/);
    assert.match(note('zh-Hans'), /829\.6亿元.*845\.6亿元/);
  });
});

describe('<scifi-segment-paths>', () => {
  it('adds up to the totals of <scifi-revenue-trend>', () => {
    const [totals, parts] = [scifiRevenueTrend, scifiSegmentPaths].map(valuesOf);
    for (const year of ['2019', '2020', '2021', '2022', '2023', '2024']) {
      const given = [...parts!].flatMap(([name, value]) =>
        name.endsWith(`.${year}.value`) ? (parseDecimal(value) ?? []) : [],
      );
      assert.equal(printDecimal(sumDecimals(given)), totals!.get(`y${year}.value`), year);
    }
  });
});

describe('<trade-claim-check>', () => {
  it('lets a quarter a year grow from the exact figure', () => {
    const values = valuesOf(tradeClaimCheck);
    const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'];
    assert.deepEqual(
      years.map((year) => values.get(`quarter.${year}.value`)),
      ['1.06', '1.33', '1.66', '2.07', '2.59', '3.23', '4.04'],
    );
  });

  it('lays the tenfold claim at one rate for every year', () => {
    const values = valuesOf(tradeClaimCheck);
    for (let years = 0; years <= 5; years++) {
      const drawn = Number(values.get(`tenfold.${2018 + years}.value`));
      assert.ok(Math.abs(drawn - 1.06 * 10 ** (years / 5)) < 0.005, `${2018 + years}: ${drawn}`);
    }
  });

  it('calls nothing a claim but the claims', () => {
    const { rows } = read(tradeClaimCheck, 'en');
    for (const { id, value } of rows)
      assert.equal(value.status === 'claim', !id.startsWith('customs.'), id);
  });
});
