import { isFlagged } from '../outbox/waiting-flag.js';
import type { AduanTag } from '../registry.js';

/** Fetches and registers one element; rejects when the chunk can't be loaded. */
export type ElementLoader = () => Promise<unknown>;
export type ElementLoaders = Partial<Record<AduanTag, ElementLoader>>;

/** Fetches what sends, for a page whose widgets need not be near, nor be forms. */
export type QueueLoader = () => Promise<{ sendWaiting: (root: string) => Promise<void> }>;

const WIDGETS: Readonly<Record<string, AduanTag>> = {
  form: 'aduan-form',
  tracker: 'aduan-tracker',
  feed: 'aduan-feed',
};
/**
 * What a div may pass on. A list, because sanitizers let every `data-*` through: copied blindly, `data-onclick` would turn
 * into a handler that the sanitizer had just removed.
 */
const PASSED_ON =
  'endpoint lang protocol loading debug category institution classification location assisted shared-device practice ' +
  'tracking-id compact page-size status view sync-url';
/** A link to a report: who follows it wants to see it, not to look for the widget that shows it. */
const LINK = /[?#&]aduan=/;
/** Start loading this far before the widget scrolls into view: a 2G phone needs the head start. */
const NEAR = '600px';

/**
 * Upgrades `<div data-aduan="form" data-endpoint="…">fallback</div>`: the element goes inside, each `data-x` becomes its
 * attribute `x`, and the div's own content moves into it as the fallback, so that no link the webmaster wrote is lost.
 */
function mountDiv(div: HTMLElement): void {
  const tag = WIDGETS[div.dataset['aduan'] ?? ''];
  if (tag === undefined) {
    console.warn(`aduan: data-aduan="${div.dataset['aduan'] ?? ''}" is not form, tracker or feed.`, div);
    // Otherwise every later change of the page would repeat the warning.
    div.removeAttribute('data-aduan');
    return;
  }
  const element = document.createElement(tag);
  for (const name of PASSED_ON.split(' ')) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  while (div.firstChild) element.appendChild(div.firstChild);
  div.removeAttribute('data-aduan');
  div.appendChild(element);
}

/** As the client spells it; empty for what is no address. Here it is cheaper than the client's own, and a test compares them. */
export function rootOf(endpoint: string | null): string {
  try {
    const { origin, pathname } = new URL((endpoint ?? '').trim(), document.baseURI);
    return origin + pathname.replace(/\/*$/, '/');
  } catch {
    return '';
  }
}

/**
 * Watches the page for our elements, now and later, and loads each kind when the first of its kind comes near the
 * viewport; at once with `loading="eager"`, and where the page's address links to a report. What an earlier visit left to be
 * sent to a widget's endpoint goes at once. Until then, and wherever loading fails, the light-DOM fallback stays visible.
 */
export function mountWidgets(loaders: ElementLoaders, loadQueue: QueueLoader): void {
  const resumed = new Set<string>();
  const resume = (root: string): void => {
    if (resumed.has(root) || !isFlagged(root)) return;
    resumed.add(root);
    // Without the network it stays flagged for the next visit.
    loadQueue()
      .then(({ sendWaiting }) => sendWaiting(root))
      .catch(() => resumed.delete(root));
  };
  const asked = new Map<AduanTag, Promise<unknown>>();
  const load = (tag: AduanTag): void => {
    const loader = loaders[tag];
    if (asked.has(tag) || loader === undefined) return;
    asked.set(
      tag,
      loader().catch((error: unknown) => {
        asked.delete(tag);
        console.error(
          `aduan: <${tag}> could not be loaded. Check that the page's Content-Security-Policy allows this script's ` +
            'address in script-src, and that the whole dist folder was uploaded.',
          error,
        );
      }),
    );
  };

  const near =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver(
          (entries) => {
            for (const entry of entries) {
              if (!entry.isIntersecting) continue;
              near?.unobserve(entry.target);
              load(entry.target.localName as AduanTag);
            }
          },
          { rootMargin: NEAR },
        )
      : undefined;

  const seen = new WeakSet<Element>();
  const scan = (): void => {
    document.querySelectorAll<HTMLElement>('[data-aduan]').forEach(mountDiv);
    document.querySelectorAll('aduan-form,aduan-tracker,aduan-feed').forEach((element) => {
      if (seen.has(element)) return;
      seen.add(element);
      resume(rootOf(element.getAttribute('endpoint')));
      const isLinked = LINK.test(location.href) && element.localName !== 'aduan-form';
      if (near === undefined || isLinked || element.getAttribute('loading') === 'eager') {
        load(element.localName as AduanTag);
      } else {
        near.observe(element);
      }
    });
  };

  scan();
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
}

/** Runs `start` once a page, however many copies of the script it carries. */
export function startOnce(version: string, start: () => void): void {
  const key = Symbol.for('aduan.embed');
  const page = globalThis as typeof globalThis & { [key]?: string };
  const running = page[key];
  if (running !== undefined) {
    if (running !== version) {
      console.warn(`aduan: version ${running} already runs on this page; version ${version} stays unused.`);
    }
    return;
  }
  page[key] = version;
  start();
}
