/** The gallery: what it shows is what its snippets draw, and it shows all there is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { graphicIn } from '../../demo/gallery/graphic.mjs';
import { tags } from '../../scripts/entries.mjs';
import { serveDemo } from '../../scripts/start.mjs';
import { builtDemo, root } from '../support/built.ts';
import { withPage, type Visit } from '../support/page.ts';

const PAGES = [
  ['gallery.html', 'zh-Hant'],
  ['zh-hans/gallery.html', 'zh-Hans'],
  ['en/gallery.html', 'en'],
] as const;

/** A snippet as it can be copied, and the name of the figure that it stands beside. */
interface Snippet {
  readonly code: string;
  readonly draws: string;
}

/** What is drawn in the tags with these names, in the figures inside them too. */
const drawn = ({ page }: Visit, names: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (ids) =>
      ids.map((id) => {
        const element = document.getElementById(id)!;
        return [element, ...element.querySelectorAll('*')]
          .map(({ shadowRoot }) => shadowRoot?.innerHTML.replaceAll(/<!--.*?-->/gs, '') ?? '')
          .join('');
      }),
    names,
  );

/** What a look at a page of the gallery finds, by the names of its figures. */
interface Look {
  readonly snippets: readonly Snippet[];
  readonly drawings: ReadonlyMap<string, string>;
}

/** An empty page with one line of script, and the snippets pasted into it. */
function pageOf(snippets: readonly Snippet[], lang: string): string {
  const body = snippets.map(({ code, draws }) =>
    code.replace(/^<[a-z-]+/, (start) => `${start} id="${draws}"`),
  );
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><script src="/dist/cdn/pressmark.js" defer></script><body>${body.join('\n')}</body></html>`;
}

const figureNames = (snippets: readonly Snippet[]): string[] => snippets.map(({ draws }) => draws);

/** The page as it is drawn, with every snippet on it. */
const lookAt = (url: string): Promise<Look> =>
  withPage({ url, settle: 300 }, async (visit) => {
    const snippets = await visit.page.$$eval('code[data-draws]', (codes) =>
      codes.map((code) => ({
        code: code.textContent,
        draws: (code as HTMLElement).dataset['draws']!,
      })),
    );
    const names = figureNames(snippets);
    const drawings = await drawn(visit, names);
    return { snippets, drawings: new Map(names.map((name, at) => [name, drawings[at]!])) };
  });

const tagOf = ({ code }: Snippet): string => /^<([a-z-]+)/.exec(code)![1]!;

/** Code that is cut off or folded where it is short, and Chinese lines that end with a lone character. */
const TORN = `(() => {
  const linesOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
  };
  const lastLine = (element) => {
    const { length } = element.textContent;
    const topAt = (at) => {
      const range = document.createRange();
      range.setStart(element.firstChild, at);
      range.setEnd(element.firstChild, at + 1);
      return Math.round(range.getBoundingClientRect().top);
    };
    return Array.from({ length }, (_, at) => topAt(at)).filter((top, _, all) => top === all.at(-1)).length;
  };
  const found = (selector, isTorn) => [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility() && isTorn(element))
    .map(({ textContent }) => textContent.slice(0, 60));
  return [
    ...['tag', 'table', 'nasty'].flatMap((way) => {
      for (const input of document.querySelectorAll('[value=' + way + ']')) input.checked = true;
      return found('pre', ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    }),
    ...found('dd code', (code) => code.textContent.length <= 12 && linesOf(code) > 1),
    ...found('.entry > header p, #index li span', (words) => lastLine(words) < 3),
  ];
})()`;

describe('the gallery', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    await builtDemo();
    demo = await serveDemo();
  });
  after(() => demo.close());

  /** Each page is looked at once, whatever is asked of it. */
  const looks = new Map<string, Promise<Look>>();
  const look = (path: string): Promise<Look> => {
    if (!looks.has(path)) looks.set(path, lookAt(`${demo.url}/${path}`));
    return looks.get(path)!;
  };

  for (const [path, lang] of PAGES) {
    it(`shows every tag in ${lang}, and each snippet draws the same in an empty page`, async () => {
      const { snippets, drawings } = await look(path);
      assert.deepEqual([...new Set(snippets.map(tagOf))].toSorted(), tags().toSorted());
      await withPage({ html: pageOf(snippets, lang), settle: 300 }, async (page) => {
        const pasted = await drawn(page, figureNames(snippets));
        snippets.forEach(({ draws }, at) => {
          const expected = drawings.get(draws)!;
          assert.ok(expected.includes('<figure'), `${draws} is not drawn in the gallery`);
          assert.equal(pasted[at], expected, draws);
        });
      });
    });

    it(`draws in ${lang} from the table of a story what the story draws`, async () => {
      const { drawings } = await look(path);
      const { storyPurposes } = await import('../../demo/gallery/purposes.mjs');
      const without = Object.keys(storyPurposes).filter((name) => !drawings.has(`${name}-table`));
      // A panel has no rows of its own between its tags.
      assert.deepEqual(without, ['microdrama-profile']);
      for (const name of Object.keys(storyPurposes).filter((tag) => !without.includes(tag))) {
        const [table, tag] = ['table', 'tag'].map((way) => drawings.get(`${name}-${way}`)!);
        assert.match(graphicIn(table!), /part="graphic"/, name);
        assert.equal(graphicIn(table!), graphicIn(tag!), name);
      }
    });

    it(`shows nasty data in ${lang} for every tag, and makes no tag of a text`, async () => {
      const { snippets, drawings } = await look(path);
      const nasty = snippets.filter(({ draws }) => draws.endsWith('-nasty'));
      assert.deepEqual(nasty.map(tagOf).toSorted(), tags().toSorted());
      for (const { draws } of nasty) {
        assert.match(drawings.get(draws)!, /data-state="(?:drawn|partial)"/, draws);
        assert.ok(!drawings.get(draws)!.includes('<img src="x"'), draws);
      }
    });
  }

  for (const javascript of [true, false])
    it(`swaps a figure and its snippet by a switch, ${javascript ? 'with' : 'without'} script`, async () => {
      await withPage({ url: `${demo.url}/gallery.html`, javascript }, async ({ page }) => {
        const shown = (): Promise<string[]> =>
          page.$$eval('#kind-bar-chart .way', (ways) =>
            ways.filter((way) => way.checkVisibility()).map(({ className }) => className),
          );
        assert.deepEqual(await shown(), ['way tag', 'way tag snippet']);
        await page.click('#kind-bar-chart label:has([value="nasty"])');
        assert.deepEqual(await shown(), ['way nasty', 'way nasty snippet']);
        await page.keyboard.press('ArrowLeft');
        assert.deepEqual(await shown(), ['way table', 'way table snippet']);
        // What only a script can do is not offered without one.
        assert.equal((await page.$('#kind-bar-chart button')) !== null, javascript);
      });
    });

  it('copies the whole snippet, and says so in the language of the page', async () => {
    await withPage({ url: `${demo.url}/en/gallery.html` }, async ({ page }) => {
      await page.evaluate(() => {
        const written: string[] = [];
        Object.assign(globalThis, { written });
        navigator.clipboard.writeText = async (text) => void written.push(text);
      });
      const buttons = await page.$$('.snippet button');
      const codes = await page.$$eval('.snippet code', (all) =>
        all.map((code) => code.textContent),
      );
      assert.equal(buttons.length, codes.length);
      await page.$$eval('.snippet button', (all) => all.forEach((button) => button.click()));
      const written = await page.evaluate(() => Reflect.get(globalThis, 'written') as string[]);
      assert.deepEqual(written, codes);
      await page.waitForFunction(
        () => document.querySelector('[role="status"]')!.textContent === 'Copied',
      );
    });
  });

  it('selects the snippet where the page has no clipboard', async () => {
    await withPage({ url: `${demo.url}/gallery.html` }, async ({ page }) => {
      await page.evaluateOnNewDocument(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      );
      await page.reload({ waitUntil: 'networkidle0' });
      const button = (await page.$('#kind-bar-chart .snippet button'))!;
      assert.equal(await button.evaluate(({ textContent }) => textContent), '選取');
      await button.click();
      const [selected, code] = await page.evaluate(() => [
        getSelection()!.toString(),
        document.querySelector('#kind-bar-chart code[data-draws]')!.textContent,
      ]);
      assert.equal(selected, code);
      await page.waitForFunction(
        () => document.querySelector('[role="status"]')!.textContent === '已選取',
      );
    });
  });

  it('scrolls sideways at no width, whichever way is shown', async () => {
    await withPage({ url: `${demo.url}/en/gallery.html` }, async ({ page }) => {
      for (const width of [280, 320, 768, 1280])
        for (const way of ['tag', 'table', 'nasty']) {
          await page.setViewport({ width, height: 800 });
          const over = await page.evaluate((value) => {
            for (const input of document.querySelectorAll<HTMLInputElement>(`[value="${value}"]`))
              input.checked = true;
            return document.documentElement.scrollWidth - innerWidth;
          }, way);
          assert.ok(over <= 0, `${way} at ${width}: ${over} px`);
        }
    });
  });

  it('hides no code at the side, keeps short code whole, and folds what a tag is for with care', async () => {
    for (const [path] of PAGES)
      await withPage({ url: `${demo.url}/${path}` }, async ({ page }) => {
        for (const width of [280, 320, 1280]) {
          await page.setViewport({ width, height: 800 });
          assert.deepEqual(await page.evaluate(TORN), [], `${path} at ${width}`);
        }
      });
  });

  it('shows bars on a phone in the example that is there to show them, in every language', async () => {
    for (const [path] of PAGES)
      await withPage({ url: `${demo.url}/${path}` }, async ({ page }) => {
        await page.setViewport({ width: 320, height: 800 });
        const bars = await page.$eval(
          '#data-table-table',
          ({ shadowRoot }) =>
            [...shadowRoot!.querySelectorAll('.track')].filter((bar) => bar.checkVisibility())
              .length,
        );
        assert.equal(bars, 3, path);
      });
  });

  it('has a text in Chinese for every attribute of the package, and for no other', async () => {
    const { shared, ofKinds: texts } = await import('../../demo/gallery/attributes.mjs');
    const ofKinds: Record<string, Record<string, readonly string[]>> = texts;
    const { attributesOf, kindOf } = await import('../../demo/gallery/manifest.mjs');
    const kinds = tags().filter((tag) => kindOf(tag) === tag);
    const names = (of: readonly { name: string }[]): string[] =>
      of.map(({ name }) => name).toSorted();
    for (const kind of kinds) {
      assert.deepEqual(
        Object.keys(ofKinds[kind] ?? {}).toSorted(),
        names(attributesOf(kind)),
        kind,
      );
      assert.deepEqual(Object.keys(shared).toSorted(), names(attributesOf(kind, true)), kind);
      // What the package says is the English of the gallery, its examples too.
      for (const { name, description } of [...attributesOf(kind), ...attributesOf(kind, true)])
        assert.doesNotMatch(description, /\p{Script=Han}/u, `${kind} ${name}`);
    }
    assert.deepEqual(
      Object.keys(ofKinds).filter((kind) => !kinds.includes(kind)),
      [],
    );
    for (const texts of [shared, ...Object.values(ofKinds)].flatMap((list) =>
      Object.values(list),
    )) {
      assert.equal(texts.length, 2);
      for (const text of texts) assert.match(text, /\p{Script=Han}.*。$/u);
    }
  });

  it('says in three languages what each tag is for, and names modules that can be imported', async () => {
    const { kindPurposes, storyPurposes } = await import('../../demo/gallery/purposes.mjs');
    const purposes = { ...kindPurposes, ...storyPurposes };
    assert.deepEqual(Object.keys(purposes).toSorted(), tags().toSorted());
    for (const texts of Object.values(purposes)) assert.equal(new Set(texts).size >= 2, true);
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const page = readFileSync(join(root, 'demo/gallery.html'), 'utf8').replaceAll(/<\/?span>/g, '');
    const modules = [...page.matchAll(/import 'pressmark(\/[^']+)'/g)].map(([, path]) => path);
    assert.equal(modules.length, tags().length);
    for (const path of modules) assert.ok(exports[`.${path}`], path);
  });
});
