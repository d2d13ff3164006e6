/**
 * How long a phone on a slow line waits until the title of `{endpoint}/lapor` can be typed into, held against a bare HTML form: Chromium, slow 3G,
 * the processor slowed to a quarter, a cold cache each time, both by turns: `npm run build && node --import tsx test/bench/page-typing.ts`. Fails
 * above 1.1 times the bare form. On two busy cores: bare HTML 675 ms, lapor 682 ms (× 1.01), medians of eleven turns.
 */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { startEndpoint } from '../journey/harness/endpoint.js';
import { listen } from '../journey/harness/server.js';
import { KEEP_NAMES } from '../journey/harness/watch.js';
import { launch } from '../images/browser-page.js';

const TURNS = 11;
const MOST = 1.1;
const SLOWER = 4;
/** 400 kbit/s. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const field = (name: string, control = `<input name="${name}" id="${name}">`) =>
  `<p><label for="${name}">${name}</label><br>${control}</p>`;
const BARE = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lapor</title>
<form method="post"><p><label><input type="radio" name="kind" value="1"> Pengaduan</label> <label><input type="radio" name="kind" value="3"> Aspirasi</label></p>
${field('title')}${field('content', '<textarea name="content" id="content" rows="6"></textarea>')}${field('place')}
${field('day', '<input type="date" name="day" id="day">')}${['name', 'phone', 'email'].map((name) => field(name)).join('')}
${field('files', '<input type="file" name="files" id="files" multiple>')}<p><label><input type="checkbox" name="consent"> Setuju</label></p>
<button>Kirim</button></form></html>`;

/** Milliseconds from the press on the link until a letter stands in the title, drawn. */
async function wait(browser: Browser, address: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 360, height: 740 });
    await page.evaluateOnNewDocument(KEEP_NAMES);
    await page.evaluateOnNewDocument(() => {
      const told = globalThis as { typedAt?: number };
      const look = (): void => {
        const title = document.querySelector<HTMLInputElement>('[name="title"]');
        if (!title?.getClientRects().length) return void requestAnimationFrame(look);
        title.focus();
        title.value = 'J';
        requestAnimationFrame(() => requestAnimationFrame(() => (told.typedAt = performance.now())));
      };
      requestAnimationFrame(look);
    });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    await page.emulateCPUThrottling(SLOWER);
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 120_000 });
    const typed = await page.waitForFunction(() => (globalThis as { typedAt?: number }).typedAt);
    return Number(await typed.jsonValue());
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const endpoint = await startEndpoint();
const site = await listen((request, response) => {
  if (request.url !== '/') return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' });
  response.end(gzipSync(BARE));
});
const browser = await launch('chromium');
try {
  const addresses = { bare: `${site.origin}/`, lapor: `${endpoint.url}/lapor?lang=id` };
  const waits = { bare: [] as number[], lapor: [] as number[] };
  for (let turn = 0; turn <= TURNS; turn += 1)
    for (const name of ['bare', 'lapor'] as const) {
      const waited = await wait(browser, addresses[name]);
      // The first turn warms up the programs.
      if (turn > 0) waits[name].push(waited);
    }
  const [bare, lapor] = [median(waits.bare), median(waits.lapor)];
  console.log(
    `title typed: bare HTML ${Math.round(bare)} ms, lapor ${Math.round(lapor)} ms (× ${(lapor / bare).toFixed(2)})`,
  );
  if (lapor / bare > MOST) process.exitCode = 1;
} finally {
  await browser.close();
  await Promise.all([endpoint.stop(), site.stop()]);
}
