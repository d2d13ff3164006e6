import { expect } from '@open-wc/testing';
import { gate, sampleItem } from './fake-source.js';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

const isOnlyLamps = (staged: FeedHarness) => {
  const all = staged.titles();
  return all.length > 0 && all.every((title) => title?.startsWith('Lampu'));
};

async function pick(staged: FeedHarness, name: string, value: string): Promise<void> {
  await staged.openFilters();
  const { one } = staged;
  const select = one<HTMLSelectElement>(`[name=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('aduan-feed: cards', () => {
  it('say status, place, category, office, who, when and counts in words', async () => {
    const item = sampleItem(44, { followupsCount: 4, supportsCount: 1234 });
    const { one } = await openFeed((source) => (source.items = [item]));
    const words = one('.card').textContent.replace(/\s+/g, ' ');
    for (const part of [
      'Menunggu tanggapan pelapor',
      '#1000044',
      item.title,
      'Tanjung Kemala, Baturaja Timur',
      'Jalan rusak',
      'Diteruskan ke Dinas Pekerjaan Umum dan Penataan Ruang',
      'Anonim',
      'yang lalu',
      '3 Jan 2026, 03.00',
      '4 tindak lanjut',
      '1.234',
    ]) {
      expect(words).to.contain(part);
    }
    expect(one('time').getAttribute('datetime')).to.equal(item.createdAt);
  });

  it('are asked for anew when the page says so, and the page hears which screen is shown', async () => {
    const states: unknown[] = [];
    const { feed, source, all, words } = await openFeed((_source, made) =>
      made.addEventListener('aduan-state', ({ detail }) => states.push(detail)),
    );
    expect(states.at(-1)).to.deep.equal({ state: 'list' });
    source.items = [sampleItem(9, { title: 'Jembatan kayu lapuk' })];
    feed.refresh();
    await until(() => words().includes('Jembatan kayu lapuk'), 'the new list');
    expect(all('.open')).to.have.length(1);
  });

  it('name an unknown status as the endpoint does, and survive names of object members', async () => {
    const { one } = await openFeed((source) => {
      source.items = [sampleItem(1, { statusCode: 'constructor', statusName: 'Diteruskan ke Provinsi' })];
    });
    expect(one('.pill').textContent).to.equal('Diteruskan ke Provinsi');
    expect(one('.pill').className).to.equal('pill other');
  });

  it('show a picture lazily, sized and without referrer, from the endpoint alone', async () => {
    const { all } = await openFeed((source, feed) => {
      feed.endpoint = '/sp4n';
      source.items = [
        sampleItem(5, { thumbnailUrl: 'thumbnails/5.jpg' }),
        sampleItem(4, { thumbnailUrl: 'https://elsewhere.example/spy.gif' }),
        sampleItem(3, { thumbnailUrl: 'javascript:alert(1)' }),
        sampleItem(2, { thumbnailUrl: `blob:${location.origin}/1` }),
        sampleItem(1),
      ];
    });
    const pictures = all<HTMLImageElement>('img');
    expect(pictures.map(({ src }) => src)).to.deep.equal([`${location.origin}/sp4n/thumbnails/5.jpg`]);
    expect(pictures[0]).to.have.attribute('loading', 'lazy');
    expect(pictures[0]).to.have.attribute('referrerpolicy', 'no-referrer');
    expect(pictures[0]).to.have.attribute('width', '96');
    expect(pictures[0]).to.have.attribute('height', '96');
  });

  it('are text, whatever the endpoint sends', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const staged = await openFeed((source) => {
      source.items = [
        sampleItem(1, {
          trackingId: `1"]${evil}`,
          title: evil,
          excerpt: evil,
          statusCode: 'a b" visually-hidden',
          statusName: evil,
          category: { id: evil, name: evil },
          dispositionName: evil,
          reporterName: evil,
          channel: evil,
          locationName: evil,
        }),
      ];
    });
    expect(staged.all('.card img, .card script').length).to.equal(0);
    expect(staged.titles()[0]).to.equal(evil);
    staged.one('.open').click();
    await until(() => staged.words().includes('tidak ditemukan') || staged.all('.detail').length, 'opened');
    expect(staged.all('img, script').length).to.equal(0);
    expect('hacked' in window).to.equal(false);
  });

  it('leave out support, excerpt and picture where they are not to be had', async () => {
    const { all, one } = await openFeed((source, feed) => {
      source.features.delete('support');
      feed.setAttribute('compact', '');
      source.items = [sampleItem(1, { thumbnailUrl: 'a.jpg', supportsCount: 3 })];
    });
    expect(all('.support, .excerpt, img, .lead').length).to.equal(0);
    expect(one('.card-foot').textContent).to.contain('3 dukungan');
    expect(all('details.fold .find').length).to.equal(1);
  });
});

describe('aduan-feed: search and filters', () => {
  it('asks with words, status, category and order', async () => {
    const staged = await openFeed();
    await staged.openFilters();
    await until(() => staged.all('[name=category_id]').length, 'categories');
    await staged.searchFor('lampu');
    await pick(staged, 'status', 'done');
    await pick(staged, 'category_id', '436');
    await pick(staged, 'sort', 'oldest');
    await staged.settle();
    expect(staged.source.asks('feed').at(-1)!.argument).to.deep.equal({
      search: 'lampu',
      status: 'done',
      categoryId: '436',
      sort: 'oldest',
      pageSize: 20,
    });
  });

  it('aborts an older question for a newer one, and shows the newer answer alone', async () => {
    const staged = await openFeed();
    const slow = gate();
    staged.source.gates.set('feed', slow.promise);
    await staged.searchFor('lampu');
    await staged.settle();
    await staged.searchFor('sampah');
    await staged.settle();
    const [older, newer] = staged.source.asks('feed').slice(-2);
    expect(older!.signal!.aborted).to.equal(true);
    expect(newer!.signal!.aborted).to.equal(false);
    slow.open();
    await until(() => staged.all('.open').length, 'answer');
    expect(new Set(staged.titles())).to.deep.equal(new Set(['Sampah menumpuk di pinggir Sungai Ogan']));
  });

  it('shows what the page fixed alone, and offers no other', async () => {
    const staged = await openFeed((_, feed) => {
      feed.setAttribute('category', '436');
      feed.setAttribute('status', 'done');
      feed.setAttribute('institution', '7');
      feed.setAttribute('location', '16.01');
      feed.setAttribute('page-size', '3');
    });
    expect(staged.source.asks('feed').map(({ argument }) => argument)).to.deep.equal([
      {
        status: 'done',
        categoryId: '436',
        institutionId: '7',
        locationId: '16.01',
        sort: 'newest',
        pageSize: 3,
      },
    ]);
    await staged.openFilters();
    await until(() => staged.source.asks('categories').length, 'categories');
    await staged.settle();
    expect(staged.all('[name=classification_id]').length).to.equal(1);
    const fixed = '[name=status], [name=category_id], [name=institution_id], [name=location_id]';
    expect(staged.all(fixed).length).to.equal(0);
  });

  it('asks for no categories where the endpoint has none, and lives without them', async () => {
    const none = await openFeed((source) => source.features.delete('categories'));
    await none.openFilters();
    expect(none.source.asks('categories').length).to.equal(0);
    const broken = await openFeed((source) => source.failing.set('categories', 'server-error'));
    await broken.openFilters();
    expect(broken.all('[name=category_id]').length).to.equal(0);
  });

  it('offers to loosen a search that found nothing', async () => {
    const staged = await openFeed();
    await staged.searchFor('zzzz');
    await until(() => staged.words().includes('Tidak ada laporan yang cocok'), 'no match');
    staged.one('.empty p:last-child .button').click();
    await until(() => staged.all('.open').length === 20, 'all again');
    expect(staged.one<HTMLInputElement>('#search').value).to.equal('');
    expect(staged.feed.shadowRoot!.activeElement?.id).to.equal('heading');
  });

  it('searches anew when the box is emptied', async () => {
    const staged = await openFeed();
    await staged.searchFor('lampu');
    await until(() => isOnlyLamps(staged), 'lamps');
    const box = staged.one<HTMLInputElement>('#search');
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => staged.all('.open').length === 20, 'all again');
  });
});
