import { expect, waitUntil } from '@open-wc/testing';
import type { PrefillValues } from '../../src/contract/reporting/prefill.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { chosen, choosingService, CHOOSING, mountChoosing, type ChoosingService } from './choices-fixture.js';
import {
  arrived,
  choose,
  control,
  fill,
  freshEndpoint,
  has,
  PATIENT,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';

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

const shows = (form: AduanForm, name: string, value: string): Promise<void> =>
  waitUntil(
    () => query<HTMLInputElement>(form, `[name=${name}]`)?.value === value,
    `${name}: ${value}`,
    PATIENT,
  );

async function mountFilled(service: ChoosingService, endpoint = freshEndpoint()): Promise<AduanForm> {
  const form = await mountChoosing(service, { endpoint });
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
    await waitUntil(() => chosen(form, 'category_id') === 'jalan', 'the category', PATIENT);
    expect(control(form, 'title').value).to.equal(LAMP.title);
    expect(control(form, 'location_text').value).to.equal(LAMP.place);
    await waitUntil(() => has(form, '.place .picked'), 'the point', PATIENT);
    expect(query(form, '.place .picked')!.textContent).to.contain('4,13').and.contain('kode QR');
    expect(control(form, 'nameUser').value).to.equal('');
    expect(textOf(form)).not.to.contain('Sumarni');
    expect(query(form, '.review:not(.public)')!.textContent).to.contain(LAMP.ref);
    expect(query(form, '.review.public')!.textContent).not.to.contain(LAMP.ref);
    await fill(form);
    type(form, 'asset_ref', 'PJU-0413');
    submit(form);
    await arrived(form, 'receipt');
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
    await waitUntil(() => chosen(form, 'category_id') !== '', 'the category', PATIENT);
    expect(has(form, '#draft'), 'a draft of nothing').to.equal(false);
    type(form, 'title', 'Lampu di depan sekolah mati');
    type(form, 'asset_ref', '');
    await waitUntil(() => has(form, '#draft'), 'the draft is kept', PATIENT);
    form.remove();
    const again = await mountChoosing(choosingService(), { endpoint });
    await shows(again, 'title', 'Lampu di depan sekolah mati');
    expect(query<HTMLInputElement>(again, '[name=asset_ref]')?.value ?? '', 'what was emptied').to.equal('');
    expect(control(again, 'location_text').value).to.equal(LAMP.place);
  });

  it('takes a page’s values, which a link replaces and attributes lock', async () => {
    open({ ref: 'P-2' });
    const values: PrefillValues = { category: 'jalan', title: 'Dari halaman', ref: 'P-1' };
    const service = choosingService();
    const form = await mountChoosing(service, { category: 'jembatan' });
    type(form, 'location_text', 'Tulisan sendiri');
    form.values = { ...values, place: 'Dari halaman' };
    await shows(form, 'asset_ref', 'P-2');
    expect(control(form, 'title').value).to.equal('Dari halaman');
    expect(control(form, 'location_text').value).to.equal('Tulisan sendiri');
    await fill(form);
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission).to.include({ categoryId: 'jembatan', assetRef: 'P-2' });
  });

  it('asks for the category again when the network is back, and lets one go that is not there', async () => {
    open(LAMP);
    const service = choosingService();
    service.isBroken = true;
    const form = await mountFilled(service);
    await waitUntil(() => service.calls.categories > 0, 'it was asked for', PATIENT);
    expect(chosen(form, 'category_id')).to.equal('');
    service.isBroken = false;
    dispatchEvent(new Event('online'));
    await waitUntil(() => chosen(form, 'category_id') === 'jalan', 'the category', PATIENT);
    const other = choosingService();
    open({ category: 'umum', ref: 'P-9' });
    const without = await mountChoosing(other);
    await shows(without, 'asset_ref', 'P-9');
    await waitUntil(() => other.calls.categories > 0, 'it was asked for', PATIENT);
    await without.updateComplete;
    expect(chosen(without, 'category_id')).to.equal('');
  });

  it('fills in one report: the next begins with what the page gives, and nothing of the link or the last one', async () => {
    open({ ref: LAMP.ref, place: LAMP.place });
    const form = await mountFilled(choosingService({ ...CHOOSING, consent: null }));
    form.values = { title: 'Dari halaman' };
    await shows(form, 'title', 'Dari halaman');
    await choose(form, 'classification_id-2');
    type(form, 'title', 'Milik orang lain');
    type(form, 'asset_ref', 'lain');
    await form.updateComplete;
    form.reset();
    await shows(form, 'title', 'Dari halaman');
    expect(has(form, '[name=asset_ref]')).to.equal(false);
    expect(control(form, 'location_text').value).to.equal('');
    open({ ref: 'PJU-0500' });
    form.requestUpdate();
    await shows(form, 'asset_ref', 'PJU-0500');
  });
});
