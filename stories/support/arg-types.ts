import type { Qualifier, Status } from '../../src/index.ts';

/** What this reads of a custom-elements manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
}

/** One row of the docs table; with a control where a reader may try it. */
export interface ArgType {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly name: string };
  readonly control:
    | false
    | { readonly type: 'text' | 'boolean' | 'select'; readonly labels?: object };
  readonly options?: readonly (string | undefined)[];
  readonly table: {
    readonly category: string;
    readonly type?: { readonly summary: string };
  };
}

const STATUSES: readonly Status[] = [
  'reported',
  'calculated',
  'preliminary',
  'forecast',
  'target',
  'claim',
  'unconfirmed',
  'not-given',
  'out-of-scope',
];

/** Attributes that take a word of a short list in any of three languages; the English ones here. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  qualifier: ['over', 'about', 'nearly'] satisfies Qualifier[],
  status: STATUSES,
  'change-status': STATUSES,
};

/** The declaration of a tag, or nothing. */
export const declarationOf = (tag: string, { modules }: Manifest): Declaration | undefined =>
  modules.flatMap(({ declarations }) => declarations ?? []).find(({ tagName }) => tagName === tag);

/** `'a' | 'b' | undefined` → the words a and b; null where the type is no such list. */
function choicesOf(name: string, type: string): readonly string[] | null {
  const quoted = [...type.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  return quoted.length > 0 ? quoted : (WORDS[name] ?? null);
}

const summaryOf = ({ type }: Item): string => (type?.text ?? '').replace(/ \| undefined$/, '');

function attributeRow(item: Item): ArgType {
  const summary = summaryOf(item);
  const choices = choicesOf(item.name, summary);
  const row = {
    name: item.name,
    description: item.description ?? '',
    type: { name: 'string' },
    table: { category: 'attributes', type: { summary: summary.replaceAll("'", '') } },
  };
  if (summary === 'boolean')
    return { ...row, type: { name: 'boolean' }, control: { type: 'boolean' } };
  if (!choices) return { ...row, control: { type: 'text' } };
  return {
    ...row,
    options: [undefined, ...choices],
    control: { type: 'select', labels: { undefined: '(not given)' } },
  };
}

const listed = (category: string, items: readonly Item[] = []): [string, ArgType][] =>
  items
    .filter(({ name }) => name)
    .map((item) => [
      `${category}: ${item.name}`,
      {
        name: item.name,
        description: item.description ?? '',
        type: { name: summaryOf(item) || 'text' },
        control: false,
        table: summaryOf(item) ? { category, type: { summary: summaryOf(item) } } : { category },
      },
    ]);

const textRow = (name: string, description: string, category: string): [string, ArgType] => [
  name,
  {
    name,
    description,
    type: { name: 'string' },
    control: { type: 'text' },
    table: { category, type: { summary: 'string' } },
  },
];

/** What a program may read or set and no attribute offers. */
const isOwnProperty = ({ kind, privacy, static: ofClass, attribute, description }: Item): boolean =>
  kind === 'field' && privacy !== 'private' && !ofClass && !attribute && Boolean(description);

/**
 * The docs table of a tag. Storybook's own would key slots and parts by bare names, and a part
 * called `headline` would then hide the attribute of that name; here they are kept apart.
 */
export function argTypesOf(tag: string, manifest: Manifest): Record<string, ArgType> {
  const found = declarationOf(tag, manifest);
  if (!found) return {};
  const attributes = (found.attributes ?? []).map((item): [string, ArgType] => [
    item.name,
    attributeRow(item),
  ]);
  return Object.fromEntries([
    ...attributes,
    textRow('lang', 'The language of this figure alone, where it is not the page’s.', 'attributes'),
    textRow('children', 'What stands between the opening and the closing tag.', 'between the tags'),
    ...listed('slots', found.slots),
    ...listed('events', found.events),
    ...listed('parts for CSS', found.cssParts),
    ...listed('properties for scripts', found.members?.filter(isOwnProperty)),
  ]);
}
