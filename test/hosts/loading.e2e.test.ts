/** When the widgets load, and what moves on the page while they do. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { find, inFeed, inForm, READY, WAIT } from '../journey/harness/citizen.js';
import { oneBrowser, startHost, type Host } from '../journey/harness/harness.js';
import { holdScripts } from '../journey/harness/plain-page.js';
import { isFullRun } from '../setup/full-run.js';
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

/** Features of endpoints without topics, by the path of each and of its page. */
const BARE = { '/bare': ['withdraw'], '/photos': ['attachments'] } as const;

/** What a form waits for beside its first part: all other parts, among them the list of tips, which they ask for. */
type Coming = 'the code' | 'the tips' | 'the answer';
const ORDERS = [
  ['the code', 'the tips', 'the answer'],
  ['the code', 'the answer', 'the tips'],
  ['the answer', 'the code', 'the tips'],
] as const satisfies Coming[][];

describe('a form at an endpoint that names no topics', () => {
  let site: Host;
  before(async () => {
    site = await startHost();
    for (const [path, features] of Object.entries(BARE)) {
      site.answer(`${path}/capabilities`, { name: 'Desa', features });
      site.serve(path, {
        content: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><h1>Desa</h1>
<aduan-form loading="eager" endpoint="${path}"></aduan-form><script src="/dist/embed.js" defer></script></html>`,
      });
    }
  });
  after(() => site?.stop());

  oneBrowser((name, open) => {
    for (const [path, width, height, orders] of [
      ['/bare', 360, 640, ORDERS],
      ['/photos', 360, 640, isFullRun ? ORDERS : [ORDERS[1]]],
      ['/bare', 1280, 800, isFullRun ? ORDERS : [ORDERS[0]]],
      ['/photos', 1280, 800, isFullRun ? ORDERS : []],
    ] as const)
      for (const order of orders)
        it(`moves little of itself at ${width} px, with features ${BARE[path].join()}, where ${order.join(', ')} come in this order`, async (t) => {
          let letScriptsCome!: Awaited<ReturnType<typeof holdScripts>>;
          const { page } = await open(t, `${site.origin}${path}`, {
            origins: [site.origin],
            viewport: { width, height },
            // Firefox's `load` waits for what the page imports, too.
            waitUntil: 'domcontentloaded',
            prepare: async (fresh) => {
              await fresh.evaluateOnNewDocument(keepAnswers);
              await fresh.evaluateOnNewDocument(tellOfFoldsLate);
              if (name === 'chromium') await fresh.evaluateOnNewDocument(watchShifts);
              letScriptsCome = await holdScripts(fresh);
              letScriptsCome(/\/chunks\/(form-parts|aids)-/);
            },
          });
          const comes: Record<Coming, () => Promise<unknown>> = {
            'the code': async () => {
              letScriptsCome(/\/chunks\/aids-/);
              // Drawn at once: before the answer below the first part, after it in there.
              await find(page, inForm('#deduced'));
            },
            'the tips': async () => {
              letScriptsCome();
              await page.waitForFunction(hasStylesOf, WAIT, '.guide');
            },
            'the answer': async () => {
              await page.evaluate(() => (globalThis as unknown as Keeping).aduanTestAnswer());
              await page.waitForSelector('aduan-form:is([data-state=ready], [data-state=writing])');
            },
          };
          await find(page, inForm('.room'));
          await page.evaluate(painted);
          const before = await page.evaluate(seenBoxes);
          for (const what of order) {
            await comes[what]();
            await page.evaluate(painted);
          }
          await find(page, inForm('#tips:first-child #guide'));
          await page.evaluate(painted);
          const shift = shiftOf(before, await page.evaluate(seenBoxes), { width, height });
          t.diagnostic(`${name}, ${width} px: ${shift.toFixed(3)}`);
          assert.ok(shift <= MOST_SHIFT, `${shift}`);
          if (name !== 'chromium') return;
          const told = await page.evaluate(() => (globalThis as unknown as Shifting).aduanTestShifts);
          const sum = told.reduce((all, line) => all + parseFloat(line), 0);
          assert.ok(sum <= MOST_SHIFT, told.join('\n'));
        });
  });
});

/** Less than half of what counts as good at https://web.dev/articles/cls. */
const MOST_SHIFT = 0.04;

/** True once a widget has this style sheet, which comes with the code of a part. */
const hasStylesOf = (selector: string): boolean =>
  document
    .querySelector('aduan-form')!
    .shadowRoot!.adoptedStyleSheets.some(({ cssRules }) =>
      [...cssRules].some(({ cssText }) => cssText.startsWith(selector)),
    );

/** Resolves when all that has changed until now was painted, and told of. */
const painted = (): Promise<unknown> =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

type Boxes = Record<string, { top: number; height: number; width: number }>;

/** Where text, its label, the folds and the button stand in the window. */
function seenBoxes(): Boxes {
  const root = document.querySelector('aduan-form')!.shadowRoot!;
  const boxes: Boxes = {};
  for (const selector of ['label[for=content]', 'textarea', '#deduced > summary', '.next']) {
    const { top, height, width } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    if (height > 0) boxes[selector] = { top, height, width };
  }
  return boxes;
}

/** Layout shift, no less than its definition reckons: the part of the window that what moved passes, times how far. */
function shiftOf(before: Boxes, after: Boxes, { width, height }: { width: number; height: number }): number {
  let [touched, far] = [0, 0];
  for (const [name, { top, height: tall, width: wide }] of Object.entries(before)) {
    const moved = Math.abs((after[name]?.top ?? top) - top);
    const low = Math.max(0, Math.min(top, top + (after[name]?.top ?? top) - top));
    const isSeen = top < height || (after[name]?.top ?? top) < height;
    if (moved < 3 || !isSeen) continue;
    touched += Math.max(0, Math.min(height, low + moved + tall) - low) * wide;
    far = Math.max(far, moved);
  }
  return (Math.min(1, touched / (width * height)) * far) / Math.max(width, height);
}

interface Keeping {
  /** Lets the endpoint's answer through. */
  aduanTestAnswer: () => void;
}

/** Keeps back what the endpoint says of itself until the test wants it to be heard. */
function keepAnswers(): void {
  const { fetch } = globalThis;
  const kept = globalThis as unknown as Keeping;
  const answered = new Promise<void>((resolve) => (kept.aduanTestAnswer = resolve));
  globalThis.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    if (answer.url.includes('/capabilities')) await answered;
    return answer;
  };
}

/** Tells of an opened fold once that was painted, as the browser of a busy phone does. */
function tellOfFoldsLate(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, options) {
    const root = attachShadow.call(this, options);
    root.addEventListener('toggle', later, { capture: true });
    return root;
  };
  function later(event: Event): void {
    const { isTrusted, target } = event;
    if (!isTrusted) return;
    event.stopImmediatePropagation();
    requestAnimationFrame(() => requestAnimationFrame(() => target?.dispatchEvent(new Event('toggle'))));
  }
}

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
