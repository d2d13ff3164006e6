/** What stays on the device, and only where it was asked for; what is said without a network; links, days, paper. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  NUMBER,
  capabilitiesJson,
  fakeService,
  has,
  hasFocus,
  inside,
  insideAll,
  look,
  mount,
  openReport,
  refusing,
  reportJson,
  until,
  words,
  type Answers,
} from './fake-endpoint.js';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';

const KEY = 'aduan-reports';
const stored = () => localStorage.getItem(KEY) ?? '';
const said = (tracker: AduanTracker) => words(inside(tracker, '[role=status]'));
const button = (tracker: AduanTracker, label: string) =>
  insideAll(tracker, 'button').find(
    (one) => words(one) === label || one.getAttribute('aria-label') === label,
  )!;

async function open(answers: Answers = {}, code = '') {
  const service = fakeService({
    capabilities: () => capabilitiesJson({ features: ['secret'] }),
    report: () => reportJson({ deadline_at: '2999-12-03T23:59:59+07:00' }),
    ...answers,
  });
  return openReport(service, code, '#save');
}
async function tick(tracker: AduanTracker, id: string) {
  inside(tracker, `#${id}`)!.click();
  await tracker.updateComplete;
}

describe('aduan-tracker: what stays on the device', () => {
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(() => localStorage.removeItem(KEY));

  it('nothing, unless it is ticked', async () => {
    const { tracker } = await open({}, CODE);
    expect(stored()).to.equal('');
    expect(has(tracker, '#save-code')).to.equal(false);
  });

  it('the number and where it stood, without a word of what it says or the code', async () => {
    const { tracker } = await open({}, CODE);
    await tick(tracker, 'save');
    expect(said(tracker)).to.equal('Laporan diingat di perangkat ini.');
    expect(stored()).to.contain(NUMBER).and.to.contain('in_progress');
    for (const secret of [CODE, 'Jembatan', 'putus', 'Dinas']) expect(stored()).not.to.contain(secret);
    await tick(tracker, 'save-code');
    expect(stored()).to.contain(CODE);
    await tick(tracker, 'save-code');
    expect(stored()).not.to.contain(CODE);
    await tick(tracker, 'save');
    expect(stored()).to.equal('');
  });

  it('is listed on the next visit, opens with its code, and goes one by one or all at once', async () => {
    const { tracker } = await open({}, CODE);
    await tick(tracker, 'save');
    await tick(tracker, 'save-code');
    tracker.remove();
    const service = fakeService();
    const later = await mount(service);
    await until(() => has(later, '.saved'));
    expect(words(inside(later, '.saved li'))).to.contain(
      `#${NUMBER} Ditindaklanjuti oleh Instansi, dilihat baru saja`,
    );
    button(later, `Lihat laporan #${NUMBER}`).click();
    await until(() => has(later, '[part=status]'));
    expect(service.calls.find(({ name }) => name === 'report')).to.include({
      subject: NUMBER,
      accessCode: CODE,
    });
    expect(has(later, '.saved')).to.equal(false);
    button(later, 'Tutup laporan').click();
    await until(() => has(later, '.saved'));
    await expect(later).to.be.accessible();
    button(later, 'Hapus semua dari perangkat ini').click();
    await later.updateComplete;
    expect(stored()).to.equal('');
    expect(has(later, '.saved')).to.equal(false);
    expect(hasFocus(later, '#tracking_id')).to.equal(true);
    expect(said(later)).to.contain('Laporannya sendiri tetap ada');
  });

  it('survives somebody else’s text under its name', async () => {
    for (const text of ['nonsense', '[]', '7', '{"":[7,{"trackingId":"<b>"},null]}', '{"":{}}']) {
      localStorage.setItem(KEY, text);
      const tracker = await mount(fakeService());
      await look(tracker, NUMBER);
      await until(() => has(tracker, '#save'));
      await tick(tracker, 'save');
      expect(stored()).to.contain(NUMBER);
      tracker.remove();
    }
  });

  it('says where it stood, and how long ago that was, when there is no network', async () => {
    localStorage.setItem(
      KEY,
      JSON.stringify({
        [document.baseURI.replace(/[?#].*/, '')]: [],
        '': [
          {
            trackingId: NUMBER,
            accessCode: null,
            seen: {
              statusCode: 'in_progress',
              statusName: 'Dalam Proses',
              deadlineAt: '2999-12-03T16:59:59.000Z',
              at: Date.now() - 3 * 3_600_000,
            },
          },
        ],
      }),
    );
    const tracker = await mount(fakeService({ report: refusing('network') }));
    await look(tracker, NUMBER);
    await until(() => has(tracker, '.last-known'));
    expect(words(inside(tracker, '.last-known'))).to.equal(
      'Terakhir diketahui 3 jam lalu: Ditindaklanjuti oleh Instansi. Paling lambat Selasa, 3 Desember 2999.',
    );
    await look(tracker, '9165816');
    expect(has(tracker, '.last-known')).to.equal(false);
  });
});

describe('aduan-tracker: share and print', () => {
  const share = Object.getOwnPropertyDescriptor(navigator, 'share');
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  afterEach(() => {
    for (const [name, before] of [
      ['share', share],
      ['clipboard', clipboard],
    ] as const) {
      if (before) Object.defineProperty(navigator, name, before);
      else Reflect.deleteProperty(navigator, name);
    }
  });
  const replace = (name: string, value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });

  it('shares an address without the code', async () => {
    const shared: ShareData[] = [];
    replace('share', async (data: ShareData) => void shared.push(data));
    const { tracker } = await open({}, CODE);
    button(tracker, 'Bagikan tautan').click();
    await until(() => shared.length === 1);
    expect(shared[0]!.url).to.match(new RegExp(`[?&]aduan=${NUMBER}$`));
    expect(JSON.stringify(shared)).not.to.contain(CODE).and.not.to.contain('Jembatan');
  });

  it('copies it where nothing can be shared, and shows it where nothing can be copied', async () => {
    replace('share', undefined);
    const copied: string[] = [];
    replace('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const { tracker } = await open({ report: () => reportJson({ is_secret: true }) }, CODE);
    button(tracker, 'Bagikan tautan').click();
    await until(() => copied.length === 1);
    expect(copied[0])
      .to.match(new RegExp(`#aduan=${NUMBER}$`))
      .and.not.to.contain(CODE);
    expect(said(tracker)).to.contain('Kode akses tidak ikut');
    replace('clipboard', undefined);
    button(tracker, 'Bagikan tautan').click();
    await until(() => has(tracker, '#address'));
    expect(words(inside(tracker, '#address'))).to.equal(copied[0]);
  });

  it('says nothing when the share sheet is closed again', async () => {
    replace('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const { tracker } = await open();
    button(tracker, 'Bagikan tautan').click();
    await Promise.resolve();
    await tracker.updateComplete;
    expect(has(tracker, '#address')).to.equal(false);
  });

  it('hands the due day to the calendar, and only where there is one', async () => {
    const { tracker } = await open();
    const clicked: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(this.download, this.href);
    };
    try {
      button(tracker, 'Simpan batas waktu ke kalender').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(clicked[0]).to.equal(`laporan-${NUMBER}.ics`);
    const text = await (await fetch(clicked[1]!)).text();
    expect(text).to.contain('DTSTART;VALUE=DATE:29991203').and.to.contain(`#${NUMBER}`);
    const { tracker: done } = await open({ report: () => reportJson({ status_code: 'done' }) });
    expect(button(done, 'Simpan batas waktu ke kalender')).to.equal(undefined);
  });
});
