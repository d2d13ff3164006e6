/** The processes in which strangers' files are read: they end when they must, and another takes their place. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { CleaningPool, createCleaner } from '../../../demo/endpoint/uploads/cleaner.js';
import { CleaningProcess } from '../../../demo/endpoint/uploads/cleaning-process.js';
import type { CleaningJob } from '../../../demo/endpoint/uploads/cleaning/messages.js';
import { PIXELS_MAX, pixelsOf } from '../../../demo/endpoint/uploads/cleaning/picture-size.js';
import { DEFAULT_LIMITS } from '../../../demo/endpoint/limits/limits.js';
import { bombPng } from '../../images/containers.js';
import { photo } from '../harness/files.js';

const folder = mkdtempSync(join(tmpdir(), 'aduan-cleaning-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
function job(content: Uint8Array): CleaningJob {
  const from = join(folder, String((count += 1)));
  writeFileSync(from, content);
  return { kind: 'clean', from, to: `${from}.clean`, bytesMax: 2_097_152 };
}

/** Environments of the cleaning processes of this one. */
function environments(): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const parent = / \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/\(.*\)/s, ''))?.[1];
      const isOurs =
        Number(parent) === process.pid && /process\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
      return isOurs ? [readFileSync(`/proc/${pid}/environ`, 'utf8')] : [];
    } catch {
      return [];
    }
  });
}

const REFUSED = { outcome: 'refused', reason: 'broken' };
const heavy = () =>
  sharp({ create: { width: 3000, height: 3000, channels: 3, background: '#777' } })
    .png()
    .toBuffer();

test('a file that takes too much memory or time ends its process alone; the next file gets a new one', async () => {
  for (const limits of [{ memoryBytes: 1 }, { cpuMs: -1 }, { wallMs: -1 }]) {
    assert.deepEqual(await new CleaningProcess(limits).run(job(await heavy())), REFUSED);
  }
  const process = new CleaningProcess();
  await Promise.resolve();
  assert.deepEqual(await process.run(job(Buffer.from('%PDF-1.4\n'))), REFUSED);
  assert.deepEqual(await process.run(job(await photo())), { outcome: 'clean', type: 'image/jpeg' });
});

test('where the system gives no process, the file is asked for again later, and the next one finds a new process', async () => {
  const { execPath } = process;
  const cleaning = new CleaningProcess();
  const content = await photo();
  process.execPath = join(folder, 'no-such-program');
  try {
    await assert.rejects(cleaning.run(job(content)), { code: 'unavailable', retryAfter: 30 });
  } finally {
    process.execPath = execPath;
  }
  assert.equal((await cleaning.run(job(content))).outcome, 'clean');
});

test('it is told no variable of ours', async () => {
  process.env['DATABASE_URL_FOR_TEST'] = 'rahasia';
  assert.equal((await new CleaningProcess().run(job(await photo()))).outcome, 'clean');
  const all = environments();
  assert.ok(all.length > 0);
  for (const one of all) assert.ok(!one.includes('rahasia'), one);
});

test('more than may wait are asked to come again, and heavy files leave a process to light ones', async () => {
  const pool = new CleaningPool();
  const town = Symbol('town');
  const cleaner = createCleaner({ limits: { ...DEFAULT_LIMITS, cleaningQueueMax: 4 } }, pool, town);
  const large = await heavy();
  // Their bytes come when we write them: until then one is being read, and two wait.
  const held = Array.from({ length: 3 }, () => join(folder, `held-${(count += 1)}`));
  execFileSync('mkfifo', held);
  const answers = held.map((from) =>
    pool.run({ kind: 'clean', from, to: `${from}.clean`, bytesMax: 2_097_152 }, true, {
      queueMax: 4,
      town,
    }),
  );
  await assert.rejects(cleaner.clean(job(large).from), { code: 'unavailable' });
  const light = job(await photo(64, 48));
  assert.equal((await cleaner.clean(light.from)).type, 'image/jpeg');
  for (const [turn, from] of held.entries()) {
    await writeFile(from, large);
    assert.equal((await answers[turn]!).outcome, 'clean');
  }
});

test('a town whose files fill the line keeps no other town’s waiting: they take turns', async () => {
  const pool = new CleaningPool();
  const [full, other] = [Symbol('full'), Symbol('other')];
  const clean = (from: string, town: symbol) =>
    pool.run({ kind: 'clean', from, to: `${from}.clean`, bytesMax: 2_097_152 }, false, { queueMax: 4, town });
  // Two are being read, and four wait.
  const held = Array.from({ length: 6 }, () => join(folder, `town-${(count += 1)}`));
  execFileSync('mkfifo', held);
  const answers = held.map((from) => clean(from, full));
  const content = await photo(64, 48);
  await assert.rejects(clean(job(content).from, full), { code: 'unavailable' });
  const served = clean(job(content).from, other);
  for (const from of held.slice(0, 2)) await writeFile(from, content);
  assert.equal((await served).outcome, 'clean', 'before all that wait of the full one');
  for (const [turn, from] of held.entries()) {
    if (turn > 1) await writeFile(from, content);
    assert.equal((await answers[turn]!).outcome, 'clean');
  }
});

test('pixels are counted from headers: of PNG, JPEG, WebP, and frames of an animation behind a small canvas', async () => {
  assert.equal(pixelsOf(bombPng(30_000, 30_000)), 900_000_000);
  assert.equal(pixelsOf(await photo(640, 480)), 640 * 480);
  assert.equal(pixelsOf(await photo(640, 480, 'webp')), 640 * 480);
  const flat = { create: { width: 8000, height: 8000, channels: 3 as const, background: '#fff' } };
  const webp = await sharp(flat).webp().toBuffer();
  assert.ok(pixelsOf(webp) > PIXELS_MAX);
  const canvas = Buffer.from([...Buffer.from('RIFF0000WEBPVP8X'), 10, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 9, 0, 0]);
  const frame = Buffer.concat([Buffer.from('ANMF'), Buffer.alloc(20), webp.subarray(12)]);
  assert.ok(pixelsOf(Buffer.concat([canvas, frame])) > PIXELS_MAX);
});
