/** Who was answered and says nothing more for ten working days is asked no longer: the endpoint closes the report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeUnanswered } from '../../../../demo/endpoint/reports/lifecycle/auto-close.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

/** Answered on Tuesday 24 November: the tenth working day is Tuesday 8 December. */
const LAST_MOMENT = '2026-12-08T16:59:00Z';
const OVER = '2026-12-08T17:00:00Z';

onOneDatabase('Closing by itself', (databases) => {
  const answered = async (one: Opened, officer: Officer, changes: object = {}) => {
    const filed = await one.citizen.file({ ...changes });
    await officer.act(filed.trackingId, 'verify');
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    await officer.act(filed.trackingId, 'respond', { content: 'Jalan sudah kami tambal.' });
    return filed;
  };
  const statusOf = async (
    { citizen }: Opened,
    { trackingId, accessCode }: Awaited<ReturnType<typeof answered>>,
  ) => (await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results.data;

  test('after ten working days without a reply, in the office’s words, traced as the system’s doing', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const silent = await answered(one, officer);
    const secret = await answered(one, officer, { is_secret: true, is_anonymous: true });
    const unanswered = await one.citizen.file();
    one.clock.now = new Date(LAST_MOMENT);
    await closeUnanswered(one.endpoint);
    assert.equal((await statusOf(one, silent)).status_code, 'responded', 'the last day is the reporter’s');

    one.clock.now = new Date(OVER);
    await closeUnanswered(one.endpoint);
    await closeUnanswered(one.endpoint);
    for (const filed of [silent, secret]) {
      const data = await statusOf(one, filed);
      assert.deepEqual([data.status_code, data.deadline_at], ['done', null]);
      assert.match(data.status_logs[0].note, /^Laporan selesai: tidak ada tanggapan/);
      const said = (await one.citizen.get(`complaints/${filed.trackingId}/followups`, filed.accessCode)).body;
      assert.equal(said.results.data.length, 2, 'the answer, and one word at the end');
      const last = said.results.data.at(-1);
      assert.deepEqual(
        [last.author, last.institution_from_name, last.is_secret],
        ['office', 'Dinas Pekerjaan Umum dan Penataan Ruang', false],
      );
      assert.match(last.content, /10 hari kerja/);
    }
    assert.equal((await statusOf(one, unanswered)).status_code, 'unverified');
    const rows = await one.endpoint.database
      .selectFrom('desk_audit')
      .select(['officer', 'action', 'tracking_id', 'detail'])
      .where('action', '=', 'auto-close')
      .orderBy('id')
      .execute();
    assert.deepEqual(
      rows,
      [silent, secret].map(({ trackingId }) => ({
        officer: 'sistem',
        action: 'auto-close',
        tracking_id: trackingId,
        detail: null,
      })),
    );
    await one.close();
  });

  test('many in one commit each, and leaves one that somebody works on to the next hour', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const [held, first, second] = [
      await answered(one, officer),
      await answered(one, officer),
      await answered(one, officer),
    ];
    one.clock.now = new Date(OVER);
    const { database } = one.endpoint;
    // The embedded database has one connection, on which nobody else can work.
    const isAlone = databases.kind === 'PGlite';
    const closing = () => one.watch(() => closeUnanswered(one.endpoint));
    const statements = isAlone
      ? await closing()
      : await database.transaction().execute(async (transaction) => {
          await transaction
            .selectFrom('complaints')
            .select('id')
            .where('tracking_id', '=', held.trackingId)
            .forUpdate()
            .execute();
          return await closing();
        });
    const closed = (await Promise.all([first, second].map((filed) => statusOf(one, filed)))).map(
      ({ status_code }) => status_code,
    );
    assert.deepEqual(closed, ['done', 'done']);
    const pieces = statements.filter((statement) => /for update skip locked/.test(statement));
    assert.equal(pieces.length, 1, 'with all of them');
    if (!isAlone) assert.equal((await statusOf(one, held)).status_code, 'responded');
    await closeUnanswered(one.endpoint);
    assert.equal((await statusOf(one, held)).status_code, 'done');
    await one.close();
  });

  test('not where the reporter replied, nor before the days of a newer answer are over', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const replied = await answered(one, officer);
    await one.citizen.reply(replied.trackingId, replied.accessCode, { content: 'Masih berlubang.' });
    const again = await answered(one, officer);
    one.clock.now = new Date('2026-12-01T03:00:00Z');
    await officer.signIn();
    await officer.act(again.trackingId, 'respond', { content: 'Kami tambahkan keterangan.' });
    one.clock.now = new Date(OVER);
    await closeUnanswered(one.endpoint);
    assert.equal((await statusOf(one, replied)).status_code, 'responded');
    assert.equal((await statusOf(one, again)).status_code, 'responded');
    await one.close();
  });

  test('runs by itself when the endpoint starts, once however many processes there are', async () => {
    const one = await databases.open();
    const filed = await answered(one, await anOfficer(one));
    one.clock.now = new Date(OVER);
    await one.reopen();
    if (databases.kind === 'PostgreSQL') {
      const beside = await one.beside();
      await Promise.all([closeUnanswered(one.endpoint), closeUnanswered(beside.endpoint)]);
      await beside.close();
    } else await closeUnanswered(one.endpoint);
    await one.close();
    const fresh = await databases.open({ dataDir: one.config.dataDir, databaseUrl: one.config.databaseUrl });
    const { total } = await fresh.endpoint.database
      .selectFrom('desk_audit')
      .select((row) => row.fn.countAll<string | number>().as('total'))
      .where('action', '=', 'auto-close')
      .executeTakeFirstOrThrow();
    assert.equal(Number(total), 1, filed.trackingId);
    await fresh.close();
  });

  test('the reporter who asked for mail hears of it', async () => {
    const one = await databases.open();
    await answered(one, await anOfficer(one));
    one.clock.now = new Date(OVER);
    const told: string[] = [];
    const notifier = {
      ...one.endpoint.notifier,
      changed: async (_transaction: unknown, _id: number, deed: string) => void told.push(deed),
    };
    await closeUnanswered({ ...one.endpoint, notifier });
    await closeUnanswered({ ...one.endpoint, notifier });
    assert.deepEqual(told, ['auto-close']);
    await one.close();
  });
});
