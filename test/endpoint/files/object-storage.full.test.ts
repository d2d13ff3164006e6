/** Files in a bucket: by a store that speaks as Amazon's does, and the program as a server runs it. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { collect } from '../../../demo/endpoint/collector.js';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { openStorage } from '../../../demo/endpoint/uploads/open-storage.js';
import type { StoredKey } from '../../../demo/endpoint/uploads/storage.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { aReport } from '../harness/citizen.js';
import { startBucket, type Bucket } from './bucket.js';
import { photo } from '../harness/files.js';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { runAduan, startEndpointProcess, type EndpointProcess } from '../harness/process.js';

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
describe('Files in a bucket', () => {
  let folder = '';
  let postgres: PostgresServer;
  let store: Bucket;
  let bucket: Record<string, string> = {};
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-bucket-'));
    postgres = await startPostgres();
    store = await startBucket(folder);
    bucket = store.env;
  });
  after(() => {
    store?.stop();
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A machine with nothing on it yet. */
  const machine = async (name: string): Promise<Record<string, string>> => {
    const dataDir = join(folder, name);
    mkdirSync(dataDir);
    return { ...bucket, DATA_DIR: dataDir, DATABASE_URL: await postgres.createDatabase() };
  };
  const fileReport = async ({ citizen }: EndpointProcess) => {
    const upload = await citizen.upload([{ name: 'jalan.jpg', bytes: await photo() }]);
    assert.equal(upload.status, 201, JSON.stringify(upload.body));
    const attachments = [upload.body.results.images[0].id];
    return await citizen.file(aReport({ date_of_incident: YESTERDAY, attachments }));
  };
  const photoOf = async (
    { citizen }: EndpointProcess,
    { trackingId, accessCode }: { trackingId: string; accessCode: string },
  ) => {
    const detail = await citizen.get(`complaints/${trackingId}/complaint`, accessCode);
    return await citizen.bytes(detail.body.results.data.attachments[0].path, accessCode);
  };

  test('taken at one machine are read at another, and stand in a backup that an empty machine puts back', async () => {
    const [first, other] = [await machine('first'), join(folder, 'other')];
    mkdirSync(other);
    const doctor = await runAduan(['doctor'], first);
    assert.match(doctor.out, /^bucket +ok$/m, doctor.err);
    let running = await startEndpointProcess(first);
    const filed = await fileReport(running);
    const beside = await startEndpointProcess({ ...first, DATA_DIR: other });
    const seen = await photoOf(beside, filed);
    assert.equal(seen.status, 200);
    await Promise.all([running.stop(), beside.stop()]);
    assert.ok(!existsSync(join(first['DATA_DIR']!, 'files')), 'nothing lies on the disk');

    const archive = join(folder, 'bucket.aduan');
    assert.equal((await runAduan(['backup', archive], first)).code, 0);
    const second = await machine('second');
    const restored = await runAduan(['restore', archive], { ...second, S3_BUCKET: 'cadangan' });
    assert.match(restored.err, /could not be stored \(NoSuchBucket\); nothing was put back/);
    assert.equal(restored.code, 1);
    const again = await runAduan(['restore', archive], second);
    assert.equal(again.code, 0, again.err);
    assert.match(again.out, /and 1 files/);
    running = await startEndpointProcess(second);
    assert.deepEqual((await photoOf(running, filed)).bytes, seen.bytes);
    await running.stop();
  });

  test('that no row names are set aside, and come back with their rows', async () => {
    const env = await machine('third');
    const config = await readConfig({ ...TOWN_ENVIRONMENT, ...env, CHALLENGE: 'off' });
    const running = await createEndpoint({ ...config, log: () => undefined });
    const { endpoint } = running;
    const storage = await openStorage(config, 'tests');
    const key = await storage.put(Buffer.from('tanpa baris'), 'jpg');
    const all = async (list: AsyncIterable<StoredKey>) => {
      const keys: string[] = [];
      for await (const one of list) keys.push(one.key);
      return keys;
    };
    const old = async function* (): AsyncIterable<StoredKey> {
      for await (const one of storage.list()) yield { ...one, modifiedAt: new Date(0) };
    };
    await collect({ ...endpoint, storage: { ...storage, list: old } });
    assert.deepEqual([await all(storage.list()), await all(storage.listAside())], [[], [key]]);
    await storage.restore(key);
    assert.deepEqual([await all(storage.list()), await all(storage.listAside())], [[key], []]);
    assert.equal(Buffer.from(await storage.get(key)).toString(), 'tanpa baris');
    await storage.delete(key);
    await storage.delete(key);
    assert.deepEqual(await all(storage.list()), []);
    await running.close();
    assert.deepEqual(readdirSync(join(env['DATA_DIR']!, 'incoming')), []);
  });
});
