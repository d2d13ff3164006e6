/** Backups that only the holder of a key reads, and that leave files to the ones before them. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, mock, test } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { openDatabase } from '../../../../demo/endpoint/database/connect.js';
import { loadInstance } from '../../../../demo/endpoint/guard/secrets.js';
import { backup } from '../../../../demo/endpoint/program/backup.js';
import { restored } from '../../../../demo/endpoint/program/restored.js';
import { restore } from '../../../../demo/endpoint/program/restore.js';
import type { Start } from '../../../../demo/endpoint/program/read-config.js';
import { openStorage } from '../../../../demo/endpoint/uploads/open-storage.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { rowsOf } from '../../harness/rows-of.js';

onOneDatabase('Kept backups', (databases) => {
  // A command beside the embedded database speaks to the server that has it open: `restore.full.test.ts`.
  if (databases.kind === 'PGlite') return;
  const folder = mkdtempSync(join(tmpdir(), 'aduan-kept-'));
  const key = join(folder, 'key.txt');
  const at = (name: string): string => join(folder, name);
  let recipient = '';
  let identity = '';
  before(async () => {
    identity = await generateX25519Identity();
    recipient = await identityToRecipient(identity);
    writeFileSync(key, `# created: today\n# public key: ${recipient}\n${identity}\n`);
  });
  beforeEach(() => void mock.method(console, 'log', () => undefined));
  afterEach(() => mock.restoreAll());
  after(() => rmSync(folder, { recursive: true, force: true }));

  const written = (config: Opened['config'], path: string, options: Record<string, string> = {}) => ({
    env: {},
    start: () => Promise.resolve({ config } as Start),
    words: [path],
    options,
    lists: {},
    flags: new Set<string>(),
  });
  const withPhoto = async ({ citizen }: Opened, width: number) => {
    const { body } = await citizen.upload([{ name: 'jalan.jpg', bytes: await photo(width, 300) }]);
    return await citizen.file({ attachments: [body.results.images[0].id] });
  };
  const emptyPlace = async ({ config }: Opened, name: string) => ({
    ...config,
    dataDir: at(name),
    databaseUrl: await databases.server().createDatabase(),
  });
  /** Rows, and bytes of files, as they lie there. */
  const all = async (config: Opened['config']) => {
    const database = openDatabase(config);
    const storage = await openStorage(config, (await loadInstance(database)).id);
    const keys = await database
      .selectFrom('attachments')
      .select('storage_key')
      .orderBy('storage_key')
      .execute();
    const files = await Promise.all(keys.map((row) => storage.get(row.storage_key)));
    const rows = await rowsOf(database);
    await database.destroy();
    return { rows, files: files.map((bytes) => Buffer.from(bytes).toString('base64')) };
  };
  const size = (name: string): number => statSync(at(name)).size;

  test('one that is encrypted is read by the holder of the key alone, and comes back whole', async () => {
    const one = await databases.open();
    const filed = await withPhoto(one, 400);
    const config = { ...one.config, backupRecipients: [recipient] };
    await backup(written(config, at('sealed.aduan')));
    const bytes = readFileSync(at('sealed.aduan'), 'latin1');
    assert.match(bytes, /^age-encryption\.org\/v1\n-> X25519 /);
    assert.ok(!bytes.includes(filed.trackingId));
    const whole = await all(one.config);

    const there = await emptyPlace(one, 'sealed');
    await assert.rejects(restore(written(there, at('sealed.aduan'))), {
      code: 'usage',
      message: /--identity/,
    });
    writeFileSync(at('other.txt'), await generateX25519Identity());
    const others = written(there, at('sealed.aduan'), { identity: at('other.txt') });
    await assert.rejects(restore(others), { code: 'unreadable', message: /None of these keys/ });
    writeFileSync(at('cut.aduan'), readFileSync(at('sealed.aduan')).subarray(0, -100));
    const cut = written(there, at('cut.aduan'), { identity: key });
    await assert.rejects(restore(cut), { code: 'unreadable', message: /decrypted/ });
    await restore(written(there, at('sealed.aduan'), { identity: key }));
    assert.deepEqual(await all(there), whole);
    await one.close();
  });

  test('one that follows another has its new files alone, and the chain comes back whole', async () => {
    const one = await databases.open();
    const config = { ...one.config, backupRecipients: [recipient] };
    await withPhoto(one, 1_200);
    const gone = await withPhoto(one, 1_201);
    await backup(written(config, at('1.aduan')));
    await withPhoto(one, 320);
    const erased = await one.citizen.withdraw(gone.trackingId, gone.accessCode);
    assert.equal(erased.status, 200, JSON.stringify(erased.body));
    await backup(written(config, at('2.aduan'), { after: at('1.aduan') }));
    await withPhoto(one, 321);
    await backup(written(config, at('3.aduan'), { after: at('2.aduan') }));
    const whole = await all(one.config);
    const manifest = readFileSync(at('3.aduan.manifest'), 'utf8');
    const holders = manifest
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(' ')[2]);
    assert.deepEqual(holders.sort(), ['1.aduan', '2.aduan', '3.aduan'], 'each file is in one of them');
    assert.ok(size('2.aduan') < size('1.aduan'));

    const options = { identity: key };
    await restore(written(await emptyPlace(one, 'first'), at('1.aduan'), options));
    const there = await emptyPlace(one, 'chain');
    renameSync(at('1.aduan'), at('away'));
    await assert.rejects(restore(written(there, at('3.aduan'), options)), { message: /no file .*1\.aduan/ });
    const next = written(config, at('4.aduan'), { after: at('3.aduan') });
    await assert.rejects(backup(next), { code: 'refused', message: /1\.aduan is gone/ });
    assert.ok(!existsSync(at('4.aduan')));
    renameSync(at('away'), at('1.aduan'));
    writeFileSync(
      at('3.aduan.manifest'),
      manifest.replace(/ [0-9a-f]{64} 1\.aduan/, ` ${'0'.repeat(64)} 1.aduan`),
    );
    await assert.rejects(restore(written(there, at('3.aduan'), options)), { message: /another file/ });
    writeFileSync(at('3.aduan.manifest'), manifest);
    await restore(written(there, at('3.aduan'), options));
    assert.deepEqual(await all(there), whole);
    await one.close();
  });

  test('no key stands in a command, a line or a message', async () => {
    writeFileSync(at('broken.txt'), `${identity}x\nnot a key ${identity}`);
    const one = await databases.open();
    await backup(written({ ...one.config, backupRecipients: [recipient] }, at('said.aduan')));
    const said = written(one.config, at('said.aduan'), { identity: at('broken.txt') });
    await assert.rejects(restore(said), (error: Error) => !error.message.includes(identity.slice(0, 30)));
    await one.close();
  });

  test('after another program has brought the database back, nothing opens or is sent that was before', async () => {
    const one = await databases.open({
      mail: { url: 'smtp://127.0.0.1:9', from: 'aduan@contoh.id' },
      notifyRetryAfterMs: [3_600_000],
    });
    const { database } = one.endpoint;
    await anOfficer(one);
    await one.citizen.file({ notify: { channel: 'email', to: 'sumarni@contoh.id' } });
    await one.endpoint.notifier.settled();
    const { rows: before } = await sql`select (select count(*)::int from officer_sessions) as sessions,
      (select count(*)::int from pgboss.job where name = 'mail') as mails`.execute(database);
    assert.deepEqual(before[0], { sessions: 1, mails: 1 });
    await assert.rejects(restored(written(one.config, '')), { code: 'refused', message: /is running/ });
    await one.close();
    await restored(written(one.config, ''));
    const after = openDatabase(one.config);
    const { rows } = await sql`select (select count(*)::int from officer_sessions) as sessions,
      (select count(*)::int from pgboss.job) as jobs, (select count(*)::int from complaints) as reports`.execute(
      after,
    );
    assert.deepEqual(rows[0], { sessions: 0, jobs: 0, reports: 1 });
    await after.destroy();
  });
});
