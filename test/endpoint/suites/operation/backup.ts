import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { makeCopyFolder, sweepCopies, tablesIn } from '../../../../demo/endpoint/backup/left-behind.js';
import { readBackup } from '../../../../demo/endpoint/backup/read-backup.js';
import { isOwnTable } from '../../../../demo/endpoint/backup/own-tables.js';
import { foreignTables } from '../../../../demo/endpoint/backup/tables.js';
import { writeBackup } from '../../../../demo/endpoint/backup/write-backup.js';
import { SYSTEM, writeAudit } from '../../../../demo/endpoint/audit/audit.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { aReport } from '../../harness/citizen.js';
import { anOfficer, Officer } from '../../harness/officers/officer.js';
import { onBothDatabases, onOneDatabase, type Databases, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { giveKeys } from '../../harness/sealed.js';
import { rowsOf } from '../../harness/rows-of.js';
import { putEmptyDatabase } from '../../../setup/empty-database.js';

const ADMIN = { id: 'desk', name: 'Admin' };
const PU = { id: 'dinas-pupr', name: 'Dinas PU' };

/** @returns where an empty machine would have its data; an embedded database is there already, as a start makes it */
async function emptyMachine({ kind, server }: Databases, { config }: Opened, dataDir: string) {
  if (kind === 'PGlite') await putEmptyDatabase(dataDir);
  return { ...config, dataDir, databaseUrl: kind === 'PGlite' ? null : await server().createDatabase() };
}

onBothDatabases('A backup', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-restored-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('holds every row and file of one instant, and an empty machine goes on from there', async () => {
    const one = await databases.open();
    const upload = await one.citizen.upload([{ name: 'jalan.jpg', bytes: await photo() }]);
    const filed = await one.citizen.file({ attachments: [upload.body.results.images[0].id] });
    await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
    await officerActs.dispose(one.endpoint, filed.trackingId, ADMIN, PU);
    await writeAudit(one.endpoint.database, new Date(), { officer: SYSTEM, action: 'verify' });
    await one.citizen.file({ is_secret: true });
    const bytes = await buffer(writeBackup(one.endpoint));
    // What comes after the instant is not in it.
    await one.citizen.file();
    const before = await rowsOf(one.endpoint.database);

    const there = await emptyMachine(databases, one, join(folder, 'whole'));
    // A start that nobody has used is as good as nothing.
    const unused = await databases.open(there);
    if (databases.kind === 'PostgreSQL')
      await assert.rejects(readBackup(there, Readable.from([bytes])), {
        code: 'refused',
        message: /is running/,
      });
    await unused.close();
    const put = await readBackup(there, Readable.from([bytes]));
    assert.equal(put.files, 1);
    const two = await databases.open(there);
    const restored = await rowsOf(two.endpoint.database);
    for (const [table, rows] of Object.entries(restored)) {
      const missing = rows.filter((row) => !before[table]!.includes(row));
      assert.deepEqual(missing, [], `${table} holds what was never there`);
    }
    assert.equal(restored['complaints']!.length, 2);
    assert.deepEqual(restored['desk_audit'], before['desk_audit']);
    const detail = await two.citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    const file = detail.body.results.data.attachments[0];
    assert.equal((await two.citizen.bytes(file.path, filed.accessCode)).status, 200);
    const replayed = await two.citizen.create(
      aReport({ attachments: [upload.body.results.images[0].id] }),
      filed.key,
    );
    assert.equal(replayed.body.complaint_id, filed.trackingId, 'the same key hears the same');
    // Numbers go on, rules still bind.
    const next = await two.citizen.file();
    await officerActs.verify(two.endpoint, next.trackingId, ADMIN);
    await assert.rejects(sql`delete from desk_audit`.execute(two.endpoint.database));
    await two.close();
    await assert.rejects(readBackup(there, Readable.from([bytes])), { code: 'not-empty' });
    await one.close();
  });
});

onOneDatabase('A restored backup', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-opened-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('opens nothing by a link, a session or a confirmation from before, also one of an earlier release', async () => {
    const one = await databases.open();
    const { database, config } = one.endpoint;
    const admin = await anOfficer(one, { name: 'Kepala' });
    const second = await anOfficer(one, { name: 'Wakil', desk: admin.desk });
    const made = await admin.post('accounts', {
      name: 'Rina',
      display_name: 'Rina Wati',
      roles: ['verifier'],
    });
    const token: string = made.body.results.link.path.split('#')[1];
    const filed = await one.citizen.file({ emailUser: 'siti@example.id' });
    const check = { identity_check: 'id-card', confirmed: true };
    const { request } = await admin.act(filed.trackingId, 'reissue-code', check);
    assert.equal((await second.post(`requests/${request.id}/confirm`)).status, 200);
    const expires_at = new Date(config.now().getTime() + 3_600_000);
    const link = { token_hash: 'a'.repeat(64), expires_at };
    await database.insertInto('first_administrator_links').values(link).execute();
    const { id } = await database.selectFrom('complaints').select('id').executeTakeFirstOrThrow();
    await database
      .insertInto('mail_confirmations')
      .values({ ...link, complaint_id: id })
      .execute();

    const text = gunzipSync(await buffer(writeBackup(one.endpoint))).toString();
    // A release before this one copied them too.
    let added = 0;
    let older = '';
    const tables = ['officer_sessions', 'account_links', 'first_administrator_links', 'mail_confirmations'];
    for (const table of tables) {
      assert.ok(!text.includes(`\nT${table}\n`), table);
      const { rows } = await sql<{ line: string }>`
        select row_to_json(one)::text as line from ${sql.table(table)} as one`.execute(database);
      assert.ok(rows.length > 0, table);
      added += rows.length;
      older += `\nT${table}${rows.map(({ line }) => `\nR${line}`).join('')}`;
    }
    const whole = text.replace(/\nE.*\n$/, (end) => {
      const { rows, files } = JSON.parse(end.slice(2)) as { rows: number; files: number };
      return `${older}\nE${JSON.stringify({ rows: rows + added, files })}\n`;
    });
    for (const [name, archive] of [
      ['this release', text],
      ['an earlier one', whole],
    ] as const) {
      const there = await emptyMachine(databases, one, join(folder, name.replaceAll(' ', '-')));
      // It leaves a link of its own.
      await (await databases.open(there)).close();
      await readBackup(there, Readable.from([gzipSync(archive)]));
      const two = await databases.open(there);
      const officer = new Officer(two);
      officer.cookie = admin.cookie;
      assert.equal((await officer.get('session')).status, 401, name);
      const password = 'lima kata acak buatan sendiri';
      assert.equal((await officer.post('link/password', { token, password })).status, 401, name);
      for (const table of tables)
        assert.deepEqual(
          (await sql`select * from ${sql.table(table)}`.execute(two.endpoint.database)).rows,
          [],
        );
      await officer.signIn('Kepala');
      assert.notEqual((await officer.post(`requests/${request.id}/take`)).status, 200, name);
      await two.close();
    }
    await one.close();
  });
});

onOneDatabase('A restored backup’s keys of sealed reports', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-keys-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('are to be replaced: those that were retired since, and copies of who has left, are back', async () => {
    const one = await databases.open();
    await giveKeys(one);
    const bytes = await buffer(writeBackup(one.endpoint));
    const there = await emptyMachine(databases, one, join(folder, 'new'));
    const put = await readBackup(there, Readable.from([bytes]));
    assert.equal(put.dueKeys, 1);
    const two = await databases.open(there);
    const rows = await two.endpoint.database.selectFrom('sealed_keys').select('due_since').execute();
    assert.deepEqual(rows, [{ due_since: '2026-11-24' }]);
    await two.close();
    await one.close();
  });
});

onOneDatabase('Tables of others beside the endpoint’s own', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-foreign-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('are named and left out of a backup, which can be restored, and stand in nobody’s way there', async () => {
    const one = await databases.open();
    const { database } = one.endpoint;
    assert.deepEqual(await foreignTables(database), []);
    const filed = await one.citizen.file();
    await sql`create table probe (words text)`.execute(database);
    await sql`insert into probe values ('theirs')`.execute(database);
    await sql`create table spatial_ref_sys (srid integer primary key,
      complaint_id integer references complaints)`.execute(database);
    await sql`create role extension_owner`.execute(database);
    await sql`alter table spatial_ref_sys owner to extension_owner`.execute(database);
    await sql`insert into spatial_ref_sys select 4326, id from complaints`.execute(database);
    assert.deepEqual(await foreignTables(database), ['probe', 'spatial_ref_sys']);
    const bytes = await buffer(writeBackup(one.endpoint));
    const text = gunzipSync(bytes).toString();
    assert.ok(!text.includes('theirs'));
    assert.match(text, /\nE{.*"left_out":\["probe","spatial_ref_sys"\]}\n$/);

    const there = await emptyMachine(databases, one, join(folder, 'new'));
    const standing = await databases.open(there);
    await sql`create table spatial_ref_sys as select 4326 as srid`.execute(standing.endpoint.database);
    await standing.close();
    // A release before this one copied them too.
    const older = text.replace('\nTprobe', '').replace(/\nE.*\n$/, (end) => {
      const { rows, files } = JSON.parse(end.slice(2)) as { rows: number; files: number };
      return `\nTprobe\nR{"words":"theirs"}\nE${JSON.stringify({ rows: rows + 1, files })}\n`;
    });
    const put = await readBackup(there, Readable.from([gzipSync(older)]));
    assert.deepEqual(put.skipped, ['probe']);
    const two = await databases.open(there);
    const detail = await two.citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    assert.equal(detail.status, 200);
    assert.deepEqual(await foreignTables(two.endpoint.database), ['spatial_ref_sys']);
    await sql`drop table probe, spatial_ref_sys`.execute(database);
    await sql`drop role extension_owner`.execute(database);
    await two.close();
    await one.close();
  });
});

onOneDatabase('A backup', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-unrestored-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('holds each table that the migrations make, or leaves it out by name', async () => {
    const one = await databases.open();
    const { rows } = await sql<{ name: string }>`
      select relname::text as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`.execute(one.endpoint.database);
    assert.ok(rows.length > 30, String(rows.length));
    assert.deepEqual(
      rows.map(({ name }) => name).filter((name) => !isOwnTable(name)),
      [],
    );
    await one.close();
  });

  test('has keys and challenges in the order of their hashes, whenever they came', async () => {
    const one = await databases.open();
    const at = one.clock.now;
    // As they come they are in no order: a row without its hour lies between two that tell theirs.
    const hashes = ['9', '1', 'c', '0', 'e', '5'];
    for (const hash of hashes) {
      await one.endpoint.database
        .insertInto('used_challenges')
        .values({ nonce_hash: hash, expires_at: at })
        .execute();
      await one.endpoint.database
        .insertInto('idempotency_keys')
        .values({ key_hash: hash, fingerprint: '', status: 201, body: '{}', created_at: at })
        .execute();
    }
    const text = gunzipSync(await buffer(writeBackup(one.endpoint))).toString();
    for (const table of ['used_challenges', 'idempotency_keys']) {
      const [, rows = ''] = new RegExp(`\\nT${table}\\n((?:R.*\\n)+)`).exec(text) ?? [];
      const written = rows.match(/(?<=_hash":")[^"]*/g);
      assert.deepEqual(written, [...hashes].sort(), table);
    }
    await one.close();
  });

  test('that is cut off, changed, of a newer release or no backup at all puts nothing back', async () => {
    const one = await databases.open();
    await one.citizen.file();
    const bytes = await buffer(writeBackup(one.endpoint));
    const text = gunzipSync(bytes).toString();
    const lines = text.trimEnd().split('\n');
    const row = lines.findIndex((line) => line.startsWith('R'));
    const packed = (some: string[]) => gzipSync(some.join('\n'));
    const wrong: [string, Buffer, string][] = [
      ['cut off', bytes.subarray(0, bytes.length / 2), 'unreadable'],
      ['no end', packed(lines.slice(0, -1)), 'unreadable'],
      ['a row less', packed(lines.filter((_line, at) => at !== row)), 'unreadable'],
      ['a way out', packed([...lines.slice(0, -1), 'F../../x aGk=', lines.at(-1)!]), 'unreadable'],
      [
        'newer',
        gzipSync(text.replace('"0001-first-journey"', '"0001-first-journey","9999-later"')),
        'refused',
      ],
      ['none of ours', gzipSync('hello\n'), 'unreadable'],
      ['no gzip', Buffer.from('hello\n'), 'unreadable'],
    ];
    for (const [name, archive, code] of wrong) {
      const there = await emptyMachine(databases, one, join(folder, name.replaceAll(' ', '-')));
      await assert.rejects(readBackup(there, Readable.from([archive])), { code }, name);
    }
    await one.close();
  });

  test('fails over a file that can’t be read, and leaves out one that was erased meanwhile', async () => {
    const one = await databases.open();
    await one.citizen.upload([{ name: 'jalan.jpg', bytes: await photo() }]);
    rmSync(join(one.config.dataDir, 'files'), { recursive: true });
    await assert.rejects(buffer(writeBackup(one.endpoint)), { code: 'unreadable', message: /ENOENT/ });
    const { storage, database } = one.endpoint;
    const erasing = {
      ...storage,
      async get(key: string) {
        await database.deleteFrom('attachments').execute();
        return await storage.get(key);
      },
    };
    const text = gunzipSync(await buffer(writeBackup({ ...one.endpoint, storage: erasing }))).toString();
    assert.match(text, /\nE{"rows":\d+,"files":0}\n$/);
    await one.close();
  });

  test('that is cut off leaves files that were there before, which may be the running endpoint’s', async () => {
    const one = await databases.open();
    const upload = await one.citizen.upload([{ name: 'jalan.jpg', bytes: await photo() }]);
    await one.citizen.file({ attachments: [upload.body.results.images[0].id] });
    const text = gunzipSync(await buffer(writeBackup(one.endpoint))).toString();
    const lines = text.trimEnd().split('\n').slice(0, -1);
    const archive = gzipSync([...lines, `Fab/ab${'0'.repeat(34)}.jpg aGk=`].join('\n'));
    const there = await emptyMachine(databases, one, join(folder, 'same-files'));
    cpSync(join(one.config.dataDir, 'files'), join(there.dataDir, 'files'), { recursive: true });
    await assert.rejects(readBackup(there, Readable.from([archive])), { code: 'unreadable' });
    const filesIn = (dataDir: string): string[] =>
      readdirSync(join(dataDir, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.jpg'),
      );
    assert.equal(filesIn(one.config.dataDir).length, 1);
    assert.deepEqual(filesIn(there.dataDir), filesIn(one.config.dataDir));
    await one.close();
  });
});

test('What a killed backup has left is swept away, and what one still writes is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-left-'));
  const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
  const [killed, writing] = [await makeCopyFolder(folder), await makeCopyFolder(folder)];
  for (const one of [killed, writing]) {
    writeFileSync(tablesIn(one), 'names');
    utimesSync(one, hoursAgo, hoursAgo);
  }
  utimesSync(tablesIn(killed), hoursAgo, hoursAgo);
  await sweepCopies(folder);
  assert.deepEqual([existsSync(killed), existsSync(writing)], [false, true]);
  rmSync(folder, { recursive: true });
});
