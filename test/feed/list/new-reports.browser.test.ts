import { expect } from '@open-wc/testing';
import type { FeedContext } from '../../../src/feed/feed-context.js';
import { NewReportsWatch, newerThan } from '../../../src/feed/list/new-reports-watch.js';
import { FakeSource, sampleItem } from '../fake-source.js';
import { until } from '../feed-harness.js';

/** As much of a feed as the watch needs. */
const context = (service: FakeSource) =>
  ({
    service,
    element: { isConnected: true, addController: () => undefined, requestUpdate: () => undefined },
  }) as unknown as FeedContext;

describe('aduan-feed: news', () => {
  it('counts what came in above, and tells each number once', async () => {
    const source = new FakeSource();
    const told: number[] = [];
    const fresh = new NewReportsWatch(context(source), (count) => told.push(count), 5);
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
    fresh.hostConnected();
    expect(fresh.count).to.equal(2);
    await until(() => told.length === 2, 'told after coming back');
    expect([told, source.asks('feed').length > length]).to.deep.equal([[2, 3], true]);
    fresh.clear();
    expect(fresh.count).to.equal(0);
  });

  it('looks for none where new reports don’t stand at the top, nor after it was stopped', async () => {
    const source = new FakeSource();
    const fresh = new NewReportsWatch(context(source), () => undefined, 1);
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
