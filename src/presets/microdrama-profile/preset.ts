import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/dataset.ts';
import { formatWithUnit } from '../../data/format-quantity.ts';
import { ownUnit } from '../../data/row-units.ts';
import { gridOf, type Grid } from '../../data/grid.ts';
import { NOTHING, parseQuantity } from '../../data/quantity.ts';
import type { Preset } from '../../frame/kind.ts';
import type { Language } from '../../locale/language.ts';
import { NO_UNIT } from '../../text/unit.ts';
import { presetOf } from '../story.ts';
import { NAMES, type ProfileNames } from './names.ts';
import { microdramaSentences } from './words.ts';

/** One figure of the story, which its part is made from and its words rest on. */
interface Figure {
  readonly id: 'rate' | 'users' | 'half-year' | 'minutes' | 'short-video' | 'jobs';
  readonly value: string;
  readonly unit: 'percent' | 'people' | 'minutes' | 'jobs';
}

/**
 * Micro-dramas in China. As printed in Securities Times, about 31 March 2025, from 《中国网络视听发展研究
 * 报告（2025）》: their share of internet users, users, and minutes a day, all of December 2024; and jobs
 * of 2024, of which it does not say where they are from. From public news of the same report (China
 * News, 26 March 2025): the minutes half a year before, and those of short-video apps in December 2024.
 */
const FIGURES: readonly Figure[] = [
  { id: 'rate', value: '59.7', unit: 'percent' },
  { id: 'users', value: '6.62', unit: 'people' },
  { id: 'half-year', value: '90', unit: 'minutes' },
  { id: 'minutes', value: '101', unit: 'minutes' },
  { id: 'short-video', value: '156', unit: 'minutes' },
  { id: 'jobs', value: '64.7', unit: 'jobs' },
];

/** Each figure alone with its unit beside it, since no two parts count the same. */
function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const rows = FIGURES.map(({ id, value, unit }, index) => ({
    number: index + 1,
    id,
    cells: [id, value, names[unit]],
  }));
  const columns = `label: ${names.figure}; value: ${names.value}`;
  return gridOf([names.figure, names.value, names.unit], rows, { columns });
}

/** The figures as the rows have them, for the parts. */
type Values = Readonly<Record<Figure['id'], string>>;

function partsOf({ rows }: Dataset, language: Language): readonly TemplateResult[] {
  const values = Object.fromEntries(rows.map(({ id, cells }) => [id, cells[1]])) as Values;
  const names = NAMES[language];
  return [shareOf(values, names, language), minutesOf(values, names), jobsOf(values, names)];
}

const shareOf = (values: Values, names: ProfileNames, language: Language): TemplateResult => {
  const users = parseQuantity(values.users + names.people) ?? NOTHING;
  const people = formatWithUnit(users, ownUnit(users, NO_UNIT, language), language);
  return html`<share-grid
    headline=${names.shareHead}
    whole=${names.internetUsers}
    data=${`${names.watchers}: ${values.rate}${names.percent} (2024-12, ${names.said(people)})`}
  ></share-grid>`;
};

const minutesOf = (values: Values, names: ProfileNames): TemplateResult => {
  const bars = [
    `${names.halfYearBefore}: ${values['half-year']}`,
    `${names.now}: ${values.minutes}`,
    `${names.shortVideo}: ${values['short-video']}`,
  ];
  return html`<bar-chart
    headline=${names.minutesHead}
    deck=${names.minutesDeck}
    unit=${names.minutes}
    highlight=${names.now}
    data=${bars.join('; ')}
  ></bar-chart>`;
};

const jobsOf = (values: Values, names: ProfileNames): TemplateResult =>
  html`<stat-callout
    headline=${names.jobsHead}
    label=${names.jobsLabel}
    value=${values.jobs}
    unit=${names.jobs}
  ></stat-callout>`;

/** Story 21: nearly six in ten internet users watch micro-dramas. */
export const microdramaProfile: Preset = presetOf({
  tag: 'microdrama-profile',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: microdramaSentences,
  grid: rowsOf,
  parts: partsOf,
});
