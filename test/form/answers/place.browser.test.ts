import { expect } from '@open-wc/testing';
import type { Capabilities } from '../../../src/contract/capabilities.js';
import type { MapLayer, Outline } from '../../../src/contract/public/geojson.js';
import type { OutlineService } from '../../../src/client/sp4n/map.js';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService } from '../harness/form-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';

const TOWN: Capabilities = {
  ...FULL,
  map: {
    bounds: [103.6, -4.9, 104.6, -3.7],
    tilesUrl: null,
    attribution: null,
    outlineUrl: 'masters/outline',
    layers: [
      { kind: 'river', url: 'masters/layers/river' },
      { kind: 'village', url: 'masters/layers/village' },
    ],
  },
  fallback: { web: 'https://www.lapor.go.id', sms: null },
};
const OUTLINE: Outline = {
  areas: [
    [
      [
        [103.7, -4.5],
        [104.5, -4.5],
        [104.5, -3.8],
        [103.7, -3.8],
      ],
    ],
  ],
  places: [{ name: 'Baturaja', position: [104.17, -4.13] }],
};
const LAYERS: Record<string, MapLayer> = {
  'masters/layers/river': {
    lines: [
      [
        [103.7, -4.2],
        [104.3, -3.9],
      ],
    ],
    places: [],
  },
  'masters/layers/village': {
    lines: [],
    places: [
      { name: 'Kurup', position: [104.2, -4.0], id: 'r-kurup', district: 'Lubuk Batang' },
      { name: 'Bandar Agung yang panjang', position: [104.2005, -4.0], id: 'r-bandar' },
      { name: 'Jauh', position: [103.8, -4.4], id: 'r-jauh' },
    ],
  },
};
const townService = (): ReturnType<typeof fakeService> & Partial<OutlineService> =>
  Object.assign(fakeService(TOWN), {
    outline: () => Promise.resolve(OUTLINE),
    layer: (url: string) => Promise.resolve(LAYERS[url]!),
  });
const { geolocation } = navigator;
type Ask = (found: PositionCallback, failed: PositionErrorCallback) => void;
/** What the device answers from here on. */
function device(ask: Ask): void {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: ask } });
}
const standingAt =
  (latitude: number, longitude: number, accuracy = 18.4): Ask =>
  (found) =>
    found({ coords: { latitude, longitude, accuracy } } as GeolocationPosition);
const failingWith =
  (code: number): Ask =>
  (_, failed) =>
    failed({ code } as GeolocationPositionError);

const words = (form: FormHarness): string => form.text('#place').replace(/\s+/g, ' ').trim();
const button = (form: FormHarness, label: string): HTMLButtonElement | undefined =>
  form.all<HTMLButtonElement>('#place button, #photo-place').find((one) => one.textContent.trim() === label);
async function press(form: FormHarness, label: string): Promise<void> {
  await form.waitFor(() => button(form, label), `${label} appears`);
  button(form, label)!.click();
  await form.drawn();
}
async function placed(service = townService(), attributes?: Record<string, string>): Promise<FormHarness> {
  const form = await openForm(service, attributes);
  await form.waitFor('#place', 'the place appears');
  return form;
}
const mapOf = async (form: FormHarness): Promise<HTMLElement> => {
  await form.waitFor(() => form.has('.map-box') && button(form, 'Pakai titik ini'), 'the map');
  return form.query<HTMLElement>('.map-box')!;
};
const key = (box: HTMLElement, name: string): boolean =>
  box.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );

describe('the place by coordinates in aduan-form', () => {
  // Unbundled it is half a hundred files, which the first test of the map would wait for.
  before(() => Promise.all([import('../../../src/map/map.js'), import('../../../src/form/aid-parts.js')]));
  beforeEach(() => device(standingAt(-4.13, 104.17)));
  afterEach(() => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    delete (document as { permissionsPolicy?: unknown }).permissionsPolicy;
  });

  it('is asked of the device by a press, shown with its accuracy, enough as a place, and sent', async () => {
    const service = townService();
    const form = await placed(service);
    await form.fill();
    form.type('location_text', '');
    await press(form, 'Lokasi saya');
    expect(words(form)).to.contain('Titik lokasi tercatat ✓').and.not.to.contain('°');
    expect(words(form)).to.contain('dibulatkan ke kotak sekitar 500 meter');
    await form.drawn();
    expect(form.focused).to.equal('place');
    await expect(form.element).to.be.accessible();
    form.submit();
    await form.arrived('receipt');
    const { latitude, longitude, locationText } = service.created[0]!.submission;
    expect([latitude, longitude, locationText]).to.deep.equal([-4.13, 104.17, null]);
  });

  it('asks what the place is called where no village is near, until something says so', async () => {
    const name = 'Tulis juga nama tempatnya.';
    const layers = TOWN.map!.layers!.filter(({ kind }) => kind !== 'village');
    const form = await placed(
      Object.assign(townService(), fakeService({ ...TOWN, map: { ...TOWN.map!, layers } })),
    );
    form.type('location_text', '');
    await press(form, 'Lokasi saya');
    expect(words(form)).to.contain('Titik lokasi tercatat ✓').and.to.contain(name);
    await expect(form.element).to.be.accessible();
    form.type('location_text', 'Dusun II');
    await form.drawn();
    expect(words(form)).not.to.contain(name);
    form.remove();
    device(standingAt(-4.0, 104.2));
    const known = await placed();
    known.type('location_text', '');
    await press(known, 'Lokasi saya');
    await known.waitFor(() => words(known).includes('Dekat Kurup'), 'the village');
    expect(words(known)).not.to.contain(name);
  });

  it('can be taken away again, and then the words are asked for', async () => {
    const service = townService();
    const form = await placed(service);
    await form.fill();
    form.type('location_text', '');
    await press(form, 'Lokasi saya');
    await press(form, 'Hapus titik');
    expect(words(form)).not.to.contain('✓');
    form.submit();
    await form.waitFor('#location_text-error', 'the place is missed');
    expect(service.created.length).to.equal(0);
  });

  it('says who sees it as the ticks change', async () => {
    const form = await placed();
    await press(form, 'Lokasi saya');
    await form.choose('is_anonymous');
    expect(words(form)).to.contain('umum tidak melihat titik ini');
    await form.choose('is_secret');
    expect(words(form)).to.contain('hanya petugas dan instansi');
  });

  for (const [code, what] of [
    [1, 'Lokasi dimatikan'],
    [3, 'Lokasi belum ketemu'],
    [2, 'tidak bisa menentukan lokasi'],
  ] as const) {
    it(`says what to do when the device answers ${code}, and takes the next try`, async () => {
      device(failingWith(code));
      const form = await placed();
      await press(form, 'Lokasi saya');
      expect(words(form)).to.contain(what).and.to.contain('Tulis tempatnya saja.');
      await expect(form.element).to.be.accessible();
      device(standingAt(-4.2, 104.1));
      await press(form, 'Lokasi saya');
      expect(words(form)).to.contain('✓').and.not.to.contain(what);
    });
  }

  it('can be called off, and an answer that comes later is not taken', async () => {
    let answer = (): void => {};
    device((found) => (answer = () => standingAt(-4.1, 104)(found, () => {})));
    const form = await placed();
    await press(form, 'Lokasi saya');
    expect(words(form)).to.contain('Mencari lokasi Anda');
    await press(form, 'Batal');
    answer();
    await form.drawn();
    expect(words(form)).not.to.contain('✓');
  });

  it('is not offered where the page may not ask', async () => {
    Object.defineProperty(document, 'permissionsPolicy', {
      configurable: true,
      value: { allowsFeature: (name: string) => name !== 'geolocation' },
    });
    const form = await placed();
    expect(button(form, 'Lokasi saya')).to.equal(undefined);
    expect(button(form, 'Pilih di peta')).not.to.equal(undefined);
  });

  it('warns outside the agency’s area by its outline, names another way, and still sends', async () => {
    device(standingAt(-4.7, 104.2, 900));
    const service = townService();
    const form = await placed(service);
    await form.fill();
    await press(form, 'Lokasi saya');
    await form.waitFor('#outside', 'the warning');
    expect(words(form)).to.contain('di luar wilayah Pemerintah Kabupaten Ogan Komering Ulu');
    expect(words(form)).to.contain('kurang tepat');
    expect(form.query<HTMLAnchorElement>('#outside a')!.href).to.equal('https://www.lapor.go.id/');
    await expect(form.element).to.be.accessible();
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.latitude).to.equal(-4.7);
    submitAgain(form);
    await form.waitFor('#place', 'a new form');
    expect(words(form)).not.to.contain('✓');
  });

  it('is shown on a map by keys alone, its middle is the point', async () => {
    const service = townService();
    const form = await placed(service);
    await form.fill();
    await press(form, 'Pilih di peta');
    const box = await mapOf(form);
    await form.waitFor(() => form.element.shadowRoot!.activeElement === box, 'the map has the focus');
    await form.waitFor(() => form.has('.map-frame path.outline') && form.has('.map-name'), 'the outline');
    expect(words(form)).to.contain('Perbesar peta dulu');
    const before = words(form);
    expect(key(box, 'ArrowRight')).to.equal(false);
    // A key that comes while the map still moves is lost, as a person's would be.
    const moved = () => words(form) !== before && !words(form).includes('Perbesar peta dulu');
    await form.waitFor(() => moved() || (key(box, '+'), moved()), 'moved');
    expect(key(box, 'a')).to.equal(true);
    await expect(form.element).to.be.accessible();
    for (const one of form.query('.map-zoom')!.querySelectorAll('button'))
      expect(one.getBoundingClientRect().height).to.be.at.least(44);
    await press(form, 'Pakai titik ini');
    expect(words(form)).to.contain('Dari peta.');
    expect(form.has('.map-frame')).to.equal(false);
    form.submit();
    await form.arrived('receipt');
    const { latitude, longitude } = service.created[0]!.submission;
    expect(latitude).to.be.within(-4.9, -3.7);
    expect(longitude).to.be.within(104.1, 104.6);
  });

  it('opens on the chosen village, and writes no name over another', async () => {
    const form = await placed(townService(), { location: 'r-kurup' });
    await press(form, 'Pilih di peta');
    await mapOf(form);
    await form.waitFor(() => form.has('path.river') && form.has('.map-name.village'), 'the layers');
    await form.waitFor(() => words(form).includes('Dekat Kurup, Kec. Lubuk Batang.'), 'the village');
    const shown = form.all<HTMLElement>('.map-name:not([hidden])');
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['Kurup']);
    await expect(form.element).to.be.accessible();
  });

  it('is not offered where there is nothing to see', async () => {
    Object.assign(document, { permissionsPolicy: { allowsFeature: () => false } });
    for (const layers of [undefined, []] as const) {
      const bare = { ...TOWN, map: { ...TOWN.map!, layers } } as Capabilities;
      const form = await openForm(
        Object.assign(fakeService(bare), { outline: () => Promise.resolve(OUTLINE) }),
      );
      await form.waitFor('[name=location_text]', 'the place in words');
      expect(form.has('#place')).to.equal(false);
      form.remove();
    }
  });

  it('asks nobody for tiles unless they are configured', async () => {
    const form = await placed();
    await press(form, 'Pilih di peta');
    await mapOf(form);
    expect(form.has('.map-frame img, .map-credit')).to.equal(false);
    form.remove();
    const tiled = Object.assign(
      fakeService({
        ...TOWN,
        map: { ...TOWN.map!, tilesUrl: 'tiles/{z}/{x}/{y}.png', attribution: '© <b>Peta</b>' },
      }),
      { outline: () => Promise.reject(new Error('gone')) },
    );
    const other = await placed(tiled);
    await press(other, 'Pilih di peta');
    await other.waitFor('.map-frame img', 'tiles');
    expect(other.query<HTMLImageElement>('.map-frame img')!.src).to.match(
      new RegExp(`^${other.element.endpoint}/tiles/\\d+/\\d+/\\d+\\.png$`),
    );
    expect(other.text('.map-credit')).to.equal('© <b>Peta</b>');
  });

  it('gets its size when a hidden step is shown', async () => {
    const form = await placed();
    const section = form.query('#place')!.closest('fieldset')!;
    await press(form, 'Pilih di peta');
    section.hidden = true;
    section.style.display = 'none';
    await mapOf(form);
    section.style.display = '';
    section.hidden = false;
    await form.waitFor(() => words(form).includes('Perbesar peta dulu'), 'all of the bounds');
    await form.waitFor(() => Number(form.query('.map-scale')!.getBoundingClientRect().width) > 10, 'a scale');
  });

  it('offers a photo’s own place, and uses it by a press alone', async () => {
    const bytes = await (await fetch('/test/.results/images/everything.jpg')).arrayBuffer();
    const service = townService();
    const form = await placed(service);
    await form.fill();
    await form.pick(new File([bytes], 'lubang.jpg', { type: 'image/jpeg' }));
    await form.waitFor('#photo-place', 'the offer');
    expect(form.text('#photo-place').trim()).to.equal('Pakai lokasi foto');
    await expect(form.element).to.be.accessible();
    expect(form.query('#photo-place')!.closest('.section')).to.equal(
      form.query('#attachments')!.closest('.section'),
    );
    await press(form, 'Pakai lokasi foto');
    expect(words(form)).to.contain('Titik lokasi tercatat ✓').and.to.contain('Dari foto.');
    await form.drawn();
    expect([form.has('#photo-used'), form.focused]).to.deep.equal([true, 'attachments']);
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.latitude).to.equal(-4.130139);
  });

  it('sends nothing of a photo’s place that nobody used', async () => {
    const bytes = await (await fetch('/test/.results/images/everything.jpg')).arrayBuffer();
    const service = townService();
    const form = await placed(service);
    await form.fill();
    await form.pick(new File([bytes], 'lubang.jpg', { type: 'image/jpeg' }));
    await form.waitFor('#photo-place', 'the offer');
    form.submit();
    await form.arrived('receipt');
    const { latitude, longitude } = service.created[0]!.submission;
    expect([latitude, longitude]).to.deep.equal([null, null]);
  });
});

/** From the receipt to the next report. */
function submitAgain(form: FormHarness): void {
  const again = form
    .all<HTMLButtonElement>('button')
    .find((one) => one.textContent.includes('Selesai, sudah disimpan'));
  again!.click();
}
