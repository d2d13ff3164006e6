import { expect } from '@open-wc/testing';
import { IDLE_MS } from '../../../src/form/assisted/idle-clock.js';
import { AduanError } from '../../../src/errors.js';
import { fakeService, freshEndpoint, PERSONAL } from '../harness/form-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

/** The example in the title's hint is the title of this report. */
const TOLD = Object.values(PERSONAL).filter((value) => value !== PERSONAL.title);

const mountAssisted = async (service = fakeService()): Promise<FormHarness> => {
  const form = await openForm(service, { assisted: '' });
  await form.waitFor('[name=assisted_by]', 'the helper is asked');
  return form;
};

async function fillAll(form: FormHarness): Promise<void> {
  await form.fill();
  await form.choose('given_by-reporter');
}

async function again(form: FormHarness): Promise<void> {
  const receipt = await form.arrived('receipt');
  [...receipt.querySelectorAll('button')].at(-1)!.click();
  await waitUntil(() => form.has('[name=title]'));
  await form.drawn();
}

/** Three minutes pass while the phone lies there; it is looked at again. */
function sleep(): () => void {
  const { now } = Date;
  const at = now() + IDLE_MS;
  Date.now = () => at;
  document.dispatchEvent(new Event('visibilitychange'));
  return () => {
    Date.now = now;
  };
}

/** The device is left as it is until the next day, and looked at again. */
function sleepOvernight(): () => void {
  const Today = Date;
  const tomorrow = (): number => Today.now() + 86_400_000;
  globalThis.Date = class extends Today {
    constructor(...given: [] | [number | string]) {
      super(...((given.length ? given : [tomorrow()]) as [number]));
    }
    static override now = tomorrow;
  } as DateConstructor;
  document.dispatchEvent(new Event('visibilitychange'));
  return () => {
    globalThis.Date = Today;
  };
}

describe('aduan-form for somebody who files for others', () => {
  afterEach(() => sessionStorage.clear());

  it('sends who helped and who agreed, and stops nobody from saying so', async () => {
    const service = fakeService();
    const form = await mountAssisted(service);
    await form.fill();
    form.submit();
    await waitUntil(() => form.has('#assisted_by-error'));
    expect(form.has('#given_by-error')).to.equal(true);
    form.type('assisted_by', 'Rini');
    form.type('organisation', 'Karang Taruna');
    await form.choose('given_by-helper');
    form.submit();
    await form.arrived('receipt');
    const { assistedBy, consent } = service.created[0]!.submission;
    expect(assistedBy).to.deep.equal({ name: 'Rini', organisation: 'Karang Taruna' });
    expect(consent?.givenBy).to.equal('helper');
  });

  it('keeps the helper from one report to the next, counts, and keeps nothing of the reporter', async () => {
    const service = fakeService();
    const form = await mountAssisted(service);
    form.type('assisted_by', 'Rini');
    await fillAll(form);
    form.submit();
    await again(form);
    expect(form.control('assisted_by').value).to.equal('Rini');
    expect(form.text('#tally')).to.contain('1 terkirim');
    for (const name of Object.keys(PERSONAL)) expect(form.control(name).value, name).to.equal('');
    expect(form.query<HTMLInputElement>('#given_by-reporter')!.checked).to.equal(false);
    for (const value of TOLD) expect(form.text()).to.not.contain(value);
    // Not asked for, so not even the helper is kept for the next page of this tab.
    expect(sessionStorage.getItem('aduan-helper')).to.equal(null);
  });

  it('counts from nothing on the next day, also where the page stayed open overnight', async () => {
    const form = await mountAssisted();
    form.type('assisted_by', 'Rini');
    await fillAll(form);
    form.submit();
    await again(form);
    expect(form.text('#tally')).to.contain('1 terkirim');
    const wakeUp = sleepOvernight();
    try {
      form.type('assisted_by', 'Rini');
      await form.waitFor(() => !form.has('#tally'), 'none today');
      await fillAll(form);
      form.submit();
      await form.arrived('receipt');
      expect(form.text('#tally')).to.contain('1 terkirim');
      const next = await mountAssisted();
      expect(next.text('#tally'), 'kept as of today').to.contain('1 terkirim');
    } finally {
      wakeUp();
    }
  });

  it('offers the receipt to the reporter’s own WhatsApp, and keeps the day for the next in the same village', async () => {
    const form = await mountAssisted();
    form.type('assisted_by', 'Rini');
    await fillAll(form);
    form.submit();
    await form.arrived('receipt');
    await form.waitFor('#share-code', 'what can be done with it');
    const link = form.query<HTMLAnchorElement>('a[href*="wa.me"]')!;
    expect(link.href).to.match(/^https:\/\/wa\.me\/6281200000000\?text=/);
    expect(link.textContent).to.contain('WhatsApp pelapor');
    // The helper's phone keeps the code nowhere.
    expect(form.has('#save-picture, #track-own')).to.equal(false);
    await again(form);
    await form.choose('classification_id-1');
    expect(form.control('date_of_incident').value).to.equal('2026-11-20');
    expect(form.control('phoneUser').value).to.equal('');
  });

  it('keeps the helper for this tab by choice alone', async () => {
    const form = await mountAssisted();
    form.type('assisted_by', 'Rini');
    await form.choose('keep-helper');
    expect(sessionStorage.getItem('aduan-helper')).to.contain('Rini');
    const next = await mountAssisted();
    await waitUntil(() => next.control('assisted_by').value === 'Rini');
    await next.choose('keep-helper');
    expect(sessionStorage.getItem('aduan-helper')).to.equal(null);
  });

  it('begins when the page says so, also where it turns to another endpoint at that moment', async () => {
    const form = await openForm();
    Object.assign(form.element, { assisted: true, endpoint: freshEndpoint() });
    await form.waitFor('[name=assisted_by]', 'the helper is asked');
  });

  it('offers nothing to the browser’s memory', async () => {
    const form = await mountAssisted();
    for (const name of ['nameUser', 'phoneUser', 'emailUser', 'title', 'assisted_by'])
      expect(form.control(name).autocomplete, name).to.equal('off');
  });

  it('wipes the reporter, but not the helper, when nobody has touched it for three minutes', async () => {
    const form = await mountAssisted();
    form.type('assisted_by', 'Rini');
    await fillAll(form);
    const wake = sleep();
    try {
      await waitUntil(() => form.control('title').value === '');
      for (const value of TOLD) expect(form.text()).to.not.contain(value);
      await waitUntil(() => form.control('assisted_by').value === 'Rini');
      expect(form.text()).to.contain('sudah dihapus');
    } finally {
      wake();
    }
  });

  it('takes a receipt off the screen too, and leaves in the queue what waits', async () => {
    const service = fakeService();
    service.answer = () => Promise.reject(new AduanError('network'));
    const form = await mountAssisted(service);
    form.type('assisted_by', 'Rini');
    await fillAll(form);
    form.submit();
    await form.arrived('queued');
    const wake = sleep();
    try {
      await waitUntil(() => form.has('[name=title]'));
      await form.waitFor(() => form.query('#tally')?.textContent.includes('1 menunggu'));
      expect(form.has('#access-code')).to.equal(false);
    } finally {
      wake();
    }
  });

  it('keeps a report on the screen from Kirim to its code, however long that takes', async () => {
    const service = fakeService();
    let release = (): void => {};
    service.answer = () => new Promise<void>((resolve) => (release = resolve));
    const form = await mountAssisted(service);
    form.type('assisted_by', 'Rini');
    await fillAll(form);
    form.submit();
    await form.waitFor(() => service.created.length === 1, 'the report leaves');
    const wake = sleep();
    try {
      await form.drawn();
      expect(form.has('[part=progress]')).to.equal(true);
      expect(form.text()).to.not.contain('sudah dihapus');
      release();
      await form.arrived('receipt');
      const code = form.text('#access-code').replace(/[\s-]/g, '');
      expect(code).to.equal(service.created[0]!.submission.accessCode);
    } finally {
      wake();
    }
  });
});
