import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('digest.ts', import.meta.url));

/** What the pure rooms print on a machine with these settings; its first line is the machine's own. */
async function digest(
  env: Readonly<Record<string, string>>,
): Promise<{ machine: string; text: string }> {
  const options = { env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script],
    options,
  );
  const [machine = '', ...lines] = stdout.split('\n');
  return { machine, text: lines.join('\n') };
}

it('the pure rooms give the same in Apia and in Taipei’s language without Intl as in London', async () => {
  const [here, there] = await Promise.all([
    digest({ TZ: 'Europe/London', LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' }),
    digest({ TZ: 'Pacific/Apia', LC_ALL: 'zh_TW', LANG: 'zh_TW', PRESSMARK_NO_INTL: '1' }),
  ]);
  assert.match(here.machine, /^object -?0$/);
  assert.match(there.machine, /^undefined -(780|840)$/);
  assert.ok(here.text.split('\n').length > 60);
  assert.equal(there.text, here.text);
});
