/** A widget whose address is wrong says so in plain words, keeps what was typed and names the other ways. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, inForm, inTracker, press, textOf } from '../harness/citizen.js';
import { oneBrowser, freePort, startHost, type Host } from '../harness/harness.js';

const PAGE = (endpoint: string) => `<!doctype html><html lang="id"><title>Desa</title><main><h1>Desa</h1>
<aduan-form endpoint="${endpoint}" loading="eager"><a href="https://www.lapor.go.id">Lapor lewat lapor.go.id</a></aduan-form>
<aduan-tracker endpoint="${endpoint}" loading="eager"><a href="https://www.lapor.go.id">Lacak</a></aduan-tracker></main>
<script src="/dist/embed.js" defer></script></html>`;

async function writeTitle(page: Page): Promise<void> {
  const title = await find(page, inForm('[name="content"]'));
  await title.type('Jembatan putus');
}

async function titleOf(page: Page): Promise<string> {
  return (await find(page, inForm('[name="content"]'))).evaluate(
    (input) => (input as HTMLInputElement).value,
  );
}

/** Firefox reports a request that failed, or was not meant for other sites, as an error of the page. */
const expectedErrors = [/Cross-Origin Request Blocked/];

describe('a wrong endpoint', () => {
  let village: Host;
  let portal: Host;
  let dead: string;
  before(async () => {
    [village, portal] = await Promise.all([startHost(), startHost()]);
    dead = `http://localhost:${await freePort()}`;
    portal.serve('/sp4n/capabilities', {
      content: '<html><h1>Login Wi-Fi</h1></html>',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
    village.serve('/dead', { content: PAGE(`${dead}/sp4n`) });
    village.serve('/portal', { content: PAGE(`${portal.origin}/sp4n`) });
  });
  after(async () => {
    await Promise.all([village?.stop(), portal?.stop()]);
  });

  oneBrowser((_name, open) => {
    it('that is dead: the form says so, keeps the text and offers the other channels', async (t) => {
      const origins = [village.origin, dead];
      const { page, assertAccessible } = await open(t, `${village.origin}/dead`, { origins, expectedErrors });
      await writeTitle(page);
      const trouble = await textOf(page, inForm('.trouble'));
      assert.match(trouble, /Tidak ada sambungan/);
      assert.match(trouble, /1708/);
      await press(page, inForm('.trouble button'));
      assert.equal(await titleOf(page), 'Jembatan putus');
      await assertAccessible();
    });

    it('that answers with a page of HTML: both widgets stay usable and promise nothing', async (t) => {
      const origins = [village.origin, portal.origin];
      const { page } = await open(t, `${village.origin}/portal`, { origins, expectedErrors });
      await writeTitle(page);
      assert.match(await textOf(page, inForm('.trouble')), /laporan sederhana/);
      assert.equal(await titleOf(page), 'Jembatan putus');
      const number = await find(page, inTracker('[name="tracking_id"]'));
      await number.type('4821093579');
      await press(page, inTracker('button[type="submit"]'));
      assert.match(await textOf(page, inTracker('[part="problem"]')), /\S/);
    });
  });
});
