/** An office names a day: until then its reporter may wait, on it they are asked again, and only later it closes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeUnanswered } from '../../../../demo/endpoint/reports/lifecycle/auto-close.js';
import { remindOfPromises } from '../../../../demo/endpoint/reports/lifecycle/promises.js';
import { openMailbox } from '../../../../demo/endpoint/index.js';
import { lockComplaint } from '../../../../demo/endpoint/database/complaint.js';
import { countAsAnswer } from '../../../../demo/endpoint/reports/forwarding/answered.js';
import { detailWire } from '../../../../src/contract/reporting/report.js';
import { replyAnswerWire } from '../../../../src/contract/reporting/reply.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

/** The clock stands at Tuesday 24 November 2026. */
const PROMISED = '2026-12-04';
const TO = 'sumarni@contoh.invalid';

async function answered(one: Opened, officer: Officer, answer: object, report: object = {}): Promise<Filed> {
  const filed = await one.citizen.file({ ...report });
  await officer.act(filed.trackingId, 'verify');
  await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
  await officer.act(filed.trackingId, 'respond', { content: 'Jalan kami tambal.', ...answer });
  return filed;
}

async function detailOf({ citizen }: Opened, { trackingId }: Filed, code?: string) {
  const { body } = await citizen.get(`complaints/${trackingId}/complaint`, code);
  detailWire.parse(body);
  return body.results.data;
}

onOneDatabase('A promise of the office', (databases) => {
  test('is a day ahead, told to all who read the report, and to its reporter alone beside a private answer', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await answered(one, officer, { promised_at: PROMISED });
    assert.equal((await detailOf(one, filed)).promised_at, PROMISED);
    const own = await detailOf(one, filed, filed.accessCode);
    assert.deepEqual([own.promised_at, own.waits_until], [PROMISED, null]);
    assert.equal(
      (await officer.get(`reports/${filed.trackingId}`)).body.results.report.promised_at,
      PROMISED,
    );

    const quiet = await answered(one, officer, { promised_at: PROMISED, is_private: true });
    const shown = await detailOf(one, quiet);
    assert.deepEqual([shown.promised_at, shown.deadline_at], [null, null], 'the days to object tell the day');
    const whole = await detailOf(one, quiet, quiet.accessCode);
    assert.equal(whole.promised_at, PROMISED);
    assert.ok(whole.deadline_at);

    for (const day of ['2026-11-24', '2026-11-23', '2027-11-26', '2026-12-32', 'Jumat', '04-12-2026', 5]) {
      const again = { content: 'Kami tambal lagi.', promised_at: day };
      const { status, body } = await officer.post(`reports/${filed.trackingId}/respond`, again);
      assert.deepEqual([status, Object.keys(body.errors)], [422, ['promised_at']], String(day));
      assert.match(body.errors.promised_at[0], /sesudah hari ini, paling lambat 2027-11-25/);
    }
    await officer.act(filed.trackingId, 'respond', { content: 'Kami belum tahu harinya.', promised_at: '' });
    assert.equal((await detailOf(one, filed)).promised_at, null, 'the newer answer has no day');
    await one.close();
  });

  test('lets the reporter wait, which closes nothing, opens nothing, and is told to nobody else', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await answered(one, officer, { promised_at: PROMISED });
    const before = await detailOf(one, filed);
    const wait = { resolved: 'later' };
    const said = await one.citizen.reply(filed.trackingId, filed.accessCode, wait);
    assert.equal(said.status, 201, JSON.stringify(said.body));
    replyAnswerWire.parse(said.body);
    assert.deepEqual(said.body.results, {
      followup: null,
      status_code: 'responded',
      status_name: 'Ditanggapi Instansi',
    });
    await one.citizen.reply(filed.trackingId, filed.accessCode, wait);
    const own = await detailOf(one, filed, filed.accessCode);
    assert.deepEqual([own.status_code, own.waits_until], ['responded', PROMISED]);
    const waits = own.status_logs.filter(({ note }: { note: string }) => note.startsWith('Menunggu sampai'));
    assert.equal(waits.length, 1, 'said once');
    assert.deepEqual(await detailOf(one, filed), before);

    const worded = { ...wait, content: 'Baik, kami tunggu.' };
    const both = await one.citizen.reply(filed.trackingId, filed.accessCode, worded);
    assert.equal(both.body.results.followup.content, worded.content, 'words beside it are a reply');

    await officer.act(filed.trackingId, 'respond', { content: 'Kami tambal lebih cepat.' });
    assert.equal((await detailOf(one, filed, filed.accessCode)).waits_until, null);
    const late = await one.citizen.reply(filed.trackingId, filed.accessCode, wait);
    assert.deepEqual([late.status, Object.keys(late.body.errors)], [422, ['resolved']]);
    assert.match(late.body.errors.resolved[0], /Buka laporannya, lalu jawab/);
    await one.close();
  });

  test('keeps one answer of a reporter who waits for it, however often that is said', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await answered(one, officer, { promised_at: PROMISED });
    const kept = async () =>
      (await one.endpoint.database.selectFrom('idempotency_keys').select('key_hash').execute()).length;
    const before = await kept();
    const wait = { resolved: 'later' };
    const first = await one.citizen.reply(filed.trackingId, filed.accessCode, wait);
    for (let turn = 0; turn < 100; turn += 1) {
      const { status, body } = await one.citizen.reply(filed.trackingId, filed.accessCode, wait);
      assert.deepEqual([status, body], [201, first.body]);
    }
    assert.equal(await kept(), before + 1);
    const other = await answered(one, officer, {});
    assert.equal((await one.citizen.reply(other.trackingId, other.accessCode, wait)).status, 422);
    await one.close();
  });

  test('keeps the report open until the days to object after it are over', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await answered(one, officer, { promised_at: PROMISED });
    const plain = await answered(one, officer, {});
    await one.citizen.reply(filed.trackingId, filed.accessCode, { resolved: 'later' });
    const closedAt = async (moment: string, ...reports: Filed[]) => {
      one.clock.now = new Date(moment);
      await closeUnanswered(one.endpoint);
      return await Promise.all(
        reports.map(async (report) => (await detailOf(one, report, report.accessCode)).status_code),
      );
    };
    // Ten working days from Tuesday 24 November, and from Friday 4 December.
    assert.deepEqual(await closedAt('2026-12-08T17:00:00Z', plain, filed), ['done', 'responded']);
    const past = await one.citizen.reply(filed.trackingId, filed.accessCode, { resolved: 'later' });
    assert.equal(past.status, 422, 'nothing is ahead to wait for');
    assert.deepEqual(await closedAt('2026-12-18T16:59:00Z', filed), ['responded']);
    assert.deepEqual(await closedAt('2026-12-18T17:00:00Z', filed), ['done']);
    const lastWord = async ({ trackingId }: Filed): Promise<string> => {
      const { body } = await one.citizen.get(`complaints/${trackingId}/followups`);
      return body.results.data.at(-1).content;
    };
    assert.match(await lastWord(filed), /10 hari kerja sesudah hari yang dijanjikan, tidak ada kabar/);
    assert.match(await lastWord(plain), /10 hari kerja sejak jawaban kami, belum ada tanggapan/);
    await one.close();
  });

  test('ends with a later answer that comes from the national gateway', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await answered(one, officer, { promised_at: PROMISED, is_private: true });
    await one.citizen.reply(filed.trackingId, filed.accessCode, { resolved: 'later' });
    await one.endpoint.database.transaction().execute(async (transaction) => {
      const { id } = await transaction
        .selectFrom('complaints')
        .select('id')
        .where('tracking_id', '=', filed.trackingId)
        .executeTakeFirstOrThrow();
      const complaint = await lockComplaint(transaction, id);
      await countAsAnswer({ transaction, complaint }, one.endpoint.config, { from: null, isSecret: false });
    });
    const { promised_at, waits_until, deadline_at } = await detailOf(one, filed, filed.accessCode);
    assert.deepEqual([promised_at, waits_until], [null, null]);
    assert.match(deadline_at, /^2026-12-08/, 'ten working days from the answer');
    assert.equal((await detailOf(one, filed)).deadline_at, deadline_at, 'nothing is private any more');
    await one.close();
  });

  test('reminds once, on its day, whoever asked for news and hasn’t answered, by a letter without a word of the report', async () => {
    const mailbox = await openMailbox();
    const one = await databases.open({ mail: { url: mailbox.url, from: 'aduan@contoh.invalid' } });
    const officer = await anOfficer(one);
    const notify = { notify: { channel: 'email', to: TO } };
    const filed = await answered(one, officer, { promised_at: PROMISED }, notify);
    const settled = await answered(one, officer, { promised_at: PROMISED }, notify);
    await one.citizen.reply(settled.trackingId, settled.accessCode, { resolved: 'true' });
    await one.endpoint.notifier.settled();
    await one.endpoint.database
      .updateTable('reporters')
      .set({ notify_confirmed_at: one.clock.now })
      .where('notify_to', '=', TO)
      .execute();
    const before = mailbox.mails().length;
    const remindAt = async (moment: string): Promise<number> => {
      one.clock.now = new Date(moment);
      await remindOfPromises(one.endpoint);
      await one.endpoint.notifier.settled();
      return mailbox.mails().length - before;
    };
    // Midnight and 06.59 in Jakarta, then 07.00.
    assert.equal(await remindAt('2026-12-03T17:00:00Z'), 0);
    assert.equal(await remindAt('2026-12-03T23:59:00Z'), 0);
    assert.equal(await remindAt('2026-12-04T00:00:00Z'), 1);
    assert.equal(await remindAt('2026-12-05T03:00:00Z'), 1);
    const { to, subject, text } = mailbox.mails()[0]!;
    assert.equal(to, TO);
    assert.match(text, new RegExp(`^Tolong lihat lagi laporan Anda nomor ${filed.trackingId}: sudah beres`));
    assert.doesNotMatch(`${subject} ${text}`, /jembatan|Sumarni|tambal|Desember|2026/i);
    await one.close();
    await mailbox.close();
  });
});
