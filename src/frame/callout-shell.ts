import { html, type TemplateResult } from 'lit';
import type { FigureContent } from './content.ts';
import { dirOf, introTemplate, langOf, nameOf, outroTemplate } from './shell-parts.ts';

/**
 * The shell of one number in the text: no headline unless given one, no table and no download. It
 * is named by its label; its sentence is its summary.
 */
export const calloutShell = (content: FigureContent): TemplateResult =>
  html`<figure
    class="figure callout ${content.kindName}"
    part="figure"
    lang=${langOf(content)}
    dir=${dirOf(content)}
    data-state=${content.state}
    aria-labelledby=${nameOf(content, 'label')}
  >
    ${introTemplate(content)}${content.body}${outroTemplate(content)}
  </figure>`;
