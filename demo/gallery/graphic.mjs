/**
 * A drawing without what is written from the rows by who gave them: the summary that is only heard,
 * the table of data, and the names of slots for images.
 */
export const graphicIn = (drawing) =>
  drawing
    .replace(/<p id="summary"[^]*?<\/p>/, '')
    .replace(/<details class="table"[^]*?<\/details>/, '')
    .replaceAll(/<slot name="image-[^"]+"/g, '<slot');
