/** Only to read a relative address; nothing is ever asked of it. */
const ANY_PAGE = 'https://page.invalid/';

/**
 * The one gate for every address an author gives: http, https or relative, without credentials.
 * `javascript:`, `data:`, `blob:`, `file:` and what is no address at all give null.
 */
export function checkAddress(text: string, page = ANY_PAGE): URL | null {
  const written = text.trim();
  if (written === '' || written.length > 2000) return null;
  try {
    const url = new URL(written, page);
    const safe = /^https?:$/.test(url.protocol) || isRelative(written);
    return safe && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/** Relative to the page, whatever its own scheme: a file opened from a disk may link its sister. */
const isRelative = (text: string): boolean => !/^[\s\u0000-\u0020]*[a-z][a-z0-9+.-]*:/i.test(text);
