/** When the widgets load, and what moves on the page while they do. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { find, inFeed, inForm, READY } from '../journey/harness/citizen.js';
import { oneBrowser } from '../journey/harness/harness.js';
import { hostPage, SCRIPT } from './harness/host-case.js';
import { startHostStage, type HostStage } from './harness/stage.js';

/** What the README advises: as high as the form on a phone, so that nothing below it moves. */
const RESERVED = `<link rel="stylesheet" href="/reserved.css">`;

describe('loading', () => {
  let stage: HostStage;
  before(async () => {
    stage = await startHostStage();
    const css = { 'Content-Type': 'text/css' };
    stage.site.serve('/reserved.css', {
      content: 'aduan-form { display: block; min-height: 120em }',
      headers: css,
    });
    stage.site.serve('/tall.css', { content: 'h1 { margin-bottom: 3000px }', headers: css });
  });
  after(() => stage?.stop());

  oneBrowser((name, open) => {
    const chunks = () => stage.site.requests.filter((line) => line.includes('/dist/chunks/'));

    it('waits until a widget comes near', async (t) => {
      const { url } = stage.serve({
        name: '',
        page: ({ endpoint }) => ({
          content: hostPage(endpoint, { styles: '<link rel="stylesheet" href="/tall.css">' }),
        }),
      });
      const before = chunks().length;
      const { page } = await open(t, url, { origins: stage.origins() });
      await page.evaluate(
        () =>
          new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 5_000 }))),
      );
      assert.equal(chunks().length, before, 'chunks were loaded for a widget far below');
      await page.evaluate(() => scrollTo(0, 2500));
      await find(page, inForm('[name="content"]'));
    });

    it('shows the feed in place on a page without https, and the tracker leads to the safe page', async (t) => {
      const { url } = stage.serve({
        name: '',
        isInsecure: true,
        page: ({ endpoint }) => ({
          content: hostPage(endpoint, { widget: `<aduan-feed endpoint="${endpoint}/sp4n"></aduan-feed>` }),
        }),
      });
      const { page } = await open(t, url, { origins: stage.origins() });
      await find(page, inFeed('[name="search"], [type="search"]'));
      const link = await find(page, 'aduan-tracker >>> a[href$="/sp4n/lacak"]');
      assert.ok(await link.isVisible());
    });

    if (name !== 'chromium') return;
    for (const width of [390, 1280]) {
      it(`moves nothing at ${width} px where the page reserves the form's height`, async (t) => {
        const { url } = stage.serve({
          name: '',
          page: ({ endpoint }) => ({
            content: hostPage(endpoint, { head: `${RESERVED}`, foot: SCRIPT }).replace(
              /<header.*?<main[^>]*>/s,
              '<main>',
            ),
          }),
        });
        const { page } = await open(t, url, {
          origins: stage.origins(),
          viewport: { width, height: 800 },
          prepare: (fresh) => fresh.evaluateOnNewDocument(watchShifts),
        });
        await find(page, READY);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as Shifting).aduanTestShifts), []);
      });
    }
  });
});

interface Shifting {
  /** How much moved, and what, at each shift that no press caused. */
  aduanTestShifts: string[];
}

function watchShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const kept = globalThis as unknown as Shifting;
  kept.aduanTestShifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources
        .map(({ node, previousRect, currentRect }) => {
          const what = (node as Element | null)?.className || node?.nodeName;
          return `${what} from ${previousRect.y} (${previousRect.height} high) to ${currentRect.y} (${currentRect.height})`;
        })
        .join(', ');
      kept.aduanTestShifts.push(`${value.toFixed(4)} ${moved}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
