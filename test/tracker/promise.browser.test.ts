/** The office has named a day: until then the question may rest, and on it it is asked again. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  OWN_FEATURES,
  RESPONDED,
  capabilitiesJson,
  fakeService,
  followUpJson,
  followUpsJson,
  reportJson,
  until,
  type Answers,
  type Json,
} from './fake-endpoint.js';
import { openReport } from './open-tracker.js';

const HOUR_MS = 3_600_000;

/** A day in the endpoint's zone, Jakarta. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + (days * 24 + 7) * HOUR_MS).toISOString().slice(0, 10);

const inWords = (day: string, how: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T05:00:00Z`).toLocaleDateString('id-ID', { ...how, timeZone: 'UTC' });

function open(report: () => Json, answers: Answers = {}) {
  const service = fakeService({
    capabilities: () => capabilitiesJson(OWN_FEATURES),
    report: () => reportJson({ ...RESPONDED, ...report() }),
    followUps: () => followUpsJson([followUpJson()]),
    ...answers,
  });
  return openReport(service, CODE, '.reply', '#settled-no, #settled-ask');
}

describe('aduan-tracker: a promise of the office', () => {
  it('is told, can be waited for by one press, and the question answered sooner', async () => {
    let rests = false;
    const promised_at = dayFromNow(5);
    const tracker = await open(() => ({ promised_at, waits_until: rests ? promised_at : null }), {
      reply: () => {
        rests = true;
        return { results: { followup: null, status_code: 'responded', status_name: 'Ditanggapi Instansi' } };
      },
    });
    const { service } = tracker;
    const short = inWords(promised_at, { day: 'numeric', month: 'short' });
    const long = inWords(promised_at, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    expect(tracker.words('.status dl')).to.contain(`Dijanjikan selesai ${long}`);
    expect(tracker.words('.question')).to.contain(`Sudah beres? Ya Belum Tunggu sampai ${short}`);
    tracker.find('#settled-later')!.click();
    await until(() => tracker.hasFocus('#arrived'));
    expect(service.replies.length).to.equal(1);
    expect(service.replies[0]).to.include({ content: '', rating: null, resolved: 'later' });
    await until(() => service.calls.filter(({ name }) => name === 'report').length === 2);
    await tracker.drawn();
    expect(tracker.words('#result')).to.equal('Menunggu hari yang dijanjikan');
    expect(tracker.words('.status dl')).to.contain('Giliran Dinas Pekerjaan Umum');
    expect(tracker.has('.question')).to.equal(false);
    expect(tracker.words('.said')).to.contain(`Buka lagi laporan ini pada ${short}: sudah beres?`);
    tracker.find('#settled-ask')!.click();
    await tracker.drawn();
    expect(tracker.hasFocus('#question')).to.equal(true);
    expect(tracker.has('#settled-yes')).to.equal(true);
  });

  it('is asked about again on its day, when nothing is left to wait for', async () => {
    const promised_at = dayFromNow(0);
    const tracker = await open(() => ({ promised_at, waits_until: promised_at }));
    expect(tracker.words('#result')).to.equal('Giliran Anda');
    expect(tracker.has('#settled-yes')).to.equal(true);
    expect(tracker.has('#settled-later')).to.equal(false);
  });
});
