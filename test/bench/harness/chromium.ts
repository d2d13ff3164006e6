/**
 * A visit by a slow phone: a new profile with a cold cache, a slowed line and processor, and what the page and the
 * browser told of it.
 */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { KEEP_NAMES } from '../../journey/harness/watch.js';
import type { Reading } from '../figures.js';

export interface Line {
  name: string;
  /** Bytes a second, both ways. */
  throughput: number;
  /** Milliseconds a request waits. */
  latency: number;
  /** How many times slower the processor is. */
  slower: number;
}

export const SLOW_3G: Line = { name: 'slow 3G, processor ÷4', throughput: 50_000, latency: 400, slower: 4 };
/** An answer is a second away, as on the line that the targets were set by: a bare page is there after 2.5 s. */
export const KBIT_50: Line = {
  name: '50 kbit/s, processor ÷6',
  throughput: 6_250,
  latency: 1_000,
  slower: 6,
};
/** The line of this machine: for what is about the processor alone. */
export const SLOW_PROCESSOR: Line = { name: 'processor ÷4', throughput: -1, latency: 0, slower: 4 };

/** No request for so long, and the page has come to rest. */
const QUIET_MS = 2_000;
const LIMIT_MS = 240_000;

/** As it is: for what is counted by the processor's own clock, which a slowed one would blur. */
export const OWN_PROCESSOR: Line = {
  name: 'by the main thread’s own clock',
  throughput: -1,
  latency: 0,
  slower: 1,
};

export class Visit {
  private waiting = 0;
  private lastNews = Date.now();

  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  /** Opens the page, lets `act` do what it came for, and closes it whatever comes. */
  static async to<T>(
    browser: Browser,
    address: string,
    line: Line,
    act: (visit: Visit) => Promise<T>,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<T> {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(LIMIT_MS);
      await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
      await page.evaluateOnNewDocument(KEEP_NAMES);
      await page.evaluateOnNewDocument(keepTimeline);
      const session = await page.createCDPSession();
      const visit = new Visit(page, session);
      await visit.watch(line);
      await prepare?.(page);
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LIMIT_MS });
      return await act(visit);
    } finally {
      await context.close();
    }
  }

  private async watch({ throughput, latency, slower }: Line): Promise<void> {
    const news = (change: number) => () => {
      this.waiting += change;
      this.lastNews = Date.now();
    };
    this.session.on('Network.requestWillBeSent', ({ request, redirectResponse }) => {
      if (!redirectResponse && /^http/.test(request.url)) news(1)();
    });
    this.session.on('Network.loadingFinished', news(-1));
    this.session.on('Network.loadingFailed', news(-1));
    await this.session.send('Network.enable');
    await this.session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await this.page.emulateCPUThrottling(slower);
  }

  /** Until nothing comes any more. */
  async rest(): Promise<void> {
    const until = Date.now() + LIMIT_MS;
    while (this.waiting > 0 || Date.now() - this.lastNews < QUIET_MS) {
      if (Date.now() > until) throw new Error('The page does not come to rest');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async memory(): Promise<{ nodes: number; heapMb: number }> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { Nodes = 0, JSHeapUsedSize = 0 } = await this.page.metrics();
    return { nodes: Nodes, heapMb: JSHeapUsedSize / 1_048_576 };
  }
}

/** Runs in the page, before anything of it: keeps what its timeline tells. */
function keepTimeline(): void {
  const kept = { shifts: 0, tasks: [] as [start: number, length: number][] };
  Object.assign(globalThis, { benchTimeline: kept });
  performance.setResourceTimingBufferSize(5_000);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      kept.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) kept.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
}

export interface Timeline {
  shifts: number;
  blockingMs: number;
  longestTaskMs: number;
  /** Those that took longer than 50 ms. */
  tasks: [start: number, length: number][];
  requests: Fetched[];
}

export interface Fetched {
  name: string;
  start: number;
  end: number;
  bytes: number;
}

/** Runs in the page. */
export function readTimeline(): Timeline {
  const { shifts, tasks } = (
    globalThis as unknown as { benchTimeline: { shifts: number; tasks: [number, number][] } }
  ).benchTimeline;
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const own = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
  const rest = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return {
    shifts,
    tasks,
    blockingMs: tasks
      .filter(([start]) => start >= painted)
      .reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0),
    longestTaskMs: Math.max(0, ...tasks.map(([, length]) => length)),
    requests: [...own, ...rest]
      .filter(({ name }) => /^http/.test(name))
      .map(({ name, startTime, responseEnd, transferSize }) => ({
        name: name.replace(location.origin, ''),
        start: startTime,
        end: responseEnd,
        bytes: transferSize,
      })),
  };
}

/** What {@link costOf} tells. */
export const COST = [
  'all requests',
  'all kB',
  'layout shift',
  'blocking, ms',
  'longest task, ms',
  'heap, MB',
  'nodes',
];

/** What a page costs that has come to rest. */
export async function costOf(visit: Visit): Promise<Reading> {
  const { shifts, blockingMs, longestTaskMs, requests } = await visit.page.evaluate(readTimeline);
  const { nodes, heapMb } = await visit.memory();
  return {
    'all requests': requests.length,
    'all kB': requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    'layout shift': shifts,
    'blocking, ms': blockingMs,
    'longest task, ms': longestTaskMs,
    'heap, MB': heapMb,
    nodes,
    waterfall: requests,
  };
}
