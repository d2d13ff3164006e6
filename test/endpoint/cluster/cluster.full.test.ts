/**
 * The files of `install/cluster` on Debian's own programs: whatever dies, stands still or is cut off, what was
 * acknowledged is there, once, with its photo.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test, type TestContext } from 'node:test';
import { Cluster } from './cluster.js';
import { Officer } from './officer.js';
import type { ProgramMachine } from './program-machine.js';
import { until } from './programs.js';
import { shipped } from './shipped.js';
import { Traffic } from './traffic.js';

const WRITERS = 4;
/** So many reports are read with their photos at last; of all others those are looked for where they lie. */
const READ = 20;
/** Seconds of a primary's lease, as `patroni.yml` says. */
const LEASE = 20;
const SILENCE_MOST = LEASE + 5;
/** Reports before and after each mishap. */
const SOME = 8;
/** Milliseconds after which what was withheld is in no list. */
const BOUND_MS = 5_000;

describe('A cluster', () => {
  let cluster: Cluster;
  let traffic: Traffic;
  let officer: Officer | undefined;
  before(async () => {
    cluster = await Cluster.start();
    traffic = new Traffic(() => cluster.programs.map(({ citizen }) => citizen), WRITERS);
  });
  after(async () => {
    traffic?.giveUp();
    await cluster?.stop();
    await officer?.goHome();
  });

  /** What people notice of a mishap: a silence that ends, and 503s that say when to come back. */
  const mishap = async (t: TestContext, befall: () => Promise<void>): Promise<void> => {
    await traffic.more(SOME);
    traffic.refusals = [];
    const began = performance.now();
    await befall();
    await traffic.more(SOME);
    const silence = traffic.silenceSince(began);
    const tally: Record<string, number> = {};
    for (const { what, status } of traffic.refusals)
      tally[`${what} ${status}`] = (tally[`${what} ${status}`] ?? 0) + 1;
    t.diagnostic(`silence ${silence.toFixed(1)} s; refused: ${JSON.stringify(tally)}`);
    assert.ok(silence <= SILENCE_MOST, `${silence} s`);
    const untold = traffic.refusals.filter(({ status, retryAfter }) => status === 503 && retryAfter === null);
    assert.deepEqual(untold, []);
    assert.deepEqual(
      traffic.refusals.filter(({ status }) => ![0, 409, 503].includes(status)),
      [],
    );
  };

  /** Resolves when so many answers were no yes. */
  const refusals = (count: number): Promise<void> =>
    until(() => traffic.refusals.length >= count, `${count} refusals`);

  test('a switchover that was planned', async (t) => {
    const old = await cluster.primary();
    const { waitedFor } = await cluster.replicas();
    await mishap(t, () => old.handOver(waitedFor));
    assert.equal((await cluster.primary()).name, waitedFor.name);
    await cluster.whole();
  });

  test('a primary whose machine dies is followed by the replica that has everything', async (t) => {
    const old = await cluster.primary();
    const { waitedFor } = await cluster.replicas();
    await mishap(t, async () => {
      await old.die();
      assert.equal((await cluster.primary(old)).name, waitedFor.name);
    });
    old.startPatroni();
    await cluster.whole();
  });

  test('a primary whose Patroni stands still longer than its lease acknowledges nothing more', async (t) => {
    const old = await cluster.primary();
    await mishap(t, async () => {
      old.patroni.signal('SIGSTOP');
      await cluster.primary(old);
      // Nobody has told it: it takes writes, for which no replica answers.
      const [{ isReplica } = {}] = await old.ask<{ isReplica: boolean }>(
        'select pg_is_in_recovery() as "isReplica"',
      );
      assert.equal(isReplica, false);
      const people = await old.ask(`select from pg_stat_activity where usename = 'aduan'`);
      assert.equal(people.length, 0, 'no session leads there any more');
      const write = old.ask(`select pg_logical_emit_message(true, 'late', 'write')`, { patienceMs: 3_000 });
      await assert.rejects(write, /timeout/);
    });
    old.patroni.signal('SIGCONT');
    await cluster.whole();
  });

  test('a primary that is cut off from the majority of etcd steps back', async (t) => {
    const old = await cluster.primary();
    await mishap(t, async () => {
      old.lines.cut();
      old.etcd.signal('SIGSTOP');
      await cluster.primary(old);
      const isReplica = old.ask('select where pg_is_in_recovery()', { patienceMs: 3_000 });
      assert.notDeepEqual(await isReplica.catch(() => null), [], 'it is no primary beside the other one');
    });
    old.etcd.signal('SIGCONT');
    old.lines.heal();
    await cluster.whole();
  });

  test('replicas that stand still hold up nobody for long, and show nothing that was withheld', async (t) => {
    officer = await Officer.atWork(cluster.databaseUrl, cluster.folder);
    const [first] = cluster.programs;
    const withheld = await officer.published(first!.citizen);
    const isListed = async ({ citizen }: ProgramMachine): Promise<boolean> =>
      JSON.stringify((await citizen.get('complaints').catch(() => null))?.body ?? '').includes(withheld);
    for (const machine of cluster.programs) await until(() => isListed(machine), 'it is listed');
    const { waitedFor, other } = await cluster.replicas();
    const late: number[] = [];
    let answers = 0;
    await mishap(t, async () => {
      await other.ask('select pg_wal_replay_pause()');
      waitedFor.signalPostgres('SIGSTOP');
      await officer!.withhold(withheld);
      const began = performance.now();
      while (performance.now() - began < BOUND_MS + 3_000) {
        const asked = performance.now() - began;
        const lists = await Promise.all(cluster.programs.map(isListed));
        answers += lists.length;
        if (lists.includes(true)) late.push(asked);
      }
    });
    t.diagnostic(`${answers} lists, the last that showed it after ${Math.round(late.at(-1) ?? 0)} ms`);
    assert.ok(answers > 20, String(answers));
    assert.deepEqual(
      late.filter((at) => at > BOUND_MS),
      [],
    );
    waitedFor.signalPostgres('SIGCONT');
    await other.ask('select pg_wal_replay_resume()');
    await cluster.whole();
  });

  test('poolers that are gone', async (t) => {
    await mishap(t, async () => {
      await Promise.all(cluster.programs.map(({ pooler }) => pooler.kill()));
      await refusals(20);
      cluster.programs.forEach((machine) => machine.startPooler());
    });
  });

  test('a store that refuses', async (t) => {
    await mishap(t, async () => {
      await cluster.store.kill();
      await refusals(20);
      await cluster.store.start();
    });
  });

  test('a store that hangs', async (t) => {
    await mishap(t, async () => {
      cluster.store.hang();
      await refusals(WRITERS);
      cluster.store.goOn();
    });
  });

  test('a process whose disk is full', async (t) => {
    const [, machine] = cluster.programs;
    await machine!.stopProgram();
    const disk = cluster.smallDiskOf(machine!);
    await machine!.startProgram({ FREE_DISK_MB: '16' });
    await mishap(t, async () => {
      disk.fill();
      await until(async () => (await machine!.checks())['disk'] === 'full', 'it has noticed');
      await refusals(5);
    });
    disk.empty();
    await machine!.stopProgram();
    disk.remove();
  });

  test('a process whose clock is seven hours ahead', async (t) => {
    const [, machine] = cluster.programs;
    const NODE_OPTIONS = `--import ${new URL('ahead.mjs', import.meta.url).href}`;
    await machine!.startProgram({ NODE_OPTIONS, AHEAD_MS: String(7 * 3_600_000) });
    await mishap(t, () =>
      until(async () => (await machine!.checks())['clock'] === 'apart', 'it has noticed'),
    );
    assert.deepEqual(traffic.refusals, []);
  });

  test('processes that are started anew one after the other', async (t) => {
    await mishap(t, async () => {
      for (const machine of cluster.programs) {
        await machine.stopProgram();
        await traffic.more(SOME);
        await machine.startProgram();
      }
    });
  });

  test('all that was acknowledged is there once, with its photo', async (t) => {
    await traffic.end();
    const { acknowledged } = traffic;
    t.diagnostic(`${acknowledged.length} reports`);
    const primary = await cluster.primary();
    const rows = await primary.ask<{ tracking_id: string; title: string }>(
      `select tracking_id, title from complaints where title like 'Jembatan %-% putus'`,
    );
    traffic.assertOnce(rows);
    const withPhoto = acknowledged.filter(({ hasPhoto }) => hasPhoto);
    const kept = await primary.ask<{ storage_key: string }>(
      `select storage_key from attachments join complaints on complaints.id = complaint_id
        where complaints.title like 'Jembatan %-% putus'`,
    );
    assert.equal(kept.length, withPhoto.length, 'a photo each');
    const files = await cluster.store.files();
    const whole = new Set(kept.map(({ storage_key }) => files.get(storage_key)));
    assert.equal(whole.size, 1, 'all are the same photo');
    const read = new Set<string>();
    for (const [nth, { trackingId, accessCode }] of withPhoto.slice(-READ).entries()) {
      const { citizen } = cluster.programs[nth % cluster.programs.length]!;
      const { body } = await citizen.get(`complaints/${trackingId}/complaint`, accessCode);
      const { status, bytes } = await citizen.bytes(body.results.data.attachments[0].path, accessCode);
      read.add(`${status} ${createHash('md5').update(bytes).digest('hex')}`);
    }
    assert.deepEqual([...read], [`200 ${[...whole][0]}`], 'and readers get it');
  });

  test('where no process is left, people read a sentence and widgets a code, and both when to come back', async () => {
    await Promise.all(cluster.programs.map((machine) => machine.stopProgram()));
    const [{ address }] = cluster.programs as [ProgramMachine];
    for (const [Accept, file] of [
      ['application/json', 'away.http'],
      ['text/html,*/*;q=0.8', 'away-page.http'],
    ] as const) {
      const answer = await fetch(`http://${address}/sp4n/lapor`, { headers: { Accept } });
      const [, body] = shipped(`cluster/${file}`).split(/\r?\n\r?\n/);
      assert.deepEqual([answer.status, await answer.text()], [503, body], Accept);
      assert.ok(Number(answer.headers.get('Retry-After')) > 0);
      if (file === 'away.http') assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    }
  });
});
