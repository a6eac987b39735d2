import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { ImageController } from '../../frame/image-controller.ts';
import { pullQuote } from './kind.ts';
import { PULL_QUOTE_ATTRIBUTES } from './layout.ts';

/**
 * What somebody said, between the marks of its script: 「」 in Traditional Chinese, “” in Simplified
 * Chinese and English, hanging before the edge of the words. Below it who said so, with a portrait
 * or initials, and where it was said in another language, what it was said in. The words may stand
 * between the tags, where they can be read without a script. There `<cite>`, `<footer>`, `<figcaption>` and
 * a last line that begins with a dash say who spoke, up to a comma, and as whom.
 *
 * @summary What somebody said, and who.
 * @tag pull-quote
 * @slot portrait - An image of the speaker; initials stand in its place where there is none.
 * @csspart quote - The words.
 * @csspart original - The words that they were translated from.
 * @csspart portrait - The portrait, or the initials in its place.
 */
export class PullQuoteElement extends GraphicElement {
  static override readonly kind = pullQuote;
  static override properties: PropertyDeclarations = propertiesOf(PULL_QUOTE_ATTRIBUTES);
  static override styles = [...pullQuote.styles];

  readonly #images = new ImageController(this);

  protected override get brokenImages(): ReadonlySet<string> {
    return this.#images.broken;
  }

  /** The words, where they do not stand between the tags; with marks around them or without. @attr quote */
  declare quote: string | undefined;
  /** Who said it; it also names the figure. @attr speaker */
  declare speaker: string | undefined;
  /** In what capacity: `author`, `chairman of the Productivity Council`. @attr speaker-role */
  declare speakerRole: string | undefined;
  /** The language it was said in, such as `yue` or `zh-Hans`; judged by its characters unless given. @attr quote-lang */
  declare quoteLang: string | undefined;
  /** The words as they were said, where the quote is a translation of them. @attr original */
  declare original: string | undefined;
  /** The quote is a translation, and ours. @attr translated */
  declare translated: 'ours' | undefined;
  /** When or where it was said. @attr context */
  declare context: string | undefined;
}
