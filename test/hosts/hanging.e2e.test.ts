/** Files whose server takes the connection and never answers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EXAMPLE } from '../contract/example.js';
import { find, inForm } from '../journey/harness/citizen.js';
import { oneBrowser, startHost, type Host } from '../journey/harness/harness.js';

const pageOf = (widget: string) => `<!doctype html><html lang="id"><title>Desa</title><h1>Desa</h1>
<script>addEventListener('aduan-error', ({ detail }) => (globalThis.aduanTestTold ??= []).push(detail))</script>
<aduan-${widget} endpoint="/sp4n"><a href="/lapor">Cara lain</a></aduan-${widget}>`;

describe('a file that never comes', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
    const json = { 'Content-Type': 'application/json' };
    host.serve('/sp4n/capabilities', { content: JSON.stringify({ results: EXAMPLE }), headers: json });
    host.serve('/embed', { content: `${pageOf('form')}<script src="/dist/embed.js" defer></script>` });
    host.serve('/page', {
      content: `${pageOf('tracker')}<script type="module" src="/dist/tracker.page.js"></script>`,
    });
    host.serve('/named', {
      content: `${pageOf('form')}<script type="module" async src="/dist/form.page.js"></script>
<script src="/dist/embed.js" defer></script>`,
    });
  });
  after(() => host?.stop());

  oneBrowser((_name, open) => {
    const visit = (t: Parameters<typeof open>[0], path = '/embed', expectedErrors: RegExp[] = []) =>
      open(t, host.origin + path, {
        origins: [host.origin],
        prepare: withOwnClock,
        expectedErrors,
        waitUntil: 'domcontentloaded',
      });
    const asked = (name: string) =>
      host.requests.filter((line) => new RegExp(`/chunks/${name}-[\\w-]{6}\\.js`).test(line)).length;

    for (const name of ['base', 'form']) {
      it(`is asked for once more under another address, alone: ${name}`, async (t) => {
        // The bare address is held, as the module map holds it.
        const { release, taken } = host.hold(new RegExp(`/chunks/${name}-[\\w-]{6}\\.js$`));
        t.after(release);
        const before = asked(name);
        const { page } = await visit(t);
        await taken(1);
        await passTwentySeconds(page);
        await find(page, inForm('[name="content"]'));
        assert.equal(asked(name), before + 2);
      });
    }

    it('is not waited for beyond that where it is the page’s own, which brings all of the first screen', async (t) => {
      const begun = asked('base');
      const named = await visit(t, '/named');
      await find(named.page, inForm('[name="title"]'));
      assert.deepEqual([asked('base') - begun, asked('form-parts') > 0], [0, true]);
      const { release, taken } = host.hold(/\/dist\/form\.page\.js/);
      t.after(release);
      const { page } = await visit(t, '/named');
      await taken(1);
      await passTwentySeconds(page);
      await passTwentySeconds(page);
      await find(page, inForm('[name="title"]'));
      assert.equal(asked('base') - begun, 1);
    });

    for (const [path, widget, field] of [
      ['/embed', 'form', 'content'],
      ['/page', 'tracker', 'tracking_id'],
    ] as const) {
      it(`is said beside the page's own link, and comes at a press, on ${path}`, async (t) => {
        const { release, taken } = host.hold(new RegExp(`/chunks/${widget}-[\\w-]{6}\\.js`));
        t.after(release);
        const { page } = await visit(t, path, [/./]);
        await taken(1);
        await passTwentySeconds(page);
        await taken(2);
        await passTwentySeconds(page);
        const button = await page.waitForSelector(`aduan-${widget} [role=alert] button`);
        const told = await page.evaluate(
          () => (globalThis as unknown as { aduanTestTold: unknown }).aduanTestTold,
        );
        assert.deepEqual(told, [{ code: 'chunk-failed', phase: 'setup' }]);
        assert.ok(await (await page.$(`aduan-${widget} a`))!.isVisible());
        release();
        await button!.click();
        await find(page, `aduan-${widget} >>> [name="${field}"]`);
        await page.waitForSelector(`aduan-${widget} [role=alert]`, { hidden: true });
      });
    }
  });
});

interface Waiting {
  aduanTestWaiting: Map<number, () => void>;
}

/** What waits 20 seconds waits for the test instead. */
function withOwnClock(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const waiting = ((globalThis as unknown as Waiting).aduanTestWaiting = new Map());
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    let last = 0;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms?: number, ...given: unknown[]) => {
        if (ms !== 20_000) return set(run, ms, ...given);
        waiting.set(--last, run);
        return last;
      },
      clearTimeout: (id: number) => (waiting.delete(id) ? undefined : clear(id)),
    });
  });
}

async function passTwentySeconds(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as Waiting).aduanTestWaiting.size > 0);
  await page.evaluate(() => {
    const { aduanTestWaiting: waiting } = globalThis as unknown as Waiting;
    const due = [...waiting.values()];
    waiting.clear();
    due.forEach((run) => run());
  });
}
