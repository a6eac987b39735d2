/**
 * Prints figures on axes in every language, for a test that runs this file under other zones and
 * languages and without `Intl`.
 */
if (process.env['PRESSMARK_NO_INTL']) Reflect.deleteProperty(globalThis, 'Intl');

const { renderElement } = await import('../../src/static/render-element.ts');

const days = Array.from({ length: 40 }, (_, index) => {
  const [month, day] = index < 20 ? [12, index + 12] : [1, index - 19];
  return `${month === 12 ? 2011 : 2012}-${month}-${day}: ${index * 3170}`;
}).join('; ');

const FIGURES: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['scifi-revenue-trend', {}],
  ['scifi-segment-paths', {}],
  ['trade-claim-check', {}],
  ['column-chart', { data: days }],
  ['line-chart', { data: days, annotations: '2011-12-30: Samoa skips a day', threshold: 'x: 9萬' }],
  ['small-multiples', { data: 'Q1 2024 | İ: 1; 2024年下半年 | ı: −2.5; 2024-03 | İ: 3' }],
];

const lines = FIGURES.flatMap(([tag, attributes]) =>
  ['en', 'zh-Hans', 'zh-HK', 'zh-TW'].map((lang) =>
    renderElement(tag, { attributes, lang, styles: 'link' }),
  ),
);
process.stdout.write(
  `${typeof Intl} ${new Date(2024, 0, 1).getTimezoneOffset()}\n${lines.join('\n')}\n`,
);
