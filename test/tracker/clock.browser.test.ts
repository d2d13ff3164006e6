/** By when, what is left of it, what one can do after it, and a report that changes while it is on show. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  NUMBER,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  followUpJson,
  followUpsJson,
  refusing,
  reportJson,
  until,
  words,
  type Json,
} from './fake-endpoint.js';
import { openTracker } from './open-tracker.js';

const DAY = 86_400_000;
const jakarta = (offset: number) =>
  `${new Date(Date.now() + offset + 7 * 3_600_000).toISOString().slice(0, 10)}`;

async function show(report: Json, capabilities: Json = {}, code = '') {
  const tracker = await openTracker(
    fakeService({
      capabilities: () => capabilitiesJson(capabilities),
      report: () => reportJson(report),
      followUps: () => followUpsJson([followUpJson()]),
    }),
  );
  await tracker.look(NUMBER, code);
  await until(() => tracker.has('.reply'));
  return tracker;
}

/** Three days after a Friday that a holiday follows. */
const DAYS: Json = {
  results: {
    kind: 'resolve',
    due_on: '2999-12-06',
    is_estimate: true,
    source: 'Perbup',
    days: [
      { date: '2999-12-03', counted: false, why: 'start' },
      { date: '2999-12-04', counted: true, why: 'working' },
      { date: '2999-12-05', counted: false, why: 'holiday', name: 'Pilkada' },
      { date: '2999-12-06', counted: true, why: 'extension' },
    ],
  },
};
const DUE = '2999-12-06T23:59:59+07:00';
const RECKONED = { deadline_at: DUE, clocks: [{ kind: 'resolve', due_at: DUE }] };

async function showReckoned(clockDays: () => Json, report: Json = RECKONED) {
  const tracker = await openTracker(
    fakeService({ report: () => reportJson(report), followUps: () => followUpsJson([]), clockDays }),
  );
  await tracker.look(NUMBER);
  return tracker;
}

const asked = ({ service }: Awaited<ReturnType<typeof showReckoned>>) =>
  service.calls.filter(({ name }) => name === 'clockDays').map(({ subject }) => subject);

describe('aduan-tracker: how a due day is reckoned', () => {
  it('is asked for at a press, and told day by day', async () => {
    const tracker = await showReckoned(() => DAYS);
    const press = tracker.button('Dihitung begini');
    expect(press.getAttribute('aria-expanded')).to.equal('false');
    expect(asked(tracker)).to.deep.equal([]);
    press.click();
    await until(() => tracker.has('.days'));
    expect(asked(tracker)).to.deep.equal([`${NUMBER} resolve`]);
    expect(tracker.all('.days li').map((line) => words(line))).to.deep.equal([
      'Selasa, 3 Desember belum dihitung',
      'Rabu, 4 Desember hari ke-1',
      'Kamis, 5 Desember libur: Pilkada',
      'Jumat, 6 Desember hari ke-2, perpanjangan',
    ]);
    expect(tracker.words('.status')).to.contain('Perkiraan: hari libur sesudah itu belum diumumkan.');
    expect(tracker.words('.status')).to.contain('Dasar: Perbup');
    await expect(tracker.element).to.be.accessible();
    expect(press.getAttribute('aria-expanded')).to.equal('true');
    press.click();
    await until(() => !tracker.has('.days'));
    press.click();
    await until(() => tracker.has('.days'));
    expect(asked(tracker), 'once').to.have.length(1);
  });

  it('says what is wrong where it can’t be told, and asks again at the next press', async () => {
    const answers: (() => Json)[] = [refusing('network'), () => DAYS];
    const tracker = await showReckoned(() => answers.shift()!());
    tracker.button('Dihitung begini').click();
    await until(() => tracker.has('.status .error'));
    tracker.button('Dihitung begini').click();
    tracker.button('Dihitung begini').click();
    await until(() => tracker.has('.days'));
  });

  it('is offered only where the endpoint tells a clock of that day', async () => {
    for (const clocks of [
      undefined,
      [],
      [{ kind: 'verify', due_at: '2999-12-01T23:59:59+07:00' }],
      'x',
      [7],
    ]) {
      const tracker = await showReckoned(() => DAYS, { deadline_at: DUE, clocks });
      expect(tracker.words('.status')).to.contain('Paling lambat');
      expect(tracker.words('.status'), JSON.stringify(clocks)).not.to.contain('Dihitung');
    }
  });
});

describe('aduan-tracker: the clock', () => {
  it('says what is left in working days', async () => {
    const tracker = await show({ deadline_at: `${jakarta(14 * DAY)}T23:59:59+07:00` });
    expect(tracker.words('.status')).to.match(/Paling lambat ?\w+, \d+ \w+ \d{4} \(10 hari kerja lagi\)/);
    const today = await show({ deadline_at: `${jakarta(0)}T23:59:59+07:00` });
    expect(today.words('.status')).to.contain('(hari terakhir)');
  });

  it('reckons for itself where the endpoint gives no date, and says when that is a guess', async () => {
    const report = { status_code: 'unverified', created_at: `${jakarta(0)}T00:30:00+07:00` };
    const tracker = await show(report, {}, CODE);
    expect(tracker.words('.status')).to.contain('3 hari kerja lagi, perkiraan)');
  });

  it('announces beforehand on which day an answered report closes', async () => {
    const tracker = await show(
      { status_code: 'responded', deadline_at: '2999-12-03T23:59:59+07:00' },
      OWN_FEATURES,
      CODE,
    );
    expect(tracker.words('.meaning')).to.match(
      /Tanpa tanggapan sampai Selasa, 3 Desember 2999 \(\d+ hari kerja lagi\), laporan ditutup otomatis\./,
    );
    expect(tracker.words('.status')).not.to.contain('Batas menanggapi', 'it is said once');
  });

  it('once overdue, says what can be done: to anyone the Ombudsman, to the reporter a question too', async () => {
    const report = { deadline_at: '2020-12-03T10:00:00+07:00', late_reason: 'Menunggu suku cadang.' };
    const offers = { ...OWN_FEATURES, escalation: { ombudsman_url: 'https://ombudsman.example/lapor' } };
    const anyone = await show(report, offers);
    expect(anyone.words('.late')).to.contain('sudah lewat');
    expect(anyone.words('.status dl')).to.contain('Alasan terlambat Menunggu suku cadang.');
    expect(anyone.find('.late a')!.getAttribute('href')).to.equal('https://ombudsman.example/lapor');
    expect(anyone.has('.late button')).to.equal(false);
    anyone.element.remove();
    const own = await show(report, offers, CODE);
    await until(() => own.has('.late button'));
    own.find('.late button')!.click();
    await own.drawn();
    expect(own.hasFocus('[name=content]')).to.equal(true);
    await expect(own.element).to.be.accessible();
  });

  it('shows the office’s answer in the card, above what it asks', async () => {
    const tracker = await show({ status_code: 'responded' }, OWN_FEATURES, CODE);
    await until(() => tracker.has('#settled-yes'));
    expect(tracker.words('.said')).to.match(
      /^Dinas Pekerjaan Umum menjawab: Senin, 23 November 2026 Tim kami akan meninjau\. Sudah beres\? Ya Belum/,
    );
  });
});

describe('aduan-tracker: while it is on show', () => {
  it('a change is shown and told politely, and nothing typed is lost', async () => {
    let report: Json = { status_code: 'in_progress' };
    let items = [followUpJson()];
    const service = fakeService({
      capabilities: () => capabilitiesJson(OWN_FEATURES),
      report: () => reportJson(report),
      followUps: () => followUpsJson(items),
    });
    const tracker = await openTracker(service);
    await tracker.look(NUMBER, CODE);
    await until(() => tracker.has('[name=content]') && tracker.has('.reply'));
    tracker.unfold();
    const box = tracker.find('[name=content]') as HTMLTextAreaElement;
    box.value = 'Sedang saya tulis';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    box.focus();
    report = { status_code: 'responded', status_name: 'Ditanggapi Instansi' };
    items = [followUpJson(), followUpJson({ id: 'f2', content: 'Sudah selesai.' })];
    window.dispatchEvent(new Event('online'));
    await until(() => tracker.words('#result') === 'Giliran Anda');
    expect(tracker.words('[role=status]')).to.equal(
      'Laporan ini baru saja berubah. Status sekarang: Giliran Anda. 1 pesan baru.',
    );
    expect(tracker.all('.history .reply').length).to.equal(2);
    const still = tracker.find('[name=content]') as HTMLTextAreaElement;
    expect(still === box && still.value === 'Sedang saya tulis').to.equal(true);
    expect(tracker.hasFocus('[name=content]')).to.equal(true);
  });

  it('stays as it is when nobody answers', async () => {
    let isDown = false;
    const service = fakeService({
      report: () => (isDown ? refusing('unavailable', { status: 503 })() : reportJson()),
    });
    const tracker = await openTracker(service);
    await tracker.look(NUMBER);
    await until(() => tracker.words('.history-box').includes('Belum ada'));
    isDown = true;
    const before = service.calls.length;
    window.dispatchEvent(new Event('online'));
    await until(() => service.calls.length >= before + 2);
    await tracker.drawn();
    expect(tracker.words('#result')).to.equal('Ditindaklanjuti oleh Instansi');
    expect(tracker.has('[part=problem]')).to.equal(false);
  });

  it('bears 200 answers in pages', async () => {
    const page = (index: number) =>
      Array.from({ length: 50 }, (_, row) =>
        followUpJson({ id: `f${index * 50 + row}`, content: `Jawaban ${index * 50 + row}` }),
      );
    const tracker = await openTracker(
      fakeService({
        followUps: (url) => {
          const index = Number(url?.slice(-1) ?? 0);
          return followUpsJson(page(index), index < 3 ? `next${index + 1}` : null);
        },
      }),
    );
    await tracker.look(NUMBER);
    for (const count of [50, 100, 150, 200]) {
      await until(() => tracker.all('.history > .reply').length === count);
      await tracker.drawn();
      tracker
        .all('.history-box button')
        .find((one) => words(one) === 'Muat lebih banyak')
        ?.click();
    }
    expect(tracker.words('.history-box')).not.to.contain('Muat lebih banyak');
  });
});
