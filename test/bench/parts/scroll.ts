/** What a long list costs a slow phone: scrolled to the end, pressed for more, and so on to the last page. */
import type { Browser } from 'puppeteer-core';
import { readTimeline, SLOW_PROCESSOR, Visit } from '../harness/chromium.js';
import type { Reading } from '../figures.js';

/** Pages between two words with the browser, which gives up where none comes for long. */
const PAGES_AT_ONCE = 50;

interface Scrolled {
  pages: number;
  cards: number;
  since: number;
}

/** Runs in the page. */
async function scrollDown(host: string | null, card: string, most: number): Promise<Scrolled> {
  const root = (): Document | ShadowRoot | null | undefined =>
    host === null ? document : document.querySelector(host)?.shadowRoot;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const last = () => [...(root()?.querySelectorAll(card) ?? [])].at(-1)?.id;
  while (!last()) await frame();
  const since = performance.now();
  let pages = 0;
  while (pages < most) {
    const more = root()?.querySelector<HTMLElement>('#more');
    if (!more) break;
    const before = last();
    more.scrollIntoView();
    more.click();
    // A page may come a few cards at a time; the button waits for the last of them.
    const isComing = () => last() === before || root()?.querySelector('#more[aria-disabled]');
    while (root()?.querySelector('#more') && isComing()) await frame();
    await frame();
    pages += 1;
  }
  await frame();
  return { pages, cards: root()!.querySelectorAll(card).length, since };
}

export async function scrollFeed(
  browser: Browser,
  address: string,
  host: string | null,
  card: string,
): Promise<Reading> {
  return await Visit.to(browser, address, SLOW_PROCESSOR, async (visit) => {
    const { since, ...begun } = await visit.page.evaluate(scrollDown, host, card, 0);
    let { pages, cards } = begun;
    for (let more = PAGES_AT_ONCE; more === PAGES_AT_ONCE; pages += more)
      ({ pages: more, cards } = await visit.page.evaluate(scrollDown, host, card, PAGES_AT_ONCE));
    pages += 1;
    const { tasks } = await visit.page.evaluate(readTimeline);
    const long = tasks.filter(([start]) => start >= since).map(([, length]) => length);
    const { nodes, heapMb } = await visit.memory();
    return {
      'longest task, ms': Math.max(0, ...long),
      'long tasks a page': long.length / pages,
      pages,
      'cards left': cards,
      nodes,
      'heap, MB': heapMb,
    };
  });
}
