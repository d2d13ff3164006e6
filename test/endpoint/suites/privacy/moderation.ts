/** Nothing is public that no officer has read: replies, their photos, and what each costs to read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDate } from '../../../../src/contract/dates.js';
import { followUpsWire } from '../../../../src/contract/reporting/followups.js';
import { replyAnswerWire } from '../../../../src/contract/reporting/reply.js';
import { MASK_VERSION } from '../../../../demo/endpoint/masking/mask-text.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { allPublic } from '../../harness/public-surfaces.js';

/** One of these stands in the words of each test, so that finding it anywhere tells that it got out. */
const MARK = 'kelabangmerah';

onOneDatabase('Reading before showing', (databases) => {
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
  const threadOf = async ({ trackingId }: Filed, code?: string) => {
    const { body } = await one.citizen.get(`complaints/${trackingId}/followups`, code);
    followUpsWire.parse(body);
    return body.results;
  };
  const idOf = async ({ trackingId }: Filed, at: number): Promise<string> =>
    (await officer.get(`reports/${trackingId}`)).body.results.followups[at].id;

  test('a reply is its reporter’s and the officers’ until one of them releases it, and then masked', async () => {
    const filed = await publicReport();
    const { trackingId, accessCode } = filed;
    const sent = await one.citizen.reply(trackingId, accessCode, {
      content: `Hubungi Pak Sutarno di 081234567890, ${MARK}.`,
    });
    replyAnswerWire.parse(sent.body);
    assert.equal(sent.body.results.followup.is_released, false);
    const listed = async () =>
      (await one.citizen.get(`complaints?search=${trackingId}`)).body.results.data[0].followups_count;
    assert.deepEqual(
      [(await threadOf(filed)).data, (await threadOf(filed)).total, await listed()],
      [[], 0, 0],
    );
    const own = (await threadOf(filed, accessCode)).data[0];
    assert.deepEqual([own.content.includes('Sutarno'), own.is_released], [true, false]);
    const [seen] = (await officer.get(`reports/${trackingId}`)).body.results.followups;
    assert.deepEqual([seen.content, seen.is_released], [own.content, false]);
    assert.equal(seen.public_content, `Hubungi Pak ••• di •••, ${MARK}.`);

    const release = (is_released: boolean) =>
      officer.act(trackingId, 'release', { followup_id: seen.id, is_released });
    await release(true);
    const [shown] = (await threadOf(filed)).data;
    assert.deepEqual([shown.content, 'is_released' in shown], [`Hubungi Pak ••• di •••, ${MARK}.`, false]);
    assert.equal((await threadOf(filed, accessCode)).data[0].is_released, true);
    assert.equal(await listed(), 1);
    await release(false);
    assert.deepEqual([(await threadOf(filed)).total, await listed()], [0, 0]);
  });

  test('an officer reads which replies wait, which were refused and when, and may show a refused one later', async () => {
    const filed = await publicReport();
    const { trackingId, accessCode } = filed;
    for (const content of ['Satu.', 'Dua.'])
      await one.citizen.reply(trackingId, accessCode, { content: `${content} ${MARK}` });
    const read = async () => (await officer.get(`reports/${trackingId}`)).body.results.followups;
    const states = async () =>
      (await read()).map(({ is_released, refused_at }: Record<string, unknown>) => [is_released, refused_at]);
    const waits = [false, null];
    assert.deepEqual(await states(), [waits, waits]);
    const { id } = (await read())[1];
    const release = (is_released: boolean) =>
      officer.act(trackingId, 'release', { followup_id: id, is_released });
    await release(false);
    const at = writeDate(one.clock.now, one.config.timeZone);
    assert.deepEqual(await states(), [waits, [false, at]]);
    await release(true);
    assert.deepEqual(await states(), [waits, [true, null]]);
  });

  test('an unreleased reply changes no public answer by a byte', async () => {
    const filed = await publicReport();
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    const before = await allPublic(one, filed.trackingId, MARK);
    one.clock.now = new Date(one.clock.now.getTime() + 7_200_000);
    await officer.signIn();
    const content = `Orangnya tinggal di ${MARK}.`;
    const sent = await one.citizen.reply(filed.trackingId, filed.accessCode, { content });
    assert.equal(sent.status, 201);
    const after = await allPublic(one, filed.trackingId, MARK);
    assert.deepEqual(after, before);
    await officer.act(filed.trackingId, 'release', {
      followup_id: await idOf(filed, 0),
      is_released: true,
    });
    const changed = await allPublic(one, filed.trackingId, MARK);
    for (const name of ['list', 'detail', 'followups', 'atom', 'json', 'csv', 'geojson'])
      assert.notEqual(
        changed[name],
        before[name],
        `${name}: whoever reads along learns that it was released`,
      );
  });

  test('a photo of an unreleased reply stays hidden with it', async () => {
    const filed = await publicReport();
    const files = [{ name: 'rumah.jpg', bytes: await photo(64, 48) }];
    const { body } = await one.citizen.reply(
      filed.trackingId,
      filed.accessCode,
      { content: 'Ini.' },
      { files },
    );
    const [{ path }] = body.results.followup.attachments;
    const id = path.split('/').pop();
    await officer.act(filed.trackingId, 'release', { attachment_id: id, is_released: true });
    const statuses = async () => [
      (await one.citizen.bytes(path)).status,
      (await one.citizen.bytes(`${path}/thumbnail`)).status,
    ];
    assert.deepEqual(await statuses(), [404, 404]);
    const followup_id = await idOf(filed, 0);
    await officer.act(filed.trackingId, 'release', { followup_id, is_released: true });
    assert.deepEqual(await statuses(), [200, 200]);
  });

  test('an office’s answer is public at once, and can be hidden and shown; what is private stays so', async () => {
    const filed = await publicReport();
    const { trackingId } = filed;
    await officer.act(trackingId, 'respond', { content: 'Sudah kami tambal hari ini.' });
    await officer.act(trackingId, 'note', { content: 'Nomor berkas Anda 17.', is_private: true });
    assert.equal((await threadOf(filed)).total, 1);
    const [answer, note] = [await idOf(filed, 0), await idOf(filed, 1)];
    await officer.act(trackingId, 'release', { followup_id: answer, is_released: false });
    assert.equal((await threadOf(filed)).total, 0);
    assert.equal((await threadOf(filed, filed.accessCode)).total, 2, 'for its reporter nothing changed');
    await officer.act(trackingId, 'release', { followup_id: answer, is_released: true });
    assert.equal((await threadOf(filed)).total, 1);
    const release = (followup_id: string) =>
      officer.post(`reports/${trackingId}/release`, { followup_id, is_released: true });
    assert.equal((await release(note)).status, 409);
    const other = await publicReport();
    await one.citizen.reply(other.trackingId, other.accessCode, { content: 'Lain.' });
    assert.equal((await release(await idOf(other, 0))).status, 404, 'another report’s');
    assert.equal((await threadOf(filed)).total, 1);
  });

  test('a conversation is masked when it is written, and not by whoever reads it', async () => {
    const filed = await publicReport();
    // Nothing writes such a row: a reader that masked would hide the number.
    const kept = 'Hubungi 0812 3456 7890';
    await fill(one, filed, { content: 'Halo', public_content: kept });
    const { body } = await one.citizen.get(`complaints/${filed.trackingId}/followups`);
    const shown = new Set(body.results.data.map(({ content }: { content: string }) => content));
    assert.deepEqual([body.results.data.length, [...shown]], [50, [kept]]);
  });

  test('an officer’s braces neither vanish nor print what nobody wrote', async () => {
    const filed = await publicReport();
    const reason = 'Format {{constructor}} dan {{institution_to}} dan {{{nama}}} belum jelas';
    await officer.act(filed.trackingId, 'hold', { reason });
    const { data, data_logs } = (await one.citizen.get(`complaints/${filed.trackingId}/complaint`)).body
      .results;
    const shown = 'Format { {constructor}} dan { {institution_to}} dan { { {nama}}} belum jelas';
    assert.ok(data.status_logs[0].note.endsWith(shown), data.status_logs[0].note);
    assert.ok(data_logs.at(-1).content.endsWith(shown), data_logs.at(-1).content);
    await one.endpoint.database
      .updateTable('complaint_logs')
      .set({ content: 'Lama: {{constructor}} {{toString}} {{nama}} {{status_new}}', is_private: false })
      .execute();
    const old = await one.citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    const { note } = old.body.results.data.status_logs[0];
    assert.equal(note, 'Lama: { {constructor}} { {toString}} { {nama}} Ditunda');
    await officer.act(filed.trackingId, 'note', { content: 'Isi {{nama}} pada formulir.' });
    assert.equal((await threadOf(filed)).data[0].content, 'Isi { {nama}} pada formulir.');
  });
});

/** Fifty released replies of the same words. */
async function fill(
  { endpoint, clock }: Opened,
  { trackingId }: Filed,
  texts: { content: string; public_content: string },
): Promise<void> {
  const { database } = endpoint;
  const { id } = await database
    .selectFrom('complaints')
    .select('id')
    .where('tracking_id', '=', trackingId)
    .executeTakeFirstOrThrow();
  const row = {
    complaint_id: id,
    author: 'reporter' as const,
    institution_from_name: null,
    institution_to_name: null,
    template_code: null,
    ...texts,
    mask_version: MASK_VERSION,
    rating: 0,
    is_private: false,
    is_released: true,
    created_at: clock.now,
  };
  await database
    .insertInto('followups')
    .values(Array.from({ length: 50 }, () => row))
    .execute();
}
