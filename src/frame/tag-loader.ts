/** How each tag is registered: its name and what loads its file. */
export type TagFiles = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * What in a server's drawing is worth nothing before a script has come: the place of a scrubber, the
 * heads by which a table is sorted. Everything else in it is whole, its data and their download too.
 */
const COMFORT = '.scrub, .sort';

/** A plot with more stops than are printed: its scrubber needs the data behind it. */
const UNPRINTED = '.scrub:not([data-stops])';

/** A screen ahead of the reader, so that the script is there when the figure comes into view. */
const AHEAD = '100% 0px';

/** Images in slots, which the figure watches: one may turn out to be broken. */
const IMAGE = 'img[slot], [slot] img';

/** Attributes that say nothing to a figure; scripts of a page set them on anything. */
const PAGES_OWN = /^(?:class|style|id|data-.*|aria-.*)$/;

/**
 * Loads the files of tags where a page has a use for them, and no others. A figure that nobody has
 * printed is loaded at once, and so is one with `src`, whose data may be newer than its drawing; one
 * with images of its own, shortly before it comes into view; any other, when somebody changes its
 * attributes, its children or the language around it. What a server's drawing is worth nothing without
 * a script for, a scrubber and the tools of a table, is lent to it without the script of its tag.
 *
 * Figures in shadow trees of the page's own are not seen, nor is a property such as `.data` set on a
 * figure that is not loaded yet: such a page imports the tag itself.
 */
export class TagLoader {
  readonly #files: TagFiles;
  /** Tags that nobody has registered yet; what is registered looks after itself. */
  readonly #waiting: string;
  readonly #asked = new Set<string>();
  /** The language around each figure that was met. */
  readonly #langs = new WeakMap<Element, string>();
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#come(target);
    },
    { rootMargin: AHEAD },
  );
  readonly #changes = new MutationObserver((changes) => {
    for (const change of changes) this.#see(change);
  });

  constructor(files: TagFiles) {
    this.#files = files;
    this.#waiting = `:is(${Object.keys(files).join()}):not(:defined)`;
  }

  /** Begins with the figures of a page that has been parsed, and goes on with those added later. */
  watch(page: Document): void {
    this.#changes.observe(page, { childList: true, subtree: true, attributeFilter: ['lang'] });
    for (const figure of this.#figuresIn(page.documentElement)) this.#meet(figure);
  }

  #figuresIn(place: Element): readonly Element[] {
    const inside = [...place.querySelectorAll(this.#waiting)];
    return place.matches(this.#waiting) ? [place, ...inside] : inside;
  }

  #meet(figure: Element): void {
    this.#changes.observe(figure, { attributes: true, characterData: true, subtree: true });
    const drawing = figure.shadowRoot;
    const lang = figure.closest('[lang]')?.getAttribute('lang') ?? '';
    const isElsewhere = this.#langs.has(figure) && this.#langs.get(figure) !== lang;
    this.#langs.set(figure, lang);
    if (!drawing || figure.hasAttribute('src') || isElsewhere) this.#load(figure);
    else if (drawing.querySelector(COMFORT) || figure.querySelector(IMAGE))
      this.#near.observe(figure);
  }

  /** A figure comes near, and shall have what a script adds to it before it is seen. */
  #come(figure: Element): void {
    this.#near.unobserve(figure);
    if (figure.querySelector(IMAGE) || figure.shadowRoot?.querySelector(UNPRINTED))
      this.#load(figure);
    else
      import('./comforts.ts')
        // Its own script may have come meanwhile.
        .then(
          ({ lendComforts }) =>
            figure.matches(this.#waiting) && lendComforts(figure, () => this.#wake(figure)),
        )
        // Without it the drawing is whole.
        .catch(() => {});
  }

  /** Loads a figure's own script because a reader wants something of it. */
  #wake(figure: Element): Promise<unknown> {
    this.#load(figure);
    return customElements.whenDefined(figure.localName);
  }

  #see({ type, target, attributeName, addedNodes }: MutationRecord): void {
    const place = target instanceof Element ? target : target.parentElement;
    if (!place || PAGES_OWN.test(attributeName ?? '')) return;
    const figure = place.closest(this.#waiting);
    if (figure) this.#load(figure);
    else if (type === 'attributes') this.#loadSpeakersOf(place);
    else
      for (const node of addedNodes)
        if (node instanceof Element) for (const added of this.#figuresIn(node)) this.#meet(added);
  }

  /** The figures whose language has changed with that of a place around them. */
  #loadSpeakersOf(place: Element): void {
    for (const figure of this.#figuresIn(place))
      if (figure.closest('[lang]')?.contains(place) ?? true) this.#load(figure);
  }

  #load(figure: Element): void {
    for (const { localName } of this.#figuresIn(figure)) this.#ask(localName, figure.ownerDocument);
  }

  #ask(tag: string, page: Document): void {
    if (this.#asked.has(tag)) return;
    this.#asked.add(tag);
    this.#files[tag]!().catch(() => {
      this.#asked.delete(tag);
      console.warn(`<${tag}> its script could not be loaded; the figures stay as they are`);
    });
    // A tag is registered everywhere at once, and a figure in a panel is drawn by what the panel says.
    for (const panel of this.#figuresIn(page.documentElement))
      if (panel.querySelector(tag) ?? panel.shadowRoot?.querySelector(tag)) this.#load(panel);
  }
}
