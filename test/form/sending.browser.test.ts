import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { canonicalAccessCode } from '../../src/contract/access-code.js';
import { MINIMAL_CAPABILITIES } from '../../src/contract/capabilities.js';
import { AduanError } from '../../src/errors.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { FULL } from '../form-logic/capabilities.js';
import {
  arrived,
  choose,
  control,
  fakeService,
  fill,
  focused,
  has,
  hear,
  isShown,
  mount,
  mountReady,
  PERSONAL,
  query,
  submit,
  textOf,
  TRACKING_ID,
  type,
  PATIENT,
} from './form-fixture.js';

const shownCode = (form: AduanForm): string => query(form, '#access-code')!.textContent.replace(/\s/g, '');
const offline = () => Promise.reject(new AduanError('network'));

/** Nothing an event says may be, or contain, anything of the report. */
function expectNothingPersonal(heard: [string, unknown][], code: string): void {
  const all = JSON.stringify(heard);
  for (const secret of [...Object.values(PERSONAL), code, canonicalAccessCode(code)!]) {
    expect(all).not.to.contain(secret);
  }
}

describe('aduan-form from Kirim to the receipt', () => {
  it('keeps, sends, and shows number and code', async () => {
    const service = fakeService();
    const form = await mountReady(service);
    const heard = hear(form);
    await fill(form);
    submit(form);
    const receipt = await arrived(form, 'receipt');
    expect(service.created).to.have.length(1);
    const { submission } = service.created[0]!;
    expect(submission.reporter).to.deep.equal({
      name: PERSONAL.nameUser,
      email: '',
      phone: PERSONAL.phoneUser,
    });
    expect(submission.consent!.version).to.equal(FULL.consent!.version);
    expect(Math.abs(Date.parse(submission.consent!.givenAt) - Date.now())).to.be.below(60_000);
    expect(query(form, '#tracking-id')!.textContent.trim()).to.equal(TRACKING_ID);
    expect(canonicalAccessCode(shownCode(form))).to.equal(submission.accessCode);
    expect(receipt.textContent).to.contain('3 hari kerja').and.contain('Lacak laporan');
    await form.updateComplete;
    expect(focused(form)).to.equal('outcome');
    expect(heard).to.deep.equal([
      ['aduan-before-submit', { classificationId: '1', categoryId: null }],
      ['aduan-submitted', { trackingId: TRACKING_ID }],
    ]);
    expectNothingPersonal(heard, shownCode(form));
  });

  for (const tick of ['is_anonymous', 'is_secret']) {
    it(`tells the page no number when ${tick} is ticked`, async () => {
      const form = await mountReady(fakeService());
      const heard = hear(form);
      await fill(form);
      await choose(form, tick);
      submit(form);
      await arrived(form, 'receipt');
      expect(heard.at(-1)).to.deep.equal(['aduan-submitted', {}]);
      expect(query(form, '#tracking-id')!.textContent.trim()).to.equal(TRACKING_ID);
    });
  }

  it('sends once, however often Kirim is pressed', async () => {
    const service = fakeService();
    const form = await mountReady(service);
    const heard = hear(form);
    await fill(form);
    const kirim = query<HTMLButtonElement>(form, '[type=submit]')!;
    for (let press = 0; press < 3; press++) kirim.click();
    query<HTMLFormElement>(form, 'form')?.requestSubmit();
    await arrived(form, 'receipt');
    await aTimeout(50);
    expect(service.created).to.have.length(1);
    expect(heard.map(([name]) => name)).to.deep.equal(['aduan-before-submit', 'aduan-submitted']);
  });

  it('takes what autofill or a script put into the fields without an event', async () => {
    const service = fakeService();
    const form = await mountReady(service);
    await fill(form);
    control(form, 'nameUser').value = 'Budi';
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.reporter!.name).to.equal('Budi');
  });

  it('copies number and code, says so politely, and selects where there is no clipboard', async () => {
    const form = await mountReady(fakeService());
    await fill(form);
    submit(form);
    await arrived(form, 'receipt');
    const written: string[] = [];
    const clipboard = { writeText: (text: string) => (written.push(text), Promise.resolve()) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const [number, code] = form.shadowRoot!.querySelectorAll<HTMLButtonElement>('.ticket button');
    const status = form.shadowRoot!.querySelector('.aduan > [role=status]')!;
    try {
      number!.click();
      await waitUntil(() => status.textContent.includes('disalin'), '', PATIENT);
      code!.click();
      await waitUntil(() => written.length === 2, '', PATIENT);
      expect(written).to.deep.equal([TRACKING_ID, shownCode(form)]);
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      code!.click();
      await waitUntil(() => status.textContent.includes('dipilih'), '', PATIENT);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(number!.getAttribute('aria-label')).not.to.equal(code!.getAttribute('aria-label'));
  });

  it('starts the next report clean: fields, code and key are new', async () => {
    const service = fakeService();
    const form = await mountReady(service);
    await fill(form);
    submit(form);
    await arrived(form, 'receipt');
    const first = shownCode(form);
    query<HTMLButtonElement>(form, '[part=receipt] .row button')!.click();
    await form.updateComplete;
    expect(textOf(form)).not.to.contain(first);
    expect(control(form, 'title').value).to.equal('');
    expect(has(form, '.error')).to.equal(false);
    await fill(form);
    submit(form);
    await arrived(form, 'receipt');
    const [one, two] = service.created;
    expect(two!.submission.accessCode).not.to.equal(one!.submission.accessCode);
    expect(two!.idempotencyKey).not.to.equal(one!.idempotencyKey);
  });

  it('promises to send later when there is no network, with the code already shown, and keeps the promise', async () => {
    const service = fakeService();
    service.answer = offline;
    const form = await mountReady(service);
    const heard = hear(form);
    await fill(form);
    submit(form);
    const queued = await arrived(form, 'queued');
    expect(queued.textContent).to.contain(
      'Laporan Anda tersimpan di perangkat ini dan akan dikirim otomatis',
    );
    const code = shownCode(form);
    expect(canonicalAccessCode(code)).to.equal(service.created[0]!.submission.accessCode);
    expect(heard.slice(1)).to.deep.equal([
      ['aduan-error', { code: 'network', phase: 'submit' }],
      ['aduan-queued', { waiting: 1 }],
    ]);
    service.answer = () => Promise.resolve();
    window.dispatchEvent(new Event('online'));
    await arrived(form, 'receipt');
    expect(shownCode(form)).to.equal(code);
    expect(new Set(service.created.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
    expect(heard.at(-1)).to.deep.equal(['aduan-submitted', { trackingId: TRACKING_ID }]);
    expectNothingPersonal(heard, code);
  });

  it('keeps the page’s own link within reach on every screen after Kirim', async () => {
    const service = fakeService();
    const own = (form: AduanForm): (string | null)[] =>
      [...form.shadowRoot!.querySelectorAll<HTMLSlotElement>('slot:not([name])')].flatMap((slot) =>
        slot
          .assignedElements()
          .filter(isShown)
          .map((link) => link.textContent),
      );
    let answer: { resolve: () => void; reject: (error: AduanError) => void };
    service.answer = () => new Promise((resolve, reject) => (answer = { resolve, reject }));
    const form = await mountReady(service);
    await fill(form);
    submit(form);
    await waitUntil(() => service.created.length === 1, 'the report leaves', PATIENT);
    expect(own(form), 'while it is sent').to.deep.equal(['Kantor desa']);
    answer!.reject(new AduanError('timeout', { bodyLeft: true }));
    const unknown = await arrived(form, 'unknown');
    expect(own(form), 'while nobody knows').to.deep.equal(['Kantor desa']);
    expect(unknown.textContent).to.contain('Cara lain menghubungi petugas');
    query<HTMLButtonElement>(form, '[part=unknown] p > .button')!.click();
    await waitUntil(() => service.created.length === 2, 'it is asked for', PATIENT);
    answer!.resolve();
    await arrived(form, 'receipt');
    expect(own(form), 'at the receipt').to.deep.equal(['Kantor desa']);
  });

  it('admits that it does not know, and lets nothing be edited until it does', async () => {
    const service = fakeService();
    service.answer = () => Promise.reject(new AduanError('timeout', { bodyLeft: true }));
    const form = await mountReady(service);
    await fill(form);
    submit(form);
    const unknown = await arrived(form, 'unknown');
    expect(unknown.textContent).to.contain('Kami belum tahu apakah laporan sudah diterima');
    expect(has(form, 'form, textarea')).to.equal(false);
    expect(has(form, '[part=unknown] .button.secondary:not(.ticket *)')).to.equal(false);
    service.answer = () => Promise.resolve();
    query<HTMLButtonElement>(form, '[part=unknown] p > .button')!.click();
    await arrived(form, 'receipt');
    expect(service.created[1]!.idempotencyKey).to.equal(service.created[0]!.idempotencyKey);
  });

  it('opens again at the fields the endpoint refused, with everything as it was typed', async () => {
    const service = fakeService();
    service.answer = () =>
      Promise.reject(
        new AduanError('refused', {
          status: 422,
          fields: {
            title: ['Judul terlalu umum.'],
            'consent.version': ['Versi lama.'],
            elsewhere: ['Hal lain.'],
          },
        }),
      );
    const form = await mountReady(service);
    await fill(form);
    submit(form);
    await waitUntil(() => query(form, '#summary'), 'the summary appears', PATIENT);
    await form.updateComplete;
    expect(focused(form)).to.equal('summary');
    expect(query(form, '#summary')!.textContent).to.contain('Judul terlalu umum.').and.contain('Hal lain.');
    expect(query(form, '#title-error')!.textContent).to.contain('Judul terlalu umum.');
    expect(control(form, 'content').value).to.equal(PERSONAL.content);
    expect(query(form, '#consent-error')!.textContent).to.contain('Versi lama.');
    type(form, 'title', 'Jembatan gantung Dusun II putus');
    await form.updateComplete;
    expect(has(form, '#title-error')).to.equal(false);
    service.answer = () => Promise.resolve();
    submit(form);
    await arrived(form, 'receipt');
    const [refused, accepted] = service.created;
    expect(accepted!.submission.title).to.equal('Jembatan gantung Dusun II putus');
    expect(accepted!.idempotencyKey).to.equal(refused!.idempotencyKey);
    expect(accepted!.submission.accessCode).to.equal(refused!.submission.accessCode);
  });

  it('shows the text that counts where the endpoint refuses the consent, and Kirim consents to that', async () => {
    let version = '2025-01';
    const service = fakeService(() =>
      Promise.resolve({ ...FULL, consent: { ...FULL.consent!, version, text: `Teks ${version}` } }),
    );
    service.answer = ({ consent }) =>
      consent?.version === '2026-01'
        ? Promise.resolve()
        : Promise.reject(new AduanError('refused', { status: 422, fields: { consent: ['Teks berubah.'] } }));
    const form = await mountReady(service);
    await fill(form);
    version = '2026-01';
    submit(form);
    await waitUntil(() => has(form, '#consent-error'), 'it is said', PATIENT);
    await waitUntil(() => query(form, '#consent')!.textContent.includes('Teks 2026-01'), 'the text', PATIENT);
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created.map(({ submission }) => submission.consent?.version)).to.deep.equal([
      '2025-01',
      '2026-01',
    ]);
  });

  it('goes on sending while it is moved', async () => {
    const service = fakeService();
    let release!: () => void;
    service.answer = () => new Promise<void>((resolve) => (release = resolve));
    const form = await mountReady(service);
    await fill(form);
    submit(form);
    await waitUntil(() => service.created.length === 1, '', PATIENT);
    const parent = form.parentElement!;
    form.remove();
    release();
    await nextFrame();
    parent.append(form);
    await arrived(form, 'receipt');
  });
});

describe('aduan-form and a poor endpoint', () => {
  it('says when there is none, keeps what was typed, offers other ways, and tries again', async () => {
    let isDead = true;
    const service = fakeService(() =>
      isDead ? Promise.reject(new AduanError('network')) : Promise.resolve(FULL),
    );
    const form = await mount(service);
    const heard = hear(form);
    await waitUntil(() => query(form, '.trouble'), 'the trouble appears', PATIENT);
    type(form, 'content', PERSONAL.content);
    const trouble = query(form, '.trouble')!;
    expect(trouble.textContent).to.contain('belum tersambung').and.contain('Yang sudah Anda tulis tetap ada');
    expect([...trouble.querySelectorAll('a')].map((link) => link.href)).to.deep.equal([
      'https://www.lapor.go.id/',
      'sms:1708',
    ]);
    const assigned = trouble.querySelector('slot')!.assignedElements({ flatten: true });
    expect(assigned[0]!.textContent).to.equal('Kantor desa');
    expect(has(form, '[type=submit]')).to.equal(false);
    trouble.querySelector('button')!.click();
    await waitUntil(() => heard.length === 1, '', PATIENT);
    expect(heard).to.deep.equal([['aduan-error', { code: 'network', phase: 'load' }]]);
    isDead = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => query(form, '[type=submit]'), 'Kirim appears', PATIENT);
    expect(has(form, '.trouble')).to.equal(false);
    expect(control(form, 'content').value).to.equal(PERSONAL.content);
  });

  it('offers an SMS with what was written while there is none, and warns who has something to fear', async () => {
    const form = await mount(fakeService(() => Promise.reject(new AduanError('network'))));
    await waitUntil(
      () => query(form, '.trouble') && has(form, '[name=title]'),
      'the trouble appears',
      PATIENT,
    );
    for (const name of ['title', 'content'] as const) type(form, name, PERSONAL[name]);
    const sms = () => query<HTMLAnchorElement>(form, '.elsewhere a[href^="sms:"]');
    await waitUntil(() => sms(), 'the way appears', PATIENT);
    expect(sms()!.href).to.match(/^sms:1708\?&body=/);
    expect(decodeURIComponent(sms()!.href.split('body=')[1]!)).to.equal(
      `${PERSONAL.title}\n${PERSONAL.content}`,
    );
    expect(query(form, '.elsewhere')!.textContent)
      .to.contain('nomor HP Anda')
      .and.not.contain('tidak rahasia');
    expect(query<HTMLAnchorElement>(form, '.elsewhere a[href^="https:"]')!.href).to.equal(
      'https://www.lapor.go.id/',
    );
    type(form, 'content', 'Oknum perangkat desa minta uang pungli KTP.');
    await waitUntil(() => query(form, '.elsewhere')!.textContent.includes('tidak rahasia'), '', PATIENT);
    await expect(form).to.be.accessible();
  });

  it('promises nothing in the name of one that says nothing of itself, and still works', async () => {
    const service = fakeService(MINIMAL_CAPABILITIES);
    const form = await mountReady(service);
    await waitUntil(() => query(form, '.trouble'), 'the trouble is told', PATIENT);
    expect(query(form, '.trouble')!.textContent).to.contain('laporan sederhana');
    expect(has(form, '.who')).to.equal(false);
    expect(textOf(form)).to.contain('tidak menjelaskan siapa yang bisa melihat laporan');
    await choose(form, 'classification_id-2');
    for (const name of ['title', 'content', 'location_text'] as const) type(form, name, PERSONAL[name]);
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.reporter).to.equal(null);
  });

  it('says so when the page never named one', async () => {
    const warn = console.warn;
    console.warn = () => {};
    try {
      const form = await mount(fakeService(), { endpoint: '' });
      await waitUntil(() => textOf(form).includes('belum dipasang'), 'the trouble is told', PATIENT);
    } finally {
      console.warn = warn;
    }
  });

  it('becomes a button to the safe page on an insecure one, and asks for nothing', async () => {
    let asked = 0;
    const service = fakeService(() => {
      asked++;
      return Promise.resolve(FULL);
    });
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      const form = await mount(service, { endpoint: 'http://desa.example/sp4n' });
      await waitUntil(() => query(form, 'a.button'), 'the button', PATIENT);
      expect(query<HTMLAnchorElement>(form, 'a.button')!.href).to.equal('https://desa.example/sp4n/lapor');
      expect(has(form, 'input, textarea')).to.equal(false);
      expect(asked).to.equal(0);
    } finally {
      Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
    }
  });
});
