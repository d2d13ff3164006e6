/**
 * Marks inside a sealed report, looked for where a thief of the machine would: the process's memory, the database's
 * files and its log of changes, the data folder, a backup, the bucket, and what the mail server got.
 */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import { createEndpoint, openMailbox, readConfig, type Mailbox } from '../../../demo/endpoint/index.js';
import { sendMornings } from '../../../demo/endpoint/officer-news/mornings.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { startBucket, type Bucket } from '../files/bucket.js';
import { photo } from '../harness/files.js';
import { anAccount } from '../harness/officers/officer.js';
import { runAduan, startEndpointProcess, type EndpointProcess } from '../harness/process.js';
import { aFollowUp, followUp, giveKeys, sendSealed, type SealedFiled } from '../harness/sealed.js';
import { aMarkedReport, LATER_MARKS, marksIn } from '../walk/sealed-canary.js';

const FROM = 'aduan@contoh.invalid';
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** All files below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

for (const kind of ['PostgreSQL', 'PGlite'] as const)
  describe(`A sealed report on ${kind}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-canary-'));
    const data = join(folder, 'data');
    const snapshots = mkdtempSync(join(tmpdir(), 'aduan-heap-'));
    let postgres: PostgresServer | undefined;
    let bucket: Bucket | undefined;
    let mailbox: Mailbox;
    let env: Record<string, string>;
    let running: EndpointProcess;
    let report: SealedFiled;

    before(async () => {
      postgres = kind === 'PostgreSQL' ? await startPostgres() : undefined;
      const url = await postgres?.createDatabase();
      mailbox = await openMailbox();
      bucket = postgres && (await startBucket(folder));
      env = {
        DATA_DIR: data,
        SMTP_URL: mailbox.url,
        MAIL_FROM: FROM,
        ...(url !== undefined && { DATABASE_URL: url }),
        ...bucket?.env,
      };
      await giveEpoch();
      running = await startEndpointProcess({
        ...env,
        NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${snapshots}`,
      });
      report = await aMarkedReport();
      const { body } = await sendSealed(running, report.body);
      const { tracking_id: trackingId } = body.results;
      const more = await aFollowUp(report, 1, LATER_MARKS[1]);
      assert.equal((await followUp(running, trackingId, report.auth, more)).status, 201);
    });
    after(async () => {
      await running.stop();
      postgres?.stop();
      bucket?.stop();
      await mailbox.close();
      for (const one of [folder, snapshots]) rmSync(one, { recursive: true, force: true });
    });

    if (kind === 'PostgreSQL') {
      test('nor in the bucket, where another report’s photo is', async () => {
        const photoOfOther = await running.citizen.upload([{ name: 'jalan.jpg', bytes: await photo() }]);
        assert.equal(photoOfOther.status, 201);
        const files = filesIn(bucket!.folder).map((path) => readFileSync(path));
        assert.ok(
          files.some((bytes) => bytes.includes(JPEG)),
          'it is looked for where files are',
        );
        for (const bytes of files) assert.deepEqual(marksIn(bytes), []);
      });
    }

    /** What a protection officer gets on the next working day, by another process, now that this one sends nothing. */
    async function morningLetter(): Promise<string> {
      await running.stop();
      const now = new Date();
      do now.setUTCDate(now.getUTCDate() + 1);
      while ([0, 6].includes(now.getUTCDay()));
      now.setUTCHours(1);
      const config = await readConfig({ ...TOWN_ENVIRONMENT, ...env });
      const { endpoint, close } = await createEndpoint({
        ...config,
        now: () => now,
        calendar: { ...config.calendar, holidays: [] },
      });
      const { database, notifier } = endpoint;
      await anAccount({ endpoint }, { name: 'Inspektur', roles: ['protection'] });
      const { id } = await database
        .updateTable('officers')
        .set({ signed_in_at: new Date() })
        .returning('id')
        .executeTakeFirstOrThrow();
      const wishes = { secret: 'digest', created: 'never', overdue: 'never', replied: 'never' } as const;
      const to = { officer_id: id, address: 'inspektur@contoh.invalid', confirmed_at: new Date() };
      await database
        .insertInto('officer_mail')
        .values({ ...to, ...wishes })
        .execute();
      await notifier.open();
      await sendMornings(endpoint);
      // By the database's clock it is due tomorrow.
      await sql`update pgboss.job set start_after = now() - interval '1 second'
        where name = 'mail' and state < 'active'`.execute(database);
      await notifier.settled();
      await close();
      return mailbox.mails().find((mail) => mail.to === to.address)?.text ?? 'no letter';
    }

    /** The epoch, before the process that offers it begins. */
    async function giveEpoch(): Promise<void> {
      const { endpoint, close } = await createEndpoint(await readConfig({ ...TOWN_ENVIRONMENT, ...env }));
      await giveKeys({ endpoint });
      await close();
    }

    test('leaves no mark in the memory of the process, though the envelope is there', async () => {
      const watcher = watch(snapshots);
      running.child.kill('SIGUSR2');
      while (!filesIn(snapshots).some((path) => isWhole(path))) await once(watcher, 'change');
      watcher.close();
      const heap = readFileSync(filesIn(snapshots)[0]!);
      assert.ok(heap.includes('exactlyOnce'), 'it is the process');
      assert.deepEqual(marksIn(heap), []);
    });

    const isWhole = (path: string): boolean =>
      readFileSync(path).subarray(-4).toString().trimEnd().endsWith('}');

    test('nor in the files of the database, its log of changes, the data folder and a backup', async () => {
      const path = join(folder, 'today.aduan');
      if (kind === 'PostgreSQL') {
        const client = new pg.Client(env['DATABASE_URL']);
        await client.connect();
        await client.query('checkpoint');
        const { rows } = await client.query<{ folder: string }>(
          `select current_setting('data_directory') as folder`,
        );
        await client.end();
        const files = filesIn(rows[0]!.folder);
        assert.ok(
          files.some((one) => one.includes('pg_wal') && readFileSync(one).includes('ADU1')),
          'the log of changes has the envelope',
        );
        for (const one of files) assert.deepEqual(marksIn(readFileSync(one)), [], one);
      }
      assert.equal((await runAduan(['backup', path], env)).code, 0);
      const backup = readFileSync(path);
      const whole = backup.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) ? gunzipSync(backup) : backup;
      assert.ok(whole.includes('sealed_messages'), 'the backup has the envelopes');
      assert.deepEqual(marksIn(whole), []);
      for (const one of filesIn(data)) assert.deepEqual(marksIn(readFileSync(one)), [], one);
    });

    if (kind === 'PostgreSQL')
      test('nor in the morning’s letter, which says that a report waits', async () => {
        const letter = await morningLetter();
        assert.match(letter, /^Ada laporan tersegel yang menunggu\./);
        for (const mail of mailbox.mails()) assert.deepEqual(marksIn(JSON.stringify(mail)), [], mail.subject);
      });
  });
