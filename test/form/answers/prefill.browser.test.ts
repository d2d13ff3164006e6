import { expect } from '@open-wc/testing';
import type { PrefillValues } from '../../../src/contract/reporting/prefill.js';
import { choosingService, CHOOSING, type ChoosingService } from '../harness/choices-fixture.js';
import { freshEndpoint } from '../harness/form-fixture.js';
import { openChoosingForm, type FormHarness } from '../harness/form-harness.js';

const LAMP = {
  category: 'jalan',
  title: 'Lampu mati',
  place: 'Jl. Dahlia',
  lat: '-4.13',
  lon: '104.03',
  ref: 'PJU-0412',
};

/** The page is opened by a link with these pairs. */
function open(pairs: Record<string, string>): void {
  const address = new URL(location.href);
  address.searchParams.set('aduan', '4821093574');
  address.searchParams.set('aduan-isi', new URLSearchParams(pairs).toString());
  history.replaceState(null, '', address);
}

const shows = (form: FormHarness, name: string, value: string): Promise<void> =>
  form.waitFor(() => form.query<HTMLInputElement>(`[name=${name}]`)?.value === value, `${name}: ${value}`);

async function mountFilled(service: ChoosingService, endpoint = freshEndpoint()): Promise<FormHarness> {
  const form = await openChoosingForm(service, { endpoint });
  await shows(form, 'asset_ref', LAMP.ref);
  return form;
}

describe('aduan-form: filled in beforehand', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('takes a sticker’s link: each field may be changed, all of it is reviewed and sent', async () => {
    open({ ...LAMP, nameUser: 'Sumarni', phone: '0812' });
    const service = choosingService();
    const form = await mountFilled(service);
    await form.waitFor(() => form.picker('category_id').chosen === 'jalan', 'the category');
    expect(form.control('title').value).to.equal(LAMP.title);
    expect(form.control('location_text').value).to.equal(LAMP.place);
    await form.waitFor('.place .picked', 'the point');
    expect(form.text('.place .picked')).to.contain('Titik lokasi tercatat').and.contain('kode QR');
    expect(form.control('nameUser').value).to.equal('');
    expect(form.text()).not.to.contain('Sumarni');
    expect(form.text('.review.officers')).to.contain(LAMP.ref);
    expect(form.text('.review.everybody')).not.to.contain(LAMP.ref);
    await form.fill();
    form.type('asset_ref', 'PJU-0413');
    form.submit();
    await form.arrived('receipt');
    const { submission } = service.created[0]!;
    expect(submission).to.include({
      categoryId: 'jalan',
      assetRef: 'PJU-0413',
      latitude: -4.13,
      longitude: 104.03,
    });
  });

  it('is nobody’s draft until somebody writes; then the draft comes back as it was, and not the link', async () => {
    open(LAMP);
    const endpoint = freshEndpoint();
    const form = await mountFilled(choosingService(), endpoint);
    await form.waitFor(() => form.picker('category_id').chosen !== '', 'the category');
    expect(form.has('#draft'), 'a draft of nothing').to.equal(false);
    form.type('title', 'Lampu di depan sekolah mati');
    form.type('asset_ref', '');
    await form.waitFor('#draft', 'the draft is kept');
    form.remove();
    const again = await openChoosingForm(choosingService(), { endpoint });
    await shows(again, 'title', 'Lampu di depan sekolah mati');
    expect(again.query<HTMLInputElement>('[name=asset_ref]')?.value ?? '', 'what was emptied').to.equal('');
    expect(again.control('location_text').value).to.equal(LAMP.place);
  });

  it('takes a page’s values, which a link replaces and attributes lock', async () => {
    open({ ref: 'P-2' });
    const values: PrefillValues = { category: 'jalan', title: 'Dari halaman', ref: 'P-1' };
    const service = choosingService();
    const form = await openChoosingForm(service, { category: 'jembatan' });
    form.type('location_text', 'Tulisan sendiri');
    form.element.values = { ...values, place: 'Dari halaman' };
    await shows(form, 'asset_ref', 'P-2');
    expect(form.control('title').value).to.equal('Dari halaman');
    expect(form.control('location_text').value).to.equal('Tulisan sendiri');
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission).to.include({ categoryId: 'jembatan', assetRef: 'P-2' });
  });

  it('asks for the category again when the network is back, and lets one go that is not there', async () => {
    open(LAMP);
    const service = choosingService();
    service.isBroken = true;
    const form = await mountFilled(service);
    await form.waitFor(() => service.calls.categories > 0, 'it was asked for');
    expect(form.picker('category_id').chosen).to.equal('');
    service.isBroken = false;
    dispatchEvent(new Event('online'));
    await form.waitFor(() => form.picker('category_id').chosen === 'jalan', 'the category');
    const other = choosingService();
    open({ category: 'umum', ref: 'P-9' });
    const without = await openChoosingForm(other);
    await shows(without, 'asset_ref', 'P-9');
    await without.waitFor(() => other.calls.categories > 0, 'it was asked for');
    await without.drawn();
    expect(without.picker('category_id').chosen).to.equal('');
  });

  it('fills in one report: the next begins with what the page gives, and nothing of the link or the last one', async () => {
    open({ ref: LAMP.ref, place: LAMP.place });
    const form = await mountFilled(choosingService({ ...CHOOSING, consent: null }));
    form.element.values = { title: 'Dari halaman' };
    await shows(form, 'title', 'Dari halaman');
    await form.choose('classification_id-2');
    form.type('title', 'Milik orang lain');
    form.type('asset_ref', 'lain');
    await form.drawn();
    form.reset();
    await shows(form, 'title', 'Dari halaman');
    expect(form.has('[name=asset_ref]')).to.equal(false);
    expect(form.control('location_text').value).to.equal('');
    open({ ref: 'PJU-0500' });
    form.element.requestUpdate();
    await shows(form, 'asset_ref', 'PJU-0500');
  });
});
