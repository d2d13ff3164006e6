/**
 * Of what an anonymous reporter did, the endpoint tells the day, written as its first moment: nobody is to read a clock
 * out of that.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeWords } from '../../src/feed/times.js';
import { dateWords } from '../../src/report/dates.js';
import { reportEn } from '../../src/report/words/report-en.js';
import { reportWords } from '../../src/report/report-words.js';
import { reportJv } from '../../src/report/words/report-jv.js';
import { reportMui } from '../../src/report/words/report-mui.js';
import { reportSu } from '../../src/report/words/report-su.js';

const LANGUAGES = { id: reportWords, en: reportEn, jv: reportJv, su: reportSu, mui: reportMui };
/** Midnight in Jakarta and in Jayapura: of each the other zone has a clock to tell. */
const MIDNIGHTS = { 'Asia/Jakarta': '2026-11-23T17:00:00.000Z', 'Asia/Jayapura': '2026-11-23T15:00:00.000Z' };
const CLOCK = /\d\d?[.:]\d\d/;

for (const [language, { locale }] of Object.entries(LANGUAGES)) {
  test(`a time that is a day alone has no clock in ${language}; any other has one`, () => {
    for (const [zone, midnight] of Object.entries(MIDNIGHTS)) {
      const dates = dateWords(locale, zone);
      const times = timeWords(locale, zone);
      assert.equal(dates.moment(midnight), dates.day(midnight));
      assert.match(times.at(midnight), /24/);
      for (const text of [dates.moment(midnight), times.at(midnight)]) assert.doesNotMatch(text, CLOCK);
      const elsewhere = zone === 'Asia/Jakarta' ? MIDNIGHTS['Asia/Jayapura'] : MIDNIGHTS['Asia/Jakarta'];
      for (const other of [elsewhere, midnight.replace(':00.000Z', ':01.000Z')])
        for (const text of [dates.moment(other), times.at(other)]) assert.match(text, CLOCK);
    }
  });

  test(`how long ago it was counts days in ${language}, whatever the hour`, () => {
    const { ago } = timeWords(locale, 'Asia/Jakarta');
    const days = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const day = MIDNIGHTS['Asia/Jakarta'];
    for (const [now, passed] of [
      ['2026-11-23T16:59:00Z', 0],
      ['2026-11-23T17:00:30Z', 0],
      ['2026-11-24T16:59:00Z', 0],
      ['2026-11-24T17:00:00Z', 1],
      ['2026-11-25T16:59:00Z', 1],
      ['2026-11-26T01:00:00Z', 2],
    ] as const)
      assert.equal(ago(day, Date.parse(now)), days.format(-passed, 'day'), now);
    assert.equal(ago(day, Date.parse('2026-12-08T01:00:00Z')), days.format(-2, 'week'));
    const hours = ago('2026-11-24T01:00:00.000Z', Date.parse('2026-11-24T04:00:00Z'));
    assert.equal(hours, days.format(-3, 'hour'));
  });
}

test('an unknown zone counts as Jakarta', () => {
  const dates = dateWords('id-ID', 'Nowhere/At-All');
  assert.equal(dates.moment(MIDNIGHTS['Asia/Jakarta']), 'Selasa, 24 November 2026');
  assert.equal(dates.moment('2026-11-24T07:05:00.000Z'), 'Selasa, 24 November 2026 pukul 14.05 WIB');
  const times = timeWords('id-ID', 'Nowhere/At-All');
  assert.equal(times.at(MIDNIGHTS['Asia/Jakarta']), '24 Nov 2026');
  assert.equal(times.ago(MIDNIGHTS['Asia/Jakarta'], Date.parse('2026-11-24T16:59:00Z')), 'hari ini');
});
