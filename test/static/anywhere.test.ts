import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('drawings.ts', import.meta.url));

/** What is printed on a machine with these settings; its first line is the machine's own. */
async function drawings(
  env: Readonly<Record<string, string>>,
): Promise<{ machine: string; html: string }> {
  const options = { env: { ...process.env, ...env }, maxBuffer: 64_000_000 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script],
    options,
  );
  const [machine = '', ...lines] = stdout.split('\n');
  return { machine, html: lines.join('\n') };
}

it('figures on axes are the same in Apia without Intl and in New York as in London', async () => {
  const [here, apia, york] = await Promise.all([
    drawings({ TZ: 'Europe/London', LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' }),
    drawings({ TZ: 'Pacific/Apia', LC_ALL: 'tr_TR', LANG: 'tr_TR', PRESSMARK_NO_INTL: '1' }),
    drawings({ TZ: 'America/New_York', LC_ALL: 'zh_TW', LANG: 'zh_TW' }),
  ]);
  assert.match(here.machine, /^object -?0$/);
  assert.match(apia.machine, /^undefined -(780|840)$/);
  assert.match(york.machine, /^object 300$/);
  assert.equal(here.html.split('<template').length, 25);
  assert.equal(apia.html === here.html, true, 'in Apia');
  assert.equal(york.html === here.html, true, 'in New York');
});
