import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { test } from 'node:test';
import { aReport } from '../../harness/citizen.js';
import { onBothDatabases } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';

function noSpace(): never {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
}

/** While `during` runs, every write of this process, the embedded database's too, finds the disk full. */
async function withFullDisk<T>(during: () => Promise<T>): Promise<T> {
  const { writeSync, promises } = fs;
  const { writeFile } = promises;
  fs.writeSync = noSpace;
  promises.writeFile = async () => noSpace();
  syncBuiltinESMExports();
  try {
    return await during();
  } finally {
    fs.writeSync = writeSync;
    promises.writeFile = writeFile;
    syncBuiltinESMExports();
  }
}

onBothDatabases('A full disk', (databases) => {
  test('is 503 with Retry-After; nothing acknowledged is lost, and the same keys work once there is room', async () => {
    const fresh = await databases.open();
    const before = await fresh.citizen.file();
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const [key, uploadKey] = [randomUUID(), randomUUID()];
    const failures = await withFullDisk(async () => [
      await fresh.citizen.upload(files, uploadKey),
      // A PostgreSQL server has a disk of its own.
      ...(databases.kind === 'PGlite' ? [await fresh.citizen.create(aReport(), key)] : []),
    ]);
    for (const { status, body, headers } of failures) {
      assert.deepEqual([status, body.code], [503, 'unavailable'], JSON.stringify(fresh.logs));
      assert.ok(Number(headers.get('Retry-After')) > 0);
    }
    assert.equal((await fresh.citizen.upload(files, uploadKey)).status, 201);
    assert.equal((await fresh.citizen.create(aReport(), key)).status, 201);
    await fresh.reopen();
    const detail = await fresh.citizen.get(`complaints/${before.trackingId}/complaint`, before.accessCode);
    assert.equal(detail.status, 200);
    await fresh.close();
  });

  if (databases.kind === 'PGlite') {
    test('aside, an embedded commit is synced to it before it is answered', async () => {
      const fresh = await databases.open();
      const { fsyncSync } = fs;
      let synced = 0;
      fs.fsyncSync = (descriptor) => {
        synced += 1;
        fsyncSync(descriptor);
      };
      try {
        await fresh.citizen.file();
        assert.ok(synced > 0, 'the log of the database');
      } finally {
        fs.fsyncSync = fsyncSync;
      }
      await fresh.close();
    });
  }
});
