import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUCKETS } from '../../src/contract/sealed/envelope-head.js';
import { askedFingerprint, daysOf, offerOf, Stop } from '../../src/sealed-form/readiness.js';
import { GOLDEN } from '../sealed/golden.js';
import { TOWN_EPOCH } from '../sealed/conversation.js';

const SEALED = { v: 1, ...TOWN_EPOCH, buckets: BUCKETS };
const TODAY = { device: '2026-12-01', endpoint: '2026-12-01' };
const PRINTED = TOWN_EPOCH.fingerprint;

const troubleOf = async (
  sealed: Record<string, unknown> | undefined,
  asked: string | null = null,
  days = TODAY,
): Promise<unknown> => {
  try {
    return (await offerOf({ results: { sealed } }, asked, days)).fingerprint;
  } catch (error) {
    return error instanceof Stop ? error.trouble : error;
  }
};

test('a poster’s code asks by the fragment, with a fingerprint or without one', () => {
  assert.equal(askedFingerprint('#segel=7KQ2M9XD4FTR'), '7KQ2M9XD4FTR');
  assert.equal(askedFingerprint('#segel='), '', 'cut off');
  for (const hash of ['#segel', '', '#segelan=7KQ']) assert.equal(askedFingerprint(hash), null);
});

test('keys that are those of the printed fingerprint are taken, in any spelling of it', async () => {
  for (const asked of [null, PRINTED, PRINTED.replaceAll('-', '').toLowerCase()])
    assert.equal(await troubleOf(SEALED, asked), PRINTED);
});

test('each mutant of the offer is stopped by its own name', async () => {
  const { kid, pk } = GOLDEN.keys.reporter;
  assert.equal(await troubleOf(undefined, PRINTED), 'gone');
  assert.equal(await troubleOf(undefined), 'none');
  assert.equal(await troubleOf({ ...SEALED, kid, pk }, PRINTED), 'mismatch', 'a key exchanged');
  assert.equal(
    await troubleOf({ ...SEALED, kid, pk }),
    'mismatch',
    'a key that isn’t the shown fingerprint’s',
  );
  assert.equal(await troubleOf(SEALED, '7KQ2M9XD4FTS'), 'mismatch', 'another poster');
  assert.equal(await troubleOf(SEALED, '%'), 'mismatch', 'a fragment that was cut');
  assert.equal(await troubleOf(SEALED, ''), 'mismatch', 'one that was cut off');
  assert.equal(await troubleOf({ ...SEALED, v: 2 }), 'unread');
  assert.equal(await troubleOf({ ...SEALED, buckets: [] }), 'unread');
  assert.equal(await troubleOf({ ...SEALED, pk: 'AAAA' }, PRINTED), 'unread');
});

test('a last day that is over by both clocks has expired, and by one alone says that a clock is wrong', async () => {
  const sealed = { ...SEALED, not_after: '2026-11-30' };
  assert.equal(await troubleOf(sealed, PRINTED), 'expired');
  assert.equal(await troubleOf(sealed, PRINTED, { device: '2026-11-30', endpoint: '2026-12-01' }), 'clock');
  assert.equal(await troubleOf(sealed, PRINTED, { device: '2026-12-01', endpoint: '2026-11-30' }), 'clock');
  assert.equal(await troubleOf(sealed, PRINTED, { device: '2026-11-30', endpoint: '2026-11-30' }), PRINTED);
});

test('the device’s day is the one of the endpoint’s zone', () => {
  const at = new Date('2026-11-30T17:30:00Z');
  assert.deepEqual(daysOf('Asia/Jakarta', '2026-12-01', at), {
    device: '2026-12-01',
    endpoint: '2026-12-01',
  });
});
