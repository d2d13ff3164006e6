import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import type { ReportingService } from '../../../src/client/service.js';
import { AduanError } from '../../../src/errors.js';
import { AduanForm } from '../../../src/form/aduan-form.js';
import { choosingService } from '../harness/choices-fixture.js';
import { fakeService, freshEndpoint, isShown } from '../harness/form-fixture.js';
import { openChoosingForm, FormHarness } from '../harness/form-harness.js';

let count = 0;

/** A tag with a small form in it whose script hasn't come yet; `upgrade` lets it come. */
function waiting(service: ReportingService = fakeService()) {
  const tag = `form-that-waits-${++count}`;
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement(tag), { service }) as unknown as AduanForm;
  const form = new FormHarness(element);
  element.setAttribute('loading', 'eager');
  element.setAttribute('endpoint', freshEndpoint());
  place.append(element);
  const small = document.createElement('form');
  const add = <Name extends 'input' | 'textarea'>(element: Name, name: string, type = 'text') => {
    const made = Object.assign(document.createElement(element), { name });
    if (element === 'input') made.setAttribute('type', type);
    small.append(made);
    return made;
  };
  const title = add('input', 'title');
  const content = add('textarea', 'content');
  const text = add('input', 'location_text');
  add('input', 'category_id', 'hidden').setAttribute('value', 'x');
  element.append(small, Object.assign(document.createElement('a'), { href: '/lapor', textContent: 'Lapor' }));
  const upgrade = async (): Promise<void> => {
    customElements.define(tag, class extends AduanForm {});
    await form.waitFor('[name=title]', 'the form is drawn');
  };
  return { form, small, title, content, text, upgrade };
}

const isWhole = (form: FormHarness) =>
  form.waitFor(() => form.query('[type=submit]') && !form.query('.skeleton'), 'Kirim appears');

describe('aduan-form: a small form in its tag', () => {
  afterEach(() => fixtureCleanup());

  it('hands over what was typed, at once and where it is drawn later, and keeps none of it', async () => {
    const { form, small, title, content, text, upgrade } = waiting(choosingService());
    title.value = 'Jembatan putus';
    content.value = 'Sejak Senin.\nTolong.';
    text.value = 'Dusun II';
    await upgrade();
    expect(form.control('title').value).to.equal('Jembatan putus');
    expect(form.control('content').value).to.equal('Sejak Senin.\nTolong.');
    expect([title.value, content.value, text.value]).to.deep.equal(['', '', '']);
    expect(isShown(small)).to.equal(false);
    await isWhole(form);
    expect(form.control('location_text').value).to.equal('Dusun II');
    expect(form.control('category_id').value).to.equal('', 'an id without a name is no choice');
  });

  it('goes on below what was begun before the page was loaded anew, and neither is lost', async () => {
    const { form, content, title, upgrade } = waiting();
    const name = `aduan-unsaved-words:${form.element.getAttribute('endpoint')}/`;
    const before = { classificationId: '1', title: 'Jembatan putus', content: 'Sejak Senin.' };
    sessionStorage.setItem(name, JSON.stringify(before));
    const { getEntriesByType } = performance;
    performance.getEntriesByType = () => [{ type: 'reload' }] as unknown as PerformanceEntryList;
    try {
      content.value = 'Anak sekolah memutar.';
      await upgrade();
      await form.waitFor(() => form.control('content').value.includes('Senin'), 'what was begun first');
      await isWhole(form);
    } finally {
      performance.getEntriesByType = getEntriesByType;
    }
    expect(form.control('content').value).to.equal('Sejak Senin.\nAnak sekolah memutar.');
    expect(form.control('title').value).to.equal('Jembatan putus');
    expect([title.value, content.value, sessionStorage.getItem(name)]).to.deep.equal(['', '', null]);
  });

  it('goes where nothing was typed into it, too', async () => {
    const { small, upgrade } = waiting();
    expect(isShown(small)).to.equal(true);
    await upgrade();
    expect(isShown(small)).to.equal(false);
  });

  it('lets whoever was typing go on at the same letter', async () => {
    const { form, content, upgrade } = waiting();
    content.value = 'Sejak kemarin';
    content.focus();
    content.setSelectionRange(5, 5);
    await upgrade();
    const own = form.control('content');
    expect(form.element.shadowRoot!.activeElement === own).to.equal(true);
    expect([own.selectionStart, own.selectionEnd]).to.deep.equal([5, 5]);
  });

  it('goes on at a field that is drawn only later, and calls nobody back who went elsewhere', async () => {
    const { form, text, upgrade } = waiting();
    text.focus();
    await upgrade();
    await form.waitFor(() => form.element.shadowRoot!.activeElement?.id === 'location_text', 'the place');
    const other = waiting();
    other.text.focus();
    const elsewhere = fixtureSync<HTMLInputElement>(html`<input aria-label="Cari" />`);
    await other.upgrade();
    elsewhere.focus();
    await isWhole(other.form);
    expect(document.activeElement === elsewhere).to.equal(true);
  });

  it('shows the link and not a second form where the endpoint doesn’t answer', async () => {
    const service = fakeService(() => Promise.reject(new AduanError('network')));
    const { form, small, upgrade } = waiting(service);
    await upgrade();
    await form.waitFor('.trouble', 'the trouble is told');
    expect(isShown(form.element.querySelector('a')!)).to.equal(true);
    expect(isShown(small)).to.equal(false);
  });

  it('takes over by a call what was chosen in another form, by the names it has there', async () => {
    const form = await openChoosingForm(choosingService());
    const other = fixtureSync<HTMLFormElement>(
      html`<form>
        <label><input type="radio" name="classification_id" value="1" checked /></label>
        <select name="category_id" aria-label="Topik">
          <optgroup label="Jalan"><option value="436" selected>Jalan rusak</option></optgroup>
        </select>
        <label
          ><input type="radio" name="location_id" value="r-1" checked /><b>Kurup</b>
          <i class="hint">Lubuk Batang</i></label
        >
        <label><input type="radio" name="location_id" value="-" /><b>Tidak ada</b></label>
        <label><input type="checkbox" name="is_secret" value="1" checked /></label>
        <label><input type="checkbox" name="is_anonymous" value="1" /></label>
        <input type="date" name="date_of_incident" value="2026-11-20" aria-label="Hari" />
        <input type="hidden" name="latitude" value="-4.13" /><input
          type="hidden"
          name="longitude"
          value="104.03"
        />
        <input name="title" value="" aria-label="Judul" />
      </form>`,
    );
    form.type('title', 'Dari sini');
    await form.element.takeOver(other);
    await form.drawn();
    expect(form.control('category_id').value).to.equal('436');
    expect(form.text('#category_id-value')).to.contain('Jalan rusak').and.contain('Jalan');
    expect(form.control('location_id').value).to.equal('r-1');
    expect(form.text('#location_id-value')).to.contain('Lubuk Batang');
    expect(form.control('is_secret').checked).to.equal(true);
    expect(form.control('is_anonymous').checked).to.equal(false);
    expect(form.control('date_of_incident').value).to.equal('2026-11-20');
    expect(form.control('title').value).to.equal('Dari sini', 'what is empty there replaces nothing');
  });

  it('takes nothing once more when the widget is moved', async () => {
    const { form, title, upgrade } = waiting();
    await upgrade();
    title.value = 'Lama';
    const place = form.element.parentElement!;
    form.remove();
    place.append(form.element);
    await form.drawn();
    expect(form.control('title').value).to.equal('');
  });
});
