import { expect } from '@open-wc/testing';
import type { FakeSource } from './fake-source.js';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

/** A feed of one place, whose filters are loaded. */
async function placed(prepare: (source: FakeSource) => void = () => {}): Promise<FeedHarness> {
  const staged = await openFeed((source, feed) => {
    source.features.add('follow');
    feed.location = 'r-1';
    prepare(source);
  });
  await staged.openFilters();
  return staged;
}

async function write(staged: FeedHarness, address: string): Promise<void> {
  const box = staged.one<HTMLInputElement>('#follow-address');
  box.value = address;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await staged.settle();
  box.form!.querySelector('button')!.click();
}

async function opened(prepare?: (source: FakeSource) => void): Promise<FeedHarness> {
  const staged = await placed(prepare);
  staged.one('#follow').click();
  await until(() => staged.all('#follow-address').length, 'form');
  return staged;
}

describe('aduan-feed: Ikuti tempat ini', () => {
  it('is offered for a place, by an endpoint that sends mail', async () => {
    expect((await placed()).all('#follow').length).to.equal(1);
    expect((await placed((source) => source.features.delete('follow'))).all('#follow').length).to.equal(0);
    const everywhere = await openFeed((source) => source.features.add('follow'));
    await everywhere.openFilters();
    expect(everywhere.all('#follow').length).to.equal(0);
  });

  it('puts the focus into the form, sends place and address, and says where to press', async () => {
    const staged = await opened();
    await until(() => staged.feed.shadowRoot!.activeElement?.id === 'follow-address', 'focus');
    await write(staged, 'siti@contoh.id');
    await until(() => staged.words().includes('ada surat untuk s…@c….id'), 'sent');
    expect(staged.source.asks('follow')[0]!.argument).to.deep.equal({
      locationId: 'r-1',
      to: 'siti@contoh.id',
    });
    expect(staged.all('#follow-address').length).to.equal(0);
    await until(() => staged.feed.shadowRoot!.activeElement?.id === 'follow-note', 'focus on what was said');
    staged.feed.location = 'r-2';
    await until(() => staged.all('#follow-address').length, 'a form for another place');
    expect(staged.one<HTMLInputElement>('#follow-address').value).to.equal('');
  });

  it('names what is wrong, and tries again by the same key', async () => {
    const staged = await opened((source) => source.failing.set('follow', 'timeout'));
    await write(staged, 'bukan alamat');
    await until(() => staged.one('#follow-address').getAttribute('aria-invalid') === 'true', 'named');
    expect(staged.source.asks('follow').length).to.equal(0);
    await write(staged, 'siti@contoh.id');
    await until(() => staged.words().includes('Belum terkirim'), 'failed');
    await write(staged, 'siti@contoh.id');
    await until(() => staged.source.asks('follow').length === 2, 'again');
    const [first, second] = staged.source.asks('follow');
    expect(second!.key).to.equal(first!.key);
  });
});
