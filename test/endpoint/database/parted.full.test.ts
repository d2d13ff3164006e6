/**
 * Two processes, of which one is parted from the database: packets vanish, and nothing is refused or reset. People go
 * to the other one, nothing is lost or there twice, and what was withheld is shown by neither.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../../demo/endpoint/database/connect.js';
import { Officer } from '../cluster/officer.js';
import { until } from '../cluster/programs.js';
import { patientFetch, Traffic } from '../cluster/traffic.js';
import { aReport, Citizen } from '../harness/citizen.js';
import { startEndpointProcess, type EndpointProcess } from '../harness/process.js';
import { PartedNetwork } from './parted-network.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

const WRITERS = 4;
const SOME = 8;
/** Reports that the parted process is sent at once: more than have a connection. */
const AT_ONCE = 12;
/** Longer than a phone waits for an answer. */
const PARTED_MS = 35_000;
/** Milliseconds after which what was withheld is in no list. */
const BOUND_MS = 5_000;
/** Seconds of a lease of the cluster's primary, and five. */
const SILENCE_MOST = 25;
/** Seconds within which a process serves again whose network is back. */
const BACK_MOST = 10;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe('A network that is parted from the database', { skip: PartedNetwork.whyNot() }, () => {
  let folder = '';
  let server: PostgresServer;
  let network: PartedNetwork;
  let database: pg.Client;
  let processes: EndpointProcess[] = [];
  let officer: Officer | undefined;
  let traffic: Traffic | undefined;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-parted-'));
    server = await startPostgres();
    const url = await server.createDatabase();
    network = await PartedNetwork.open(url);
    database = new pg.Client({ connectionString: url });
    await database.connect();
    processes = [await startEndpointProcess({ DATA_DIR: folder, DATABASE_URL: network.url })];
    processes.push(await startEndpointProcess({ DATA_DIR: folder, DATABASE_URL: url }));
    officer = await Officer.atWork(url, folder);
  });
  after(async () => {
    traffic?.giveUp();
    for (const one of processes) await one.kill();
    await officer?.goHome();
    await database?.end();
    network?.close();
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is answered by 503 with a time, while another process goes on, and serves again once it is back', async (t) => {
    const citizens = processes.map(
      ({ port }) => new Citizen(patientFetch, `http://127.0.0.1:${port}/sp4n`),
    ) as [Citizen, Citizen];
    const [parted, other] = citizens;
    traffic = new Traffic(() => citizens, WRITERS);
    await traffic.more(SOME);
    const withheld = await officer!.published(other);
    const isListed = async (citizen: Citizen): Promise<boolean> =>
      JSON.stringify((await citizen.get('complaints').catch(() => null))?.body ?? '').includes(withheld);
    for (const citizen of citizens) await until(() => isListed(citizen), 'it is listed');
    traffic.refusals = [];

    network.part();
    const began = performance.now();
    const file = () => parted.create(aReport({ date_of_incident: YESTERDAY })).catch(() => null);
    const asked = Promise.all(Array.from({ length: AT_ONCE }, file));
    await officer!.withhold(withheld);
    const late: number[] = [];
    while (performance.now() - began < PARTED_MS) {
      const at = performance.now() - began;
      if ((await Promise.all(citizens.map(isListed))).includes(true)) late.push(at);
    }
    await traffic.more(SOME);
    const silence = traffic.silenceSince(began);
    network.heal();
    const healed = performance.now();
    await until(async () => (await file())?.status === 201, 'it takes a report');
    const back = (performance.now() - healed) / 1_000;
    await traffic.end();

    const tally = traffic.refusals.map(({ what, status, retryAfter }) => `${what} ${status} ${retryAfter}`);
    t.diagnostic(
      `silence ${silence.toFixed(1)} s, back after ${back.toFixed(1)} s, ${tally.length} refusals`,
    );
    t.diagnostic(`last shown after ${Math.round(late.at(-1) ?? 0)} ms`);
    for (const answer of await asked) {
      assert.equal(answer?.status, 503, 'whoever asks is answered');
      assert.ok(Number(answer.headers.get('Retry-After')) > 0);
    }
    assert.ok(tally.length > 0, 'somebody noticed');
    assert.deepEqual(
      tally.filter((said) => !/ 503 \d+$| 409 | 0 /.test(said)),
      [],
    );
    // Whose commit was under way then may wait in vain, once: it is not known whether it has happened.
    assert.ok(tally.filter((said) => / 0 /.test(said)).length <= WRITERS);
    assert.deepEqual(
      late.filter((at) => at > BOUND_MS),
      [],
    );
    assert.ok(silence <= SILENCE_MOST, `${silence} s`);
    assert.ok(back <= BACK_MOST, `${back} s`);
    const { rows } = await database.query<{ tracking_id: string; title: string }>(
      `select tracking_id, title from complaints where title like 'Jembatan %-% putus'`,
    );
    traffic.assertOnce(rows);
  });

  test('holds up others no longer by what it had begun than a new primary takes', async (t) => {
    const address = { databaseUrl: network.url, databaseReadUrl: null, databaseListenUrl: null };
    const parted = openDatabase({ ...address, dataDir: folder });
    const lock = 'select from audit_head for update';
    let waited = 0;
    const begun = parted.transaction().execute(async (transaction) => {
      await sql.raw(lock).execute(transaction);
      network.part();
      const began = performance.now();
      await database.query(lock);
      waited = (performance.now() - began) / 1_000;
      network.heal();
    });
    await assert.rejects(begun, 'the server has ended it');
    t.diagnostic(`${waited.toFixed(1)} s`);
    assert.ok(waited > 1 && waited <= SILENCE_MOST, `${waited} s`);
    await parted.destroy();
  });
});
