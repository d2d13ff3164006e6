import { expect, waitUntil } from '@open-wc/testing';
import { forgetAllReports, savedReports } from '../../src/report/saved-reports.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { qrCode } from '../../src/form/receipt/receipt-picture.js';
import { setViewport } from '../setup/viewport.js';
import {
  arrived,
  choose,
  fakeService,
  fill,
  has,
  mount,
  mountReady,
  PATIENT,
  query,
  submit,
  textOf,
  TRACKING_ID,
} from './form-fixture.js';

async function received(attributes: Record<string, string> = {}, isSecret = false): Promise<AduanForm> {
  const form = await mountReady(fakeService(), attributes);
  await fill(form);
  if (isSecret) await choose(form, 'is_secret');
  submit(form);
  await arrived(form, 'receipt');
  await waitUntil(() => has(form, '#share-code'), 'what can be done with it appears', PATIENT);
  return form;
}

const codeOf = (form: AduanForm): string => query(form, '#access-code')!.textContent.replace(/\W/g, '');
const message = (form: AduanForm): string =>
  decodeURIComponent(query<HTMLAnchorElement>(form, 'a[href*="wa.me"]')!.href);
const press = (form: AduanForm, label: string): void =>
  [...form.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === label)!.click();
const saved = (form: AduanForm) => savedReports(new URL(`${form.endpoint}/`).href);

describe('aduan-form, its receipt', () => {
  afterEach(() => {
    forgetAllReports();
    sessionStorage.clear();
  });

  it('shares the number and never the code, unless that is asked for', async () => {
    const form = await received();
    const link = `${form.endpoint}/lacak#aduan=${TRACKING_ID}`;
    expect(message(form)).to.contain(TRACKING_ID).and.contain(link);
    expect(message(form).replace(/\W/g, '')).to.not.contain(codeOf(form));
    expect(textOf(form)).to.contain('hanya nomor laporan').and.contain('dianggap pelapor');
    await choose(form, 'share-code');
    expect(message(form).replace(/\W/g, '')).to.contain(codeOf(form));
    expect(message(form), 'a code is in no address').to.match(new RegExp(`${TRACKING_ID}$`));
    await choose(form, 'share-code');
    expect(message(form).replace(/\W/g, '')).to.not.contain(codeOf(form));
  });

  it('warns who reported in secret that the number alone says so', async () => {
    expect(textOf(await received())).to.not.contain('tahu bahwa Anda melapor');
    expect(textOf(await received({}, true))).to.contain('tahu bahwa Anda melapor');
  });

  it('draws number, code, QR code, agency and day as a picture, on this device', async () => {
    const form = await received();
    const first = query(form, '.ways')!.firstElementChild!;
    expect(first.textContent.trim()).to.equal('Simpan gambar');
    const { click } = HTMLAnchorElement.prototype;
    const offered: HTMLAnchorElement[] = [];
    const written: string[] = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    HTMLAnchorElement.prototype.click = function () {
      offered.push(this);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      written.push(text);
      fillText.call(this, text, ...rest);
    };
    try {
      press(form, 'Simpan gambar');
      await waitUntil(() => has(form, '#pictured'), '', PATIENT);
    } finally {
      HTMLAnchorElement.prototype.click = click;
      CanvasRenderingContext2D.prototype.fillText = fillText;
    }
    expect(query(form, '#pictured')!.textContent).to.contain('tersimpan di perangkat ini');
    expect(offered[0]!.download).to.equal(`laporan-${TRACKING_ID}.png`);
    const picture = await createImageBitmap(await (await fetch(offered[0]!.href)).blob());
    expect(picture.width).to.equal(720);
    expect(picture.height).to.be.within(700, 1_200);
    expect(written.join('\n')).to.contain(TRACKING_ID).and.to.contain('Jangan bagikan gambar ini');
    expect(written.join('').replace(/\W/g, '')).to.contain(codeOf(form));
    await expect(form).to.be.accessible();
  });

  it('leads to the report: to the endpoint’s page with the code in the fragment, or the page’s own tracker', async () => {
    const form = await received();
    const link = query<HTMLAnchorElement>(form, '#track-own')!;
    const code = query(form, '#access-code')!.textContent.replace(/\s/g, '');
    expect(link.href).to.equal(`${form.endpoint}/lacak#aduan=${TRACKING_ID}&kode=${code}`);
    const asked: string[][] = [];
    const tracker = Object.assign(document.createElement('aduan-tracker'), {
      endpoint: 'https://other.example/sp4n',
      open: (...given: string[]) => asked.push(given),
    });
    document.body.append(tracker);
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    expect(asked, 'another endpoint learns no code').to.deep.equal([]);
    tracker.endpoint = form.endpoint;
    link.click();
    expect(asked).to.deep.equal([[TRACKING_ID, codeOf(form)]]);
    tracker.remove();
  });

  it('comes back after a reload of this tab, until it is said that it was saved', async () => {
    const form = await received();
    const { endpoint } = form;
    const code = codeOf(form);
    form.remove();
    const again = await mount(fakeService(), { endpoint });
    await arrived(again, 'receipt');
    expect(codeOf(again)).to.equal(code);
    expect(query(again, '#tracking-id')!.textContent).to.contain(TRACKING_ID);
    expect(textOf(again)).to.contain('Bawa KTP').and.to.contain('Tangkap layar');
    press(again, 'Selesai, sudah saya simpan');
    await again.updateComplete;
    expect(has(again, '[part=receipt]')).to.equal(false);
    again.remove();
    const clean = await mountReady(fakeService(), { endpoint });
    expect(has(clean, '[part=receipt]')).to.equal(false);
  });

  it('is kept on no device of many', async () => {
    const form = await received({ 'shared-device': '' });
    expect(Object.keys(sessionStorage).filter((name) => name.startsWith('aduan-receipt'))).to.deep.equal([]);
    expect(has(form, '#done')).to.equal(false);
    expect(textOf(form)).to.contain('Buat laporan lain');
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
    expect(has(form, '.qr')).to.equal(false);
    press(form, 'Tampilkan kode QR');
    await waitUntil(() => has(form, '.qr path'), '', PATIENT);
    const { path } = qrCode(`${form.endpoint}/lacak#aduan=${TRACKING_ID}`);
    expect(query(form, '.qr path')!.getAttribute('d')).to.equal(path);
    expect(query(form, '.qr svg')!.getAttribute('aria-label')).to.contain(TRACKING_ID);
    await expect(form).to.be.accessible();
  });

  it('remembers the report on this device when ticked, and the code by a second tick', async () => {
    const form = await received();
    expect(has(form, '#save-code')).to.equal(false);
    await choose(form, 'save-report');
    expect(saved(form)).to.deep.equal([{ trackingId: TRACKING_ID, accessCode: null, seen: null }]);
    await choose(form, 'save-code');
    expect(saved(form)[0]!.accessCode).to.equal(codeOf(form));
    await choose(form, 'save-report');
    expect(saved(form)).to.deep.equal([]);
  });

  it('offers to remember nothing on a device of many, nor to who wanted nothing kept', async () => {
    expect(has(await received({ 'shared-device': '' }), '#save-report')).to.equal(false);
    const form = await mountReady(fakeService());
    await fill(form);
    await waitUntil(() => has(form, '#unkept'), '', PATIENT);
    await choose(form, 'unkept');
    submit(form);
    await waitUntil(() => has(form, '#share-code'), '', PATIENT);
    expect(has(form, '#save-report')).to.equal(false);
  });

  it('prints the receipt and nothing else of the page', async () => {
    const form = await received();
    const aside = document.createElement('p');
    document.body.append(aside);
    const { print } = window;
    let seen: string[] = [];
    const marked = (root: ParentNode) => [...root.querySelectorAll('[data-aduan-aside]')];
    window.print = () => {
      seen = [...marked(document), ...marked(form.shadowRoot!)].map((element) => element.localName);
      expect(aside.hasAttribute('data-aduan-aside')).to.equal(true);
      expect(query(form, '[part=receipt]')!.closest('[data-aduan-aside]')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      press(form, 'Cetak');
      await waitUntil(() => seen.length > 0, 'it prints', PATIENT);
      expect(has(form, '.qr'), 'the paper can be scanned').to.equal(true);
      expect([...marked(document), ...marked(form.shadowRoot!)]).to.deep.equal([]);
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
      await waitUntil(() => has(form, '.qr path'), '', PATIENT);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
