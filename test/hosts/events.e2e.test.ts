/** What the pages tell to give a tag manager or a counter: events arrive, and nothing personal with them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';
import { fillReport, POTHOLE, readReceipt, send, track } from '../journey/harness/citizen.js';
import { oneBrowser } from '../journey/harness/harness.js';
import { hostPage } from './harness/host-case.js';
import { startHostStage, type HostStage } from './harness/stage.js';

describe('a tag manager', () => {
  let stage: HostStage;
  let script: string;
  before(async () => {
    stage = await startHostStage();
    const [readme, cookbook] = await Promise.all(
      ['src/embed/README.md', 'demo/hosts/cookbook.id.md'].map((path) => readFile(join(ROOT, path), 'utf8')),
    );
    script =
      readme!.match(/<script>[^<]*dataLayer[^<]*<\/script>/)![0] +
      cookbook!.match(/<script>[^<]*_paq[^<]*<\/script>/)![0];
  });
  after(() => stage?.stop());

  oneBrowser((_name, open) => {
    it('hears of each step of a report, and of no word in it', async (t) => {
      const { url } = stage.serve({
        name: '',
        page: ({ endpoint }) => ({ content: hostPage(endpoint, { head: script }) }),
      });
      const { page } = await open(t, url, { origins: stage.origins() });
      await fillReport(page, POTHOLE);
      await send(page);
      const { trackingId, accessCode } = await readReceipt(page);
      await track(page, trackingId, accessCode);
      const { dataLayer, counted } = await page.evaluate(() => {
        const { dataLayer, _paq } = globalThis as unknown as { dataLayer: unknown[]; _paq: unknown[] };
        return { dataLayer: JSON.stringify(dataLayer), counted: JSON.stringify(_paq) };
      });
      const pushed = dataLayer + counted;
      assert.match(counted, /"Aduan","aduan-submitted".*"aduan-tracked","unverified"/);
      assert.ok(!counted.includes(trackingId));
      const names = (JSON.parse(dataLayer) as { event: string }[]).map(({ event }) => event);
      assert.deepEqual(
        ['aduan-before-submit', 'aduan-submitted', 'aduan-tracked'].filter((name) => !names.includes(name)),
        [],
      );
      for (const personal of [POTHOLE.name, POTHOLE.phone, POTHOLE.title, POTHOLE.place, accessCode])
        assert.ok(!pushed.includes(personal), `${personal} is told to the page`);
    });
  });
});
