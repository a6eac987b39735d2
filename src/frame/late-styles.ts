import type { CSSResult } from 'lit';

/** Sheets by the document that they were made for, since no other takes them. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives a root the styles of what a late room draws into it, once. */
export function adoptLate(root: ShadowRoot, styles: CSSResult): void {
  const sheet = sheetFor(root.ownerDocument, styles);
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function sheetFor(page: Document, styles: CSSResult): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(page, known);
  const made = known.get(styles);
  if (made) return made;
  const { CSSStyleSheet: Sheet } = page.defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(styles.cssText);
  known.set(styles, sheet);
  return sheet;
}
