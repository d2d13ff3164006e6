/** The way to SP4N-LAPOR!: how far a report is on it, in the reader's language, and what came from there. */
import { expect } from '@open-wc/testing';
import type { Language } from '../../src/widget/language/language.js';
import {
  CODE,
  NUMBER,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  followUpJson,
  followUpsJson,
  reportJson,
  until,
  words,
  type Json,
} from './fake-endpoint.js';
import { openReport, openTracker, type OpenTracker } from './open-tracker.js';

const SENT = { state: 'sent', national_id: '9165816', since: '2026-11-21T09:00:00+07:00' };
const SINCE = '2026-11-21T09:00:00+07:00';

async function show(relay: unknown, lang?: string): Promise<OpenTracker> {
  const tracker = await openTracker(
    fakeService({ report: () => reportJson({ relay }) }),
    lang ? { lang } : {},
  );
  if (lang) await until(() => tracker.has(`.aduan[lang=${lang}]`));
  await tracker.look(NUMBER);
  return tracker;
}

/** What stands beside a label among the report's details. */
const fact = (tracker: OpenTracker, label: string) => {
  const row = tracker.all('.facts > div').find((one) => words(one.querySelector('dt')) === label);
  return row ? words(row.querySelector('dd')) : null;
};
const way = (tracker: OpenTracker) => fact(tracker, 'SP4N-LAPOR!');

describe('aduan-tracker: the way to SP4N-LAPOR!', () => {
  it('says nothing of it where nothing is forwarded', async () => {
    const tracker = await show({ state: 'none', national_id: null, since: null });
    expect(way(tracker)).to.equal(null);
    expect(tracker.words('.result')).not.to.contain('SP4N');
  });

  it('says by which number and since when it is there, and sets both numbers together', async () => {
    const tracker = await show(SENT);
    expect(way(tracker)).to.equal('Diteruskan ke SP4N-LAPOR! dengan nomor 9165816 (Sabtu, 21 November 2026)');
    const labels = tracker.all('.facts dt').map((label) => words(label));
    expect(labels.slice(-2)).to.deep.equal(['Nomor laporan', 'SP4N-LAPOR!']);
    expect(fact(tracker, 'Nomor laporan')).to.equal(`#${NUMBER}`);
  });

  it('leaves out what the endpoint does not tell', async () => {
    expect(way(await show({ state: 'sent', national_id: 9165816 }))).to.equal(
      'Diteruskan ke SP4N-LAPOR! dengan nomor 9165816',
    );
    expect(way(await show({ state: 'sent' }))).to.equal('Diteruskan ke SP4N-LAPOR!');
  });

  it('says that it waits, and when the next try is, where that is known', async () => {
    expect(way(await show({ state: 'waiting', national_id: null, since: SINCE }))).to.equal(
      'Menunggu SP4N-LAPOR!, dicoba lagi secara otomatis',
    );
    const known = await show({ state: 'waiting', next_try_at: '2026-11-26T14:05:00+07:00' });
    expect(way(known)).to.match(
      /^Menunggu SP4N-LAPOR!, dicoba lagi Kamis, 26 November 2026 (pukul )?14[.:]05 WIB$/,
    );
  });

  it('says that an officer looks at one that is parked', async () => {
    expect(way(await show({ state: 'parked', national_id: null, since: SINCE }))).to.equal(
      'Sedang diperiksa petugas sebelum diteruskan ke SP4N-LAPOR!',
    );
  });

  it('takes a number from there for proof, whatever the state', async () => {
    for (const state of ['parked', 'waiting', 'none', 'teleported'])
      expect(way(await show({ state, national_id: 9165816 })), state).to.contain('dengan nomor 9165816');
  });

  it('is unmoved by values that nobody foresaw', async () => {
    const hostile = [
      'sent',
      7,
      [],
      null,
      { state: 'constructor' },
      { state: {}, since: [], national_id: {} },
    ];
    for (const relay of hostile) {
      const tracker = await show(relay);
      expect(tracker.words('#result'), JSON.stringify(relay)).to.equal('Ditindaklanjuti oleh Instansi');
      expect(way(tracker), JSON.stringify(relay)).to.equal(null);
    }
    const undated = await show({ state: 'sent', national_id: '<b>1</b>', since: 'kemarin' });
    expect(way(undated)).to.equal('Diteruskan ke SP4N-LAPOR! dengan nomor <b>1</b>');
    expect(way(await show({ state: 'waiting', next_try_at: 'nanti' }))).to.contain('secara otomatis');
  });

  const IN: Record<Exclude<Language, 'id'>, [sent: RegExp, waiting: RegExp, parked: RegExp, mark: string]> = {
    en: [
      /^Passed on .* with number 9165816 \(.*November 2026\)$/,
      /^Waiting/,
      /officer/,
      'through SP4N-LAPOR!',
    ],
    jv: [
      /^Dipunterasaken .* nomer 9165816 \(.*2026\)$/,
      /^Ngentosi .* malih/,
      /dipunpriksa/,
      'lewat SP4N-LAPOR!',
    ],
    su: [
      /^Diteraskeun .* nomer 9165816 \(.*2026\)$/,
      /^Ngantosan .* deui/,
      /diparios/,
      'ngalang\u00ADkungan SP4N-LAPOR!',
    ],
    mui: [/^Diteruske ke .* nomor 9165816 \(.*2026\)$/, /^Nunggu .* lagi/, /dipreso/, 'lewat SP4N-LAPOR!'],
  };
  for (const [lang, [sent, waiting, parked, mark]] of Object.entries(IN)) {
    it(`says it in ${lang}`, async () => {
      expect(way(await show(SENT, lang))).to.match(sent);
      for (const next of [null, SINCE])
        expect(way(await show({ state: 'waiting', next_try_at: next }, lang))).to.match(waiting);
      expect(way(await show({ state: 'parked' }, lang))).to.match(parked);
      const followUps = () => followUpsJson([followUpJson({ from_national: true })]);
      const tracker = await openTracker(fakeService({ followUps }), { lang });
      await tracker.look(NUMBER);
      // Until the language's own file has come, Indonesian stands there.
      const words = `Dinas Pekerjaan Umum ${mark}`;
      await until(() => tracker.has('.reply') && tracker.words('.reply .what') === words);
    });
  }

  it('marks what came from there, answers and lines of the history, and nothing else', async () => {
    const line = (id: number, more: Json = {}) => ({
      id,
      date: `2026-11-2${id}T09:00:00+07:00`,
      content: '',
      status_new: { name: 'Selesai' },
      ...more,
    });
    const tracker = await openTracker(
      fakeService({
        report: () => reportJson({ relay: SENT }, [line(1), line(2, { from_national: true })]),
        followUps: () =>
          followUpsJson([
            followUpJson({ id: 'f1', from_national: true, created_at: '2026-11-24T09:00:00+07:00' }),
            followUpJson({ id: 'f2', from_national: 'mungkin', created_at: '2026-11-25T09:00:00+07:00' }),
          ]),
      }),
    );
    await tracker.look(NUMBER);
    await until(() => tracker.all('.reply').length === 2);
    expect(tracker.all('.history .what').map((one) => words(one))).to.deep.equal([
      'Dinas Pekerjaan Umum',
      'Dinas Pekerjaan Umum lewat SP4N-LAPOR!',
      'Status menjadi Selesai lewat SP4N-LAPOR!',
      'Status menjadi Selesai',
    ]);
  });
});

describe('aduan-tracker: taking back what may be at SP4N-LAPOR!', () => {
  const asked = async (relay: Json) => {
    const service = fakeService({
      capabilities: () => capabilitiesJson(OWN_FEATURES),
      report: () => reportJson({ relay }),
    });
    const tracker = await openReport(service, CODE, '#withdraw-open');
    tracker.find('#withdraw-open')!.click();
    await tracker.drawn();
    return tracker.words('.withdraw');
  };

  it('says what stays there, as far as anybody knows', async () => {
    expect(await asked(SENT)).to.contain('sudah diteruskan ke SP4N-LAPOR! (#9165816)');
    expect(await asked({ state: 'parked', national_id: 9165816 })).to.contain('(#9165816)');
    expect(await asked({ state: 'parked' })).to.contain('mungkin sudah sampai di SP4N-LAPOR!');
    for (const state of ['waiting', 'none']) expect(await asked({ state })).not.to.contain('SP4N');
  });
});
