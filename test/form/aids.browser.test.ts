/** The form while what helps a reporter beside it is on its way, or doesn't come. */
import { expect, waitUntil } from '@open-wc/testing';
import type { Capabilities } from '../../src/contract/capabilities.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { FULL } from '../form-logic/capabilities.js';
import { AidsAway } from './aids-fixture.js';
import { CHOOSING, chosen, choosingService } from './choices-fixture.js';
import {
  arrived,
  control,
  drawings,
  drawWhole,
  fakeService,
  fill,
  focused,
  freshEndpoint,
  has,
  mountReady,
  PATIENT,
  pick,
  query,
  submit,
} from './form-fixture.js';

const NOTICE = '.field:has(#location_text) ~ .notice.warning';
const VILLAGE_NOTICE = '.field:has(#location_id) .notice.warning';
const VILLAGE = { id: 'r-1', name: 'Sukajadi', detail: '' };
const TOWN: Capabilities = {
  ...FULL,
  map: { bounds: [103.6, -4.9, 104.6, -3.7], tilesUrl: null, attribution: null, outlineUrl: null },
};

describe('aduan-form without its aids', () => {
  let aids: AidsAway;
  beforeEach(() => {
    aids = new AidsAway();
  });
  afterEach(() => {
    aids.end();
    localStorage.clear();
    delete (document as { permissionsPolicy?: unknown }).permissionsPolicy;
  });

  const withVillage = async (): Promise<AduanForm> => {
    const endpoint = freshEndpoint();
    localStorage.setItem(`aduan-village:${endpoint}/`, JSON.stringify(VILLAGE));
    const form = await mountReady(choosingService(), { endpoint });
    await drawWhole(form);
    await waitUntil(() => chosen(form, 'location_id') === 'r-1', 'the village', PATIENT);
    return form;
  };

  it('keeps a chosen village until its list is here', async () => {
    const form = await withVillage();
    query(form, '#location_id')!.click();
    await form.updateComplete;
    expect(chosen(form, 'location_id')).to.equal('r-1');
    aids.come();
    await waitUntil(() => has(form, '#location_id[role=combobox]'), 'its list', PATIENT);
    expect([chosen(form, 'location_id'), focused(form)]).to.deep.equal(['', 'location_id']);
  });

  it('lets go of a wrong one where the list can’t be had', async () => {
    const form = await withVillage();
    aids.fail();
    query(form, '#location_id')!.click();
    await waitUntil(() => has(form, VILLAGE_NOTICE), 'it is said', PATIENT);
    expect(chosen(form, 'location_id')).to.equal('');
  });

  it('says so clear of the field’s ring, with a button for a thumb', async () => {
    const form = await withVillage();
    aids.fail();
    query(form, '#location_id')!.click();
    await waitUntil(() => has(form, VILLAGE_NOTICE), 'it is said', PATIENT);
    const box = (selector: string) => query(form, selector)!.getBoundingClientRect();
    expect(box(VILLAGE_NOTICE).top - box('#location_id').bottom).to.be.greaterThan(5);
    expect(box(`${VILLAGE_NOTICE} button`).height).to.be.at.least(44);
    expect(box(`${VILLAGE_NOTICE} button`).width).to.be.below(box(VILLAGE_NOTICE).width / 2);
  });

  it('gives the focus to the field of a list that is on its way, and keeps it there when that comes', async () => {
    const service = choosingService(CHOOSING);
    const form = await mountReady(service);
    await drawWhole(form);
    const input = query<HTMLInputElement>(form, 'input#location_id')!;
    input.focus();
    expect([focused(form), input.readOnly]).to.deep.equal(['location_id', true]);
    await expect(form).to.be.accessible();
    aids.come();
    await waitUntil(() => query(form, '#location_id[role=combobox]:focus'), 'its list', PATIENT);
  });

  it('leaves a list that could not be fetched to the press beside it, whatever the queue does meanwhile', async () => {
    const form = await mountReady(choosingService(CHOOSING));
    await drawWhole(form);
    aids.fail();
    await waitUntil(() => has(form, VILLAGE_NOTICE), 'it is said', PATIENT);
    aids.come();
    await fill(form);
    submit(form);
    const receipt = await arrived(form, 'receipt');
    [...receipt.querySelectorAll('button')].at(-1)!.click();
    await drawWhole(form);
    await waitUntil(() => has(form, VILLAGE_NOTICE), 'it is said again', PATIENT);
    query(form, `${VILLAGE_NOTICE} button`)!.click();
    await waitUntil(() => has(form, '#location_id[role=combobox]:focus'), 'the list', PATIENT);
  });

  it('says of a point that it is there, and lets go of it', async () => {
    const form = await mountReady(fakeService(TOWN));
    form.values = { lat: -4.1, lon: 104.2 };
    await drawWhole(form);
    aids.fail();
    await waitUntil(() => has(form, '.picked button'), 'the point', PATIENT);
    await expect(form).to.be.accessible();
    query(form, '.picked button')!.click();
    await form.updateComplete;
    expect([has(form, '.picked'), focused(form)]).to.deep.equal([false, 'location_text']);
    await fill(form);
    submit(form);
    await waitUntil(() => has(form, '[part=receipt]'), 'the receipt', PATIENT);
  });

  it('is drawn once for all that come together', async () => {
    const form = await mountReady(fakeService(TOWN));
    await drawWhole(form);
    const drawn = drawings(form);
    aids.come();
    await waitUntil(() => drawn.count > 0, 'they are drawn', PATIENT);
    await form.updateComplete;
    expect(drawn.count).to.equal(1);
  });

  it('misses the place by coordinates only where one could be given', async () => {
    const form = await mountReady(fakeService(TOWN));
    await drawWhole(form);
    aids.fail();
    await waitUntil(() => has(form, NOTICE), 'it is said', PATIENT);
    form.remove();
    Object.assign(document, { permissionsPolicy: { allowsFeature: () => false } });
    const other = await mountReady(choosingService(), {});
    await drawWhole(other);
    await waitUntil(() => has(other, VILLAGE_NOTICE), 'the list', PATIENT);
    expect(has(other, NOTICE)).to.equal(false);
  });

  it('offers the place of a photo that was made smaller before', async () => {
    const bytes = await (await fetch('/test/.results/images/everything.jpg')).arrayBuffer();
    const form = await mountReady(fakeService(TOWN));
    await drawWhole(form);
    await pick(form, new File([bytes], 'lubang.jpg', { type: 'image/jpeg' }));
    await waitUntil(() => has(form, '.file.ready'), 'it is smaller', PATIENT);
    aids.come();
    await waitUntil(() => has(form, '#photo-place'), 'the offer', PATIENT);
    expect(control(form, 'attachments').value).to.equal('');
  });
});
