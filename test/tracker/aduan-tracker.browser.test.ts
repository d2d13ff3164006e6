/** Finding a report: what is asked, what is said when there is none, and what becomes of an older question. */
import { expect, fixture, html } from '@open-wc/testing';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import {
  CODE,
  CODE_ON_PAPER,
  MISTYPED,
  NUMBER,
  capabilitiesJson,
  fakeService,
  has,
  hasFocus,
  isPageFocusOn,
  inside,
  insideAll,
  later,
  look,
  mount,
  refusing,
  reportJson,
  settled,
  type,
  until,
  words,
  type Json,
} from './fake-endpoint.js';

const names = (service: ReturnType<typeof fakeService>) => service.calls.map(({ name }) => name);

describe('aduan-tracker: finding', () => {
  it('finds by number and moves the focus to the answer', async () => {
    const service = fakeService();
    const tracker = await mount(service);
    await look(tracker, `  #${NUMBER} `);
    expect(words(inside(tracker, '#result'))).to.equal('Ditindaklanjuti oleh Instansi');
    expect(hasFocus(tracker, '#result')).to.equal(true);
    expect(service.calls.find(({ name }) => name === 'report')).to.include({
      subject: NUMBER,
      accessCode: undefined,
    });
  });

  it('finds by number and code, and asks for the answers with the code too', async () => {
    const service = fakeService();
    const tracker = await mount(service);
    await look(tracker, NUMBER, CODE_ON_PAPER.toLowerCase());
    await until(() => names(service).includes('followUps'));
    expect(
      service.calls.filter(({ accessCode }) => accessCode === CODE).map(({ name }) => name),
    ).to.deep.equal(['report', 'followUps']);
  });

  it('asks for the answers beside the report, not after it', async () => {
    const report = later<Json>();
    const service = fakeService({ report: () => report.promise });
    const tracker = await mount(service);
    type(tracker, 'tracking_id', NUMBER);
    inside(tracker, 'button[type=submit]')!.click();
    await until(() => names(service).includes('followUps'), 'the answers waited for the report');
    report.resolve(reportJson());
    await settled(tracker);
    await until(() => words(inside(tracker, '.history-box')).includes('Belum ada'));
    expect(names(service).filter((name) => name === 'followUps').length).to.equal(1);
  });

  it('finds by code alone', async () => {
    const service = fakeService();
    const tracker = await mount(service);
    await look(tracker, '', CODE_ON_PAPER);
    expect(names(service)).to.include('ownReport').and.not.to.include('report');
    expect(words(inside(tracker, '.eyebrow'))).to.contain(`#${NUMBER}`);
  });

  it('sorts out a pasted message with both', async () => {
    const service = fakeService();
    const tracker = await mount(service);
    await look(tracker, `https://desa.example/#aduan=${NUMBER}&kode=${CODE}`);
    expect((inside(tracker, '[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
    expect((inside(tracker, '[name=access_code]') as HTMLInputElement).value).to.equal(CODE_ON_PAPER);
  });

  it('catches a typo by its check digit before asking', async () => {
    const service = fakeService();
    const tracker = await mount(service);
    await look(tracker, MISTYPED);
    expect(words(inside(tracker, '#tracking_id-error'))).to.contain('salah ketik');
    expect(hasFocus(tracker, '#tracking_id')).to.equal(true);
    expect(names(service)).not.to.include('report');
    expect((inside(tracker, '[name=tracking_id]') as HTMLInputElement).value).to.equal(MISTYPED);
    type(tracker, 'tracking_id', NUMBER);
    await tracker.updateComplete;
    expect(has(tracker, '#tracking_id-error')).to.equal(false);
  });

  it('waits for the capabilities with a number that looks wrong, however late they come', async () => {
    const capabilities = later<Json>();
    const service = fakeService({ capabilities: () => capabilities.promise });
    const tracker = await mount(service);
    type(tracker, 'tracking_id', MISTYPED);
    inside(tracker, 'button[type=submit]')!.click();
    await tracker.updateComplete;
    expect(names(service)).not.to.include('report');
    capabilities.resolve(capabilitiesJson());
    await settled(tracker);
    expect(names(service)).not.to.include('report');
    expect(has(tracker, '#tracking_id-error')).to.equal(true);
  });

  it('asks for it where the endpoint has no check digits, and for national numbers everywhere', async () => {
    const service = fakeService({ capabilities: () => capabilitiesJson({ tracking_check: null }) });
    await look(await mount(service), MISTYPED);
    expect(names(service)).to.include('report');
    const national = fakeService();
    await look(await mount(national), '#9165816');
    expect(names(national)).to.include('report');
  });

  for (const [number, code, control, said] of [
    ['', '', 'tracking_id', 'Isi nomor laporan atau kode akses'],
    ['halo', '', 'tracking_id', 'berupa angka'],
    [NUMBER, '7KQ2M', 'access_code', '20 huruf dan angka'],
  ] as const) {
    it(`says at the box what is wrong with "${number}" and "${code}"`, async () => {
      const service = fakeService();
      const tracker = await mount(service);
      await look(tracker, number, code);
      const box = inside(tracker, `#${control}`)!;
      expect(box.getAttribute('aria-invalid')).to.equal('true');
      expect(box.getAttribute('aria-describedby')).to.contain(`${control}-error`);
      expect(words(inside(tracker, `#${control}-error`))).to.contain(said);
      expect(hasFocus(tracker, `#${control}`)).to.equal(true);
      expect(names(service)).not.to.include('report');
    });
  }

  it('says every way in which a report may not be found', async () => {
    const service = fakeService({
      report: refusing('not-found', { status: 404 }),
      capabilities: () => capabilitiesJson({ deadlines: { verify_working_days: 4 } }),
    });
    const tracker = await mount(service);
    await until(() => names(service).includes('capabilities'));
    await look(tracker, NUMBER);
    const said = words(inside(tracker, '[part=problem]'));
    expect(said).to.contain('Nomornya keliru').and.to.contain('belum diverifikasi');
    expect(said).to.contain('4 hari kerja').and.to.contain('rahasia').and.to.contain('Isi kode akses');
    expect(hasFocus(tracker, '#result')).to.equal(true);
  });

  it('with a code, "not found" means the code or the pair', async () => {
    const tracker = await mount(fakeService({ report: refusing('not-found', { status: 404 }) }));
    await look(tracker, NUMBER, CODE);
    const said = words(inside(tracker, '[part=problem]'));
    expect(said).to.contain('Kode aksesnya keliru').and.not.to.contain('belum diverifikasi');
  });

  for (const [code, details, said] of [
    ['network', {}, 'Tidak ada sambungan'],
    ['not-json', { status: 200 }, 'bukan layanan laporan'],
    ['timeout', {}, 'terlalu lambat'],
    ['unavailable', { status: 503 }, 'sedang tidak bisa dipakai'],
    ['rate-limited', { status: 429, retryAfterSeconds: 150 }, '3 menit lagi'],
    ['rate-limited', { status: 429, retryAfterSeconds: 20 }, '20 detik lagi'],
  ] as const) {
    it(`says ${code} in words, keeps what was typed, and offers other ways (${said})`, async () => {
      let isDown = true;
      const service = fakeService({ report: () => (isDown ? refusing(code, details)() : reportJson()) });
      const tracker = await mount(service);
      tracker.innerHTML = '<a href="https://desa.example/lacak">Cara lain desa</a>';
      await until(() => names(service).includes('capabilities'));
      await look(tracker, NUMBER);
      expect(words(inside(tracker, '[part=problem]'))).to.contain(said);
      expect((inside(tracker, '[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
      const links = insideAll(tracker, '[part=problem] a').map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['https://www.lapor.go.id', 'sms:1708']);
      expect(has(tracker, 'slot:not([name])')).to.equal(true);

      isDown = false;
      inside(tracker, '[part=problem] button')!.click();
      await tracker.updateComplete;
      await settled(tracker);
      expect(has(tracker, '[part=status]')).to.equal(true);
    });
  }

  it('says at once when the endpoint is dead, with the national channels', async () => {
    const tracker = await mount(fakeService({ capabilities: refusing('network') }));
    await settled(tracker);
    expect(words(inside(tracker, '[part=problem]')))
      .to.contain('Tidak ada sambungan')
      .and.to.contain('SMS ke 1708');
    expect(isPageFocusOn(tracker)).to.equal(false);
  });

  it('without an address, says who must mend it', async () => {
    const tracker = await fixture<AduanTracker>(html`<aduan-tracker loading="eager"></aduan-tracker>`);
    await settled(tracker);
    expect(words(inside(tracker, '[part=problem]'))).to.contain('pengelola situs');
  });

  it('lets a newer question abort the older one, whose answer is dropped', async () => {
    const slow = later<Json>();
    const service = fakeService({
      report: ({ subject }) =>
        subject === NUMBER ? slow.promise : reportJson({ tracking_id: subject, status_code: 'done' }),
    });
    const tracker = await mount(service);
    type(tracker, 'tracking_id', NUMBER);
    inside(tracker, 'button[type=submit]')!.click();
    await until(() => names(service).includes('report'));
    await look(tracker, '9165816');
    expect(service.calls.find(({ subject }) => subject === NUMBER)!.signal!.aborted).to.equal(true);
    slow.resolve(reportJson());
    await slow.promise;
    await tracker.updateComplete;
    expect(words(inside(tracker, '#result'))).to.equal('Selesai');
    expect(words(inside(tracker, '.eyebrow'))).to.contain('#9165816');
  });

  it('shows that it is looking, and can be told to stop', async () => {
    const service = fakeService({ report: () => later<Json>().promise });
    const tracker = await mount(service);
    type(tracker, 'tracking_id', NUMBER);
    inside(tracker, 'button[type=submit]')!.click();
    await until(() => names(service).includes('report'));
    expect(words(inside(tracker, '[role=status]'))).to.equal('Mencari laporan…');
    inside(tracker, '.loading button')!.click();
    await tracker.updateComplete;
    expect(has(tracker, '.loading')).to.equal(false);
    expect(service.calls.find(({ name }) => name === 'report')!.signal!.aborted).to.equal(true);
    expect(words(inside(tracker, '[role=status]'))).to.equal('Pencarian dibatalkan.');
    expect((inside(tracker, '[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
  });

  it('offers no code where the endpoint says nothing of itself', async () => {
    const { MINIMAL_CAPABILITIES } = await import('../../src/contract/capabilities.js');
    const service = { ...fakeService(), capabilities: async () => MINIMAL_CAPABILITIES };
    const tracker = await mount(service);
    await until(() => !inside(tracker, '[name=access_code]'));
    expect(has(tracker, '[name=tracking_id]')).to.equal(true);
  });

  it('on an insecure page, numbers work in place and codes lead to the safe page', async () => {
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      const service = fakeService();
      const tracker = await mount(service, { endpoint: 'http://desa.example/sp4n' });
      expect(has(tracker, '[name=access_code]')).to.equal(false);
      const link = insideAll(tracker, 'a').find((one) => words(one) === 'Buka halaman aman');
      expect(link?.getAttribute('href')).to.equal('https://desa.example/sp4n/lacak');
      await look(tracker, `${NUMBER} ${CODE_ON_PAPER}`);
      expect(service.calls.find(({ name }) => name === 'report')).to.include({ accessCode: undefined });
    } finally {
      Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
    }
  });

  it('never lets the browser remember or carry a code', async () => {
    const tracker = await mount(fakeService());
    expect(inside(tracker, '[name=access_code]')!.getAttribute('autocomplete')).to.equal('off');
    expect(inside(tracker, 'form')!.getAttribute('method')).to.equal('dialog');
    expect(inside(tracker, 'form')!.hasAttribute('action')).to.equal(false);
    const before = location.href;
    await look(tracker, NUMBER, CODE);
    expect(location.href).to.equal(before);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain(CODE);
  });
});
