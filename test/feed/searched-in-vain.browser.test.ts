import { expect } from '@open-wc/testing';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

const way = ({ one }: FeedHarness) => one('#report');

describe('aduan-feed: searched in vain', () => {
  it('says that what it lists is only like what was searched for, and leads to the form below', async () => {
    const staged = await openFeed(({ weak }) => weak.add('lampu'));
    await staged.searchFor('lampu');
    await until(() => staged.words().includes('Tidak ada yang persis. Ini yang mirip.'), 'said');
    await until(
      () => staged.one('[role=status]').textContent.startsWith('Tidak ada yang persis. Ini yang mirip. '),
      'announced',
    );
    await until(() => staged.all('#report').length, 'way on');
    const below = staged.one('.cards').compareDocumentPosition(way(staged));
    expect(below & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    await expect(staged.feed).to.be.accessible();
    await staged.searchFor('sampah');
    await until(() => staged.titles()[0]?.includes('Sampah'), 'found');
    expect(staged.words()).to.not.include('persis');
    expect(staged.all('#report').length).to.equal(0);
  });

  it('offers to report what nobody has, by a link to the endpoint’s own form', async () => {
    const staged = await openFeed((source) => source.features.add('counts'));
    await staged.searchFor('gempa');
    await until(() => staged.all('#report').length, 'way on');
    expect(staged.words()).to.include('Tidak ada laporan yang cocok');
    expect(staged.words()).to.include('Belum ada yang melapor? Anda bisa. Buat laporan');
    expect((way(staged) as HTMLAnchorElement).href).to.equal(`${location.origin}/sp4n/lapor`);
    // "Show all reports" says the same.
    expect(staged.all('.loosen .button').length).to.equal(0);
    await expect(staged.feed).to.be.accessible();
  });

  it('leads to the form of its page that sends to the same endpoint', async () => {
    const strange = document.createElement('aduan-form');
    strange.setAttribute('endpoint', '/elsewhere');
    const form = document.createElement('aduan-form');
    form.setAttribute('endpoint', '/sp4n/');
    let isFocused = false;
    form.focus = () => void (isFocused = true);
    form.scrollIntoView = () => undefined;
    document.body.append(strange, form);
    try {
      const staged = await openFeed();
      await staged.searchFor('gempa');
      await until(() => staged.all('#report').length, 'way on');
      way(staged).click();
      expect(isFocused).to.equal(true);
    } finally {
      strange.remove();
      form.remove();
    }
  });
});
