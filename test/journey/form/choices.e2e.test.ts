/** A citizen picks topic and village from the real lists, by keyboard, in the built widget: the report carries both. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ACCESS_CODE_HEADER } from '../../../src/contract/headers.js';
import {
  fillReport,
  find,
  inForm,
  POTHOLE,
  readReceipt,
  send,
  textOf,
  searchTopics,
} from '../harness/citizen.js';
import { oneBrowser, startEndpoint, startHost, type Endpoint, type Host } from '../harness/harness.js';

const WIDTH = { width: 320, height: 720 };

/** Types into a list until the option with this text is marked, and takes it. */
async function choose(page: Page, id: string, text: string, wanted: string): Promise<void> {
  const input = await find(page, inForm(`input#${id}[role=combobox]`));
  await input.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await input.click();
  await page.keyboard.type(text);
  await page.waitForFunction(
    (list, name) => {
      const root = document.querySelector('aduan-form')?.shadowRoot;
      return root?.querySelector(`#${list}-list [aria-selected=true]`)?.textContent.includes(name);
    },
    { polling: 'raf' },
    id,
    wanted,
  );
  await page.keyboard.press('Enter');
  assert.match(await textOf(page, inForm(`#${id}-value`)), new RegExp(wanted));
}

describe('what may be chosen', () => {
  let village: Host;
  let endpoint: Endpoint;
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint({ env: { CHALLENGE: 'off' } })]);
    village.serve('/', {
      content: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><script src="/dist/embed.js" defer></script></head>
<body><main><h1>Desa</h1><aduan-form endpoint="${endpoint.url}"></aduan-form></main></body></html>`,
    });
  });
  after(async () => {
    await Promise.all([village?.stop(), endpoint?.stop()]);
  });

  oneBrowser((_name, open) => {
    it('is searched, picked, sent, and kept', async (t) => {
      const origins = [village.origin, endpoint.origin];
      const visit = await open(t, `${village.origin}/`, { origins, viewport: WIDTH });
      const { page } = visit;
      await searchTopics(page);
      await choose(page, 'category_id', 'kreteg rusak', 'Jembatan');
      const atPlace = async (): Promise<void> => {
        await choose(page, 'location_id', 'sukajadi', 'Baturaja Timur');
        await visit.assertNoSidewaysScroll();
        await visit.assertAccessible();
        await visit.screenshot('choices-picked');
      };
      // The village is place enough.
      await fillReport(page, { ...POTHOLE, place: '', atPlace });
      await send(page);
      const { trackingId, accessCode } = await readReceipt(page);
      const answer = await fetch(`${endpoint.url}/complaints/${trackingId}/complaint`, {
        headers: { [ACCESS_CODE_HEADER]: accessCode },
      });
      const { results } = (await answer.json()) as {
        results: { data: { category: unknown; location_name: string } };
      };
      assert.deepEqual(results.data.category, { id: 'jembatan', name: 'Jembatan' });
      assert.equal(results.data.location_name, 'Sukajadi, Baturaja Timur');
    });
  });
});
