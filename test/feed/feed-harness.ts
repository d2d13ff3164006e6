import { aTimeout, fixture, html } from '@open-wc/testing';
import type { AduanFeed } from '../../src/feed/aduan-feed.js';
import '../../src/register/feed.js';
import { FakeSource } from './fake-source.js';
import { waitUntil as until } from '../setup/in-page/wait-until.js';

export { until };

/** A feed on a page, and what a person can see and do with it. */
export interface FeedHarness {
  feed: AduanFeed;
  source: FakeSource;
  /** Everything that matches inside the shadow root. */
  all: <T extends HTMLElement = HTMLElement>(selector: string) => T[];
  /** The one that matches, or an error that says so. */
  one: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** The shadow root's words, blanks folded. */
  words: () => string;
  /** The reports on show, in their order. */
  titles: () => (string | undefined)[];
  /** Opens the filters, and waits until there is something to choose from. */
  openFilters: () => Promise<void>;
  /** Types into the search box, and presses "Cari". */
  searchFor: (words: string) => Promise<void>;
  /** Lets everything that is due run. */
  settle: () => Promise<void>;
}

/** A feed over an endpoint in memory, before anything was answered. */
export async function placeFeed(
  prepare: (source: FakeSource, feed: AduanFeed) => void = () => {},
  source = new FakeSource(),
): Promise<FeedHarness> {
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
  const one = <T extends HTMLElement>(selector: string) => {
    const found = root().querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector} in: ${root().textContent?.replace(/\s+/g, ' ')}`);
    return found;
  };
  return {
    feed,
    source,
    all,
    one,
    words: () => (root().querySelector('.inner')?.textContent ?? '').replace(/\s+/g, ' '),
    titles: () => all('.open').map((open) => open.textContent?.trim()),
    openFilters: async () => {
      if (all('.panel').length) return;
      one('.find .fold summary').click();
      await until(() => all('.panel').length, 'filters');
    },
    searchFor: async (words) => {
      const box = one<HTMLInputElement>('#search');
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await feed.updateComplete;
      one('.find .button').click();
    },
    settle: async () => {
      await aTimeout(0);
      await feed.updateComplete;
    },
  };
}

/** The same, once its cards are there, and it is known what else the endpoint has. */
export async function openFeed(
  prepare?: (source: FakeSource, feed: AduanFeed) => void,
): Promise<FeedHarness> {
  const staged = await placeFeed(prepare);
  await until(() => staged.all('.open').length && !staged.all('.unknown').length, 'cards');
  return staged;
}
