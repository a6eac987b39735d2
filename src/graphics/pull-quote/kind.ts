import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/dataset.ts';
import { cellReader } from '../../data/cell-reader.ts';
import { refuseRows } from '../../data/refuse-rows.ts';
import type { FigureContent } from '../../frame/content.ts';
import type { Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { hasWords, introTemplate, outroTemplate } from '../../frame/shell-parts.ts';
import { shellStyles } from '../../frame/styles.ts';
import { giveRoles } from '../../data/give-roles.ts';
import { readImages } from '../../data/light-images.ts';
import { found, type Finding } from '../../problems/finding.ts';
import {
  gridOfQuote,
  layoutQuote,
  PULL_QUOTE_ATTRIBUTES,
  type PullQuoteSettings,
  type QuoteLayout,
} from './layout.ts';
import { withoutMarks } from './quote-marks.ts';
import { pullQuoteStyles } from './styles.ts';
import { quoteBody } from './template.ts';

/** What somebody said, between the marks of its script, with who said it and in which language. */
export const pullQuote: GraphicKind<PullQuoteSettings> = {
  name: 'pull-quote',
  roles: ['label', 'text', 'speaker-role', 'lang', 'original', 'note'],
  drawsBy: ['text'],
  mostRows: 1,
  attributes: PULL_QUOTE_ATTRIBUTES,
  wants: ['source'],
  styles: [shellStyles, pullQuoteStyles],
  shell: quoteShell,
  admit: withQuotes,
  draw: drawQuote,
  gridOfSettings: gridOfQuote,
};

/** The shell of a quote: no headline unless given one, no table and no download. */
function quoteShell(content: FigureContent): TemplateResult {
  return html`<figure
    class="figure ${content.kindName}"
    part="figure"
    lang=${content.locale.tag}
    data-state=${content.state}
    aria-labelledby=${nameOf(content)}
  >
    ${introTemplate(content)}${content.body}${outroTemplate(content)}
  </figure>`;
}

/** Named by its headline, by whose words it holds, or by what went wrong. */
function nameOf(content: FigureContent): string {
  if (hasWords(content, 'headline')) return 'headline';
  return content.state === 'drawn' || content.state === 'partial' ? 'label' : 'notice';
}

/** A name without words, and marks around nothing, are no quote. */
function withQuotes(given: Dataset): Dataset {
  const dataset = withContext(given);
  const read = cellReader(dataset, 'text');
  const empty = dataset.rows.filter((row) => withoutMarks(read(row)).text === '');
  return refuseRows(
    dataset,
    new Map(empty.map((row) => [row, found('no-value', row.number, 'quote')])),
  );
}

/** Where and when it was said is the note of a quote, where no column is headed so. */
function withContext(dataset: Dataset): Dataset {
  const { columns } = dataset;
  const context = columns.find(
    ({ role, header }) => !role && /^(?:context|[場场]合)$/i.test(header.trim()),
  );
  const hasNote = columns.some(({ role }) => role === 'note');
  return context && !hasNote ? giveRoles(dataset, new Map([[context, 'note']])) : dataset;
}

/** The quote is read out where it stands, so that no summary says it a second time. */
function drawQuote(subject: Subject<PullQuoteSettings>): Drawing {
  const { dataset, settings, locale } = subject;
  const { images, problems } = readImages(subject, ['portrait']);
  const layout = layoutQuote(dataset, settings, locale.tag);
  return {
    body: quoteBody(layout, images.has('portrait'), locale),
    summary: '',
    problems: [...problemsOf(layout), ...problems],
  };
}

const problemsOf = ({ speaker, strange }: QuoteLayout): readonly Finding[] => [
  ...(speaker ? [] : [found('missing-speaker')]),
  ...(strange ? [found('setting-not-read', 'quote-lang', strange, 'a language such as yue')] : []),
];
