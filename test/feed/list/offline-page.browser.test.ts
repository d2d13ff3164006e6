import { expect } from '@open-wc/testing';
import { openFeed, placeFeed, until } from '../feed-harness.js';

afterEach(() => localStorage.removeItem('aduan-feed'));

describe('aduan-feed: without a network', () => {
  const KEPT = 'aduan-feed';
  /** Under its own address: what the feed of the test before keeps when it is idle at last is not this one's. */
  const keptOf = async (endpoint: string) => {
    const staged = await openFeed((_, feed) => (feed.endpoint = endpoint));
    await until(() => localStorage.getItem(KEPT)?.includes(endpoint), 'kept');
    return staged;
  };

  it('shows the page that was loaded last, and says from when it is', async () => {
    const first = await keptOf('/last');
    first.feed.remove();
    for (const failing of [['feed'], ['feed', 'capabilities']]) {
      const staged = await placeFeed((source, feed) => {
        for (const name of failing) source.failing.set(name, 'network');
        feed.endpoint = '/last';
      });
      await until(() => staged.all('.card').length === 20, `kept cards, ${failing.join(', ')}`);
      expect(staged.words()).to.contain('belum bisa dimuat');
      expect(staged.words()).to.contain('Disimpan di perangkat ini');
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
    await staged.settle();
    expect(localStorage.getItem(KEPT)).to.equal(before);
    staged.feed.remove();
    const other = await placeFeed((source, feed) => {
      source.failing.set('feed', 'network');
      feed.endpoint = '/other';
    });
    await until(() => other.words().includes('belum bisa dimuat'), 'failed');
    await other.settle();
    expect(other.all('.card').length).to.equal(0);
  });

  it('is not confused by an answer that the page had no time for until another question was asked', async () => {
    (await keptOf('/busy')).feed.remove();
    const waiting: (() => void)[] = [];
    const { requestIdleCallback } = window;
    window.requestIdleCallback = (task) => waiting.push(task as () => void);
    try {
      const staged = await openFeed((_, feed) => (feed.endpoint = '/busy'));
      staged.source.failing.set('feed', 'network');
      staged.one('.find .button').click();
      await until(() => staged.words().includes('Disimpan di perangkat ini'), 'kept');
      const other = await openFeed((_, feed) => (feed.endpoint = '/one'));
      for (const name of ['capabilities', 'feed']) other.source.failing.set(name, 'network');
      other.feed.endpoint = '/two';
      await until(() => other.words().includes('belum bisa dimuat'), 'failed');
      for (const task of waiting) task();
      await until(() => localStorage.getItem(KEPT)?.includes('/one'), 'kept of the one');
      await staged.settle();
      expect(localStorage.getItem(KEPT)!.includes('/two')).to.equal(false);
      expect(staged.all('.card').length).to.equal(20);
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });
});
