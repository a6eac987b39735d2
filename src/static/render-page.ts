import { ALONE } from '../frame/surroundings.ts';
import { drawTag, printRoot } from './draw-tag.ts';
import { drawParts } from './parts.ts';
import { stylesTag, type ElementRequest } from './render-element.ts';

/** How the figures of a page are printed, as for one tag. */
export interface PageRequest extends Pick<ElementRequest, 'styles' | 'stylesheet'> {
  /** The language of the page that a piece goes into, where the piece itself has none. */
  readonly lang?: string;
}

/**
 * A page, or a piece of one, with every tag of ours drawn in its place and language. A drawing is put
 * behind the opening tag; all that the author wrote stays as it is, to the letter. A tag that has a
 * drawing already, is never closed or stands in a `<template>` is left to the browser.
 */
export function renderPage(html: string, request: PageRequest = {}): string {
  const place = { lang: request.lang ?? '', around: ALONE };
  return drawParts(html, place, (tag) =>
    printRoot(drawTag(tag), tag, { styles: (kind) => stylesTag(kind, request), problems: [] }),
  );
}
