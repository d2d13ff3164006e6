import { expect } from '@open-wc/testing';
import { FeedFresh, newerThan } from '../../src/feed/list/new-reports-watch.js';
import { FakeSource, sampleItem } from './fake-source.js';
import { listed, settle, stage, until } from './stage.js';

const host = () => ({
  isConnected: true,
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
});

afterEach(() => localStorage.removeItem('aduan-feed'));

describe('aduan-feed: news', () => {
  it('counts what came in above, and tells each number once', async () => {
    const source = new FakeSource();
    const told: number[] = [];
    const fresh = new FeedFresh(
      host(),
      () => source,
      (count) => told.push(count),
      5,
    );
    const { items } = await source.feed({});
    fresh.watch({ pageSize: 20 }, items);
    await until(() => source.asks('feed').length > 3, 'looked');
    expect(told).to.deep.equal([]);
    source.items = [sampleItem(101), sampleItem(100), ...source.items];
    await until(() => told.length, 'told');
    const looks = source.asks('feed').length;
    await until(() => source.asks('feed').length > looks + 2, 'looked on');
    expect(told).to.deep.equal([2]);
    fresh.stop();
    const { length } = source.asks('feed');
    source.items = [sampleItem(102), ...source.items];
    fresh.resume();
    expect(fresh.count).to.equal(2);
    await until(() => told.length === 2, 'told after coming back');
    expect([told, source.asks('feed').length > length]).to.deep.equal([[2, 3], true]);
    fresh.clear();
    expect(fresh.count).to.equal(0);
  });

  it('looks for none where new reports don’t stand at the top, nor after it was stopped', async () => {
    const source = new FakeSource();
    const fresh = new FeedFresh(
      host(),
      () => source,
      () => undefined,
      1,
    );
    for (const query of [{ sort: 'supported' as const }, { page: 2 }]) fresh.watch(query, source.items);
    fresh.watch({}, source.items);
    fresh.stop();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(source.asks('feed').length).to.equal(0);
  });

  it('takes what moved up from below for no news', () => {
    const [a, b, c, d] = [sampleItem(4), sampleItem(3), sampleItem(2), sampleItem(9)] as const;
    expect(newerThan([a, b], [d, a, c, b])).to.deep.equal([d]);
    expect(newerThan([a, b], [a, c])).to.deep.equal([]);
    expect(newerThan([a], [d, c]).length).to.equal(2);
  });
});

describe('aduan-feed: far down', () => {
  it('keeps 200 cards at most, their names, and the way back to the start', async () => {
    const staged = await listed((source, feed) => {
      source.items = Array.from({ length: 330 }, (_, index) => sampleItem(330 - index));
      feed.pageSize = 100;
    });
    for (const shown of [200, 300, 330]) {
      staged.one('#more').click();
      await until(() => staged.all(`#open-${shown - 1}`).length, `${shown} seen`);
      expect(staged.all('.card').length).to.equal(200);
    }
    expect(staged.all('#open-129').length).to.equal(0);
    expect(staged.one('#open-130').textContent.trim()).to.equal(staged.source.items[130]!.title);
    staged.all('.more .button')[0]!.click();
    await until(() => staged.all('.card').length === 100 && staged.all('#open-0').length, 'from the start');
  });

  it('offers pages farther off, and says which one it is', async () => {
    const staged = await listed((_, feed) => (feed.pageSize = 10));
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

describe('aduan-feed: without a network', () => {
  const KEPT = 'aduan-feed';
  /** Under its own address: what the feed of the test before keeps when it is idle at last is not this one's. */
  const keptOf = async (endpoint: string) => {
    const staged = await listed((_, feed) => (feed.endpoint = endpoint));
    await until(() => localStorage.getItem(KEPT)?.includes(endpoint), 'kept');
    return staged;
  };

  it('shows the page that was loaded last, and says from when it is', async () => {
    const first = await keptOf('/last');
    first.feed.remove();
    for (const failing of ['feed', 'capabilities']) {
      const staged = await stage((source, feed) => {
        source.failing.set(failing, 'network');
        feed.endpoint = '/last';
      });
      await until(() => staged.all('.card').length === 20, `kept cards, ${failing}`);
      expect(staged.words()).to.contain('Tidak tersambung');
      expect(staged.words()).to.contain('Disimpan di HP ini');
      staged.feed.remove();
    }
  });

  it('keeps nothing of what was searched for, and nothing of another endpoint', async () => {
    const staged = await keptOf('/searched');
    const before = localStorage.getItem(KEPT);
    const box = staged.one<HTMLInputElement>('#search');
    box.value = 'lampu';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    staged.one('.find .button').click();
    await until(() => staged.words().includes('“lampu”'), 'searched');
    await settle(staged.feed);
    expect(localStorage.getItem(KEPT)).to.equal(before);
    staged.feed.remove();
    const other = await stage((source, feed) => {
      source.failing.set('feed', 'network');
      feed.endpoint = '/other';
    });
    await until(() => other.words().includes('Tidak tersambung'), 'failed');
    await settle(other.feed);
    expect(other.all('.card').length).to.equal(0);
  });

  it('is not confused by an answer that the page had no time for until another question was asked', async () => {
    (await keptOf('/busy')).feed.remove();
    const waiting: (() => void)[] = [];
    const { requestIdleCallback } = window;
    window.requestIdleCallback = (task) => waiting.push(task as () => void);
    try {
      const staged = await listed((_, feed) => (feed.endpoint = '/busy'));
      staged.source.failing.set('feed', 'network');
      staged.one('.find .button').click();
      await until(() => staged.words().includes('Disimpan di HP ini'), 'kept');
      const other = await listed((_, feed) => (feed.endpoint = '/one'));
      other.source.failing.set('capabilities', 'network');
      other.feed.endpoint = '/two';
      await until(() => other.words().includes('Tidak tersambung'), 'failed');
      for (const task of waiting) task();
      await until(() => localStorage.getItem(KEPT)?.includes('/one'), 'kept of the one');
      await settle(staged.feed);
      expect(localStorage.getItem(KEPT)!.includes('/two')).to.equal(false);
      expect(staged.all('.card').length).to.equal(20);
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });
});
