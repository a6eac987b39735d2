/** Full-width signs, spaces, kinds of minus, and signs that cannot be seen. */
const ODD =
  /([\uff01-\uff5e])|([\u3000\u00a0\u202f\u2009])|([\u2212\u2010\u2011\u2013])|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Full-width digits, letters and signs to half-width, every kind of minus to a hyphen; signs that
 * cannot be seen, which come along when text is pasted, are left out. At most 200 characters.
 */
export function toHalfWidth(text: string): string {
  const start = text.slice(0, 200);
  // Most texts of English pages have no such sign, which is much quicker to see than to replace.
  if (/^[ -~]*$/.test(start)) return start.trim();
  return start
    .replaceAll(ODD, (_, wide?: string, space?: string, minus?: string) =>
      wide ? String.fromCharCode(wide.charCodeAt(0) - 0xfee0) : space ? ' ' : minus ? '-' : '',
    )
    .trim();
}
