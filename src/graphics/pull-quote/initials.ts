/** One character for a name in these scripts, where the family name comes first or words are not parted. */
const ONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * What stands for a face: the first character of 劉慈欣, the first letters of the first and the last
 * word of Liu Cixin; '' for nobody. A name without letters gives its first sign.
 */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][^\s·・]*/gu) ?? [];
  const [first = ''] = words;
  if (ONE.test(first)) return [...first][0]!;
  const letters = words.filter((word) => !ONE.test(word)).map((word) => [...word][0]!);
  const [one = [...name.trim()][0] ?? '', ...rest] = letters;
  return (one + (rest.at(-1) ?? '')).toUpperCase();
}
