import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { AduanError } from '../../src/errors.js';
import { CHOOSING, mountChoosing } from './choices-fixture.js';
import {
  arrived,
  control,
  fill,
  freshEndpoint,
  has,
  PATIENT,
  PERSONAL,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';
import { NUMBER, KIND, HOUSE, askingService, category, appears, named, press } from './questions-fixture.js';

describe('what was answered before in aduan-form', () => {
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
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({ nomor: '12345678' });
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
});
