import { expect } from '@open-wc/testing';
import type { FeedItem } from '../../../src/contract/public/feed.js';
import { FakeSource, sampleItem } from '../fake-source.js';
import { openFeed, until, type FeedHarness } from '../feed-harness.js';

const numbers = ({ all }: FeedHarness) =>
  all('.card .number').flatMap(({ textContent }) => textContent.match(/#(\d+)/)?.[1] ?? []);

/** Presses the button until it is gone. */
async function readAll(staged: FeedHarness, between: (page: number) => void): Promise<void> {
  for (let page = 1; staged.all('#more').length; page++) {
    between(page);
    const before = staged.source.asks('feed').length;
    staged.one('#more').click();
    await until(() => staged.source.asks('feed').length > before, 'asked');
    await until(() => !staged.all('#more[aria-disabled]').length, 'page');
  }
}

describe('aduan-feed: paging', () => {
  it('shows 500 reports while others come and go: none twice, none skipped', async () => {
    const staged = await openFeed((source) => {
      source.items = Array.from({ length: 500 }, (_, index) => sampleItem(500 - index));
      const { feed } = FakeSource.prototype;
      let last: FeedItem[] = [];
      // Each page begins with the end of the one before it, as where a server counts pages and not reports.
      source.feed = async (page, options) => {
        const answer = await feed.call(source, page, options);
        const items = [...('pageUrl' in page ? last : []), ...answer.items];
        last = answer.items.slice(-2);
        return { ...answer, items };
      };
    });
    const original = staged.source.items.map(({ trackingId }) => trackingId);
    const withdrawn = new Set<string>();
    // Cards go again at the top; each keeps its place, so a report that came twice stands in two.
    const places = new Map<string, string>();
    const look = (): void => {
      for (const card of staged.all('.card'))
        places.set(card.querySelector('.open')!.id, card.querySelector('.number')!.textContent);
    };
    await readAll(staged, (page) => {
      look();
      // Two new ones on top, one gone that was read, one gone that was not.
      const { source } = staged;
      source.items.unshift(sampleItem(1000 + page * 2 + 1), sampleItem(1000 + page * 2));
      for (const place of [3, source.items.length - 7]) {
        const [gone] = source.items.splice(place, 1);
        if (gone) withdrawn.add(gone.trackingId);
      }
    });
    look();
    expect(staged.all('.card').length).to.equal(200);
    const shown = [...places.values()].map((number) => number.replace('#', ''));
    expect(new Set(shown).size).to.equal(shown.length);
    const owed = original.filter((id) => !withdrawn.has(id));
    expect(owed.filter((id) => !shown.includes(id))).to.deep.equal([]);
    expect(shown.length).to.be.greaterThan(450);
  });

  it('drops repeats, passes over pages of nothing else, and ends a chain that bites its tail', async () => {
    const staged = await openFeed((source, feed) => {
      feed.pageSize = 2;
      const pages: Record<string, [number[], string | null]> = {
        first: [[9, 8], 'a'],
        a: [[8, 9], 'b'],
        b: [[8, 7], 'a'],
      };
      source.feed = async (page) => {
        source.asked.push({ name: 'feed', argument: page, signal: undefined });
        const [ids, nextPageUrl] = pages['pageUrl' in page ? page.pageUrl : 'first']!;
        return { items: ids.map((id) => sampleItem(id)), total: null, nextPageUrl };
      };
    });
    staged.one('#more').click();
    await until(() => staged.all('.card').length === 3, 'third card');
    expect(staged.all('#more').length).to.equal(0);
    expect(numbers(staged)).to.deep.equal(['1000009', '1000008', '1000007']);
  });

  it('goes on at the first new report, and says how many came', async () => {
    const staged = await openFeed();
    staged.one('#more').focus();
    staged.one('#more').click();
    await until(() => staged.all('.card').length === 40, 'second page');
    await staged.settle();
    expect(staged.feed.shadowRoot!.activeElement?.id).to.equal('open-20');
    expect(staged.one('[role=status]').textContent).to.equal('20 laporan ditambahkan.');
  });

  it('keeps what is there when a page fails, and asks for the same page again', async () => {
    const staged = await openFeed();
    staged.source.failing.set('feed', 'timeout');
    staged.one('#more').click();
    await until(() => staged.words().includes('belum bisa dimuat'), 'failure');
    expect(staged.all('.card').length).to.equal(20);
    staged.one('#more').click();
    await until(() => staged.all('.card').length === 40, 'second page');
    expect(new Set(numbers(staged)).size).to.equal(40);
  });

  it('asks once for two quick presses', async () => {
    const staged = await openFeed();
    staged.one('#more').click();
    staged.one('#more').click();
    await until(() => staged.all('.card').length === 40, 'second page');
    await staged.settle();
    expect(staged.source.asks('feed').length).to.equal(2);
  });
});

describe('aduan-feed: far down', () => {
  it('draws a page a few cards at a time, and says once that it is there', async () => {
    const staged = await openFeed();
    const drawn: number[] = [];
    const cards = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      drawn.push(added.filter(({ nodeName }) => nodeName === 'LI').length);
    });
    cards.observe(staged.one('.cards'), { childList: true });
    const said: string[] = [];
    const words = new MutationObserver(() => said.push(staged.one('[role=status]').textContent));
    words.observe(staged.one('[role=status]'), { childList: true, characterData: true, subtree: true });
    staged.one('#more').click();
    await until(() => staged.all('.card').length === 40, 'second page');
    await staged.settle();
    for (const watcher of [cards, words]) watcher.disconnect();
    expect(drawn.reduce((sum, count) => sum + count, 0)).to.equal(20);
    expect(Math.max(...drawn)).to.be.at.most(5);
    expect(said).to.deep.equal(['20 laporan ditambahkan.']);
  });

  it('keeps 200 cards at most, their names, and the way back to the start', async () => {
    const staged = await openFeed((source, feed) => {
      source.items = Array.from({ length: 330 }, (_, index) => sampleItem(330 - index));
      feed.pageSize = 100;
    });
    const nodes: number[] = [];
    for (const shown of [200, 300, 330]) {
      staged.one('#more').click();
      await until(() => staged.all(`#open-${shown - 1}`).length, `${shown} seen`);
      expect(staged.all('.card').length).to.equal(200);
      nodes.push(staged.one('.cards').childNodes.length);
    }
    expect(new Set(nodes).size, `nothing left of cards that went: ${nodes.join()}`).to.equal(1);
    expect(staged.all('#open-129').length).to.equal(0);
    expect(staged.one('#open-130').textContent.trim()).to.equal(staged.source.items[130]!.title);
    staged.all('.more .button')[0]!.click();
    await until(() => staged.all('.card').length === 100 && staged.all('#open-0').length, 'from the start');
  });

  it('offers pages farther off, and says which one it is', async () => {
    const staged = await openFeed((_, feed) => (feed.pageSize = 10));
    await until(() => staged.all('.pages .button').length, 'pages');
    const pages = () => staged.all('.pages .button').map((button) => button.textContent.trim());
    expect(pages()).to.deep.equal(['1', '2', '5']);
    const last = staged.all('.pages .button')[2]!;
    expect(last).to.have.attribute('aria-label', 'Halaman 5 dari 5');
    last.click();
    await until(() => staged.source.asks('feed').length === 2, 'asked');
    expect(staged.source.asks('feed')[1]!.argument).to.include({ page: 5, pageSize: 10 });
    await until(() => staged.all('.pages [aria-current]').length, 'arrived');
    expect(staged.one('.pages [aria-current]').textContent.trim()).to.equal('5');
  });
});
