/**
 * An estimate of how wide a text is, in em, without measuring: Han, Hangul, emoji and full-width
 * signs are 1 em; the Latin figures follow common sans-serif faces and lean to the wide side, since a
 * label that is hidden early is better than one that collides.
 */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  if (
    /[—…\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u.test(
      char,
    )
  ) {
    return 1;
  }
  if (/[ilj.,:;'|!()[\]]/.test(char)) return 0.34;
  if (/[mwMW%@]/.test(char)) return 0.9;
  return /[A-Z+−–▲▼]/.test(char) ? 0.7 : 0.58;
}
