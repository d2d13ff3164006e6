/** A reply on its way: kept before it is sent, told as it stands, sent once, and gone from the device after that. */
import { expect } from '@open-wc/testing';
import { createDatabase } from '../../src/outbox/database.js';
import type { OutboxSummary } from '../../src/outbox/summary.js';
import { outboxOf } from '../../src/sending/page-outbox.js';
import { everythingOnDevice } from '../outbox/harness/outbox-harness.js';
import {
  CODE,
  NUMBER,
  OWN_FEATURES,
  RESPONDED,
  capabilitiesJson,
  fakeService,
  followUpJson,
  followUpsJson,
  later,
  refusing,
  replyAnswerJson,
  reportJson,
  until,
  words,
  type Answers,
  type Json,
} from './fake-endpoint.js';
import { openTracker, type OpenTracker } from './open-tracker.js';

/** One a test: the queues of the tests before live on, and would send what they find. */
let endpoint: string;
let counter = 0;
const WORDS = 'Lubang kedua masih ada.';
/** With a pause to be kept, so that no retry by itself comes between the steps of a test. */
const OFFLINE = refusing('network', { retryAfterSeconds: 60 });
const UNANSWERED = refusing('timeout', { bodyLeft: true, retryAfterSeconds: 60 });
const database = createDatabase();
const device = () => everythingOnDevice(database);

/** Another visit to a page with a tracker: another client, so another queue over the same device. */
function visit(answers: Answers = {}): Promise<OpenTracker> {
  const service = fakeService({
    capabilities: () => capabilitiesJson(OWN_FEATURES),
    report: ({ subject }) => reportJson({ ...RESPONDED, tracking_id: subject || NUMBER }),
    followUps: () => followUpsJson([followUpJson()]),
    ...answers,
  });
  return openTracker(service, { endpoint });
}

async function open(answers: Answers = {}) {
  const opened = await visit(answers);
  await opened.look(NUMBER, CODE);
  await until(() => opened.has('#settled-no'));
  await unsettled(opened);
  return opened;
}

/** Says that the answer wasn't it. */
async function unsettled(tracker: OpenTracker): Promise<void> {
  tracker.find('#settled-no')!.click();
  await tracker.drawn();
}

function send(tracker: OpenTracker, text = WORDS): void {
  tracker.write('[name=content]', text);
  tracker.find('.reply-form [type=submit]')!.click();
}
const card = (tracker: OpenTracker) => tracker.words('.kept');
const says = (tracker: OpenTracker, text: string) => until(() => card(tracker).includes(text), text);
function press(tracker: OpenTracker, label: string): void {
  tracker
    .all('.kept button, .reply-form button')
    .find((button) => words(button) === label)!
    .click();
}
const buttons = (tracker: OpenTracker) => tracker.all('.kept button').map(words);

describe('aduan-tracker: a reply on its way', () => {
  beforeEach(() => void (endpoint = `https://lapor.example/${++counter}/sp4n`));
  afterEach(async () => {
    const transaction = await database.write('items', 'payloads');
    await Promise.all([
      transaction.objectStore('items').clear(),
      transaction.objectStore('payloads').clear(),
      transaction.done,
    ]);
  });

  it('without a network waits on the device, says so, and goes when that is back', async () => {
    let isOffline = true;
    const tracker = await open({
      reply: () => (isOffline ? OFFLINE() : replyAnswerJson()),
    });
    const { service, events } = tracker;
    send(tracker);
    await says(tracker, 'Balasan menunggu sambungan');
    expect(card(tracker)).to.contain(WORDS).and.to.contain('kode aksesnya tersimpan di perangkat ini');
    expect(buttons(tracker)).to.deep.equal(['Kirim sekarang', 'Ubah', 'Hapus']);
    expect(tracker.has('.reply-form')).to.equal(false);
    await until(() => tracker.said === 'Balasan menunggu sambungan');
    await until(() => tracker.hasFocus('.kept h4'));
    expect(await device()).to.contain(WORDS);
    expect(events.map(({ name, detail }) => [name, detail])).to.deep.equal([
      ['aduan-tracked', { statusCode: 'responded' }],
      ['aduan-error', { code: 'network', phase: 'reply' }],
      ['aduan-queued', { waiting: 1 }],
    ]);
    isOffline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => tracker.words('.history').includes('Masih rusak.'));
    expect(tracker.said).to.contain('Laporan ini dibuka lagi');
    expect(tracker.has('.kept')).to.equal(false);
    expect(new Set(service.replies.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
    for (const text of [WORDS, CODE, NUMBER]) expect(await device()).not.to.contain(text);
  });

  it('tells the next visit time, size and state alone, and the holder of the code all of it', async () => {
    const first = await open({ reply: UNANSWERED });
    send(first);
    await says(first, 'Belum tahu');
    first.element.remove();

    const slow = later<Json>();
    const tracker = await visit({ reply: () => slow.promise });
    const { service } = tracker;
    await until(() => tracker.has('.outgoing .kept'));
    const list = tracker.words('.outgoing');
    expect(list)
      .to.contain('Balasan yang belum terkirim')
      .and.to.match(/Ditulis \w+, \d+ \w+ \d{4} .*, 1 KB/);
    for (const text of [WORDS, CODE, NUMBER])
      expect(tracker.element.shadowRoot!.innerHTML).not.to.contain(text);
    // It went at once, by itself: nobody had to open anything.
    await until(() => service.replies.length === 1);
    expect(service.replies[0]).to.include({ content: WORDS, accessCode: CODE });
    await tracker.look('9165816', CODE.replace('7', '8'));
    await until(() => tracker.has('#settled-no'));
    expect(tracker.has('.kept')).to.equal(false);
    await tracker.look(NUMBER, CODE);
    await says(tracker, WORDS);
    slow.resolve(replyAnswerJson({ content: WORDS }));
    await until(() => tracker.words('.history').includes(WORDS));
    const key = first.service.replies[0]!.idempotencyKey;
    expect(service.replies.map(({ idempotencyKey }) => idempotencyKey)).to.deep.equal([key]);
  });

  it('that the page has sent before the tracker followed is told, once', async () => {
    const first = await open({ reply: OFFLINE });
    send(first);
    await says(first, 'Balasan menunggu sambungan');
    first.element.remove();
    const service = fakeService({ reply: () => replyAnswerJson() });
    const outbox = outboxOf(`${endpoint}/`, service);
    const [waiting] = await new Promise<OutboxSummary[]>((resolve) => outbox.subscribe(resolve));
    await outbox.send(waiting!.id);
    const told = await openTracker(service, { endpoint });
    await until(() => told.said === 'Satu balasan yang menunggu di perangkat ini sudah terkirim.');
    const second = await openTracker(service, { endpoint });
    await second.look(NUMBER, CODE);
    expect(second.said).not.to.contain('sudah terkirim');
  });

  it('while nobody knows whether it arrived, it can be asked again and not changed', async () => {
    let tries = 0;
    const tracker = await open({
      reply: () => (++tries === 1 ? UNANSWERED() : replyAnswerJson()),
    });
    const { service } = tracker;
    send(tracker);
    await says(tracker, 'Belum tahu apakah balasan sudah sampai');
    expect(buttons(tracker)).to.deep.equal(['Kirim sekarang', 'Hapus']);
    press(tracker, 'Kirim sekarang');
    await until(() => tracker.hasFocus('#arrived'));
    const [one, two] = service.replies;
    expect(two).to.include({ resolved: false });
    expect(two!.idempotencyKey).to.equal(one!.idempotencyKey);
    await until(() => tracker.has('#settled-no'));
    await unsettled(tracker);
    send(tracker, 'Yang lain.');
    await until(() => service.replies.length === 3);
    expect(service.replies[2]!.idempotencyKey).not.to.equal(one!.idempotencyKey);
  });

  it('can be changed while it waits, or left as it was', async () => {
    let isOffline = true;
    const tracker = await open({
      reply: () => (isOffline ? OFFLINE() : replyAnswerJson()),
    });
    const { service } = tracker;
    send(tracker);
    await says(tracker, 'menunggu sambungan');
    press(tracker, 'Ubah');
    await until(() => tracker.hasFocus('#reply-content'));
    expect((tracker.find('#reply-content') as HTMLTextAreaElement).value).to.equal(WORDS);
    expect(tracker.has('.kept')).to.equal(false);
    press(tracker, 'Tidak jadi mengubah');
    await says(tracker, WORDS);
    press(tracker, 'Ubah');
    await until(() => tracker.has('#reply-content'));
    isOffline = false;
    send(tracker, 'Lubang kedua sudah ditambal.');
    await until(() => tracker.hasFocus('#arrived'));
    const [one, two] = service.replies;
    expect(two).to.include({ content: 'Lubang kedua sudah ditambal.', idempotencyKey: one!.idempotencyKey });
  });

  it('keeps its photo through a change, prepared as it was', async () => {
    let isOffline = true;
    const tracker = await open({
      reply: () => (isOffline ? OFFLINE() : replyAnswerJson()),
    });
    const { service } = tracker;
    const input = tracker.find('#reply-attachment') as HTMLInputElement;
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.4'], 'surat.pdf', { type: 'application/pdf' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => tracker.has('.picked-files .ready'));
    send(tracker);
    await says(tracker, '1 foto atau berkas');
    await until(() => buttons(tracker).includes('Ubah'));
    press(tracker, 'Ubah');
    await until(() => tracker.words('.picked-files').includes('surat.pdf'));
    isOffline = false;
    send(tracker);
    await until(() => service.replies.length === 2);
    expect(await service.replies[1]!.files![0]!.data.text()).to.equal('%PDF-1.4');
  });

  it('is deleted after a question, and then nothing of it is left', async () => {
    const tracker = await open({ reply: OFFLINE });
    send(tracker);
    await says(tracker, 'menunggu sambungan');
    press(tracker, 'Hapus');
    await says(tracker, 'Hapus balasan ini?');
    press(tracker, 'Tidak jadi');
    await until(() => buttons(tracker).includes('Hapus'));
    press(tracker, 'Hapus');
    await says(tracker, 'Hapus balasan ini?');
    press(tracker, 'Ya, hapus');
    await until(() => tracker.has('#question') && !tracker.has('.kept'));
    expect(tracker.hasFocus('#result')).to.equal(true);
    expect(tracker.said).to.equal('Balasan dihapus dari perangkat ini.');
    for (const text of [WORDS, CODE, NUMBER]) expect(await device()).not.to.contain(text);
  });

  it('leaves nothing on a device of many hands, and says that the page must stay', async () => {
    const tracker = await open({ reply: OFFLINE });
    tracker.find('#reply-shared')!.click();
    await tracker.drawn();
    send(tracker);
    await says(tracker, 'Jangan tutup halaman ini');
    for (const text of [WORDS, CODE, NUMBER]) expect(await device()).not.to.contain(text);
  });

  it('to a report that is closed by now says why, and can be deleted', async () => {
    let isClosed = false;
    const tracker = await open({
      report: () => reportJson(isClosed ? { status_code: 'archived' } : RESPONDED),
      reply: () => {
        isClosed = true;
        const serverMessage = 'Laporan ini sudah ditutup.';
        return refusing('refused', { status: 409, serverCode: 'closed', serverMessage })();
      },
    });
    send(tracker);
    await says(tracker, 'Laporan ini sudah ditutup.');
    await until(() => buttons(tracker).join() === 'Hapus');
    expect(tracker.has('.reply-form')).to.equal(false);
  });

  it('goes with the report that is taken back', async () => {
    const tracker = await open({ reply: OFFLINE });
    send(tracker);
    await says(tracker, 'menunggu sambungan');
    tracker.find('#withdraw-open')!.click();
    await tracker.drawn();
    tracker.find('.withdraw .button.danger')!.click();
    await until(() => tracker.has('#withdrawn') && !tracker.has('.kept'));
    for (const text of [WORDS, CODE]) expect(await device()).not.to.contain(text);
  });

  it('stands in the card, whatever is folded', async () => {
    const tracker = await visit({
      reply: OFFLINE,
      report: () => reportJson({ status_code: 'in_progress' }),
    });
    tracker.element.compact = true;
    tracker.element.open(NUMBER, CODE);
    await until(() => tracker.has('.reply-box'));
    expect((tracker.find('.reply-box') as HTMLDetailsElement).open).to.equal(false);
    send(tracker);
    await until(() => tracker.words('.said .kept').includes('menunggu sambungan'));
    await until(() => tracker.hasFocus('.kept h4'));
  });

  it('is nothing that a first visit fetches anything for', async () => {
    const { databases } = indexedDB;
    if (!databases) return;
    const { mayHoldReplies } = await import('../../src/tracker/tracker-parts.js');
    indexedDB.databases = async () => [{ name: 'other', version: 1 }];
    try {
      expect(await mayHoldReplies()).to.equal(false);
      indexedDB.databases = databases.bind(indexedDB);
      await device();
      expect(await mayHoldReplies()).to.equal(true);
    } finally {
      indexedDB.databases = databases;
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing, waiting, asked about, unknown and listed, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      try {
        const tracker = await open({ reply: OFFLINE });
        send(tracker);
        await says(tracker, 'menunggu sambungan');
        await expect(tracker.element).to.be.accessible();
        press(tracker, 'Hapus');
        await says(tracker, 'Hapus balasan ini?');
        await expect(tracker.element).to.be.accessible();
        const other = await visit({ reply: UNANSWERED });
        await until(() => other.words('.outgoing').includes('Belum tahu'));
        await expect(other.element).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }
});
