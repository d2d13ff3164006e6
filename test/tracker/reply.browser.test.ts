/** Two-way: reply, files, rating, reopening. Everything is sent once, and nothing typed is lost. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
import { openReport, openTracker, type OpenTracker } from './open-tracker.js';

async function open(answers: Answers = {}, report: Json = RESPONDED, features: Json = OWN_FEATURES) {
  const service = fakeService({
    capabilities: () => capabilitiesJson(features),
    report: () => reportJson(report),
    followUps: () => followUpsJson([followUpJson()]),
    ...answers,
  });
  return openReport(service, CODE, '.reply', '#settled-no, [name=content]');
}

/** The same, where the answer wasn't it: what is missing is to be written. */
async function openUnsettled(...given: Parameters<typeof open>) {
  const tracker = await open(...given);
  tracker.find('#settled-no')!.click();
  await tracker.drawn();
  return tracker;
}

const FINISHED: Json = { status_code: 'done', status_name: 'Selesai' };

const write = (tracker: OpenTracker, text: string) => tracker.write('[name=content]', text);
const press = (tracker: OpenTracker) => tracker.find('.reply-form [type=submit]')!.click();
const pressRating = (tracker: OpenTracker) => tracker.find('.rating-form [type=submit]')!.click();
const rate = (tracker: OpenTracker, value: number) =>
  tracker.find(`[name=rating][value="${value}"]`)!.click();
const written = (tracker: OpenTracker) => (tracker.find('[name=content]') as HTMLTextAreaElement).value;

async function pick(tracker: OpenTracker, ...files: File[]): Promise<void> {
  const input = tracker.find('#reply-attachment') as HTMLInputElement;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => tracker.has('.picked-files') && !tracker.has('.picked-files .shrinking'));
}

/** A JPEG with a place in its metadata, as phones make them. */
async function photo(name = 'IMG_0001.jpg'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 32;
  canvas.getContext('2d')!.fillRect(0, 0, 16, 16);
  const plain = await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob!), 'image/jpeg'));
  const bytes = new Uint8Array(await plain.arrayBuffer());
  const text = new TextEncoder().encode('Exif\0\0GPS 4.1S 104.0E');
  const segment = [0xff, 0xe1, 0, text.length + 2, ...text];
  return new File([bytes.slice(0, 2), new Uint8Array(segment), bytes.slice(2)], name, { type: 'image/jpeg' });
}

describe('aduan-tracker: what is offered', () => {
  it('nothing without a code', async () => {
    const service = fakeService({ capabilities: () => capabilitiesJson(OWN_FEATURES) });
    const tracker = await openTracker(service);
    await tracker.look(NUMBER);
    await until(() => tracker.has('.history-box'));
    expect(tracker.has('[name=content]')).to.equal(false);
    expect(tracker.words('.result')).not.to.contain('Tarik laporan');
  });

  it('nothing the endpoint does not name', async () => {
    const tracker = await openTracker(
      fakeService({ capabilities: () => capabilitiesJson({ features: ['attachments'] }) }),
    );
    await tracker.look(NUMBER, CODE);
    await import('../../src/tracker/reply/reply-part.js');
    await tracker.drawn();
    expect(tracker.has('[name=content]')).to.equal(false);
    const plain = await openUnsettled({}, RESPONDED, { features: ['reply'] });
    expect(plain.has('#reply-content')).to.equal(true);
    expect(plain.has('[name=rating]')).to.equal(false);
    expect(plain.has('#reply-attachment')).to.equal(false);
    expect(plain.has('#withdraw-open')).to.equal(false);
  });

  it('a rating only after an answer, and only once', async () => {
    const early = await open(
      { followUps: () => followUpsJson([followUpJson({ author: 'reporter', institution_from_name: '' })]) },
      { status_code: 'in_progress' },
    );
    expect(early.has('[name=rating]')).to.equal(false);
    const asked = await open();
    expect(asked.has('[name=rating]'), 'whether it is settled comes first').to.equal(false);
    const tracker = await open({}, FINISHED);
    expect(tracker.all('[name=rating]').length).to.equal(5);
    for (const [index, word] of ['Sangat kurang', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'].entries()) {
      expect(words(tracker.find(`[value="${index + 1}"]`)!.closest('label'))).to.equal(
        `${index + 1} ${word}`,
      );
    }
    const rated = await open(
      { followUps: () => followUpsJson([followUpJson(), followUpJson({ id: 'f2', rating: 4 })]) },
      FINISHED,
    );
    expect(rated.has('[name=rating]')).to.equal(false);
  });

  it('no reply to a closed report', async () => {
    const tracker = await openTracker(
      fakeService({
        capabilities: () => capabilitiesJson(OWN_FEATURES),
        report: () => reportJson({ status_code: 'rejected' }),
      }),
    );
    await tracker.look(NUMBER, CODE);
    await until(() => tracker.has('#withdraw-open'));
    expect(tracker.has('[name=content]')).to.equal(false);
  });

  it('asks in the card whether it is settled, and the form waits for a “Belum”', async () => {
    const tracker = await open();
    expect(tracker.words('#result')).to.equal('Giliran Anda');
    expect(tracker.words('.question')).to.equal(
      'Sudah beres? Ya Belum “Ya” menutup laporan. “Belum” membukanya lagi.',
    );
    expect(tracker.has('[name=content]')).to.equal(false);
    tracker.find('#settled-no')!.click();
    await tracker.drawn();
    expect(tracker.hasFocus('[name=content]')).to.equal(true);
    tracker.button('Tidak jadi', '.reply-form').click();
    await tracker.drawn();
    expect(tracker.hasFocus('#settled-no')).to.equal(true);
  });

  it('keeps the form folded while there is nothing to answer', async () => {
    const tracker = await openTracker(
      fakeService({ capabilities: () => capabilitiesJson(OWN_FEATURES), report: () => reportJson() }),
      { 'tracking-id': NUMBER },
    );
    await tracker.settled();
    tracker.element.open(NUMBER, CODE);
    await until(() => tracker.has('.reply-box'));
    expect((tracker.find('.reply-box') as HTMLDetailsElement).open).to.equal(false);
    expect(tracker.words('.reply-box summary')).to.equal('Tambah keterangan');
    expect(tracker.words('.reply-form .label')).to.contain('Tambah keterangan');
    expect(tracker.has('.said'), 'no empty strip below the status').to.equal(false);
    const answered = await open({}, { status_code: 'in_progress' });
    expect(answered.words('.reply-box summary')).to.equal('Tulis balasan');
  });

  it('says before anything is typed who will read it and what comes of it', async () => {
    const tracker = await openUnsettled();
    expect(tracker.words('.reply-form')).to.contain('bisa dibaca umum');
    const secret = await openUnsettled({}, { ...RESPONDED, is_secret: true });
    expect(secret.words('.reply-form')).to.contain('Laporan ini rahasia');
    expect(secret.has('[name=is_secret]')).to.equal(false);
  });
});

describe('aduan-tracker: replying', () => {
  it('sends words, private or not, says so where it is seen, and shows them in the history', async () => {
    const tracker = await openUnsettled();
    const { service, events } = tracker;
    write(tracker, '  Masih rusak.  ');
    tracker.find('[name=is_secret]')!.click();
    await tracker.drawn();
    expect(tracker.words('.reply-form [type=submit]')).to.equal('Kirim: belum beres');
    press(tracker);
    await until(() => tracker.hasFocus('#arrived'));
    const [sent] = service.replies;
    expect(sent).to.include({
      trackingId: NUMBER,
      content: 'Masih rusak.',
      rating: null,
      resolved: false,
      isPrivate: true,
      accessCode: CODE,
    });
    expect(sent!.idempotencyKey).to.match(/^[\da-f-]{36}$/);
    const arrived = 'Terkirim. Laporan ini dibuka lagi, dan dikerjakan instansi.';
    expect(tracker.said).to.equal(arrived);
    expect(tracker.words('#arrived')).to.equal(arrived);
    expect(tracker.words('#answer-1')).to.contain('Anda Masih rusak.');
    await until(() => service.calls.filter(({ name }) => name === 'report').length === 2);
    expect(events.map(({ name }) => name)).to.deep.equal(['aduan-tracked']);
  });

  it('says of a reply that no officer has released yet that others can’t see it, after sending and later', async () => {
    const waits = 'Orang lain baru bisa melihatnya setelah dibaca dan ditampilkan petugas.';
    const answer = replyAnswerJson() as { results: { followup: Json } };
    Object.assign(answer.results.followup, { is_secret: false, is_released: false });
    let thread = [followUpJson()];
    const tracker = await openUnsettled({
      reply: () => {
        thread = [...thread, answer.results.followup];
        return answer;
      },
      followUps: () => followUpsJson(thread),
    });
    expect(tracker.words('.history')).not.to.contain(waits);
    write(tracker, 'Masih rusak.');
    press(tracker);
    await until(() => tracker.hasFocus('#arrived'));
    expect(tracker.said).to.contain(waits);
    expect(tracker.words('#answer-1')).to.contain(waits);
    expect(tracker.words('#answer-0')).not.to.contain(waits);

    const later = await open({ followUps: () => followUpsJson(thread) });
    expect(later.words('#answer-1')).to.contain(waits);
    for (const change of [{ is_released: true }, { is_secret: true }]) {
      const reply = { ...answer.results.followup, ...change };
      const open1 = await open({ followUps: () => followUpsJson([followUpJson(), reply]) });
      expect(open1.words('#answer-1'), JSON.stringify(change)).not.to.contain(waits);
    }
    const secret = await open({ followUps: () => followUpsJson(thread) }, { ...RESPONDED, is_secret: true });
    expect(secret.words('#answer-1')).not.to.contain(waits);
  });

  it('is asked for anew after it: what the endpoint says then is shown, and nothing twice', async () => {
    let isSent = false;
    const tracker = await openUnsettled({
      report: () => reportJson(isSent ? { status_code: 'reopened', title: 'Judul baru' } : RESPONDED),
      followUps: () =>
        followUpsJson(
          isSent
            ? [followUpJson(), replyAnswerJson().results as Json].map((one) => (one.followup ?? one) as Json)
            : [followUpJson()],
        ),
      reply: () => {
        isSent = true;
        return replyAnswerJson();
      },
    });
    const { service } = tracker;
    write(tracker, 'Masih rusak.');
    press(tracker);
    await until(() => tracker.words('.details-box h3') === 'Judul baru');
    expect(tracker.all('.history .reply').length).to.equal(2);
    expect(service.replies.length).to.equal(1);
    expect(tracker.words('#result')).to.equal('Anda minta dikerjakan lagi');
    expect(tracker.words('.meaning')).to.equal('Berikutnya instansi mengerjakan lagi.');
    expect(tracker.words('.history'), 'the reader is “Anda”').not.to.match(/pelapor/i);
    expect(tracker.has('[name=rating]'), 'work that isn’t done is not judged').to.equal(false);
  });

  it('“Ya” closes the report with one press, and the rating that follows changes nothing', async () => {
    let status = RESPONDED;
    let items = [followUpJson()];
    const tracker = await open({
      reply: ({ content, rating, resolved }) => {
        if (resolved) status = FINISHED as typeof RESPONDED;
        const answer = replyAnswerJson(
          { id: `m${items.length}`, content, rating: rating ?? 0 },
          status.status_code,
          status.status_name,
        );
        items = [...items, (answer.results as { followup: Json }).followup];
        return answer;
      },
      report: () => reportJson(status),
      followUps: () => followUpsJson(items),
    });
    const { service } = tracker;
    tracker.find('#settled-yes')!.click();
    tracker.find('#settled-yes')!.click();
    await until(() => tracker.hasFocus('#arrived'));
    expect(tracker.words('#arrived')).to.equal('Terima kasih. Laporan ini ditutup.');
    expect(tracker.words('#result')).to.equal('Selesai');
    expect(service.replies.map(({ content, rating, resolved }) => [content, rating, resolved])).to.deep.equal(
      [['Sudah beres.', null, true]],
    );
    expect(tracker.words('.rating-form')).to.contain('Satu kali saja.');
    rate(tracker, 2);
    await tracker.drawn();
    pressRating(tracker);
    await until(() => tracker.words('#arrived').startsWith('Terima kasih atas nilai Anda'));
    expect(service.replies[1]).to.include({ content: '', rating: 2 }).and.not.to.have.property('resolved');
    expect(tracker.words('#result')).to.equal('Selesai');
    await until(() => !tracker.has('[name=rating]'));
    expect(tracker.words('.history')).to.contain('Nilai: 2 dari 5');
    expect(tracker.words('.said')).to.contain('Ternyata belum beres? Buka lagi');
  });

  it('of an endpoint that doesn’t close by the answer it says no more than that it was sent', async () => {
    const tracker = await open();
    tracker.find('#settled-yes')!.click();
    await until(() => tracker.hasFocus('#arrived'));
    expect(tracker.words('#arrived')).to.equal('Balasan Anda sudah terkirim.');
  });

  it('opens a finished report again, with or without words', async () => {
    const tracker = await openUnsettled({}, FINISHED);
    const { service } = tracker;
    expect(tracker.words('.reply-form')).to.contain('Apa yang belum beres? (boleh kosong)');
    press(tracker);
    await until(() => tracker.hasFocus('#arrived'));
    expect(service.replies[0]).to.include({ content: 'Belum beres.', resolved: false });
  });

  it('lets a rating be taken back before it is sent, and asks for one', async () => {
    const tracker = await open({}, FINISHED);
    const { service } = tracker;
    rate(tracker, 2);
    await tracker.drawn();
    tracker.find('#clear-rating')!.click();
    await tracker.drawn();
    expect(tracker.has('[name=rating]:checked')).to.equal(false);
    expect(tracker.hasFocus('[name=rating]')).to.equal(true);
    pressRating(tracker);
    await tracker.drawn();
    expect(tracker.words('#reply-rating-error')).to.equal('Pilih nilai dulu.');
    expect(tracker.hasFocus('[name=rating]')).to.equal(true);
    expect(service.replies.length).to.equal(0);
    rate(tracker, 3);
    await tracker.drawn();
    expect(tracker.has('#reply-rating-error')).to.equal(false);
  });

  it('a double press is one reply, and what is on its way can’t be changed', async () => {
    const slow = later<Json>();
    const tracker = await openUnsettled({ reply: () => slow.promise });
    const { service } = tracker;
    write(tracker, 'Masih rusak.');
    press(tracker);
    press(tracker);
    await until(() => service.replies.length === 1);
    await tracker.drawn();
    expect(tracker.has('.reply-form')).to.equal(false);
    expect(tracker.words('.kept')).to.contain('Mengirim balasan…').and.to.contain('Masih rusak.');
    expect(tracker.said).to.equal('Mengirim balasan…');
    slow.resolve(replyAnswerJson());
    await until(() => tracker.hasFocus('#arrived'));
    expect(service.replies.length).to.equal(1);
  });

  it('sends photos without their metadata', async () => {
    const tracker = await openUnsettled();
    const { service } = tracker;
    const original = await photo();
    expect(await original.text()).to.contain('GPS');
    await pick(tracker, original);
    expect(tracker.words('.picked-files')).to.contain('IMG_0001.jpg').and.to.contain('siap');
    press(tracker);
    await tracker.drawn();
    expect(tracker.words('#reply-content-error')).to.contain('Tulis juga');
    write(tracker, 'Lihat fotonya.');
    press(tracker);
    await until(() => service.replies.length === 1);
    const [file] = service.replies[0]!.files!;
    expect(file).to.include({ name: 'IMG_0001.jpg', type: 'image/jpeg' });
    expect(await file!.data.text()).not.to.contain('GPS');
    await until(() => !tracker.has('.picked-files'));
  });

  it('keeps back a file that can’t be sent, and says so at it', async () => {
    const tracker = await openUnsettled();
    const { service } = tracker;
    write(tracker, 'Lihat berkasnya.');
    await pick(tracker, new File(['MZ'], 'virus.exe', { type: 'application/x-msdownload' }));
    press(tracker);
    await tracker.drawn();
    expect(tracker.words('#reply-attachment-error')).to.contain('Hapus dulu');
    expect(tracker.hasFocus('#reply-attachment')).to.equal(true);
    tracker.find('.picked-files button')!.click();
    await tracker.drawn();
    expect(tracker.said).to.equal('virus.exe dihapus.');
    expect(tracker.has('#reply-attachment-error')).to.equal(false);
    press(tracker);
    await until(() => service.replies.length === 1);
  });

  it('works by keyboard alone', async () => {
    const tracker = await open();
    const { service } = tracker;
    tracker.find('#result')!.focus();
    const on = () => words(tracker.element.shadowRoot!.activeElement);
    await sendKeys({ press: 'Tab' });
    expect(on()).to.equal('Ya');
    await sendKeys({ press: 'Tab' });
    expect(on()).to.equal('Belum');
    await sendKeys({ press: 'Enter' });
    await until(() => tracker.hasFocus('[name=content]'));
    await sendKeys({ type: 'Belum selesai' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(tracker.hasFocus('#reply-attachment')).to.equal(true);
    while (on() !== 'Kirim: belum beres') await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => tracker.hasFocus('#arrived'));
    expect(service.replies[0]).to.include({ content: 'Belum selesai', isPrivate: true, resolved: false });
  });
});

describe('aduan-tracker: a reply that fails', () => {
  it('says what the endpoint says, at the field it names, and keeps its key through the change', async () => {
    let tries = 0;
    const tracker = await openUnsettled({
      reply: () =>
        ++tries === 1
          ? refusing('refused', { status: 422, fields: { 'attachment[]': ['kucing.jpg bukan foto.'] } })()
          : replyAnswerJson(),
    });
    const { service, events } = tracker;
    write(tracker, 'Masih rusak.');
    press(tracker);
    await until(() => tracker.has('#reply-attachment-error'));
    expect(tracker.words('#reply-attachment-error')).to.equal('kucing.jpg bukan foto.');
    await until(() => tracker.hasFocus('#reply-attachment'));
    expect(tracker.has('#reply-trouble')).to.equal(false);
    expect(events.slice(1)).to.deep.equal([
      { name: 'aduan-error', detail: { code: 'refused', status: 422, phase: 'reply' } },
    ]);
    expect(written(tracker)).to.equal('Masih rusak.');
    write(tracker, 'Masih rusak juga.');
    press(tracker);
    await until(() => service.replies.length === 2);
    const [first, second] = service.replies;
    expect(second).to.include({ content: 'Masih rusak juga.', idempotencyKey: first!.idempotencyKey });
  });

  it('at a conflict gives the endpoint’s reason and looks what the report is now', async () => {
    let isRated = false;
    const tracker = await open({
      report: () => reportJson(FINISHED),
      followUps: () => followUpsJson([followUpJson({ rating: isRated ? 3 : 0, id: isRated ? 'f2' : 'f1' })]),
      reply: () => {
        isRated = true;
        return refusing('refused', {
          status: 409,
          serverCode: 'already-rated',
          serverMessage: 'Laporan ini sudah dinilai.',
        })();
      },
    });
    const { service } = tracker;
    rate(tracker, 3);
    pressRating(tracker);
    await until(() => tracker.words('.kept').includes('Laporan ini sudah dinilai.'));
    await until(() => service.calls.filter(({ name }) => name === 'report').length === 2);
    expect(tracker.hasFocus('.kept h4')).to.equal(true);
  });

  it('keeps what was typed through another search', async () => {
    const tracker = await open({
      report: ({ subject }) => reportJson({ tracking_id: subject }),
    });
    write(tracker, 'Setengah jadi');
    await tracker.look('9165816', CODE);
    await until(() => tracker.has('[name=content]') && written(tracker) === '');
    await tracker.look(NUMBER, CODE);
    await until(() => tracker.has('[name=content]') && written(tracker) === 'Setengah jadi');
  });

  it('arrives also while another report is looked at', async () => {
    const slow = later<Json>();
    const tracker = await openUnsettled({
      reply: () => slow.promise,
      report: ({ subject }) => reportJson({ ...RESPONDED, tracking_id: subject }),
    });
    write(tracker, 'Masih rusak.');
    press(tracker);
    await tracker.look('9165816', CODE);
    slow.resolve(replyAnswerJson());
    await until(() => tracker.said.includes('sudah terkirim'));
    expect(tracker.words('.history')).not.to.contain('Masih rusak.');
  });
});

describe('aduan-tracker: reply, for everyone', () => {
  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing, written, refused and failed, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      try {
        const tracker = await open({ reply: refusing('timeout', { bodyLeft: true }) });
        await expect(tracker.element).to.be.accessible();
        tracker.find('#settled-no')!.click();
        await tracker.drawn();
        await pick(tracker, await photo(), new File(['x'], 'a.exe', { type: 'application/x-msdownload' }));
        await expect(tracker.element).to.be.accessible();
        press(tracker);
        await tracker.drawn();
        await expect(tracker.element).to.be.accessible();
        tracker.all('.picked-files button').at(-1)!.click();
        write(tracker, 'x');
        press(tracker);
        await until(() => tracker.words('.kept h4').startsWith('Belum tahu'));
        await expect(tracker.element).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }
});
