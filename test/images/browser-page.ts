import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { isFullRun } from '../setup/full-run.js';
import { ensureImages } from './generate.js';

export type BrowserName = 'chromium' | 'firefox';

/** By `npm test` the first: there the component tests ask Firefox what it makes of a photo. */
export const BROWSERS: readonly BrowserName[] = isFullRun ? ['chromium', 'firefox'] : ['chromium'];

/** Plain JavaScript without declarations: named at run time, so that the compiler doesn't ask for them. */
const setup = (name: string): string => new URL(`../setup/${name}.mjs`, import.meta.url).href;

/** The policy of the strictest host that the widgets promise to work under. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const HTML =
  '<!doctype html><html lang="id"><title>Aduan</title><script type="module" src="/run.js"></script></html>';

export interface TestSite {
  origin: string;
  /** What the page sent back, by the path below `/out/`. */
  received: Map<string, Buffer>;
  close(): Promise<void>;
}

/**
 * Serves one page under {@link POLICY} whose only script is the bundled `entry`, with the generated pictures beside it.
 * @param entry relative to this file
 * @param json answers by path
 */
export async function serveScript(entry: string, json: Record<string, unknown> = {}): Promise<TestSite> {
  const images = await ensureImages();
  const path = fileURLToPath(new URL(entry, import.meta.url));
  const options = { bundle: true, format: 'esm', target: 'es2022', write: false, minify: true } as const;
  const script = (await build({ ...options, entryPoints: [path] })).outputFiles[0]!.contents;
  const received = new Map<string, Buffer>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.setHeader('Content-Security-Policy', POLICY);
    if (pathname === '/') response.setHeader('Content-Type', 'text/html').end(HTML);
    else if (pathname === '/run.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else if (pathname.startsWith('/out/')) {
      received.set(decodeURIComponent(pathname.slice(5)), Buffer.concat(chunks));
      response.end();
    } else if (pathname.startsWith('/images/')) response.end(await readFile(join(images, pathname.slice(8))));
    else if (pathname in json) response.end(JSON.stringify(json[pathname]));
    else response.writeHead(404).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Starts Debian's Chromium or Firefox, the same way the component tests do. */
export async function launch(name: BrowserName): Promise<Browser> {
  const { ensureBrowsers } = (await import(setup('needs/ensure-browsers'))) as {
    ensureBrowsers(): Promise<Record<'firefox' | 'shell', string>>;
  };
  const { CHROMIUM_FLAGS, FIREFOX_PREFS } = (await import(setup('browser-flags'))) as {
    CHROMIUM_FLAGS: string[];
    FIREFOX_PREFS: Record<string, unknown>;
  };
  const { firefox, shell } = await ensureBrowsers();
  return name === 'chromium'
    ? puppeteer.launch({ executablePath: shell, headless: true, args: CHROMIUM_FLAGS })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox,
        headless: true,
        extraPrefsFirefox: FIREFOX_PREFS,
      });
}

/** Opens the page and waits until its script has put an answer into `document.title`. */
export async function runPage(browser: Browser, site: TestSite, timeout: number, query = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/${query}`);
  await page.waitForFunction(() => document.title.startsWith('done'), { timeout });
  return page;
}
