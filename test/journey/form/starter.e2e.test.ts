/**
 * The endpoint of 150 lines that the documentation shows: the real widgets file through it, and find what they filed.
 * They offer nothing there that it can't honour.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startStarter } from '../../starter/start-starter.js';
import { drawWhole, fillReport, POTHOLE, readReceipt, send, track } from '../harness/citizen.js';
import { oneBrowser, startHost, type EndpointProcess, type Host } from '../harness/harness.js';

const PAGE = (endpoint: string) => `<!doctype html><html lang="id"><title>Desa</title><main><h1>Desa</h1>
<aduan-form endpoint="${endpoint}"><a href="https://www.lapor.go.id">Lapor lewat lapor.go.id</a></aduan-form>
<aduan-tracker endpoint="${endpoint}"><a href="https://www.lapor.go.id">Lacak</a></aduan-tracker></main>
<script src="/dist/embed.js" defer></script></html>`;

describe('the starter', () => {
  let village: Host;
  let starter: EndpointProcess;
  before(async () => {
    village = await startHost();
    starter = await startStarter(village.origin);
    village.serve('/', { content: PAGE(starter.url) });
  });
  after(async () => {
    await Promise.all([village?.stop(), starter?.stop()]);
  });

  oneBrowser((_name, open) => {
    it('takes a report from the form, and shows it to its reporter in the tracker', async (t) => {
      const origins = [village.origin, starter.origin];
      const { page, assertAccessible } = await open(t, `${village.origin}/`, { origins });
      await drawWhole(page);
      for (const name of ['is_anonymous', 'is_secret', 'attachments', 'category_id'])
        assert.equal(
          await page.evaluate(
            (selector) => document.querySelector('aduan-form')?.shadowRoot?.querySelector(selector) ?? null,
            `[name="${name}"]`,
          ),
          null,
          name,
        );
      await fillReport(page, POTHOLE);
      await send(page);
      const { trackingId, accessCode } = await readReceipt(page);
      const [file] = readdirSync(starter.dataFolder);
      const stored = JSON.parse(readFileSync(join(starter.dataFolder, file!), 'utf8'));
      assert.equal(stored.number, trackingId);
      assert.equal(stored.entries.nameUser, POTHOLE.name);
      const shown = await track(page, trackingId, accessCode);
      assert.ok(shown.includes(POTHOLE.content), shown);
      await assertAccessible();
    });
  });
});
