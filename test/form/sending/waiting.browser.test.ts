import { expect, fixture, html } from '@open-wc/testing';
import { endpointUrl } from '../../../src/client/location.js';
import { formatAccessCode } from '../../../src/contract/access-code.js';
import type { AduanForm } from '../../../src/form/aduan-form.js';
import { AduanError } from '../../../src/errors.js';
import { outboxOf } from '../../../src/sending/page-outbox.js';
import { FULL } from '../../form-logic/capabilities.js';
import {
  fakeService,
  freshEndpoint,
  PERSONAL,
  photo,
  TRACKING_ID,
  type FakeService,
} from '../harness/form-fixture.js';
import { openForm, FormHarness } from '../harness/form-harness.js';

/** No try by itself gets in before a test has looked. */
const LATER = { retryAfterSeconds: 600 };
const offline = () => Promise.reject(new AduanError('network', LATER));
const lines = (form: FormHarness): HTMLElement[] => form.all<HTMLElement>('.line');

/** A form at an endpoint that another form, now gone, has left something for. */
async function visit(endpoint: string, service: FakeService, classification = ''): Promise<FormHarness> {
  const form = new FormHarness(
    await fixture<AduanForm>(
      html`<aduan-form
        loading="eager"
        endpoint=${endpoint}
        classification=${classification}
        .service=${service}
      ></aduan-form>`,
    ),
  );
  await form.waitFor('[type=submit]', 'Kirim appears');
  return form;
}

async function listed(form: FormHarness, text = ''): Promise<HTMLElement> {
  await form.waitFor(() => lines(form)[0]?.textContent.includes(text), `a line says ${text}`);
  return lines(form)[0]!;
}

const button = (form: FormHarness, label: string): HTMLButtonElement | undefined =>
  form.all<HTMLButtonElement>('.waiting :is(button, a)').find((one) => one.textContent.trim() === label);

async function press(form: FormHarness, label: string): Promise<void> {
  await form.waitFor(() => button(form, label), `${label} appears`);
  button(form, label)!.click();
  await form.drawn();
}

/** Kirim without a network, then a new form on the same page, as after a reload of the tab. */
async function left(service: FakeService, ...ticks: string[]): Promise<{ form: FormHarness; code: string }> {
  const endpoint = freshEndpoint();
  service.answer = offline;
  const first = await visit(endpoint, service);
  await first.fill();
  for (const tick of ticks) await first.choose(tick);
  first.submit();
  await first.arrived('queued');
  first.remove();
  const form = await visit(endpoint, service);
  await listed(form, 'Menunggu jaringan');
  return { form, code: service.created[0]!.submission.accessCode };
}

/** The next person on the phone: another session, with nothing of this one. */
async function byAnother(service: FakeService): Promise<{ form: FormHarness; code: string }> {
  const found = await left(service);
  sessionStorage.clear();
  return found;
}

describe('aduan-form and what waits on the device', () => {
  it('lists time, size and state, and nothing of the report', async () => {
    const { form, code } = await left(fakeService());
    const [line] = lines(form);
    const words = line!.textContent.replace(/\s+/g, ' ');
    expect(words)
      .to.match(/Menunggu jaringan/)
      .and.match(/20\d\d/)
      .and.match(/\d KB/);
    for (const secret of [...Object.values(PERSONAL), code, formatAccessCode(code)])
      expect(form.query('.waiting')!.innerHTML).not.to.contain(secret);
    await expect(form.element).to.be.accessible();
  });

  it('shows nothing while nothing waits', async () => {
    const form = await visit(freshEndpoint(), fakeService());
    expect(form.has('.waiting')).to.equal(false);
  });

  it('is there on the queued screen too, where one button sends', async () => {
    const service = fakeService();
    service.answer = offline;
    const form = await openForm(service);
    await form.fill();
    form.submit();
    await form.arrived('queued');
    await listed(form);
    expect(button(form, 'Hapus')).to.not.equal(undefined);
    const senders = form
      .all<HTMLButtonElement>('button')
      .filter(({ textContent }) => textContent.trim() === 'Kirim sekarang');
    expect(senders).to.have.length(1);
    service.answer = () => Promise.resolve();
    senders[0]!.click();
    await form.arrived('receipt');
    expect(form.has('.waiting')).to.equal(false);
    expect(new Set(service.created.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
  });

  it('sends now: the late receipt is the number alone, told once, and goes when closed', async () => {
    const service = fakeService();
    const { form, code } = await left(service);
    const heard = form.hear();
    service.answer = () => Promise.resolve();
    await press(form, 'Kirim sekarang');
    const line = await listed(form, 'Sudah terkirim');
    expect(line.textContent).to.contain(TRACKING_ID);
    expect(form.element.shadowRoot!.textContent).not.to.contain(formatAccessCode(code));
    expect(heard).to.deep.equal([['aduan-submitted', { trackingId: TRACKING_ID }]]);
    await expect(form.element).to.be.accessible();
    await press(form, 'Tutup');
    await form.waitFor(() => !form.has('.waiting'), 'the list goes');
  });

  it('keeps the number of a secret report to itself', async () => {
    const service = fakeService();
    const { form } = await left(service, 'is_secret');
    const heard = form.hear();
    service.answer = () => Promise.resolve();
    await press(form, 'Kirim sekarang');
    const line = await listed(form, 'Sudah terkirim');
    expect(line.textContent).not.to.contain(TRACKING_ID);
    expect(heard).to.deep.equal([['aduan-submitted', {}]]);
  });

  it('opens a refused report at its field, with texts and photos, and sends it under its own key and code', async () => {
    const service = fakeService();
    const endpoint = freshEndpoint();
    const first = await visit(endpoint, service);
    const fields = { title: ['Judul terlalu umum.'] };
    service.answer = () => Promise.reject(new AduanError('refused', { status: 422, fields }));
    await first.fill();
    await first.pick(await photo('jembatan.jpg'));
    first.submit();
    await first.waitFor('#summary', 'the refusal shows');
    expect(first.has('.waiting')).to.equal(false);
    first.remove();

    // On a page with another form: in the same one its draft would open it again.
    const form = await visit(endpoint, service, '1');
    await listed(form, 'Perlu diperbaiki');
    await expect(form.element).to.be.accessible();
    await press(form, 'Ubah');
    await form.waitFor('#title-error', 'the field shows it');
    expect(form.text('#title-error')).to.contain('Judul terlalu umum.');
    expect(form.focused).to.equal('summary');
    expect(form.control('content').value).to.equal(PERSONAL.content);
    expect(form.files[0]).to.contain('Foto 1 ✓');
    expect(form.has('.waiting')).to.equal(false);
    form.type('title', 'Jembatan gantung Dusun II putus');
    service.answer = () => Promise.resolve();
    form.submit();
    await form.arrived('receipt');
    const [refused, accepted] = service.created;
    expect(accepted!.idempotencyKey).to.equal(refused!.idempotencyKey);
    expect(accepted!.submission.accessCode).to.equal(refused!.submission.accessCode);
    expect(accepted!.attachments).to.deep.equal(refused!.attachments);
    expect(service.uploaded).to.have.length(1);
  });

  it('asks before it takes the place of what is being written', async () => {
    const { form } = await left(fakeService());
    form.type('title', 'Lampu jalan mati');
    await press(form, 'Ubah');
    expect(form.text('.panel')).to.contain('akan diganti');
    await form.drawn();
    expect(form.focused).to.equal('waiting-panel');
    await press(form, 'Batal');
    expect(form.control('title').value).to.equal('Lampu jalan mati');
    await press(form, 'Ubah');
    await press(form, 'Ya, buka');
    await form.waitFor(() => form.control('title').value === PERSONAL.title, 'it opens');
  });

  it('lets nobody change what may have arrived', async () => {
    const service = fakeService();
    const endpoint = freshEndpoint();
    const first = await visit(endpoint, service);
    service.answer = () => Promise.reject(new AduanError('timeout', { bodyLeft: true, ...LATER }));
    await first.fill();
    first.submit();
    await first.arrived('unknown');
    first.remove();
    const form = await visit(endpoint, service);
    await listed(form, 'Belum diketahui');
    expect(button(form, 'Ubah')).to.equal(undefined);
    await expect(form.element).to.be.accessible();
    service.answer = () => Promise.resolve();
    await press(form, 'Tanyakan sekarang');
    await listed(form, TRACKING_ID);
  });

  it('deletes after asking, and leaves nothing', async () => {
    const service = fakeService();
    const { form } = await left(service);
    await press(form, 'Hapus');
    expect(form.focused).to.equal('waiting-panel');
    expect(lines(form)).to.have.length(1);
    await expect(form.element).to.be.accessible();
    await press(form, 'Ya, hapus');
    await form.waitFor(() => !form.has('.waiting'), 'the list goes');
    service.answer = () => Promise.resolve();
    const before = service.created.length;
    window.dispatchEvent(new Event('online'));
    await form.drawn();
    expect(service.created).to.have.length(before);
  });

  it('opens nothing to the next person on the phone without the code', async () => {
    const { form, code } = await byAnother(fakeService());
    for (const way of ['Ubah', 'Cara lain']) {
      await press(form, way);
      expect(form.text('.panel')).to.contain('kode akses');
      expect(form.query('.waiting')!.innerHTML).not.to.contain(PERSONAL.title);
      expect(form.control('title').value).to.equal('');
      await expect(form.element).to.be.accessible();
      await press(form, 'Batal');
    }
    await press(form, 'Ubah');
    form.control('access_code').value = '00000-00000-00000-00000';
    await press(form, 'Buka');
    await form.waitFor('#waiting-code-error', 'a wrong code is told');
    expect(form.control('title').value).to.equal('');
    form.control('access_code').value = formatAccessCode(code).toLowerCase();
    await press(form, 'Buka');
    await form.waitFor(() => form.control('title').value === PERSONAL.title, 'it opens');
  });

  it('gives copies by other ways, each saying what leaves, with no code in any', async () => {
    const { form, code } = await left(
      fakeService({ ...FULL, fallback: { web: 'https://lapor.example/tulis', sms: '1708' } }),
      'is_secret',
    );
    await press(form, 'Cara lain');
    await form.waitFor('.panel', 'the ways appear');
    await expect(form.element).to.be.accessible();
    const panel = form.query('.panel')!;
    expect(panel.textContent).to.contain('bisa dibaca penerimanya').and.contain('nomor HP Anda');
    const [whatsapp, sms, web] = panel.querySelectorAll('a');
    expect(web!.href).to.equal('https://lapor.example/tulis');
    const text = new URL(whatsapp!.href).searchParams.get('text')!;
    expect(whatsapp!.href).to.match(/^https:\/\/wa\.me\/\?text=/);
    expect(sms!.href).to.match(/^sms:1708\?&body=/);
    expect(decodeURIComponent(sms!.href.split('body=')[1]!)).to.equal(text);
    expect(text).to.contain(PERSONAL.content).and.contain(PERSONAL.location_text);
    for (const kept of [PERSONAL.nameUser, PERSONAL.phoneUser, code, formatAccessCode(code)])
      expect(text).not.to.contain(kept);
    expect(whatsapp!.rel).to.contain('noreferrer');
  });

  it('urges another way after three days, and asks after sixty', async () => {
    const { form } = await left(fakeService());
    const now = Date.now;
    try {
      for (const [days, words] of [
        [4, 'Sudah 4 hari belum sampai'],
        [61, 'Sudah lebih dari 60 hari'],
      ] as const) {
        Date.now = () => now() + days * 86_400_000;
        await press(form, 'Kirim sekarang');
        await listed(form, words);
      }
    } finally {
      Date.now = now;
    }
  });
});

describe('aduan-form and a report that is to be kept nowhere', () => {
  it('says so, lies on no disk, and is gone with the page', async () => {
    const service = fakeService();
    const endpoint = freshEndpoint();
    service.answer = offline;
    const form = await visit(endpoint, service);
    const heard = form.hear();
    await form.fill();
    await form.waitFor('#unkept', 'the choice appears');
    await form.choose('unkept');
    await expect(form.element).to.be.accessible();
    form.submit();
    const queued = await form.arrived('queued');
    expect(queued.textContent).to.contain('tidak disimpan di perangkat');
    expect((await listed(form)).textContent).to.contain('Hanya ada di halaman ini');
    expect(heard.map(([, detail]) => (detail as { phase?: string }).phase)).not.to.contain('storage');
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('aduan');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const kept = await new Promise<{ endpoint: string }[]>((resolve) => {
      const request = open.transaction('items').objectStore('items').getAll();
      request.onsuccess = () => resolve(request.result as { endpoint: string }[]);
    });
    open.close();
    expect(kept.filter((item) => item.endpoint.startsWith(endpoint))).to.have.length(0);
    service.answer = () => Promise.resolve();
    form.query<HTMLButtonElement>('[part=queued] .button:not(.quiet)')!.click();
    await form.arrived('receipt');
  });

  it('is not offered for one that lies here already', async () => {
    const { form } = await left(fakeService());
    await form.waitFor('#unkept', 'the choice appears');
    await press(form, 'Ubah');
    await form.waitFor(() => form.control('title').value === PERSONAL.title, 'it opens');
    expect(form.has('#unkept')).to.equal(false);
  });

  it('opens nothing in place of a report that is being sent, and everything once it has its code', async () => {
    const service = fakeService();
    const { form } = await left(service);
    let release = (): void => {};
    service.answer = () => new Promise<void>((resolve) => (release = resolve));
    await form.fill();
    form.submit();
    await form.waitFor(() => service.created.length === 2, 'the second one leaves');
    await form.waitFor(() => button(form, 'Hapus'), 'the first one is listed');
    expect(button(form, 'Ubah')).to.equal(undefined);
    service.answer = () => Promise.resolve();
    release();
    const receipt = await form.arrived('receipt');
    expect(receipt.querySelector('#access-code')!.textContent).not.to.equal('');
    await press(form, 'Ubah');
    await form.waitFor('[name=title]', 'the first one opens');
    form.submit();
    await form.arrived('receipt');
    const [refused, second, sent] = service.created;
    expect(sent!.idempotencyKey).to.equal(refused!.idempotencyKey);
    expect(sent!.submission.accessCode).not.to.equal(second!.submission.accessCode);
  });
});

describe('aduan-form and the number of what was sent meanwhile', () => {
  const DAYS_MS = 86_400_000;
  const YEARS_MS = 365.25 * DAYS_MS;
  const { now } = Date;
  const setClock = (offMs: number) => void (Date.now = () => now() + offMs);
  const hide = () => Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  const show = () => {
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const queueOf = (endpoint: string, service: FakeService) => outboxOf(endpointUrl(endpoint).href, service);
  const linesOf = (endpoint: string, service: FakeService): Promise<number> =>
    new Promise((resolve) => {
      const stop = queueOf(endpoint, service).subscribe((items) => {
        queueMicrotask(() => stop());
        resolve(items.length);
      });
    });
  const isSeen = (endpoint: string) => JSON.stringify(localStorage).includes(endpoint);

  afterEach(() => {
    Date.now = now;
    show();
  });

  /** Sent by the queue alone, while no form is on the page. */
  async function sentUnseen(clockOffMs = 0): Promise<{ endpoint: string; service: FakeService }> {
    const service = fakeService();
    const endpoint = freshEndpoint();
    service.answer = offline;
    const form = await visit(endpoint, service);
    await form.fill();
    form.submit();
    await form.arrived('queued');
    form.remove();
    setClock(clockOffMs);
    service.answer = () => Promise.resolve();
    await queueOf(endpoint, service).flush();
    setClock(0);
    return { endpoint, service };
  }

  it('draws nothing when an empty queue is told again', async () => {
    const service = fakeService();
    const endpoint = freshEndpoint();
    const form = await visit(endpoint, service);
    await form.drawWhole();
    await linesOf(endpoint, service);
    await form.drawn();
    const drawn = form.drawings();
    await linesOf(endpoint, service);
    await form.drawn();
    expect(drawn.count).to.equal(0);
  });

  for (const [said, sentAt, lookedAt] of [
    ['sent by a clock that stood back for years', -7 * YEARS_MS, 0],
    ['looked for eight days later', 0, 8 * DAYS_MS],
    ['looked for by a clock that is years ahead', 0, 7 * YEARS_MS],
  ] as const)
    it(`shows a number that nobody has seen: ${said}`, async () => {
      const { endpoint, service } = await sentUnseen(sentAt);
      setClock(lookedAt);
      expect((await listed(await visit(endpoint, service), 'Sudah terkirim')).textContent).to.contain(
        TRACKING_ID,
      );
    });

  it('lets a number go a week after it was seen, and not because a clock has jumped', async () => {
    const { endpoint, service } = await sentUnseen();
    for (const later of [0, 40 * YEARS_MS, 6 * DAYS_MS, -7 * YEARS_MS, 0]) {
      setClock(later);
      const form = await visit(endpoint, service);
      await listed(form, TRACKING_ID);
      await form.waitFor(() => isSeen(endpoint), 'it is seen');
      form.remove();
    }
    setClock(8 * DAYS_MS);
    const form = await visit(endpoint, service);
    await form.waitFor(async () => (await linesOf(endpoint, service)) === 0, 'its line is off the device');
    await form.waitFor(() => !form.has('.waiting') && !isSeen(endpoint), 'nothing is left of it');
  });

  it('counts nothing as seen in a tab behind others', async () => {
    const { endpoint, service } = await sentUnseen();
    hide();
    const form = await visit(endpoint, service);
    await listed(form, TRACKING_ID);
    expect(isSeen(endpoint)).to.equal(false);
    show();
    await form.waitFor(() => isSeen(endpoint), 'it is seen');
    await press(form, 'Tutup');
    await form.waitFor(() => !isSeen(endpoint), 'nothing is left of it');
  });

  it('keeps the line of a receipt that came in a tab behind others until somebody looks at it', async () => {
    const service = fakeService();
    const endpoint = freshEndpoint();
    const form = await visit(endpoint, service);
    await form.fill();
    hide();
    form.submit();
    await form.arrived('receipt');
    expect(await linesOf(endpoint, service)).to.equal(1);
    show();
    await form.waitFor(async () => (await linesOf(endpoint, service)) === 0, 'it was read');
  });
});
