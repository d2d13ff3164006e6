import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CATEGORIES } from '../../demo/town/categories.js';
import type { Location } from '../../src/contract/public/masters.js';
import {
  foldWords,
  optionSearch,
  type Option,
  categoryOptions,
  locationOptions,
} from '../../src/form-logic/option-search.js';

const option = (name: string, detail = '', keywords: string[] = []): Option => ({
  id: name,
  name,
  detail,
  keywords,
});

const ROADS: Option[] = [
  option('Lampu Jalan', 'Perhubungan'),
  option('Jalan Berlubang', 'Pekerjaan Umum', ['dalan bolong', 'aspal rusak']),
  option('Trotoar', 'Jalan dan Jembatan'),
  option('Jembatan', 'Pekerjaan Umum', ['jalan putus', 'kreteg']),
];
const names = (query: string, options = ROADS, limit = 10): string[] =>
  optionSearch(options)(query, limit).map(({ name }) => name);

describe('searching a list on the device', () => {
  it('folds case, accents and apostrophes, and parts words at everything else', () => {
    assert.deepEqual(foldWords("  Ma'had “Café”–Jum’at/ÉS 2 "), ['mahad', 'cafe', 'jumat', 'es', '2']);
    assert.deepEqual(foldWords(' – !'), []);
  });

  it('puts beginnings of names before names, names before what they belong to, that before everyday words', () => {
    assert.deepEqual(names('jalan'), ['Jalan Berlubang', 'Lampu Jalan', 'Trotoar', 'Jembatan']);
  });

  it('wants every word, each as a beginning, in any order and from anywhere', () => {
    assert.deepEqual(names('berlub JAL'), ['Jalan Berlubang']);
    assert.deepEqual(names('umum kreteg'), ['Jembatan']);
    assert.deepEqual(names('lubang'), []);
    assert.deepEqual(names('jalan xyz'), []);
  });

  it('lists from the top without words, and no more than asked for', () => {
    assert.deepEqual(names('', ROADS, 2), ['Lampu Jalan', 'Jalan Berlubang']);
    assert.deepEqual(names(' ? ', ROADS, 9).length, 4);
  });

  it('finds the town’s categories by what people really write', () => {
    const found = (query: string) =>
      names(query, categoryOptions(CATEGORIES.map((one) => ({ ...one, keywords: [...one.keywords] }))));
    for (const [words, name] of [
      ['jalan rusak', 'Jalan Berlubang'],
      ['got mampet', 'Drainase'],
      ['lampu mati', 'Penerangan Jalan'],
      ['kreteg', 'Jembatan'],
      ['jembat', 'Jembatan'],
    ] as const)
      assert.ok(found(words).slice(0, 3).includes(name), `${words}: ${found(words).join(', ')}`);
  });
});

describe('what can be chosen', () => {
  const category = (id: string, parentId: string | null) => ({
    id,
    name: id.toUpperCase(),
    parentId,
    keywords: [],
  });

  it('is each category that nothing lies below, with its branch, whatever tree a server sends', () => {
    const tree = [category('a', null), category('b', 'a'), category('c', 'gone'), category('d', 'd')];
    assert.deepEqual(
      categoryOptions(tree).map(({ id, detail }) => [id, detail]),
      [
        ['b', 'A'],
        ['c', ''],
        ['d', ''],
      ],
    );
    assert.deepEqual(categoryOptions([category('x', 'y'), category('y', 'x')]), []);
  });

  it('is a village or a district, told from its namesakes by what it lies in, or at least by its code', () => {
    const place = (
      level: Location['level'],
      parentNames: string[],
      code: string | null = null,
    ): Location => ({
      id: `${level}`,
      name: 'Sukajadi',
      code,
      level,
      parentCode: null,
      parentNames,
    });
    const options = locationOptions(
      [
        place('province', []),
        place('regency', ['Riau']),
        place('district', ['Kota Bandung', 'Jawa Barat']),
        place('village', [], '16.01.14.2003'),
        place(null, []),
      ],
      (name) => `Kecamatan ${name}`,
    );
    assert.deepEqual(
      options.map(({ name, detail }) => [name, detail]),
      [
        ['Kecamatan Sukajadi', 'Kota Bandung, Jawa Barat'],
        ['Sukajadi', '16.01.14.2003'],
        ['Sukajadi', ''],
      ],
    );
  });
});
