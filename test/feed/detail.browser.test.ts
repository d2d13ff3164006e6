import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pushNote, readNote } from '../../src/widget/history-entry.js';
import { gate, sampleAnswer } from './fake-source.js';
import { openFeed, placeFeed, until, type FeedHarness } from './feed-harness.js';

const active = ({ feed }: FeedHarness) => feed.shadowRoot!.activeElement;

/** The entry of the history on show is an open report's. */
const isInReport = () => 'aduanFeed' in ((history.state ?? {}) as object);

async function read(staged: FeedHarness, index = 0): Promise<void> {
  staged.all('.open')[index]!.focus();
  staged.all('.open')[index]!.click();
  await until(() => staged.all('.detail').length, 'detail');
  await staged.settle();
}

/** By the button, which gives back the step that the report has in the history. */
async function back(staged: FeedHarness): Promise<void> {
  const turned = oneEvent(window, 'popstate');
  staged.one('.back').click();
  await turned;
}

describe('aduan-feed: one report', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('is not closed by an entry of another widget that is left, and leaves that alone', async () => {
    const staged = await openFeed();
    await read(staged);
    const detail = staged.one('.detail');
    pushNote('aduan-step', { form: 0, step: 1, depth: 1 });
    const turned = oneEvent(window, 'popstate');
    history.back();
    await turned;
    await staged.settle();
    expect(staged.all('.detail')[0] === detail).to.equal(true);
    pushNote('aduan-step', { form: 0, step: 1, depth: 1 });
    staged.one('.back').click();
    await until(() => staged.all('.detail').length === 0, 'list');
    expect(readNote('aduan-step')).to.deep.equal({ form: 0, step: 1, depth: 1 });
    // The report's own entry lies below, and opens it no more.
    const backAgain = oneEvent(window, 'popstate');
    history.back();
    await backAgain;
    await staged.settle();
    expect([staged.all('.detail').length, isInReport()]).to.deep.equal([0, false]);
  });

  it('opens in place with its text, answers and photos, without any code', async () => {
    const staged = await openFeed((source) => {
      source.attachments.set('f/1', new Blob(['x'], { type: 'image/png' }));
      source.reportChanges = { attachments: [{ path: 'f/1', fileName: 'jalan.png', extension: 'png' }] };
    });
    await read(staged);
    expect(active(staged)?.id).to.equal('result');
    await until(() => staged.words().includes('Perbaikan dijadwalkan'), 'answers');
    await until(() => staged.all<HTMLImageElement>('.files img').length, 'photo');
    expect(staged.one<HTMLImageElement>('.files img').src).to.match(/^blob:/);
    expect(staged.words()).to.contain('Mohon segera diperbaiki');
    // The history's looks lie in a file of their own.
    expect(getComputedStyle(staged.one('.history > li')).display).to.equal('grid');
    expect(staged.source.asks('report')[0]!.argument).to.equal('1000045');
  });

  it('shows the way of an aspiration into the plan', async () => {
    const staged = await openFeed((source) => {
      source.reportChanges = { wish: { state: 'built', year: 2027, document: 'RKPDes 2027', reason: null } };
    });
    await read(staged);
    await until(() => staged.all('.wish').length, 'way');
    expect(staged.one('.wish [aria-current=step]').textContent.trim()).to.equal('Dibangun di RKPDes 2027');
    await expect(staged.feed).to.be.accessible();
  });

  it('sets photos before and after the work side by side, without a press, and says why an office is late', async () => {
    const photo = (name: string) => ({ path: `f/${name}`, fileName: `${name}.png`, extension: 'png' });
    const staged = await openFeed((source) => {
      for (const name of ['lama', 'baru', 'lain'])
        source.attachments.set(`f/${name}`, new Blob(['x'], { type: 'image/png' }));
      source.reportChanges = { attachments: [photo('lama')], lateReason: 'Menunggu suku cadang.' };
      source.answers = [
        {
          ...sampleAnswer,
          attachments: [photo('baru'), photo('lain')],
          pairs: [{ before: photo('lama'), after: photo('baru') }],
        },
      ];
    });
    staged.feed.style.inlineSize = '288px';
    await read(staged);
    await until(() => staged.all('.pair img').length === 2, 'both photos');
    const figures = staged.all('.pair figure');
    expect(figures.map((one) => one.querySelector('figcaption')!.textContent)).to.deep.equal([
      'Sebelum',
      'Sesudah',
    ]);
    expect(figures.map((one) => one.querySelector('img')!.alt)).to.deep.equal([
      'Sebelum: Foto lama.png',
      'Sesudah: Foto baru.png',
    ]);
    const [before, after] = figures.map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(after.top).to.equal(before.top);
    expect(after.left).to.be.at.least(before.right);
    expect(staged.words()).to.contain('Lihat lain.png').and.not.contain('Lihat baru.png');
    expect(staged.words()).to.match(/Alasan terlambat\s*Menunggu suku cadang/);
  });

  it('marks an answer that came from SP4N-LAPOR!', async () => {
    const staged = await openFeed((source) => {
      source.answers = [{ ...sampleAnswer, fromNational: true }];
    });
    await read(staged);
    await until(() => staged.all('.reply').length, 'the answer');
    expect(staged.one('.reply .what').textContent).to.match(/ kepada Pelapor lewat SP4N-LAPOR!$/);
  });

  it('goes back to the card it came from, where it stood', async () => {
    const staged = await openFeed();
    const card = staged.all('.open')[12]!;
    // Not in the middle, where the focus alone would bring it.
    card.scrollIntoView({ block: 'start' });
    scrollBy({ top: -30, behavior: 'instant' });
    const { top } = card.getBoundingClientRect();
    await read(staged, 12);
    await back(staged);
    await staged.settle();
    expect(active(staged)?.id).to.equal('open-12');
    expect(staged.all('.open')[12]!.getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    expect(staged.all('.detail').length).to.equal(0);
    expect(staged.source.asks('feed').length).to.equal(1);
  });

  it('is left by the browser’s way back, at the same address, and opened again by its way on', async () => {
    history.replaceState({ host: 1 }, '', '#isi');
    const staged = await openFeed();
    const card = staged.all('.open')[12]!;
    card.scrollIntoView({ block: 'start' });
    const { top } = card.getBoundingClientRect();
    const { href } = location;
    await read(staged, 12);
    expect(location.href).to.equal(href);
    expect(history.state).to.include({ host: 1 });
    // A link to a part of the page is a step too, and leads out of nothing.
    location.hash = 'lain';
    await until(() => history.state === null, 'elsewhere');
    history.back();
    await until(() => location.hash === '#isi', 'here again');
    expect(staged.all('.detail').length).to.equal(1);
    history.back();
    await until(() => active(staged)?.id === 'open-12', 'back');
    expect(staged.all('.reading').length).to.equal(0);
    expect(staged.all('.open')[12]!.getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    expect(history.state).to.include({ host: 1 });
    expect(isInReport()).to.equal(false);
    history.forward();
    await until(() => staged.all('.detail').length, 'opened again');
    expect(staged.one('.detail').textContent).to.contain('#1000033');
    await back(staged);
    expect(history.state).to.include({ host: 1 });
    expect(isInReport()).to.equal(false);
    expect(staged.all('.reading').length).to.equal(0);
  });

  it('works by keys alone', async () => {
    const staged = await openFeed();
    staged.all('.open')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => staged.all('.detail').length, 'detail');
    await until(() => active(staged)?.id === 'result', 'focus on the title');
    staged.one('.back').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(staged)?.id === 'open-0' && !isInReport(), 'focus on the card');
    await sendKeys({ press: 'Tab' });
    expect(active(staged)?.className).to.equal('support');
    await sendKeys({ press: ' ' });
    await until(() => staged.source.asks('support').length, 'support');
  });

  it('lets the page open reports its own way', async () => {
    const staged = await openFeed();
    staged.feed.addEventListener('aduan-report-selected', (event) => event.preventDefault());
    const heard = oneEvent(document, 'aduan-report-selected');
    staged.one('.open').click();
    expect((await heard).detail).to.deep.equal({ trackingId: '1000045' });
    await staged.settle();
    expect(staged.source.asks('report').length).to.equal(0);
    expect(staged.all('.reading').length).to.equal(0);
  });

  it('says when a report is gone, and when it can not be asked for', async () => {
    const staged = await openFeed();
    staged.source.items = [];
    staged.one('.open').click();
    await until(() => staged.words().includes('Laporan tidak ditemukan'), 'gone');
    await back(staged);
    await staged.settle();
    staged.source.failing.set('report', 'timeout');
    staged.one('.open').click();
    await until(() => staged.words().includes('belum bisa dibuka'), 'failure');
    expect(active(staged)?.id).to.equal('result');
  });

  it('forgets a report left before it came', async () => {
    const staged = await openFeed();
    const slow = gate();
    staged.source.gates.set('report', slow.promise);
    staged.one('.open').click();
    await until(() => staged.source.asks('report').length, 'asked');
    await back(staged);
    slow.open();
    await staged.settle();
    expect(staged.source.asks('report')[0]!.signal!.aborted).to.equal(true);
    expect(staged.all('.reading').length).to.equal(0);
  });

  it('leaves the page’s address alone unless asked to keep it', async () => {
    const staged = await openFeed();
    await read(staged);
    expect(location.href).to.equal(before);
  });

  it('keeps the open report and the filters in the address, and nothing else of it', async () => {
    history.replaceState({ host: 1 }, '', '?halaman=2#isi');
    const { length } = history;
    const staged = await openFeed((_, feed) => feed.setAttribute('sync-url', ''));
    await staged.openFilters();
    const status = staged.one<HTMLSelectElement>('[name=status]');
    status.value = 'done';
    status.dispatchEvent(new Event('change'));
    await until(() => staged.words().includes('Tampilkan semua laporan'), 'filtered');
    expect(location.search).to.equal('?halaman=2&aduan-status=done');
    await read(staged);
    expect(new URLSearchParams(location.search).get('aduan')).to.match(/^\d+$/);
    await back(staged);
    await staged.settle();
    expect(location.search + location.hash).to.equal('?halaman=2&aduan-status=done#isi');
    expect(history.state).to.include({ host: 1 });
    expect(isInReport()).to.equal(false);
    expect(history.length).to.equal(length + 1);
  });

  it('opens what the address names, with its filters', async () => {
    history.replaceState(null, '', '?aduan=1000042&aduan-status=done&aduan-urut=nonsense');
    const staged = await placeFeed((_, feed) => (feed.syncUrl = true));
    await until(() => staged.all('.detail').length, 'detail');
    expect(staged.words()).to.contain('#1000042');
    await until(() => staged.source.asks('feed').length, 'list');
    expect(staged.source.asks('feed')[0]!.argument).to.deep.equal({
      status: 'done',
      sort: 'newest',
      pageSize: 20,
    });
    staged.one('.back').click();
    await staged.settle();
    expect(active(staged)?.id).to.equal('heading');
    expect(location.search).to.equal('?aduan-status=done');
  });
});
