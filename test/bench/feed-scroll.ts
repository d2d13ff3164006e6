/**
 * What a long list costs a slow phone: the built feed over 100 and over 10,000 reports, scrolled page by page in Chromium with the
 * processor slowed to a quarter: `node --import tsx test/bench/feed-scroll.ts`. Machines differ, so read the ratios.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { Page } from 'puppeteer-core';
import { listen } from '../journey/harness/server.js';
import { KEEP_NAMES } from '../journey/harness/watch.js';
import { launch } from '../images/browser-page.js';

const SIZES = [100, 10_000];
const PAGE = 20;
const SLOWER = 4;

function report(number: number): Record<string, unknown> {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  return {
    tracking_id: String(1_000_000_000 + number),
    title: `Jalan poros Desa Tanjung Kemala berlubang sepanjang ${number} meter`,
    excerpt: 'Sejak musim hujan lubangnya makin dalam dan sudah dua kali ada pengendara motor jatuh. '.repeat(
      2,
    ),
    status_code: ['verified', 'in_progress', 'responded', 'done'][number % 4],
    status_name: 'Status',
    classification_id: '1',
    category: { id: '436', name: 'Jalan rusak' },
    disposition_name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    reporter_name: 'Warga',
    channel: 'Website',
    location_name: 'Tanjung Kemala, Baturaja Timur',
    created_at: at,
    updated_at: at,
    followups_count: number % 5,
    supports_count: number % 7,
    attachments_count: 0,
    thumbnail_url: null,
  };
}

async function answer(size: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const json = (results: unknown): void => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ results }));
  };
  if (url.pathname.startsWith('/dist/')) {
    const bytes = await readFile(join('dist', normalize(url.pathname.slice(6))));
    return void response.setHeader('Content-Type', 'text/javascript').end(bytes);
  }
  if (url.pathname === '/sp4n/capabilities') return json({ features: ['feed', 'support'] });
  if (url.pathname === '/sp4n/complaints') {
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const data = Array.from({ length: Math.min(PAGE, size - from) }, (_, at) => report(size - from - at));
    const next = from + PAGE < size ? `complaints?cursor=${from + PAGE}` : null;
    return json({ data, total: size, next_page_url: next });
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Desa</title>
<aduan-feed endpoint="/sp4n" loading="eager"></aduan-feed>
<script src="/dist/embed.js" defer></script></html>`);
}

interface Cost {
  cards: number;
  nodes: number;
  heapMb: number;
  longTasks: number;
  longestMs: number;
  pages: number;
}

/** Scrolls to the end, presses for more, and so on to the last page. */
async function scrollDown(page: Page): Promise<Omit<Cost, 'nodes' | 'heapMb'>> {
  return await page.evaluate(async () => {
    const feed = document.querySelector('aduan-feed')!;
    const one = <T extends Element>(selector: string) => feed.shadowRoot?.querySelector<T>(selector);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!one('.open')) await frame();
    const tasks: number[] = [];
    const watcher = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    watcher.observe({ type: 'longtask' });
    let pages = 1;
    for (let more = one<HTMLElement>('#more'); more; more = one<HTMLElement>('#more')) {
      const last = () => [...feed.shadowRoot!.querySelectorAll('.open')].at(-1)?.id;
      const before = last();
      more.scrollIntoView();
      more.click();
      while (last() === before) await frame();
      await frame();
      pages += 1;
    }
    await frame();
    watcher.disconnect();
    return {
      cards: feed.shadowRoot!.querySelectorAll('.card').length,
      longTasks: tasks.length / pages,
      longestMs: Math.max(0, ...tasks),
      pages,
    };
  });
}

async function measure(size: number): Promise<Cost> {
  const server = await listen((request, response) => {
    answer(size, request, response).catch(() => response.writeHead(404).end());
  });
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(KEEP_NAMES);
    await page.setViewport({ width: 390, height: 800 });
    // Compiled once before the processor is slowed.
    await page.goto(server.origin);
    await page.waitForFunction(() =>
      document.querySelector('aduan-feed')?.shadowRoot?.querySelector('.open'),
    );
    await page.emulateCPUThrottling(SLOWER);
    await page.reload();
    const scrolled = await scrollDown(page);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { Nodes = 0, JSHeapUsedSize = 0 } = await page.metrics();
    return { ...scrolled, nodes: Nodes, heapMb: JSHeapUsedSize / 1_048_576 };
  } finally {
    await browser.close();
    await server.stop();
  }
}

const [few, many] = [await measure(SIZES[0]!), await measure(SIZES[1]!)];
for (const [size, cost] of [
  [SIZES[0], few],
  [SIZES[1], many],
] as const) {
  const ratio = (key: keyof Cost): string => (cost[key] / Math.max(1, few[key])).toFixed(2);
  console.log(
    `${size} reports, ${cost.pages} pages, ${cost.cards} cards left: ` +
      `${cost.nodes} nodes (× ${ratio('nodes')}), heap ${cost.heapMb.toFixed(1)} MB (× ${ratio('heapMb')}), ` +
      `${cost.longTasks.toFixed(1)} long tasks a page, the longest ${cost.longestMs.toFixed(0)} ms (× ${ratio('longestMs')})`,
  );
}
