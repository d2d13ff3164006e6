import { expect, oneEvent } from '@open-wc/testing';
import { AduanFeed } from '../../src/feed/aduan-feed.js';
import { gate, sampleItem } from './fake-source.js';
import { openFeed, placeFeed, until, type FeedHarness } from './feed-harness.js';

const isOnlyLamps = (staged: FeedHarness) => {
  const all = staged.titles();
  return all.length > 0 && all.every((title) => title?.startsWith('Lampu'));
};

describe('aduan-feed: states and events', () => {
  it('tells how many are on show', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const heard = oneEvent(document, 'aduan-feed-loaded');
    await openFeed((_, feed) => (feed.pageSize = 7));
    expect((await heard).detail).to.deep.equal({ count: 7 });
    place.remove();
  });

  it('says plainly that an endpoint has no feed, and keeps the way out', async () => {
    for (const isMinimal of [false, true]) {
      const staged = await placeFeed((source) => {
        source.features.delete('feed');
        source.isMinimal = isMinimal;
      });
      await until(() => staged.all('[part=problem]').length, 'notice');
      expect(staged.words()).to.contain('tidak menampilkan laporan untuk umum');
      expect(staged.words()).to.contain('www.lapor.go.id');
      expect(staged.one<HTMLSlotElement>('slot:not([name])').assignedElements()[0]?.textContent).to.equal(
        'Laman aduan',
      );
      await staged.settle();
      expect(staged.all('.find, .card').length).to.equal(0);
    }
  });

  it('says an empty list is empty', async () => {
    const staged = await placeFeed((source) => (source.items = []));
    await until(() => staged.words().includes('Belum ada laporan'), 'empty');
  });

  it('tells a failure, and tries again by the button', async () => {
    const heard = oneEvent(document, 'aduan-error');
    const staged = await placeFeed((source) => source.failing.set('feed', 'unavailable'));
    expect((await heard).detail).to.deep.equal({ code: 'unavailable', phase: 'feed' });
    await until(() => staged.all('.notice.danger').length, 'notice');
    staged.one('.notice .button').click();
    await until(() => staged.all('.open').length, 'cards');
  });

  it('is offline until the network returns, and then loads by itself', async () => {
    const staged = await placeFeed((source) => source.failing.set('feed', 'network'));
    await until(() => staged.words().includes('belum bisa dimuat'), 'notice');
    dispatchEvent(new Event('online'));
    await until(() => staged.all('.open').length, 'cards');
    const dead = await placeFeed((source) => {
      for (const name of ['capabilities', 'feed']) source.failing.set(name, 'network');
    });
    await until(() => dead.words().includes('belum bisa dimuat'), 'notice');
    dispatchEvent(new Event('online'));
    await until(() => dead.all('.open').length, 'cards');
  });

  it('asks for the list without waiting for what the endpoint can do', async () => {
    const slow = gate();
    const staged = await placeFeed((source) => source.gates.set('capabilities', slow.promise));
    await until(() => staged.all('.open').length === 20, 'cards');
    expect(staged.all('button.support, .views').length).to.equal(0);
    slow.open();
    await until(() => staged.all('button.support').length && !staged.all('.unknown').length, 'support');
    expect(staged.source.asks('feed').length).to.equal(1);
  });

  it('says nothing of a list that failed where the endpoint then says that it has none', async () => {
    const slow = gate();
    const told: Event[] = [];
    const staged = await placeFeed((source, feed) => {
      source.features.delete('feed');
      source.failing.set('feed', 'not-found');
      source.gates.set('capabilities', slow.promise);
      feed.addEventListener('aduan-error', (event) => told.push(event));
    });
    await until(() => staged.source.asks('feed').length, 'asked');
    await staged.settle();
    expect(staged.all('.skeleton').length).to.equal(4);
    slow.open();
    await until(() => staged.words().includes('tidak menampilkan laporan untuk umum'), 'notice');
    expect(told).to.deep.equal([]);
  });

  it('shows the list where the endpoint does not say what it can do', async () => {
    const staged = await placeFeed((source) => source.failing.set('capabilities', 'server-error'));
    await until(() => staged.all('.open').length === 20, 'cards');
    expect(staged.all('[part=problem]').length).to.equal(0);
  });

  it('tells a missing endpoint as a mistake in the page', async () => {
    const heard = oneEvent(document, 'aduan-error');
    const staged = await placeFeed((_, feed) => {
      feed.service = null;
      feed.endpoint = '';
    });
    expect((await heard).detail).to.deep.equal({ code: 'endpoint-missing', phase: 'setup' });
    await until(() => staged.words().includes('belum dipasang'), 'notice');
  });

  it('keeps list, search and the open report through a move', async () => {
    const staged = await openFeed();
    await staged.searchFor('lampu');
    await until(() => isOnlyLamps(staged), 'lamps');
    staged.one('.open').click();
    await until(() => staged.all('.detail').length, 'detail');
    const asked = staged.source.asked.length;
    const other = document.createElement('section');
    document.body.append(other);
    other.append(staged.feed);
    await staged.settle();
    expect(staged.all('.detail').length).to.equal(1);
    staged.one('.back').click();
    await staged.settle();
    expect(staged.one<HTMLInputElement>('#search').value).to.equal('lampu');
    expect(staged.source.asked.length).to.equal(asked);
    other.remove();
  });

  it('asks its question again when it left in the middle of it and came back', async () => {
    const slow = gate();
    const staged = await placeFeed((source) => source.gates.set('feed', slow.promise));
    await until(() => staged.source.asks('feed').length, 'asked');
    const place = staged.feed.parentElement!;
    staged.feed.remove();
    await staged.settle();
    expect(staged.source.asks('feed')[0]!.signal!.aborted).to.equal(true);
    slow.open();
    place.append(staged.feed);
    await until(() => staged.all('.open').length, 'cards');
  });

  it('turns to another endpoint, and forgets the first', async () => {
    const staged = await openFeed();
    const second = await openFeed(
      (source) => (source.items = [sampleItem(1, { title: 'Dari tempat lain' })]),
    );
    staged.feed.service = second.source;
    await until(() => staged.titles()[0] === 'Dari tempat lain', 'other list');
    expect(staged.titles().length).to.equal(1);
  });

  it('uses the list for a view it does not know', async () => {
    const staged = await openFeed((_, feed) => feed.setAttribute('view', 'map'));
    expect(staged.all('.card').length).to.equal(20);
    expect(AduanFeed.version).to.be.a('string');
  });
});
