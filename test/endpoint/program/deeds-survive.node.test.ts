/** What an officer was told is done outlives the process that said so, and is done once. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { createMigratedDatabase, postgresServer } from '../database/migrated-database.js';
import { startEndpointProcess, type EndpointProcess } from '../harness/process.js';

const [NAME, PASSWORD] = ['kepala', 'sandi-yang-cukup-panjang'];
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
type Ask = (path: string, body: object, key: string) => Promise<string>;

/** As a page sends them, each with its key. */
const DEEDS: readonly (readonly [act: string, body: object, key: string])[] = [
  ['verify-and-forward', { institution_id: 'dlh' }, randomUUID()],
  ['respond', { content: 'Jembatan sudah kami perbaiki.' }, randomUUID()],
  ['internal-note', { content: 'Tukang datang besok pagi.' }, randomUUID()],
  ['assign', { user: NAME }, randomUUID()],
];

describe('Officers’ deeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-deeds-'));
  let database: pg.Client;
  let env: Record<string, string>;
  let running: EndpointProcess | undefined;
  before(async () => {
    await postgresServer();
    const url = await createMigratedDatabase();
    database = new pg.Client({ connectionString: url });
    await database.connect();
    env = { DATA_DIR: folder, DATABASE_URL: url, DESK_ADMIN: NAME, DESK_ADMIN_PASSWORD: PASSWORD };
    env['HOLD_SECONDS'] = '1';
  });
  after(async () => {
    await running?.kill();
    await database.end();
    rmSync(folder, { recursive: true, force: true });
  });

  /** @returns a call of an officer who has just signed in there */
  const signIn = async ({ port }: EndpointProcess): Promise<Ask> => {
    const origin = `http://127.0.0.1:${port}`;
    const ask = async (path: string, body: object, more: Record<string, string> = {}): Promise<Response> => {
      const headers = { Origin: origin, 'Content-Type': 'application/json', ...more };
      return await fetch(`${origin}/desk/api/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
    };
    const cookies = (await ask('session', { name: NAME, password: PASSWORD })).headers.getSetCookie();
    const Cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    return async (path, body, key) => {
      const answer = await ask(path, body, { Cookie, 'Idempotency-Key': key });
      assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`);
      return ((await answer.json()) as { results: { work: { act: string } } }).results.work.act;
    };
  };
  const read = async (query: string): Promise<Record<string, unknown>[]> =>
    (await database.query<Record<string, unknown>>(query)).rows;
  const isSo = async (query: string): Promise<void> => {
    while ((await read(query)).length === 0);
  };
  const done = async (id: string) => {
    const of = `where complaint_id = (select id from complaints where tracking_id = '${id}')`;
    const trail = `select action from desk_audit where tracking_id = '${id}' and action <> 'view' order by seq`;
    return {
      trail: (await read(trail)).map(({ action }) => action),
      acts: (await read(`select act || ' ' || state as act from desk_acts ${of} order by asked_at`)).map(
        ({ act }) => act,
      ),
      answers: (await read(`select from followups ${of}`)).length,
      notes: (await read(`select from internal_notes ${of}`)).length,
    };
  };
  const send = async (officer: Ask, id: string): Promise<string[]> => {
    const acts: string[] = [];
    for (const [act, body, key] of DEEDS) acts.push(await officer(`reports/${id}/${act}`, body, key));
    return acts;
  };

  /** A report on which deeds wait, and which is locked: on a slow machine one of them may have been done before. */
  async function lockedWithDeeds({ citizen }: EndpointProcess, officer: Ask) {
    for (;;) {
      const { trackingId: id } = await citizen.file({ date_of_incident: YESTERDAY });
      const acts = await send(officer, id);
      await database.query('begin');
      await database.query(`select from complaints where tracking_id = '${id}' for update`);
      const { trail } = await done(id);
      if (trail.length === 2) return { id, acts };
      await database.query('rollback');
    }
  }

  test('that wait, or are done inside the desk, are done once each though the process is killed while it does them', async () => {
    running = await startEndpointProcess(env);
    const { id, acts } = await lockedWithDeeds(running, await signIn(running));
    await isSo(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    await running.kill();
    await database.query('rollback');
    assert.deepEqual(await done(id), {
      trail: ['internal-note', 'assign'],
      acts: ['verify-and-forward held', 'respond held', 'internal-note done', 'assign done'],
      answers: 0,
      notes: 1,
    });

    running = await startEndpointProcess(env);
    await isSo(`select where not exists (select from desk_acts where state = 'held')`);
    const after = {
      trail: ['internal-note', 'assign', 'verify', 'dispose', 'respond'],
      acts: DEEDS.map(([act]) => `${act} done`),
      answers: 1,
      notes: 1,
    };
    assert.deepEqual(await done(id), after);
    assert.deepEqual(await send(await signIn(running), id), acts, 'a page that heard no answer asks again');
    assert.deepEqual(await done(id), after);
    assert.equal(await running.stop(), 0);
  });
});
