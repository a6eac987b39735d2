/** Any sign that is changed below; most cells have none. */
const ODD = /[\u00a0\u2009-\u2013\u202a-\u202f\u2060-\u2069\u2212\u3000\ufeff\uff01-\uff5e]/;

/**
 * Full-width digits, letters and signs to half-width, every kind of minus to a hyphen; signs that
 * cannot be seen, which come along when text is pasted, are left out. At most 200 characters.
 */
export function toHalfWidth(text: string): string {
  const short = text.length > 200 ? text.slice(0, 200) : text;
  if (!ODD.test(short)) return short.trim();
  return short
    .replaceAll(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0\u202f\u2009]/g, ' ')
    .replaceAll(/[\u2212\u2010\u2011\u2013]/g, '-')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
}
