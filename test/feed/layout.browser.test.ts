import { expect } from '@open-wc/testing';
import { gate } from './fake-source.js';
import { placeFeed, until, type FeedHarness } from './feed-harness.js';

/** CSS pixels of the page from the top, rounded: where the search, the list and its first two entries stand. */
function places({ all }: FeedHarness): Record<string, number[]> {
  const tops = (selector: string) =>
    all(selector)
      .slice(0, 2)
      .map((one) => Math.round(one.getBoundingClientRect().top + scrollY));
  return { search: tops('.find'), list: tops('.cards'), entries: tops('.cards .card').slice(0, 1) };
}

/** Everything that the endpoint may have, each answer held back until its gate opens. */
async function held(width: number, prepare?: (feed: FeedHarness['feed']) => void) {
  const [capabilities, list] = [gate(), gate()];
  const staged = await placeFeed((source, feed) => {
    for (const feature of ['map', 'statistics', 'counts', 'late']) source.features.add(feature);
    Object.assign(source, { map: () => Promise.reject(new Error('not asked here')) });
    source.gates.set('capabilities', capabilities.promise);
    source.gates.set('feed', list.promise);
    feed.style.display = 'block';
    feed.style.inlineSize = `${width}px`;
    prepare?.(feed);
  });
  await until(() => staged.all('.skeleton').length, 'skeleton');
  const settled = async () => {
    await staged.settle();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return places(staged);
  };
  return { staged, capabilities, list, settled };
}

describe('aduan-feed: room for what is there later', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  for (const width of [320, 360, 1000]) {
    it(`moves nothing when the endpoint has answered, at ${width} px`, async () => {
      const { staged, capabilities, list, settled } = await held(width);
      const first = await settled();
      expect([first['search']!.length, first['list']!.length]).to.deep.equal([1, 1]);
      capabilities.open();
      await until(() => staged.all('.views button').length === 4, 'views');
      expect(await settled()).to.deep.equal(first);
      list.open();
      await until(() => staged.all('.open').length, 'cards');
      expect(await settled()).to.deep.equal(first);
    });

    it(`moves no card when it becomes known what else there is, at ${width} px`, async () => {
      const { staged, capabilities, list, settled } = await held(width);
      list.open();
      await until(() => staged.all('.open').length, 'cards');
      await settled();
      // Those further down are drawn whole one after the other.
      const tops = () =>
        staged
          .all('.card')
          .slice(0, 6)
          .map((card) => Math.round(card.getBoundingClientRect().top));
      const first = tops();
      capabilities.open();
      await until(() => staged.all('button.support').length, 'support');
      await settled();
      expect(tops()).to.deep.equal(first);
    });
  }

  for (const lang of ['en', 'jv', 'su', 'mui'])
    it(`moves nothing at 320 px in ${lang} either`, async () => {
      const { staged, capabilities, settled } = await held(320, (feed) => (feed.lang = lang));
      await until(() => !staged.words().includes('sampai di mana'), 'its own words');
      const first = await settled();
      capabilities.open();
      await until(() => staged.all('.views button').length === 4, 'views');
      expect(await settled()).to.deep.equal(first);
    });

  it('moves nothing when a link has set a filter', async () => {
    history.replaceState(null, '', '?aduan-status=done');
    const { staged, capabilities, list, settled } = await held(360, (feed) => (feed.syncUrl = true));
    const first = await settled();
    capabilities.open();
    await until(() => staged.all('.chip').length, 'chips');
    expect(await settled()).to.deep.equal(first);
    list.open();
    await until(() => staged.all('.open').length, 'cards');
    // A button for all reports stands above the list.
    expect((await settled())['search']).to.deep.equal(first['search']);
  });

  it('keeps that room where the endpoint has the list alone', async () => {
    const { staged, capabilities, list, settled } = await held(360);
    for (const feature of ['map', 'statistics', 'late']) staged.source.features.delete(feature);
    const first = await settled();
    capabilities.open();
    list.open();
    await until(() => staged.all('button.support').length, 'support');
    expect(staged.all('.views').length).to.equal(0);
    expect(await settled()).to.deep.equal(first);
  });
});
