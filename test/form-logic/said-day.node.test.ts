import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidDay } from '../../src/form-logic/recognised.js';

const TODAY = '2026-11-29';

describe('the day that a text tells', () => {
  for (const [text, day] of [
    ['Jembatan putus tanggal 12 November 2026.', '2026-11-12'],
    ['sejak 3 Okt lampu mati', '2026-10-03'],
    ['Banjir 5 agustus, sekarang surut', '2026-08-05'],
    ['kejadian 07-11-2026 malam', '2026-11-07'],
    ['kejadian 7/11/2026', '2026-11-07'],
    ['dua hari yang lalu pohon tumbang', '2026-11-27'],
    ['3 hari lalu', '2026-11-26'],
    ['10 dinten kepungkur', '2026-11-19'],
    // The same day twice is one.
    ['12 November, ya 12-11-2026', '2026-11-12'],
  ] as const)
    it(`is ${day} in “${text}”`, () => assert.equal(saidDay(text, TODAY), day));

  for (const text of [
    '',
    'Sudah 2 bulan jalan rusak, sejak lebaran',
    'sudah lama',
    'minggu lalu',
    'sudah 3 hari mati',
    'RT 03/02, 12 desa',
    'RT 3-2-1',
    'antara 2 November dan 5 November',
    // To come, or a year ago.
    'sampai 25 Desember',
    'tanggal 30 November 2027',
    '31 April 2026',
    '12 Novelis',
    '0812-11-2026',
  ])
    it(`is none in “${text}”`, () => assert.equal(saidDay(text, TODAY), ''));
});
