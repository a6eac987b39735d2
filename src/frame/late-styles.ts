/** Styles of what is drawn late. */
export interface LateStyles {
  readonly cssText: string;
}

/** Styles as text; the tag of the same name in lit would bring its elements to pages that have none. */
export const css = (texts: TemplateStringsArray): LateStyles => ({ cssText: texts.join('') });

/** Sheets by the document that they were made for, since no other takes them. */
const sheets = new WeakMap<Document, Map<LateStyles, CSSStyleSheet>>();

/** Gives a root the styles of what a late room draws into it, once. */
export function adoptLate(root: ShadowRoot, styles: LateStyles): void {
  const sheet = sheetFor(root.ownerDocument, styles);
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function sheetFor(page: Document, styles: LateStyles): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<LateStyles, CSSStyleSheet>();
  sheets.set(page, known);
  const made = known.get(styles);
  if (made) return made;
  const { CSSStyleSheet: Sheet } = page.defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(styles.cssText);
  known.set(styles, sheet);
  return sheet;
}
