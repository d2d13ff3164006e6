import { expect, waitUntil } from '@open-wc/testing';
import { IDLE_MS } from '../../src/form/assisted/idle-clock.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { AduanError } from '../../src/errors.js';
import {
  arrived,
  choose,
  control,
  fakeService,
  fill,
  freshEndpoint,
  has,
  mountReady,
  PATIENT,
  PERSONAL,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';

/** The example in the title's hint is the title of this report. */
const TOLD = Object.values(PERSONAL).filter((value) => value !== PERSONAL.title);

const mountAssisted = async (service = fakeService()): Promise<AduanForm> => {
  const form = await mountReady(service, { assisted: '' });
  await waitUntil(() => has(form, '[name=assisted_by]'), 'the helper is asked', PATIENT);
  return form;
};

async function fillAll(form: AduanForm): Promise<void> {
  await fill(form);
  await choose(form, 'given_by-reporter');
}

async function again(form: AduanForm): Promise<void> {
  const receipt = await arrived(form, 'receipt');
  [...receipt.querySelectorAll('button')].at(-1)!.click();
  await waitUntil(() => has(form, '[name=title]'));
  await form.updateComplete;
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
    await fill(form);
    submit(form);
    await waitUntil(() => has(form, '#assisted_by-error'));
    expect(has(form, '#given_by-error')).to.equal(true);
    type(form, 'assisted_by', 'Rini');
    type(form, 'organisation', 'Karang Taruna');
    await choose(form, 'given_by-helper');
    submit(form);
    await arrived(form, 'receipt');
    const { assistedBy, consent } = service.created[0]!.submission;
    expect(assistedBy).to.deep.equal({ name: 'Rini', organisation: 'Karang Taruna' });
    expect(consent?.givenBy).to.equal('helper');
  });

  it('keeps the helper from one report to the next, counts, and keeps nothing of the reporter', async () => {
    const service = fakeService();
    const form = await mountAssisted(service);
    type(form, 'assisted_by', 'Rini');
    await fillAll(form);
    submit(form);
    await again(form);
    expect(control(form, 'assisted_by').value).to.equal('Rini');
    expect(query(form, '#tally')!.textContent).to.contain('1 terkirim');
    for (const name of Object.keys(PERSONAL)) expect(control(form, name).value, name).to.equal('');
    expect(query<HTMLInputElement>(form, '#given_by-reporter')!.checked).to.equal(false);
    for (const value of TOLD) expect(textOf(form)).to.not.contain(value);
    // Not asked for, so not even the helper is kept for the next page of this tab.
    expect(sessionStorage.getItem('aduan-helper')).to.equal(null);
  });

  it('counts from nothing on the next day, also where the page stayed open overnight', async () => {
    const form = await mountAssisted();
    type(form, 'assisted_by', 'Rini');
    await fillAll(form);
    submit(form);
    await again(form);
    expect(query(form, '#tally')!.textContent).to.contain('1 terkirim');
    const wakeUp = sleepOvernight();
    try {
      type(form, 'assisted_by', 'Rini');
      await waitUntil(() => query(form, '#tally')!.textContent.includes('0 terkirim'), 'none today', PATIENT);
      await fillAll(form);
      submit(form);
      await arrived(form, 'receipt');
      expect(query(form, '#tally')!.textContent).to.contain('1 terkirim');
      const next = await mountAssisted();
      expect(query(next, '#tally')!.textContent, 'kept as of today').to.contain('1 terkirim');
    } finally {
      wakeUp();
    }
  });

  it('offers the receipt to the reporter’s own WhatsApp, and keeps the day for the next in the same village', async () => {
    const form = await mountAssisted();
    type(form, 'assisted_by', 'Rini');
    await fillAll(form);
    submit(form);
    await arrived(form, 'receipt');
    await waitUntil(() => has(form, '#share-code'), 'what can be done with it', PATIENT);
    const link = query<HTMLAnchorElement>(form, 'a[href*="wa.me"]')!;
    expect(link.href).to.match(/^https:\/\/wa\.me\/6281200000000\?text=/);
    expect(link.textContent).to.contain('WhatsApp pelapor');
    // The helper's phone keeps the code nowhere.
    expect(has(form, '#save-picture, #track-own')).to.equal(false);
    await again(form);
    await choose(form, 'classification_id-1');
    expect(control(form, 'date_of_incident').value).to.equal('2026-11-20');
    expect(control(form, 'phoneUser').value).to.equal('');
  });

  it('keeps the helper for this tab by choice alone', async () => {
    const form = await mountAssisted();
    type(form, 'assisted_by', 'Rini');
    await choose(form, 'keep-helper');
    expect(sessionStorage.getItem('aduan-helper')).to.contain('Rini');
    const next = await mountAssisted();
    await waitUntil(() => control(next, 'assisted_by').value === 'Rini');
    await choose(next, 'keep-helper');
    expect(sessionStorage.getItem('aduan-helper')).to.equal(null);
  });

  it('begins when the page says so, also where it turns to another endpoint at that moment', async () => {
    const form = await mountReady(fakeService());
    Object.assign(form, { assisted: true, endpoint: freshEndpoint() });
    await waitUntil(() => has(form, '[name=assisted_by]'), 'the helper is asked', PATIENT);
  });

  it('offers nothing to the browser’s memory', async () => {
    const form = await mountAssisted();
    for (const name of ['nameUser', 'phoneUser', 'emailUser', 'title', 'assisted_by'])
      expect(control(form, name).autocomplete, name).to.equal('off');
  });

  it('wipes the reporter, but not the helper, when nobody has touched it for three minutes', async () => {
    const form = await mountAssisted();
    type(form, 'assisted_by', 'Rini');
    await fillAll(form);
    const wake = sleep();
    try {
      await waitUntil(() => control(form, 'title').value === '');
      for (const value of TOLD) expect(textOf(form)).to.not.contain(value);
      await waitUntil(() => control(form, 'assisted_by').value === 'Rini');
      expect(textOf(form)).to.contain('sudah dihapus');
    } finally {
      wake();
    }
  });

  it('takes a receipt off the screen too, and leaves in the queue what waits', async () => {
    const service = fakeService();
    service.answer = () => Promise.reject(new AduanError('network'));
    const form = await mountAssisted(service);
    type(form, 'assisted_by', 'Rini');
    await fillAll(form);
    submit(form);
    await arrived(form, 'queued');
    const wake = sleep();
    try {
      await waitUntil(() => has(form, '[name=title]'));
      await waitUntil(() => query(form, '#tally')?.textContent.includes('1 menunggu'), '', PATIENT);
      expect(has(form, '#access-code')).to.equal(false);
    } finally {
      wake();
    }
  });

  it('keeps a report on the screen from Kirim to its code, however long that takes', async () => {
    const service = fakeService();
    let release = (): void => {};
    service.answer = () => new Promise<void>((resolve) => (release = resolve));
    const form = await mountAssisted(service);
    type(form, 'assisted_by', 'Rini');
    await fillAll(form);
    submit(form);
    await waitUntil(() => service.created.length === 1, 'the report leaves', PATIENT);
    const wake = sleep();
    try {
      await form.updateComplete;
      expect(has(form, '[part=progress]')).to.equal(true);
      expect(textOf(form)).to.not.contain('sudah dihapus');
      release();
      await arrived(form, 'receipt');
      const code = query(form, '#access-code')!.textContent.replace(/[\s-]/g, '');
      expect(code).to.equal(service.created[0]!.submission.accessCode);
    } finally {
      wake();
    }
  });
});
