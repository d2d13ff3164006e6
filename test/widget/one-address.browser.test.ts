/** Two widgets of one page never open the same link. */
import { expect } from '@open-wc/testing';
import { openFeed, until } from '../feed/feed-harness.js';
import { NUMBER, fakeService } from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';

describe('a link to a report, on a page with a tracker and a feed', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));
  const follow = (link: string) => history.replaceState(null, '', location.pathname + link);
  const feedInAddress = () => openFeed((_source, feed) => feed.toggleAttribute('sync-url', true));
  const asked = ({ calls }: ReturnType<typeof fakeService>) =>
    calls.filter(({ name }) => name === 'report').map(({ subject }) => subject);

  it('?aduan= is the feed’s that keeps its place in the address', async () => {
    follow('?aduan=1000042');
    const { all } = await feedInAddress();
    await until(() => all('.detail').length, 'the report in the feed');
    const service = fakeService();
    const tracker = await openTracker(service);
    await until(() => service.calls.length, 'the tracker is awake');
    await tracker.drawn();
    expect(asked(service)).to.deep.equal([]);
  });

  it('#aduan= is the tracker’s, also beside such a feed', async () => {
    follow(`#aduan=${NUMBER}`);
    const { all } = await feedInAddress();
    const service = fakeService();
    await (await openTracker(service)).settled();
    expect(asked(service)).to.deep.equal([NUMBER]);
    expect(all('.detail').length).to.equal(0);
  });

  it('?aduan= is the tracker’s beside a feed that stays out of the address', async () => {
    follow(`?aduan=${NUMBER}`);
    const { all } = await openFeed();
    const service = fakeService();
    await (await openTracker(service)).settled();
    expect(asked(service)).to.deep.equal([NUMBER]);
    expect(all('.detail').length).to.equal(0);
  });
});
