import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isElement, reach, violations } from '../support/import-law.ts';
import { readSources } from '../support/sources.ts';

const law = (files: Record<string, string>): string[] => violations(new Map(Object.entries(files)));

function breaks(path: string, text: string, fault: RegExp): void {
  assert.match(law({ [path]: text }).join('\n'), fault);
}

function keeps(path: string, text: string): void {
  assert.deepEqual(law({ [path]: text }), []);
}

describe('the sources', () => {
  it('keep the import law', () => {
    assert.deepEqual(violations(readSources()), []);
  });

  it('load no element on the server, however far the imports lead', () => {
    const reached = [...reach(readSources(), 'static/index.ts')];
    assert.deepEqual(reached.filter(isElement), []);
  });
});

describe('the import law', () => {
  it('forbids imports from higher rooms', () => {
    breaks('text/number.ts', "import { read } from '../data/read.ts';", /upwards or sideways/);
    breaks('data/csv.ts', "import { ticks } from '../scale/ticks.ts';", /upwards or sideways/);
    breaks('marks/axis.ts', "import { figure } from '../frame/figure.ts';", /upwards/);
    breaks('problems/problem.ts', "import { words } from '../locale/en.ts';", /upwards/);
    breaks('locale/en.ts', "import { problem } from '../problems/problem.ts';", /upwards/);
    breaks('marks/plot.ts', "import { layout } from '../graphics/a/layout.ts';", /no kind/);
    breaks('graphics/a/template.ts', "import { f } from '../../frame/figure.ts';", /upwards/);
    breaks('graphics/a/kind.ts', "import './a-element.ts';", /upwards/);
    breaks('graphics/a/layout.ts', "import { t } from './template.ts';", /upwards/);
  });

  it('allows imports from lower rooms and from the same folder', () => {
    keeps('data/csv.ts', "import { n } from '../text/number.ts';\nimport './inner/row.ts';");
    keeps('graphics/a/layout.ts', "import type { Bar } from './bar.ts';");
    keeps('graphics/a/a-element.ts', "import { t } from './template.ts';\nimport 'lit';");
    keeps('graphics/a/kind.ts', "import { figure } from '../../frame/figure.ts';");
    keeps('frame/graphic-element.ts', "import { t } from './template.ts';");
    keeps('locale/en.ts', "import type { Problem } from '../problems/problem.ts';");
    keeps('graphics/a/template.ts', "import { badge } from '../../marks/badge.ts';");
    keeps('static/index.ts', "import { k } from '../graphics/a/kind.ts';\nimport 'parse5';");
    keeps('presets/a/a-element.ts', "import { B } from '../../graphics/b/b-element.ts';");
    keeps('define/all.ts', "import './a-b.ts';");
  });

  it('keeps kinds apart, and presets too', () => {
    breaks('graphics/a/layout.ts', "import { x } from '../b/layout.ts';", /kinds never/);
    breaks('presets/a/data.ts', "import { x } from '../b/data.ts';", /presets never/);
    keeps('presets/a/preset.ts', "import type { Preset } from '../preset.ts';");
  });

  it('keeps elements out of the server and out of what the server loads', () => {
    breaks('static/a.ts', "import '../graphics/a/a-element.ts';", /no element/);
    breaks('static/a.ts', "import '../define/a-b.ts';", /no element/);
    breaks('presets/a/preset.ts', "import '../../graphics/a/a-element.ts';", /upwards/);
  });

  it('keeps registration out of the index, and the entries at the end', () => {
    breaks('index.ts', "export * from './define/a-b.ts';", /registers nothing/);
    breaks('frame/figure.ts', "import { p } from '../static/print.ts';", /only static/);
    breaks('graphics/a/a-element.ts', "import '../../define/register.ts';", /only define/);
  });

  it('keeps packages where they belong', () => {
    breaks('data/html.ts', "import { parse } from 'parse5';", /parse5/);
    breaks('graphics/a/layout.ts', "import { html } from 'lit';", /lit/);
    breaks('data/file.ts', "import { readFile } from 'node:fs';", /Node modules/);
    keeps('static/hash.ts', "import { createHash } from 'node:crypto';");
  });

  it('names files that are in no room', () => {
    breaks('utils/array.ts', '', /no known room/);
  });

  it('reads imports over several lines, dynamic ones, and none in comments', () => {
    breaks('text/a.ts', "import {\n  a,\n  b,\n} from '../data/a.ts';", /data\/a/);
    breaks('text/a.ts', "const a = () => import('../data/a.ts');", /data\/a/);
    keeps('text/a.ts', "// import { a } from '../data/a.ts';\n/* import '../data/b.ts'; */");
  });

  it('follows imports as far as they lead, but not types', () => {
    const files = new Map([
      ['static/index.ts', "import '../marks/a.ts';"],
      ['marks/a.ts', "import type { B } from './b.ts';\nexport { c } from './c.ts';"],
      ['marks/c.ts', ''],
    ]);
    assert.deepEqual(
      [...reach(files, 'static/index.ts')],
      ['static/index.ts', 'marks/a.ts', 'marks/c.ts'],
    );
  });
});
