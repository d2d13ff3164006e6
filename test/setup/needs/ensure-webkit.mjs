import { readdirSync } from 'node:fs';
import { findProgram, installPackages } from '../debian.mjs';

const LIBRARIES = '/usr/lib';

/**
 * @typedef {{ driver: string, browser: string, display: string }} WebKitPrograms absolute paths: WebKitWebDriver,
 * MiniBrowser, Xvfb
 */

/** WebKitGTK as Debian packs it, a stand-in for Safari: its driver, its small browser, and the display that needs. */
function findWebKit() {
  const miniBrowsers = readdirSync(LIBRARIES)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => `${LIBRARIES}/${name}/webkit2gtk-4.1/MiniBrowser`);
  const found = {
    driver: findProgram(['WebKitWebDriver']),
    browser: findProgram(miniBrowsers),
    display: findProgram(['Xvfb']),
  };
  return Object.values(found).includes(undefined) ? undefined : found;
}

/**
 * Finds WebKit, installs it from Debian's packages where it may.
 *
 * @returns {Promise<WebKitPrograms>}
 * @throws with a sentence on what to install
 */
export async function ensureWebKit() {
  if (process.platform !== 'linux') throw new Error('WebKit is driven on Linux alone.');
  if (findWebKit() === undefined) await installPackages(['webkit2gtk-driver', 'xvfb', 'fonts-liberation']);
  const found = findWebKit();
  if (found === undefined) {
    throw new Error('WebKit was not found: install it (Debian: apt-get install webkit2gtk-driver xvfb).');
  }
  return found;
}
