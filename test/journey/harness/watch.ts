import type { Page } from 'puppeteer-core';

export interface Watch {
  /** `METHOD url` of all the page asked for. */
  requests: string[];
  /** Violations of the page's policy: `directive blocked-uri (source:line)`. */
  violations: string[];
  /** `console.error` and uncaught errors, without the browser's own lines on failed requests and blocked sources. */
  errors: string[];
  /** Requests to an origin that is not in the list; `data:`, `blob:` and `about:` reach nobody. */
  foreign(origins: readonly string[]): string[];
}

/** Goes through the console, so that nothing is lost when the page goes elsewhere. */
const MARK = 'aduan-test-violation ';

/** tsx wraps named functions in a call of `__name`, which a function sent into a page does not find there. */
export const KEEP_NAMES = 'globalThis.__name ??= (named) => named';

/** Begins to listen; call it before the page goes anywhere. */
export async function watch(page: Page): Promise<Watch> {
  const requests: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) violations.push(text.slice(MARK.length));
    else if (message.type() === 'error' && !isBrowsersOwn(text)) errors.push(text);
  });
  await page.evaluateOnNewDocument(KEEP_NAMES);
  await page.evaluateOnNewDocument((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      const place = `${event.sourceFile}:${event.lineNumber}`;
      console.debug(`${mark}${event.effectiveDirective} ${event.blockedURI} ${event.sample} (${place})`);
    });
  }, MARK);
  return {
    requests,
    violations,
    errors,
    foreign: (origins) => requests.filter((request) => isForeign(request, origins)),
  };
}

/** Chromium prints failed requests and blocked sources as errors; both are judged elsewhere. */
function isBrowsersOwn(text: string): boolean {
  return (
    text.startsWith('Failed to load resource') ||
    text.includes('Content Security Policy') ||
    text.includes('CORS policy')
  );
}

function isForeign(request: string, origins: readonly string[]): boolean {
  const url = request.slice(request.indexOf(' ') + 1);
  return /^(https?|wss?|ftp):/.test(url) && !origins.includes(new URL(url).origin);
}
