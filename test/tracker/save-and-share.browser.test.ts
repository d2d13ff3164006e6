/** What stays on the device, and only where it was asked for; what is said without a network; links, days, paper. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  NUMBER,
  capabilitiesJson,
  fakeService,
  refusing,
  reportJson,
  until,
  type Answers,
} from './fake-endpoint.js';
import { openReport, openTracker, type OpenTracker } from './open-tracker.js';

const KEY = 'aduan-reports';
const stored = () => localStorage.getItem(KEY) ?? '';

async function open(answers: Answers = {}, code = '') {
  const service = fakeService({
    capabilities: () => capabilitiesJson({ features: ['secret'] }),
    report: () => reportJson({ deadline_at: '2999-12-03T23:59:59+07:00' }),
    ...answers,
  });
  return openReport(service, code, '#save');
}
async function tick(tracker: OpenTracker, id: string) {
  tracker.find(`#${id}`)!.click();
  await tracker.drawn();
}

describe('aduan-tracker: what stays on the device', () => {
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(() => localStorage.removeItem(KEY));

  it('nothing, unless it is ticked', async () => {
    const tracker = await open({}, CODE);
    expect(stored()).to.equal('');
    expect(tracker.has('#save-code')).to.equal(false);
  });

  it('the number and where it stood, without a word of what it says or the code', async () => {
    const tracker = await open({}, CODE);
    await tick(tracker, 'save');
    expect(tracker.said).to.equal('Laporan diingat di perangkat ini.');
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
    const tracker = await open({}, CODE);
    await tick(tracker, 'save');
    await tick(tracker, 'save-code');
    tracker.element.remove();
    const service = fakeService();
    const later = await openTracker(service);
    await until(() => later.has('.saved'));
    expect(later.words('.saved li')).to.contain(
      `#${NUMBER} Ditindaklanjuti oleh Instansi, dilihat baru saja`,
    );
    later.button(`Lihat laporan #${NUMBER}`).click();
    await until(() => later.has('[part=status]'));
    expect(service.calls.find(({ name }) => name === 'report')).to.include({
      subject: NUMBER,
      accessCode: CODE,
    });
    expect(later.has('.saved')).to.equal(false);
    later.button('Tutup tampilan ini').click();
    await until(() => later.has('.saved'));
    await expect(later.element).to.be.accessible();
    later.button('Hapus semua dari perangkat ini').click();
    await later.drawn();
    expect(stored()).to.equal('');
    expect(later.has('.saved')).to.equal(false);
    expect(later.hasFocus('#tracking_id')).to.equal(true);
    expect(later.said).to.contain('Laporannya sendiri tetap ada');
  });

  it('goes by WhatsApp with number and link, and never with the code', async () => {
    const tracker = await openTracker(fakeService());
    await tracker.look(NUMBER, CODE);
    await until(() => tracker.has('#save'));
    const { href } = tracker.find('.keep a') as HTMLAnchorElement;
    const text = decodeURIComponent(href.slice('https://wa.me/?text='.length));
    expect(text).to.contain(`Nomor laporan: ${NUMBER}`).and.to.contain(`#aduan=${NUMBER}`.slice(1));
    expect(text.replace(/\W/g, '')).not.to.contain(CODE);
  });

  it('survives somebody else’s text under its name', async () => {
    for (const text of ['nonsense', '[]', '7', '{"":[7,{"trackingId":"<b>"},null]}', '{"":{}}']) {
      localStorage.setItem(KEY, text);
      const tracker = await openTracker(fakeService());
      await tracker.look(NUMBER);
      await until(() => tracker.has('#save'));
      await tick(tracker, 'save');
      expect(stored()).to.contain(NUMBER);
      tracker.element.remove();
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
    const tracker = await openTracker(fakeService({ report: refusing('network') }));
    await tracker.look(NUMBER);
    await until(() => tracker.has('.last-known'));
    expect(tracker.words('.last-known')).to.equal(
      'Terakhir diketahui 3 jam lalu: Ditindaklanjuti oleh Instansi. Paling lambat Selasa, 3 Desember 2999.',
    );
    await tracker.look('9165816');
    expect(tracker.has('.last-known')).to.equal(false);
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
    const tracker = await open({}, CODE);
    tracker.button('Bagikan tautan').click();
    await until(() => shared.length === 1);
    expect(shared[0]!.url).to.match(new RegExp(`[?&]aduan=${NUMBER}$`));
    expect(JSON.stringify(shared)).not.to.contain(CODE).and.not.to.contain('Jembatan');
  });

  it('copies it where nothing can be shared, and shows it where nothing can be copied', async () => {
    replace('share', undefined);
    const copied: string[] = [];
    replace('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const tracker = await open({ report: () => reportJson({ is_secret: true }) }, CODE);
    tracker.button('Bagikan tautan').click();
    await until(() => copied.length === 1);
    expect(copied[0])
      .to.match(new RegExp(`#aduan=${NUMBER}$`))
      .and.not.to.contain(CODE);
    expect(tracker.said).to.contain('Kode akses tidak ikut');
    replace('clipboard', undefined);
    tracker.button('Bagikan tautan').click();
    await until(() => tracker.has('#address'));
    expect(tracker.words('#address')).to.equal(copied[0]);
  });

  it('says nothing when the share sheet is closed again', async () => {
    replace('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const tracker = await open();
    tracker.button('Bagikan tautan').click();
    await Promise.resolve();
    await tracker.drawn();
    expect(tracker.has('#address')).to.equal(false);
  });

  it('hands the due day to the calendar, and only where there is one', async () => {
    const tracker = await open();
    const clicked: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(this.download, this.href);
    };
    try {
      tracker.button('Simpan batas waktu ke kalender').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(clicked[0]).to.equal(`laporan-${NUMBER}.ics`);
    const text = await (await fetch(clicked[1]!)).text();
    expect(text).to.contain('DTSTART;VALUE=DATE:29991203').and.to.contain(`#${NUMBER}`);
    const done = await open({ report: () => reportJson({ status_code: 'done' }) });
    expect(done.words('.result')).to.contain('Bagikan tautan').and.not.to.contain('kalender');
  });
});
