/** What was public can be taken back: a whole report, or words of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Migrator, sql } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import { migrations } from '../../../../demo/endpoint/database/migrations/index.js';
import { MASK_VERSION } from '../../../../demo/endpoint/masking/mask-text.js';
import { STATUSES } from '../../../../src/contract/statuses.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { allPublic } from '../../harness/public-surfaces.js';

/** Stands in the words of each test, so that finding it anywhere tells that it got out. */
const MARK = 'kelabangmerah';

onOneDatabase('Taking back', (databases) => {
  let one: Opened;
  let officer: Officer;
  async function opened(): Promise<{ one: Opened; officer: Officer }> {
    one ??= await databases.open();
    officer ??= await anOfficer(one);
    return { one, officer };
  }
  async function publicReport(change: Record<string, unknown> = {}): Promise<Filed> {
    const { one, officer } = await opened();
    const filed = await one.citizen.file(change);
    await officer.act(filed.trackingId, 'verify');
    return filed;
  }
  const idOf = async ({ trackingId }: Filed, at: number): Promise<string> =>
    (await officer.get(`reports/${trackingId}`)).body.results.followups[at].id;

  test('a report can be taken out of the public from every status and put back; its reporter goes on reading it', async () => {
    const filed = await publicReport({ title: `Jalan ${MARK} rusak` });
    const { trackingId, accessCode } = filed;
    const reason = 'Memuat nama {{warga}} yang dituduh';
    for (const { code, isPublic } of STATUSES) {
      await one.endpoint.database
        .updateTable('complaints')
        .set({ status_code: code })
        .where('tracking_id', '=', trackingId)
        .execute();
      assert.equal(await isSeen(one, trackingId), isPublic, code);
      const before = await ownDetail(one, filed);
      await officer.act(trackingId, 'withhold', { is_withheld: true, reason });
      assert.equal(await isSeen(one, trackingId), false, code);
      const { data, data_logs } = await ownDetail(one, filed);
      assert.deepEqual([data.title, data.content], [before.data.title, before.data.content]);
      assert.match(
        data_logs.at(-1).content,
        /tidak ditampilkan untuk umum.*Alasan: Memuat nama \{ \{warga\}\} yang/,
      );
      await officer.act(trackingId, 'withhold', { is_withheld: false });
      assert.equal(await isSeen(one, trackingId), isPublic, `${code}, put back`);
    }
    await one.endpoint.database.updateTable('complaints').set({ status_code: 'verified' }).execute();
    const { body } = await one.citizen.get(`complaints/${trackingId}/complaint`);
    assert.doesNotMatch(JSON.stringify(body), /dituduh|ditampilkan lagi/, 'why is for its reporter alone');
    const again = await officer.post(`reports/${trackingId}/withhold`, { is_withheld: false });
    assert.equal(again.status, 409);
    const without = await officer.post(`reports/${trackingId}/withhold`, { is_withheld: true });
    assert.deepEqual([without.status, Object.keys(without.body.errors)], [422, ['reason']]);
    assert.equal((await one.citizen.get('complaints/mine', accessCode)).status, 200);
  });

  test('blackened words are ••• everywhere and can’t be searched for; reporter, office and officers read on', async () => {
    const fresh = await databases.open();
    const desk = await anOfficer(fresh);
    const title = `Jalan dekat ${MARK} rusak`;
    const content = `Tepat di ${MARK} ada lubang besar, kata warga ${MARK} juga.`;
    const { trackingId, accessCode } = await fresh.citizen.file({ title, content });
    await desk.act(trackingId, 'verify');
    const find = async () => (await fresh.citizen.get(`complaints?search=${MARK}`)).body.results.total;
    assert.equal(await find(), 1);
    const at = (text: string, from = 0): [number, number] => {
      const start = text.indexOf(MARK, from);
      return [start, start + MARK.length];
    };
    const all = { title: [at(title)], content: [at(content), at(content, 20)] };
    const shown = (await desk.act(trackingId, 'redact', all)).report;
    assert.equal(shown.public_title, 'Jalan dekat ••• rusak');
    assert.equal(shown.public_content, 'Tepat di ••• ada lubang besar, kata warga ••• juga.');
    assert.deepEqual([shown.title, shown.content, shown.redactions], [title, content, all]);

    const nowhere = async () => {
      const surfaces = await allPublic(fresh, trackingId, MARK);
      for (const [name, answer] of Object.entries(surfaces)) assert.ok(!answer.includes(MARK), name);
      assert.ok(surfaces['detail']!.includes('•••') && surfaces['csv']!.includes('•••'));
      assert.equal(await find(), 0);
      for (const part of ['kelabang', 'kelabangmerh'])
        assert.equal((await fresh.citizen.get(`complaints?search=${part}`)).body.results.total, 0, part);
    };
    await nowhere();
    await fresh.endpoint.database
      .updateTable('complaints')
      .set({ mask_version: MASK_VERSION - 1 })
      .execute();
    await fresh.reopen();
    await nowhere();

    const later = await anOfficer(fresh);
    const own = await fresh.citizen.get(`complaints/${trackingId}/complaint`, accessCode);
    assert.deepEqual([own.body.results.data.title, own.body.results.data.content], [title, content]);
    const copy = (await later.get(`reports/${trackingId}/office-copy`)).body.results;
    assert.deepEqual([copy.title, copy.content], [title, content]);
    for (const wrong of [[[0, 9_999]], [[5, 5]], [[-1, 3]], [[1.5, 3]], [['0', '3']], 'x', [[1, 2, 3]]]) {
      const { status, body } = await later.post(`reports/${trackingId}/redact`, { content: wrong });
      assert.deepEqual([status, Object.keys(body.errors)], [422, ['content']], JSON.stringify(wrong));
    }
    await nowhere();
    await later.act(trackingId, 'redact', {});
    assert.equal(await find(), 1, 'undone');
    await fresh.close();
  });

  test('all of it stands in the trail, without a word of what was written', async () => {
    const filed = await publicReport({ title: `Jalan ${MARK} rusak` });
    const { trackingId, accessCode } = filed;
    await one.citizen.reply(trackingId, accessCode, { content: `Di ${MARK}.` });
    const followup_id = await idOf(filed, 0);
    await officer.act(trackingId, 'release', { followup_id, is_released: true });
    await officer.act(trackingId, 'release', { followup_id, is_released: false });
    await officer.act(trackingId, 'redact', { title: [[6, 6 + MARK.length]] });
    await officer.act(trackingId, 'withhold', {
      is_withheld: true,
      reason: `Menyebut ${MARK} terang-terangan`,
    });
    await officer.act(trackingId, 'withhold', { is_withheld: false });
    const { data } = (await officer.get(`audit?tracking_id=${trackingId}`)).body.results;
    const deeds = data.map((row: { action: string; detail: string | null }) => [row.action, row.detail]);
    assert.deepEqual(
      deeds.filter(([action]: [string]) => !['view', 'verify'].includes(action)),
      [
        ['unwithhold', null],
        ['withhold', null],
        ['redact', 'title 1, content 0'],
        ['unrelease-followup', null],
        ['release-followup', null],
      ],
    );
    assert.ok(!JSON.stringify(data).includes(MARK));
  });

  test('a database from before keeps its reports public, and its replies wait to be read', async () => {
    const fresh = await databases.open();
    const desk = await anOfficer(fresh);
    const filed = await fresh.citizen.file({
      content: `Jalan di ${MARK} rusak, hubungi 081234567890 segera.`,
    });
    await desk.act(filed.trackingId, 'verify');
    await desk.act(filed.trackingId, 'respond', { content: 'Kami hubungi 081234567890 besok.' });
    await fresh.citizen.reply(filed.trackingId, filed.accessCode, { content: 'Baik, di 081299998888.' });
    const indexes = async (): Promise<unknown> =>
      (
        await sql`select indexname, indexdef from pg_indexes where tablename = 'complaints' order by 1`.execute(
          fresh.endpoint.database,
        )
      ).rows;
    const before = await indexes();
    const provider = { getMigrations: async () => migrations };
    const { database } = fresh.endpoint;
    const { error } = await new Migrator({ db: database, provider }).migrateTo('0005-measures');
    assert.equal(error, undefined);
    // As a release from before wrote it: the reply was open.
    await sql`update followups set is_private = false`.execute(database);
    await fresh.reopen();
    assert.deepEqual(await indexes(), before);
    const list = (await fresh.citizen.get(`complaints?search=${MARK}`)).body.results.data;
    assert.deepEqual([list.length, list[0].followups_count], [1, 1]);
    const { body } = await fresh.citizen.get(`complaints/${filed.trackingId}/followups`);
    const said = body.results.data.map((item: { content: string }) => item.content);
    assert.deepEqual(said, ['Kami hubungi ••• besok.']);
    const own = await fresh.citizen.get(`complaints/${filed.trackingId}/followups`, filed.accessCode);
    assert.equal(own.body.results.data[1].is_released, false);
    await fresh.close();
  });

  test('a database from before keeps as refused what the trail tells to be hidden, and else its replies wait', async () => {
    const fresh = await databases.open();
    const desk = await anOfficer(fresh);
    const { database } = fresh.endpoint;
    const filed = async (replies: number): Promise<Filed> => {
      const one = await fresh.citizen.file();
      await desk.act(one.trackingId, 'verify');
      for (let turn = 0; turn < replies; turn += 1)
        await fresh.citizen.reply(one.trackingId, one.accessCode, { content: 'Belum beres.' });
      return one;
    };
    const release = ({ trackingId }: Filed, place: number, is_released: boolean) =>
      desk.act(trackingId, 'release', { followup_id: `${trackingId}-${place}`, is_released });
    const [hidden, waiting, unsure, shown] = [await filed(1), await filed(1), await filed(2), await filed(2)];
    await release(hidden, 1, true);
    await release(hidden, 1, false);
    await release(unsure, 1, false);
    await release(shown, 1, false);
    await release(shown, 1, true);
    const provider = { getMigrations: async () => migrations };
    const { error } = await new Migrator({ db: database, provider }).migrateTo('0042-told-replies');
    assert.equal(error, undefined);
    await fresh.reopen();
    const later = await anOfficer(fresh);
    const states = async ({ trackingId }: Filed) =>
      (await later.get(`reports/${trackingId}`)).body.results.followups.map(
        ({ refused_at }: { refused_at: string | null }) => refused_at,
      );
    const at = writeDate(fresh.clock.now, fresh.config.timeZone);
    assert.deepEqual(await states(hidden), [at]);
    assert.deepEqual(await states(waiting), [null]);
    assert.deepEqual(await states(unsure), [null, null], 'the trail does not say which');
    assert.deepEqual(await states(shown), [null, null], 'the last word was to show it');
    await fresh.close();
  });

  test('erasing takes the blackened words along', async () => {
    const filed = await publicReport({ title: `Jalan ${MARK} rusak` });
    await officer.act(filed.trackingId, 'redact', { title: [[6, 6 + MARK.length]] });
    await one.citizen.withdraw(filed.trackingId, filed.accessCode);
    const row = await one.endpoint.database
      .selectFrom('complaints')
      .select(['redactions', 'public_title'])
      .where('tracking_id', '=', filed.trackingId)
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, { redactions: null, public_title: 'Laporan ditarik oleh pelapor' });
  });
});

/** In the list, to a search, by its number and in what is taken along; on all of them or on none. */
async function isSeen({ citizen }: Opened, trackingId: string): Promise<boolean> {
  const paths = [`complaints?search=${MARK}`, `complaints/${trackingId}/complaint`, 'complaints.csv'];
  const seen = [(await citizen.get(`complaints/${trackingId}/followups`)).status === 200];
  for (const path of paths) seen.push(JSON.stringify((await citizen.get(path)).body).includes(trackingId));
  assert.equal(new Set(seen).size, 1, `the same on every surface: ${seen.join()}`);
  return seen[0]!;
}

async function ownDetail({ citizen }: Opened, { trackingId, accessCode }: Filed) {
  return (await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results;
}
