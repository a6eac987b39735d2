import { found, type Finding } from '../problems/finding.ts';
import { tellingRoom } from './late-room.ts';
import type { AttributeTable, SettingsOf } from '../data/attributes.ts';

/** Settings before their table is known to the compiler. */
export type Settings = Readonly<Record<string, string | boolean | undefined>>;

/** The words around a graphic, which a panel has too, in an editor's words. */
const WORD_ATTRIBUTES = {
  headline: 'text',
  deck: 'text',
  source: 'text',
  sourceHref: 'text',
  note: 'text',
  asOf: 'text',
  summary: 'text',
  headingLevel: ['1', '2', '3', '4', '5', '6'],
} as const satisfies AttributeTable;

/** What is said of rows; a panel has none of its own. */
export const ROW_ATTRIBUTES = {
  unit: 'text',
  basis: ['yoy', 'mom', 'qoq'],
  columns: 'text',
  src: 'text',
  data: 'text',
  trendColors: ['red-up', 'green-up', 'neutral'],
} as const satisfies AttributeTable;

/** The attributes every graphic has. */
export const FRAME_ATTRIBUTES = { ...WORD_ATTRIBUTES, ...ROW_ATTRIBUTES } as const;

export type FrameSettings = SettingsOf<typeof FRAME_ATTRIBUTES>;

const tables = new WeakMap<AttributeTable, AttributeTable>();

/** Every attribute a kind of graphic takes: the frame's and its own; laid together once for each. */
export function attributesOf({
  attributes,
  holds,
}: {
  readonly attributes: AttributeTable;
  readonly holds?: object;
}): AttributeTable {
  const frame = holds ? WORD_ATTRIBUTES : FRAME_ATTRIBUTES;
  const table = tables.get(attributes) ?? { ...frame, ...attributes };
  tables.set(attributes, table);
  return table;
}

/** Names asked for so far; there are as many as there are properties in the code. */
const names = new Map<string, string>();

/** `sourceHref` → `source-href`. */
export function attributeName(property: string): string {
  const known = names.get(property);
  if (known) return known;
  const name = property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  names.set(property, name);
  return name;
}

/**
 * A property as text, since scripts set what HTML cannot: a URL, a number, an object; undefined where
 * nothing is set. What refuses to be text says nothing.
 */
export function textOf(value: unknown): string | undefined {
  try {
    return value === null || value === undefined ? undefined : String(value);
  } catch {
    return '';
  }
}

/** Drops a word that is none of its attribute's choices, and says so with the nearest that is. */
export function checkSettings(
  given: Settings,
  table: AttributeTable,
): { settings: Settings; problems: readonly Finding[] } {
  const problems: Finding[] = [];
  const settings: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(given)) {
    const type = table[name];
    if (Array.isArray(type) && value !== undefined && !type.includes(value))
      problems.push(found('not-a-choice', attributeName(name), String(value), type));
    else if (value !== undefined) settings[name] = value;
  }
  return { settings, problems };
}

/** What nearly every tag has, told apart here so that these alone load no room. */
const USUAL = /^(?:id|class|slot|lang|hidden)$|^(?:data|aria)-/;

/** The names among an element's attributes that nothing here knows, such as `sorce`. */
export function unknownAttributes(
  names: Iterable<string>,
  table: AttributeTable,
): readonly string[] {
  const known = Object.keys(table).map(attributeName);
  const strange = [...names].filter((name) => !known.includes(name) && !USUAL.test(name));
  return strange.length > 0 ? tellingRoom.enter().withoutGlobals(strange) : strange;
}
