/**
 * What every element must be, as checks that list what is wrong with one. Each check is itself
 * tested by an element broken on purpose (battery.browser.ts).
 */
import { axe } from '../support/axe.ts';
import { figureOf, figuresIn, heardText } from '../support/fixture.ts';

export type Check = (element: HTMLElement) => Promise<readonly string[]> | readonly string[];

/** The roots of an element and of the figures in it, where it is a panel. */
const rootsOf = (element: Element): ShadowRoot[] =>
  [element, ...figuresIn(element)].map(({ shadowRoot }) => shadowRoot!);

const insideOf = (element: Element): Element[] =>
  rootsOf(element).flatMap((root) => [...root.querySelectorAll('*')]);

/** A check of one root, made of the figures inside a panel too. */
const each =
  (check: (element: HTMLElement) => readonly string[]): Check =>
  (element) =>
    [element, ...figuresIn(element)].flatMap(check);

/** axe with the rules of WCAG 2.2 AA, its best practices, and the size of targets. */
export const accessible: Check = async (element) => {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true }, region: { enabled: false } },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
  );
};

/** One figure with a name found in its own root, its headline a real heading. */
export const named: Check = each((element) => {
  const figures = element.shadowRoot!.querySelectorAll('figure');
  const figure = figureOf(element);
  const name =
    figure && element.shadowRoot!.getElementById(figure.getAttribute('aria-labelledby') ?? '');
  const headline = element.shadowRoot!.querySelector('.headline');
  const heading =
    !headline ||
    (headline.getAttribute('role') === 'heading' &&
      /^[1-6]$/.test(headline.getAttribute('aria-level') ?? ''));
  return [
    ...(figures.length === 1 ? [] : [`${figures.length} figures`]),
    ...(name?.textContent.trim() ? [] : ['the figure has no name']),
    ...(heading ? [] : ['the headline is no heading']),
  ];
});

const FORBIDDEN_ROLES = ['application', 'tree', 'grid'];

/** No inline style, no title, no positive tab index, no role that takes the keys away. */
export const plain: Check = (element) =>
  insideOf(element).flatMap((node) => [
    ...(node.hasAttribute('style') ? [`inline style on ${node.localName}`] : []),
    ...(node.hasAttribute('title') ? [`title on ${node.localName}`] : []),
    ...(Number(node.getAttribute('tabindex')) > 0 ? ['a positive tabindex'] : []),
    ...(FORBIDDEN_ROLES.includes(node.getAttribute('role') ?? '')
      ? [`role ${node.getAttribute('role')}`]
      : []),
  ]);

/** What a script adds to a table, in its places, each with a name; a wide table scrolls in its frame. */
const TOOLS = [
  '.data-table thead th > .sort > button[aria-label]:only-child',
  '.data-table .tools label[for=search] + input[type=search]',
  '.data-table .tools select[aria-label]',
  '.data-table .scroll[role=region][aria-labelledby][tabindex="0"]',
].join();

/**
 * Tab stops are links, disclosures, one scrubber over a plot, the tools of a table, and one choice
 * between versions of the same figures: radios that stand in a fieldset with a legend, one of them
 * checked, so that they are a single stop and work without a script.
 */
export const stops: Check = each(({ shadowRoot }) => {
  const inside = [...shadowRoot!.querySelectorAll('*')];
  const ranges = inside.filter((node) => node.matches('.scrub > input[type=range]'));
  const [choice] = inside.filter((node) =>
    node.matches('fieldset.versions:has(> legend):has(:checked)'),
  );
  const isChoice = (node: Element): boolean =>
    node.parentElement === choice && node.matches('input[type=radio][name=version]');
  return inside
    .filter(
      (node) =>
        node.hasAttribute('tabindex') || /^(?:button|input|select|textarea)$/.test(node.localName),
    )
    .filter((node) => node !== ranges[0] && !isChoice(node) && !node.matches(TOOLS))
    .map((node) => `${node.localName} is a tab stop`);
});

/** What Chinese newspapers write in Latin letters too. */
const OURS = /CSV|IP/g;

/** Words in the page's language only; the story's own text is authored in each. */
export const spokenIn = (lang: string): Check =>
  each((element) => {
    const text = heardText(element) + figureOf(element).textContent;
    const stray = lang === 'en' ? /\p{Script=Han}+/u : /[A-Za-z]{2,}/;
    const found = stray.exec(text.replaceAll(OURS, ''))?.[0];
    const figure = figureOf(element);
    return [
      ...(found ? [`“${found}” in ${lang}`] : []),
      ...(figure.lang === lang ? [] : [`lang ${figure.lang} for ${lang}`]),
    ];
  });

const isClipped = (node: Element): boolean => {
  for (let outer: Element | null = node; outer; outer = outer.parentElement) {
    if (getComputedStyle(outer).clipPath.startsWith('inset(50%')) return true;
  }
  return false;
};

const isShown = (node: Element): boolean =>
  node.checkVisibility({ visibilityProperty: true }) && !isClipped(node);

const ink = document.createElement('canvas').getContext('2d')!;

/**
 * Where the ink of an SVG text is. Its box is not the same in all engines: Firefox adds the font's
 * line gap, the stroke and a pixel all round, which makes it half as high again.
 */
function inkBox(text: SVGTextContentElement): DOMRect {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
  ink.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const said = ink.measureText(text.textContent.trim());
  const start = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM()!);
  const [up, down] = [said.actualBoundingBoxAscent, said.actualBoundingBoxDescent];
  return new DOMRect(start.x, start.y - up, text.getComputedTextLength(), up + down);
}

function* textsIn(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The visible text boxes of a figure, one for each text node, an author's between the tags too. */
export function textBoxes(element: Element): { text: string; box: DOMRect; size: number }[] {
  const boxes: { text: string; box: DOMRect; size: number }[] = [];
  for (const node of [element, ...rootsOf(element)].flatMap((root) => [...textsIn(root)])) {
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || parent.localName === 'style' || !isShown(parent))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects =
      parent instanceof SVGTextContentElement ? [inkBox(parent)] : [...range.getClientRects()];
    const size = Number(getComputedStyle(parent).fontSize.replace('px', ''));
    boxes.push(...rects.map((box) => ({ text: node.data.trim(), box, size })));
  }
  return boxes.filter(({ box }) => box.width > 1 && box.height > 1);
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > inkOf(a, b);

/** Line boxes are taller than their ink; a quarter of the lower one is air. */
const inkOf = (a: DOMRect, b: DOMRect): number => Math.min(a.height, b.height) / 4;

/** No text under 12 px, none over another or off the page, nothing that makes it scroll sideways. */
export const legible: Check = (element) => {
  const boxes = textBoxes(element);
  const wide = element.closest('[data-column]') ?? document.documentElement;
  const start = wide.getBoundingClientRect().left;
  const collisions = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `“${a.text}” lies on “${b.text}”`),
  );
  return [
    ...(wide.scrollWidth > wide.clientWidth
      ? [`the page scrolls sideways: ${wide.scrollWidth} > ${wide.clientWidth}`]
      : []),
    ...boxes.filter(({ box }) => box.left < start - 1).map(({ text }) => `“${text}” is cut off`),
    ...boxes.filter(({ size }) => size < 11.99).map(({ text, size }) => `“${text}” is ${size}px`),
    ...collisions,
  ];
};

/** Marks are drawn in system colours where the reader asked for them. */
export const inSystemColours: Check = (element) => {
  const probe = document.createElement('i');
  document.body.append(probe);
  const system = ['CanvasText', 'Canvas', 'Highlight', 'GrayText', 'LinkText'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const shapes = insideOf(element).filter(
    (node) =>
      node.matches('rect, circle, path, line, text') &&
      (isShown(node) || node.closest('pattern') !== null),
  );
  // What a pattern is made of is looked at in its place.
  const allowed = [...system, 'none', 'url("#stripes")'];
  return shapes.flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    const odd = [fill, stroke].filter((colour) => !allowed.includes(colour));
    return odd.map((colour) => `${shape.localName} is ${colour}`);
  });
};

/** Nothing moves by itself. */
export const still: Check = (element) =>
  rootsOf(element).flatMap((root) => root.getAnimations().map(({ id }) => `an animation ${id}`));

const WATCHED = [
  'color',
  'fontSize',
  'letterSpacing',
  'textTransform',
  'fill',
  'display',
  'textAlign',
  'lineHeight',
  'pointerEvents',
  'whiteSpace',
] as const;

const looksOf = (element: Element): string[] =>
  insideOf(element)
    .filter(({ localName }) => localName !== 'style' && localName !== 'slot')
    .map((node) => {
      const style = getComputedStyle(node);
      return `${node.localName}.${node.getAttribute('class')}: ${WATCHED.map((name) => style[name]).join(' ')}`;
    });

const HOSTILE = `
  :not(html) { color: rgb(1, 2, 3) !important; letter-spacing: 9px !important; text-transform: uppercase !important;
      font-size: 40px !important; line-height: 3 !important; fill: lime !important; text-align: right !important;
      pointer-events: none !important; white-space: nowrap !important; text-anchor: end !important }
  svg text, svg rect { display: none !important }
`;

/**
 * The worst a page's stylesheet can do changes nothing inside. Only what it hides is hidden: a figure in a
 * place that is not to be seen would be seen through it.
 */
export const shielded: Check = (element) => {
  const before = looksOf(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOSTILE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const after = looksOf(element);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  return before
    .flatMap((look, index) => (look === after[index] ? [] : [`${look} → ${after[index]}`]))
    .slice(0, 3);
};
