import { expect } from '@open-wc/testing';
import { openFeed, placeFeed, until, type FeedHarness } from './feed-harness.js';

/** Every state a person can meet, and how to get there. */
const STATES: Record<string, () => Promise<FeedHarness>> = {
  cards: () =>
    openFeed((source) => {
      source.items = source.items.slice(0, 6).map((item) => ({ ...item, thumbnailUrl: 'thumbnail.jpg' }));
    }),
  compact: () => openFeed((_, feed) => (feed.compact = true)),
  'without support': () => openFeed((source) => source.features.delete('support')),
  loading: async () => {
    const staged = await placeFeed((source) => source.gates.set('feed', new Promise(() => {})));
    await until(() => staged.all('.skeleton').length && staged.all('.find').length, 'skeletons');
    return staged;
  },
  empty: async () => {
    const staged = await placeFeed((source) => (source.items = []));
    await until(() => staged.all('.empty').length, 'empty');
    return staged;
  },
  failure: async () => {
    const staged = await placeFeed((source) => source.failing.set('feed', 'unavailable'));
    await until(() => staged.all('.danger').length, 'failure');
    return staged;
  },
  offline: async () => {
    const staged = await placeFeed((source) => {
      for (const name of ['capabilities', 'feed']) source.failing.set(name, 'network');
    });
    await until(() => staged.all('.danger').length, 'offline');
    return staged;
  },
  'no feed': async () => {
    const staged = await placeFeed((source) => source.features.delete('feed'));
    await until(() => staged.all('[part=problem]').length, 'notice');
    return staged;
  },
  'a report': async () => {
    const staged = await openFeed();
    staged.one('.open').click();
    await until(() => staged.all('.history').length, 'detail');
    return staged;
  },
  'a failed page and a failed support': async () => {
    const staged = await openFeed((source) => {
      source.failing.set('support', 'refused');
    });
    staged.source.failing.set('feed', 'timeout');
    staged.one('#more').click();
    staged.one('.support').click();
    await until(() => staged.all('.error').length === 2, 'failures');
    return staged;
  },
};

describe('aduan-feed: axe', () => {
  for (const [name, reach] of Object.entries(STATES)) {
    for (const scheme of ['light', 'dark']) {
      it(`finds nothing in: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        try {
          const { feed } = await reach();
          await expect(feed).to.be.accessible();
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      });
    }
  }
});
