import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dammCheckDigit, hasValidCheckDigit, normaliseTrackingId } from '../../src/contract/tracking-id.js';
import fc from '../setup/property.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const valid = digits(9).map((nine) => nine + dammCheckDigit(nine));

describe('the check digit', () => {
  it('agrees with the published example: 572 takes 4', () => {
    assert.equal(dammCheckDigit('572'), '4');
    assert.ok(hasValidCheckDigit('5724'));
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
        const wrong = id.slice(0, at) + ((Number(id[at]) + by) % 10) + id.slice(at + 1);
        assert.ok(hasValidCheckDigit(id));
        assert.ok(!hasValidCheckDigit(wrong));
      }),
    );
  });

  it('notices every swap of two neighbours', () => {
    fc.assert(
      fc.property(valid, fc.nat(8), (id, at) => {
        const swapped = id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
        assert.equal(hasValidCheckDigit(swapped), swapped === id);
      }),
    );
  });

  it('is nothing but digits', () => {
    for (const no of ['', '0', ' 5724', '572 4', '57x4', '5724\n', '५७२४'])
      assert.ok(!hasValidCheckDigit(no), no);
  });
});

describe('reading a number', () => {
  const cases: [string, string][] = [
    ['#9165816', '9165816'],
    [' # 916 5816 ', '9165816'],
    ['9165816', '9165816'],
    ['482 109 3574', '4821093574'],
    ['4821-0935-74', '4821093574'],
    ['４８２１０９３５７４', '4821093574'],
    ['Nomor laporan saya 4821093574, sudah 2 hari', '4821093574'],
    ['Laporan #9165816 tanggal 24-11-2026', '9165816'],
    ['#9165816 24 November', '9165816'],
    ['https://desa01.example.id/layanan/2026?aduan=4821093574&x=12345678', '4821093574'],
    ['https://desa01.example.id/lacak#aduan=4821093574&kode=7KQ2M', '4821093574'],
    ['08123456789 4821093574', '4821093574'],
    ['Kejadian 24112026, nomor 4821093579', '4821093579'],
    ['tidak ada', ''],
    ['', ''],
  ];
  for (const [pasted, id] of cases)
    it(`finds it in "${pasted}"`, () => assert.equal(normaliseTrackingId(pasted), id));

  it('finds our own numbers however they are grouped', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u200b');
    fc.assert(
      fc.property(valid, fc.array(gap, { minLength: 10, maxLength: 10 }), (id, gaps) => {
        const pasted = [...id].map((digit, at) => digit + gaps[at]).join('');
        // A group of seven or more inside it is indistinguishable from a whole number.
        fc.pre(!pasted.split(/\D+/).some((run) => run.length >= 7 && run.length < 10));
        assert.equal(normaliseTrackingId(pasted), id);
      }),
    );
  });

  it('answers digits only, to anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.match(normaliseTrackingId(text), /^\d*$/)),
    );
  });
});
