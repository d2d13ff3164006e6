import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toBase64url } from '../../src/contract/sealed/bytes.js';
import {
  canonicalSealedCode,
  SEALED_AUTH,
  isSealedCode,
  SEALED_CODE,
} from '../../src/contract/sealed/sealed-codes.js';
import {
  bearsSealedCheck,
  canonicalAccessCode,
  CROCKFORD,
  encodeAccessCode,
  formatAccessCode,
} from '../../src/contract/access-code.js';
import { authOf, formatSealedCode, randomSealedCode, refuseSealedCode } from '../../src/sealed/code.js';
import { importKey, makeKey } from '../../src/sealed/keys.js';
import { readSealedOffer } from '../../src/sealed/offer.js';
import { rounds } from '../setup/full-run.js';
import fc from '../setup/property.js';
import { bytesOf, publicKey, TOWN_EPOCH } from './conversation.js';
import { refused } from './expect.js';
import { GOLDEN } from './golden.js';

const SEALED = { v: 1, ...TOWN_EPOCH, buckets: [65_536, 4096] };
const offered = (changes: Partial<Record<keyof typeof SEALED, unknown>> = {}) => ({
  results: { features: ['sealed'], sealed: { ...SEALED, ...changes } },
});

describe('The code of a sealed report', () => {
  test('is read as people type it, and never taken for another report’s code, nor that one for it', () => {
    const code = randomSealedCode();
    assert.match(code, /^S[0-9A-HJKMNP-TV-Z]{20}$/);
    const typed = ` ${formatSealedCode(code).toLowerCase()} `;
    for (const text of [code, formatSealedCode(code), typed, `https://a.id/lacak#kode=${code}&x=1`])
      assert.equal(canonicalSealedCode(text), code, text);
    assert.equal(canonicalAccessCode(code), null, 'a tracker doesn’t send it as a report’s');
    assert.ok(bearsSealedCheck(code.slice(1)), 'nor without its S');
    for (const text of [code.slice(1), GOLDEN.auth, code.slice(0, -1), `${code}0`, '', 'S'])
      assert.equal(canonicalSealedCode(text), null, text);
  });

  test('is stopped before it is sent, and its half is not', async () => {
    for (const text of [GOLDEN.code, formatSealedCode(GOLDEN.code).toLowerCase()])
      await refused(() => refuseSealedCode(text), 'sealed-code-raw', text);
    const auth = await authOf(GOLDEN.code);
    assert.match(auth, SEALED_AUTH);
    assert.doesNotThrow(() => refuseSealedCode(auth));
    assert.doesNotThrow(() => refuseSealedCode(GOLDEN.code.slice(1)));
  });

  /** What a box's `pattern` says, as a browser reads it. */
  const passesPattern = (text: string): boolean =>
    ['u', 'v'].every((flag) => new RegExp(`^(?:(?!.*(?:${SEALED_CODE.source})).*)$`, flag).test(text));

  test('is known in every spelling, with a slip of the finger too, and other codes and messages are not it', () => {
    const symbols = fc.uint8Array({ minLength: 20, maxLength: 20 }).map(encodeAccessCode);
    const gap = fc.constantFrom('-', ' ', '–', ' - ', '.');
    fc.assert(
      fc.property(symbols, gap, fc.constantFrom(...CROCKFORD), (code, between, more) => {
        const grouped = formatAccessCode(code).replaceAll('-', between);
        const all = [
          `S${code}`,
          `s${code.toLowerCase()}`,
          `S${between}${grouped}`,
          ` S${between}${code} `,
          `https://a.id/sp4n/lacak#aduan=4821093579&kode=S${code}`,
          `kode=S-${formatAccessCode(code)}&x=1`,
          `S${between}${grouped.slice(0, -1)}`,
          `S${between}${grouped}${more}`,
          `S${code}${more}`,
        ];
        // As it is found inside a message.
        if (/\d/.test(code)) all.push(`Kode saya S-${formatAccessCode(code)}, tolong dibuka`);
        for (const text of all) {
          assert.equal(isSealedCode(text), true, text);
          assert.equal(passesPattern(text.trim()), false, text);
        }
        for (const text of [
          code,
          `S${code.slice(1)}`,
          formatAccessCode(`S${code.slice(1)}`),
          formatAccessCode(code).replaceAll('-', ' '),
          `#aduan=4821093579&kode=S${code.slice(1)}`,
          `Nomor: 4821093579 Kode: ${formatAccessCode(`S${code.slice(1)}`)}`,
        ]) {
          assert.equal(isSealedCode(text), false, text);
          assert.equal(passesPattern(text), true, text);
        }
      }),
      { numRuns: rounds(100, 5_000) },
    );
    for (const text of [
      '',
      '4821093579',
      'Status surat nomor tiket 4821093579',
      'Simpan nomor 4821093579 dan kode 7KQ2M-9XD4F-ABCDE-FGHJK',
      'S. Nomor laporan saya 4821093579 kok belum dijawab',
      GOLDEN.auth,
    ])
      assert.equal(isSealedCode(text), false, text);
  });
});

describe('A private key', () => {
  test('that is none, or belongs to another point, is refused', async () => {
    const { pkcs8 } = GOLDEN.keys.team;
    await refused(() => importKey(new Uint8Array(40), publicKey('team').pk), 'sealed-malformed', 'no key');
    const short = publicKey('team').pk.slice(1);
    await refused(() => importKey(bytesOf(pkcs8), short), 'sealed-malformed', 'no point');
    assert.deepEqual((await importKey(bytesOf(pkcs8), publicKey('team').pk)).kid, publicKey('team').kid);
  });
});

describe('What is offered of sealed reports', () => {
  const read = (json: unknown, { today = '2026-11-30', printed = null as string | null } = {}) =>
    readSealedOffer(json, today, printed);

  test('has both keys, their fingerprint and the sizes, up to its last day', async () => {
    const offer = await read(offered(), { today: '2027-11-30' });
    assert.deepEqual(offer, {
      team: publicKey('team'),
      recovery: publicKey('recovery'),
      fingerprint: GOLDEN.fingerprint,
      notAfter: '2027-11-30',
      buckets: [4096, 65_536],
    });
    const printed = GOLDEN.fingerprint.replaceAll('-', '').toLowerCase();
    assert.deepEqual(await read(offered(), { printed }), offer, 'as a poster’s link carries it');
    assert.equal(await read({ results: { features: [] } }), null);
    const finer = await read(offered({ buckets: [4096, 4097, 65_536.5, 2 ** 40] }));
    assert.deepEqual(finer!.buckets, [4096], 'a length that tells more than the known sizes');
  });

  test('is refused where it is over, exchanged, or gone though a poster asks for it', async () => {
    await refused(() => read(offered(), { today: '2027-12-01' }), 'sealed-key-expired', 'the day after');
    const other = await makeKey();
    const exchanged = { pk: toBase64url(other.pk), kid: toBase64url(other.kid) };
    await refused(() => read(offered(exchanged)), 'sealed-key-mismatch', 'another key under the fingerprint');
    const renamed = offered({ kid: toBase64url(other.kid) });
    await refused(() => read(renamed), 'sealed-key-mismatch', 'another key’s name');
    const printed = '000-000-000-000';
    await refused(
      () => read(offered(), { printed }),
      'sealed-key-mismatch',
      'another fingerprint on the poster',
    );
    const gone = { results: { features: [] } };
    await refused(() => read(gone, { printed }), 'sealed-not-offered', 'gone');
    for (const wrong of [
      { v: 2 },
      { pk: 'x' },
      { not_after: '2027' },
      { buckets: [] },
      { buckets: [5000] },
      { kid: null },
    ])
      await refused(() => read(offered(wrong)), 'sealed-malformed', JSON.stringify(wrong));
  });
});
