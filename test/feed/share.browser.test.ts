import { expect } from '@open-wc/testing';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

const before = location.href;

async function read(prepare?: Parameters<typeof openFeed>[0]): Promise<FeedHarness> {
  const staged = await openFeed(prepare);
  staged.one('.open').click();
  await until(() => staged.all('.share').length, 'detail');
  return staged;
}

/** Puts another thing in the place of one of the browser's, as long as the test runs. */
const replaced: (() => void)[] = [];
function replace(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  replaced.push(() => Reflect.deleteProperty(navigator, name));
}

describe('aduan-feed: handing on a report', () => {
  afterEach(() => {
    for (const undo of replaced.splice(0)) undo();
    history.replaceState(null, '', before);
  });

  it('copies the address of the endpoint’s own page, where nothing here opens it', async () => {
    const copied: string[] = [];
    replace('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const staged = await read();
    staged.one('#copy').click();
    await until(() => staged.words().includes('Tautan sudah disalin'), 'copied');
    expect(copied).to.deep.equal([`${location.origin}/sp4n/lacak?aduan=1000045`]);
    expect(staged.one('[role=status]').textContent).to.equal('Tautan sudah disalin.');
    expect(staged.one<HTMLAnchorElement>('a#track').href).to.equal(copied[0]);
  });

  it('hands on number and address and not a word of the report, nor what was searched for', async () => {
    const shared: unknown[] = [];
    replace('share', async (data: unknown) => void shared.push(data));
    history.replaceState(null, '', '?halaman=2&aduan-status=in_progress#isi');
    const staged = await read((_, feed) => (feed.syncUrl = true));
    staged.one('#share').click();
    await until(() => shared.length, 'shared');
    const { trackingId } = staged.source.items.find(({ statusCode }) => statusCode === 'in_progress')!;
    const url = `${location.origin}${location.pathname}?halaman=2&aduan=${trackingId}`;
    expect(shared).to.deep.equal([{ title: `Laporan warga #${trackingId}`, url }]);
    const whatsApp = new URL(staged.one<HTMLAnchorElement>('#whatsapp').href);
    expect(whatsApp.searchParams.get('text')).to.equal(`Laporan warga #${trackingId} ${url}`);
  });

  it('shows the address to be copied by hand where there is no clipboard', async () => {
    replace('clipboard', undefined);
    const staged = await read();
    staged.one('#copy').click();
    await until(() => staged.all('#link').length, 'link');
    await staged.settle();
    const link = staged.one<HTMLInputElement>('#link');
    expect([link.selectionStart, link.selectionEnd]).to.deep.equal([0, link.value.length]);
    expect(staged.feed.shadowRoot!.activeElement).to.equal(link);
  });

  it('follows the report in the tracker of the page, where it asks the same endpoint', async () => {
    const tracker = document.createElement('aduan-tracker');
    document.body.append(tracker);
    try {
      tracker.setAttribute('endpoint', '/other');
      expect((await read()).all('button#track').length).to.equal(0);
      tracker.setAttribute('endpoint', '/sp4n/');
      const staged = await read();
      staged.one('button#track').click();
      expect(tracker.getAttribute('tracking-id')).to.equal('1000045');
    } finally {
      tracker.remove();
    }
  });
});
