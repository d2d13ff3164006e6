/** Files whose server takes the connection and never answers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EXAMPLE } from '../contract/example.js';
import { find, inForm } from '../journey/harness/citizen.js';
import { eachBrowser, startHost, type Host } from '../journey/harness/harness.js';

const PAGE = `<!doctype html><html lang="id"><title>Desa</title><h1>Desa</h1>
<script>addEventListener('aduan-error', ({ detail }) => (globalThis.aduanTestTold ??= []).push(detail))</script>
<aduan-form endpoint="/sp4n"><a href="/lapor">Cara lain</a></aduan-form>`;

describe('a file that never comes', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
    const json = { 'Content-Type': 'application/json' };
    host.serve('/sp4n/capabilities', { content: JSON.stringify({ results: EXAMPLE }), headers: json });
    host.serve('/embed', { content: `${PAGE}<script src="/dist/embed.js" defer></script>` });
    host.serve('/page', { content: `${PAGE}<script type="module" src="/dist/form.page.js"></script>` });
  });
  after(() => host?.stop());

  eachBrowser((_name, open) => {
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
        await find(page, inForm('[name="title"]'));
        assert.equal(asked(name), before + 2);
      });
    }

    for (const path of ['/embed', '/page']) {
      it(`is said beside the page's own link, and comes at a press, on ${path}`, async (t) => {
        const { release, taken } = host.hold(/\/chunks\/form-[\w-]{6}\.js/);
        t.after(release);
        const { page } = await visit(t, path, [/./]);
        await taken(1);
        await passTwentySeconds(page);
        await taken(2);
        await passTwentySeconds(page);
        const button = await page.waitForSelector('aduan-form [role=alert] button');
        const told = await page.evaluate(
          () => (globalThis as unknown as { aduanTestTold: unknown }).aduanTestTold,
        );
        assert.deepEqual(told, [{ code: 'chunk-failed', phase: 'setup' }]);
        assert.ok(await (await page.$('aduan-form a'))!.isVisible());
        release();
        await button!.click();
        await find(page, inForm('[name="title"]'));
        await page.waitForSelector('aduan-form [role=alert]', { hidden: true });
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
