/**
 * The built widgets on mySociety's open311-adapter, a server that nobody here wrote: a report with its answers, tracked
 * and listed, and one whose answer was lost. Skipped with the reason where the server can't be had.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  enter,
  inFeed,
  inForm,
  POTHOLE,
  press,
  send,
  shows,
  textOf,
  track,
} from '../journey/harness/citizen.js';
import { eachBrowser, startHost, type Host, type Open, type Visit } from '../journey/harness/harness.js';
import { fill as fillForm } from './fill.js';
import { startOtherCity, type OtherCity } from './other-city/other-city.js';

describe('the widgets on another city’s server', () => {
  let village: Host;
  let city: OtherCity | { why: string };
  before(async () => {
    [village, city] = await Promise.all([startHost(), startOtherCity()]);
    if ('why' in city) return;
    const given = `protocol="open311" endpoint="${city.endpoint}"`;
    const widgets = ['form', 'tracker', 'feed'].map((name) => `<aduan-${name} ${given}></aduan-${name}>`);
    const content = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kota lain</title>
<script src="/dist/embed.js" defer></script></head><body><main><h1>Kota lain</h1>${widgets.join('')}</main></body></html>`;
    village.serve('/', { content });
  });
  after(async () => {
    await village?.stop();
    if (city && !('why' in city)) await city.stop();
  });

  async function visit(open: Open, t: TestContext): Promise<(Visit & { there: OtherCity }) | undefined> {
    if ('why' in city) return void t.skip(city.why);
    const origins = [village.origin, city.endpoint];
    // It refuses what GeoReport v2 doesn't name, and an answer breaks off.
    const expectedErrors = [/400|500|Failed to load|CORS|Cross-Origin/];
    return { ...(await open(t, village.origin, { origins, expectedErrors })), there: city };
  }

  eachBrowser((name, open) => {
    it('send a report with what its service asks, track it and list it', async (t) => {
      const visited = await visit(open, t);
      if (!visited) return;
      const { page, there } = visited;
      const title = `Jalan berlubang ${name}`;
      await fill(page, title);
      await send(page);
      const number = await textOf(page, inForm('#tracking-id'));
      const { service_request_id, description } = (await there.requests()).at(-1)!;
      assert.equal(number, String(service_request_id));
      assert.ok(description.startsWith(title), description);
      assert.ok((await track(page, number)).includes(POTHOLE.content));
      await page.$eval('aduan-feed', (feed) => (feed as unknown as { refresh(): void }).refresh());
      await shows(page, inFeed('.card'), title);
    });

    it('have a report once whose answer was lost', async (t) => {
      const visited = await visit(open, t);
      if (!visited) return;
      const { page, there } = visited;
      const before = (await there.requests()).length;
      await fill(page, `Jawaban hilang ${name}`);
      there.lose('answer');
      await send(page);
      await press(page, inForm('[part="unknown"] button'));
      const number = await textOf(page, inForm('#tracking-id'));
      const requests = await there.requests();
      assert.deepEqual([requests.length, String(requests.at(-1)!.service_request_id)], [before + 1, number]);
    });
  });
});

const fill = (page: Page, title: string): Promise<void> =>
  fillForm(page, {
    title,
    topic: 'Sorted Pothole',
    answer: () => enter(page, inForm('[name="fields.depth"]'), '30'),
  });
