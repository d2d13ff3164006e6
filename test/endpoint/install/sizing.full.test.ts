/**
 * What the guide's "How large" rests on: reports with three photos each, as the form sends them, from many addresses at
 * once. Machines differ, so what is held here is far below what it measures and prints.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { aReport, Citizen } from '../harness/citizen.js';
import { PROGRAM, runAduan, startEndpointProcess } from '../harness/process.js';

const REPORTS = 90;
const PHOTOS = 3;
const WRITERS = 6;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const folder = mkdtempSync(join(tmpdir(), 'aduan-sizing-'));
let postgres: PostgresServer | undefined;
after(() => {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** As large as the form makes it, and as busy as a road with leaves: soft shapes with a grain. */
const aPhoto = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 1_600,
      height: 1_200,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 24 },
    },
  })
    .blur(1.2)
    .jpeg({ quality: 85 })
    .toBuffer();

const bytesIn = (path: string): number =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Megabytes, at the most so far; null where the system doesn't tell. */
function memoryOf(pid: number): number | null {
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return kibibytes === undefined ? null : Math.round(Number(kibibytes) / 1_024);
}

test(
  'two cores take more reports in a minute than a regency gets in a day',
  { timeout: 600_000 },
  async () => {
    postgres = await startPostgres();
    const env = {
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: await postgres.createDatabase(),
      TRUST_PROXY: '1',
    };
    const running = await startEndpointProcess(env, PROGRAM);
    const bytes = await aPhoto();
    let turn = 0;
    const begin = performance.now();
    const write = async (): Promise<void> => {
      for (let mine = turn++; mine < REPORTS; mine = turn++) {
        const citizen = new Citizen((request) => {
          request.headers.set('X-Forwarded-For', `203.0.113.${mine}`);
          return fetch(request);
        }, `http://127.0.0.1:${running.port}/sp4n`);
        const attachments: string[] = [];
        for (let photo = 0; photo < PHOTOS; photo += 1) {
          const { status, body } = await citizen.upload([{ name: `foto-${photo}.jpg`, bytes }]);
          assert.equal(status, 201, JSON.stringify(body));
          attachments.push(body.results.images[0].id);
        }
        const { status, body } = await citizen.create(aReport({ date_of_incident: YESTERDAY, attachments }));
        assert.equal(status, 201, JSON.stringify(body));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
    const minutes = (performance.now() - begin) / 60_000;
    const memory = memoryOf(running.child.pid!);
    await running.stop();

    const stored = bytesIn(env.DATA_DIR);
    const file = join(folder, 'backup.aduan');
    const { code, err } = await runAduan(['backup', file], env);
    assert.equal(code, 0, err);
    const backup = statSync(file).size;
    const each = (all: number): string => `${(all / REPORTS / 1e6).toFixed(2)} MB`;
    console.log(
      `${Math.round(REPORTS / minutes)} reports a minute with ${PHOTOS} photos of ${Math.round(bytes.length / 1_000)} kB;`,
      `${each(stored)} on the disk and ${each(backup)} in a backup for each; at most ${memory} MB of memory`,
    );
    assert.ok(REPORTS / minutes >= 20, `${REPORTS / minutes}`);
    assert.ok(
      stored <= 1.5 * REPORTS * PHOTOS * bytes.length,
      'small pictures beside the large ones, and no more',
    );
    assert.ok(backup <= 1.2 * stored, 'a backup is as large as the files');
  },
);
