import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPrefill, readPrefillLink } from '../../src/contract/reporting/prefill.js';
import fc from '../setup/property.js';

/** The link's pairs, inside the parameter of an address. */
const link = (pairs: Record<string, string>): string =>
  `?${new URLSearchParams({ aduan: '4821093574', 'aduan-isi': new URLSearchParams(pairs).toString() })}`;

function read(search: string) {
  const warnings: string[] = [];
  return { prefill: readPrefillLink(search, (message) => warnings.push(message)), warnings };
}

const LAMP = {
  category: 'lampu',
  title: 'Lampu mati',
  place: 'Jl. Dahlia',
  lat: '-4.13',
  lon: '104.03',
  ref: 'PJU-0412',
};

describe('what a form is filled in with', () => {
  it('is read from a link as the contract writes it', () => {
    assert.deepEqual(read(link(LAMP)), {
      prefill: {
        categoryId: 'lampu',
        title: 'Lampu mati',
        place: 'Jl. Dahlia',
        point: { latitude: -4.13, longitude: 104.03 },
        assetRef: 'PJU-0412',
      },
      warnings: [],
    });
    assert.equal(read('?aduan=4821093574').prefill, null);
  });

  it('is never a person, whatever they are called, and whoever wrote the link is told without what it said', () => {
    for (const name of ['name', 'nameUser', 'nama', 'phone', 'phoneUser', 'emailUser', 'nik', 'no_hp']) {
      const { prefill, warnings } = read(link({ ref: 'P-1', [name]: 'Sumarni 0812' }));
      assert.doesNotMatch(JSON.stringify(prefill), /Sumarni/);
      assert.match(warnings.join(), /never filled in with a name/, name);
      assert.doesNotMatch(warnings.join(), /Sumarni/);
    }
    assert.equal(read(link({ content: 'x' })).prefill, null);
  });

  it('leaves out by itself what is too long, half a point and no point', () => {
    const wrong = { ...LAMP, title: 'x'.repeat(151), ref: 'y'.repeat(61), lat: '91' };
    const { prefill, warnings } = read(link(wrong));
    assert.deepEqual(prefill, {
      categoryId: 'lampu',
      title: '',
      place: 'Jl. Dahlia',
      point: null,
      assetRef: '',
    });
    assert.equal(warnings.length, 1);
    for (const point of [
      { lat: '-4' },
      { lat: '0', lon: '0' },
      { lat: '', lon: '' },
      { lat: 'NaN', lon: '1' },
    ])
      assert.equal(read(link(point as Record<string, string>)).prefill, null, JSON.stringify(point));
    assert.match(read(link({ place: 'x'.repeat(2_000) })).warnings.join(), /longer than/);
  });

  it('is read from what a page gives, numbers too', () => {
    const given = { category: 12, lat: -4.13, lon: 104.03, ref: 7, place: ' Jl.\n Dahlia ' };
    assert.deepEqual(readPrefill(given, assert.fail), {
      categoryId: '12',
      title: '',
      place: 'Jl. Dahlia',
      point: { latitude: -4.13, longitude: 104.03 },
      assetRef: '7',
    });
    for (const nothing of [null, undefined, '', 'title=x', [], 7, {}])
      assert.equal(readPrefill(nothing, assert.fail), null);
  });

  it('stays short, plain and on earth, whatever link is sent around', () => {
    const name = fc.oneof(
      fc.constantFrom(...Object.keys(LAMP), '__proto__', 'nik', 'constructor'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        '\u202eexe',
        '1e999',
        '-0',
        'javascript:alert(1)',
        '<img src=x onerror=alert(1)>',
        '%00%0a',
      ),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, value), { maxLength: 12 }),
        fc.string({ unit: 'binary' }),
        (pairs, rest) => {
          const search = `?aduan-isi=${encodeURIComponent(new URLSearchParams(pairs).toString() + rest)}`;
          const { prefill } = read(search);
          if (prefill === null) return;
          const { categoryId, title, place, point, assetRef } = prefill;
          for (const [text, most] of [
            [categoryId, 200],
            [title, 150],
            [place, 200],
            [assetRef, 60],
          ] as const) {
            assert.ok([...text].length <= most);
            assert.doesNotMatch(text, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
            assert.equal(text, text.trim());
          }
          if (point) assert.ok(Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180);
        },
      ),
      { numRuns: 100 },
    );
  });
});
