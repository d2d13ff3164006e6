/**
 * What waits is sent from any page of the site with a widget of that endpoint, a form or not, near or not; and once.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fillReport, find, inForm, POTHOLE, send } from '../harness/citizen.js';
import {
  oneBrowser,
  startEndpoint,
  startHost,
  startRecorder,
  type Endpoint,
  type Host,
  type Recorder,
} from '../harness/harness.js';

const page = (content: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title><main><h1>Desa</h1>${content}</main>
<script src="/dist/embed.js" defer></script></html>`;
/** Far below whatever a screen shows. */
const FAR = '<p style="height: 9000px">Profil desa</p>';

const flags = (visited: Page): Promise<string[]> =>
  visited.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('aduan-waiting:')));

describe('a report that waits', () => {
  let village: Host;
  let endpoint: Endpoint;
  let recorder: Recorder;
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint({ env: { CHALLENGE: 'off' } })]);
    recorder = await startRecorder(endpoint.origin);
    const root = `${recorder.origin}/sp4n`;
    village.serve('/form', { content: page(`<aduan-form endpoint="${root}" loading="eager"></aduan-form>`) });
    village.serve('/profile', {
      content: page(`${FAR}<div data-aduan="tracker" data-endpoint=" ${root}/?from=profile "></div>`),
    });
    village.serve('/other', {
      content: page(`${FAR}<aduan-tracker endpoint="${endpoint.origin}/another"></aduan-tracker>`),
    });
  });
  after(async () => {
    await Promise.all([village?.stop(), recorder?.stop(), endpoint?.stop()]);
  });

  oneBrowser((_name, open) => {
    it('goes from a page with only a tracker, and its queue is fetched only then', async (t) => {
      const origins = [village.origin, recorder.origin, endpoint.origin];
      const expectedErrors = [/Cross-Origin Request Blocked/];
      const visit = await open(t, `${village.origin}/form`, { origins, expectedErrors });
      const fetched = (path: string): boolean =>
        visit.requests.some((request) => new RegExp(`/chunks/${path}-`).test(request));
      const created = () =>
        recorder.requests.filter(
          ({ method, path, status }) =>
            method === 'POST' && path.endsWith('/complaints/complaint') && status === 201,
        );
      const before = created().length;
      await fillReport(visit.page, POTHOLE);
      await endpoint.off();
      await send(visit.page);
      await find(visit.page, inForm('[part="queued"]'));
      assert.deepEqual(await flags(visit.page), [`aduan-waiting:${recorder.origin}/sp4n/`]);
      // Away before the network is back: this page's own queue must not be the one that sends.
      await visit.page.goto('about:blank');
      await endpoint.on();

      visit.requests.length = 0;
      await visit.page.goto(`${village.origin}/other`);
      assert.equal(fetched('(outbox|form)'), false, 'another endpoint');

      await visit.page.goto(`${village.origin}/profile`);
      await visit.page.waitForFunction(() => localStorage.length === 0, { timeout: 30_000 });
      assert.equal(created().length, before + 1, 'one report');
      assert.equal(fetched('outbox'), true);
      assert.equal(fetched('tracker'), false, 'the tracker is far below');

      visit.requests.length = 0;
      await visit.page.reload();
      assert.equal(fetched('(outbox|form)'), false, 'nothing waits any more');
      assert.equal(created().length, before + 1);
    });
  });
});
