/** How each tag is registered: its name and what loads its file. */
export type TagFiles = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * What in a server's drawing is worth nothing before a script has come: the place of a scrubber, the
 * heads by which a table is sorted. Everything else in it is whole, its data and their download too.
 */
const COMFORT = '.scrub, .sort';

/** A screen ahead of the reader, so that the script is there when the figure comes into view. */
const AHEAD = '100% 0px';

/**
 * Loads the files of tags where a page printed on the server has a use for them, and no others. A
 * figure that nobody has printed is loaded at once, and so is one with `src`, whose data may be newer
 * than its drawing; one with comforts or images of its own, shortly before it comes into view; any
 * other, when somebody changes its attributes, its children or the language around it.
 *
 * Figures in shadow trees of the page's own are not seen, nor is a property such as `.data` set on a
 * figure that is not loaded yet: such a page imports the tag itself.
 */
export class TagLoader {
  readonly #files: TagFiles;
  /** Tags that nobody has registered yet; what is registered looks after itself. */
  readonly #waiting: string;
  readonly #asked = new Set<string>();
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#load(target);
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
    if (!drawing || figure.hasAttribute('src')) this.#load(figure);
    else if (drawing.querySelector(COMFORT) || figure.querySelector('img'))
      this.#near.observe(figure);
  }

  #see({ type, target, addedNodes }: MutationRecord): void {
    const place = target instanceof Element ? target : target.parentElement;
    const figure = place?.closest(this.#waiting);
    if (figure) this.#load(figure);
    else if (type === 'attributes') for (const inner of this.#figuresIn(place!)) this.#load(inner);
    else
      for (const node of addedNodes)
        if (node instanceof Element) for (const added of this.#figuresIn(node)) this.#meet(added);
  }

  /** A figure in a panel is drawn by what the panel says, and a panel holds what is drawn in it. */
  #load(figure: Element): void {
    let outermost = figure;
    for (let around: Element | null = figure; around; around = around.parentElement)
      if (around.matches(this.#waiting)) outermost = around;
    for (const { localName } of this.#figuresIn(outermost)) this.#ask(localName);
  }

  #ask(tag: string): void {
    if (this.#asked.has(tag)) return;
    this.#asked.add(tag);
    this.#files[tag]!().catch(() => {
      this.#asked.delete(tag);
      console.warn(`<${tag}> its script could not be loaded; what the server drew stays`);
    });
  }
}
