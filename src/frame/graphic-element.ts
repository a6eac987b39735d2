import {
  html,
  LitElement,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { AttributeTable } from '../data/attributes.ts';
import type { RowAccount } from '../data/dataset.ts';
import { readLocale } from '../locale/language.ts';
import { found, type Finding } from '../problems/finding.ts';
import type { Problem } from '../problems/problem.ts';
import type { ScrubStops } from '../scale/stops.ts';
import { nearestLang } from './around.ts';
import { composeFigure, NO_ROWS, type Figure } from './compose.ts';
import type { FigureState } from './content.ts';
import { DataController } from './data-controller.ts';
import type { GraphicKind, Preset } from './kind.ts';
import type { DataInput } from './data-input.ts';
import { eventOf } from './event.ts';
import { listWhereOpen } from './open-listing.ts';
import { attempt, LateRoom, takeOverRoom, tellingRoom } from './late-room.ts';
import { tableFellOut, whenComplete } from './light-dom.ts';
import {
  attributeName,
  attributesOf,
  FRAME_ATTRIBUTES,
  textOf,
  unknownAttributes,
  type Settings,
} from './settings.ts';
import { surroundingsOf } from './panel-around.ts';
import { chooseSource, type Source } from './source.ts';

/** Sheets made for the root's own document, which may not be the one the class was loaded in. */
function adoptInto(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { CSSStyleSheet: Sheet } = root.ownerDocument.defaultView ?? globalThis;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
}

/** Reactive properties for a table of attributes; `data` alone is read by its attribute only. */
export function propertiesOf(table: AttributeTable): PropertyDeclarations {
  return Object.fromEntries(
    Object.entries(table).map(([name, type]) => [
      name === 'data' ? 'dataText' : name,
      { attribute: attributeName(name), type: type === 'flag' ? Boolean : String },
    ]),
  );
}

/**
 * The one base class of all graphics. It gathers what the author said by property, attribute and
 * child, has the figure composed by pure functions, and reports what became of it.
 *
 * @slot headline - The headline as rich text.
 * @slot deck - The line below it.
 * @slot summary - The author's own summary, in place of the generated one.
 * @slot note - Remarks below the graphic.
 * @slot source - The source, for instance with links.
 * @fires {CustomEvent<Problem>} problem - Something was wrong with the input; says what was done about it.
 * @fires {CustomEvent<FigureState>} state-change - The figure's state changed.
 * @csspart figure - The whole figure.
 * @csspart headline - The headline.
 * @csspart deck - The deck.
 * @csspart summary - The summary, seen only when an author wrote it.
 * @csspart graphic - The graphic alone.
 * @csspart label - The label of a mark.
 * @csspart value - A value as printed.
 * @csspart badge - A change.
 * @csspart notice - The line that says what could not be read or loaded.
 * @csspart foot - Note, source and date.
 * @csspart note - The note.
 * @csspart source - The source.
 * @csspart disclosure - The disclosure around the data table.
 * @csspart table - The data table.
 * @csspart download - The link to the data as CSV.
 */
export abstract class GraphicElement extends LitElement {
  static readonly kind: GraphicKind<never>;
  static readonly preset: Preset | null = null;
  static override properties: PropertyDeclarations = {
    ...propertiesOf(FRAME_ATTRIBUTES),
    data: { attribute: false },
  };

  /** The headline, which also names the figure. @attr headline */
  declare headline: string | undefined;
  /** The line below the headline: what is shown, when, in what unit. @attr deck */
  declare deck: string | undefined;
  /** The unit of the values, such as `billion yuan`; it is put into the page's language. @attr unit */
  declare unit: string | undefined;
  /** Who the figures come from. @attr source */
  declare source: string | undefined;
  /** The source's address: http(s) or relative; anything else is refused. @attr source-href */
  declare sourceHref: string | undefined;
  /** A remark below the graphic. @attr note */
  declare note: string | undefined;
  /** The date the figures are from: 2025, 2025-03 or 2025-03-28. @attr as-of */
  declare asOf: string | undefined;
  /** The author's own summary, shown in place of the generated one. @attr summary */
  declare summary: string | undefined;
  /** The level of the headline in the page, 1 to 6; 3 unless given. @attr heading-level */
  declare headingLevel: '1' | '2' | '3' | '4' | '5' | '6' | undefined;
  /** What changes are measured against: a year, month or quarter before. @attr basis */
  declare basis: 'yoy' | 'mom' | 'qoq' | undefined;
  /** Which column holds what: `value: Revenue; change: Year on year`. @attr columns */
  declare columns: string | undefined;
  /** The address of JSON, CSV or TSV; fetched without credentials. @attr src */
  declare src: string | undefined;
  /** The data themselves: JSON, or a notation without quotes. @attr data */
  declare dataText: string | undefined;
  /** House colours of rises and falls; neutral unless given. An arrow or a sign tells them too. @attr trend-colors */
  declare trendColors: 'red-up' | 'green-up' | 'neutral' | undefined;
  /** Rows as a value; never changed. Comes before every other source of data. */
  declare data: DataInput | null | undefined;

  readonly #data = new DataController(this);
  /** The server's drawing, until the element has its own. */
  #served: ShadowRoot | null = null;
  #stopWaiting = (): void => {};
  readonly #sayLost = (): void =>
    console.warn(`<${this.localName}> a part of the script could not be loaded; it stays as it is`);
  #figure: Figure | null = null;
  #told: ReadonlySet<string> = new Set();
  #toldState: FigureState = 'loading';

  /** Where the figure stands: loading, drawn, partial, empty or error. */
  get state(): FigureState {
    return this.#figure?.state ?? 'loading';
  }

  /** What became of the rows: given = read + set aside, each of those with its reason. */
  get rows(): RowAccount {
    return this.#figure?.account ?? NO_ROWS;
  }

  /**
   * Begins when the parser is done with the children. The server's drawing comes among them, and a
   * root that the element had made by then would leave it no place; until then the browser shows
   * what has come, a server's drawing or the light table.
   */
  override connectedCallback(): void {
    this.#stopWaiting = whenComplete(this, () => super.connectedCallback());
  }

  override disconnectedCallback(): void {
    this.#stopWaiting();
    super.disconnectedCallback();
  }

  /** The slots of images that the browser could not show; a kind with images watches them. */
  protected get brokenImages(): ReadonlySet<string> | undefined {
    return undefined;
  }

  /** What a scrubber over the plot steps through; null where there is nothing to step through. */
  protected get stops(): ScrubStops | null {
    return this.#figure?.stops ?? null;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = this.shadowRoot;
    const root = super.createRenderRoot();
    // Lit would render before the first child it finds, which is the server's and about to go.
    this.renderOptions.renderBefore = null;
    // The event does not bubble, but it can be caught on its way down.
    root.addEventListener('toggle', () => this.#list(), { capture: true });
    return root;
  }

  /** A sheet belongs to its document; in another one the element needs its own again. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof GraphicElement;
    if (this.shadowRoot) adoptInto(this.shadowRoot, elementStyles);
  }

  /** A server's drawing stays until everything for the same picture is here. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const root = this.#served;
    if (!root) return super.scheduleUpdate();
    return takeOverRoom
      .come()
      .then(({ whenReady }) => whenReady(root, () => this.#draw()))
      .then(() => super.scheduleUpdate(), this.#sayLost);
  }

  protected override willUpdate(): void {
    void this.#draw()
      ?.come()
      .then(() => this.requestUpdate(), this.#sayLost);
  }

  protected override update(changed: PropertyValues): void {
    const root = this.#served;
    this.#served = null;
    if (root) takeOverRoom.here!.replaceDrawing(root, () => super.update(changed));
    else super.update(changed);
  }

  protected override render(): TemplateResult {
    // Until the room that the figure waits for is here, the light table is what the reader sees.
    return this.#figure?.template ?? html`<slot></slot>`;
  }

  protected override updated(): void {
    const problems = this.#figure?.problems ?? [];
    this.#told = tellingRoom.here?.announce(this, problems, this.#told) ?? this.#told;
    const { state } = this;
    if (state !== this.#toldState) this.dispatchEvent(eventOf('state-change', state));
    this.#toldState = state;
    this.#list();
  }

  #list(): void {
    if (this.#figure) listWhereOpen(this.renderRoot, this.#figure.listing);
  }

  /** Composes the figure; gives back the room that it waits for, or in whose words it speaks. */
  #draw(): LateRoom<unknown> | null {
    const { kind } = this.constructor as typeof GraphicElement;
    // A removed attribute leaves null behind.
    this.#data.ask(kind.holds ? undefined : textOf(this.src));
    const made = attempt(() => this.#compose());
    if (made instanceof LateRoom) return made;
    this.#figure = made;
    return made.problems.length > 0 && !tellingRoom.here ? tellingRoom : null;
  }

  #compose(): Figure {
    const { kind: anyKind, preset } = this.constructor as typeof GraphicElement;
    const kind = anyKind as unknown as GraphicKind;
    const table = attributesOf(kind);
    const { content } = this.#data;
    const problems: Finding[] = [];
    const settings = this.#settings(table, problems);
    const source = this.#source(kind, settings);
    return composeFigure({
      kind,
      preset,
      author: {
        settings,
        slots: content.slots,
        unknown: unknownAttributes(this.getAttributeNames(), table),
        parts: content.parts,
        children: content.children,
        broken: this.brokenImages,
      },
      source: { ...source, problems: [...source.problems, ...problems] },
      locale: readLocale(nearestLang(this)),
      tell: tellingRoom.here?.tellReader ?? null,
      list: null,
      around: surroundingsOf(this),
    });
  }

  #source(kind: GraphicKind, settings: Settings): Source {
    if (kind.holds) return kind.holds.sourceOf(this.#data.content, this.data);
    const source = chooseSource({
      property: this.data,
      src: this.#data.loaded,
      text: textOf(this.dataText),
      own: kind.gridOfSettings?.(settings, this.#data.content.children) ?? null,
      child: this.#data.content.data,
    });
    if (source.named || !tableFellOut(this)) return source;
    return { ...source, named: true, problems: [found('table-outside')] };
  }

  /** What the author said, by property name; attributes that were taken away again are not there. */
  #settings(table: AttributeTable, problems: Finding[]): Settings {
    const said = this as unknown as Record<string, unknown>;
    const settings: Record<string, string | boolean> = {};
    for (const name of Object.keys(table)) {
      const value = name === 'data' ? false : (said[name] ?? false);
      if (value !== false) settings[name] = value === true || (textOf(value) ?? '').trim();
      const attribute = attributeName(name);
      // HTML switches a flag on by its name alone, so this does what nobody meant.
      if (value === true && this.getAttribute(attribute) === 'false')
        problems.push(found('flag-is-on', attribute));
    }
    return settings;
  }
}

declare global {
  interface HTMLElementEventMap {
    problem: CustomEvent<Problem>;
    'state-change': CustomEvent<FigureState>;
  }
}
