/** Finding a report: what is asked, what is said when there is none, and what becomes of an older question. */
import { expect, fixture, html } from '@open-wc/testing';
import { withSealedCheck } from '../../src/contract/access-code.js';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import {
  CODE,
  CODE_ON_PAPER,
  MISTYPED,
  NUMBER,
  capabilitiesJson,
  fakeService,
  isPageFocusOn,
  later,
  refusing,
  reportJson,
  until,
  words,
  type Json,
} from './fake-endpoint.js';
import { OpenTracker, openTracker } from './open-tracker.js';

const SEALED_CODE_WITHOUT_S = withSealedCheck(CODE);

const names = (service: ReturnType<typeof fakeService>) => service.calls.map(({ name }) => name);

describe('aduan-tracker: finding', () => {
  it('finds by number and moves the focus to the answer', async () => {
    const service = fakeService();
    const tracker = await openTracker(service);
    await tracker.look(`  #${NUMBER} `);
    expect(tracker.words('#result')).to.equal('Ditindaklanjuti oleh Instansi');
    expect(tracker.hasFocus('#result')).to.equal(true);
    expect(service.calls.find(({ name }) => name === 'report')).to.include({
      subject: NUMBER,
      accessCode: undefined,
    });
  });

  it('finds by number and code, and asks for the answers with the code too', async () => {
    const service = fakeService();
    const tracker = await openTracker(service);
    await tracker.look(NUMBER, CODE_ON_PAPER.toLowerCase());
    await until(() => names(service).includes('followUps'));
    expect(
      service.calls.filter(({ accessCode }) => accessCode === CODE).map(({ name }) => name),
    ).to.deep.equal(['report', 'followUps']);
  });

  it('opens what the page asks for, code in any spelling, and looks again when told', async () => {
    const service = fakeService();
    const tracker = await openTracker(service);
    const states: unknown[] = [];
    tracker.element.addEventListener('aduan-state', ({ detail }) => states.push(detail));
    tracker.element.refresh();
    expect(names(service)).to.not.include('report');
    tracker.element.open(`#${NUMBER}`, CODE_ON_PAPER.toLowerCase());
    await tracker.settled();
    expect(tracker.hasFocus('#result')).to.equal(true);
    expect(service.calls.find(({ name }) => name === 'report')).to.include({
      subject: NUMBER,
      accessCode: CODE,
    });
    expect(states.at(-1)).to.deep.equal({ state: 'found' });
    expect(JSON.stringify(states)).to.not.contain(NUMBER);
    await until(
      () => names(service).includes('followUps') && tracker.words('.history-box').includes('Belum ada'),
    );
    tracker.element.refresh();
    await until(() => names(service).filter((name) => name === 'report').length === 2);
  });

  it('asks for the answers beside the report, not after it', async () => {
    const report = later<Json>();
    const service = fakeService({ report: () => report.promise });
    const tracker = await openTracker(service);
    tracker.type('tracking_id', NUMBER);
    tracker.find('button[type=submit]')!.click();
    await until(() => names(service).includes('followUps'), 'the answers waited for the report');
    report.resolve(reportJson());
    await tracker.settled();
    await until(() => tracker.words('.history-box').includes('Belum ada'));
    expect(names(service).filter((name) => name === 'followUps').length).to.equal(1);
  });

  it('finds by code alone', async () => {
    const service = fakeService();
    const tracker = await openTracker(service);
    await tracker.look('', CODE_ON_PAPER);
    expect(names(service)).to.include('ownReport').and.not.to.include('report');
    expect(tracker.words('.eyebrow')).to.contain(`#${NUMBER}`);
  });

  it('sorts out a pasted message with both', async () => {
    const service = fakeService();
    const tracker = await openTracker(service);
    await tracker.look(`https://desa.example/#aduan=${NUMBER}&kode=${CODE}`);
    expect((tracker.find('[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
    expect((tracker.find('[name=access_code]') as HTMLInputElement).value).to.equal(CODE_ON_PAPER);
  });

  it('catches a typo by its check digit before asking', async () => {
    const service = fakeService();
    const tracker = await openTracker(service);
    await tracker.look(MISTYPED);
    expect(tracker.words('#tracking_id-error')).to.contain('salah ketik');
    expect(tracker.hasFocus('#tracking_id')).to.equal(true);
    expect(names(service)).not.to.include('report');
    expect((tracker.find('[name=tracking_id]') as HTMLInputElement).value).to.equal(MISTYPED);
    tracker.type('tracking_id', NUMBER);
    await tracker.drawn();
    expect(tracker.has('#tracking_id-error')).to.equal(false);
  });

  it('waits for the capabilities with a number that looks wrong, however late they come', async () => {
    const capabilities = later<Json>();
    const service = fakeService({ capabilities: () => capabilities.promise });
    const tracker = await openTracker(service);
    tracker.type('tracking_id', MISTYPED);
    tracker.find('button[type=submit]')!.click();
    await tracker.drawn();
    expect(names(service)).not.to.include('report');
    capabilities.resolve(capabilitiesJson());
    await tracker.settled();
    expect(names(service)).not.to.include('report');
    expect(tracker.has('#tracking_id-error')).to.equal(true);
  });

  it('asks for it where the endpoint has no check digits, and for national numbers everywhere', async () => {
    const service = fakeService({ capabilities: () => capabilitiesJson({ tracking_check: null }) });
    await (await openTracker(service)).look(MISTYPED);
    expect(names(service)).to.include('report');
    const national = fakeService();
    await (await openTracker(national)).look('#9165816');
    expect(names(national)).to.include('report');
  });

  for (const [number, code, control, said] of [
    ['', '', 'tracking_id', 'Isi nomor laporan atau kode akses'],
    ['halo', '', 'tracking_id', 'berupa angka'],
    [NUMBER, '7KQ2M', 'access_code', '20 huruf dan angka'],
  ] as const) {
    it(`says at the box what is wrong with "${number}" and "${code}"`, async () => {
      const service = fakeService();
      const tracker = await openTracker(service);
      await tracker.look(number, code);
      const box = tracker.find(`#${control}`)!;
      expect(box.getAttribute('aria-invalid')).to.equal('true');
      expect(box.getAttribute('aria-describedby')).to.contain(`${control}-error`);
      expect(tracker.words(`#${control}-error`)).to.contain(said);
      expect(tracker.hasFocus(`#${control}`)).to.equal(true);
      expect(names(service)).not.to.include('report');
    });
  }

  it('says every way in which a report may not be found', async () => {
    const service = fakeService({
      report: refusing('not-found', { status: 404 }),
      capabilities: () => capabilitiesJson({ deadlines: { verify_working_days: 4 } }),
    });
    const tracker = await openTracker(service);
    await until(() => names(service).includes('capabilities'));
    await tracker.look(NUMBER);
    const said = tracker.words('[part=problem]');
    expect(said).to.contain('Nomornya keliru').and.to.contain('belum diverifikasi');
    expect(said).to.contain('4 hari kerja').and.to.contain('rahasia').and.to.contain('Isi kode akses');
    expect(tracker.hasFocus('#result')).to.equal(true);
  });

  it('with a code, "not found" means the code or the pair', async () => {
    const tracker = await openTracker(fakeService({ report: refusing('not-found', { status: 404 }) }));
    await tracker.look(NUMBER, CODE);
    const said = tracker.words('[part=problem]');
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
      const tracker = await openTracker(service);
      tracker.element.innerHTML = '<a href="https://desa.example/lacak">Cara lain desa</a>';
      await until(() => names(service).includes('capabilities'));
      await tracker.look(NUMBER);
      expect(tracker.words('[part=problem]')).to.contain(said);
      expect((tracker.find('[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
      const links = tracker.all('[part=problem] a').map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['https://www.lapor.go.id', 'sms:1708']);
      expect(tracker.has('slot:not([name])')).to.equal(true);

      isDown = false;
      tracker.find('[part=problem] button')!.click();
      await tracker.drawn();
      await tracker.settled();
      expect(tracker.has('[part=status]')).to.equal(true);
    });
  }

  it('says at once when the endpoint is dead, with the national channels', async () => {
    const tracker = await openTracker(fakeService({ capabilities: refusing('network') }));
    await tracker.settled();
    expect(tracker.words('[part=problem]')).to.contain('Tidak ada sambungan').and.to.contain('SMS ke 1708');
    expect(isPageFocusOn(tracker.element)).to.equal(false);
  });

  it('without an address, says who must mend it', async () => {
    const element = await fixture<AduanTracker>(html`<aduan-tracker loading="eager"></aduan-tracker>`);
    const tracker = new OpenTracker(element, fakeService());
    await tracker.settled();
    expect(tracker.words('[part=problem]')).to.contain('pengelola situs');
  });

  it('lets a newer question abort the older one, whose answer is dropped', async () => {
    const slow = later<Json>();
    const service = fakeService({
      report: ({ subject }) =>
        subject === NUMBER ? slow.promise : reportJson({ tracking_id: subject, status_code: 'done' }),
    });
    const tracker = await openTracker(service);
    tracker.type('tracking_id', NUMBER);
    tracker.find('button[type=submit]')!.click();
    await until(() => names(service).includes('report'));
    await tracker.look('9165816');
    expect(service.calls.find(({ subject }) => subject === NUMBER)!.signal!.aborted).to.equal(true);
    slow.resolve(reportJson());
    await slow.promise;
    await tracker.drawn();
    expect(tracker.words('#result')).to.equal('Selesai');
    expect(tracker.words('.eyebrow')).to.contain('#9165816');
  });

  it('shows that it is looking, and can be told to stop', async () => {
    const service = fakeService({ report: () => later<Json>().promise });
    const tracker = await openTracker(service);
    tracker.type('tracking_id', NUMBER);
    tracker.find('button[type=submit]')!.click();
    await until(() => names(service).includes('report'));
    expect(tracker.words('[role=status]')).to.equal('Mencari laporan…');
    tracker.find('.loading button')!.click();
    await tracker.drawn();
    expect(tracker.has('.loading')).to.equal(false);
    expect(service.calls.find(({ name }) => name === 'report')!.signal!.aborted).to.equal(true);
    expect(tracker.words('[role=status]')).to.equal('Pencarian dibatalkan.');
    expect((tracker.find('[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
  });

  it('offers no code where the endpoint says nothing of itself', async () => {
    const { MINIMAL_CAPABILITIES } = await import('../../src/contract/capabilities.js');
    const service = { ...fakeService(), capabilities: async () => MINIMAL_CAPABILITIES };
    const tracker = await openTracker(service);
    await until(() => !tracker.find('[name=access_code]'));
    expect(tracker.has('[name=tracking_id]')).to.equal(true);
  });

  it('on an insecure page, numbers work in place and codes lead to the safe page', async () => {
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      const service = fakeService();
      const tracker = await openTracker(service, { endpoint: 'http://desa.example/sp4n' });
      expect(tracker.has('[name=access_code]')).to.equal(false);
      const link = tracker.all('a').find((one) => words(one) === 'Buka halaman aman');
      expect(link?.getAttribute('href')).to.equal('https://desa.example/sp4n/lacak');
      await tracker.look(`${NUMBER} ${CODE_ON_PAPER}`);
      expect(service.calls.find(({ name }) => name === 'report')).to.include({ accessCode: undefined });
    } finally {
      Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
    }
  });

  for (const [way, look] of Object.entries<(tracker: OpenTracker, code: string) => Promise<unknown>>({
    'typed as code': async (tracker, code) => {
      tracker.type('access_code', code);
      await tracker.drawn();
      tracker.find('button[type=submit]')!.click();
    },
    'typed as number': async (tracker, code) => {
      tracker.type('tracking_id', `Kode saya: ${code}`);
      await tracker.drawn();
      tracker.find('button[type=submit]')!.click();
    },
    'given by the page': (tracker, code) => {
      tracker.element.open(NUMBER, code);
      return tracker.drawn();
    },
  }))
    it(`asks nothing for a sealed report’s code, ${way}, and leads to the endpoint’s own page without it`, async () => {
      const service = fakeService();
      const tracker = await openTracker(service, { endpoint: 'https://desa.example/sp4n' });
      await look(tracker, `S-${CODE_ON_PAPER}`);
      await until(() => !tracker.has('[name=access_code]'));
      expect(names(service).filter((name) => name !== 'capabilities')).to.deep.equal([]);
      const link = tracker.all('a').find((one) => words(one) === 'Buka halaman aman');
      expect(link?.getAttribute('href')).to.equal('https://desa.example/sp4n/lacak');
      expect(tracker.words('.inner')).to.contain('belum aman untuk mengetik kode');
      await until(() => tracker.hasFocus('a'));
      const left = tracker.all('input').map((input) => (input as HTMLInputElement).value);
      expect(left.join('') + JSON.stringify(tracker.events)).to.not.contain(CODE_ON_PAPER.slice(-5));
    });

  for (const [way, look] of Object.entries<(tracker: OpenTracker, code: string) => Promise<unknown>>({
    'typed as code': async (tracker, code) => {
      if (code !== '') tracker.type('access_code', code);
      await tracker.drawn();
      tracker.find('button[type=submit]')!.click();
    },
    'given by the page': (tracker) => {
      tracker.element.open('', SEALED_CODE_WITHOUT_S);
      return tracker.drawn();
    },
  }))
    it(`asks nothing at first for what may be a sealed report’s code without its S, ${way}, and then it does`, async () => {
      const service = fakeService();
      const tracker = await openTracker(service, { endpoint: 'https://desa.example/sp4n' });
      await look(tracker, SEALED_CODE_WITHOUT_S);
      await until(() => tracker.words('.inner').includes('tulis S di depannya'));
      expect(names(service).filter((name) => name !== 'capabilities')).to.deep.equal([]);
      await until(() => tracker.hasFocus('[name=access_code]'));
      await look(tracker, '');
      await until(() => names(service).includes('ownReport'));
    });

  it('never lets the browser remember or carry a code', async () => {
    const tracker = await openTracker(fakeService());
    expect(tracker.find('[name=access_code]')!.getAttribute('autocomplete')).to.equal('off');
    expect(tracker.find('form')!.getAttribute('method')).to.equal('dialog');
    expect(tracker.find('form')!.hasAttribute('action')).to.equal(false);
    const before = location.href;
    await tracker.look(NUMBER, CODE);
    expect(location.href).to.equal(before);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain(CODE);
  });
});
