import { expect } from '@open-wc/testing';
import type { MapLayer } from '../../../src/contract/public/geojson.js';
import { CHOOSING, choosingService } from '../harness/choices-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';

const MAP = {
  bounds: [103.6, -4.9, 104.6, -3.7] as [number, number, number, number],
  tilesUrl: null,
  attribution: null,
  outlineUrl: null,
  layers: [{ kind: 'village' as const, url: 'masters/layers/village' }],
};
const LAYER: MapLayer = {
  lines: [],
  places: [
    { name: 'Lubuk Rukam', position: [104.2, -4.0], id: 'r-rukam', district: 'Peninjauan' },
    { name: 'Kurup', position: [104.3, -4.1], id: 'r-kurup' },
  ],
};

const { geolocation } = navigator;
function standAt(latitude: number, longitude: number, accuracy: number): void {
  const getCurrentPosition = (found: PositionCallback): void =>
    found({ coords: { latitude, longitude, accuracy } } as GeolocationPosition);
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
}

async function opened(attributes?: Record<string, string>): Promise<FormHarness> {
  const service = choosingService({ ...CHOOSING, map: MAP });
  const form = await openForm(Object.assign(service, { layer: () => Promise.resolve(LAYER) }), attributes);
  await form.waitFor('#place', 'the place appears');
  return form;
}
const words = (form: FormHarness): string => form.text('#place').replace(/\s+/g, ' ').trim();
async function press(form: FormHarness, label: string): Promise<void> {
  const button = () =>
    form.all<HTMLButtonElement>('#place button').find((one) => one.textContent.trim() === label);
  await form.waitFor(button, `${label} appears`);
  button()!.click();
  await form.drawn();
}
const village = (form: FormHarness): string => form.control('location_id').value;

describe('a village by its name in aduan-form', () => {
  before(() => import('../../../src/form/aid-parts.js'));
  beforeEach(() => standAt(-3.999, 104.199, 20));
  afterEach(() => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  it('names a point, and is chosen by one press, never without', async () => {
    const form = await opened();
    await press(form, 'Lokasi saya');
    await form.waitFor(() => words(form).includes('Dekat Lubuk Rukam, Kec. Peninjauan ✓'), 'the name');
    expect(words(form)).not.to.contain('°');
    expect(village(form), 'it is public').to.equal('');
    await expect(form.element).to.be.accessible();
    await press(form, 'Di Lubuk Rukam, Kec. Peninjauan?');
    expect(village(form)).to.equal('r-rukam');
    expect(words(form), 'the field above names it now').not.to.contain('Lubuk Rukam');
    expect(words(form)).to.contain('Titik lokasi tercatat ✓');
  });

  it('is named by no point that may lie elsewhere, and offered beside none that was chosen', async () => {
    standAt(-3.999, 104.199, 900);
    const rough = await opened();
    await press(rough, 'Lokasi saya');
    await rough.waitFor(() => words(rough).includes('Titik lokasi tercatat ✓'), 'the point');
    expect(words(rough)).not.to.contain('Lubuk Rukam');
    rough.remove();
    standAt(-3.999, 104.199, 20);
    const form = await opened();
    form.type('location_text', 'Balai desa Kurup');
    await press(form, 'Di Kurup?');
    await press(form, 'Lokasi saya');
    await form.waitFor(() => words(form).includes('Dekat Lubuk Rukam'), 'the name');
    expect(village(form)).to.equal('r-kurup');
    expect(words(form)).not.to.contain('Di Lubuk Rukam');
  });

  it('is offered where place or text name it, and taken by one press', async () => {
    const form = await opened();
    form.type('location_text', 'depan masjid desa lubuk rukam');
    await press(form, 'Di Lubuk Rukam, Kec. Peninjauan?');
    expect(village(form)).to.equal('r-rukam');
    expect(words(form)).not.to.contain('Di Lubuk Rukam');
    expect(form.focused).to.equal('location_id');
    form.remove();
    const other = await opened();
    other.type('content', 'Jembatan gantung di desa Kurup putus sejak Senin.');
    await press(other, 'Di Kurup?');
    expect(village(other)).to.equal('r-kurup');
  });

  it('is not offered where the page has fixed it', async () => {
    const form = await opened({ location: 'r-kurup' });
    form.type('location_text', 'desa lubuk rukam');
    await press(form, 'Lokasi saya');
    await form.waitFor(() => words(form).includes('Dekat Lubuk Rukam'), 'the name');
    expect(words(form)).not.to.contain('Di Lubuk');
    expect(form.query<HTMLInputElement>('[name=location_id]')?.value ?? '').not.to.equal('r-rukam');
  });
});
