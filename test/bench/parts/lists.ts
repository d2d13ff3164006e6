/**
 * How soon a report and its answer, or the first card of a list, are seen; and what the page costs when it has come to
 * rest.
 */
import type { Browser } from 'puppeteer-core';
import { costOf, Visit, type Line } from '../harness/chromium.js';
import type { Reading } from '../figures.js';

/** What is waited for, by the name of the figure: a text somewhere, or an element. */
export interface Sight {
  figure: string;
  /** `host >>> inside`, or in the page itself. */
  where: string;
  text: string;
}

/** Runs in the page. */
function lookOut(sights: readonly Sight[]): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { benchSeen: seen });
  const isSeen = ({ where, text }: Sight): boolean => {
    const [outer = '', inner] = where.split(' >>> ');
    const host = document.querySelector(outer);
    const place = inner === undefined ? host : host?.shadowRoot?.querySelector(inner);
    return !!place && place.getClientRects().length > 0 && (place.textContent ?? '').includes(text);
  };
  const look = (): void => {
    for (const sight of sights) if (isSeen(sight)) seen[sight.figure] ??= performance.now();
    if (Object.keys(seen).length < sights.length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @returns seconds by figure, and the cost */
export async function seeList(
  browser: Browser,
  address: string,
  line: Line,
  sights: readonly Sight[],
): Promise<Reading> {
  return await Visit.to(
    browser,
    address,
    line,
    async (visit) => {
      const told = await visit.page.waitForFunction(
        (count) => {
          const seen = (globalThis as unknown as { benchSeen?: Record<string, number> }).benchSeen ?? {};
          return Object.keys(seen).length === count ? seen : undefined;
        },
        { polling: 200 },
        sights.length,
      );
      const seen = (await told.jsonValue()) as Record<string, number>;
      await visit.rest();
      const times = Object.entries(seen).map(([figure, at]) => [figure, at / 1000] as const);
      return { ...Object.fromEntries(times), ...(await costOf(visit)) };
    },
    (page) => page.evaluateOnNewDocument(lookOut, sights),
  );
}
