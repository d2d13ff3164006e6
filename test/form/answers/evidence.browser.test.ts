import { expect } from '@open-wc/testing';
import type { UploadOptions } from '../../../src/client/service.js';
import { readJson, type Answer } from '../../../src/client/answer.js';
import { AduanError } from '../../../src/errors.js';
import { fakeService, PERSONAL, photo } from '../harness/form-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';

const pdf = (name: string): File => new File(['%PDF-1.4'], name, { type: 'application/pdf' });
const ready = (form: FormHarness, count: number): Promise<void> =>
  form.waitFor(() => form.files.filter((row) => /siap|✓/.test(row)).length === count, 'ready');

function transferOf(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

function drag(form: FormHarness, type: string, dataTransfer: DataTransfer, on = '#title'): DragEvent {
  const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer });
  form.query(on)!.dispatchEvent(event);
  return event;
}

describe('aduan-form, how files come in', () => {
  it('asks the camera by an input of its own, for the camera behind the phone', async () => {
    const form = await openForm();
    const camera = form.query<HTMLInputElement>('#attachments-camera')!;
    expect(camera.getAttribute('capture')).to.equal('environment');
    expect([camera.accept, camera.multiple, camera.name]).to.deep.equal(['image/*', false, '']);
    expect(camera.labels![0]!.textContent.trim()).to.equal('Ambil foto');
    const gallery = form.control('attachments');
    expect([gallery.hasAttribute('capture'), gallery.multiple]).to.deep.equal([false, true]);
    camera.files = transferOf(await photo('jalan.jpg')).files;
    camera.dispatchEvent(new Event('change', { bubbles: true }));
    await ready(form, 1);
    expect(form.files[0]).to.contain('Foto 1 ✓');
    expect(camera.value).to.equal('');
  });

  it('takes what is dropped anywhere on it, and shows that it will', async () => {
    const form = await openForm();
    const transfer = transferOf(await photo('jatuh.jpg'), pdf('surat.pdf'));
    expect(drag(form, 'dragover', transfer).defaultPrevented).to.equal(true);
    await form.drawn();
    expect(form.has('.dragging')).to.equal(true);
    expect(drag(form, 'drop', transfer).defaultPrevented, 'the page would leave for the photo').to.equal(
      true,
    );
    await ready(form, 2);
    expect(form.has('.dragging')).to.equal(false);
  });

  it('leaves a dragged text to the browser', async () => {
    const form = await openForm();
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'kalimat');
    expect(drag(form, 'dragover', transfer).defaultPrevented).to.equal(false);
    expect(drag(form, 'drop', transfer).defaultPrevented).to.equal(false);
  });

  it('takes a pasted picture, and leaves a pasted text alone that brings its picture', async () => {
    const form = await openForm();
    const paste = (clipboardData: DataTransfer): boolean => {
      const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
      // Firefox makes no paste event that carries files.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      form.query('#content')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const fromWord = transferOf(await photo('word.jpg'));
    fromWord.setData('text/plain', 'tabel');
    expect(paste(fromWord)).to.equal(false);
    expect(paste(transferOf(await photo('tangkapan.jpg')))).to.equal(true);
    await ready(form, 1);
    expect(form.files[0]).to.contain('Foto 1 ✓');
  });
});

describe('aduan-form, what can be done with a file', () => {
  it('tries a broken photo again, and says of a HEIC what it is', async () => {
    const form = await openForm();
    await form.pick(
      new File(['no'], 'rusak.jpg', { type: 'image/jpeg' }),
      new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(400, '\0')], 'IMG_7.HEIC', {
        type: 'image/heic',
      }),
      new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'awan.jpg', { type: 'image/jpeg' }),
    );
    await form.waitFor(() => form.files.filter((row) => row.includes('tidak bisa dikirim')).length === 3);
    expect(form.files[1]).to.contain('tidak bisa membuka foto HEIC').and.not.contain('Coba lagi');
    const again = form.query<HTMLButtonElement>('[aria-label="Coba lagi awan.jpg"]')!;
    again.click();
    await form.drawn();
    expect(form.focused).to.equal('attachments');
    await form.waitFor(() => form.files[2]!.includes('tidak bisa dibuka'), 'it is tried and refused again');
  });

  it('can be called off while a photo is made smaller', async () => {
    const form = await openForm();
    await form.pick(await photo('besar.jpg', 2400, 1800));
    const cancel = form.query<HTMLButtonElement>('[aria-label="Batal besar.jpg"]')!;
    expect(form.has('.file progress')).to.equal(true);
    cancel.click();
    await form.drawn();
    expect(form.files).to.deep.equal([]);
  });

  it('warns that a PDF may carry its author’s name', async () => {
    const form = await openForm();
    await form.pick(pdf('surat.pdf'), await photo('a.jpg'));
    await ready(form, 2);
    expect(form.files[0]).to.contain('nama pembuatnya');
    expect(form.files[1]).to.not.contain('nama pembuatnya');
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
    const form = await openForm(service);
    await form.fill();
    await form.pick(pdf('a.pdf'), pdf('b.pdf'));
    await ready(form, 2);
    form.submit();
    await form.waitFor(() => Boolean(report), 'the first is on its way');
    report(300, 400);
    await form.waitFor(() => form.files[0]?.includes('terkirim 75 %'), 'its part is shown');
    expect(form.files[1]).to.contain('menunggu giliran');
    finish();
    await form.waitFor('[part=receipt]');
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
    const form = await openForm(service);
    await form.fill();
    await form.pick(pdf('a.pdf'), pdf('b.pdf'));
    await ready(form, 2);
    const press = (label: string): void => form.query(`[aria-label="${label}"]`)!.click();
    const underWay = async (): Promise<void> => {
      form.submit();
      await form.waitFor(() => isUnderWay && form.files[0]?.includes('sudah terkirim'), 'half way');
    };
    const stopped = () => form.waitFor('[part=form]', 'the form again');
    await underWay();
    expect(form.has('[aria-label="Batal a.pdf"]'), 'what has arrived can’t be stopped').to.equal(false);
    await expect(form.element).to.be.accessible();
    press('Batal b.pdf');
    await stopped();
    await form.drawn();
    expect(form.focused).to.equal('attachments');
    expect(form.files[1]).to.contain('Anda membatalkannya');
    await expect(form.element).to.be.accessible();
    form.submit();
    await form.waitFor('#attachments-error', 'not without a word about it');
    press('Coba lagi b.pdf');
    await ready(form, 2);
    isUnderWay = false;
    await underWay();
    form.query('.working .secondary')!.click();
    await stopped();
    await form.drawn();
    expect(form.focused).to.equal('kirim');
    expect(form.control('title').value).to.equal(PERSONAL.title);
    holds = false;
    press('Hapus b.pdf');
    form.submit();
    await form.waitFor('[part=receipt]');
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
      const form = await openForm(service);
      await form.fill();
      await form.pick(pdf('a.pdf'), pdf('b.pdf'));
      await ready(form, 2);
      form.submit();
      const told = (): boolean => (form.element.shadowRoot!.textContent ?? '').includes(said);
      await form.waitFor(told, 'said in words');
      expect(form.has('.file.refused'), 'no file is at fault').to.equal(false);
      expect(form.files.map((row) => /siap|✓/.test(row))).to.deep.equal([true, true]);
      expect(form.control('title').value).to.equal(PERSONAL.title);
      if (call === 'upload') isFull = false;
      else for (const name of ['a.pdf', 'b.pdf']) await form.press(`[aria-label="Hapus ${name}"]`);
      form.submit();
      await form.waitFor('[part=receipt]', 'sent');
      expect(service.created.at(-1)!.attachments.length).to.equal(call === 'upload' ? 2 : 0);
    });
});

const answered = (status: number, json: unknown): Answer => ({
  status,
  bytes: new TextEncoder().encode(JSON.stringify(json)),
  header: () => null,
});
