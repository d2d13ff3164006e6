import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deducedKind, deducedTitle, withDeduced } from '../../src/form-logic/deduced.js';
import { EMPTY_VALUES } from '../../src/form-logic/state.js';

const NO_PRESETS = { classificationId: null, categoryId: null, institutionId: null, locationId: null };
const ABOUT = { presets: NO_PRESETS, titleMax: 150 };

describe('a title that nobody wrote', () => {
  it('is the first sentence, or as many whole words of it as a list shows', () => {
    assert.equal(deducedTitle('Lampu jalan mati. Sudah seminggu.'), 'Lampu jalan mati');
    assert.equal(deducedTitle('Lampu jalan mati\nSudah seminggu'), 'Lampu jalan mati');
    assert.equal(deducedTitle('Jl. Dahlia no. 3 gelap. Takut lewat.'), 'Jl. Dahlia no. 3 gelap');
    const long = deducedTitle('Jembatan gantung putus sejak Senin, anak sekolah memutar lima kilometer.');
    assert.equal(long, 'Jembatan gantung putus sejak Senin, anak sekolah memutar…');
    assert.ok([...deducedTitle('😀'.repeat(200))].length <= 60);
    assert.equal(deducedTitle('  \n '), '');
  });

  it('keeps to the endpoint’s own limit', () => {
    assert.equal(deducedTitle('Jembatan gantung putus sejak Senin', 20), 'Jembatan gantung…');
  });
});

describe('a kind that nobody chose', () => {
  for (const [text, kind] of [
    ['Apa saja syarat mengurus akta kelahiran di desa kami?', '2'],
    ['Mau tanya jadwal posyandu bulan depan', '2'],
    ['Kami mengusulkan lampu jalan di Dusun II', '3'],
    ['Jalan rusak. Kapan diperbaiki?', '1'],
    ['Jalan di depan balai desa berlubang besar. Kami berharap segera ditambal.', '1'],
    ['Ada sesuatu di depan rumah kepala desa', '1'],
    // A question mark alone is doubt, and a complaint loses nothing.
    ['Guru memukul anak saya, harus lapor ke mana?', '1'],
  ] as const)
    it(`is ${kind} for “${text}”`, () => assert.equal(deducedKind(text), kind));
});

describe('what is sent of what nobody entered', () => {
  it('is no day, and no word more than was written', () => {
    const values = { ...EMPTY_VALUES, content: 'Lampu jalan mati sejak lama.' };
    const { content, dateOfIncident } = withDeduced(values, ABOUT);
    assert.deepEqual([content, dateOfIncident], [values.content, '']);
  });

  it('fills only what stands empty, and never the page’s kind', () => {
    const values = { ...EMPTY_VALUES, content: 'Lampu jalan mati. Gelap.', title: 'Gelap gulita' };
    const whole = withDeduced(values, ABOUT);
    assert.deepEqual([whole.title, whole.classificationId], ['Gelap gulita', '1']);
    assert.equal(withDeduced({ ...values, classificationId: '3' }, ABOUT).classificationId, '3');
    const fixed = { ...ABOUT, presets: { ...NO_PRESETS, classificationId: '2' } };
    assert.equal(withDeduced(values, fixed).classificationId, '2');
  });
});
