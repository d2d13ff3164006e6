/** What becomes of an embedded database that has given up: it is opened anew, and what it held is given back. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { PGlite } from '@electric-sql/pglite';
import {
  DURABLE_START,
  DatabaseGoneError,
  DurableNodeFS,
} from '../../../demo/endpoint/database/embedded/durable-file-system.js';
import { hasGivenUp } from '../../../demo/endpoint/database/embedded/pglite-dialect.js';

test('is called dead only when it is', () => {
  const panic = Object.assign(new Error('could not write'), { severity: 'PANIC', code: '53100' });
  const trap = new WebAssembly.RuntimeError('unreachable');
  for (const dead of [panic, trap, new DatabaseGoneError('the disk refused a write')])
    assert.equal(hasGivenUp(dead), true, dead.message);
  const refused = Object.assign(new Error('no such column'), { severity: 'ERROR', code: '42703' });
  const unwritable = [new RangeError('Invalid time value'), new TypeError('no'), new Error('Invalid input')];
  for (const alive of [refused, ...unwritable]) assert.equal(hasGivenUp(alive), false, alive.message);
});

test('gives memory and descriptors back when it is given up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-given-up-'));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => ({
    bytes: process.memoryUsage().external,
    descriptors: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
  });
  const openAndGiveUp = async (): Promise<ReturnType<typeof held>> => {
    const files = new DurableNodeFS(join(folder, 'postgres'));
    const pglite = new PGlite({ fs: files, startParams: DURABLE_START });
    await pglite.query('select 1');
    const open = held();
    files.abandon();
    return open;
  };
  const first = await openAndGiveUp();
  await openAndGiveUp();
  // What is collected in one go is freed by the next.
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  const last = held();
  assert.ok(last.bytes < first.bytes / 2, `${last.bytes} bytes, ${first.bytes} with one open`);
  assert.ok(last.descriptors <= first.descriptors, `${last.descriptors} of ${first.descriptors}`);
  rmSync(folder, { recursive: true, force: true });
});
