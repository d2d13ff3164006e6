import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AMBIGUOUS_KEYWORDS, CATEGORIES, categoryById, leafCategories } from '../../demo/town/categories.js';
import {
  districtOffice,
  institutionById,
  INSTITUTIONS,
  institutionsFor,
} from '../../demo/town/institutions.js';
import { regionByCode, searchRegions } from '../../demo/town/regions.js';

const TOP_LEVEL = [
  'Agama',
  'Ekonomi dan Keuangan',
  'Kesehatan',
  'Kesetaraan Gender dan Sosial Inklusif',
  'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat',
  'Lingkungan Hidup dan Kehutanan',
  'Pekerjaan Umum dan Penataan Ruang',
  'Pembangunan Desa, Daerah Tertinggal, dan Transmigrasi',
  'Pendidikan dan Kebudayaan',
  'Pertanian dan Peternakan',
  'Politik dan Hukum',
  'Sosial dan Kesejahteraan',
  'Energi dan Sumber Daya Alam',
  'Kependudukan',
  'Ketenagakerjaan',
  'Netralitas ASN',
  'Perhubungan',
  'Perlindungan Konsumen',
  'Program Makan Bergizi Gratis (MBG)',
  'Teknologi Informasi dan Komunikasi',
  'Topik Khusus',
  'Topik Lainnya',
];

test('category ids are unique and every parent comes before its children', () => {
  const seen = new Set<string>();
  for (const { id, parentId } of CATEGORIES) {
    assert.ok(!seen.has(id), `${id} twice`);
    assert.ok(parentId === null || seen.has(parentId), `${id} before its parent`);
    assert.match(id, /^[a-z0-9-]+$/);
    seen.add(id);
  }
});

test('all top-level subjects of the national service are there', () => {
  const names = CATEGORIES.filter(({ parentId }) => parentId === null).map(({ name }) => name);
  assert.deepEqual([...names].sort(), [...TOP_LEVEL].sort());
});

test('every leaf has at least five tidy keywords, and branches none', () => {
  const leaves = new Set(leafCategories());
  for (const category of CATEGORIES) {
    const { id, keywords } = category;
    if (!leaves.has(category)) assert.equal(keywords.length, 0, id);
    else assert.ok(keywords.length >= 5, `${id} has ${keywords.length}`);
    assert.equal(new Set(keywords).size, keywords.length, `${id} repeats a keyword`);
    for (const word of keywords) assert.match(word, /^[a-z0-9][a-z0-9 -]*$/, `${id}: "${word}"`);
  }
});

test('a keyword leads to one leaf, unless it is ambiguous on purpose', () => {
  const leavesOf = new Map<string, string[]>();
  for (const { id, keywords } of leafCategories()) {
    for (const word of keywords) leavesOf.set(word, [...(leavesOf.get(word) ?? []), id]);
  }
  const shared = [...leavesOf].filter(([, ids]) => ids.length > 1).map(([word]) => word);
  assert.deepEqual(shared.sort(), [...AMBIGUOUS_KEYWORDS].sort());
});

test('what villagers type finds its leaf', () => {
  const leafOf = (word: string) => leafCategories().find(({ keywords }) => keywords.includes(word))?.id;
  assert.equal(leafOf('jalan bolong'), 'jalan-berlubang');
  assert.equal(leafOf('dalan rusak'), 'jalan-berlubang');
  assert.equal(leafOf('bansos gak turun'), 'bst');
  assert.equal(leafOf('pungli ktp'), 'pungutan-liar');
  assert.equal(categoryById('pungutan-liar')?.parentId, 'kkn');
  assert.equal(categoryById('no-such'), undefined);
});

test('offices have unique ids and names and handle leaves that exist', () => {
  assert.ok(INSTITUTIONS.length >= 40);
  assert.equal(new Set(INSTITUTIONS.map(({ id }) => id)).size, INSTITUTIONS.length);
  assert.equal(new Set(INSTITUTIONS.map(({ name }) => name)).size, INSTITUTIONS.length);
  const leaves = new Set(leafCategories().map(({ id }) => id));
  for (const { id, categories } of INSTITUTIONS) {
    for (const category of categories) assert.ok(leaves.has(category), `${id}: ${category}`);
  }
});

test('every leaf has an office', () => {
  assert.deepEqual(
    leafCategories().filter(({ id }) => institutionsFor(id).length === 0),
    [],
  );
  assert.equal(institutionsFor('pdam')[0]?.id, 'pdam');
  assert.equal(institutionById('no-such'), undefined);
});

test('every sub-district of the regency has its office, under its real name', () => {
  const districts = searchRegions({ parentCode: '16.01', limit: 100 });
  assert.equal(districts.length, 13);
  for (const { code, name } of districts) assert.equal(districtOffice(code)?.name, `Kecamatan ${name}`);
  assert.equal(districtOffice('16.01.14.1003')?.id, 'kec-16.01.14');
  assert.equal(districtOffice('11.01.01'), undefined);
  assert.ok(regionByCode('16.01.14'));
});
