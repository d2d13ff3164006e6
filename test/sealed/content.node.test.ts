import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concat, fromBase64url, toBase64url, u32, utf8 } from '../../src/contract/sealed/bytes.js';
import {
  BUCKETS,
  DIRECTIONS,
  envelopeBytes,
  type Direction,
} from '../../src/contract/sealed/envelope-head.js';
import { decodeContent, encodeContent } from '../../src/sealed/content.js';
import { openEnvelope, sealEnvelope } from '../../src/sealed/envelope.js';
import { makeKey } from '../../src/sealed/keys.js';
import { rounds } from '../setup/full-run.js';
import fc from '../setup/property.js';
import { REPLY_PSK, SID } from './conversation.js';
import { refused } from './expect.js';

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => new Uint8Array(array));
const plain = { noNullPrototype: true };
const contents = fc.record(
  {
    fields: fc.dictionary(
      fc.stringMatching(/^[a-z]{1,12}$/).filter((name) => name !== 'files'),
      fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
      plain,
    ),
    files: fc.array(fc.record({ name: fc.string(), type: fc.string(), bytes: bytes(300) }, plain), {
      maxLength: 3,
    }),
  },
  plain,
);

describe('The content of a sealed report', () => {
  test('comes back as it was, and tells its size by the bucket alone', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const encoded = encodeContent(content);
        assert.ok(BUCKETS.includes(encoded.length));
        assert.deepEqual(decodeContent(encoded), content);
      }),
      { numRuns: rounds(100, 5_000) },
    );
  });

  test('takes the smallest bucket that holds it, and is refused where none does', async () => {
    const file = (length: number) => ({ name: 'a', type: 'b', bytes: new Uint8Array(length) });
    const overhead = encodeContent({ fields: {}, files: [file(1000)] }, [1, 10_000]).length;
    assert.equal(overhead, 10_000);
    const rest = 4 + JSON.stringify({ files: [{ name: 'a', type: 'b', bytes: 1000 }] }).length;
    for (const [length, bucket] of [
      [1000, rest + 1000],
      [1001, 9999],
    ] as const)
      assert.equal(encodeContent({ fields: {}, files: [file(length)] }, [9999, rest + 1000]).length, bucket);
    const tooLarge = (): unknown => encodeContent({ fields: {}, files: [file(9999)] }, [9999, 4096]);
    await refused(tooLarge, 'sealed-too-large', 'a file as large as the bucket');
  });

  test('that is something else is refused, and no bytes are taken for it', async () => {
    const json = (value: unknown, more = 0) => {
      const text = utf8(JSON.stringify(value));
      return concat(u32(text.length), text, new Uint8Array(more));
    };
    const deep = utf8(`{"files":[],"place":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    const listed = (size: unknown) => ({ files: [{ name: 'a', type: 'b', bytes: size }] });
    const wrong = {
      nothing: new Uint8Array(0),
      'a length beyond the end': concat(u32(5), utf8('{}')),
      'no JSON': concat(u32(3), utf8('{]}')),
      'no UTF-8': concat(u32(2), Uint8Array.of(0xff, 0xfe)),
      'no object': json([1]),
      'no list of files': json({ title: 'x' }),
      'a file beyond the end': json(listed(9), 8),
      'a file of less than nothing': json(listed(-1), 8),
      'a file without a size': json(listed('8'), 8),
      'more files than anybody opens': json({ files: Array(300).fill({ name: 'a', type: 'b', bytes: 0 }) }),
      'more values than anybody reads': json({ files: [], fields: Array(1000).fill(1) }),
      'a value that no call of JSON’s writes again': concat(u32(deep.length), deep),
      'something behind the end': concat(json({ files: [] }), Uint8Array.of(0, 1)),
    };
    for (const [name, plaintext] of Object.entries(wrong))
      await refused(() => decodeContent(plaintext), 'sealed-malformed', name);
  });

  test('and its place open by the key that it was sealed for, in an envelope of the size that was said', async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    const places = fc.record({
      direction: fc.constantFrom<Direction>(...Object.values(DIRECTIONS)),
      seq: fc.integer({ min: 0, max: 0xffff_ffff }),
    });
    await fc.assert(
      fc.asyncProperty(places, bytes(200), async (at, plaintext) => {
        const where = { ...at, sid: SID };
        const envelope = await sealEnvelope(plaintext, where, [other, key], REPLY_PSK);
        const chunks = plaintext.length === 0 ? envelopeBytes(2, 1) - 1 : envelopeBytes(2, plaintext.length);
        assert.equal(envelope.length, chunks);
        assert.deepEqual(await openEnvelope(envelope, where, key, REPLY_PSK), plaintext);
      }),
      { numRuns: rounds(20, 500) },
    );
  });
});

describe('Base64url', () => {
  test('has one spelling for all bytes, and reads no other', () => {
    fc.assert(
      fc.property(bytes(70), fc.string(), (some, text) => {
        assert.deepEqual(fromBase64url(toBase64url(some)), some);
        assert.equal(toBase64url(some), Buffer.from(some).toString('base64url'));
        const read = fromBase64url(text);
        if (read !== null) assert.equal(toBase64url(read), text);
      }),
    );
    for (const other of ['AA==', 'AB', 'AAB', 'A', 'A+AA', 'A/AA', 'AA AA', null, 5])
      assert.equal(fromBase64url(other), null, String(other));
  });
});
