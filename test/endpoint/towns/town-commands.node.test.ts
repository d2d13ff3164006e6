/** What an administrator types where one program serves many towns. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { createMigratedDatabase } from '../database/migrated-database.js';
import { runAduan, startEndpointProcess } from '../harness/process.js';
import { makeTownFolders, type TownFolders } from './town-folders.js';

let towns: TownFolders;
before(async () => {
  towns = makeTownFolders();
  towns.add('west', await createMigratedDatabase());
});
after(() => towns.remove());

test('town add makes a town that check accepts, once, and town list shows it', async () => {
  const made = await runAduan(['town', 'add', 'desa-timur', '--host', 'timur.example.id'], towns.env);
  assert.equal(made.code, 0, made.err);
  const folder = join(towns.folder, 'desa-timur');
  assert.match(readFileSync(join(folder, 'agency.yaml'), 'utf8'), /^hosts: \[timur\.example\.id\]$/m);
  const [again, misnamed] = await Promise.all([
    runAduan(['town', 'add', 'desa-timur', '--host', 'timur.example.id'], towns.env),
    runAduan(['town', 'add', '../desa', '--host', 'timur.example.id'], towns.env),
  ]);
  assert.deepEqual([again.code, misnamed.code], [1, 1]);
  assert.match(again.err, /is there already/);
  assert.ok(!existsSync(join(towns.folder, '..', 'desa')));
  mkdirSync(join(towns.folder, 'kosong'));
  const [listed, checked] = await Promise.all([
    runAduan(['town', 'list'], towns.env),
    runAduan(['check'], towns.env),
  ]);
  const lines = listed.out.trim().split('\n');
  assert.deepEqual(
    lines.map((line) => line.split('\t').slice(0, 2)),
    [
      ['desa-timur', 'timur.example.id'],
      ['kosong', ''],
      ['west', 'west.example'],
    ],
  );
  assert.match(lines[1]!, /left out.*aduan check --town kosong/);
  assert.equal(checked.code, 1, 'one town is faulty');
  assert.match(checked.err, /agency\.yaml/);
  assert.match(checked.out, /west:\n.*\nTown +Kabupaten west/, 'the others are told all the same');
});

test('backup wants to know which town, and takes that one’s alone', async () => {
  const file = join(towns.folder, '..', 'west.backup');
  const [unnamed, unknown, alone] = await Promise.all([
    runAduan(['backup', file], towns.env),
    runAduan(['backup', file, '--town', 'nowhere'], towns.env),
    runAduan(['backup', file, '--town', 'west'], { DATA_DIR: towns.env['DATA_DIR']! }),
  ]);
  assert.match(unnamed.err, /--town NAME\nTOWNS has .*west/);
  assert.match(unknown.err, /TOWNS has no "nowhere"/);
  assert.match(alone.err, /--town is for TOWNS/);
  assert.ok(!existsSync(file));
  const { code, out, err } = await runAduan(['backup', file, '--town', 'west'], towns.env);
  assert.equal(code, 0, err);
  assert.match(out, /^Backup .*rows/);
});

test('serve answers at each town’s host, says what is wrong with the others, and ends when it is told to', async () => {
  const running = await startEndpointProcess(towns.env);
  const said = text(running.child.stdout!);
  // A request waits ten seconds for a town that is being opened, which a busy machine may take longer for.
  for await (const line of createInterface({ input: running.child.stdout! }))
    if (/^west: Desk|town not opened/.test(line)) break;
  const nameAt = async (host: string): Promise<[number, string]> => {
    const asked = request({ port: running.port, path: '/sp4n/capabilities', headers: { Host: host } }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const body = await text(answer);
    return [answer.statusCode!, /"name":"(Kab[^"]*)"/.exec(body)?.[1] ?? ''];
  };
  assert.deepEqual(await nameAt('west.example'), [200, 'Kabupaten west']);
  assert.deepEqual(await nameAt(`localhost:${running.port}`), [421, '']);
  assert.equal(await running.stop(), 0);
  assert.match(
    await said,
    /west: Desk +https:\/\/west\.example\/desk\/mulai#/,
    'the link for its first administrator',
  );
});
