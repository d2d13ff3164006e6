import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bearsSealedCheck,
  canonicalAccessCode,
  CROCKFORD,
  encodeAccessCode,
  formatAccessCode,
  randomAccessCode,
  withSealedCheck,
} from '../../src/contract/access-code.js';
import fc from '../setup/property.js';

const bytes = fc.uint8Array({ minLength: 20, maxLength: 32 });

describe('access codes', () => {
  it('are 20 symbols without I, L, O and U, and survive grouping', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = encodeAccessCode(random);
        assert.match(code, /^[0-9A-HJKMNP-TV-Z]{20}$/);
        assert.match(formatAccessCode(code), /^(.{5}-){3}.{5}$/);
        assert.equal(canonicalAccessCode(formatAccessCode(code)), code);
      }),
    );
  });

  it('are read as people write them', () => {
    const gap = fc.constantFrom('', ' ', '-', '–', '\u2212', '\u00a0', '\n', '.');
    const sloppy = (symbol: string, at: number) =>
      symbol === '0'
        ? ['o', 'O', '0'][at % 3]
        : symbol === '1'
          ? ['i', 'L', 'l', 'I', '1'][at % 5]
          : at % 2
            ? symbol.toLowerCase()
            : symbol;
    fc.assert(
      fc.property(bytes, fc.array(gap, { minLength: 20, maxLength: 20 }), (random, gaps) => {
        const code = encodeAccessCode(random);
        const typed = [...code].map((symbol, at) => gaps[at] + String(sloppy(symbol, at))).join('');
        assert.equal(canonicalAccessCode(typed), code);
      }),
    );
  });

  it('gives every symbol the same number of bytes', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const symbol = encodeAccessCode(new Uint8Array(20).fill(byte))[0]!;
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    assert.equal(counts.size, 32);
    assert.deepEqual(new Set(counts.values()), new Set([8]));
  });

  it('of sealed reports bear a check, which no code with a wrong or an exchanged symbol does', () => {
    const place = fc.nat({ max: 19 });
    fc.assert(
      fc.property(bytes, place, place, fc.constantFrom(...CROCKFORD), (random, at, other, symbol) => {
        const code = withSealedCheck(encodeAccessCode(random));
        assert.equal(canonicalAccessCode(code), code);
        assert.ok(bearsSealedCheck(code), code);
        const changed = (changes: Readonly<Record<number, string>>) =>
          [...code].map((one, index) => changes[index] ?? one).join('');
        for (const wrong of [changed({ [at]: symbol }), changed({ [at]: code[other]!, [other]: code[at]! })])
          assert.equal(bearsSealedCheck(wrong), wrong === code, wrong);
      }),
    );
  });

  it('of other reports are drawn again where they happen to bear that check', (t) => {
    const plain = '7KQ2M9XD4FABCDEFGHJK';
    const sealed = withSealedCheck(plain);
    const drawn = [sealed, sealed, plain];
    t.mock.method(crypto, 'getRandomValues', (bytes: Uint8Array) => {
      bytes.set([...drawn.shift()!].map((symbol) => CROCKFORD.indexOf(symbol)));
      return bytes;
    });
    assert.equal(randomAccessCode(), plain);
    assert.deepEqual(drawn, []);
  });

  it('come out of a link', () => {
    const link = 'https://desa.example.id/lacak#aduan=4821093574&kode=7kq2m-9xd4f-00000-11111';
    assert.equal(canonicalAccessCode(link), '7KQ2M9XD4F0000011111');
  });

  for (const wrong of [
    '',
    '7KQ2M',
    '7KQ2M-9XD4F-00000-1111U',
    '7KQ2M-9XD4F-00000-111111',
    '7KQ2M-9XD4F-00000-1111!',
    'é'.repeat(20),
  ]) {
    it(`refuses "${wrong}"`, () => assert.equal(canonicalAccessCode(wrong), null));
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        assert.ok([null, 20].includes(canonicalAccessCode(text)?.length ?? null)),
      ),
    );
  });

  it('need 20 bytes', () => assert.throws(() => encodeAccessCode(new Uint8Array(19)), RangeError));
});
