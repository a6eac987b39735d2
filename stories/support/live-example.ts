import { listenToProblems } from './messages.ts';
import { parseMarkup } from './page.ts';

/**
 * `<live-example code="…" lang="…">` on a page of the docs: the text an editor would paste, and
 * below it what becomes of it, with what the console says. `result-only` leaves the text out.
 */
class LiveExample extends HTMLElement {
  static readonly observedAttributes = ['code'];

  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  #draw(): void {
    const code = this.getAttribute('code') ?? '';
    const text = document.createElement('pre');
    text.textContent = code;
    text.tabIndex = 0;
    const page = document.createElement('div');
    page.className = `page theme-default scheme-light in-docs`;
    page.lang = this.getAttribute('language') ?? 'zh-Hant-HK';
    listenToProblems(page);
    const box = document.createElement('div');
    box.className = 'sb-unstyled';
    box.append(...(this.hasAttribute('result-only') ? [page] : [text, page]));
    this.replaceChildren(box);
    page.append(parseMarkup(code));
  }
}

/** A call and no side effect: the package says that its modules have none. */
export function defineLiveExample(): void {
  if (!customElements.get('live-example')) customElements.define('live-example', LiveExample);
}
