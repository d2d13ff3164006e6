import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import type { AduanFeed } from '../../src/feed/aduan-feed.js';
import '../../src/register/feed.js';
import { FakeSource } from './fake-source.js';

export interface Stage {
  feed: AduanFeed;
  source: FakeSource;
  /** Everything that matches inside the shadow root. */
  all: <T extends HTMLElement = HTMLElement>(selector: string) => T[];
  /** The one that matches, or an error that says so. */
  one: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** The shadow root's words, blanks folded. */
  words: () => string;
}

/** A feed over an endpoint in memory, before anything was answered. */
export async function stage(
  prepare: (source: FakeSource, feed: AduanFeed) => void = () => {},
  source = new FakeSource(),
): Promise<Stage> {
  // Where the page of the last test stood, the end of this list may be near.
  scrollTo(0, 0);
  const feed = document.createElement('aduan-feed');
  feed.loading = 'eager';
  feed.endpoint = '/sp4n';
  feed.service = source;
  feed.innerHTML = '<a href="/aduan.html">Laman aduan</a>';
  prepare(source, feed);
  const place = await fixture(html`<main></main>`);
  place.append(feed);
  const root = () => feed.shadowRoot!;
  const all = <T extends HTMLElement>(selector: string) => [...root().querySelectorAll<T>(selector)];
  return {
    feed,
    source,
    all,
    one: <T extends HTMLElement>(selector: string) => {
      const found = root().querySelector<T>(selector);
      if (!found) throw new Error(`no ${selector} in: ${root().textContent?.replace(/\s+/g, ' ')}`);
      return found;
    },
    words: () => (root().querySelector('.inner')?.textContent ?? '').replace(/\s+/g, ' '),
  };
}

/** The same, once its cards are there, and it is known what else the endpoint has. */
export async function listed(prepare?: (source: FakeSource, feed: AduanFeed) => void): Promise<Stage> {
  const staged = await stage(prepare);
  await until(() => staged.all('.open').length && !staged.all('.unknown').length, 'cards');
  return staged;
}

export const until = (condition: () => unknown, what: string) =>
  waitUntil(() => Boolean(condition()), what, { timeout: 5000 });

/** Opens the filters, and waits until there is something to choose from. */
export async function openFilters({ one, all }: Stage): Promise<void> {
  if (all('.panel').length) return;
  one('.find .fold summary').click();
  await until(() => all('.panel').length, 'filters');
}

/** Lets everything that is due run. */
export const settle = async (feed: AduanFeed) => {
  await aTimeout(0);
  await feed.updateComplete;
};

/** A gate that opens by hand. */
export function gate(): { promise: Promise<void>; open: () => void } {
  let open = () => {};
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open };
}

export const titles = ({ all }: Stage) => all('.open').map((open) => open.textContent?.trim());

/** Types into the search box, and presses "Cari". */
export async function searchFor({ one, feed }: Stage, words: string): Promise<void> {
  const box = one<HTMLInputElement>('#search');
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await feed.updateComplete;
  one('.find .button').click();
}
