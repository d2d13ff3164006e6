import { expect, waitUntil } from '@open-wc/testing';
import type { AduanForm } from '../../src/form/aduan-form.js';
import type { UploadOptions } from '../../src/client/service.js';
import { readJson, type Answer } from '../../src/client/answer.js';
import { AduanError } from '../../src/errors.js';
import {
  control,
  fakeService,
  fill,
  focused,
  has,
  mountReady,
  PATIENT,
  PERSONAL,
  photo,
  pick,
  query,
  rows,
  submit,
} from './form-fixture.js';

const pdf = (name: string): File => new File(['%PDF-1.4'], name, { type: 'application/pdf' });
const ready = (form: AduanForm, count: number): Promise<void> =>
  waitUntil(() => rows(form).filter((row) => row.includes('siap')).length === count, 'ready', PATIENT);

function transferOf(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

function drag(form: AduanForm, type: string, dataTransfer: DataTransfer, on = '#title'): DragEvent {
  const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer });
  query(form, on)!.dispatchEvent(event);
  return event;
}

describe('aduan-form, how files come in', () => {
  it('asks the camera by an input of its own, for the camera behind the phone', async () => {
    const form = await mountReady(fakeService());
    const camera = query<HTMLInputElement>(form, '#attachments-camera')!;
    expect(camera.getAttribute('capture')).to.equal('environment');
    expect([camera.accept, camera.multiple, camera.name]).to.deep.equal(['image/*', false, '']);
    expect(camera.labels![0]!.textContent.trim()).to.equal('Ambil foto');
    const gallery = control(form, 'attachments');
    expect([gallery.hasAttribute('capture'), gallery.multiple]).to.deep.equal([false, true]);
    camera.files = transferOf(await photo('jalan.jpg')).files;
    camera.dispatchEvent(new Event('change', { bubbles: true }));
    await ready(form, 1);
    expect(rows(form)[0]).to.contain('jalan.jpg');
    expect(camera.value).to.equal('');
  });

  it('takes what is dropped anywhere on it, and shows that it will', async () => {
    const form = await mountReady(fakeService());
    const transfer = transferOf(await photo('jatuh.jpg'), pdf('surat.pdf'));
    expect(drag(form, 'dragover', transfer).defaultPrevented).to.equal(true);
    await form.updateComplete;
    expect(has(form, '.dragging')).to.equal(true);
    expect(drag(form, 'drop', transfer).defaultPrevented, 'the page would leave for the photo').to.equal(
      true,
    );
    await ready(form, 2);
    expect(has(form, '.dragging')).to.equal(false);
  });

  it('leaves a dragged text to the browser', async () => {
    const form = await mountReady(fakeService());
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'kalimat');
    expect(drag(form, 'dragover', transfer).defaultPrevented).to.equal(false);
    expect(drag(form, 'drop', transfer).defaultPrevented).to.equal(false);
  });

  it('takes a pasted picture, and leaves a pasted text alone that brings its picture', async () => {
    const form = await mountReady(fakeService());
    const paste = (clipboardData: DataTransfer): boolean => {
      const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
      // Firefox makes no paste event that carries files.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      query(form, '#content')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const fromWord = transferOf(await photo('word.jpg'));
    fromWord.setData('text/plain', 'tabel');
    expect(paste(fromWord)).to.equal(false);
    expect(paste(transferOf(await photo('tangkapan.jpg')))).to.equal(true);
    await ready(form, 1);
    expect(rows(form)[0]).to.contain('tangkapan.jpg');
  });
});

describe('aduan-form, what can be done with a file', () => {
  it('tries a broken photo again, and says of a HEIC what it is', async () => {
    const form = await mountReady(fakeService());
    await pick(
      form,
      new File(['no'], 'rusak.jpg', { type: 'image/jpeg' }),
      new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(400, '\0')], 'IMG_7.HEIC', {
        type: 'image/heic',
      }),
      new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'awan.jpg', { type: 'image/jpeg' }),
    );
    await waitUntil(
      () => rows(form).filter((row) => row.includes('tidak bisa dikirim')).length === 3,
      '',
      PATIENT,
    );
    expect(rows(form)[1]).to.contain('berjenis HEIC').and.not.contain('Coba lagi');
    const again = query<HTMLButtonElement>(form, '[aria-label="Coba lagi awan.jpg"]')!;
    again.click();
    await form.updateComplete;
    expect(focused(form)).to.equal('attachments');
    await waitUntil(
      () => rows(form)[2]!.includes('tidak bisa dibuka'),
      'it is tried and refused again',
      PATIENT,
    );
  });

  it('can be called off while a photo is made smaller', async () => {
    const form = await mountReady(fakeService());
    await pick(form, await photo('besar.jpg', 2400, 1800));
    const cancel = query<HTMLButtonElement>(form, '[aria-label="Batal besar.jpg"]')!;
    expect(has(form, '.file progress')).to.equal(true);
    cancel.click();
    await form.updateComplete;
    expect(rows(form)).to.deep.equal([]);
  });

  it('warns that a PDF may carry its author’s name', async () => {
    const form = await mountReady(fakeService());
    await pick(form, pdf('surat.pdf'), await photo('a.jpg'));
    await ready(form, 2);
    expect(rows(form)[0]).to.contain('nama pembuatnya');
    expect(rows(form)[1]).to.not.contain('nama pembuatnya');
  });

  it('shows how far each file is while they are sent', async () => {
    const service = fakeService();
    const { upload } = service;
    let report!: NonNullable<UploadOptions['onProgress']>;
    let finish!: () => void;
    service.upload = async (file, options) => {
      if (file.name === 'a.pdf') {
        report = options.onProgress!;
        await new Promise<void>((resolve) => (finish = resolve));
      }
      return upload(file, options);
    };
    const form = await mountReady(service);
    await fill(form);
    await pick(form, pdf('a.pdf'), pdf('b.pdf'));
    await ready(form, 2);
    submit(form);
    await waitUntil(() => Boolean(report), 'the first is on its way', PATIENT);
    report(300, 400);
    await waitUntil(() => rows(form)[0]?.includes('terkirim 75 %'), 'its part is shown', PATIENT);
    expect(rows(form)[1]).to.contain('menunggu giliran');
    finish();
    await waitUntil(() => has(form, '[part=receipt]'), '', PATIENT);
  });

  it('can be stopped on its way: it stays with its reason, goes again or is taken away, and nothing goes twice', async () => {
    const service = fakeService();
    const { upload } = service;
    let holds = true;
    let isUnderWay = false;
    service.upload = (file, options) => {
      if (file.name !== 'b.pdf' || !holds) return upload(file, options);
      isUnderWay = true;
      return new Promise((_, reject) => {
        options.signal!.addEventListener('abort', () =>
          reject(new AduanError('aborted', { bodyLeft: true })),
        );
      });
    };
    const form = await mountReady(service);
    await fill(form);
    await pick(form, pdf('a.pdf'), pdf('b.pdf'));
    await ready(form, 2);
    const press = (label: string): void => query(form, `[aria-label="${label}"]`)!.click();
    const underWay = async (): Promise<void> => {
      submit(form);
      await waitUntil(() => isUnderWay && rows(form)[0]?.includes('sudah terkirim'), 'half way', PATIENT);
    };
    const stopped = () => waitUntil(() => has(form, '[part=form]'), 'the form again', PATIENT);
    await underWay();
    expect(has(form, '[aria-label="Batal a.pdf"]'), 'what has arrived can’t be stopped').to.equal(false);
    await expect(form).to.be.accessible();
    press('Batal b.pdf');
    await stopped();
    await form.updateComplete;
    expect(focused(form)).to.equal('attachments');
    expect(rows(form)[1]).to.contain('karena Anda membatalkannya');
    await expect(form).to.be.accessible();
    submit(form);
    await waitUntil(() => has(form, '#attachments-error'), 'not without a word about it', PATIENT);
    press('Coba lagi b.pdf');
    await ready(form, 2);
    isUnderWay = false;
    await underWay();
    query(form, '.working .secondary')!.click();
    await stopped();
    await form.updateComplete;
    expect(focused(form)).to.equal('kirim');
    expect(control(form, 'title').value).to.equal(PERSONAL.title);
    holds = false;
    press('Hapus b.pdf');
    submit(form);
    await waitUntil(() => has(form, '[part=receipt]'), '', PATIENT);
    expect(service.uploaded.map(({ name }) => name)).to.deep.equal(['a.pdf']);
    expect(service.created.map(({ attachments }) => attachments)).to.deep.equal([['upload-1']]);
  });

  for (const call of ['upload', 'create'] as const)
    it(`finds no room at ${call}: the form says so, keeps every file, and goes without them or with them later`, async () => {
      const service = fakeService();
      const { upload, create } = service;
      const said = 'Saat ini kami belum dapat menerima berkas.';
      let isFull = true;
      const noRoom = (field: string): never =>
        readJson(
          answered(503, { code: 'files-unavailable', message: said, errors: { [field]: [said] } }),
          true,
        ) as never;
      if (call === 'upload')
        service.upload = async (file, options) => (isFull ? noRoom('images[]') : upload(file, options));
      else
        service.create = async (submission, options) =>
          isFull && options.attachments.length > 0 ? noRoom('attachments') : create(submission, options);
      const form = await mountReady(service);
      await fill(form);
      await pick(form, pdf('a.pdf'), pdf('b.pdf'));
      await ready(form, 2);
      submit(form);
      const told = (): boolean => (form.shadowRoot!.textContent ?? '').includes(said);
      await waitUntil(told, 'said in words', PATIENT);
      expect(has(form, '.file.refused'), 'no file is at fault').to.equal(false);
      expect(rows(form).map((row) => row.includes('siap'))).to.deep.equal([true, true]);
      expect(control(form, 'title').value).to.equal(PERSONAL.title);
      if (call === 'upload') isFull = false;
      else for (const name of ['a.pdf', 'b.pdf']) query(form, `[aria-label="Hapus ${name}"]`)!.click();
      await form.updateComplete;
      submit(form);
      await waitUntil(() => has(form, '[part=receipt]'), 'sent', PATIENT);
      expect(service.created.at(-1)!.attachments.length).to.equal(call === 'upload' ? 2 : 0);
    });
});

const answered = (status: number, json: unknown): Answer => ({
  status,
  bytes: new TextEncoder().encode(JSON.stringify(json)),
  header: () => null,
});
