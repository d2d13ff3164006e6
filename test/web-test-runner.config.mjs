/**
 * Component tests: `npx web-test-runner --config test/web-test-runner.config.mjs --files test/form/x.browser.test.ts`.
 * TEST_BROWSERS=chromium runs one browser alone, and webkit runs only when named; `--coverage` measures in Chromium.
 */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { bundledTests } from './runner/bundled-tests.mjs';
import { restsOnEngine } from './runner/engines.mjs';
import { viewportPlugin } from './runner/viewport-plugin.mjs';
import { totalsReporter } from './runner/wtr-reporter.mjs';
import { CHROMIUM_FLAGS, FIREFOX_PREFS } from './setup/browser-flags.mjs';
import { findBrowsers } from './setup/needs/ensure-browsers.mjs';
import { installBeside } from './setup/install-beside.mjs';
import { startWebKit } from './setup/start-webkit.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const paths = findBrowsers();

const launchers = {
  /** By Playwright: the only launcher with emulation of forced colours and reduced motion. */
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: {
        executablePath: paths.shell,
        headless: true,
        chromiumSandbox: process.getuid?.() !== 0,
        args: CHROMIUM_FLAGS,
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: paths.firefox,
        headless: true,
        extraPrefsFirefox: FIREFOX_PREFS,
      },
    }),
  /** A stand-in for Safari: no media can be set. */
  webkit: async () => {
    const driver = await installBeside('@web/test-runner-webdriver', '0.9.0');
    const { webdriverLauncher } = await import(pathToFileURL(join(driver, 'index.mjs')).href);
    const { port, browser } = await startWebKit();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    });
  },
};

/** Coverage is told by module. */
const isByModule = process.argv.includes('--coverage');
const define = { __ADUAN_VERSION__: JSON.stringify(version) };
/** Test files that the command names, or all. */
const named = process.argv.filter((argument) => argument.endsWith('.browser.test.ts'));
const isWhole = named.length === 0 || named.some((file) => file.includes('*'));
const files = !isWhole ? named.map((file) => resolve(file)) : await allFiles();

async function allFiles() {
  const found = await readdir(join(ROOT, 'test'), { recursive: true });
  return found.filter((file) => file.endsWith('.browser.test.ts')).map((file) => join(ROOT, 'test', file));
}

/** By npm test, Firefox runs what rests on its engine; a file that is named runs in both. */
const isQuick = process.env.TEST_QUICK === '1';
const wanted = process.env.TEST_BROWSERS?.split(',') ?? (isQuick ? ['chromium'] : ['chromium', 'firefox']);
const firefoxToo = isQuick && wanted.includes('chromium') ? files.filter(restsOnEngine) : [];

/** Lit's notice that it is the development build, which the tests want for its warnings. */
const isNoise = ({ args }) =>
  args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode'));

export default {
  rootDir: ROOT,
  files: 'test/!(endpoint|journey|faults|hosts|visual|bench)/**/*.browser.test.ts',
  ...(isByModule && { nodeResolve: { exportConditions: ['development', 'browser'] } }),
  plugins: [
    viewportPlugin(),
    isByModule
      ? esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2021', define })
      : bundledTests({ root: ROOT, files, define }),
  ],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  ...(firefoxToo.length > 0 && {
    groups: [{ name: 'firefox', files: firefoxToo, browsers: [launchers.firefox()] }],
  }),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Far more than any takes, on a machine that is busy with other work too; more than one of its waits does.
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="id"><head><title>Aduan</title></head><body><script type="module" src="${framework}"></script></body></html>`,
  filterBrowserLogs: (log) => !isNoise(log),
  coverageConfig: { include: ['src/**/*.ts'], report: true, reportDir: 'test/.results/coverage' },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    totalsReporter({ path: process.env.TEST_TOTALS }),
  ],
};
