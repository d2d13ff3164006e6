import { after, before } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { securityHeaders } from '../../demo/security-headers.js';
import { CHROMIUM_FLAGS } from '../setup/browser-flags.mjs';
import { findBrowsers } from '../setup/needs/ensure-browsers.mjs';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The day of all pictures: what the cards say of "how long ago" must not change by itself. */
const NOW = new Date('2026-11-24T03:00:00.000Z');

export interface Gallery {
  /**
   * A page of its own that shows one state of `/states`, with a clock that stands and dice that always fall the same.
   */
  open(state: string, options?: BrowserContextOptions): Promise<Page>;
  /** Any page of the site. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** The gallery as the demo serves it, its policy included, and Chromium in front of it; for the tests of one file. */
export function useGallery(): Gallery {
  let browser: Browser;
  let server: ServerType;
  let origin: string;
  before(async () => {
    const port = await new Promise<number>((resolve) => {
      server = serve({ fetch: site().fetch, port: 0, hostname: '127.0.0.1' }, (address) =>
        resolve(address.port),
      );
    });
    origin = `http://localhost:${port}`;
    browser = await chromium.launch({
      executablePath: findBrowsers().shell ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        ...CHROMIUM_FLAGS,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--disable-dev-shm-usage',
      ],
    });
  });
  after(async () => {
    await browser.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  async function visit(path: string, options?: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.addInitScript(loadDice);
    await page.goto(origin + path);
    return page;
  }
  return {
    visit,
    async open(state, options) {
      const page = await visit(`/states?bare#${state}`, options);
      await isShown(page, state);
      return page;
    },
  };
}

/** Waits until the gallery shows the state. @throws when it can't */
export async function isShown(page: Page, state: string): Promise<void> {
  const outcome = page.locator(`#stage[data-shown="${state}"], #stage[data-failed="${state}"]`);
  await outcome.waitFor({ timeout: 30_000 });
  const failure = await page.locator('#stage[data-failed]').count();
  if (failure > 0) throw new Error(await page.locator('#told').innerText());
}

export const inScheme = (page: Page, scheme: Scheme): Promise<void> =>
  page.evaluate((name) => void (document.documentElement.dataset['scheme'] = name), scheme);

/** Access codes are drawn by lot, and stand on receipts. */
function loadDice(): void {
  let seed = 20_26;
  crypto.getRandomValues = ((bytes: Uint8Array) => {
    for (let index = 0; index < bytes.length; index += 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      bytes[index] = seed >>> 16;
    }
    return bytes;
  }) as typeof crypto.getRandomValues;
}

function site(): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use('/dist/*', serveStatic({ root: '.' }));
  app.get('/states', serveStatic({ path: './demo/pages/states.html' }));
  app.get('/theming', serveStatic({ path: './demo/pages/theming.html' }));
  app.use('/*', serveStatic({ root: './demo/pages' }));
  return app;
}
