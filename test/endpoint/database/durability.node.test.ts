/** What outlives the death of the process, and who may open the data after it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect as openSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DataFolderInUseError, lockDataFolder } from '../../../demo/endpoint/database/embedded/data-lock.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';
import { isFullRun } from '../../setup/full-run.js';
import { aReport, type Reply } from '../harness/citizen.js';
import { photo } from '../harness/files.js';
import { spawnEndpoint, startEndpointProcess, type EndpointProcess } from '../harness/process.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

let folder = '';
let postgres: PostgresServer;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aduan-durability-'));
  postgres = await startPostgres();
});
after(() => {
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The server's own durability is not ours: a full run alone looks at both. */
const ours = (kind: 'PGlite' | 'PostgreSQL') =>
  isFullRun ? (['PGlite', 'PostgreSQL'] as const) : ([kind] as const);

for (const kind of ours('PGlite')) {
  describe(`After a SIGKILL on ${kind}`, () => {
    test('report, photo and code are there, every key answers as before, and what was under way is whole or absent', async () => {
      const env: Record<string, string> = { DATA_DIR: join(folder, kind) };
      if (kind === 'PostgreSQL')
        env['DATABASE_URL'] = await postgres.createDatabase(postgres.original ?? undefined);
      else leaveHalfAFolder(env['DATA_DIR']!);
      let running = await startEndpointProcess(env);
      const uploadKey = randomUUID();
      const files = [{ name: 'jembatan.jpg', bytes: await photo() }];
      const upload = await running.citizen.upload(files, uploadKey);
      const { id } = upload.body.results.images[0];
      const key = randomUUID();
      const body = aReport({ date_of_incident: yesterday(), attachments: [id] });
      const created = await running.citizen.create(body, key);
      assert.equal(created.status, 201, JSON.stringify(created.body));
      const keys = Array.from({ length: 20 }, () => randomUUID());
      const report = (one: string) => running.citizen.create(aReport({ date_of_incident: yesterday() }), one);
      const underWay = keys.map(report);
      const settled = Promise.allSettled(underWay);
      await underWay[0];
      await running.kill();
      const seen = await settled;

      running = await startEndpointProcess(env);
      assert.deepEqual((await running.citizen.create(body, key)).body, created.body);
      assert.deepEqual((await running.citizen.upload(files, uploadKey)).body, upload.body);
      const { tracking_id, access_code } = created.body.results.complaint;
      const detail = await running.citizen.get(`complaints/${tracking_id}/complaint`, access_code);
      assert.equal(detail.body.results.data.title, body['title']);
      const file = await running.citizen.bytes(detail.body.results.data.attachments[0].path, access_code);
      assert.equal(file.status, 200);
      assert.ok(file.bytes.length > 1000);
      for (const [turn, one] of keys.entries()) {
        const again = await report(one);
        assert.equal(again.status, 201);
        const before = seen[turn]!;
        if (before.status === 'fulfilled') assert.deepEqual(again.body, before.value.body);
      }
      assert.equal(await running.stop(), 0);
    });
  });
}

const DYING = { NODE_OPTIONS: `--import=${new URL('die-before-answering.mjs', import.meta.url).href}` };

// What is committed with what rests on no database: on the one whose start takes a fifth of the processor.
for (const kind of ours('PostgreSQL')) {
  describe(`After a SIGKILL between commit and answer on ${kind}`, () => {
    test('the same key hears of the same upload and the same report, and nothing is there twice', async () => {
      const env: Record<string, string> = { DATA_DIR: join(folder, `${kind}-unheard`) };
      if (kind === 'PostgreSQL')
        env['DATABASE_URL'] = await postgres.createDatabase(postgres.original ?? undefined);
      else await putEmptyDatabase(env['DATA_DIR']!);
      const files = [{ name: 'jembatan.jpg', bytes: await photo() }];
      const [uploadKey, key] = [randomUUID(), randomUUID()];
      let living: EndpointProcess | undefined;
      /** Asks an endpoint that dies before it answers, then one that lives. */
      const unheard = async (ask: (one: EndpointProcess) => Promise<Reply>): Promise<Reply> => {
        assert.equal((await living?.stop()) ?? 0, 0);
        const dying = await startEndpointProcess({ ...env, ...DYING });
        const dead = once(dying.child, 'exit');
        await assert.rejects(ask(dying), 'its answer was heard');
        assert.deepEqual(await dead, [null, 'SIGKILL']);
        const diedAt = Date.now();
        living = await startEndpointProcess(env);
        const answer = await ask(living);
        assert.equal(answer.status, 201, JSON.stringify(answer.body));
        const { complaint } = answer.body.results;
        if (complaint) assert.ok(Date.parse(complaint.created_at) <= diedAt, 'it was made anew');
        assert.deepEqual((await ask(living)).body, answer.body);
        return answer;
      };
      const upload = await unheard(({ citizen }) => citizen.upload(files, uploadKey));
      const attachments = [upload.body.results.images[0].id];
      const body = aReport({ date_of_incident: yesterday(), attachments });
      const created = await unheard(({ citizen }) => citizen.create(body, key));

      const { access_code } = created.body.results.complaint;
      const mine = await living!.citizen.get('complaints/mine', access_code);
      assert.equal(mine.body.results.data.attachments.length, 1);
      assert.equal(await living!.stop(), 0);
      assert.equal(filesBelow(join(env['DATA_DIR']!, 'files')), 1, 'the photo lies there once');
    });
  });
}

const filesBelow = (path: string): number =>
  readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** As a kill during the very first start leaves it: the files of a database, half of them. */
function leaveHalfAFolder(dataDir: string): void {
  mkdirSync(join(dataDir, 'postgres.making', 'base'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres.making', 'PG_VERSION'), '18\n');
}

function yesterday(): string {
  return new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
}

describe('The embedded database’s folder', () => {
  test('belongs to one process; a second one ends at once and says why', async () => {
    const env = { DATA_DIR: join(folder, 'PGlite') };
    const first = await startEndpointProcess(env);
    const second = await spawnEndpoint({ ...env, PORT: '0' });
    let said = '';
    second.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(second, 'exit')) as [number];
    assert.equal(code, 1);
    assert.match(said, new RegExp(`in use by process ${first.child.pid}`));
    assert.equal((await first.citizen.get('capabilities')).status, 200);
    assert.equal(await first.stop(), 0);
    assert.ok(!existsSync(join(env.DATA_DIR, 'lock')));
  });

  test('is free again at once when its holder is dead, whoever now has its number', () => {
    const dataDir = join(folder, 'locks');
    const leave = (holder: object): void => {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(join(dataDir, 'lock'), JSON.stringify(holder));
    };
    for (const holder of [
      { pid: 2 ** 22 + 1, started: 'boot:1', token: 'a' },
      { pid: process.ppid, started: 'an earlier boot:1', token: 'b' },
      { pid: process.pid, started: 'an earlier boot:1', token: 'c' },
      {},
    ]) {
      leave(holder);
      lockDataFolder(dataDir)();
    }
    writeFileSync(join(dataDir, 'lock'), '{"pid":');
    const unlock = lockDataFolder(dataDir);
    assert.throws(() => lockDataFolder(dataDir), DataFolderInUseError, 'also within one process');
    unlock();
    assert.deepEqual(readdirSync(dataDir), []);
  });
});

describe('Over a real socket', () => {
  let running: EndpointProcess;
  before(async () => {
    running = await startEndpointProcess({ DATA_DIR: join(folder, 'PGlite') });
  });
  after(() => running.stop());

  test('a refusal of a large upload reaches the sender, with or without a key', async () => {
    const bytes = new Uint8Array(30 * 1_048_576);
    const tooLarge = await running.citizen.upload([{ name: 'film.jpg', bytes }]);
    assert.equal(tooLarge.status, 413);
    assert.match(tooLarge.body.errors['attachments[]'][0], /film\.jpg/);
    const noKey = await running.citizen.upload([{ name: 'film.jpg', bytes }], '');
    assert.equal(noKey.status, 400);
  });

  test('garbage, half requests and senders who hang up leave it standing', async () => {
    const openings = [
      '\x16\x03\x01\x02\0\x01',
      'GET\r\n\r\n',
      'POST /sp4n/complaints/complaint HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\nContent-Type: application/json\r\n\r\n{"a":',
      'POST /sp4n/complaints/complaint/file HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n' +
        'Content-Type: multipart/form-data; boundary=b\r\n\r\n5\r\n--b\r\n',
      `GET /sp4n/${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    ];
    for (const opening of openings) {
      const socket = openSocket(running.port, '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      await new Promise<void>((resolve) => socket.write(opening, 'latin1', () => resolve()));
      socket.destroy();
    }
    assert.equal((await running.citizen.get('capabilities')).status, 200);
  });
});
