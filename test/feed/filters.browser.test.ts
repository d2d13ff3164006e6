import { expect } from '@open-wc/testing';
import type { FeedQuery } from '../../src/contract/public/feed.js';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

async function choose({ one, settle }: FeedHarness, name: string, value: string): Promise<void> {
  const control = one<HTMLSelectElement | HTMLInputElement>(`[name=${name}]`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const counting = (change?: (source: FeedHarness['source'], feed: FeedHarness['feed']) => void) =>
  openFeed((source, feed) => {
    source.features.add('counts').add('syndication');
    change?.(source, feed);
  });

const lastAsked = ({ source }: FeedHarness) => source.asks('feed').at(-1)!.argument as FeedQuery;
const optionOf = ({ one }: FeedHarness, name: string, value: string) =>
  one(`[name=${name}] option[value="${value}"]`).textContent.trim();
const chips = ({ all }: FeedHarness) => all('.chip').map((chip) => chip.textContent.trim());

describe('aduan-feed: filters', () => {
  it('are neither fetched nor counted before somebody opens them', async () => {
    const staged = await counting();
    const asked = () => ['categories', 'counts'].map((name) => staged.source.asks(name).length);
    expect(asked()).to.deep.equal([0, 0]);
    await staged.openFilters();
    await until(() => asked().every(Boolean), 'asked and counted');
    expect(asked()).to.deep.equal([1, 1]);
  });

  it('say how many reports each choice has, and offer the offices and places there are', async () => {
    const staged = await counting();
    await staged.openFilters();
    await until(() => staged.all('[name=institution_id]').length, 'offices');
    await until(() => staged.all('[name=category_id]').length, 'categories');
    const done = staged.source.items.filter(({ statusCode }) => statusCode === 'done').length;
    expect(optionOf(staged, 'status', 'done')).to.equal(`Selesai (${done})`);
    expect(optionOf(staged, 'category_id', '436')).to.equal('Jalan rusak (45)');
    expect(optionOf(staged, 'classification_id', '2')).to.equal('Permintaan informasi (0)');
    expect(optionOf(staged, 'location_id', 'r-1')).to.contain('Tanjung Kemala');
  });

  it('say about where the endpoint’s numbers are estimates, also of what a filter hides', async () => {
    const staged = await counting((source) => (source.countsAreAbout = true));
    await staged.openFilters();
    await until(() => staged.all('[name=institution_id]').length, 'offices');
    expect(optionOf(staged, 'classification_id', '2')).to.equal('Permintaan informasi (± 0)');
    expect(optionOf(staged, 'institution_id', '7')).to.match(/^Dinas PUPR \(± \d+\)$/);
    await choose(staged, 'status', 'done');
    await staged.searchFor('zzzz');
    await until(() => staged.all('.loosen .button').length, 'suggestion');
    expect(staged.one('.loosen .button').textContent.trim()).to.match(/: ± \d+ laporan$/);
  });

  it('ask with all that is chosen, show it as chips, and take it back one by one', async () => {
    const staged = await counting();
    await staged.openFilters();
    await until(() => staged.all('[name=location_id]').length, 'places');
    await choose(staged, 'status', 'done');
    await choose(staged, 'classification_id', '1');
    await choose(staged, 'institution_id', '7');
    await choose(staged, 'location_id', 'r-1');
    await choose(staged, 'from', '2026-01-02');
    await choose(staged, 'sort', 'oldest');
    expect(lastAsked(staged)).to.deep.equal({
      status: 'done',
      classificationId: '1',
      institutionId: '7',
      locationId: 'r-1',
      from: '2026-01-02',
      sort: 'oldest',
      pageSize: 20,
    });
    expect(chips(staged)).to.deep.equal([
      'Selesai',
      'Pengaduan',
      'Dinas PUPR',
      'Tanjung Kemala, Baturaja Timur',
      'Sejak 2 Jan 2026',
    ]);
    expect(staged.all('.chip')[0]).to.have.attribute('aria-label', 'Hapus saringan: Selesai');
    staged.all('.chip')[0]!.click();
    await until(() => chips(staged).length === 4, 'one less');
    expect(lastAsked(staged).status).to.equal(undefined);
    expect(staged.one<HTMLSelectElement>('[name=status]').value).to.equal('');
    expect(staged.feed.shadowRoot!.activeElement?.id).to.equal('heading');
  });

  it('show what was searched for as a chip, and empty the box with it', async () => {
    const staged = await counting();
    const box = staged.one<HTMLInputElement>('#search');
    box.value = 'lampu';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    staged.one('.find .button').click();
    await until(() => chips(staged).includes('“lampu”'), 'chip');
    staged.one('.chip').click();
    await until(() => !chips(staged).length, 'gone');
    expect(box.value).to.equal('');
  });

  it('offer the words that were probably meant, and search for them at a press', async () => {
    const staged = await counting(({ meant }) => meant.set('lampuh', 'lampu'));
    await staged.openFilters();
    expect(optionOf(staged, 'sort', 'newest')).to.equal('Terbaru');
    expect(staged.all('[name=sort] option[value=""]')).to.have.length(0);
    const box = staged.one<HTMLInputElement>('#search');
    box.value = 'lampuh';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    staged.one('.find .button').click();
    await until(() => staged.all('.meant .button').length, 'offer');
    // In the order of the endpoint: the closest first.
    expect(lastAsked(staged)).to.deep.equal({ search: 'lampuh', pageSize: 20 });
    expect(optionOf(staged, 'sort', '')).to.equal('Paling cocok');
    const [offer] = staged.all('.meant .button');
    expect(offer!.textContent.trim()).to.equal('Maksud Anda: lampu?');
    await until(() => staged.one('[role=status]').textContent.endsWith('. Maksud Anda: lampu?'), 'said');
    // The newest first is a choice too.
    await choose(staged, 'sort', 'newest');
    expect(lastAsked(staged)).to.deep.equal({ search: 'lampuh', sort: 'newest', pageSize: 20 });
    staged.one('.meant .button').click();
    await until(() => chips(staged).includes('“lampu”'), 'chip');
    expect(box.value).to.equal('lampu');
    expect(staged.all('.meant .button').length).to.equal(0);
    expect(staged.feed.shadowRoot!.activeElement?.id).to.equal('heading');
  });

  it('suggest what to leave out where nothing was found, and how much that brings', async () => {
    const staged = await counting();
    await staged.openFilters();
    await choose(staged, 'status', 'done');
    const box = staged.one<HTMLInputElement>('#search');
    box.value = 'zzzz';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    staged.one('.find .button').click();
    await until(() => staged.all('.loosen .button').length, 'suggestion');
    const suggestions = staged.all('.loosen .button');
    const done = staged.source.items.filter(({ statusCode }) => statusCode === 'done').length;
    expect(suggestions.map((button) => button.textContent.trim())).to.deep.equal([
      `Tanpa “zzzz”: ${done} laporan`,
    ]);
    suggestions[0]!.click();
    await until(() => staged.all('.open').length === done, 'found');
    expect(lastAsked(staged).status).to.equal('done');
  });

  it('link to the same reports for other programs', async () => {
    const staged = await counting((_, feed) => {
      feed.endpoint = '/sp4n';
      feed.setAttribute('location', 'r-9');
    });
    await staged.openFilters();
    await choose(staged, 'status', 'done');
    const links = staged.all<HTMLAnchorElement>('.open-data a').map(({ href }) => href);
    const query = '?status=done&location_id=r-9&sort=newest';
    expect(links).to.deep.equal(
      ['atom', 'json', 'csv', 'geojson'].map(
        (format) => `${location.origin}/sp4n/complaints.${format}${query}`,
      ),
    );
  });

  it('work without numbers where the endpoint has none, or they can’t be had', async () => {
    const plain = await openFeed();
    await plain.openFilters();
    expect(optionOf(plain, 'status', 'done')).to.equal('Selesai');
    expect(plain.all('[name=institution_id], .open-data').length).to.equal(0);
    expect(plain.source.asks('counts').length).to.equal(0);
    const broken = await counting((source) => source.failing.set('counts', 'server-error'));
    await broken.openFilters();
    await until(() => broken.source.asks('counts').length, 'asked');
    await choose(broken, 'status', 'done');
    await until(() => chips(broken).length === 1, 'chip');
  });
});
