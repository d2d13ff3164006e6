/**
 * What an end-to-end test stands on: two real browsers, a host page on one origin, the real endpoint on another.
 *
 * Elements inside a widget are reached by puppeteer's deep combinator: `page.locator('aduan-form >>> [name=title]')`.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, type TestContext } from 'node:test';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { runEqualAccess } from './equal-access.js';
import { runAxe, type AxeOptions } from './axe.js';
import { isFullRun } from '../../setup/full-run.js';
import { BROWSER_NAMES, closeBrowsers, sharedBrowser, type BrowserName } from './browsers.js';
import { watch, type Watch } from './watch.js';

export { type BrowserName } from './browsers.js';
export { startEndpoint, type Endpoint } from './endpoint.js';
export { startEndpointProcess, type EndpointProcess } from './endpoint-process.js';
export { startHost, strictPolicy, type Host, type HostPage } from './host.js';
export { focused, isFocused, tabAndPress, tabAndType, tabTo } from './keyboard.js';
export { startRecorder, type Recorder } from './recorder.js';
export { freePort, listen } from './server.js';

/** Milliseconds. Far more than anything here takes, on a machine that is busy with other work too. */
export const LIMIT = 60_000;

export const SCREENS = join(ROOT, 'test', '.results', 'screens');
export const IMAGES = join(ROOT, 'test', '.results', 'images');

/** Nobody compares them, and each takes half a second. */
export const takesScreens = isFullRun || process.env['TEST_SCREENS'] === '1';

/** CSS pixels of the smallest phone, and of the screens in between and beyond it, which a full run looks at too. */
export const widths = (...wider: number[]): number[] => [320, ...(isFullRun ? wider : [])];

/** CSS pixels, each of them one of a picture: more no browser takes. */
const HIGHEST_PICTURE = 16_000;

interface VisitOptions {
  /** Origins the page may ask; a request to any other fails the test. */
  origins: readonly string[];
  /** CSS pixels; default 1024 × 768. */
  viewport?: Viewport;
  /** Errors on the console that this test provokes. */
  expectedErrors?: readonly RegExp[];
  /** Violations of the policy that this test provokes. */
  expectedViolations?: readonly RegExp[];
  /** Where the address is reached; default `load`, which never comes while a script of the page hangs. */
  waitUntil?: 'load' | 'domcontentloaded';
  /** Runs before the page goes anywhere. */
  prepare?: (page: Page) => Promise<unknown>;
  /** In the whole Chromium, for what the one without windows hasn't got; default false. */
  isWhole?: boolean;
}

interface AccessibleOptions extends AxeOptions {
  /** Also by `runEqualAccess`; default false. */
  byBoth?: boolean;
}

export interface Visit extends Watch {
  page: Page;
  /**
   * Fails on any finding of axe, and when it saw nothing inside a shadow root though the page has widgets; in a full
   * run, or where it is asked for, on any finding of a second engine too. By `npm test` in the first browser alone:
   * what they read is the same in each.
   */
  assertAccessible(options?: AccessibleOptions): Promise<void>;
  /** Fails when the page scrolls sideways, naming the widest elements. */
  assertNoSidewaysScroll(): Promise<void>;
  /**
   * `test/.results/screens/<name>-<browser>.png`, the whole page down to what fits a picture, for people to look at: in
   * a full run, or with TEST_SCREENS=1.
   */
  screenshot(name: string): Promise<void>;
}

/** Opens an address in a fresh profile. What the page did wrong fails the test when it ends, and the profile goes. */
export type Open = (t: TestContext, url: string, options: VisitOptions) => Promise<Visit>;

type Declare = (name: BrowserName, open: Open) => void;

/**
 * Declares the same tests for each browser: for what an engine may lose or forbid, such as storage over a crash, a
 * photo or what a policy names.
 *
 * @param names where a test asks for what only one of them has
 */
export function eachBrowser(declare: Declare, names: readonly BrowserName[] = BROWSER_NAMES): void {
  for (const name of names) {
    describe(name, () => {
      declare(name, async (t, url, options) =>
        openVisit(await sharedBrowser(name, options.isWhole), name, t, url, options),
      );
    });
  }
}

/**
 * For what each engine does alike, such as what an endpoint answers, what is drawn and where the focus goes: in the
 * first browser, and in both by `npm run test:full`.
 */
export const oneBrowser = (declare: Declare): void =>
  eachBrowser(declare, isFullRun ? BROWSER_NAMES : BROWSER_NAMES.slice(0, 1));

after(closeBrowsers);

async function openVisit(
  browser: Browser,
  name: BrowserName,
  t: TestContext,
  url: string,
  options: VisitOptions,
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  await page.setViewport(options.viewport ?? { width: 1024, height: 768 });
  const seen = await watch(page);
  t.after(async () => {
    await context.close();
    assertClean(seen, options);
  });
  await options.prepare?.(page);
  await page.goto(url, { waitUntil: options.waitUntil ?? 'load' });
  return {
    ...seen,
    page,
    assertAccessible: async (axe) => {
      if (isFullRun || name === BROWSER_NAMES[0]) await assertAccessible(page, axe);
    },
    assertNoSidewaysScroll: () => assertNoSidewaysScroll(page),
    screenshot: async (title) => {
      if (!takesScreens) return;
      await mkdir(SCREENS, { recursive: true });
      const path = join(SCREENS, `${title}-${name}.png`) as `${string}.png`;
      await page.screenshot({ path, clip: await topOf(page), captureBeyondViewport: true });
    },
  };
}

/** The whole page, or what of it fits a picture: a sheet for native readers is 130 000 pixels high on a small phone. */
const topOf = (page: Page) =>
  page.evaluate((highest) => {
    const { scrollWidth: width, scrollHeight } = document.documentElement;
    return { x: 0, y: 0, width, height: Math.min(scrollHeight, highest) };
  }, HIGHEST_PICTURE);

function assertClean(
  seen: Watch,
  { origins, expectedErrors = [], expectedViolations = [] }: VisitOptions,
): void {
  const unexpected = (list: string[], expected: readonly RegExp[]) =>
    list.filter((line) => !expected.some((pattern) => pattern.test(line)));
  assert.deepEqual(
    unexpected(seen.violations, expectedViolations),
    [],
    'violations of the content security policy',
  );
  assert.deepEqual(unexpected(seen.errors, expectedErrors), [], 'errors on the console');
  assert.deepEqual(seen.foreign(origins), [], 'requests to other hosts');
}

async function assertAccessible(
  page: Page,
  { byBoth = false, ...options }: AccessibleOptions = {},
): Promise<void> {
  const { findings, shadowElements } = await runAxe(page, options);
  assert.deepEqual(findings, [], 'findings of axe');
  const widgets = await page.$$eval('aduan-form, aduan-tracker, aduan-feed', (list) => list.length);
  if (widgets > 0) assert.ok(shadowElements > 0, 'axe looked at nothing inside the widgets');
  if (isFullRun || byBoth) assert.deepEqual(await runEqualAccess(page), [], 'findings of Equal Access');
}

async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const { over, widest } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const { left, right } = element.getBoundingClientRect();
        const reach = Math.max(right, left + element.scrollWidth);
        if (reach > width + 1)
          found.push(`${element.localName}.${element.className} (${Math.round(reach)} px)`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return { over: document.documentElement.scrollWidth - width, widest: found.slice(0, 10) };
  });
  assert.ok(over <= 0, `the page is ${over} px wider than the screen: ${widest.join(', ')}`);
}
