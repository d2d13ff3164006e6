import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { replyAnswerWire } from '../../../../src/contract/reporting/reply.js';
import { withdrawAnswerWire } from '../../../../src/contract/reporting/own-report.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { photo } from '../../harness/files.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const OFFICE = { id: '7', name: 'Dinas Pekerjaan Umum' };

onOneDatabase('Talking with the office', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  async function answered(): Promise<Filed> {
    const { citizen, endpoint } = await opened();
    const filed = await citizen.file();
    await officerActs.verify(endpoint, filed.trackingId, ADMIN);
    await officerActs.dispose(endpoint, filed.trackingId, ADMIN, OFFICE);
    await officerActs.respond(endpoint, filed.trackingId, OFFICE, { content: 'Sudah diperbaiki.' });
    return filed;
  }
  const statusOf = async ({ trackingId, accessCode }: Filed): Promise<string> =>
    (await (await opened()).citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results.data
      .status_code;

  test('a reply with a photo that it isn’t settled reopens a report, and is answered the same when sent again', async () => {
    const { citizen } = await opened();
    const filed = await answered();
    assert.equal(await statusOf(filed), 'responded');
    const key = randomUUID();
    const files = [{ name: 'Masih rusak.jpg', bytes: await photo(64, 48) }];
    const send = () =>
      citizen.reply(
        filed.trackingId,
        filed.accessCode,
        { content: 'Masih putus, Pak.', rating: '0', is_secret: '0', resolved: 'false' },
        { key, files },
      );
    const [first, twin] = await Promise.all([send(), send()]);
    assert.equal(first.status, 201, JSON.stringify(first.body));
    replyAnswerWire.parse(first.body);
    assert.deepEqual(twin.body, first.body);
    assert.deepEqual((await send()).body, first.body);
    assert.equal(first.body.results.status_code, 'reopened');
    assert.equal(await statusOf(filed), 'reopened');
    const list = await citizen.get(`complaints/${filed.trackingId}/followups`, filed.accessCode);
    assert.equal(list.body.results.data.length, 2);
    assert.deepEqual(list.body.results.data[1], first.body.results.followup);
    const [file] = first.body.results.followup.attachments;
    assert.equal(file.file_name, 'Masih rusak.jpg');
    assert.equal((await citizen.bytes(file.path, filed.accessCode)).status, 200);
    assert.equal((await citizen.bytes(file.path)).status, 404, 'not released');
    const detail = await citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    assert.deepEqual(detail.body.results.data.attachments, [], 'a reply’s file is not the report’s');
  });

  test('a private reply is not for the public', async () => {
    const { citizen } = await opened();
    const filed = await answered();
    await citizen.reply(filed.trackingId, filed.accessCode, { content: 'Antara kita.', is_secret: 'true' });
    const open = await citizen.get(`complaints/${filed.trackingId}/followups`);
    assert.deepEqual(
      open.body.results.data.map((item: { content: string }) => item.content),
      ['Sudah diperbaiki.'],
    );
  });

  test('a rating comes once, after an answer, from 1 to 5; the status stays, with words or without', async () => {
    const { citizen } = await opened();
    const early = await citizen.file();
    const before = await citizen.reply(early.trackingId, early.accessCode, { content: '', rating: '4' });
    assert.deepEqual([before.status, before.body.code], [409, 'not-answered-yet']);
    const filed = await answered();
    for (const rating of ['6', '-1', '4.5', 'lima']) {
      const wrong = await citizen.reply(filed.trackingId, filed.accessCode, { content: 'x', rating });
      assert.deepEqual([wrong.status, Object.keys(wrong.body.errors)], [422, ['rating']]);
    }
    const rate = () => citizen.reply(filed.trackingId, filed.accessCode, { content: '', rating: '5' });
    const answers = await Promise.all([rate(), rate(), rate()]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
    assert.equal(answers.find(({ status }) => status === 409)?.body.code, 'already-rated');
    assert.equal(await statusOf(filed), 'responded');
    const thanked = await answered();
    await citizen.reply(thanked.trackingId, thanked.accessCode, {
      content: 'Terima kasih, Pak.',
      rating: '5',
    });
    assert.equal(await statusOf(thanked), 'responded');
  });

  test('only the answer to “Sudah beres?” closes a report, and opens it again, also a finished one', async () => {
    const { citizen } = await opened();
    const filed = await answered();
    const answer = async (fields: Record<string, string>) => {
      const { status, body } = await citizen.reply(filed.trackingId, filed.accessCode, fields);
      assert.equal(status, 201, JSON.stringify(body));
      return [body.results.followup.content, body.results.status_code];
    };
    assert.deepEqual(await answer({ resolved: 'false' }), ['Belum beres.', 'reopened']);
    assert.deepEqual(
      await answer({ resolved: 'true' }),
      ['Sudah beres.', 'reopened'],
      'it waits for an answer',
    );
    const other = await answered();
    const { body } = await citizen.reply(other.trackingId, other.accessCode, {
      content: 'Sudah bisa dilewati, terima kasih.',
      resolved: 'true',
    });
    assert.equal(body.results.status_code, 'done');
    assert.equal(body.results.followup.content, 'Sudah bisa dilewati, terima kasih.');
    const said = await citizen.reply(other.trackingId, other.accessCode, { content: 'Satu lagi, Pak.' });
    assert.equal(said.body.results.status_code, 'done', 'words alone open nothing that is finished');
    await citizen.reply(other.trackingId, other.accessCode, { content: '', rating: '1' });
    assert.equal(await statusOf(other), 'done');
    await citizen.reply(other.trackingId, other.accessCode, { content: 'Putus lagi.', resolved: 'false' });
    assert.equal(await statusOf(other), 'reopened');
    const wrong = await citizen.reply(other.trackingId, other.accessCode, {
      content: 'x',
      resolved: 'mungkin',
    });
    assert.deepEqual([wrong.status, Object.keys(wrong.body.errors)], [422, ['resolved']]);
  });

  test('the public learns that a report is open again when the reply is released; its office at once', async () => {
    const one = await opened();
    const { citizen, endpoint, clock } = one;
    const { database } = endpoint;
    const filed = await answered();
    const read = async (): Promise<string[]> => {
      const paths = [
        'complaints?sort=updated',
        'complaints?status=responded',
        'complaints?status=reopened',
        'complaints/counts',
        'complaints/statistics',
        'complaints/map',
        'complaints.atom',
        'complaints.csv',
        'laporan',
        `complaints/${filed.trackingId}/complaint`,
        `complaints/${filed.trackingId}/followups`,
        `lacak?aduan=${filed.trackingId}`,
      ];
      return await Promise.all(
        paths.map(async (path) => {
          const response = await citizen.open(path);
          return `${path} ${response.headers.get('ETag')} ${await response.text()}`;
        }),
      );
    };
    const before = await read();
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    await citizen.reply(filed.trackingId, filed.accessCode, { content: 'Saya ada pertanyaan, Pak.' });
    assert.equal(await statusOf(filed), 'responded', 'words alone change no status');
    await citizen.reply(filed.trackingId, filed.accessCode, { content: 'Masih putus.', resolved: 'false' });
    assert.deepEqual(await read(), before);
    assert.equal(await statusOf(filed), 'reopened');
    const row = await database
      .selectFrom('complaints')
      .select(['status_code', 'deadline_at', 'id'])
      .where('tracking_id', '=', filed.trackingId)
      .executeTakeFirstOrThrow();
    assert.equal(row.status_code, 'reopened');
    const [asked, reopening] = await database
      .selectFrom('followups')
      .select('id')
      .where('complaint_id', '=', row.id)
      .where('author', '=', 'reporter')
      .orderBy('id')
      .execute();
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    const open = async () => (await citizen.get(`complaints/${filed.trackingId}/complaint`)).body.results;
    await officerActs.releaseFollowUp(endpoint, filed.trackingId, reopening!.id, true);
    const { data, data_logs } = await open();
    assert.equal(data.status_code, 'reopened');
    assert.equal(data_logs.at(-1).content, 'Pelapor memberi tanggapan.');
    assert.equal((await citizen.get('complaints?status=reopened')).body.results.total, 1);
    await officerActs.releaseFollowUp(endpoint, filed.trackingId, asked!.id, true);
    assert.equal((await open()).data_logs.length, data_logs.length);
    await officerActs.releaseFollowUp(endpoint, filed.trackingId, reopening!.id, false);
    assert.equal((await open()).data_logs.length, data_logs.length - 1);
  });

  test('a reply says something, and not too much, and not to a closed report', async () => {
    const { citizen, endpoint } = await opened();
    const filed = await answered();
    for (const [fields, name] of [
      [{ content: ' ', rating: '0' }, 'content'],
      [{ content: 'x'.repeat(5001) }, 'content'],
      [{ content: 'x', is_secret: 'mungkin' }, 'is_secret'],
    ] as const) {
      const { status, body } = await citizen.reply(filed.trackingId, filed.accessCode, fields);
      assert.deepEqual([status, Object.keys(body.errors)], [422, [name]]);
    }
    const bad = [{ name: 'kucing.jpg', bytes: Buffer.from('<script>') }];
    const refused = await citizen.reply(filed.trackingId, filed.accessCode, { content: 'x' }, { files: bad });
    assert.equal(refused.status, 415);
    assert.match(refused.body.errors['attachment[]'][0], /kucing\.jpg/);
    const gone = await citizen.file();
    await officerActs.reject(endpoint, gone.trackingId, ADMIN, 'bukan wewenang');
    const late = await citizen.reply(gone.trackingId, gone.accessCode, { content: 'Halo' });
    assert.deepEqual([late.status, late.body.code], [409, 'closed']);
  });

  test('a script with a code is stopped', async () => {
    const { citizen } = await opened();
    const filed = await answered();
    for (let turn = 0; turn < 30; turn += 1) {
      const { status } = await citizen.reply(filed.trackingId, filed.accessCode, { content: `Halo ${turn}` });
      assert.equal(status, 201);
    }
    const stopped = await citizen.reply(filed.trackingId, filed.accessCode, { content: 'Halo lagi' });
    assert.deepEqual([stopped.status, stopped.body.code], [429, 'rate-limited']);
    assert.ok(Number(stopped.headers.get('Retry-After')) > 0);
  });

  test('withdrawing erases the person from every table and the disk, and archives the report', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint, config } = fresh;
    const marks = ['Zubaidah', 'zubaidah@contoh.id', '081299998888', 'jembatan merah'];
    const upload = await citizen.upload([{ name: 'Rumah Zubaidah.jpg', bytes: await photo(64, 48) }]);
    const filed = await citizen.file({
      nameUser: marks[0],
      emailUser: marks[1],
      phoneUser: marks[2],
      content: `Saya ${marks[0]}, dekat ${marks[3]}, sudah lama menunggu.`,
      location_text: marks[3],
      attachments: [upload.body.results.images[0].id],
    });
    await officerActs.verify(endpoint, filed.trackingId, ADMIN);
    await officerActs.respond(endpoint, filed.trackingId, OFFICE, { content: `Kami hubungi ${marks[2]}.` });
    const files = [{ name: 'Zubaidah lagi.jpg', bytes: await photo(48, 48) }];
    await citizen.reply(filed.trackingId, filed.accessCode, { content: `Baik, ${marks[1]}` }, { files });
    assert.ok((await everything(fresh)).includes('Zubaidah'), 'it was there');
    const key = randomUUID();
    const reason = `Sudah selesai, telepon ${marks[2]}`;
    const first = await citizen.withdraw(filed.trackingId, filed.accessCode, key, reason);
    assert.equal(first.status, 200, JSON.stringify(first.body));
    withdrawAnswerWire.parse(first.body);
    assert.deepEqual(
      (await citizen.withdraw(filed.trackingId, filed.accessCode, key, reason)).body,
      first.body,
    );
    const again = await citizen.withdraw(filed.trackingId, filed.accessCode);
    assert.deepEqual([again.status, again.body.code], [409, 'closed']);
    const left = await everything(fresh);
    for (const mark of marks) assert.ok(!left.includes(mark), mark);
    const onDisk = await readdir(join(config.dataDir, 'files'), { recursive: true, withFileTypes: true });
    assert.deepEqual(
      onDisk.filter((entry) => entry.isFile()),
      [],
    );
    assert.equal((await citizen.get(`complaints/${filed.trackingId}/complaint`)).status, 404);
    const own = await citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    assert.equal(own.body.results.data.status_code, 'archived');
    await fresh.close();
  });

  test('an officer can’t jump where no way leads', async () => {
    const { citizen, endpoint } = await opened();
    const { trackingId } = await citizen.file();
    await assert.rejects(officerActs.close(endpoint, trackingId, OFFICE), { code: 'closed' });
    await assert.rejects(officerActs.verify(endpoint, '1000000003', ADMIN), { code: 'not-found' });
    await officerActs.hold(endpoint, trackingId, ADMIN, 'menunggu data');
    await officerActs.verify(endpoint, trackingId, ADMIN);
    await officerActs.respond(endpoint, trackingId, OFFICE, { content: 'Selesai.' });
    await officerActs.close(endpoint, trackingId, OFFICE);
  });
});
