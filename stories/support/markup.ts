/** What a story gives its tag: attributes by name, and `children` for what stands between the tags. */
export type Args = Readonly<Record<string, string | boolean | undefined>>;

/** What a story is drawn from: exactly the HTML that an editor would paste. */
export interface Pasted {
  readonly component?: unknown;
  readonly args: Args;
  readonly parameters: { readonly before?: string; readonly after?: string };
}

/** JSON is easier to read in single quotes than with `&quot;` all over. */
function quoted(text: string): string {
  const safe = text.replaceAll('&', '&amp;');
  const single = safe.includes('"') && !safe.includes("'");
  return single ? `'${safe}'` : `"${safe.replaceAll('"', '&quot;')}"`;
}

function attributeOf(name: string, value: string | boolean | undefined): readonly string[] {
  if (value === undefined || value === null || value === false || value === '') return [];
  return [value === true ? name : `${name}=${quoted(value)}`];
}

/** `<tag a="…" b="…">children</tag>`, one attribute a line where there are several. */
export function tagMarkup(tag: string, { children = '', ...attributes }: Args): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => attributeOf(name, value));
  const inline = written.join(' ');
  const long = written.length > 1 && inline.length > 60;
  const open = long
    ? `<${tag}\n  ${written.join('\n  ')}\n>`
    : `<${[tag, inline].filter(Boolean).join(' ')}>`;
  const inner = String(children).trim();
  return `${open}${inner && `\n${inner}\n`}</${tag}>`;
}

export const markupOf = ({ component, args, parameters }: Pasted): string =>
  (parameters.before ?? '') + tagMarkup(String(component), args) + (parameters.after ?? '');
