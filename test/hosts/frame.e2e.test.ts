/** The iframe edition on somebody else's page: the only thing that page may hold is an `<iframe>`. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { fillReport, find, POTHOLE, readReceipt, READY, send, track } from '../journey/harness/citizen.js';
import { startDemo, type Demo } from '../journey/harness/demo.js';
import { oneBrowser, startHost, type Host } from '../journey/harness/harness.js';

const TOO_HIGH = 20_000;

const page = (body: string, script = '') =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Situs desa</title>${script}</head>
<body><main><h1>Desa</h1>${body}</main></body></html>`;

const iframe = (address: string, more = '') =>
  `<iframe src="${address}" width="100%" height="400" title="Buat laporan" ${more}></iframe>`;

/** The height our frame has on the page around, once it passes a test. */
async function heightOnce(visited: Page, isRight: (height: number) => boolean): Promise<number> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const height = await visited.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
    if (isRight(height)) return height;
    assert.ok(Date.now() < deadline, `the frame stays ${height} px high`);
    await visited.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function frameOf(visited: Page): Promise<Frame> {
  const handle = await visited.waitForSelector('iframe');
  return await handle!.contentFrame();
}

describe('the iframe edition', () => {
  let site: Host;
  let endpoint: Demo;
  before(async () => {
    site = await startHost();
    endpoint = await startDemo({ env: { FRAME_ANCESTORS: `'self' ${site.origin}` } });
    const frame = `${endpoint.origin}/dist/frame.html`;
    const resize = `<script src="${endpoint.origin}/dist/frame-resize.js" defer></script>`;
    const policy = `default-src 'none'; img-src 'self'; frame-src ${endpoint.origin}`;
    const served = `${endpoint.origin}/sp4n/widgets/frame.html`;
    site.serve('/plain', { content: page(iframe(`${served}#component=form`)), policy });
    site.serve('/growing', {
      content: page(iframe(`${frame}#component=form&classification=1`), resize),
      policy: `${policy}; script-src ${endpoint.origin}`,
    });
    const foreign = encodeURIComponent(`${site.origin}/sp4n`);
    site.serve('/foreign', { content: page(iframe(`${frame}#endpoint=${foreign}`)), policy });
    site.serve('/liar', {
      content: page(
        `<iframe src="${site.origin}/lies.html" height="400" title="x"></iframe>${iframe(frame)}`,
        resize,
      ),
    });
    site.serve('/lies.html', {
      content: page(
        '',
        "<script>parent.postMessage({ type: 'aduan-frame-height', height: 9000 }, '*')</script>",
      ),
    });
  });
  after(async () => {
    await Promise.all([site?.stop(), endpoint?.stop()]);
  });

  oneBrowser((_name, open) => {
    const origins = () => [site.origin, endpoint.origin];

    it('takes a report and tracks it, with nothing but the tag on the page', async (t) => {
      const { page: visited } = await open(t, `${site.origin}/plain`, { origins: origins() });
      const inside = (await frameOf(visited)) as unknown as Page;
      await fillReport(inside, POTHOLE);
      await send(inside);
      const { trackingId, accessCode } = await readReceipt(inside);
      assert.match(trackingId, /^\d{10}$/);
      await inside.goto(`${endpoint.origin}/dist/frame.html?2#component=tracker`);
      assert.match(await track(inside, trackingId, accessCode), new RegExp(POTHOLE.title));
    });

    it('grows with its content where the page has frame-resize.js', async (t) => {
      const { page: visited } = await open(t, `${site.origin}/growing`, {
        origins: origins(),
        viewport: { width: 390, height: 800 },
      });
      const inside = (await frameOf(visited)) as unknown as Page;
      await find(inside, READY);
      // While later parts still come, the frame follows; then nothing scrolls inside it.
      const settles = () =>
        inside.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight + 1, {
          polling: 'raf',
        });
      await settles();
      const writing = await heightOnce(visited, (height) => height > 600 && height < TOO_HIGH);
      const told = await visited.$eval('iframe', ({ style }) => Number.parseInt(style.height, 10));
      assert.equal(told % 64, 0, 'the height tells nothing of a line');
      await visited.evaluate(() =>
        document.addEventListener('aduan-state', ({ target, detail: { state } }) => {
          const told = target as HTMLElement;
          told.dataset['told'] = `${told.dataset['told'] ?? ''} ${state}`;
        }),
      );
      await fillReport(inside, POTHOLE);
      await send(inside);
      await readReceipt(inside);
      await heightOnce(visited, (height) => height !== writing);
      await settles();
      assert.match(
        (await visited.$eval('iframe', ({ dataset }) => dataset['told'])) ?? '',
        /^( (keeping|sending))+ received$/,
      );
    });

    it('sends nothing to a server that only its address names', async (t) => {
      const { page: visited } = await open(t, `${site.origin}/foreign`, {
        origins: origins(),
        expectedErrors: [/FRAME_ENDPOINTS/],
      });
      const inside = await frameOf(visited);
      const alert = await inside.waitForSelector('[role=alert]');
      assert.match(await alert!.evaluate((element) => element.textContent), /tidak boleh/);
      assert.ok(await inside.$('a[href="https://www.lapor.go.id"]'), 'another way stays open');
      assert.deepEqual(
        site.requests.filter((line) => line.includes('/sp4n')),
        [],
      );
    });

    it('lets no other frame say how high ours is', async (t) => {
      const { page: visited } = await open(t, `${site.origin}/liar`, { origins: origins() });
      await visited.waitForFunction(() => document.querySelectorAll('iframe')[1]!.style.height !== '', {
        polling: 'raf',
      });
      const heights = await visited.$$eval('iframe', (frames) => frames.map(({ style }) => style.height));
      assert.equal(heights[0], '', 'the liar keeps its height');
      assert.notEqual(heights[1], '9000px');
    });
  });

  it('is framed by nobody whom the endpoint does not name', async () => {
    for (const path of ['dist', 'sp4n/widgets']) {
      const { headers } = await fetch(`${endpoint.origin}/${path}/frame.html`);
      const policy = headers.get('Content-Security-Policy') ?? '';
      assert.match(policy, new RegExp(`frame-ancestors 'self' ${site.origin}(;|$)`), path);
      assert.match(policy, /connect-src 'self'(;|$)/, path);
    }
  });
});
