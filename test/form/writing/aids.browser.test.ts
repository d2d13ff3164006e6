/** The form while what helps a reporter beside it is on its way, or doesn't come. */
import { expect } from '@open-wc/testing';
import type { Capabilities } from '../../../src/contract/capabilities.js';
import { FULL } from '../../form-logic/capabilities.js';
import { AidsAway } from '../harness/aids-fixture.js';
import { CHOOSING, choosingService } from '../harness/choices-fixture.js';
import { fakeService, freshEndpoint } from '../harness/form-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';

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

  const withVillage = async (): Promise<FormHarness> => {
    const endpoint = freshEndpoint();
    localStorage.setItem(`aduan-village:${endpoint}/`, JSON.stringify(VILLAGE));
    const form = await openForm(choosingService(), { endpoint });
    await form.drawWhole();
    await form.waitFor(() => form.picker('location_id').chosen === 'r-1', 'the village');
    return form;
  };

  it('keeps a chosen village until its list is here', async () => {
    const form = await withVillage();
    await form.press('#location_id');
    expect(form.picker('location_id').chosen).to.equal('r-1');
    aids.come();
    await form.waitFor('#location_id[role=combobox]', 'its list');
    expect([form.picker('location_id').chosen, form.focused]).to.deep.equal(['', 'location_id']);
  });

  it('lets go of a wrong one where the list can’t be had', async () => {
    const form = await withVillage();
    aids.fail();
    form.query('#location_id')!.click();
    await form.waitFor(VILLAGE_NOTICE, 'it is said');
    expect(form.picker('location_id').chosen).to.equal('');
  });

  it('says so clear of the field’s ring, with a button for a thumb', async () => {
    const form = await withVillage();
    aids.fail();
    form.query('#location_id')!.click();
    await form.waitFor(VILLAGE_NOTICE, 'it is said');
    const box = (selector: string) => form.query(selector)!.getBoundingClientRect();
    expect(box(VILLAGE_NOTICE).top - box('#location_id').bottom).to.be.greaterThan(5);
    expect(box(`${VILLAGE_NOTICE} button`).height).to.be.at.least(44);
    expect(box(`${VILLAGE_NOTICE} button`).width).to.be.below(box(VILLAGE_NOTICE).width / 2);
  });

  it('gives the focus to the field of a list that is on its way, and keeps it there when that comes', async () => {
    const service = choosingService(CHOOSING);
    const form = await openForm(service);
    await form.drawWhole();
    const input = form.query<HTMLInputElement>('input#location_id')!;
    input.focus();
    expect([form.focused, input.readOnly]).to.deep.equal(['location_id', true]);
    await expect(form.element).to.be.accessible();
    aids.come();
    await form.waitFor('#location_id[role=combobox]:focus', 'its list');
  });

  it('leaves a list that could not be fetched to the press beside it, whatever the queue does meanwhile', async () => {
    const form = await openForm(choosingService(CHOOSING));
    await form.drawWhole();
    aids.fail();
    await form.waitFor(VILLAGE_NOTICE, 'it is said');
    aids.come();
    await form.fill();
    form.submit();
    const receipt = await form.arrived('receipt');
    [...receipt.querySelectorAll('button')].at(-1)!.click();
    await form.drawWhole();
    await form.waitFor(VILLAGE_NOTICE, 'it is said again');
    form.query(`${VILLAGE_NOTICE} button`)!.click();
    await form.waitFor('#location_id[role=combobox]:focus', 'the list');
  });

  it('says of a point that it is there, and lets go of it', async () => {
    const form = await openForm(fakeService(TOWN));
    form.element.values = { lat: -4.1, lon: 104.2 };
    await form.drawWhole();
    aids.fail();
    await form.waitFor('.picked button', 'the point');
    await expect(form.element).to.be.accessible();
    await form.press('.picked button');
    expect([form.has('.picked'), form.focused]).to.deep.equal([false, 'location_text']);
    await form.fill();
    form.submit();
    await form.waitFor('[part=receipt]', 'the receipt');
  });

  it('is drawn once for all that come together', async () => {
    const form = await openForm(fakeService(TOWN));
    await form.drawWhole();
    const drawn = form.drawings();
    aids.come();
    await form.waitFor(() => drawn.count > 0, 'they are drawn');
    await form.drawn();
    expect(drawn.count).to.equal(1);
  });

  it('misses the place by coordinates only where one could be given', async () => {
    const form = await openForm(fakeService(TOWN));
    await form.drawWhole();
    aids.fail();
    await form.waitFor(NOTICE, 'it is said');
    form.remove();
    Object.assign(document, { permissionsPolicy: { allowsFeature: () => false } });
    const other = await openForm(choosingService(), {});
    await other.drawWhole();
    await other.waitFor(VILLAGE_NOTICE, 'the list');
    expect(other.has(NOTICE)).to.equal(false);
  });

  it('offers the place of a photo that was made smaller before', async () => {
    const bytes = await (await fetch('/test/.results/images/everything.jpg')).arrayBuffer();
    const form = await openForm(fakeService(TOWN));
    await form.drawWhole();
    await form.pick(new File([bytes], 'lubang.jpg', { type: 'image/jpeg' }));
    await form.waitFor('.file.ready', 'it is smaller');
    aids.come();
    await form.waitFor('#photo-place', 'the offer');
    expect(form.control('attachments').value).to.equal('');
  });
});
