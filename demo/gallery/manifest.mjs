/** What the package says of its tags. */
import { readFileSync } from 'node:fs';

const { modules } = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);

const declared = modules.flatMap(({ declarations = [] }) => declarations);

const tags = new Map(
  declared.flatMap((declaration) =>
    declaration.tagName ? [[declaration.tagName, declaration]] : [],
  ),
);

/** The kind a tag is of: its own name, or that of the kind which its story is told by. */
export function kindOf(tag) {
  const { superclass } = tags.get(tag);
  return declared.find(({ name }) => name === superclass?.name)?.tagName ?? tag;
}

/** The attributes that a kind has of its own, or those that every tag has. */
export const attributesOf = (tag, areShared = false) =>
  tags.get(tag).attributes.filter(({ inheritedFrom }) => Boolean(inheritedFrom) === areShared);

/** The words that an attribute takes, where it takes no others. */
export const choicesOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
