/** A figure’s html without the marks that keep a number with what it counts, as its words are read. */
export const withoutKept = (html: string): string =>
  html.replaceAll(/<span class="kept">(.*?)<\/span>/g, '$1');
