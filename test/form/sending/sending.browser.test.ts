import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { canonicalAccessCode } from '../../../src/contract/access-code.js';
import { MINIMAL_CAPABILITIES } from '../../../src/contract/capabilities.js';
import { AduanError } from '../../../src/errors.js';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService, isShown, PERSONAL, TRACKING_ID } from '../harness/form-fixture.js';
import { openForm, placeForm, type FormHarness } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

const shownCode = (form: FormHarness): string => form.text('#access-code').replace(/\s/g, '');
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
    const form = await openForm(service);
    const heard = form.hear();
    await form.fill();
    form.submit();
    const receipt = await form.arrived('receipt');
    expect(service.created).to.have.length(1);
    const { submission } = service.created[0]!;
    expect(submission.reporter).to.deep.equal({
      name: PERSONAL.nameUser,
      email: '',
      phone: PERSONAL.phoneUser,
    });
    expect(submission.consent!.version).to.equal(FULL.consent!.version);
    expect(Math.abs(Date.parse(submission.consent!.givenAt) - Date.now())).to.be.below(60_000);
    expect(form.text('#tracking-id').trim()).to.equal(TRACKING_ID);
    expect(canonicalAccessCode(shownCode(form))).to.equal(submission.accessCode);
    // The folds below come in a file of their own.
    await waitUntil(() => /3 hari kerja[^]*Lacak laporan/.test(receipt.textContent));
    await form.drawn();
    expect(form.focused).to.equal('outcome');
    expect(heard).to.deep.equal([
      ['aduan-before-submit', { classificationId: '1', categoryId: null }],
      ['aduan-submitted', { trackingId: TRACKING_ID }],
    ]);
    expectNothingPersonal(heard, shownCode(form));
  });

  for (const tick of ['is_anonymous', 'is_secret']) {
    it(`tells the page no number when ${tick} is ticked`, async () => {
      const form = await openForm();
      const heard = form.hear();
      await form.fill();
      await form.choose(tick);
      form.submit();
      await form.arrived('receipt');
      expect(heard.at(-1)).to.deep.equal(['aduan-submitted', {}]);
      expect(form.text('#tracking-id').trim()).to.equal(TRACKING_ID);
    });
  }

  it('sends once, however often Kirim is pressed', async () => {
    const service = fakeService();
    const form = await openForm(service);
    const heard = form.hear();
    await form.fill();
    const kirim = form.query<HTMLButtonElement>('[type=submit]')!;
    for (let press = 0; press < 3; press++) kirim.click();
    form.query<HTMLFormElement>('form')?.requestSubmit();
    await form.arrived('receipt');
    await aTimeout(50);
    expect(service.created).to.have.length(1);
    expect(heard.map(([name]) => name)).to.deep.equal(['aduan-before-submit', 'aduan-submitted']);
  });

  it('takes what autofill or a script put into the fields without an event', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.fill();
    form.control('nameUser').value = 'Budi';
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.reporter!.name).to.equal('Budi');
  });

  it('copies number and code, says so politely, and selects where there is no clipboard', async () => {
    const form = await openForm();
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    const written: string[] = [];
    const clipboard = { writeText: (text: string) => (written.push(text), Promise.resolve()) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const [number, code] = form.all<HTMLButtonElement>('.ticket button');
    const status = form.query('.aduan > [role=status]')!;
    try {
      number!.click();
      await form.waitFor(() => status.textContent.includes('disalin'));
      code!.click();
      await form.waitFor(() => written.length === 2);
      expect(written).to.deep.equal([TRACKING_ID, shownCode(form)]);
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      code!.click();
      await form.waitFor(() => status.textContent.includes('dipilih'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(number!.getAttribute('aria-label')).not.to.equal(code!.getAttribute('aria-label'));
  });

  it('starts the next report clean: fields, code and key are new', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    const first = shownCode(form);
    await form.press('[part=receipt] .row button');
    expect(form.text()).not.to.contain(first);
    expect(form.control('title').value).to.equal('');
    expect(form.has('.error')).to.equal(false);
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    const [one, two] = service.created;
    expect(two!.submission.accessCode).not.to.equal(one!.submission.accessCode);
    expect(two!.idempotencyKey).not.to.equal(one!.idempotencyKey);
  });

  it('promises to send later when there is no network, with the code already shown, and keeps the promise', async () => {
    const service = fakeService();
    service.answer = offline;
    const form = await openForm(service);
    const heard = form.hear();
    await form.fill();
    form.submit();
    const queued = await form.arrived('queued');
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
    await form.arrived('receipt');
    expect(shownCode(form)).to.equal(code);
    expect(new Set(service.created.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
    expect(heard.at(-1)).to.deep.equal(['aduan-submitted', { trackingId: TRACKING_ID }]);
    expectNothingPersonal(heard, code);
  });

  it('keeps the page’s own link within reach on every screen after Kirim', async () => {
    const service = fakeService();
    const own = (form: FormHarness): (string | null)[] =>
      form.all<HTMLSlotElement>('slot:not([name])').flatMap((slot) =>
        slot
          .assignedElements()
          .filter(isShown)
          .map((link) => link.textContent),
      );
    let answer: { resolve: () => void; reject: (error: AduanError) => void };
    service.answer = () => new Promise((resolve, reject) => (answer = { resolve, reject }));
    const form = await openForm(service);
    await form.fill();
    form.submit();
    await form.waitFor(() => service.created.length === 1, 'the report leaves');
    expect(own(form), 'while it is sent').to.deep.equal(['Kantor desa']);
    answer!.reject(new AduanError('timeout', { bodyLeft: true }));
    const unknown = await form.arrived('unknown');
    expect(own(form), 'while nobody knows').to.deep.equal(['Kantor desa']);
    expect(unknown.textContent).to.contain('Cara lain menghubungi petugas');
    form.query<HTMLButtonElement>('[part=unknown] p > .button')!.click();
    await form.waitFor(() => service.created.length === 2, 'it is asked for');
    answer!.resolve();
    await form.arrived('receipt');
    expect(own(form), 'at the receipt').to.deep.equal(['Kantor desa']);
  });

  it('admits that it does not know, and lets nothing be edited until it does', async () => {
    const service = fakeService();
    service.answer = () => Promise.reject(new AduanError('timeout', { bodyLeft: true }));
    const form = await openForm(service);
    await form.fill();
    form.submit();
    const unknown = await form.arrived('unknown');
    expect(unknown.textContent).to.contain('Kami belum tahu apakah laporan sudah diterima');
    expect(form.has('form, textarea')).to.equal(false);
    expect(form.has('[part=unknown] .button.secondary:not(.ticket *)')).to.equal(false);
    service.answer = () => Promise.resolve();
    form.query<HTMLButtonElement>('[part=unknown] p > .button')!.click();
    await form.arrived('receipt');
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
    const form = await openForm(service);
    await form.fill();
    form.submit();
    await form.waitFor('#summary', 'the summary appears');
    await form.drawn();
    expect(form.focused).to.equal('summary');
    expect(form.text('#summary')).to.contain('Judul terlalu umum.').and.contain('Hal lain.');
    expect(form.text('#title-error')).to.contain('Judul terlalu umum.');
    expect(form.control('content').value).to.equal(PERSONAL.content);
    expect(form.text('#consent-error')).to.contain('Versi lama.');
    form.type('title', 'Jembatan gantung Dusun II putus');
    await form.drawn();
    expect(form.has('#title-error')).to.equal(false);
    service.answer = () => Promise.resolve();
    form.submit();
    await form.arrived('receipt');
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
    const form = await openForm(service);
    await form.fill();
    version = '2026-01';
    form.submit();
    await form.waitFor('#consent-error', 'it is said');
    await form.waitFor(() => form.text('#consent').includes('Teks 2026-01'), 'the text');
    form.submit();
    await form.arrived('receipt');
    expect(service.created.map(({ submission }) => submission.consent?.version)).to.deep.equal([
      '2025-01',
      '2026-01',
    ]);
  });

  it('goes on sending while it is moved', async () => {
    const service = fakeService();
    let release!: () => void;
    service.answer = () => new Promise<void>((resolve) => (release = resolve));
    const form = await openForm(service);
    await form.fill();
    form.submit();
    await form.waitFor(() => service.created.length === 1);
    const parent = form.element.parentElement!;
    form.remove();
    release();
    await nextFrame();
    parent.append(form.element);
    await form.arrived('receipt');
  });
});

describe('aduan-form and a poor endpoint', () => {
  it('says when there is none, keeps what was typed, offers other ways, and tries again', async () => {
    let isDead = true;
    const service = fakeService(() =>
      isDead ? Promise.reject(new AduanError('network')) : Promise.resolve(FULL),
    );
    const form = await placeForm(service);
    const heard = form.hear();
    await form.waitFor('.trouble', 'the trouble appears');
    form.type('content', PERSONAL.content);
    const trouble = form.query('.trouble')!;
    expect(trouble.textContent).to.contain('belum tersambung').and.contain('Yang sudah Anda tulis tetap ada');
    expect([...trouble.querySelectorAll('a')].map((link) => link.href)).to.deep.equal([
      'https://www.lapor.go.id/',
      'sms:1708',
    ]);
    const assigned = trouble.querySelector('slot')!.assignedElements({ flatten: true });
    expect(assigned[0]!.textContent).to.equal('Kantor desa');
    expect(form.has('[type=submit]')).to.equal(false);
    // Told once, above: in Kirim's place there is the button alone.
    await form.waitFor('.button.large');
    expect(form.element.shadowRoot!.querySelectorAll('.notice')).to.have.length(1);
    trouble.querySelector('button')!.click();
    await form.waitFor(() => heard.length === 1);
    expect(heard).to.deep.equal([['aduan-error', { code: 'network', phase: 'load' }]]);
    isDead = false;
    window.dispatchEvent(new Event('online'));
    await form.waitFor('[type=submit]', 'Kirim appears');
    expect(form.has('.trouble')).to.equal(false);
    expect(form.control('content').value).to.equal(PERSONAL.content);
  });

  it('offers an SMS with what was written while there is none, and warns who has something to fear', async () => {
    const form = await placeForm(fakeService(() => Promise.reject(new AduanError('network'))));
    await form.waitFor(() => form.query('.trouble') && form.has('[name=title]'), 'the trouble appears');
    for (const name of ['title', 'content'] as const) form.type(name, PERSONAL[name]);
    const sms = () => form.query<HTMLAnchorElement>('.elsewhere a[href^="sms:"]');
    await form.waitFor(() => sms(), 'the way appears');
    expect(sms()!.href).to.match(/^sms:1708\?&body=/);
    expect(decodeURIComponent(sms()!.href.split('body=')[1]!)).to.equal(
      `${PERSONAL.title}\n${PERSONAL.content}`,
    );
    expect(form.text('.elsewhere')).to.contain('nomor HP Anda').and.not.contain('tidak rahasia');
    expect(form.query<HTMLAnchorElement>('.elsewhere a[href^="https:"]')!.href).to.equal(
      'https://www.lapor.go.id/',
    );
    form.type('content', 'Oknum perangkat desa minta uang pungli KTP.');
    await form.waitFor(() => form.text('.elsewhere').includes('tidak rahasia'));
    await expect(form.element).to.be.accessible();
  });

  it('promises nothing in the name of one that says nothing of itself, and still works', async () => {
    const service = fakeService(MINIMAL_CAPABILITIES);
    const form = await openForm(service);
    await form.waitFor('.trouble', 'the trouble is told');
    expect(form.text('.trouble')).to.contain('laporan sederhana');
    expect(form.has('.who')).to.equal(false);
    expect(form.text()).to.contain('tidak menjelaskan siapa yang melihat laporan');
    await form.choose('classification_id-2');
    for (const name of ['title', 'content', 'location_text'] as const) form.type(name, PERSONAL[name]);
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.reporter).to.equal(null);
  });

  it('says so when the page never named one', async () => {
    const warn = console.warn;
    console.warn = () => {};
    try {
      const form = await placeForm(fakeService(), { endpoint: '' });
      await form.waitFor(() => form.text().includes('belum dipasang'), 'the trouble is told');
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
      const form = await placeForm(service, { endpoint: 'http://desa.example/sp4n' });
      await form.waitFor('a.button', 'the button');
      expect(form.query<HTMLAnchorElement>('a.button')!.href).to.equal('https://desa.example/sp4n/lapor');
      expect(form.has('input, textarea')).to.equal(false);
      expect(asked).to.equal(0);
    } finally {
      Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
    }
  });
});
