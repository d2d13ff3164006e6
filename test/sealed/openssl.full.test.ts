/** OpenSSL, asked by Python, beside both libraries: what one seals the others open, and an envelope of ours. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { concat, u32, utf8, type Bytes } from '../../src/contract/sealed/bytes.js';
import { readEnvelopeHead } from '../../src/contract/sealed/envelope-head.js';
import { sealEnvelope } from '../../src/sealed/envelope.js';
import { exportPrivate, makeKey } from '../../src/sealed/keys.js';
import { bytesOf, place, REPLY_PSK, SID } from './conversation.js';
import { GOLDEN } from './golden.js';
import { librariesOf } from './two-libraries.js';
import { fromHex, toHex } from './vectors.js';

const SCRIPT = fileURLToPath(new URL('openssl_hpke.py', import.meta.url));
const PSK_ID = GOLDEN.sid;
const PLAINTEXT = utf8('Tiga puluh dua byte kunci isi…');

/** @returns what OpenSSL answers; null where there is no Python, or an older OpenSSL */
function ask(asked: object): Record<string, string | null> | null {
  const { status, stdout, stderr } = spawnSync('python3', [SCRIPT], {
    input: `${JSON.stringify(asked)}\n`,
    encoding: 'utf8',
  });
  if (status === null) return null;
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Record<string, string | null>;
}

const version = ask({ act: 'version' })?.['version'] ?? null;
const skip = version === null && 'python3 or OpenSSL 3.2 (OSSL_HPKE_CTX_new in libcrypto.so.3) is missing';

describe(`Sealed reports by OpenSSL (${version})`, { skip }, () => {
  const pskOf = (isPsk: boolean) => (isPsk ? { id: PSK_ID, key: toHex(REPLY_PSK) } : null);

  /** What OpenSSL opens; null where it refuses. */
  async function openedBy(
    key: Awaited<ReturnType<typeof makeKey>>,
    { enc, sealed, info, isPsk }: { enc: Bytes; sealed: Bytes; info: Bytes; isPsk: boolean },
  ): Promise<string | null> {
    const pkcs8 = toHex(await exportPrivate(key));
    const told = ask({
      act: 'open',
      pkcs8,
      enc: toHex(enc),
      sealed: toHex(sealed),
      info: toHex(info),
      psk: pskOf(isPsk),
    });
    return told!['plaintext']!;
  }

  for (const isPsk of [false, true])
    for (const library of librariesOf(256))
      test(`are sealed for ${library.name} and opened from it, mode ${isPsk ? 'psk' : 'base'}`, async () => {
        const key = await makeKey();
        const psk = isPsk ? { id: utf8(PSK_ID), key: REPLY_PSK } : null;
        const made = await library.seal(key.pk, { info: SID, psk }, PLAINTEXT);
        assert.equal(await openedBy(key, { ...made, info: SID, isPsk }), toHex(PLAINTEXT));
        assert.equal(await openedBy(key, { ...made, info: concat(SID, SID), isPsk }), null, 'moved');

        const asked = { act: 'seal', pk: toHex(key.pk), info: toHex(SID), plaintext: toHex(PLAINTEXT) };
        const { enc, sealed } = ask({ ...asked, psk: pskOf(isPsk) })!;
        const { d } = await crypto.subtle.exportKey('jwk', key.pair.privateKey);
        const bytes = [{ bytes: fromHex(sealed!), aad: new Uint8Array(0) }];
        const opened = await library.open(
          { sk: bytesOf(d!), pk: key.pk },
          fromHex(enc!),
          { info: SID, psk },
          bytes,
        );
        assert.deepEqual(opened.map(toHex), [toHex(PLAINTEXT)]);
      });

  test('give the content key of an answer and of a report as they are sealed here', async () => {
    const key = await makeKey();
    for (const [at, psk] of [
      [place('report', 0), null],
      [place('answer', 3), REPLY_PSK],
    ] as const) {
      const head = readEnvelopeHead(await sealEnvelope(new Uint8Array(4096), at, [key], psk))!;
      const [own] = head.keys;
      const info = concat(utf8('aduan-sealed-1|'), Uint8Array.of(at.direction), at.sid, u32(at.seq), key.kid);
      const opening = { enc: own!.enc, sealed: own!.sealed, info, isPsk: psk !== null };
      assert.equal((await openedBy(key, opening))?.length, 64, 'of 32 bytes');
      assert.equal(await openedBy(key, { ...opening, isPsk: psk === null }), null, 'the other mode');
    }
  });
});
