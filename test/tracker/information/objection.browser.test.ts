/** The objection to how a request for information was answered, by whoever holds its code. */
import { expect } from '@open-wc/testing';
import { AduanError } from '../../../src/errors.js';
import {
  CODE,
  NUMBER,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  reportJson,
  until,
  type Json,
} from '../fake-endpoint.js';
import { openTracker } from '../open-tracker.js';

const FEATURES = { features: [...OWN_FEATURES.features, 'information'] };
const REFUSED = { state: 'refused', decision: 'refused', ground: 'Dikecualikan.', extended_reason: null };
const OPEN = { ...REFUSED, may: ['object'], object_until: '2027-01-08' };
const MADE = {
  ...REFUSED,
  state: 'objection',
  may: [],
  objection: { ground: 'a', content: 'Dokumennya tidak rahasia.' },
};

const DAYS = {
  results: {
    kind: 'objection',
    days: [{ date: '2026-11-24', counted: false, why: 'start' }],
    due_on: '2027-01-11',
    is_estimate: false,
    source: 'UU 14/2008',
  },
};

async function show(
  information: () => Json,
  { features = FEATURES, code = CODE, clocks = [] as readonly object[], object = () => {} } = {},
) {
  const service = fakeService({
    capabilities: () => capabilitiesJson(features),
    report: () =>
      reportJson({ status_code: 'responded', classification_id: '2', information: information(), clocks }),
    object,
    clockDays: () => DAYS,
  });
  const tracker = await openTracker(service);
  await tracker.look(NUMBER, code);
  await until(() => tracker.has('#result'));
  return { tracker, service };
}

describe('aduan-tracker: an objection', () => {
  it('is offered while it may be made, asks for ground and words, and is sent once', async () => {
    let information: Json = OPEN;
    const { tracker, service } = await show(() => information, { object: () => void (information = MADE) });
    await until(() => tracker.words('.status').includes('Keberatan'));
    tracker.button('Keberatan').click();
    await until(() => tracker.has('#objection-ground'));
    expect(tracker.words('.objection')).to.contain('Paling lambat Jumat, 8 Januari 2027');
    await expect(tracker.element).to.be.accessible();
    tracker.button('Kirim keberatan').click();
    await until(() => tracker.has('#objection-ground-error'));
    expect(tracker.words('.objection')).to.contain('Pilih satu alasan.');
    expect(service.objections).to.have.length(0);
    const ground = tracker.find('#objection-ground') as HTMLSelectElement;
    ground.value = 'a';
    ground.dispatchEvent(new Event('change'));
    tracker.write('#objection-content', 'x'.repeat(2_001));
    tracker.button('Kirim keberatan').click();
    await until(() => tracker.words('.objection').includes('Ringkas sampai 2000 huruf'));
    tracker.write('#objection-content', MADE.objection.content);
    tracker.button('Kirim keberatan').click();
    await until(() => tracker.words('.status').includes('Menunggu keputusan atasan petugas'));
    expect(service.objections.map(({ ground: letter, content: text }) => [letter, text])).to.deep.equal([
      ['a', MADE.objection.content],
    ]);
    expect(tracker.has('#objection-ground')).to.equal(false);
    expect(tracker.element.shadowRoot!.activeElement?.id).to.equal('objection');
  });

  it('that is refused says why beside the field, or is not sent again where it can’t be', async () => {
    const refusals = [
      new AduanError('refused', { fields: { content: ['Terlalu kasar.'] } }),
      new AduanError('refused', { serverMessage: 'Waktunya sudah lewat.' }),
    ];
    const object = () => {
      throw refusals.shift()!;
    };
    const { tracker } = await show(() => OPEN, { object });
    await until(() => tracker.words('.status').includes('Keberatan'));
    tracker.button('Keberatan').click();
    await until(() => tracker.has('#objection-ground'));
    const ground = tracker.find('#objection-ground') as HTMLSelectElement;
    ground.value = 'c';
    ground.dispatchEvent(new Event('change'));
    tracker.write('#objection-content', 'Belum dijawab sama sekali.');
    tracker.button('Kirim keberatan').click();
    await until(() => tracker.has('#objection-content-error'));
    expect(tracker.words('.objection')).to.contain('Terlalu kasar.');
    tracker.button('Coba kirim lagi').click();
    await until(() => tracker.words('.objection').includes('Waktunya sudah lewat.'));
    expect(tracker.words('.objection')).not.to.contain('Coba kirim lagi');
  });

  it('says by when it is decided on, and at a press how that day is reckoned', async () => {
    const clocks = [
      { kind: 'objection', due_at: '2027-01-11T23:59:59+07:00', ended_at: null, state: 'running' },
    ];
    const { tracker, service } = await show(() => MADE, { clocks });
    await until(() => tracker.words('.status').includes('Keberatan'));
    tracker.button('Keberatan').click();
    await until(() => tracker.words('.status').includes('Paling lambat Senin, 11 Januari 2027'));
    tracker.button('Dihitung begini').click();
    await until(() => tracker.has('.days'));
    const asked = service.calls.filter(({ name }) => name === 'clockDays').map(({ subject }) => subject);
    expect(asked).to.deep.equal([`${NUMBER} objection`]);
    expect(tracker.words('.days')).to.contain('Selasa, 24 November belum dihitung');
    await expect(tracker.element).to.be.accessible();
  });

  it('is sent again under the same key where its outcome is unknown', async () => {
    const failures = [new AduanError('timeout', { bodyLeft: true })];
    const object = () => {
      const failure = failures.pop();
      if (failure) throw failure;
    };
    const { tracker, service } = await show(() => OPEN, { object });
    await until(() => tracker.words('.status').includes('Keberatan'));
    tracker.button('Keberatan').click();
    await until(() => tracker.has('#objection-ground'));
    const ground = tracker.find('#objection-ground') as HTMLSelectElement;
    ground.value = 'c';
    ground.dispatchEvent(new Event('change'));
    tracker.write('#objection-content', 'Belum dijawab sama sekali.');
    tracker.button('Kirim keberatan').click();
    await until(() => tracker.words('.objection').includes('Belum tahu apakah keberatan sudah terkirim'));
    tracker.button('Coba kirim lagi').click();
    await until(() => service.objections.length === 2);
    const [first, second] = service.objections;
    expect(second!.idempotencyKey).to.equal(first!.idempotencyKey);
  });

  it('stands behind the decision and its ground, which strangers read too, without a press', async () => {
    for (const more of [{}, { code: '' }]) {
      const { tracker } = await show(() => REFUSED, more);
      await until(() => tracker.words('.status').includes('Putusan Ditolak'));
      expect(tracker.words('.status')).to.contain(REFUSED.ground);
      await expect(tracker.element).to.be.accessible();
      tracker.element.remove();
    }
  });

  it('is offered to nobody else, and nowhere without the feature', async () => {
    const closed = { ...REFUSED, may: [] };
    for (const [information, more] of [
      [OPEN, { code: '' }],
      [OPEN, { features: OWN_FEATURES }],
      [closed, {}],
    ] as const) {
      const { tracker } = await show(() => information, more);
      expect(tracker.words('.status')).not.to.contain('Keberatan');
    }
  });
});
