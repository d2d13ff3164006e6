import { launch, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, FIREFOX_PREFS } from '../../setup/browser-flags.mjs';
import { findBrowsers } from '../../setup/needs/ensure-browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** Both, or the one that TEST_BROWSERS names. */
export const BROWSER_NAMES = (process.env['TEST_BROWSERS']?.split(',') ?? [
  'chromium',
  'firefox',
]) as BrowserName[];

/**
 * A village site's name that leads to this machine: browsers trust `localhost` with more than a page without https has.
 */
export const VILLAGE_NAME = 'desa.test';

/** Any other name fails at once, so that a request to another host never leaves the machine. */
const NO_OTHER_HOST = `--host-resolver-rules=MAP ${VILLAGE_NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;

/**
 * Starts a headless browser of the machine; CHROMIUM, CHROMIUM_SHELL and FIREFOX say where, else the usual places are
 * searched.
 *
 * @param isWhole the whole Chromium, for what the one without windows hasn't got: Background Sync
 */
export function launchBrowser(name: BrowserName, isWhole = false): Promise<Browser> {
  const paths = findBrowsers();
  const executablePath = name === 'chromium' && !isWhole ? paths.shell : paths[name];
  if (executablePath === undefined) throw new Error(`${name} was not found; npm test says how to get it`);
  const common = { executablePath, headless: true, timeout: 60_000, protocolTimeout: 120_000 };
  return name === 'chromium'
    ? launch({ ...common, browser: 'chrome', args: [...CHROMIUM_FLAGS, NO_OTHER_HOST] })
    : launch({
        ...common,
        browser: 'firefox',
        extraPrefsFirefox: { ...FIREFOX_PREFS, 'network.dns.localDomains': VILLAGE_NAME },
      });
}

const shared = new Map<string, Promise<Browser>>();

/**
 * The one browser of its kind for all tests of this process: starting it takes as long as a short test, a fresh profile
 * in it doesn't.
 */
export async function sharedBrowser(name: BrowserName, isWhole = false): Promise<Browser> {
  const key = isWhole ? `whole ${name}` : name;
  const running = await shared.get(key);
  if (running?.connected) return running;
  const launched = launchBrowser(name, isWhole);
  shared.set(key, launched);
  return await launched;
}

export async function closeBrowsers(): Promise<void> {
  const running = await Promise.all(shared.values());
  shared.clear();
  await Promise.all(running.map((browser) => browser.close()));
}
