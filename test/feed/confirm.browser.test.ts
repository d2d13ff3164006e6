import { expect } from '@open-wc/testing';
import { sampleAnswer, sampleItem, type FakeSource } from './fake-source.js';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

const KEPT = 'aduan-confirm';
const buttons = ({ all }: FeedHarness) => all('.confirm button');
const pressed = (staged: FeedHarness) => buttons(staged).map((one) => one.getAttribute('aria-pressed'));
const said = (staged: FeedHarness) => staged.all('.confirm')[0]?.textContent.replace(/\s+/g, ' ') ?? '';

/** Opens one closed report. */
async function read(prepare: (source: FakeSource) => void = () => {}): Promise<FeedHarness> {
  const staged = await openFeed((source) => {
    source.items = [sampleItem(1, { statusCode: 'responded' })];
    source.features.add('confirm');
    source.reportChanges = { confirmations: { fixed: 0, not_fixed: 0 } };
    prepare(source);
  });
  staged.one('.open').click();
  await until(() => staged.all('.detail').length, 'detail');
  await staged.settle();
  return staged;
}

describe('aduan-feed: Sudah baik?', () => {
  const before = location.href;
  beforeEach(() => localStorage.removeItem(KEPT));
  afterEach(() => {
    history.replaceState(null, '', before);
    for (const name of [KEPT, 'aduan-support', 'aduan-feed']) localStorage.removeItem(name);
  });

  it('is asked only of a report and an endpoint that ask it', async () => {
    const open = await read((source) => (source.reportChanges = {}));
    expect(open.all('.confirm').length).to.equal(0);
    const without = await read((source) => source.features.delete('confirm'));
    expect(buttons(without).length).to.equal(0);
    const asked = await read();
    expect(said(asked))
      .to.match(/Sudah baik\?/)
      .and.not.contain('Kata warga');
    expect(pressed(asked)).to.deep.equal(['false', 'false']);
    expect(localStorage.getItem(KEPT)).to.equal(null);
  });

  it('shows photos before and after beside the question', async () => {
    const photo = (name: string) => ({ path: `f/${name}`, fileName: `${name}.png`, extension: 'png' });
    const staged = await read((source) => {
      for (const name of ['lama', 'baru'])
        source.attachments.set(`f/${name}`, new Blob(['x'], { type: 'image/png' }));
      const pairs = [{ before: photo('lama'), after: photo('baru') }];
      source.answers = [{ ...sampleAnswer, attachments: [photo('baru')], pairs }];
    });
    await until(() => staged.all('.confirm .pair img').length === 2, 'both photos');
  });

  it('sends an answer by the key of support, paid by work, says so, and remembers it on the device', async () => {
    const staged = await read((source) => {
      source.features.add('challenge');
      source.reportChanges = { confirmations: { fixed: 4, not_fixed: 0 } };
    });
    expect(said(staged)).to.contain('4 bilang sudah baik, 0 belum');
    buttons(staged)[1]!.click();
    await until(() => said(staged).includes('sudah dihitung'), 'counted');
    expect(pressed(staged)).to.deep.equal(['false', 'true']);
    const [sent] = staged.source.asks('confirm');
    expect(sent!.argument).to.deep.equal({ trackingId: '1000001', fixed: false });
    expect(sent!.key).to.match(/^[\da-f]{64}$/);
    expect(atob(staged.source.challenges[0]!)).to.contain('derivedKey');
    expect(JSON.parse(localStorage.getItem(KEPT)!)).to.deep.equal({ 1000001: false });

    const again = await read(
      (source) => (source.reportChanges = { confirmations: { fixed: 0, not_fixed: 1 } }),
    );
    expect(pressed(again)).to.deep.equal(['false', 'true']);
    const anew = await read();
    expect(pressed(anew)).to.deep.equal(['false', 'false'], 'the office has answered again since');
  });

  it('says what became of an answer that was not counted', async () => {
    const staged = await read((source) => source.failing.set('confirm', 'network'));
    buttons(staged)[0]!.click();
    await until(() => said(staged).includes('belum terkirim'), 'not sent');
    expect(pressed(staged)).to.deep.equal(['false', 'false']);
    staged.source.failing.set('confirm', 'refused');
    buttons(staged)[0]!.click();
    await until(() => said(staged).includes('sudah berubah'), 'open again');
  });
});
