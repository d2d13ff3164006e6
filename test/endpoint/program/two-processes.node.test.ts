/** Two processes of the program on one PostgreSQL: what one knows, the other one knows. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { freePort, startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { runAduan, startEndpointProcess, type EndpointProcess } from '../harness/process.js';

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const [NAME, PASSWORD] = ['kepala', 'sandi-yang-cukup-panjang'];
const REPORTS = 12;

describe('Two processes on one PostgreSQL', () => {
  let folder = '';
  let postgres: PostgresServer;
  let url: string;
  let database: pg.Client;
  let one: EndpointProcess;
  let other: EndpointProcess;
  const events: { id: unknown; said: { event: string } }[] = [];
  const receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      events.push({ id: request.headers['x-aduan-event-id'], said: JSON.parse(body) });
      response.writeHead(204).end();
      receiver.emit('heard');
    });
  });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-two-'));
    postgres = await startPostgres();
    const port = await freePort();
    receiver.listen(port, '127.0.0.1');
    await once(receiver, 'listening');
    url = await postgres.createDatabase();
    database = new pg.Client({ connectionString: url });
    await database.connect();
    const env = {
      DATA_DIR: folder,
      DATABASE_URL: url,
      DESK_ADMIN: NAME,
      DESK_ADMIN_PASSWORD: PASSWORD,
      WEBHOOK_URL: `http://127.0.0.1:${port}/`,
      WEBHOOK_SECRET: 'rahasia-bersama',
    };
    // At the same moment, on an empty database.
    [one, other] = await Promise.all([startEndpointProcess(env), startEndpointProcess(env)]);
  });
  after(async () => {
    await Promise.all([one?.stop(), other?.stop()]);
    await database?.end();
    await new Promise((resolve) => receiver.close(resolve));
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const desk = (at: EndpointProcess, path: string, init: RequestInit = {}): Promise<Response> => {
    const origin = `http://127.0.0.1:${at.port}`;
    const headers = { Origin: origin, 'Content-Type': 'application/json', ...init.headers };
    return fetch(`${origin}/desk/api/${path}`, { ...init, headers });
  };
  const signIn = (at: EndpointProcess, password: string): Promise<Response> =>
    desk(at, 'session', { method: 'POST', body: JSON.stringify({ name: NAME, password }) });

  test('doctor says what to do where no database is, no such account, or no server', async () => {
    const askDoctor = async (changes: Partial<URL>): Promise<string> => {
      const DATABASE_URL = Object.assign(new URL(url), changes).href;
      const { code, out } = await runAduan(['doctor'], { DATA_DIR: folder, DATABASE_URL });
      assert.equal(code, 1, out);
      return /^database +(.*)$/m.exec(out)![1]!;
    };
    const said = await Promise.all([
      askDoctor({ pathname: '/none' }),
      askDoctor({ username: 'nobody' }),
      askDoctor({ port: String(await freePort()) }),
    ]);
    assert.match(said[0], /^FAILED \(3D000\): .*createdb --owner=aduan aduan/);
    assert.match(said[1], /^FAILED \(28000\): .*createuser aduan/);
    assert.match(said[2], /^FAILED \(ECONNREFUSED\): .*systemctl status postgresql/);
  });

  test('a session that was begun at one works at the other, and ends at both', async () => {
    const answer = await signIn(one, PASSWORD);
    assert.equal(answer.status, 200, await answer.text());
    const Cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    assert.equal((await desk(other, 'session', { headers: { Cookie } })).status, 200);
    assert.equal((await desk(other, 'session', { method: 'DELETE', headers: { Cookie } })).status, 200);
    assert.equal((await desk(one, 'session', { headers: { Cookie } })).status, 401);
  });

  test('what was guessed at one slows the guesser at the other', async () => {
    const { trackingId } = await one.citizen.file({ date_of_incident: YESTERDAY });
    const guess = async (at: EndpointProcess, turn: number): Promise<number> => {
      const began = performance.now();
      const code = `ABCD-EFGH-JKLM-NPQR-${String(turn).padStart(4, '2')}`;
      assert.equal((await at.citizen.get(`complaints/${trackingId}/complaint`, code)).status, 404);
      return performance.now() - began;
    };
    for (let turn = 0; turn < 14; turn += 1) await guess(one, turn);
    const waited = await guess(other, 14);
    assert.ok(waited >= 400, `${waited} ms`);
  });

  test('what is done once an hour is done once, by one of them', async () => {
    const upkeep = async (): Promise<{ name: string; runs: number; times: number; open: number }[]> =>
      (
        await database.query(
          `select data->>'name' as name, count(*)::int as runs, count(distinct singleton_on)::int as times,
             count(*) filter (where state <> 'completed')::int as open
           from pgboss.job where name = 'upkeep' group by 1 order by 1`,
        )
      ).rows;
    let jobs = await upkeep();
    while (jobs.length === 0 || jobs.some(({ open }) => open > 0)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      jobs = await upkeep();
    }
    assert.deepEqual(
      jobs.map(({ name }) => name),
      [
        'auto-close',
        'clocks',
        'collector',
        'deeds',
        'desk',
        'escalations',
        'follows',
        'holidays',
        'masks',
        'mornings',
        'officers’ news',
        'overdue',
        'promises',
        'retention',
        'totals',
        'unread files',
      ],
    );
    for (const { name, runs, times } of jobs) assert.equal(runs, times, name);
    const { rows: known } = await database.query<{ name: string }>(
      'select name from job_times where succeeded_at is not null',
    );
    assert.deepEqual(new Set(known.map(({ name }) => name)), new Set(jobs.map(({ name }) => name)));
  });

  test('each event is told once, whichever of them took it', async () => {
    const told = () => events.filter(({ said }) => said.event === 'report.create');
    const before = 1;
    const all = Array.from({ length: REPORTS }, (_, turn) =>
      (turn % 2 === 0 ? one : other).citizen.file({ date_of_incident: YESTERDAY }),
    );
    await Promise.all(all);
    while (told().length < before + REPORTS) await once(receiver, 'heard');
    // Both have looked again, and nothing is left that could be told twice.
    await Promise.all([one.stop(), other.stop()]);
    assert.equal(told().length, before + REPORTS);
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    const { rows } = await database.query(`select from pgboss.job where name = 'webhook'`);
    assert.equal(rows.length, 0);
  });
});
