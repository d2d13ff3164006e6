import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldAspects, isDelicate } from '../../src/form-logic/writing-hints.js';
import { EMPTY_VALUES, type FormValues, type Presets } from '../../src/form-logic/state.js';

const NOTHING_FIXED: Pick<Presets, 'locationId'> = { locationId: null };
const told = (values: Partial<FormValues>, presets = NOTHING_FIXED): string[] => [
  ...toldAspects({ ...EMPTY_VALUES, ...values }, presets),
];

describe('what a report already tells', () => {
  it('is read from its words, in Indonesian, Javanese and Sundanese', () => {
    assert.deepEqual(told({ content: 'Lampu mati' }), []);
    assert.deepEqual(
      told({
        content:
          'Lampu jalan di depan SD Negeri 2 mati sejak dua minggu lalu, mohon dinas perhubungan segera memperbaiki.',
      }),
      ['what', 'where', 'when', 'hope'],
    );
    assert.deepEqual(
      told({ content: 'Dalane bolong wiwit wingi, tulung enggal didandani nggih pak lurah.' }),
      ['what', 'when', 'hope'],
    );
    assert.deepEqual(
      told({ content: 'Cai teu ngocor ti peuting kamari di gang Melati, punten geura dihurungkeun' }),
      ['what', 'where', 'when', 'hope'],
    );
  });

  it('takes what an official asks for as no hope of the writer', () => {
    assert.deepEqual(told({ content: 'Petugas minta uang lima puluh ribu untuk surat.' }), ['what']);
  });

  it('is read from the fields, and from what the page has fixed', () => {
    assert.deepEqual(told({ locationText: 'Dusun II', dateOfIncident: '2026-11-20' }), ['where', 'when']);
    assert.deepEqual(told({}, { locationId: '1' }), ['where']);
  });
});

describe('a report that may endanger who writes it', () => {
  it('is one of violence, extortion, or an official’s wrong', () => {
    const delicate = [
      'Ada pungli waktu urus KTP',
      'Saya diancam preman pasar',
      'Oknum perangkat desa minta uang 50 ribu untuk surat',
      'Bantuan dipotong oleh kepala desa',
      'Anak saya dipukul guru',
    ];
    for (const text of delicate) assert.ok(isDelicate(text), text);
  });

  it('is not any report that names an office or a price', () => {
    const plain = [
      'Jalan di depan kantor kepala desa berlubang',
      'Guru di SD kami kurang, mohon ditambah',
      'Harga pupuk naik, minta subsidi',
      'Lampu mati sejak kemarin',
      'Pohon tumbang menimpa kabel, mohon dipotong',
    ];
    for (const text of plain) assert.ok(!isDelicate(text), text);
  });
});
