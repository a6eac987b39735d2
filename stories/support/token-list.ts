import { sources } from './sources.ts';
import { TOKEN_WORDS, type TokenLook } from './token-words.ts';
import { readTokens, tokensIn, type Token, type TokenUse } from './tokens.ts';

const make = (tag: string, className: string, ...content: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
};

/** `../../src/graphics/bar-chart/styles.ts` → bar-chart; '' for what all figures share. */
const placeOf = (file: string): string => /graphics\/([a-z-]+)\//.exec(file)?.[1] ?? '';

/** The inner names stand for the ones a page may set. */
const asSet = (value: string): string => value.replaceAll('--_pm-', '--pm-');

function defaultOf({ file, fallback }: TokenUse): Node {
  const place = placeOf(file);
  const code = make('code', '', asSet(fallback) || '—');
  return make('span', 'token-default', ...(place ? [`in ${place}: `] : []), code);
}

function fallbackOf({ name, uses }: Token): string {
  const names = [...new Set(uses.flatMap(({ fallback }) => tokensIn(fallback)))];
  const others = names.filter((other) => other !== name);
  if (others.length > 0) return others.join(', ');
  return uses.some(({ fallback }) => fallback === 'inherit') ? 'the page' : 'no other';
}

/** A sample of the token as it is now, in the light and in the dark. */
function sampleOf(name: string, look: TokenLook, value: string): HTMLElement {
  const sample = (scheme: string): HTMLElement => {
    const inside = make('span', `sample sample-${look}`, look === 'font' ? 'Aa 0123 字體' : '');
    inside.style.setProperty('--sample', `var(${name}, ${value})`);
    return make('span', `page theme-default ${scheme} sample-box`, inside);
  };
  return look === 'colour' || look === 'line'
    ? make('span', 'samples', sample('scheme-light'), sample('scheme-dark'))
    : make('span', 'samples', sample('scheme-light'));
}

/** A fallback with the tokens in it replaced by their own fallbacks, to the end. */
function settled(value: string, tokens: readonly Token[]): string {
  return value.replaceAll(/var\(\s*--_(pm-[a-z0-9-]+)\s*\)/g, (_, name: string) => {
    const next = tokens.find((token) => token.name === `--${name}`);
    return next ? settled(next.uses[0]!.fallback, tokens) : 'initial';
  });
}

function rowOf(token: Token, tokens: readonly Token[]): HTMLElement {
  const { name, uses } = token;
  const { look, words } = TOKEN_WORDS[name] ?? { look: 'length', words: '' };
  const head = make('th', '', make('code', '', name));
  head.setAttribute('scope', 'row');
  return make(
    'tr',
    '',
    head,
    make('td', '', sampleOf(name, look, settled(uses[0]!.fallback, tokens))),
    make('td', '', words),
    make('td', '', ...uses.map(defaultOf)),
    make('td', '', fallbackOf(token)),
  );
}

/** `<token-list>`: every custom property that the sources read, with what it is when nobody sets it. */
class TokenList extends HTMLElement {
  connectedCallback(): void {
    const tokens = readTokens(sources);
    const heads = ['Name', 'Now', 'What it changes', 'Default', 'Falls back to'];
    const head = make('tr', '', ...heads.map((text) => make('th', '', text)));
    this.replaceChildren(
      make(
        'table',
        'tokens sb-unstyled',
        make('thead', '', head),
        make('tbody', '', ...tokens.map((token) => rowOf(token, tokens))),
      ),
    );
  }
}

export function defineTokenList(): void {
  if (!customElements.get('token-list')) customElements.define('token-list', TokenList);
}
