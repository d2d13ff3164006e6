import { expect, waitUntil } from '@open-wc/testing';
import { AduanError } from '../../src/errors.js';
import { setViewport } from '../setup/viewport.js';
import { CHOOSING, mountChoosing } from './choices-fixture.js';
import {
  arrived,
  control,
  fill,
  focused,
  has,
  inEveryStep,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';
import {
  NUMBER,
  KIND,
  HOUSE,
  STOP,
  askingService,
  category,
  appears,
  named,
  press,
  errorOf,
} from './questions-fixture.js';

describe('what a category asks in aduan-form', () => {
  it('is asked where it is chosen, judged, shown before Kirim and sent by its codes', async () => {
    const service = askingService({ jembatan: [NUMBER, KIND, HOUSE] });
    const form = await mountChoosing(service);
    await fill(form);
    await category(form, 'jemb');
    await appears(form, named('nomor'));
    submit(form);
    await waitUntil(() => errorOf(form, 'nomor') !== '');
    expect(focused(form)).to.equal('summary');
    expect(errorOf(form, 'nomor')).to.equal('Salah: Nomor pelanggan: isi atau pilih jawabannya.');
    await press(form, '#summary a[href="#fields.nomor"]');
    expect(focused(form)).to.equal('fields.nomor');
    type(form, 'fields.nomor', '1234');
    await form.updateComplete;
    expect(errorOf(form, 'nomor')).to.contain('bentuknya belum sesuai. Ada di rekening');
    type(form, 'fields.nomor', ' 12345678 ');
    await press(form, '[id="fields.jenis-1"]');
    await press(form, '[id="fields.rumah-1"]');
    expect(errorOf(form, 'nomor')).to.equal('');
    const [open, guarded] = [...form.shadowRoot!.querySelectorAll('.review')].map((part) => part.textContent);
    expect(open).to.contain('Apa yang rusak?').and.contain('Tali');
    expect(open).not.to.contain('12345678');
    expect(guarded).to.contain('Nomor pelanggan').and.contain('12345678').and.contain('Tidak');
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({
      nomor: '12345678',
      jenis: ['b'],
      rumah: false,
    });
    expect(service.askedFor).to.deep.equal(['jembatan']);
    await appears(form, '#answers');
    const kept = query(form, '[part=receipt] .review:not(.no-print)')!.textContent;
    expect(kept).to.contain('Nomor pelanggan').and.contain('12345678');
    expect(kept).to.contain('Apa yang rusak?').and.contain('Tali');
    await press(form, '[part=receipt] .row button');
    await category(form, 'jemb');
    await appears(form, named('nomor'));
    expect(control(form, 'fields.nomor').value).to.equal('');
    expect(query<HTMLInputElement>(form, '[id="fields.jenis-1"]')!.checked).to.equal(false);
  });

  it('is nothing where the endpoint offers no questions, or none for that category', async () => {
    const service = askingService({});
    const form = await mountChoosing(service);
    await category(form, 'jemb');
    await waitUntil(() => service.askedFor.length === 1);
    await form.updateComplete;
    expect(has(form, '.questions')).to.equal(false);
    const plain = askingService({ jembatan: [NUMBER] });
    plain.capabilities = () => Promise.resolve(CHOOSING);
    const other = await mountChoosing(plain);
    await category(other, 'jemb');
    await other.updateComplete;
    expect(plain.askedFor).to.deep.equal([]);
  });

  it('changes with the category; an answer comes back with its question', async () => {
    const service = askingService({ jembatan: [NUMBER], jalan: [HOUSE] });
    const form = await mountChoosing(service);
    await fill(form);
    await category(form, 'jemb');
    await appears(form, named('nomor'));
    type(form, 'fields.nomor', '12345678');
    await press(form, '#category_id');
    await category(form, 'berl');
    await appears(form, named('rumah'));
    expect(has(form, named('nomor'))).to.equal(false);
    expect(textOf(form)).not.to.contain('12345678');
    await press(form, '#category_id');
    await category(form, 'jemb');
    await appears(form, named('nomor'));
    expect(control(form, 'fields.nomor').value).to.equal('12345678');
    await press(form, '#category_id');
    await category(form, 'berl');
    await appears(form, named('rumah'));
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.fields).to.equal(undefined);
  });

  it('holds the way on at a stop, with the number to be called, until it is another matter', async () => {
    await setViewport({ width: 320, height: 700 });
    try {
      const service = askingService({ jembatan: [STOP] });
      const form = await mountChoosing(service);
      await fill(form);
      await category(form, 'jemb');
      await appears(form, '[id="fields.darurat"]');
      const stop = query(form, '[id="fields.darurat"]')!;
      expect(stop.getAttribute('role')).to.equal('alert');
      expect(stop.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
      await press(form, '.nav .next');
      expect(query(form, '[part=form]')!.dataset['step']).to.equal('1');
      expect(focused(form)).to.equal('fields.darurat');
      submit(form);
      await waitUntil(() => query(form, '#summary')?.textContent.includes('hubungi 112'));
      expect(service.created).to.deep.equal([]);
      await press(form, '#category_id');
      await category(form, 'berl');
      submit(form);
      await arrived(form, 'receipt');
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
    const form = await mountChoosing(service);
    await fill(form);
    await category(form, 'jemb');
    await appears(form, named('nomor'));
    type(form, 'fields.nomor', 'satu');
    submit(form);
    await appears(form, named('rumah'));
    expect(errorOf(form, 'nomor')).to.contain('Nomor ini tidak ada.');
    expect(service.askedFor).to.deep.equal(['jembatan', 'jembatan*']);
    service.answer = () => Promise.resolve();
    type(form, 'fields.nomor', 'dua');
    await press(form, '[id="fields.rumah-0"]');
    submit(form);
    await arrived(form, 'receipt');
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
    const form = await mountChoosing(service);
    await fill(form);
    await category(form, 'jemb');
    await appears(form, named('x'));
    expect(has(form, named('pin'))).to.equal(false);
    expect(has(form, '.questions img')).to.equal(false);
    expect(form.shadowRoot!.querySelectorAll('.questions .field').length).to.equal(12);
    type(form, 'fields.x', `${'a'.repeat(150)}!`);
    submit(form);
    await waitUntil(() => errorOf(form, 'x') !== '');
    type(form, 'fields.x', '');
    submit(form);
    await arrived(form, 'receipt');
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
      const form = await mountChoosing(askingService({ jembatan: [...asked, ...types] }));
      await category(form, 'jemb');
      await appears(form, named('daftar'));
      await inEveryStep(form, () => expect(form.scrollWidth).to.be.at.most(320));
      for (const one of form.shadowRoot!.querySelectorAll<HTMLInputElement>('.questions [name]')) {
        expect(one.labels!.length, one.name).to.equal(1);
        const group = one.closest('[role=group][aria-labelledby],[role=radiogroup]') ?? one;
        const described = (group.getAttribute('aria-describedby') ?? '').split(' ');
        expect(
          described.every((id) => has(form, `[id="${id}"]`)),
          one.name,
        ).to.equal(true);
      }
      await expect(form).to.be.accessible();
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });
});
