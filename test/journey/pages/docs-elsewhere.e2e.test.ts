/** The documentation without a server of ours: on a plain web space below any path, and opened from the disk. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { find, inForm, inTracker } from '../harness/citizen.js';
import { startService, type Service } from '../harness/endpoint.js';
import { oneBrowser } from '../harness/harness.js';

/** Every address that pages below this one name, and that can't be had or has no such heading; runs in a page. */
async function deadLinks(root: string): Promise<{ dead: string[]; pages: number }> {
  const pages = new Map<string, Document | null>();
  const dead = new Set<string>();
  const waiting: [from: string, address: URL][] = [['', new URL(root)]];
  for (const [from, { href, hash, origin }] of waiting) {
    const address = href.replace(/#.*$/, '');
    if (origin !== location.origin) continue;
    if (!href.startsWith(root)) {
      dead.add(`${from}: ${href} is outside`);
      continue;
    }
    if (!pages.has(address)) {
      const answer = await fetch(address);
      const isPage = answer.ok && /html/.test(answer.headers.get('Content-Type') ?? '');
      const page = isPage ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
      if (!answer.ok) dead.add(`${from}: ${address} ${answer.status}`);
      pages.set(address, page);
      for (const one of page?.querySelectorAll('[href], [src]') ?? [])
        waiting.push([address, new URL(one.getAttribute('href') ?? one.getAttribute('src') ?? '', address)]);
    }
    const page = pages.get(address);
    const isState = /\/(states|theming)\.html$/.test(address);
    if (hash !== '' && page && !isState && page.getElementById(decodeURIComponent(hash.slice(1))) === null)
      dead.add(`${from}: ${href} has no such heading`);
  }
  return { dead: [...dead], pages: [...pages.values()].filter(Boolean).length };
}

describe('the documentation on a plain web space, below any path', () => {
  let service: Service;
  let root: string;
  before(async () => {
    const site = new Hono();
    const rewriteRequestPath = (path: string) => path.replace(/^\/a\/b\//, '/');
    site.use('/a/b/*', serveStatic({ root: './dist/docs', rewriteRequestPath }));
    service = await startService(site.fetch);
    root = `${service.origin}/a/b/`;
  });
  after(() => service?.off());

  oneBrowser((_browser, open) => {
    it('has no dead link', async (t) => {
      const { page } = await open(t, root, { origins: [service.origin] });
      const { dead, pages } = await page.evaluate(deadLinks, root);
      assert.deepEqual(dead, []);
      assert.ok(pages > 100, String(pages));
    });

    it('has practice, tracker and list without any endpoint', async (t) => {
      const { page } = await open(t, `${root}coba/`, { origins: [service.origin] });
      await find(page, inForm('#practice'));
      await find(page, inForm('[name="content"]'));
      await page.$eval('aduan-tracker', (element) => element.scrollIntoView());
      const number = await find(page, inTracker('[name="tracking_id"]'));
      await number.type('4821093570\n');
      await find(page, inTracker('.history'));
      await page.$eval('aduan-feed', (element) => element.scrollIntoView());
      await find(page, 'aduan-feed >>> [part="card"]');
      await page.goto(`${root}latihan.html`);
      await find(page, inForm('#practice'));
    });

    it('says what does not run where the folder is opened from the disk, and leads from page to page there', async (t) => {
      const { page } = await open(t, pathToFileURL(join(ROOT, 'dist/docs/pasang/index.html')).href, {
        origins: [],
        expectedErrors: [/file:|CORS|ERR_FAILED/],
      });
      await page.waitForSelector('#opened-as-file:not([hidden])');
      await page.waitForSelector('#query:disabled');
      await page.$eval('.which a', (link) => link.click());
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'WordPress');
    });

    it('has the gallery, the theme lab and the builder', async (t) => {
      const { page } = await open(t, `${root}states.html#form-receipt`, { origins: [service.origin] });
      await page.waitForSelector('#stage[data-shown="form-receipt"]');
      await page.goto(`${root}theming.html#tracker-search`);
      await page.waitForSelector('#verdict.good');
      await page.goto(`${root}builder.html`);
      await page.waitForSelector('#findings .bad');
      const code = () => page.$eval('#code', ({ textContent }) => textContent);
      assert.match(await code(), /isi alamat server/);
    });
  });
});
