/** How the manifest of elements, attributes, slots, parts and tokens is read from the sources. */
import { readFileSync } from 'node:fs';

const defineFile = /^src\/define\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\.ts$/;

const declarations = (manifest) => manifest.modules.flatMap((module) => module.declarations ?? []);

function importedElements(ts, sourceFile) {
  return sourceFile.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .flatMap((statement) => statement.importClause?.namedBindings?.elements ?? [])
    .map(({ name, propertyName }) => (propertyName ?? name).getText())
    .filter((name) => /^[A-Z]\w*Element$/.test(name));
}

/** The file name is the tag, whatever function registers it: the analyzer knows only one such. */
function tagsFromFiles() {
  const tagOf = new Map();
  return {
    name: 'tags-from-files',
    analyzePhase({ ts, node, moduleDoc }) {
      const tag = defineFile.exec(moduleDoc.path)?.[1];
      if (!tag || node.kind !== ts.SyntaxKind.SourceFile) return;
      for (const name of importedElements(ts, node)) tagOf.set(name, tag);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarations(customElementsManifest)) {
        const tag = tagOf.get(declaration.name);
        if (tag) Object.assign(declaration, { tagName: tag, customElement: true });
      }
    },
  };
}

const attrTag = (ts, member) =>
  ts.getJSDocTags(member).find(({ tagName }) => ['attr', 'attribute'].includes(tagName.text));

/**
 * The properties are declared by a table that the analyzer does not follow, so it names attributes
 * after fields; `@attr source-href` beside each field says the name that is written in HTML.
 */
function attributesAsWritten() {
  const nameOf = new Map();
  const rename = (attribute) => ({
    ...attribute,
    name: nameOf.get(attribute.fieldName) ?? attribute.name,
  });
  const renameMember = (member) =>
    member.attribute
      ? { ...member, attribute: nameOf.get(member.name) ?? member.attribute }
      : member;
  return {
    name: 'attributes-as-written',
    analyzePhase({ ts, node }) {
      if (node.kind !== ts.SyntaxKind.ClassDeclaration) return;
      for (const member of node.members) {
        const said = ts.getTextOfJSDocComment(attrTag(ts, member)?.comment)?.trim().split(/\s/)[0];
        if (said) nameOf.set(member.name.getText(), said);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarations(customElementsManifest)) {
        if (declaration.attributes) declaration.attributes = declaration.attributes.map(rename);
        if (declaration.members) declaration.members = declaration.members.map(renameMember);
      }
    },
  };
}

/** The events are listed by `@fires`; the analyzer adds one by the name of a parameter, `type`. */
function eventsAsListed() {
  return {
    name: 'events-as-listed',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarations(customElementsManifest)) {
        if (declaration.events)
          declaration.events = declaration.events.filter(({ description }) => description);
      }
    },
  };
}

const isForAll = ({ privacy = 'public' }) => privacy === 'public';

/** Functions and what a class keeps to itself tell nothing about tags, and are half of what is found. */
function elementsOnly() {
  return {
    name: 'elements-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        for (const declaration of module.declarations)
          declaration.members = declaration.members?.filter(isForAll);
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ path, declarations: classes }) => classes.length > 0 || path === 'src/index.ts',
      );
    },
  };
}

/** Every figure reads the same custom properties; their words stand beside Storybook's list of them. */
function tokensOfFigures() {
  const file = new URL('stories/support/token-words.json', import.meta.url);
  const tokens = Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(
    ([name, { words }]) => ({ name, description: words }),
  );
  return {
    name: 'tokens-of-figures',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarations(customElementsManifest))
        if (declaration.tagName) declaration.cssProperties = tokens;
    },
  };
}

const built = (path) => path.replace(/^(\/?)src\//, '$1dist/').replace(/\.ts$/, '.js');

function withBuiltPaths(key, value) {
  return (key === 'path' || key === 'module') && typeof value === 'string' ? built(value) : value;
}

/** The package carries dist/ and not src/, so the manifest must name the files that are there. */
function builtPaths() {
  return {
    name: 'built-paths',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = JSON.parse(JSON.stringify(manifest.modules, withBuiltPaths));
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/static/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    tagsFromFiles(),
    attributesAsWritten(),
    eventsAsListed(),
    elementsOnly(),
    tokensOfFigures(),
    builtPaths(),
  ],
};
