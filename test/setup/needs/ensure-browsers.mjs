import { findProgram, installPackages } from '../debian.mjs';

/**
 * Chromium without windows, which draws and runs pages as the whole one does, for a quarter of the processor's time. It
 * has no Background Sync. Where it can't be had, and in a full run, the whole Chromium stands for it.
 */
const SHELL = { variable: 'CHROMIUM_SHELL', debian: 'chromium-headless-shell' };

/** Where each browser is looked for, in this order, and which Debian package brings it. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    debian: 'chromium',
    places: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    places: [
      'firefox-esr',
      'firefox',
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
};

/** @typedef {{ chromium: string, firefox: string, shell: string }} BrowserPaths absolute paths */

/** What is installed now; a path set in CHROMIUM, CHROMIUM_SHELL or FIREFOX wins, and is believed. */
export function findBrowsers() {
  const found = Object.fromEntries(
    Object.entries(BROWSERS).map(([name, { variable, places }]) => [
      name,
      findProgram(process.env[variable] ? [process.env[variable]] : places),
    ]),
  );
  return { ...found, shell: findShell() ?? found.chromium };
}

function findShell() {
  if (process.env.TEST_FULL === '1') return undefined;
  const { CHROMIUM, [SHELL.variable]: shell } = process.env;
  if (shell) return findProgram([shell]);
  return CHROMIUM ? undefined : findProgram([SHELL.debian]);
}

/**
 * Finds Chromium (or Chrome) and Firefox, installs what is missing from Debian's packages where it may.
 *
 * @returns {Promise<BrowserPaths>}
 * @throws with a sentence on what to install, when one stays missing
 */
export async function ensureBrowsers() {
  const missing = namesMissing(findBrowsers());
  if (missing.length > 0) {
    await installPackages([...missing.map((name) => BROWSERS[name].debian), 'fonts-liberation']);
  }
  if (findShell() === undefined && !process.env.CHROMIUM && process.env.TEST_FULL !== '1')
    await installPackages([SHELL.debian]);
  const found = findBrowsers();
  const still = namesMissing(found);
  if (still.length > 0) throw new Error(adviceFor(still));
  return found;
}

function namesMissing(found) {
  return Object.keys(BROWSERS).filter((name) => found[name] === undefined);
}

function adviceFor(names) {
  const lines = names.map((name) => {
    const { variable, debian } = BROWSERS[name];
    const told = process.env[variable]
      ? ` (${variable}=${process.env[variable]} is not an executable file)`
      : '';
    return `  ${name}: install it (Debian: apt-get install ${debian}), or set ${variable} to its path${told}`;
  });
  return `These browsers are needed for the tests and were not found:\n${lines.join('\n')}`;
}
