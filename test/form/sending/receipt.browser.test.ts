import { expect } from '@open-wc/testing';
import { answerDay } from '../../../src/contract/answer-day.js';
import type { Capabilities } from '../../../src/contract/capabilities.js';
import { forgetAllReports, savedReports } from '../../../src/report/saved-reports.js';
import { qrCode } from '../../../src/form/receipt/receipt-picture.js';
import { setViewport } from '../../setup/viewport.js';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService, PERSONAL, TRACKING_ID } from '../harness/form-fixture.js';
import { openForm, placeForm, type FormHarness } from '../harness/form-harness.js';

/** Promises whose holidays are known for ever. */
const PROMISING: Capabilities = {
  ...FULL,
  deadlines: {
    verifyWorkingDays: 3,
    followupWorkingDays: 5,
    autocloseWorkingDays: 10,
    resolveWorkingDays: {},
    holidays: [],
    holidaysKnownUntil: '9999-12-31',
  },
};

const dueFrom = (instant: number): string =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(answerDay(PROMISING, instant)!),
  );

async function received(
  attributes: Record<string, string> = {},
  ...ticks: ('is_secret' | 'is_anonymous')[]
): Promise<FormHarness> {
  const form = await openForm(fakeService(PROMISING), attributes);
  await form.fill();
  for (const tick of ticks) await form.choose(tick);
  form.submit();
  await form.arrived('receipt');
  await form.waitFor('#share-code', 'what can be done with it appears');
  return form;
}

const codeOf = (form: FormHarness): string => form.text('#access-code').replace(/\W/g, '');
const message = (form: FormHarness): string =>
  decodeURIComponent(form.query<HTMLAnchorElement>('a[href*="wa.me"]')!.href);
const press = (form: FormHarness, label: string): void =>
  form
    .all('button')
    .find((one) => one.textContent.trim() === label)!
    .click();
/** Saves the picture, and gives what was written on it. */
async function savedPicture(form: FormHarness): Promise<{ written: string; link: HTMLAnchorElement }> {
  const { click } = HTMLAnchorElement.prototype;
  const { fillText } = CanvasRenderingContext2D.prototype;
  const offered: HTMLAnchorElement[] = [];
  const written: string[] = [];
  HTMLAnchorElement.prototype.click = function () {
    offered.push(this);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    written.push(text);
    fillText.call(this, text, ...rest);
  };
  try {
    press(form, 'Simpan gambar');
    await form.waitFor('#pictured');
  } finally {
    HTMLAnchorElement.prototype.click = click;
    CanvasRenderingContext2D.prototype.fillText = fillText;
  }
  return { written: written.join('\n'), link: offered[0]! };
}

const saved = (form: FormHarness) => savedReports(new URL(`${form.element.endpoint}/`).href);

describe('aduan-form, its receipt', () => {
  afterEach(() => {
    forgetAllReports();
    sessionStorage.clear();
  });

  it('shares the number and never the code, unless that is asked for', async () => {
    const form = await received();
    const link = `${form.element.endpoint}/lacak#aduan=${TRACKING_ID}`;
    expect(message(form)).to.contain(TRACKING_ID).and.contain(link);
    expect(message(form).replace(/\W/g, '')).to.not.contain(codeOf(form));
    expect(form.text()).to.contain('Kode akses tidak ikut').and.contain('dianggap pelapor');
    await form.choose('share-code');
    expect(message(form).replace(/\W/g, '')).to.contain(codeOf(form));
    expect(message(form), 'a code is in no address').to.match(new RegExp(`${TRACKING_ID}$`));
    await form.choose('share-code');
    expect(message(form).replace(/\W/g, '')).to.not.contain(codeOf(form));
  });

  it('warns who reported in secret that the number alone says so', async () => {
    expect((await received()).text()).to.not.contain('tahu bahwa Anda melapor');
    expect((await received({}, 'is_secret')).text()).to.contain('tahu bahwa Anda melapor');
  });

  it('draws what it is about, number, code, QR code, agency and the day of the answer, on this device', async () => {
    const form = await received();
    const first = form.query('.ways')!.firstElementChild!;
    expect(first.textContent.trim()).to.equal('Simpan gambar');
    const { written, link } = await savedPicture(form);
    expect(form.text('#pictured')).to.contain('tersimpan di perangkat ini');
    expect(link.download).to.equal(`laporan-${TRACKING_ID}.png`);
    const picture = await createImageBitmap(await (await fetch(link.href)).blob());
    expect(picture.width).to.equal(720);
    expect(picture.height).to.be.within(700, 1_300);
    expect(written).to.contain(TRACKING_ID).and.to.contain('Jangan bagikan gambar ini');
    expect(written.replace(/\W/g, '')).to.contain(codeOf(form));
    expect(written).to.contain(FULL.name).and.contain(PERSONAL.title);
    expect(written).to.contain('Dijawab paling lambat').and.contain(dueFrom(Date.now()));
    await expect(form.element).to.be.accessible();
  });

  it('tells in a message what an open report is about, and of one in secret or without a name nothing, nor keeps it', async () => {
    const told = message(await received());
    expect(told).to.contain(PERSONAL.title).and.contain(FULL.name);
    for (const ticks of [['is_secret'], ['is_anonymous'], ['is_secret', 'is_anonymous']] as const) {
      sessionStorage.clear();
      const form = await received({}, ...ticks);
      const { written } = await savedPicture(form);
      const kept = Object.values(sessionStorage).join('');
      expect(kept, 'the receipt is kept').to.contain(TRACKING_ID);
      for (const [what, said] of Object.entries({ message: message(form), written, kept }))
        expect(said, `${what}, ${ticks.join()}`).to.not.contain(PERSONAL.title);
      expect(message(form)).to.contain(TRACKING_ID).and.not.contain(FULL.name);
    }
  });

  it('says by which day it is answered: from the day on which it came, after a reload on a later day too', async () => {
    const form = await received();
    const { endpoint } = form.element;
    expect(form.text('#due')).to.contain(dueFrom(Date.now()));
    form.remove();
    const [name, kept] = Object.entries(sessionStorage).find(([key]) => key.startsWith('aduan-receipt'))!;
    const came = Date.parse('2026-11-20T05:00:00Z');
    sessionStorage.setItem(name, JSON.stringify({ ...JSON.parse(kept), receivedAt: came }));
    const again = await placeForm(fakeService(PROMISING), { endpoint });
    await again.waitFor('#due');
    expect(again.text('#due').replace(/\s+/g, ' ')).to.equal('Dijawab paling lambat Rabu, 2 Desember 2026');
    again.remove();
  });

  it('promises no day where the endpoint promises none', async () => {
    const form = await openForm();
    await form.fill();
    form.submit();
    await form.waitFor('#share-code');
    expect(form.has('#due')).to.equal(false);
  });

  it('asks for an identity card only where a name was given', async () => {
    expect((await received()).text()).to.contain('KTP');
    expect((await received({}, 'is_secret')).text()).to.contain('KTP');
    const form = await received({}, 'is_anonymous');
    expect(form.text()).to.contain('Kode yang hilang tidak bisa diganti').and.not.contain('KTP');
    const { endpoint } = form.element;
    form.remove();
    const again = await placeForm(fakeService(PROMISING), { endpoint });
    await again.arrived('receipt');
    expect(again.text(), 'after a reload').to.not.contain('KTP');
    again.remove();
  });

  it('has a picture on every button', async () => {
    const form = await received();
    for (const one of form.all('[part=receipt] .button'))
      expect(one.querySelector('svg'), one.textContent).to.not.equal(null);
  });

  it('leads to the report: to the endpoint’s page with the code in the fragment, or the page’s own tracker', async () => {
    const form = await received();
    const link = form.query<HTMLAnchorElement>('#track-own')!;
    const code = form.text('#access-code').replace(/\s/g, '');
    expect(link.href).to.equal(`${form.element.endpoint}/lacak#aduan=${TRACKING_ID}&kode=${code}`);
    const asked: string[][] = [];
    const tracker = Object.assign(document.createElement('aduan-tracker'), {
      endpoint: 'https://other.example/sp4n',
      open: (...given: string[]) => asked.push(given),
    });
    document.body.append(tracker);
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    expect(asked, 'another endpoint learns no code').to.deep.equal([]);
    tracker.endpoint = form.element.endpoint;
    link.click();
    expect(asked).to.deep.equal([[TRACKING_ID, codeOf(form)]]);
    tracker.remove();
  });

  it('comes back after a reload of this tab, until it is said that it was saved', async () => {
    const form = await received();
    const { endpoint } = form.element;
    const code = codeOf(form);
    form.remove();
    const again = await placeForm(fakeService(), { endpoint });
    await again.arrived('receipt');
    expect(codeOf(again)).to.equal(code);
    expect(again.text('#tracking-id')).to.contain(TRACKING_ID);
    expect(again.text()).to.contain('Bawa KTP').and.to.contain('Tangkap layar');
    press(again, 'Selesai, sudah disimpan');
    await again.drawn();
    expect(again.has('[part=receipt]')).to.equal(false);
    again.remove();
    const clean = await openForm(fakeService(), { endpoint });
    expect(clean.has('[part=receipt]')).to.equal(false);
  });

  it('is kept on no device of many', async () => {
    const form = await received({ 'shared-device': '' });
    expect(Object.keys(sessionStorage).filter((name) => name.startsWith('aduan-receipt'))).to.deep.equal([]);
    expect(form.has('#done')).to.equal(false);
    expect(form.text()).to.contain('Buat laporan lain');
  });

  it('hands the same words to the share sheet where there is one', async () => {
    const shared: (ShareData | undefined)[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data?: ShareData) => {
        shared.push(data);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    });
    try {
      const form = await received();
      press(form, 'Bagikan nomor');
      expect(shared[0]?.text).to.contain(TRACKING_ID);
      expect(shared[0]?.text!.replace(/\W/g, '')).to.not.contain(codeOf(form));
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('draws the link as a QR code when asked, black on white, with the number only', async () => {
    const form = await received();
    expect(form.has('.qr')).to.equal(false);
    press(form, 'Tampilkan kode QR');
    await form.waitFor('.qr path');
    const { path } = qrCode(`${form.element.endpoint}/lacak#aduan=${TRACKING_ID}`);
    expect(form.query('.qr path')!.getAttribute('d')).to.equal(path);
    expect(form.query('.qr svg')!.getAttribute('aria-label')).to.contain(TRACKING_ID);
    await expect(form.element).to.be.accessible();
  });

  it('remembers the report on this device when ticked, and the code by a second tick', async () => {
    const form = await received();
    expect(form.has('#save-code')).to.equal(false);
    await form.choose('save-report');
    expect(saved(form)).to.deep.equal([{ trackingId: TRACKING_ID, accessCode: null, seen: null }]);
    await form.choose('save-code');
    expect(saved(form)[0]!.accessCode).to.equal(codeOf(form));
    await form.choose('save-report');
    expect(saved(form)).to.deep.equal([]);
  });

  it('offers to remember nothing on a device of many, nor to who wanted nothing kept', async () => {
    expect((await received({ 'shared-device': '' })).has('#save-report')).to.equal(false);
    const form = await openForm();
    await form.fill();
    await form.waitFor('#unkept');
    await form.choose('unkept');
    form.submit();
    await form.waitFor('#share-code');
    expect(form.has('#save-report')).to.equal(false);
  });

  it('prints the receipt and nothing else of the page', async () => {
    const form = await received();
    const aside = document.createElement('p');
    document.body.append(aside);
    const { print } = window;
    let seen: string[] = [];
    const marked = (root: ParentNode) => [...root.querySelectorAll('[data-aduan-aside]')];
    window.print = () => {
      seen = [...marked(document), ...marked(form.element.shadowRoot!)].map((element) => element.localName);
      expect(aside.hasAttribute('data-aduan-aside')).to.equal(true);
      expect(form.query('[part=receipt]')!.closest('[data-aduan-aside]')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      press(form, 'Cetak');
      await form.waitFor(() => seen.length > 0, 'it prints');
      expect(form.has('.qr'), 'the paper can be scanned').to.equal(true);
      expect([...marked(document), ...marked(form.element.shadowRoot!)]).to.deep.equal([]);
    } finally {
      window.print = print;
      aside.remove();
    }
  });

  it('fits a small phone', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const form = await received();
      press(form, 'Tampilkan kode QR');
      await form.waitFor('.qr path');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
