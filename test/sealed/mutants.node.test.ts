/** Envelopes that were changed, moved, repeated or cut: each is refused by the code that says what is wrong. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CHUNK_BYTES, readEnvelopeHead, TAG_BYTES } from '../../src/contract/sealed/envelope-head.js';
import { toBase64url, type Bytes } from '../../src/contract/sealed/bytes.js';
import { encodeContent } from '../../src/sealed/content.js';
import { openEnvelope, sealEnvelope } from '../../src/sealed/envelope.js';
import { makeKey } from '../../src/sealed/keys.js';
import { openConversation } from '../../src/sealed/open-conversation.js';
import { SealedError, type SealedErrorCode } from '../../src/sealed/sealed-error.js';
import type { OpeningKey } from '../../src/sealed/suite.js';
import { bytesOf, openingKey, place, publicKey, REPLY_PSK, SID } from './conversation.js';
import { refused } from './expect.js';
import { GOLDEN } from './golden.js';

const { report, answer, secondAnswer } = GOLDEN.envelopes;

const changed = (envelope: Bytes, at: number): Bytes =>
  envelope.map((byte, index) => (index === at ? byte ^ 0x40 : byte));

describe('A sealed envelope', () => {
  const as = (key: OpeningKey, envelope: Bytes, ...at: Parameters<typeof place>) =>
    openEnvelope(envelope, place(...at), key, REPLY_PSK);

  test('is refused in another’s place: swapped, repeated, turned round, or of another report', async () => {
    const key = await openingKey('reporter');
    const [first, second] = [bytesOf(answer), bytesOf(secondAnswer)];
    await refused(
      () => as(key, second, 'answer', 1),
      'sealed-out-of-turn',
      'the second in place of the first',
    );
    await refused(() => as(key, first, 'answer', 2), 'sealed-replayed', 'the first in place of the second');
    await refused(() => as(key, first, 'followUp', 1), 'sealed-out-of-turn', 'an answer as a follow-up');
    const other = SID.map((byte) => byte ^ 1);
    await refused(() => as(key, first, 'answer', 1, other), 'sealed-other-report', 'of another report');
  });

  test('doesn’t open where its head was rewritten to fit the place', async () => {
    const key = await openingKey('reporter');
    const [SID_AT, SEQ_AT] = [6, 25];
    const renumbered = bytesOf(answer);
    renumbered[SEQ_AT] = 2;
    await refused(() => as(key, renumbered, 'answer', 2), 'sealed-unopened', 'renumbered');
    const moved = changed(bytesOf(answer), SID_AT);
    const sid = moved.slice(SID_AT, SID_AT + SID.length);
    await refused(() => as(key, moved, 'answer', 1, sid), 'sealed-unopened', 'moved to another report');
  });

  test('is refused to a key that it isn’t for, and to another key under its name', async () => {
    await refused(
      async () => as(await openingKey('reporter'), bytesOf(report), 'report', 0),
      'sealed-no-key',
      'kid',
    );
    const { pair } = await makeKey();
    const named = { kid: publicKey('team').kid, pair };
    await refused(
      () => as(named, bytesOf(report), 'report', 0),
      'sealed-unopened',
      'another key of that name',
    );
  });

  test('without its end is cut, and not merely broken', async () => {
    const key = await makeKey();
    const plaintext = new Uint8Array(4 * CHUNK_BYTES).fill(5);
    const envelope = await sealEnvelope(plaintext, place('report', 0), [key]);
    const chunk = CHUNK_BYTES + TAG_BYTES;
    await refused(() => as(key, envelope.slice(0, -chunk), 'report', 0), 'sealed-cut', 'the last chunk');
    const body = readEnvelopeHead(envelope)!.length;
    await refused(() => as(key, envelope.slice(0, body), 'report', 0), 'sealed-cut', 'all chunks');
    await refused(() => as(key, envelope.slice(0, -1), 'report', 0), 'sealed-unopened', 'the last byte');
    const turned = envelope.slice();
    const [second, third] = [body + chunk, body + 2 * chunk];
    turned.set(envelope.slice(third, third + chunk), second);
    turned.set(envelope.slice(second, third), third);
    await refused(() => as(key, turned, 'report', 0), 'sealed-unopened', 'chunks in another order');
  });

  test('with one byte changed, whichever it is, is refused by the code of that place', async () => {
    const key = await openingKey('team');
    const envelope = bytesOf(report);
    const { length } = readEnvelopeHead(envelope)!;
    // Ends of: magic and version, direction, sid, seq, how many keys, this key's name. All else is told by the cipher.
    const places: [number, SealedErrorCode][] = [
      [5, 'sealed-malformed'],
      [6, 'sealed-malformed'],
      [22, 'sealed-other-report'],
      [26, 'sealed-out-of-turn'],
      [27, 'sealed-malformed'],
      [35, 'sealed-no-key'],
      [envelope.length, 'sealed-unopened'],
    ];
    for (let at = 0; at < envelope.length; at += at < length ? 1 : 7) {
      const expected = places.find(([end]) => at < end)![1];
      await assert.rejects(
        as(key, changed(envelope, at), 'report', 0),
        (error) => error instanceof SealedError && error.code === expected,
        `byte ${at}`,
      );
    }
  });

  test('that calls itself a second report opens nothing, and gives nobody a secret to write in its reporter’s name', async () => {
    const forgedPsk = crypto.getRandomValues(new Uint8Array(32));
    const sealed = async (at: ReturnType<typeof place>, fields: object, psk: Bytes | null) => {
      const plaintext = encodeContent({ fields: { ...fields }, files: [] });
      return { ...at, envelope: await sealEnvelope(plaintext, at, [publicKey('team')], psk) };
    };
    const forged = (seq: number) => sealed(place('report', seq), { reply_psk: toBase64url(forgedPsk) }, null);
    const ofReporter = { ...place('report', 0), envelope: bytesOf(report) };
    const written = await sealed(place('followUp', 1), { content: 'Saya cabut.' }, forgedPsk);
    const keys = [await openingKey('team')];
    const problems = async (...messages: (typeof written)[]) =>
      (await openConversation(messages, keys)).map(({ problem }) => problem);
    const refusedBoth = ['sealed-out-of-turn', 'sealed-unopened'];
    for (const seq of [0, 1, 2])
      assert.deepEqual(await problems(ofReporter, await forged(seq), written), [null, ...refusedBoth]);
    assert.deepEqual(await problems(written, ofReporter), ['sealed-unopened', 'sealed-out-of-turn']);
  });
});
