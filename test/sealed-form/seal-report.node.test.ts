import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sealedBodyWire } from '../../src/contract/sealed/sealed-wire.js';
import { authOf } from '../../src/sealed/code.js';
import { decodeContent } from '../../src/sealed/content.js';
import { openEnvelope } from '../../src/sealed/envelope.js';
import { unwrapReporter } from '../../src/sealed/reporter.js';
import { SealedError } from '../../src/sealed/sealed-error.js';
import { bucketOf, sealReport, secondsFor, type SealedDraft } from '../../src/sealed-form/seal-report.js';
import { bytesOf, openingKey, place, publicKey } from '../sealed/conversation.js';

const KIB = 1024;
const BUCKETS = [4 * KIB, 64 * KIB, 256 * KIB];
const OFFER = { team: publicKey('team'), recovery: publicKey('recovery'), buckets: BUCKETS };
const CONSENT = { version: '2026-01', day: '2026-12-01' };
const photo = (bytes: number) => ({
  type: 'image/jpeg',
  extension: 'jpg',
  bytes: new Uint8Array(bytes).fill(7),
});
const DRAFT: SealedDraft = {
  content: 'Kepala desa meminta uang semen. Tiga kali.',
  place: 'Kurup, Lubuk Batang',
  day: '2026-11-20',
  name: '',
  contact: '',
  photos: [photo(1000), { type: 'image/png', extension: 'png', bytes: Uint8Array.of(1, 2, 3) }],
};

test('a sealed report is what the wire takes, and what team and recovery key open', async () => {
  const { code, call } = await sealReport(DRAFT, OFFER, CONSENT);
  sealedBodyWire.parse(call);
  assert.equal(call.access_code, await authOf(code));
  const sid = bytesOf(call.sid);
  const { replyPsk } = await unwrapReporter(code, sid, {
    pk: bytesOf(call.reporter.pk),
    salt: bytesOf(call.reporter.salt),
    iv: bytesOf(call.reporter.iv),
    wrapped: bytesOf(call.reporter.wrapped),
  });
  for (const name of ['team', 'recovery'] as const) {
    const opened = await openEnvelope(
      bytesOf(call.envelope),
      place('report', 0, sid),
      await openingKey(name),
    );
    const { fields, files } = decodeContent(opened);
    const { reply_psk: psk, reporter_pk: pk, sent_at: sentAt, ...told } = fields;
    assert.deepEqual(bytesOf(psk as string), replyPsk);
    assert.equal(pk, call.reporter.pk);
    assert.ok(Math.abs(Date.parse(sentAt as string) - Date.now()) < 60_000);
    assert.deepEqual(told, {
      title: 'Kepala desa meminta uang semen',
      content: DRAFT.content,
      date_of_incident: DRAFT.day,
      place: DRAFT.place,
      fields: {},
    });
    assert.deepEqual(
      files,
      DRAFT.photos.map(({ type, bytes }, index) => ({
        name: ['foto-1.jpg', 'foto-2.png'][index]!,
        type,
        bytes,
      })),
    );
  }
});

test('what the endpoint can read of it tells neither its hour nor its code', async () => {
  const { code, call } = await sealReport(DRAFT, OFFER, CONSENT);
  assert.equal(call.consent!.given_at, '2026-12-01T00:00:00Z');
  assert.ok(!JSON.stringify(call).includes(code.slice(1)));
  const again = await sealReport(DRAFT, OFFER, CONSENT);
  for (const name of ['sid', 'envelope', 'access_code'] as const)
    assert.notEqual(again.call[name], call[name]);
});

test('its size is known before it is sealed, to the byte where a bucket ends', async () => {
  const withPhoto = (bytes: number): SealedDraft => ({ ...DRAFT, photos: [photo(bytes)] });
  let edge = 1;
  for (let step = 4 * KIB; step >= 1; step = step / 2)
    if (bucketOf(withPhoto(edge + step), BUCKETS) === 4 * KIB) edge += step;
  // The last that fits; its own size stands in the text beside it.
  assert.equal(bucketOf(withPhoto(edge + 1), BUCKETS), 64 * KIB);
  for (const bytes of [edge, edge + 1]) {
    const { call } = await sealReport(withPhoto(bytes), OFFER, CONSENT);
    const at = place('report', 0, bytesOf(call.sid));
    const opened = await openEnvelope(bytesOf(call.envelope), at, await openingKey('team'));
    assert.equal(opened.length, bucketOf(withPhoto(bytes), BUCKETS));
  }
  const tooLarge = withPhoto(256 * KIB);
  const isTooLarge = (error: unknown) => error instanceof SealedError && error.code === 'sealed-too-large';
  assert.throws(() => bucketOf(tooLarge, BUCKETS), isTooLarge);
  await assert.rejects(sealReport(tooLarge, OFFER, CONSENT), isTooLarge);
});

test('waiting is told in the seconds of a line of 50 kbit/s', () => {
  assert.deepEqual(
    [4, 64, 256, 1024].map((size) => secondsFor(size * KIB)),
    [1, 10, 42, 168],
  );
});
