import { expect } from '@open-wc/testing';
import { sampleItem } from '../fake-source.js';
import { openFeed, until, type FeedHarness } from '../feed-harness.js';

const long = (changes: (staged: FeedHarness['feed']) => void = () => {}) =>
  openFeed((source, feed) => {
    source.items = Array.from({ length: 200 }, (_, index) => sampleItem(200 - index));
    changes(feed);
  });

/** Scrolls to the end, and waits until the page that comes of it is there. */
async function goDown({ one }: FeedHarness): Promise<void> {
  one('#more').scrollIntoView({ block: 'end' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

const kept = () => until(() => localStorage.getItem('aduan-feed'), 'idle work done');
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('aduan-feed: near the end', () => {
  beforeEach(() => {
    localStorage.removeItem('aduan-feed');
    scrollTo(0, 0);
  });
  afterEach(() => localStorage.removeItem('aduan-feed'));

  it('loads three pages without a press, then waits for one; the focus stays where it is', async () => {
    const staged = await long();
    await kept();
    await staged.settle();
    for (const shown of [40, 60, 80]) {
      await goDown(staged);
      await until(() => staged.all('.card').length >= shown, `${shown} cards`);
    }
    await goDown(staged);
    await frames(6);
    expect(staged.all('.card').length).to.equal(80);
    expect(staged.feed.shadowRoot!.activeElement).to.equal(null);
    staged.one('#more').click();
    await until(() => staged.all('.card').length === 100, 'pressed');
    await goDown(staged);
    await until(() => staged.all('.card').length === 120, 'by itself again');
  });

  it('waits until somebody scrolled', async () => {
    const staged = await long((feed) => (feed.pageSize = 2));
    await kept();
    await frames(6);
    expect(staged.source.asks('feed').length).to.equal(1);
  });

  it('leaves it to the button where data is dear, and in a sidebar', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    try {
      const dear = await long();
      await kept();
      await goDown(dear);
      await frames(6);
      expect(dear.source.asks('feed').length).to.equal(1);
      dear.feed.remove();
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
    localStorage.removeItem('aduan-feed');
    const narrow = await long((feed) => (feed.compact = true));
    await kept();
    await goDown(narrow);
    await frames(6);
    expect(narrow.source.asks('feed').length).to.equal(1);
  });
});
