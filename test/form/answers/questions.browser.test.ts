import { expect } from '@open-wc/testing';
import { AduanError } from '../../../src/errors.js';
import { setViewport } from '../../setup/viewport.js';
import { CHOOSING } from '../harness/choices-fixture.js';
import { NUMBER, KIND, HOUSE, STOP, askingService, named } from '../harness/questions-fixture.js';
import { openChoosingForm } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

describe('what a category asks in aduan-form', () => {
  it('is asked where it is chosen, judged, shown before Kirim and sent by its codes', async () => {
    const service = askingService({ jembatan: [NUMBER, KIND, HOUSE] });
    const form = await openChoosingForm(service);
    await form.fill();
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('nomor'));
    form.submit();
    await waitUntil(() => form.errorOf('fields.nomor') !== '');
    expect(form.focused).to.equal('summary');
    expect(form.errorOf('fields.nomor')).to.equal('Salah: Nomor pelanggan: isi atau pilih jawabannya.');
    await form.press('#summary a[href="#fields.nomor"]');
    expect(form.focused).to.equal('fields.nomor');
    form.type('fields.nomor', '1234');
    await form.drawn();
    expect(form.errorOf('fields.nomor')).to.contain('bentuknya belum sesuai. Ada di rekening');
    form.type('fields.nomor', ' 12345678 ');
    await form.press('[id="fields.jenis-1"]');
    await form.press('[id="fields.rumah-1"]');
    expect(form.errorOf('fields.nomor')).to.equal('');
    const [open, guarded] = form.all('.review').map((part) => part.textContent);
    expect(open).to.contain('Apa yang rusak?').and.contain('Tali');
    expect(open).not.to.contain('12345678');
    expect(guarded).to.contain('Nomor pelanggan').and.contain('12345678').and.contain('Tidak');
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({
      nomor: '12345678',
      jenis: ['b'],
      rumah: false,
    });
    expect(service.askedFor).to.deep.equal(['jembatan']);
    await form.waitFor('#answers');
    const kept = form.text('[part=receipt] .review:not(.no-print)');
    expect(kept).to.contain('Nomor pelanggan').and.contain('12345678');
    expect(kept).to.contain('Apa yang rusak?').and.contain('Tali');
    await form.press('[part=receipt] .row button');
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('nomor'));
    expect(form.control('fields.nomor').value).to.equal('');
    expect(form.query<HTMLInputElement>('[id="fields.jenis-1"]')!.checked).to.equal(false);
  });

  it('asks what comes after a yes only then, and keeps what was typed for the next yes', async () => {
    const service = askingService({ jembatan: [HOUSE, { ...NUMBER, after: 'rumah' }] });
    const form = await openChoosingForm(service);
    await form.fill();
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('rumah'));
    expect(form.has(named('nomor'))).to.equal(false);
    await form.press('[id="fields.rumah-0"]');
    form.type('fields.nomor', '12345678');
    await form.press('[id="fields.rumah-1"]');
    expect(form.has(named('nomor'))).to.equal(false);
    await form.press('[id="fields.rumah-0"]');
    expect(form.control('fields.nomor').value).to.equal('12345678');
    await form.press('[id="fields.rumah-1"]');
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({ rumah: false });
  });

  it('is nothing where the endpoint offers no questions, or none for that category', async () => {
    const service = askingService({});
    const form = await openChoosingForm(service);
    await form.picker('category_id').take('jemb');
    await waitUntil(() => service.askedFor.length === 1);
    await form.drawn();
    expect(form.has('.questions')).to.equal(false);
    const plain = askingService({ jembatan: [NUMBER] });
    plain.capabilities = () => Promise.resolve(CHOOSING);
    const other = await openChoosingForm(plain);
    await other.picker('category_id').take('jemb');
    await other.drawn();
    expect(plain.askedFor).to.deep.equal([]);
  });

  it('changes with the category; an answer comes back with its question', async () => {
    const service = askingService({ jembatan: [NUMBER], jalan: [HOUSE] });
    const form = await openChoosingForm(service);
    await form.fill();
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('nomor'));
    form.type('fields.nomor', '12345678');
    await form.press('#category_id');
    await form.picker('category_id').take('berl');
    await form.waitFor(named('rumah'));
    expect(form.has(named('nomor'))).to.equal(false);
    expect(form.text()).not.to.contain('12345678');
    await form.press('#category_id');
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('nomor'));
    expect(form.control('fields.nomor').value).to.equal('12345678');
    await form.press('#category_id');
    await form.picker('category_id').take('berl');
    await form.waitFor(named('rumah'));
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.fields).to.equal(undefined);
  });

  it('holds the way on at a stop, with the number to be called, until it is another matter', async () => {
    await setViewport({ width: 320, height: 700 });
    try {
      const service = askingService({ jembatan: [STOP] });
      const form = await openChoosingForm(service);
      await form.fill();
      await form.picker('category_id').take('jemb');
      await form.waitFor('[id="fields.darurat"]');
      const stop = form.query('[id="fields.darurat"]')!;
      expect(stop.getAttribute('role')).to.equal('alert');
      expect(stop.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
      await form.press('.nav .next');
      expect(form.query('[part=form]')!.dataset['step']).to.equal('1');
      expect(form.focused).to.equal('fields.darurat');
      form.submit();
      await waitUntil(() => form.query('#summary')?.textContent.includes('hubungi 112'));
      expect(service.created).to.deep.equal([]);
      await form.press('#category_id');
      await form.picker('category_id').take('berl');
      form.submit();
      await form.arrived('receipt');
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });

  it('says the endpoint’s refusal at its question, and asks anew what is asked', async () => {
    const service = askingService({ jembatan: [{ ...NUMBER, pattern: null }] });
    service.answer = () => {
      service.asked = {
        jembatan: [
          { ...NUMBER, pattern: null },
          { ...HOUSE, required: true },
        ],
      };
      const fields = { 'fields.nomor': ['Nomor ini tidak ada.'], 'fields.rumah': ['Wajib.'] };
      return Promise.reject(new AduanError('refused', { status: 422, fields }));
    };
    const form = await openChoosingForm(service);
    await form.fill();
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('nomor'));
    form.type('fields.nomor', 'satu');
    form.submit();
    await form.waitFor(named('rumah'));
    expect(form.errorOf('fields.nomor')).to.contain('Nomor ini tidak ada.');
    expect(service.askedFor).to.deep.equal(['jembatan', 'jembatan*']);
    service.answer = () => Promise.resolve();
    form.type('fields.nomor', 'dua');
    await form.press('[id="fields.rumah-0"]');
    form.submit();
    await form.arrived('receipt');
    expect(service.created.at(-1)!.submission.fields).to.deep.equal({ nomor: 'dua', rumah: true });
  });

  it('can’t break the page, ask for secrets or run anything, whatever an endpoint sends', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...NUMBER,
      code: `q${index}`,
      required: false,
    }));
    const service = askingService({
      jembatan: [
        { ...NUMBER, code: 'pin', label: 'PIN ATM Anda' },
        {
          ...NUMBER,
          code: 'x',
          required: false,
          label: '<img src=x onerror=alert(1)> '.repeat(60),
          pattern: '(a+)+$',
        },
        { ...KIND, code: '__proto__' },
        null,
        7,
        ...many,
      ],
    });
    const form = await openChoosingForm(service);
    await form.fill();
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('x'));
    expect(form.has(named('pin'))).to.equal(false);
    expect(form.has('.questions img')).to.equal(false);
    expect(form.all('.questions .field').length).to.equal(12);
    form.type('fields.x', `${'a'.repeat(150)}!`);
    form.submit();
    await waitUntil(() => form.errorOf('fields.x') !== '');
    form.type('fields.x', '');
    form.submit();
    await form.arrived('receipt');
  });

  it('fits a screen of 320 pixels, and every control has its name and explanation', async () => {
    await setViewport({ width: 320, height: 700 });
    try {
      const long = { ...KIND, code: 'panjang', label: 'Katayangsangatpanjang'.repeat(5), type: 'choice' };
      const list = Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, name: `Pilihan ${index}` }));
      const asked = [NUMBER, KIND, HOUSE, long, { ...long, code: 'daftar', values: list }];
      const types = ['number', 'date', 'textarea'].map((type) => ({
        ...NUMBER,
        code: type,
        type,
        pattern: null,
      }));
      const form = await openChoosingForm(askingService({ jembatan: [...asked, ...types] }));
      await form.picker('category_id').take('jemb');
      await form.waitFor(named('daftar'));
      await form.inEveryStep(() => expect(form.element.scrollWidth).to.be.at.most(320));
      for (const one of form.all<HTMLInputElement>('.questions [name]')) {
        expect(one.labels!.length, one.name).to.equal(1);
        const group = one.closest('[role=group][aria-labelledby],[role=radiogroup]') ?? one;
        const described = (group.getAttribute('aria-describedby') ?? '').split(' ');
        expect(
          described.every((id) => form.has(`[id="${id}"]`)),
          one.name,
        ).to.equal(true);
      }
      await expect(form.element).to.be.accessible();
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });
});
