/**
 * The release before and this one on the same tables, while reports come: each serves what the other has taken, and
 * either may start, stop and come back. What the one before is, `release-before.ts` says.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { MASK_VERSION } from '../../../demo/endpoint/masking/mask-text.js';
import { until } from '../cluster/programs.js';
import { Traffic } from '../cluster/traffic.js';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { PROGRAM, startEndpointProcess, type EndpointProcess } from '../harness/process.js';
import { commitBefore, openReleaseBefore, type ReleaseBefore } from './release-before.js';

const [NAME, PASSWORD] = ['kepala', 'sandi-yang-cukup-panjang'];
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const WRITERS = 3;
/** Reports before and after each step. */
const SOME = 8;
/** Masks of another release are looked for each minute. */
const MASKS_MS = 90_000;

const commit = commitBefore();
type Which = 'before' | 'now';
const BOTH_WAYS: readonly (readonly [from: Which, to: Which])[] = [
  ['before', 'now'],
  ['now', 'before'],
];

describe(
  'The release before and this one',
  { skip: commit === null && 'the history of the repository is not here' },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-releases-'));
    const running: Partial<Record<Which, EndpointProcess>> = {};
    const failures: string[] = [];
    let release: ReleaseBefore;
    let postgres: PostgresServer;
    let env: Record<string, string>;
    let database: pg.Client;
    let traffic: Traffic;

    before(async () => {
      release = openReleaseBefore(commit!);
      postgres = await startPostgres();
      const url = await postgres.createDatabase();
      env = {
        DATA_DIR: folder,
        DATABASE_URL: url,
        TOWN: release.town,
        DESK_ADMIN: NAME,
        DESK_ADMIN_PASSWORD: PASSWORD,
      };
      database = new pg.Client({ connectionString: url });
      await database.connect();
    });
    after(async () => {
      traffic?.giveUp();
      await Promise.all(Object.values(running).map((one) => one.kill()));
      await database?.end();
      postgres?.stop();
      release?.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    const start = async (which: Which): Promise<void> => {
      const one = await startEndpointProcess(env, which === 'now' ? PROGRAM : release.program);
      createInterface({ input: one.child.stdout! }).on('line', (line) => {
        if (line.includes('failed')) failures.push(`${which}: ${line}`);
      });
      running[which] = one;
    };
    const stop = async (which: Which): Promise<void> => {
      const one = running[which]!;
      delete running[which];
      assert.equal(await one.stop(), 0);
    };
    const read = async <Row extends object>(query: string): Promise<Row[]> =>
      (await database.query<Row>(query)).rows;

    /** An act of an officer who has just signed in there. */
    const act = async (which: Which, path: string, body: object = {}): Promise<void> => {
      const origin = `http://127.0.0.1:${running[which]!.port}`;
      const post = async (to: string, sent: object, Cookie = ''): Promise<Response> =>
        await fetch(`${origin}/desk/api/${to}`, {
          method: 'POST',
          headers: { Origin: origin, 'Content-Type': 'application/json', Cookie },
          body: JSON.stringify(sent),
        });
      const cookies = (await post('session', { name: NAME, password: PASSWORD })).headers.getSetCookie();
      const Cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
      const answer = await post(path, body, Cookie);
      assert.equal(answer.status, 200, `${which}, ${path}: ${await answer.text()}`);
    };
    const isListed = async (which: Which, trackingId: string): Promise<boolean> =>
      JSON.stringify((await running[which]!.citizen.get('complaints')).body).includes(trackingId);
    const told = async (which: Which, trackingId: string, accessCode?: string) => {
      const { status, body } = await running[which]!.citizen.get(
        `complaints/${trackingId}/complaint`,
        accessCode,
      );
      const { title, content, status_code, attachments, data_logs } = body.results?.data ?? {};
      return { status, title, content, status_code, files: attachments?.length, lines: data_logs?.length };
    };

    test('one joins the other, which goes on while the tables change below it', async () => {
      await start('before');
      traffic = new Traffic(() => Object.values(running).map(({ citizen }) => citizen), WRITERS);
      await traffic.more(SOME);
      const known = await read<{ name: string }>('select name from kysely_migration');
      await start('now');
      await traffic.more(SOME);
      const now = await read<{ name: string }>('select name from kysely_migration');
      assert.ok(now.length > known.length, 'it has brought the tables up');
    });

    for (const [from, to] of BOTH_WAYS)
      test(`what came to ${from} is answered by ${to}, and read and taken back by either`, async () => {
        const { trackingId, accessCode } = await running[from]!.citizen.file({ date_of_incident: YESTERDAY });
        await act(to, `reports/${trackingId}/verify`);
        await act(to, `reports/${trackingId}/dispose`, { institution_id: 'dlh' });
        await act(from, `reports/${trackingId}/respond`, { content: 'Jembatan sudah kami perbaiki.' });
        const replied = await running[to]!.citizen.reply(trackingId, accessCode, { content: 'Masih rusak.' });
        assert.ok(replied.status < 300, JSON.stringify(replied.body));
        const isShown = async () => (await told('now', trackingId)).title !== '';
        await until(isShown, 'the other release’s masks are made anew', MASKS_MS);
        for (const code of [undefined, accessCode])
          assert.deepEqual(await told(from, trackingId, code), await told(to, trackingId, code));
        for (const which of [from, to]) await until(() => isListed(which, trackingId), `${which} lists it`);
        await act(from, `reports/${trackingId}/withhold`, { is_withheld: true, reason: 'Ada nama orang.' });
        for (const which of [from, to])
          await until(async () => !(await isListed(which, trackingId)), `${which} has heard of it`);
        assert.equal((await told(to, trackingId)).status, 404);
        assert.equal((await told(from, trackingId, accessCode)).status, 200);
      });

    test('the one before starts anew on the tables of this one, and goes on alone', async () => {
      await stop('before');
      await traffic.more(SOME);
      await start('before');
      await traffic.more(SOME);
      await stop('now');
      await traffic.more(SOME);
      await start('now');
      await traffic.more(SOME);
    });

    test('all that was acknowledged is there once, whole for both, and nothing failed', async () => {
      await traffic.end();
      const { acknowledged, refusals } = traffic;
      const rows = await read<{ tracking_id: string; title: string }>(
        `select tracking_id, title from complaints where title like 'Jembatan %-% putus'`,
      );
      traffic.assertOnce(rows);
      for (const { trackingId, accessCode, hasPhoto } of acknowledged) {
        const one = await told('before', trackingId, accessCode);
        assert.deepEqual(one, await told('now', trackingId, accessCode));
        assert.deepEqual([one.status, one.files], [200, hasPhoto ? 1 : 0]);
      }
      const older = `select from complaints where mask_version < ${MASK_VERSION}`;
      await until(
        async () => (await read(older)).length === 0,
        'no mask of the one before is left',
        MASKS_MS,
      );
      // 0: it had just ended. 409: the same key is under way at the other one.
      assert.deepEqual(
        refusals.filter(({ status }) => ![0, 409].includes(status)),
        [],
      );
      assert.deepEqual(failures, []);
    });
  },
);
