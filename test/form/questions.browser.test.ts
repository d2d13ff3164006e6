import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { AduanError } from '../../src/errors.js';
import {
  chosen,
  CHOOSING,
  choosingService,
  combobox,
  mountChoosing,
  optionsOf,
  write,
  type ChoosingService,
} from './choices-fixture.js';
import {
  arrived,
  control,
  fill,
  focused,
  freshEndpoint,
  has,
  inEveryStep,
  PATIENT,
  PERSONAL,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';

const NUMBER = {
  code: 'nomor',
  label: 'Nomor pelanggan',
  hint: 'Ada di rekening',
  type: 'text',
  required: true,
  pattern: '[0-9]{8}',
  inputmode: 'numeric',
};
const KIND = {
  code: 'jenis',
  label: 'Apa yang rusak?',
  type: 'choices',
  sight: 'public',
  values: [
    { id: 'a', name: 'Lantai' },
    { id: 'b', name: 'Tali' },
  ],
};
const HOUSE = { code: 'rumah', label: 'Hanya rumah Anda?', type: 'yes_no' };
const STOP = { code: 'darurat', label: 'Ini darurat: hubungi 112', type: 'text', shows: 'stop' };

interface AskingService extends ChoosingService {
  /** What each category asks, as the wire has it. */
  asked: Record<string, unknown[]>;
  /** Ids that were asked for, with a star where no cache was to be believed. */
  askedFor: string[];
}

function askingService(asked: Record<string, unknown[]>): AskingService {
  const capabilities = { ...CHOOSING, features: new Set([...CHOOSING.features, 'fields' as const]) };
  const service: AskingService = Object.assign(choosingService(capabilities), {
    asked,
    askedFor: [] as string[],
    questions(id: string, { isFresh = false } = {}) {
      service.askedFor.push(isFresh ? `${id}*` : id);
      return Promise.resolve(service.asked[id] ?? []);
    },
  });
  return service;
}

/** Takes the only category with these letters. */
async function category(form: AduanForm, letters: string): Promise<void> {
  combobox(form, 'category_id').focus();
  write(form, 'category_id', letters);
  await waitUntil(() => optionsOf(form, 'category_id').length > 0, 'options', PATIENT);
  query(form, '#category_id-list [role=option]')!.click();
  await waitUntil(() => chosen(form, 'category_id') !== '', 'a category');
}

const appears = (form: AduanForm, selector: string): Promise<void> =>
  waitUntil(() => has(form, selector), `${selector} appears`, PATIENT);
const named = (code: string): string => `[name="fields.${code}"]`;
const press = async (form: AduanForm, selector: string): Promise<void> => {
  query(form, selector)!.click();
  await form.updateComplete;
};
const errorOf = (form: AduanForm, code: string): string =>
  query(form, `[id="fields.${code}-error"]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

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

  it('comes back with the draft, and what nobody asks any more is told and goes nowhere by itself', async () => {
    const endpoint = freshEndpoint();
    const first = await mountChoosing(askingService({ jembatan: [NUMBER, KIND] }), { endpoint });
    await fill(first);
    await category(first, 'jemb');
    await appears(first, named('nomor'));
    type(first, 'fields.nomor', '12345678');
    await press(first, '[id="fields.jenis-0"]');
    await waitUntil(() => has(first, '#draft-remove'), 'the draft is kept', PATIENT);
    first.remove();
    const service = askingService({ jembatan: [{ ...KIND, label: 'Bagian mana?' }] });
    const form = await mountChoosing(service, { endpoint });
    await waitUntil(() => control(form, 'title').value === PERSONAL.title, 'the draft is back', PATIENT);
    await appears(form, '[id="lost.nomor"]');
    expect(query<HTMLInputElement>(form, '[id="fields.jenis-0"]')!.checked).to.equal(false);
    const other = query(form, '[id="lost.jenis."]')!;
    expect(other.textContent).to.contain('Lantai').and.contain('Apa yang rusak?');
    const lost = query(form, '[id="lost.nomor"]')!;
    expect(lost.textContent).to.contain('tidak ditanyakan lagi').and.contain('12345678');
    query<HTMLInputElement>(form, '#consent')!.click();
    submit(form);
    await waitUntil(() => query(form, '#summary')?.textContent.includes('Nomor pelanggan'));
    lost.querySelector<HTMLButtonElement>('.secondary')!.click();
    await waitUntil(() => control(form, 'content').value.endsWith('\nNomor pelanggan: 12345678'));
    await press(form, '[id="fields.jenis-0"]');
    await press(form, '[id="lost.jenis."] .quiet');
    submit(form);
    await arrived(form, 'receipt');
    const { fields, content } = service.created[0]!.submission;
    expect(fields).to.deep.equal({ jenis: ['a'] });
    expect(content).to.contain('Nomor pelanggan: 12345678');
  });

  it('is asked anew where it has become another question, and what was answered is lost by its person alone', async () => {
    const endpoint = freshEndpoint();
    const values = Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, name: `Pilihan ${index}` }));
    const list = { ...KIND, code: 'daftar', label: 'Yang mana?', type: 'choice', values };
    const free = { ...NUMBER, required: false, pattern: null };
    const first = await mountChoosing(askingService({ jembatan: [free, KIND, HOUSE, list] }), { endpoint });
    await fill(first);
    await category(first, 'jemb');
    await appears(first, named('nomor'));
    type(first, 'fields.nomor', '12345678');
    for (const id of ['jenis-0', 'jenis-1', 'rumah-0']) await press(first, `[id="fields.${id}"]`);
    type(first, 'fields.daftar', '7');
    await waitUntil(() => has(first, '#draft-remove'), 'the draft is kept', PATIENT);
    first.remove();
    const service = askingService({
      jembatan: [
        { ...free, type: 'textarea' },
        { ...KIND, values: KIND.values.slice(1) },
        { ...HOUSE, label: 'Seluruh kampung?' },
        { ...list, values: values.slice(0, 7) },
      ],
    });
    const form = await mountChoosing(service, { endpoint });
    const lost = (code: string): string => query(form, `[id="lost.${code}."] .prose`)?.textContent ?? '';
    await appears(form, '[id="lost.nomor."]');
    type(form, 'fields.nomor', 'x');
    query<HTMLInputElement>(form, '#consent')!.click();
    submit(form);
    await waitUntil(() => query(form, '#summary')?.textContent.includes('Hanya rumah Anda?'));
    expect(service.created).to.deep.equal([]);
    expect(['nomor', 'jenis', 'rumah', 'daftar'].map(lost)).to.deep.equal([
      'Nomor pelanggan: 12345678',
      'Apa yang rusak?: Lantai, Tali',
      'Hanya rumah Anda?: Ya',
      'Yang mana?: Pilihan 7',
    ]);
    expect(form.shadowRoot!.querySelectorAll('.questions :checked').length).to.equal(1);
    for (const code of ['nomor', 'jenis', 'rumah', 'daftar'])
      await press(form, `[id="lost.${code}."] .quiet`);
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({ nomor: 'x' });
  });

  it('keeps what was answered, and says so, where the questions can’t be had or are asked no more', async () => {
    const endpoint = freshEndpoint();
    const first = await mountChoosing(askingService({ jembatan: [NUMBER] }), { endpoint });
    await fill(first);
    await category(first, 'jemb');
    await appears(first, named('nomor'));
    type(first, 'fields.nomor', '12345678');
    await waitUntil(() => has(first, '#draft-remove'), 'the draft is kept', PATIENT);
    first.remove();
    const without = askingService({});
    without.capabilities = () => Promise.resolve(CHOOSING);
    const second = await mountChoosing(without, { endpoint });
    await appears(second, '[id="lost.nomor"]');
    expect(query(second, '[id="lost.nomor"]')!.textContent).to.contain('12345678').and.contain('Hapus');
    expect(without.askedFor).to.deep.equal([]);
    second.remove();
    const service = askingService({});
    service.questions = () => Promise.reject(new AduanError('network'));
    const form = await mountChoosing(service, { endpoint });
    await appears(form, '[id="lost.nomor"]');
    expect(textOf(form)).to.contain('Jawaban Anda tersimpan dan ikut dikirim');
    expect(query(form, '.review:not(.public)')!.textContent).to.contain('12345678');
    query<HTMLInputElement>(form, '#consent')!.click();
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({ nomor: '12345678' });
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

  it('takes over what was answered on a page without a script', async () => {
    const form = await mountChoosing(askingService({ jembatan: [NUMBER, KIND, HOUSE] }));
    const other = fixtureSync<HTMLFormElement>(
      html`<form>
        <select name="category_id" aria-label="Topik">
          <option value="jembatan" selected>Jembatan</option>
        </select>
        <input name="fields.nomor" value="12345678" aria-label="Nomor" />
        <label><input type="checkbox" name="fields.jenis.0" value="a" /></label>
        <label><input type="checkbox" name="fields.jenis.1" value="b" checked /></label>
        <label><input type="radio" name="fields.rumah" value="no" checked /></label>
      </form>`,
    );
    await form.takeOver(other);
    await appears(form, named('nomor'));
    expect(control(form, 'fields.nomor').value).to.equal('12345678');
    const ticked = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('.questions :checked')];
    expect(ticked.map(({ value }) => value)).to.deep.equal(['b', 'no']);
  });

  it('gives what another page has taken neither to another category nor to the next person', async () => {
    const form = await mountChoosing(askingService({ jembatan: [NUMBER], jalan: [NUMBER] }));
    const other = (): HTMLFormElement =>
      fixtureSync(
        html`<form>
          <input type="hidden" name="category_id" value="jembatan" />
          <input name="nameUser" value="Sumarni" aria-label="Nama" />
          <input name="fields.nomor" value="12345678" aria-label="Nomor" />
        </form>`,
      );
    await form.takeOver(other());
    await form.updateComplete;
    expect(control(form, 'nameUser').value).to.equal('Sumarni');
    await category(form, 'berl');
    await appears(form, named('nomor'));
    expect(control(form, 'fields.nomor').value).to.equal('');
    form.reset();
    await form.updateComplete;
    expect(control(form, 'nameUser').value).to.equal('');
    await category(form, 'jemb');
    await appears(form, named('nomor'));
    expect(control(form, 'fields.nomor').value).to.equal('');
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
      inEveryStep(form, () => expect(form.scrollWidth).to.be.at.most(320));
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
