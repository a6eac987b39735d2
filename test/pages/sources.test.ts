/**
 * `src` against servers as they are. Whatever they answer, the reader sees a figure or words, the
 * newsroom gets a sentence that names the cause, and nothing is asked for but what the author named.
 */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { built } from '../support/built.ts';
import { withPage, type Visit } from '../support/page.ts';
import { article, seenText } from './article.ts';
import { serveData, type DataServer, type Route } from './data-server.ts';

before(async () => {
  await built();
});

const csv = 'label,value\nAlpha,11\nBeta,22\n';
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

// 游戏 in GBK, which Node cannot write.
const gbk = Buffer.concat([
  bytes('label,value\n'),
  Buffer.from([0xd3, 0xce, 0xcf, 0xb7]),
  bytes(',11\nBeta,22\n'),
]);

/** What a zip and a PDF really begin with: their signature, then bytes that are no text. */
const binary = (signature: string): Buffer =>
  Buffer.concat([
    bytes(signature),
    Buffer.from([0x14, 0x00, 0x08, 0xff, 0xe2, 0xe3, 0xcf, 0xd3, 0x00]),
  ]);

interface Good {
  readonly route: Route;
  /** Labels that must be drawn; Alpha and Beta unless said otherwise. */
  readonly labels?: readonly string[];
}

const inJson = (value: unknown): Route => ({
  body: JSON.stringify(value),
  type: 'application/json',
});
const rows = [
  { label: 'Alpha', value: 11 },
  { label: 'Beta', value: 22 },
];

const good: Readonly<Record<string, Good>> = {
  'rows.json': { route: inJson(rows) },
  'furniture.json': {
    route: inJson({ deck: 'From the file', rows }),
    labels: ['From the file', 'Alpha'],
  },
  'lists.json': {
    route: inJson([
      ['label', 'value'],
      ['Alpha', 11],
      ['Beta', 22],
    ]),
  },
  'json-without-type-or-ending': { route: { body: JSON.stringify(rows) } },
  'plain.csv': { route: { body: csv, type: 'text/csv' } },
  'csv-without-ending': { route: { body: csv, type: 'text/csv; charset=utf-8' } },
  'octets.csv': { route: { body: csv, type: 'application/octet-stream' } },
  'mark.csv': { route: { body: `\ufeff${csv}`, type: 'text/csv' } },
  'windows-lines.csv': { route: { body: csv.replaceAll('\n', '\r\n'), type: 'text/csv' } },
  'utf-16-little.csv': {
    route: { body: Buffer.from(`\ufeff${csv}`, 'utf16le'), type: 'text/csv' },
  },
  'utf-16-big.csv': {
    route: { body: Buffer.from(`\ufeff${csv}`, 'utf16le').swap16(), type: 'text/csv' },
  },
  'gbk.csv': { route: { body: gbk, type: 'text/csv; charset=gbk' }, labels: ['游戏', 'Beta'] },
  'quoted-charset.csv': {
    route: { body: gbk, type: 'text/csv; charset="GBK"' },
    labels: ['游戏', 'Beta'],
  },
  'tabs.tsv': { route: { body: csv.replaceAll(',', '\t'), type: 'text/tab-separated-values' } },
  'semicolons.csv': { route: { body: csv.replaceAll(',', ';'), type: 'text/csv' } },
  'moved.csv': { route: { status: 302, location: '/plain-again.csv' } },
};

interface Bad {
  readonly route?: Route;
  /** The address, where it is not the name itself. */
  readonly src?: string;
  readonly says: RegExp;
}

const html = 'text/html; charset=utf-8';
const tooMuch = Buffer.alloc(11_000_000, `${csv.slice(12)}\n`);

const bad: Readonly<Record<string, Bad>> = {
  'missing.csv': { says: /the server answers 404/ },
  'broken-server.json': { route: { status: 500, body: '{}' }, says: /the server answers 500/ },
  'forbidden.json': {
    route: { status: 403, body: '{"error":"no"}' },
    says: /the server answers 403/,
  },
  'empty.csv': { route: { body: '', type: 'text/csv' }, says: /an empty file/ },
  'blank.json': { route: { body: ' \n', type: 'application/json' }, says: /an empty file/ },
  'header-only.csv': { route: { body: 'label,value\n', type: 'text/csv' }, says: /no rows/ },
  'login.csv': {
    route: { body: '<!doctype html><title>Log in</title>', type: html },
    says: /a web page in place of data/,
  },
  'feed.csv': {
    route: { body: '<?xml version="1.0"?><a/>', type: 'text/csv' },
    says: /XML in place of data/,
  },
  'sheet.csv': {
    route: { body: binary('PK\x03\x04') },
    says: /a workbook \(\.xlsx\) in place of data/,
  },
  'report.csv': { route: { body: binary('%PDF-1.7\n%') }, says: /a PDF in place of data/ },
  'pointer.csv': {
    route: {
      body: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
      type: 'text/plain',
    },
    says: /a git-lfs pointer in place of data/,
  },
  'gbk-unsaid.csv': { route: { body: gbk, type: 'text/csv' }, says: /not UTF-8: save the file as/ },
  'wrong-charset.csv': {
    route: { body: gbk, type: 'text/csv; charset=utf-8' },
    says: /not UTF-8: save the file as/,
  },
  'half.json': {
    route: { body: '[{"label": "Alpha", "value": 11', type: 'application/json' },
    says: /line 1, column \d+/,
  },
  'unclosed.csv': {
    route: { body: 'label,value\n"Alpha,11\n', type: 'text/csv' },
    says: /a quote is opened and never closed/,
  },
  'error-body.json': { route: inJson({ error: 'quota exceeded' }), says: /error|no rows/ },
  'huge.csv': { route: { body: tooMuch, type: 'text/csv' }, says: /more than ten megabytes/ },
  'cut.csv': {
    route: (response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '1000' });
      response.write(csv);
      setTimeout(() => response.destroy(), 50);
    },
    says: /no answer|cut/,
  },
  'round.csv': { route: { status: 302, location: '/round.csv' }, says: /no answer/ },
  'elsewhere.csv': { says: /no answer: .*CORS/ },
  script: { src: 'javascript:alert(1)', says: /no http\(s\) or relative address/ },
  inline: { src: 'data:text/csv,label,value', says: /no http\(s\) or relative address/ },
  secret: { src: 'http://user:pass@127.0.0.1/x.csv', says: /no http\(s\) or relative address/ },
};

const remember = `<script>
  window.told = [];
  document.addEventListener('problem', ({ target, detail }) => told.push({ id: target.id, ...detail }));
</script>`;

const head = `${remember}<script defer src="/pressmark.js"></script>`;
const table = '<table><tr><th>label<th>value<tr><td>Gamma<td>33<tr><td>Delta<td>44</table>';

const tag = (id: string, src: string, children = ''): string =>
  `<bar-chart id="${id}" headline="Counts" source="Ourselves" src="${src}">${children}</bar-chart>`;

const idOf = (name: string): string => name.replaceAll(/\W/g, '-');

interface Figure {
  readonly state: string;
  readonly text: string;
  readonly problems: readonly string[];
  readonly rows: { readonly given: number; readonly read: number };
}

async function readFigure(page: Page, id: string): Promise<Figure> {
  const said = await page.evaluate((name) => {
    const element = document.getElementById(name) as unknown as Figure;
    const { told } = globalThis as unknown as { told: { id: string; text: string }[] };
    const problems = told.filter((one) => one.id === name).map(({ text }) => text);
    return { state: element.state, rows: element.rows, problems };
  }, id);
  return { ...said, text: await seenText(page, `#${id}`) };
}

/** Waits until no figure is loading any more. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    `[...document.querySelectorAll('bar-chart')].every(({ state }) => state !== 'loading') && told`,
    { timeout: 20_000, polling: 50 },
  );

interface Look {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly visit: Visit;
  readonly asked: DataServer['asked'];
}

/** One page with a figure for each source; opened once, asked about by many tests. */
async function look(
  sources: Readonly<Record<string, { readonly src?: string; readonly route?: Route }>>,
  children = '',
): Promise<Look> {
  const elsewhere = await serveData('', { '/elsewhere.csv': { body: csv, type: 'text/csv' } });
  const names = Object.keys(sources);
  const body = names.map((name) => tag(idOf(name), sources[name]!.src ?? `/${name}`, children));
  const routes = Object.entries(sources).flatMap(([name, { route }]) =>
    route ? [[`/${name}`, route]] : [],
  );
  const server = await serveData(article({ lang: 'en', head, body: body.join('') }), {
    ...(Object.fromEntries(routes) as Record<string, Route>),
    '/plain-again.csv': { body: csv, type: 'text/csv' },
    ...('elsewhere.csv' in sources
      ? { '/elsewhere.csv': { status: 302, location: `${elsewhere.url}/elsewhere.csv` } }
      : {}),
  });
  try {
    return await withPage({ url: `${server.url}/` }, async (visit) => {
      await settled(visit.page);
      await wait(200);
      const figures = new Map<string, Figure>();
      for (const name of names) figures.set(name, await readFigure(visit.page, idOf(name)));
      return { figures, visit, asked: server.asked };
    });
  } finally {
    server.close();
    elsewhere.close();
  }
}

/** What the page asked for; browsers ask for the icon unasked. */
const pathsOf = ({ requests }: Visit): readonly string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => path !== '/favicon.ico');

describe('a source that can be read', () => {
  let seen: Look;

  before(async () => {
    seen = await look(good);
  });

  for (const [name, { labels = ['Alpha', 'Beta'] }] of Object.entries(good)) {
    it(`is drawn from ${name}`, () => {
      const { state, text, problems } = seen.figures.get(name)!;
      assert.deepEqual(problems, []);
      assert.equal(state, 'drawn');
      for (const label of labels) assert.ok(text.includes(label), text);
      assert.ok(!text.includes('\ufffd'));
    });
  }

  it('is asked for once, and nothing else is', () => {
    const paths = pathsOf(seen.visit);
    const expected = [
      '/',
      '/pressmark.js',
      '/plain-again.csv',
      ...Object.keys(good).map((name) => `/${name}`),
    ];
    assert.deepEqual(paths.toSorted(), expected.toSorted());
  });

  it('is asked for without cookies, credentials or the page’s path', () => {
    for (const { headers, method } of seen.asked) {
      assert.equal(method, 'GET');
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.authorization, undefined);
      assert.match(headers.referer ?? 'http://127.0.0.1:1/', /^http:\/\/[^/]+\/$/);
    }
  });
});

describe('a source that cannot be read', () => {
  let alone: Look;
  let beside: Look;

  before(async () => {
    alone = await look(bad);
    beside = await look(bad, table);
  });

  for (const [name, { says }] of Object.entries(bad)) {
    it(`is named for ${name}, and words stand in the picture's place`, () => {
      const { state, text, problems } = alone.figures.get(name)!;
      assert.match(problems.join('\n'), says);
      assert.equal(state, 'error');
      assert.match(text, /The data could not be (?:loaded|read)\./);
      assert.doesNotMatch(text, /TypeError|SyntaxError|undefined|NaN/);
    });

    it(`leaves the author's table standing for ${name}, marked as not the latest`, () => {
      const { state, text, problems, rows: account } = beside.figures.get(name)!;
      assert.match(problems.join('\n'), says);
      assert.equal(state, 'partial');
      assert.equal(account.read, 2);
      assert.match(text, /Gamma.*Delta/);
      assert.match(text, /not the latest/);
    });
  }

  it('makes no other request than those for the sources, and none twice', () => {
    // The browser follows redirects by itself; what it asks for on the way does not count.
    const redirected = ['/round.csv', '/elsewhere.csv'];
    const known = ['/', '/pressmark.js', ...Object.keys(bad).map((name) => `/${name}`)];
    for (const { visit } of [alone, beside]) {
      const paths = pathsOf(visit).filter((path) => !redirected.includes(path));
      assert.deepEqual(
        paths.filter((path) => !known.includes(path)),
        [],
      );
      assert.equal(new Set(paths).size, paths.length);
    }
  });

  it('throws nothing', () => {
    for (const { visit } of [alone, beside])
      assert.deepEqual(
        visit.errors.filter((text) => !/Failed to load resource|CORS policy/.test(text)),
        [],
      );
  });
});

describe('a source that takes its time', { concurrency: 4 }, () => {
  /** A page with one figure, whose requests are answered when the test says so. */
  async function withSlow(
    use: (visit: Visit, answers: readonly ServerResponse[]) => Promise<void>,
    children = '',
  ): Promise<void> {
    const answers: ServerResponse[] = [];
    const slow: Route = (response) => void answers.push(response);
    const page = article({ lang: 'en', head, body: tag('slow', '/slow.csv', children) });
    const server = await serveData(page, {
      '/slow.csv': slow,
      '/quick.csv': { body: csv, type: 'text/csv' },
    });
    // The page itself is opened by the test: a helper that waits for silence would wait for the source.
    const blank = await serveData('', {});
    try {
      await withPage({ url: `${blank.url}/` }, async (visit) => {
        await visit.page.goto(`${server.url}/`, { waitUntil: 'load' });
        while (answers.length === 0) await wait(20);
        await use(visit, answers);
        assert.deepEqual(visit.errors, []);
      });
    } finally {
      server.close();
      blank.close();
    }
  }

  const old = 'label,value\nOld,99\nOlder,98\n';
  const reply = (response: ServerResponse): unknown =>
    response.writeHead(200, { 'content-type': 'text/csv' }).end(old);

  const remove = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const element = document.getElementById('slow')!;
      Object.assign(globalThis, { removed: element });
      element.remove();
    });

  it('is waited for with words', async () => {
    await withSlow(async ({ page }, [response]) => {
      await wait(100);
      const { state, text } = await readFigure(page, 'slow');
      assert.equal(state, 'loading');
      assert.match(text, /Loading data\./);
      reply(response!);
      await page.waitForFunction(`document.getElementById('slow').state === 'drawn'`);
      assert.match((await readFigure(page, 'slow')).text, /Old.*99/);
    });
  });

  it('is waited for with the author’s table, marked as not the latest', async () => {
    await withSlow(async ({ page }, [response]) => {
      await wait(100);
      const waiting = await readFigure(page, 'slow');
      assert.equal(waiting.state, 'partial');
      assert.match(waiting.text, /Gamma.*Delta.*not the latest/);
      reply(response!);
      await page.waitForFunction(`document.getElementById('slow').state === 'drawn'`);
      const { text } = await readFigure(page, 'slow');
      assert.match(text, /Old.*99/);
      assert.doesNotMatch(text, /Gamma|latest/);
    }, table);
  });

  it('is no longer waited for when the figure is removed', async () => {
    await withSlow(async ({ page }, [response]) => {
      let isCancelled = false;
      response!.on('close', () => (isCancelled = !response!.writableFinished));
      await remove(page);
      for (let turn = 0; turn < 50 && !isCancelled; turn++) await wait(20);
      assert.equal(isCancelled, true);
      await wait(100);
      assert.deepEqual(await page.evaluate('told'), []);
    });
  });

  it('is asked again when the figure comes back, and only the last answer is drawn', async () => {
    await withSlow(async ({ page }, answers) => {
      await remove(page);
      await page.evaluate('document.body.append(removed)');
      while (answers.length < 2) await wait(20);
      reply(answers[1]!);
      await page.waitForFunction(`document.getElementById('slow').state === 'drawn'`);
      assert.deepEqual((await readFigure(page, 'slow')).problems, []);
    });
  });

  it('is never drawn late over another that was asked for since', async () => {
    await withSlow(async ({ page }, [response]) => {
      await page.evaluate(`document.getElementById('slow').src = '/quick.csv'`);
      await page.waitForFunction(`document.getElementById('slow').state === 'drawn'`);
      reply(response!);
      await wait(200);
      const { text, problems } = await readFigure(page, 'slow');
      assert.match(text, /Alpha.*Beta/);
      assert.doesNotMatch(text, /Old/);
      assert.deepEqual(problems, []);
    });
  });

  it('is given up when the address is taken away', async () => {
    await withSlow(async ({ page }, [response]) => {
      let isCancelled = false;
      response!.on('close', () => (isCancelled = true));
      await page.evaluate(`document.getElementById('slow').removeAttribute('src')`);
      for (let turn = 0; turn < 50 && !isCancelled; turn++) await wait(20);
      assert.equal(isCancelled, true);
      assert.match((await readFigure(page, 'slow')).text, /Gamma.*Delta/);
      assert.equal((await readFigure(page, 'slow')).state, 'drawn');
    }, table);
  });

  it('is given up after ten seconds', async () => {
    await withSlow(async ({ page }) => {
      await page.waitForFunction(`document.getElementById('slow').state === 'error'`, {
        timeout: 15_000,
      });
      await wait(100);
      const { problems, text } = await readFigure(page, 'slow');
      assert.match(problems.join(), /no answer within ten seconds/);
      assert.match(text, /could not be loaded/);
    });
  });
});

describe('a preset whose source fails', () => {
  it('does not tell its own story in its place', async () => {
    const body = '<scifi-revenue-bars id="own" src="/missing.json"></scifi-revenue-bars>';
    const server = await serveData(article({ lang: 'en', head, body }), {});
    after(server.close);
    await withPage({ url: `${server.url}/`, settle: 200 }, async ({ page }) => {
      const { state, text } = await readFigure(page, 'own');
      assert.equal(state, 'error');
      assert.match(text, /could not be loaded/);
      assert.doesNotMatch(text, /71\.81|Games/);
    });
  });
});
