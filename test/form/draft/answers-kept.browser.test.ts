import { expect, fixtureSync, html } from '@open-wc/testing';
import { AduanError } from '../../../src/errors.js';
import { CHOOSING } from '../harness/choices-fixture.js';
import { freshEndpoint, PERSONAL } from '../harness/form-fixture.js';
import { NUMBER, KIND, HOUSE, askingService, named } from '../harness/questions-fixture.js';
import { openChoosingForm } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

describe('what was answered before in aduan-form', () => {
  it('comes back with the draft, and what nobody asks any more is told and goes nowhere by itself', async () => {
    const endpoint = freshEndpoint();
    const first = await openChoosingForm(askingService({ jembatan: [NUMBER, KIND] }), { endpoint });
    await first.fill();
    await first.picker('category_id').take('jemb');
    await first.waitFor(named('nomor'));
    first.type('fields.nomor', '12345678');
    await first.press('[id="fields.jenis-0"]');
    await first.waitFor('#draft-remove', 'the draft is kept');
    first.remove();
    const service = askingService({ jembatan: [{ ...KIND, label: 'Bagian mana?' }] });
    const form = await openChoosingForm(service, { endpoint });
    await form.waitFor(() => form.control('title').value === PERSONAL.title, 'the draft is back');
    await form.waitFor('[id="lost.nomor"]');
    expect(form.query<HTMLInputElement>('[id="fields.jenis-0"]')!.checked).to.equal(false);
    const other = form.query('[id="lost.jenis."]')!;
    expect(other.textContent).to.contain('Lantai').and.contain('Apa yang rusak?');
    const lost = form.query('[id="lost.nomor"]')!;
    expect(lost.textContent).to.contain('tidak ditanyakan lagi').and.contain('12345678');
    form.submit();
    await waitUntil(() => form.query('#summary')?.textContent.includes('Nomor pelanggan'));
    lost.querySelector<HTMLButtonElement>('.secondary')!.click();
    await waitUntil(() => form.control('content').value.endsWith('\nNomor pelanggan: 12345678'));
    await form.press('[id="fields.jenis-0"]');
    await form.press('[id="lost.jenis."] .quiet');
    form.submit();
    await form.arrived('receipt');
    const { fields, content } = service.created[0]!.submission;
    expect(fields).to.deep.equal({ jenis: ['a'] });
    expect(content).to.contain('Nomor pelanggan: 12345678');
  });

  it('is asked anew where it has become another question, and what was answered is lost by its person alone', async () => {
    const endpoint = freshEndpoint();
    const values = Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, name: `Pilihan ${index}` }));
    const list = { ...KIND, code: 'daftar', label: 'Yang mana?', type: 'choice', values };
    const free = { ...NUMBER, required: false, pattern: null };
    const first = await openChoosingForm(askingService({ jembatan: [free, KIND, HOUSE, list] }), {
      endpoint,
    });
    await first.fill();
    await first.picker('category_id').take('jemb');
    await first.waitFor(named('nomor'));
    first.type('fields.nomor', '12345678');
    for (const id of ['jenis-0', 'jenis-1', 'rumah-0']) await first.press(`[id="fields.${id}"]`);
    first.type('fields.daftar', '7');
    await first.waitFor('#draft-remove', 'the draft is kept');
    first.remove();
    const service = askingService({
      jembatan: [
        { ...free, type: 'textarea' },
        { ...KIND, values: KIND.values.slice(1) },
        { ...HOUSE, label: 'Seluruh kampung?' },
        { ...list, values: values.slice(0, 7) },
      ],
    });
    const form = await openChoosingForm(service, { endpoint });
    const lost = (code: string): string => form.query(`[id="lost.${code}."] .prose`)?.textContent ?? '';
    await form.waitFor('[id="lost.nomor."]');
    form.type('fields.nomor', 'x');
    form.submit();
    await waitUntil(() => form.query('#summary')?.textContent.includes('Hanya rumah Anda?'));
    expect(service.created).to.deep.equal([]);
    expect(['nomor', 'jenis', 'rumah', 'daftar'].map(lost)).to.deep.equal([
      'Nomor pelanggan: 12345678',
      'Apa yang rusak?: Lantai, Tali',
      'Hanya rumah Anda?: Ya',
      'Yang mana?: Pilihan 7',
    ]);
    expect(form.all('.questions :checked').length).to.equal(1);
    for (const code of ['nomor', 'jenis', 'rumah', 'daftar']) await form.press(`[id="lost.${code}."] .quiet`);
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({ nomor: 'x' });
  });

  it('keeps what was answered, and says so, where the questions can’t be had or are asked no more', async () => {
    const endpoint = freshEndpoint();
    const first = await openChoosingForm(askingService({ jembatan: [NUMBER] }), { endpoint });
    await first.fill();
    await first.picker('category_id').take('jemb');
    await first.waitFor(named('nomor'));
    first.type('fields.nomor', '12345678');
    await first.waitFor('#draft-remove', 'the draft is kept');
    first.remove();
    const without = askingService({});
    without.capabilities = () => Promise.resolve(CHOOSING);
    const second = await openChoosingForm(without, { endpoint });
    await second.waitFor('[id="lost.nomor"]');
    expect(second.text('[id="lost.nomor"]')).to.contain('12345678').and.contain('Hapus');
    expect(without.askedFor).to.deep.equal([]);
    second.remove();
    const service = askingService({});
    service.questions = () => Promise.reject(new AduanError('network'));
    const form = await openChoosingForm(service, { endpoint });
    await form.waitFor('[id="lost.nomor"]');
    expect(form.text()).to.contain('Jawaban Anda ikut dikirim');
    expect(form.text('.review.officers')).to.contain('12345678');
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.fields).to.deep.equal({ nomor: '12345678' });
  });

  it('takes over what was answered on a page without a script', async () => {
    const form = await openChoosingForm(askingService({ jembatan: [NUMBER, KIND, HOUSE] }));
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
    await form.element.takeOver(other);
    await form.waitFor(named('nomor'));
    expect(form.control('fields.nomor').value).to.equal('12345678');
    const ticked = form.all<HTMLInputElement>('.questions :checked');
    expect(ticked.map(({ value }) => value)).to.deep.equal(['b', 'no']);
  });

  it('gives what another page has taken neither to another category nor to the next person', async () => {
    const form = await openChoosingForm(askingService({ jembatan: [NUMBER], jalan: [NUMBER] }));
    const other = (): HTMLFormElement =>
      fixtureSync(
        html`<form>
          <input type="hidden" name="category_id" value="jembatan" />
          <input name="nameUser" value="Sumarni" aria-label="Nama" />
          <input name="fields.nomor" value="12345678" aria-label="Nomor" />
        </form>`,
      );
    await form.element.takeOver(other());
    await form.drawn();
    expect(form.control('nameUser').value).to.equal('Sumarni');
    await form.picker('category_id').take('berl');
    await form.waitFor(named('nomor'));
    expect(form.control('fields.nomor').value).to.equal('');
    form.reset();
    await form.drawn();
    expect(form.control('nameUser').value).to.equal('');
    await form.picker('category_id').take('jemb');
    await form.waitFor(named('nomor'));
    expect(form.control('fields.nomor').value).to.equal('');
  });
});
