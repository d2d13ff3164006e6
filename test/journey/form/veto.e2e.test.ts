/**
 * A site that looks at each report before it goes, in the built form over the real endpoint: it refuses, never answers,
 * fails, and lets it go.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fillReport, find, inForm, POTHOLE, readReceipt, send, shows } from '../harness/citizen.js';
import {
  oneBrowser,
  startEndpoint,
  startHost,
  strictPolicy,
  type Endpoint,
  type Host,
} from '../harness/harness.js';

/** What the site does with the next report stands in `next`; ten seconds pass when the test says so. */
const SCRIPT = `
const looks = {
  refuse: () => Promise.resolve('Nomor <b>ini</b> belum terdaftar.'),
  never: () => new Promise(() => {}),
  fail: () => Promise.reject(new Error('sistem desa mati')),
  pass: () => Promise.resolve(),
};
const real = setTimeout;
globalThis.setTimeout = (run, ms, ...rest) => {
  if (ms !== 10000) return real(run, ms, ...rest);
  globalThis.passTenSeconds = run;
  return 0;
};
document.addEventListener('aduan-before-submit', (event) => event.waitUntil(looks[globalThis.next]()));
`;

const UNTOLD = 'Situs ini tidak bisa memeriksa laporan Anda';

interface Site {
  next: string;
  passTenSeconds?: () => void;
}

const page = (endpoint: string) => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Desa</title></head><body><main><h1>Desa</h1>
<aduan-form endpoint="${endpoint}" loading="eager"><a href="https://www.lapor.go.id">Lapor</a></aduan-form></main>
<script src="/site.js"></script><script src="/dist/embed.js" defer></script></body></html>`;

const sendWhen = async (browser: Page, next: string): Promise<void> => {
  await browser.evaluate((wanted) => void ((globalThis as unknown as Site).next = wanted), next);
  await send(browser);
};

describe('a site that looks before a report goes', () => {
  let endpoint: Endpoint;
  let host: Host;
  before(async () => {
    [endpoint, host] = await Promise.all([startEndpoint({ env: { CHALLENGE: 'off' } }), startHost()]);
    host.serve('/site.js', {
      content: SCRIPT,
      headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
    });
    host.serve('/', { content: page(endpoint.url), policy: strictPolicy(endpoint.origin) });
  });
  after(() => Promise.all([endpoint?.stop(), host?.stop()]));

  oneBrowser((_name, open) => {
    it('keeps it with words of its own, or with ours where it never answers or fails, and nothing written is lost', async (t) => {
      const posts: string[] = [];
      const { page: browser } = await open(t, host.origin, {
        origins: [host.origin, endpoint.origin],
        viewport: { width: 360, height: 760 },
        prepare: async (one) =>
          one.on('request', (request) => {
            if (request.method() === 'POST') posts.push(new URL(request.url()).pathname);
          }),
      });
      await fillReport(browser, POTHOLE);
      await sendWhen(browser, 'never');
      await shows(browser, inForm('form'), 'Situs ini sedang memeriksa laporan Anda');
      await browser.evaluate(() => (globalThis as unknown as Site).passTenSeconds!());
      await shows(browser, inForm('#summary'), UNTOLD);
      await sendWhen(browser, 'refuse');
      await shows(browser, inForm('#summary'), 'Nomor <b>ini</b> belum terdaftar.');
      await sendWhen(browser, 'fail');
      await shows(browser, inForm('#summary'), UNTOLD);
      assert.equal(posts.length, 0, 'nothing has left');
      const title = await find(browser, inForm('[name="title"]'));
      assert.equal(await title.evaluate((control) => (control as HTMLInputElement).value), POTHOLE.title);
      await sendWhen(browser, 'pass');
      assert.match((await readReceipt(browser)).trackingId, /^\d{10}$/);
      assert.equal(posts.filter((path) => path.endsWith('/complaints/complaint')).length, 1);
    });
  });
});
