import { expect } from '@open-wc/testing';
import { AduanError } from '../../../src/errors.js';
import { fakeService, photo } from '../harness/form-fixture.js';
import type { Capabilities } from '../../../src/contract/capabilities.js';
import { CHOOSING, choosingService } from '../harness/choices-fixture.js';
import { openForm, openChoosingForm, type FormHarness } from '../harness/form-harness.js';

const settled = (form: FormHarness, count: number): Promise<void> =>
  form.waitFor(
    () => form.files.length === count && !form.files.some((row) => row.includes('diperkecil…')),
    'files settle',
  );
const remove = (form: FormHarness, index: number): void =>
  form.all<HTMLButtonElement>('.file button')[index]!.click();
const pdf = (name: string, bytes = 900): File =>
  new File([new Uint8Array(bytes).fill(37)], name, { type: 'application/pdf' });

describe('aduan-form and its files', () => {
  it('lists each with its name, size, state and a described picture, and sends what was prepared', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.pick(await photo('jembatan.jpeg'), pdf('surat.pdf'));
    await settled(form, 2);
    expect(form.files[0]).to.match(/^Foto 1 ✓ Hapus$/);
    const image = form.query<HTMLImageElement>('.file img')!;
    expect(image.alt).to.contain('jembatan.jpeg');
    expect(image.src).to.match(/^blob:/);
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    expect(service.uploaded.map(({ name, type }) => `${name} ${type}`)).to.deep.equal([
      'jembatan.jpg image/jpeg',
      'surat.pdf application/pdf',
    ]);
    expect(service.created[0]!.attachments).to.deep.equal(['upload-1', 'upload-2']);
  });

  it('need no text beside a topic where the endpoint says so, and every letter elsewhere', async () => {
    const topics = [{ id: 'jembatan', name: 'Jembatan', picture: 'bridge' }];
    const wordless = async (capabilities: Capabilities) => {
      const service = choosingService({ ...capabilities, topics });
      const form = await openChoosingForm(service);
      await form.fill();
      form.type('title', '');
      form.type('content', '');
      await form.press('.tile');
      await form.pick(await photo('jembatan.jpg'));
      await settled(form, 1);
      form.submit();
      return { form, service };
    };
    const refused = await wordless(CHOOSING);
    await refused.form.waitFor('#content-error');
    const { form, service } = await wordless({ ...CHOOSING, enough: true });
    await form.arrived('receipt');
    expect(service.created[0]!.submission).to.include({ title: '', content: '' });
  });

  it('names each wrong file and the way out, and sends nothing until it is taken away', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.fill();
    await form.pick(
      new File(['x'], 'rekaman.mp4', { type: 'video/mp4' }),
      new File([], 'kosong.jpg', { type: 'image/jpeg' }),
      new File(['not a picture'], 'rusak.jpg', { type: 'image/jpeg' }),
      pdf('besar.pdf', 2_097_153),
    );
    await settled(form, 4);
    for (const [index, text] of ['tidak diterima', 'kosong', 'tidak', 'Lebih besar dari 2 MB'].entries()) {
      expect(form.files[index]).to.contain(text).and.contain('Hapus, lalu');
    }
    form.submit();
    await form.waitFor(() => form.focused === 'summary');
    expect(form.text('#summary')).to.contain('rekaman.mp4').and.contain('besar.pdf');
    for (let left = 4; left > 0; left--) {
      remove(form, 0);
      await form.drawn();
    }
    expect(form.focused).to.equal('attachments');
    expect(form.has('#summary')).to.equal(false);
    form.submit();
    await form.arrived('receipt');
    expect(service.uploaded).to.deep.equal([]);
  });

  it('takes as many as the endpoint does', async () => {
    const form = await openForm();
    await form.pick(...'abcdefg'.split('').map((name) => pdf(`${name}.pdf`)));
    await settled(form, 7);
    expect(form.files.filter((row) => /siap|✓/.test(row))).to.have.length(5);
    expect(form.files[5]).to.contain('Sudah ada 5 berkas');
    expect(form.query<HTMLInputElement>('[name=attachments]')!.value).to.equal('');
  });

  it('waits for a photo that is still being shrunk, and does not send without one that turns out broken', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.fill();
    await form.pick(
      await photo('besar.jpg', 2400, 1800),
      new File(['no'], 'rusak.jpg', { type: 'image/jpeg' }),
    );
    form.submit();
    await form.waitFor('#summary', 'the summary appears');
    expect(form.text('#summary')).to.contain('rusak.jpg');
    expect(service.created).to.deep.equal([]);
    remove(form, 1);
    await form.drawn();
    form.submit();
    await form.arrived('receipt');
    expect(service.uploaded.map(({ name }) => name)).to.deep.equal(['besar.jpg']);
  });

  it('lets go of its pictures, and has them again after a move', async () => {
    const revoked: string[] = [];
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (url) => {
      revoked.push(url);
      revokeObjectURL.call(URL, url);
    };
    try {
      const form = await openForm();
      await form.pick(await photo('a.jpg'));
      await settled(form, 1);
      const before = form.query<HTMLImageElement>('.file img')!.src;
      const box = document.createElement('section');
      form.element.parentElement!.append(box);
      box.append(form.element);
      await form.drawn();
      const after = form.query<HTMLImageElement>('.file img')!;
      expect(revoked).to.deep.equal([before]);
      await after.decode();
      remove(form, 0);
      expect(revoked).to.deep.equal([before, after.src]);
    } finally {
      URL.revokeObjectURL = revokeObjectURL;
    }
  });

  it('marks the file the endpoint refused, and sends the rest without uploading it again', async () => {
    const service = fakeService();
    const { upload } = service;
    let isStrict = true;
    service.upload = (file, options) =>
      isStrict && file.name === 'b.pdf'
        ? Promise.reject(new AduanError('unsupported-type', { status: 415 }))
        : upload(file, options);
    const form = await openForm(service);
    await form.fill();
    await form.pick(pdf('a.pdf'), pdf('b.pdf'));
    await settled(form, 2);
    form.submit();
    await form.waitFor('.file.refused', 'the file is refused');
    expect(form.files[1]).to.contain('b.pdf').and.contain('tidak diterima');
    isStrict = false;
    remove(form, 1);
    await form.drawn();
    form.submit();
    await form.arrived('receipt');
    expect(service.uploaded.map(({ name }) => name)).to.deep.equal(['a.pdf']);
    expect(service.created[0]!.attachments).to.deep.equal(['upload-1']);
  });
});
