import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { rounds } from '../../../setup/full-run.js';
import { onOneDatabase } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const GUESSES = rounds(2_000, 10_000);
const AT_ONCE = 200;
/** Milliseconds; a four-hundredth of the real one, so that the test ends. */
const SLOWED = 5;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const random = (length: number, from: string): string =>
  Array.from({ length }, () => from[randomInt(from.length)]).join('');

onOneDatabase('Probing', (databases) => {
  test('thousands of times by number, by code and by both tells nothing, is slowed, and locks out nobody', async () => {
    const { limits } = (await databases.open()).config;
    const { citizen, endpoint, close } = await databases.open({
      limits: { ...limits, guessDelayMaxMs: SLOWED },
    });
    const secret = await citizen.file({ is_secret: true });
    const open = await citizen.file();
    await officerActs.verify(endpoint, secret.trackingId, ADMIN);
    await officerActs.verify(endpoint, open.trackingId, ADMIN);
    const probes = [
      () => citizen.get(`complaints/${random(10, '0123456789')}/complaint`, random(20, ALPHABET)),
      () => citizen.get(`complaints/${secret.trackingId}/complaint`, random(20, ALPHABET)),
      () => citizen.get(`complaints/${open.trackingId}/followups`, random(20, ALPHABET)),
      () => citizen.get('complaints/mine', random(20, ALPHABET)),
    ];
    const answers = new Set<string>();
    for (let done = 0; done < GUESSES; done += AT_ONCE) {
      const batch = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) => probes[index % probes.length]!()),
      );
      for (const { status, headers, body } of batch) {
        answers.add(JSON.stringify([status, [...headers].sort(), body]));
      }
    }
    assert.equal(answers.size, 1, [...answers].join('\n'));
    // All of them come from one address, and by now each waits as long as any ever does; a timer's millisecond aside.
    for (const probe of probes) {
      const start = performance.now();
      await probe();
      assert.ok(performance.now() - start >= SLOWED - 1, 'a guess is slowed');
    }
    for (const { trackingId, accessCode } of [secret, open]) {
      assert.equal(
        (await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).status,
        200,
        'owner',
      );
    }
    const neighbour = await citizen.file();
    assert.equal((await citizen.get('complaints/mine', neighbour.accessCode)).status, 200, 'neighbour');
    assert.equal((await citizen.get(`complaints/${open.trackingId}/complaint`)).status, 200, 'the public');
    await close();
  });
});
