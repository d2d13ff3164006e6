import assert from 'node:assert/strict';
import { DurableNodeFS } from '../../../demo/endpoint/database/embedded/durable-file-system.js';
import { errorWire } from '../../../src/contract/envelope.js';
import { officerActs } from '../../../demo/endpoint/index.js';
import fc from '../../setup/property.js';
import { crowd } from '../harness/crowd.js';
import type { Opened } from '../harness/databases.js';
import { anyRequest } from './requests.js';

const OFFICER = { id: '1', name: 'Admin Kabupaten' };
/** So many times an ordinary request may a strange one take: some send photos, or guess codes and are made to wait. */
const SLOWER_MAX = 400;

/**
 * Sends `count` requests made of our OpenAPI document and sees that none is a failure of ours: no 5xx but a 503 that
 * says when to come back, for one request in a hundred at most, none that hangs, and the same database open all the
 * time.
 */
export async function sendAnything(opened: Opened, { count }: { count: number }): Promise<void> {
  const { citizen, endpoint, logs } = opened;
  await crowd(opened, 300);
  const known = await citizen.file();
  await officerActs.verify(endpoint, known.trackingId, OFFICER);
  const start = performance.now();
  for (let turn = 0; turn < 5; turn += 1) await citizen.file();
  const ordinary = (performance.now() - start) / 5;
  let later = 0;
  const opening = countOpenings();
  try {
    await fc.assert(
      fc.asyncProperty(anyRequest(known), async ({ method, path, headers, body }) => {
        const began = performance.now();
        const { status, headers: answered, body: said } = await citizen.request(method, path, headers, body);
        const took = performance.now() - began;
        const what = `${method} ${path.slice(0, 300)} ${JSON.stringify(headers)} ${body?.slice(0, 300)}`;
        if (status === 503 && Number(answered.get('Retry-After')) > 0) later += 1;
        else assert.ok(status < 500, `${status} for ${what}: ${logs.at(-2)}`);
        if (status >= 400) errorWire.parse(said);
        assert.ok(took < Math.max(ordinary, 20) * SLOWER_MAX, `${took} ms for ${what}, ${ordinary} usually`);
      }),
      { numRuns: count, endOnFailure: true },
    );
  } finally {
    opening.end();
  }
  assert.ok(later <= count / 100, `${later} of ${count} were told to come back`);
  assert.equal(opening.count(), 0, 'the embedded database was opened anew');
  assert.equal((await citizen.get('complaints')).status, 200);
  await citizen.file();
}

/** How often an embedded database is opened from now on. */
export function countOpenings(): { count: () => number; end: () => void } {
  const { init } = DurableNodeFS.prototype;
  let opened = 0;
  DurableNodeFS.prototype.init = function (...parameters) {
    opened += 1;
    return init.apply(this, parameters);
  };
  return { count: () => opened, end: () => (DurableNodeFS.prototype.init = init) };
}
