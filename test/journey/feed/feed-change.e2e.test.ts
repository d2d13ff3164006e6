/**
 * Reading on while the town goes on: the built feed over the real endpoint, with reports coming and going between
 * pages.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { crowd } from '../../endpoint/harness/crowd.js';
import { find } from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, startHost, strictPolicy, type Host } from '../harness/harness.js';
import { rounds } from '../../setup/full-run.js';

const PAGE_SIZE = 25;
const FIRST = 1_000_001_000;
/** More than stay on the page. */
const COUNT = rounds(250, 500);

const inFeed = (selector: string) => `aduan-feed >>> ${selector}`;

async function numbersShown(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelector('aduan-feed')!.shadowRoot!.querySelectorAll('.card-top .number')].map(
      (number) => number.textContent.replace('#', ''),
    ),
  );
}

/** Presses for the next page and waits until there are more cards, or no button. @returns whether there was one */
async function readOn(page: Page): Promise<boolean> {
  return await page.evaluate(async () => {
    const root = document.querySelector('aduan-feed')!.shadowRoot!;
    const last = () => [...root.querySelectorAll('.card-top .number')].at(-1)?.textContent;
    const button = root.querySelector<HTMLElement>('#more');
    if (button === null) return false;
    const before = last();
    button.scrollIntoView();
    button.click();
    // A page comes a few cards at a time; the button waits for the last of them.
    const isComing = () => last() === before || root.querySelector('#more[aria-disabled]') !== null;
    while (root.querySelector('#more') !== null && isComing())
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return true;
  });
}

describe('the feed while reports come and go', () => {
  let demo: Demo;
  let host: Host;
  before(async () => {
    [demo, host] = await Promise.all([startDemo(), startHost()]);
    host.serve('/', {
      content: `<!doctype html><html lang="id"><title>Desa</title><main><h1>Desa</h1>
<aduan-feed endpoint="${demo.origin}/sp4n" page-size="${PAGE_SIZE}"><a href="https://www.lapor.go.id">Laporan</a></aduan-feed>
</main><script src="/dist/embed.js" defer></script></html>`,
      policy: strictPolicy(demo.origin),
    });
  });
  after(async () => {
    await Promise.all([demo?.stop(), host?.stop()]);
  });

  oneBrowser((_name, open) => {
    it('shows none of hundreds twice and skips none', async (t) => {
      const { endpoint } = demo;
      const town = { endpoint, clock: { now: new Date() } };
      await endpoint.database.deleteFrom('complaints').execute();
      await crowd(town, COUNT, FIRST - 1_000_000_000);
      const { page } = await open(t, `${host.origin}/`, { origins: [host.origin, demo.origin] });
      await find(page, inFeed('#more'));
      const goneUnseen = new Set<string>();
      const shown: string[] = [];
      let onShow: string[] = [];
      /** Only so many cards stay; what comes below them is new. */
      const look = async (): Promise<string[]> => {
        const now = await numbersShown(page);
        shown.push(...now.filter((number) => !onShow.includes(number)));
        assert.ok(now.length <= 200, `${now.length} cards`);
        return (onShow = now);
      };
      for (let turn = 0; ; turn += 1) {
        assert.ok(turn < 40, 'comes to an end');
        const seen = await look();
        // Newer and older ones come; the last on show goes, one further up, and one that is still to come.
        if (turn < 15) {
          await crowd(town, 5, turn * 5 + 1);
          await crowd(town, 5, 2_000 + turn * 5);
        }
        const gone = [seen.at(-1)!, seen[seen.length - 4]!, String(FIRST + ((turn * 37) % COUNT))];
        for (const number of gone) if (!shown.includes(number)) goneUnseen.add(number);
        await endpoint.database
          .updateTable('complaints')
          .set({ status_code: 'archived' })
          .where('tracking_id', 'in', gone)
          .execute();
        if (!(await readOn(page))) break;
      }
      await look();
      assert.equal(new Set(shown).size, shown.length, 'none twice');
      const missing = Array.from({ length: COUNT }, (_, n) => String(FIRST + n)).filter(
        (number) => !shown.includes(number) && !goneUnseen.has(number),
      );
      assert.deepEqual(missing, [], 'none skipped');
      assert.ok(
        goneUnseen.size > 3 && shown.length > COUNT - goneUnseen.size,
        `${goneUnseen.size} gone unseen`,
      );
    });
  });
});
