/** `?aduan-doctor` on pages that are set up wrongly: the panel and the console say what to write. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../demo/setup/repository.mjs';
import { find } from '../journey/harness/citizen.js';
import { oneBrowser, freePort, startHost, type Host } from '../journey/harness/harness.js';
import { formDiv, hostPage } from './harness/host-case.js';
import { startHostStage, type HostStage } from './harness/stage.js';
import { WRONG_SETUPS, type WrongAddresses, type WrongSetup } from './kinds/wrong-setups.js';

/** Whatever the set-up breaks may be told on the console: the doctor's words are what counts here. */
const ANYTHING = [/./];

describe('the doctor', () => {
  let stage: HostStage;
  let other: Host;
  let at: WrongAddresses;
  before(async () => {
    stage = await startHostStage();
    other = await startHost();
    const dead = `http://localhost:${await freePort()}`;
    at = { site: stage.site.origin, endpoint: stage.endpoint.origin, other: other.origin, dead };
    await serveBroken(stage.site, other);
  });
  after(async () => {
    await Promise.all([stage?.stop(), other?.stop()]);
  });

  oneBrowser((name, open) => {
    const origins = () => [...stage.origins(), other.origin, at.dead];

    for (const setup of WRONG_SETUPS) {
      if (setup.only !== undefined && setup.only !== name) continue;
      it(`finds ${setup.name}`, async (t) => {
        const said: string[] = [];
        const { page } = await open(t, `${urlOf(setup)}?aduan-doctor`, {
          origins: origins(),
          expectedErrors: ANYTHING,
          expectedViolations: ANYTHING,
          prepare: async (fresh) => void fresh.on('console', (message) => void said.push(message.text())),
        });
        const text = setup.byStub ? await stubText(page) : await panelText(page);
        const wanted = setup.tells(at);
        assert.ok(text.includes(wanted), `${text} lacks ${wanted}`);
        assert.ok(
          said.some((line) => line.startsWith('aduan') && line.includes(wanted)),
          said.join('\n'),
        );
      });
    }

    it('comes by the attribute debug, is accessible, and can be closed', async (t) => {
      const { url } = stage.serve({
        name: '',
        page: ({ endpoint }) => ({
          content: hostPage(endpoint, { widget: formDiv(endpoint, 'data-debug') }),
        }),
      });
      const { page, assertAccessible, screenshot } = await open(t, url, { origins: stage.origins() });
      await find(page, 'aduan-doctor >>> section');
      await find(page, 'aduan-form >>> [name="content"]');
      await assertAccessible({ within: 'aduan-doctor' });
      await screenshot('doctor-well');
      await (await find(page, 'aduan-doctor >>> button')).click();
      assert.equal(await page.$('aduan-doctor'), null);
    });

    it('stays away where nobody asks', async (t) => {
      const { url } = stage.serve({ name: '', page: ({ endpoint }) => ({ content: hostPage(endpoint) }) });
      const { page, requests } = await open(t, url, { origins: stage.origins() });
      await find(page, 'aduan-form >>> [name="content"]');
      assert.deepEqual(
        requests.filter((line) => line.includes('doctor')),
        [],
      );
    });
  });

  function urlOf(setup: WrongSetup): string {
    return stage.serve({ ...setup, page: () => setup.page(at) }).url;
  }
});

const panelText = async (page: Page) =>
  (await find(page, 'aduan-doctor >>> section')).evaluate((section) => section.innerText);

async function stubText(page: Page): Promise<string> {
  await page.waitForFunction(() => document.body.lastChild?.textContent?.startsWith('aduan:'));
  return page.evaluate(() => document.body.lastChild!.textContent!);
}

/** Built files and endpoints that answer wrongly. */
async function serveBroken(site: Host, other: Host): Promise<void> {
  const built = (path: string) => readFile(join(ROOT, 'dist', path), 'utf8');
  const chunks = JSON.parse(await built('chunks.json')) as Record<string, unknown>;
  const [stub, doctor] = await Promise.all([built('embed.js'), built('doctor.js')]);
  const type = { 'Content-Type': 'text/javascript' };
  const shared = { 'Access-Control-Allow-Origin': '*' };
  site.serve('/cache/stub.min.js', { content: `var situs = 1;${stub}`, headers: type });
  for (const [folder, headers] of Object.entries({
    plain: { ...shared, 'Content-Type': 'text/plain' },
    half: { ...type, ...shared },
    unshared: type,
  })) {
    other.serve(`/${folder}/embed.js`, { content: stub, headers });
    other.serve(`/${folder}/doctor.js`, { content: doctor, headers });
    for (const path of Object.keys(chunks)) {
      if (folder === 'half') other.serve(`/half/${path}`, { content: '', headers: shared, status: 404 });
      else other.serve(`/${folder}/${path}`, { content: await built(path), headers });
    }
  }
  const capabilities = { content: '{"results":{"name":"Desa","version":"1"}}' };
  const json = { 'Content-Type': 'application/json' };
  other.serve('/closed/sp4n/capabilities', { ...capabilities, headers: json });
  other.serve('/refusing/sp4n/capabilities', {
    content: '{"message":"Situs ini belum diizinkan.","code":"site-not-allowed"}',
    headers: { ...json, ...shared },
    status: 403,
  });
  other.serve('/readable/sp4n/capabilities', { ...capabilities, headers: { ...json, ...shared } });
  other.serve('/city/sp4n/services.json', {
    content: '[{"code":404,"description":"jurisdiction_id provided was not found"}]',
    headers: { ...json, ...shared },
    status: 404,
  });
  other.serve('/portal/sp4n/capabilities', { content: '<h1>Login Wi-Fi</h1>', headers: shared });
}
