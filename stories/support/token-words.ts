/** What can be tried with a token: a colour, a font, a length or a line. */
export type TokenLook = 'colour' | 'font' | 'length' | 'line';

/** What each custom property changes, in a designer's words. A test holds it against the sources. */
export const TOKEN_WORDS: Readonly<Record<string, readonly [TokenLook, string]>> = {
  '--pm-ink': ['colour', 'Text, the top rule, the line of zero.'],
  '--pm-muted': [
    'colour',
    'Secondary text: deck, source, ticks, dashed badges; the third bar of a group.',
  ],
  '--pm-paper': [
    'colour',
    'The page behind the figure. Figures paint no background; outlines of dots are in this colour.',
  ],
  '--pm-rule': ['colour', 'Thin lines: above the total, above the source, in tables.'],
  '--pm-accent': [
    'colour',
    'The one strong colour: the highlighted bar, the stepped line, the rule of a callout.',
  ],
  '--pm-tint': [
    'colour',
    'Pale fill: behind reported changes, below the stepped line, behind annotated stretches.',
  ],
  '--pm-bar': ['colour', 'Bars, columns, lines and dots where there is one series.'],
  '--pm-bar-2': ['colour', 'The second bar of a pair or group.'],
  '--pm-bar-highlight': ['colour', 'The bar, column or line named by the highlight attribute.'],
  '--pm-series-1': [
    'colour',
    'The first series of columns or lines, where there are several; its name is set in it too.',
  ],
  '--pm-series-2': ['colour', 'The second series.'],
  '--pm-series-3': ['colour', 'The third series.'],
  '--pm-series-4': ['colour', 'The fourth series.'],
  '--pm-series-5': ['colour', 'The fifth series.'],
  '--pm-series-6': ['colour', 'The sixth series.'],
  '--pm-series-7': ['colour', 'The seventh series.'],
  '--pm-series-8': ['colour', 'The eighth series, and any beyond it.'],
  '--pm-rise': ['colour', 'The house colour of rises, where trend-colors is not given.'],
  '--pm-fall': ['colour', 'The house colour of falls, where trend-colors is not given.'],
  '--pm-red': ['colour', 'The red of trend-colors red-up and green-up.'],
  '--pm-green': ['colour', 'The green of trend-colors red-up and green-up.'],
  '--pm-font': ['font', 'Labels, deck, notes, tables.'],
  '--pm-font-number': [
    'font',
    'Large numbers: a callout’s, and the total at the end of a timeline.',
  ],
  '--pm-font-headline': ['font', 'The headline; the page’s own font unless set.'],
  '--pm-font-size': ['length', 'The size all others are measured by.'],
  '--pm-headline-size': ['length', 'The headline.'],
  '--pm-number-size': ['length', 'The number of a callout.'],
  '--pm-top-rule': ['line', 'The rule above the figure: width, style and colour.'],
  '--pm-bar-height': ['length', 'The thickness of a bar.'],
  '--pm-row-gap': ['length', 'The gap between bars.'],
  '--pm-radius': ['length', 'The rounding of badges.'],
};
