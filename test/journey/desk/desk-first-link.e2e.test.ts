/** The first door of the desk: the link that a start prints makes the first administrator, in a browser. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  oneBrowser,
  listen,
  startEndpointProcess,
  tabAndPress,
  tabAndType,
  type EndpointProcess,
  type Open,
} from '../harness/harness.js';
import { isFullRun } from '../../setup/full-run.js';
import { headed, signedIn } from '../harness/officer.js';

const PERSON = { name: 'bu.sekda', display_name: 'Sekretaris Daerah', password: 'empat kata acak sekali' };
const ERROR_ANSWERS = { expectedErrors: [/401/] };

/** As it stands in the terminal. */
function printedLink(process: EndpointProcess): string {
  const [, link] = /^Desk +(\S+) makes the first administrator/m.exec(process.log()) ?? [];
  assert.ok(link !== undefined, process.log());
  return link;
}

async function fillIn(page: Page): Promise<void> {
  await headed(page, 'Administrator pertama');
  for (const [name, value] of Object.entries(PERSON)) await tabAndType(page, `[name=${name}]`, value);
  await page.keyboard.press('Enter');
}

/** Makes the account by the link, and stays at the desk over a reload. @param desk its address */
async function makesTheFirst(t: TestContext, open: Open, link: string, desk: string): Promise<void> {
  const options = { origins: [new URL(desk).origin], ...ERROR_ANSWERS };
  const { page, ...visit } = await open(t, link, options);
  await headed(page, 'Administrator pertama');
  assert.equal(page.url(), desk, 'the secret is out of the address at once');
  await visit.assertAccessible();
  await fillIn(page);
  await signedIn(page);
  await page.reload();
  await signedIn(page);
  assert.ok(page.url().startsWith(desk), page.url());
}

describe('the link that a start prints', () => {
  oneBrowser((_name, open) => {
    test('makes the first administrator, once, and says of any other what is wrong and the way out', async (t) => {
      const script = 'demo/endpoint/program/aduan.mjs';
      const endpoint = await startEndpointProcess({ script, asInstalled: true });
      t.after(() => endpoint.stop());
      const link = printedLink(endpoint);
      const desk = `${endpoint.origin}/desk/`;
      await makesTheFirst(t, open, link, desk);
      for (const path of ['', 'api/ways-in']) {
        const { headers } = await fetch(`${desk}${path}`);
        assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'same-origin', path);
      }
      for (const dead of [link, `${desk}mulai#salah`]) {
        const { page, ...visit } = await open(t, dead, { origins: [endpoint.origin], ...ERROR_ANSWERS });
        await fillIn(page);
        await page.waitForFunction(() => document.activeElement?.matches('.notice.danger'));
        const said = await page.$eval('.notice.danger', (notice) => notice.textContent);
        assert.match(said, /^Tautan ini salah atau sudah dipakai.*Mulai ulang server.*aduan user add/);
        assert.doesNotMatch(said, /jaringan/);
        await visit.assertAccessible();
        await tabAndPress(page, 'main a', 'Enter');
        await headed(page, 'Masuk');
        assert.equal(page.url(), desk);
        await tabAndType(page, '[name=name]', PERSON.name);
        await tabAndType(page, '[name=password]', PERSON.password);
        await page.keyboard.press('Enter');
        await signedIn(page);
      }
    });
  });

  oneBrowser((_name, open) => {
    test('leads to the desk where a proxy serves all of it below a path', async (t) => {
      let port = 0;
      const proxy = await listen((asked, answer) => {
        const { url = '', method, headers } = asked;
        if (!url.startsWith('/layanan/')) return void answer.writeHead(404).end('elsewhere');
        const path = url.slice('/layanan'.length);
        const passed = request(
          { port, host: '127.0.0.1', path, method, headers: { ...headers, host: 'dalam' } },
          (given) => {
            answer.writeHead(given.statusCode!, given.headers);
            given.pipe(answer);
          },
        );
        passed.once('error', () => answer.destroy());
        asked.pipe(passed);
      });
      t.after(() => proxy.stop());
      const base = `${proxy.origin}/layanan`;
      const endpoint = await startEndpointProcess({ env: { PUBLIC_URL: `${base}/sp4n` } });
      t.after(() => endpoint.stop());
      ({ port } = endpoint);
      const link = printedLink(endpoint);
      assert.ok(link.startsWith(`${base}/desk/mulai#`), link);
      await makesTheFirst(t, open, link, `${base}/desk/`);
      const { page } = await open(t, `${base}/desk`, { origins: [proxy.origin], ...ERROR_ANSWERS });
      await headed(page, 'Masuk');
      assert.equal(page.url(), `${base}/desk/`);
    });

    // It prints what the endpoint prints.
    if (!isFullRun) return;
    test('of the demo makes the first administrator too', async (t) => {
      const demo = await startEndpointProcess({ script: 'demo/server.ts', ready: 'Endpoint ' });
      t.after(() => demo.stop());
      await makesTheFirst(t, open, printedLink(demo), `${demo.origin}/desk/`);
    });
  });
});
