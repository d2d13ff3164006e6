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
  has,
  hasFocus,
  inside,
  insideAll,
  later,
  look,
  mount,
  openReport,
  refusing,
  replyAnswerJson,
  reportJson,
  until,
  words,
  type Answers,
  type Json,
} from './fake-endpoint.js';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';

async function open(answers: Answers = {}, report: Json = RESPONDED, features: Json = OWN_FEATURES) {
  const service = fakeService({
    capabilities: () => capabilitiesJson(features),
    report: () => reportJson(report),
    followUps: () => followUpsJson([followUpJson()]),
    ...answers,
  });
  return openReport(service, CODE, '.reply', '[name=content]');
}

function write(tracker: AduanTracker, text: string): void {
  const box = inside(tracker, '[name=content]') as HTMLTextAreaElement;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
const press = (tracker: AduanTracker) => inside(tracker, '.reply-form [type=submit]')!.click();
const rate = (tracker: AduanTracker, value: number) =>
  inside(tracker, `[name=rating][value="${value}"]`)!.click();
const said = (tracker: AduanTracker) => words(inside(tracker, '[role=status]'));
const written = (tracker: AduanTracker) => (inside(tracker, '[name=content]') as HTMLTextAreaElement).value;

async function pick(tracker: AduanTracker, ...files: File[]): Promise<void> {
  const input = inside(tracker, '#reply-attachment') as HTMLInputElement;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => has(tracker, '.picked-files') && !has(tracker, '.picked-files .shrinking'));
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
    const tracker = await mount(service);
    await look(tracker, NUMBER);
    await until(() => has(tracker, '.history-box'));
    expect(has(tracker, '[name=content]')).to.equal(false);
    expect(words(inside(tracker, '.result'))).not.to.contain('Tarik laporan');
  });

  it('nothing the endpoint does not name', async () => {
    const tracker = await mount(
      fakeService({ capabilities: () => capabilitiesJson({ features: ['attachments'] }) }),
    );
    await look(tracker, NUMBER, CODE);
    await import('../../src/tracker/reply/reply-part.js');
    await tracker.updateComplete;
    expect(has(tracker, '[name=content]')).to.equal(false);
    const { tracker: plain } = await open({}, RESPONDED, { features: ['reply'] });
    expect(has(plain, '[name=rating]')).to.equal(false);
    expect(has(plain, '#reply-attachment')).to.equal(false);
    expect(has(plain, '#withdraw-open')).to.equal(false);
  });

  it('a rating only after an answer, and only once', async () => {
    const { tracker: early } = await open(
      { followUps: () => followUpsJson([followUpJson({ author: 'reporter', institution_from_name: '' })]) },
      { status_code: 'in_progress' },
    );
    expect(has(early, '[name=rating]')).to.equal(false);
    const { tracker } = await open();
    expect(insideAll(tracker, '[name=rating]').length).to.equal(5);
    for (const [index, word] of ['Sangat kurang', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'].entries()) {
      expect(words(inside(tracker, `[value="${index + 1}"]`)!.closest('label'))).to.equal(
        `${index + 1} ${word}`,
      );
    }
    const { tracker: rated } = await open({
      followUps: () => followUpsJson([followUpJson(), followUpJson({ id: 'f2', rating: 4 })]),
    });
    expect(has(rated, '[name=rating]')).to.equal(false);
  });

  it('no reply to a closed report', async () => {
    const tracker = await mount(
      fakeService({
        capabilities: () => capabilitiesJson(OWN_FEATURES),
        report: () => reportJson({ status_code: 'rejected' }),
      }),
    );
    await look(tracker, NUMBER, CODE);
    await until(() => has(tracker, '#withdraw-open'));
    expect(has(tracker, '[name=content]')).to.equal(false);
  });

  it('leads from the card that says it is one’s turn to the reply', async () => {
    const { tracker } = await open();
    const way = inside(tracker, '.status button')!;
    expect(words(way)).to.equal('Beri tanggapan');
    way.click();
    await tracker.updateComplete;
    expect(hasFocus(tracker, '[name=content]')).to.equal(true);
  });

  it('says before anything is typed who will read it and what comes of it', async () => {
    const { tracker } = await open();
    const form = words(inside(tracker, '.reply-form'));
    expect(form).to.contain('bisa dibaca umum').and.to.contain('laporan dibuka lagi');
    const { tracker: secret } = await open({}, { ...RESPONDED, is_secret: true });
    expect(words(inside(secret, '.reply-form'))).to.contain('Laporan ini rahasia');
    expect(has(secret, '[name=is_secret]')).to.equal(false);
  });
});

describe('aduan-tracker: replying', () => {
  it('sends words, private or not, and shows the reply in the history with the focus on it', async () => {
    const { tracker, service, events } = await open();
    write(tracker, '  Masih rusak.  ');
    inside(tracker, '[name=is_secret]')!.click();
    await tracker.updateComplete;
    expect(words(inside(tracker, '.reply-form [type=submit]'))).to.equal('Belum selesai, kirim balasan');
    press(tracker);
    await until(() => hasFocus(tracker, '#answer-1'));
    const [sent] = service.replies;
    expect(sent).to.include({
      trackingId: NUMBER,
      content: 'Masih rusak.',
      rating: null,
      isPrivate: true,
      accessCode: CODE,
    });
    expect(sent!.idempotencyKey).to.match(/^[\da-f-]{36}$/);
    expect(said(tracker)).to.equal('Balasan Anda sudah terkirim. Status sekarang: Ditanggapi oleh Pelapor.');
    expect(words(inside(tracker, '#answer-1')))
      .to.contain('Pelapor')
      .and.to.contain('Masih rusak.');
    expect(written(tracker)).to.equal('');
    await until(() => service.calls.filter(({ name }) => name === 'report').length === 2);
    expect(events.map(({ name }) => name)).to.deep.equal(['aduan-tracked']);
  });

  it('says of a reply that no officer has released yet that others can’t see it, after sending and later', async () => {
    const waits = 'Orang lain baru bisa melihatnya setelah dibaca dan ditampilkan petugas.';
    const answer = replyAnswerJson() as { results: { followup: Json } };
    Object.assign(answer.results.followup, { is_secret: false, is_released: false });
    let thread = [followUpJson()];
    const { tracker } = await open({
      reply: () => {
        thread = [...thread, answer.results.followup];
        return answer;
      },
      followUps: () => followUpsJson(thread),
    });
    expect(words(inside(tracker, '.history'))).not.to.contain(waits);
    write(tracker, 'Masih rusak.');
    press(tracker);
    await until(() => hasFocus(tracker, '#answer-1'));
    expect(said(tracker)).to.contain(waits);
    expect(words(inside(tracker, '#answer-1'))).to.contain(waits);
    expect(words(inside(tracker, '#answer-0'))).not.to.contain(waits);

    const { tracker: later } = await open({ followUps: () => followUpsJson(thread) });
    expect(words(inside(later, '#answer-1'))).to.contain(waits);
    for (const change of [{ is_released: true }, { is_secret: true }]) {
      const reply = { ...answer.results.followup, ...change };
      const { tracker: open1 } = await open({ followUps: () => followUpsJson([followUpJson(), reply]) });
      expect(words(inside(open1, '#answer-1')), JSON.stringify(change)).not.to.contain(waits);
    }
    const { tracker: secret } = await open(
      { followUps: () => followUpsJson(thread) },
      { ...RESPONDED, is_secret: true },
    );
    expect(words(inside(secret, '#answer-1'))).not.to.contain(waits);
  });

  it('is asked for anew after it: what the endpoint says then is shown, and nothing twice', async () => {
    let isSent = false;
    const { tracker, service } = await open({
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
    write(tracker, 'Masih rusak.');
    press(tracker);
    await until(() => words(inside(tracker, '.details-box h3')) === 'Judul baru');
    expect(insideAll(tracker, '.history .reply').length).to.equal(2);
    expect(service.replies.length).to.equal(1);
    expect(words(inside(tracker, '#result'))).to.equal('Ditanggapi oleh Pelapor');
  });

  it('a rating alone is enough, ends the matter and is thanked for', async () => {
    let isRated = false;
    const { tracker, service } = await open({
      reply: () => {
        isRated = true;
        return replyAnswerJson({ content: '', rating: 5 }, 'done', 'Selesai');
      },
      report: () => reportJson(isRated ? { status_code: 'done' } : RESPONDED),
    });
    rate(tracker, 5);
    await tracker.updateComplete;
    expect(words(inside(tracker, '.reply-form [type=submit]'))).to.equal('Sudah selesai, kirim nilai');
    press(tracker);
    await until(() => words(inside(tracker, '#result')) === 'Selesai');
    expect(service.replies[0]).to.include({ content: '', rating: 5 });
    expect(said(tracker)).to.equal('Terima kasih atas nilai Anda.');
    expect(has(tracker, '[name=rating]')).to.equal(false);
    expect(words(inside(tracker, '.history'))).to.contain('Nilai dari pelapor: 5 dari 5');
  });

  it('lets a rating be taken back before it is sent', async () => {
    const { tracker, service } = await open();
    rate(tracker, 2);
    await tracker.updateComplete;
    insideAll(tracker, '.rating button')[0]!.click();
    await tracker.updateComplete;
    expect(has(tracker, '[name=rating]:checked')).to.equal(false);
    expect(hasFocus(tracker, '[name=rating]')).to.equal(true);
    press(tracker);
    await tracker.updateComplete;
    expect(words(inside(tracker, '#reply-content-error'))).to.contain('pilih nilai');
    expect(hasFocus(tracker, '[name=content]')).to.equal(true);
    expect(service.replies.length).to.equal(0);
    write(tracker, 'x');
    await tracker.updateComplete;
    expect(has(tracker, '#reply-content-error')).to.equal(false);
  });

  it('a double press is one reply, and what is on its way can’t be changed', async () => {
    const slow = later<Json>();
    const { tracker, service } = await open({ reply: () => slow.promise });
    write(tracker, 'Masih rusak.');
    press(tracker);
    press(tracker);
    await until(() => service.replies.length === 1);
    await tracker.updateComplete;
    expect(has(tracker, '.reply-form')).to.equal(false);
    expect(words(inside(tracker, '.kept')))
      .to.contain('Mengirim balasan…')
      .and.to.contain('Masih rusak.');
    expect(said(tracker)).to.equal('Mengirim balasan…');
    slow.resolve(replyAnswerJson());
    await until(() => hasFocus(tracker, '#answer-1'));
    expect(service.replies.length).to.equal(1);
  });

  it('sends photos without their metadata', async () => {
    const { tracker, service } = await open();
    const original = await photo();
    expect(await original.text()).to.contain('GPS');
    await pick(tracker, original);
    expect(words(inside(tracker, '.picked-files')))
      .to.contain('IMG_0001.jpg')
      .and.to.contain('siap');
    press(tracker);
    await tracker.updateComplete;
    expect(words(inside(tracker, '#reply-content-error'))).to.contain('Tulis juga');
    write(tracker, 'Lihat fotonya.');
    press(tracker);
    await until(() => service.replies.length === 1);
    const [file] = service.replies[0]!.files!;
    expect(file).to.include({ name: 'IMG_0001.jpg', type: 'image/jpeg' });
    expect(await file!.data.text()).not.to.contain('GPS');
    await until(() => !has(tracker, '.picked-files'));
  });

  it('keeps back a file that can’t be sent, and says so at it', async () => {
    const { tracker, service } = await open();
    write(tracker, 'Lihat berkasnya.');
    await pick(tracker, new File(['MZ'], 'virus.exe', { type: 'application/x-msdownload' }));
    press(tracker);
    await tracker.updateComplete;
    expect(words(inside(tracker, '#reply-attachment-error'))).to.contain('Hapus dulu');
    expect(hasFocus(tracker, '#reply-attachment')).to.equal(true);
    inside(tracker, '.picked-files button')!.click();
    await tracker.updateComplete;
    expect(said(tracker)).to.equal('virus.exe dihapus.');
    expect(has(tracker, '#reply-attachment-error')).to.equal(false);
    press(tracker);
    await until(() => service.replies.length === 1);
  });

  it('works by keyboard alone', async () => {
    const { tracker, service } = await open();
    inside(tracker, '[name=content]')!.focus();
    await sendKeys({ type: 'Belum selesai' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(hasFocus(tracker, '#reply-attachment')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await tracker.updateComplete;
    while (words(tracker.shadowRoot!.activeElement) !== 'Sudah selesai, kirim nilai') {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await until(() => hasFocus(tracker, '#answer-1'));
    expect(service.replies[0]).to.include({ content: 'Belum selesai', isPrivate: true });
    expect(service.replies[0]!.rating).to.be.within(1, 5);
  });
});

describe('aduan-tracker: a reply that fails', () => {
  it('says what the endpoint says, at the field it names, and keeps its key through the change', async () => {
    let tries = 0;
    const { tracker, service, events } = await open({
      reply: () =>
        ++tries === 1
          ? refusing('refused', { status: 422, fields: { 'attachment[]': ['kucing.jpg bukan foto.'] } })()
          : replyAnswerJson(),
    });
    write(tracker, 'Masih rusak.');
    press(tracker);
    await until(() => has(tracker, '#reply-attachment-error'));
    expect(words(inside(tracker, '#reply-attachment-error'))).to.equal('kucing.jpg bukan foto.');
    await until(() => hasFocus(tracker, '#reply-attachment'));
    expect(has(tracker, '#reply-trouble')).to.equal(false);
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
    const { tracker, service } = await open({
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
    rate(tracker, 3);
    press(tracker);
    await until(() => words(inside(tracker, '.kept')).includes('Laporan ini sudah dinilai.'));
    await until(() => service.calls.filter(({ name }) => name === 'report').length === 2);
    expect(hasFocus(tracker, '.kept h4')).to.equal(true);
  });

  it('keeps what was typed through another search', async () => {
    const { tracker } = await open({
      report: ({ subject }) => reportJson({ ...RESPONDED, tracking_id: subject }),
    });
    write(tracker, 'Setengah jadi');
    await look(tracker, '9165816', CODE);
    await until(() => has(tracker, '[name=content]') && written(tracker) === '');
    await look(tracker, NUMBER, CODE);
    await until(() => has(tracker, '[name=content]') && written(tracker) === 'Setengah jadi');
  });

  it('arrives also while another report is looked at', async () => {
    const slow = later<Json>();
    const { tracker } = await open({
      reply: () => slow.promise,
      report: ({ subject }) => reportJson({ ...RESPONDED, tracking_id: subject }),
    });
    write(tracker, 'Masih rusak.');
    press(tracker);
    await look(tracker, '9165816', CODE);
    slow.resolve(replyAnswerJson());
    await until(() => said(tracker).includes('sudah terkirim'));
    expect(words(inside(tracker, '.history'))).not.to.contain('Masih rusak.');
  });
});

describe('aduan-tracker: reply, for everyone', () => {
  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing, written, refused and failed, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      try {
        const { tracker } = await open({ reply: refusing('timeout', { bodyLeft: true }) });
        await pick(tracker, await photo(), new File(['x'], 'a.exe', { type: 'application/x-msdownload' }));
        await expect(tracker).to.be.accessible();
        press(tracker);
        await tracker.updateComplete;
        await expect(tracker).to.be.accessible();
        insideAll(tracker, '.picked-files button').at(-1)!.click();
        write(tracker, 'x');
        rate(tracker, 3);
        press(tracker);
        await until(() => words(inside(tracker, '.kept h4')).startsWith('Belum tahu'));
        await expect(tracker).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }
});
