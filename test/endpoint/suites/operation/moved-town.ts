/** A town that has grown is taken from the embedded database to a server by its backup. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { readBackup } from '../../../../demo/endpoint/backup/read-backup.js';
import { writeBackup } from '../../../../demo/endpoint/backup/write-backup.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { moveClocks } from '../../../../demo/endpoint/reports/lifecycle/move-clocks.js';
import { sql } from 'kysely';
import { putEmptyDatabase } from '../../../setup/empty-database.js';
import { onOneDatabase } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';

onOneDatabase('A backup of the embedded database', (databases) => {
  test('comes back in a server, with files and codes, and numbers go on', async () => {
    if (databases.kind === 'PGlite') return;
    const folder = mkdtempSync(join(tmpdir(), 'aduan-moved-'));
    const [dataDir, newDir] = [join(folder, 'embedded'), join(folder, 'server')];
    await putEmptyDatabase(dataDir);
    const one = await databases.open({ dataDir, databaseUrl: null });
    const upload = await one.citizen.upload([{ name: 'jalan.jpg', bytes: await photo() }]);
    const filed = await one.citizen.file({ attachments: [upload.body.results.images[0].id] });
    const bytes = await buffer(writeBackup(one.endpoint));
    await one.close();

    const there = {
      ...one.config,
      dataDir: newDir,
      databaseUrl: await databases.server().createDatabase(),
    };
    await readBackup(there, Readable.from([bytes]));
    const two = await databases.open(there);
    const { body } = await two.citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    const file = body.results.data.attachments[0];
    assert.equal((await two.citizen.bytes(file.path, filed.accessCode)).status, 200);
    const next = await two.citizen.file();
    await officerActs.verify(two.endpoint, next.trackingId, { id: 'desk', name: 'Admin' });
    // What counts and moves days is no row: it is made anew, though the rows say that all is measured.
    await moveClocks(two.endpoint);
    const { rows } = await sql<{ late_from: number | null }>`
      select late_from from complaints where tracking_id = ${next.trackingId}`.execute(two.endpoint.database);
    assert.ok(rows[0]!.late_from !== null);
    await two.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
