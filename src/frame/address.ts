/** Only to read a relative address; nothing is ever asked of it. */
const ANY_PAGE = 'https://page.invalid/';

/**
 * The one gate for every address an author gives: http, https or relative, without credentials.
 * `javascript:`, `data:`, `blob:`, `file:` and what is no address at all give null. The browser's
 * own parser decides what the scheme is, since it also takes `java<tab>script:` for one.
 */
export function checkAddress(text: string, page = ANY_PAGE): URL | null {
  const written = text.trim();
  if (written === '' || written.length > 2000) return null;
  try {
    const { protocol, username, password } = new URL(written, ANY_PAGE);
    return /^https?:$/.test(protocol) && !username && !password ? new URL(written, page) : null;
  } catch {
    return null;
  }
}
