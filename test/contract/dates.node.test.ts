import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { readDate, readDay, writeDate } from '../../src/contract/dates.js';
import fc from '../setup/property.js';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const ZONES = ['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Pacific/Chatham', 'UTC'];

describe('reading dates', () => {
  const same: [string, string][] = [
    ['2026-11-24T10:00:00+07:00', '2026-11-24T03:00:00.000Z'],
    ['24-11-2026 10:00:00', '2026-11-24T03:00:00.000Z'],
    ['4-1-2026 1:02', ''],
    ['04/01/2026 01:02', '2026-01-03T18:02:00.000Z'],
    ['2026-11-24 10:00:00', '2026-11-24T03:00:00.000Z'],
    ['2026-11-24T03:00:00.250000Z', '2026-11-24T03:00:00.250Z'],
    ['2026-11-24t03:00:00z', '2026-11-24T03:00:00.000Z'],
    ['2026-11-23T22:00:00-0500', '2026-11-24T03:00:00.000Z'],
    ['2026-11-24', '2026-11-23T17:00:00.000Z'],
  ];
  for (const [written, instant] of same) {
    it(`reads ${written}`, () => assert.equal(readDate(written), instant || null));
  }

  for (const wrong of [
    '',
    'kemarin',
    '31-02-2026 10:00:00',
    '2026-13-01',
    '2026-02-30T00:00:00Z',
    '24-11-2026 25:00:00',
    '2026-11-24T10:60:00Z',
    '2026-11-24T10:00:00+99:00',
    '0000-00-00 00:00:00',
    '24-11-26',
    'Tue, 24 Nov 2026 03:00:00 GMT',
    '9'.repeat(100_000),
    null,
    undefined,
    0,
    {},
    [],
    new Date(),
  ]) {
    it(`refuses ${JSON.stringify(wrong)?.slice(0, 40) ?? 'nothing'} (${typeof wrong})`, () =>
      assert.equal(readDate(wrong), null));
  }

  it('gives the same instant whatever the zone of the machine', () => {
    const forms = same.map(([written]) => written);
    const readings = ZONES.map((name) => {
      process.env.TZ = name;
      assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, name);
      return forms.map(readDate);
    });
    for (const reading of readings) assert.deepEqual(reading, readings[0]);
  });

  it('reads a day without moving it', () => {
    assert.equal(readDay('2026-01-31'), '2026-01-31');
    assert.equal(readDay('31-01-2026'), '2026-01-31');
    assert.equal(readDay('1/2/2026'), '2026-02-01');
    assert.equal(readDay('2026-01-31T23:59:59-11:00'), '2026-01-31');
    assert.equal(readDay('2026-02-31'), null);
    assert.equal(readDay(20260131), null);
  });
});

describe('writing dates', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

  it('round-trips any instant to the second, in any zone, on any machine', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), fc.constantFrom(...ZONES), (date, target, machine) => {
        process.env.TZ = machine;
        const written = writeDate(date, target);
        assert.match(written, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        assert.equal(readDate(written), new Date(Math.floor(+date / 1000) * 1000).toISOString());
      }),
    );
  });

  it('writes the offset of the zone', () => {
    const date = new Date('2026-11-24T03:00:00.900Z');
    assert.equal(writeDate(date, 'Asia/Jakarta'), '2026-11-24T10:00:00+07:00');
    assert.equal(writeDate(date, 'America/New_York'), '2026-11-23T22:00:00-05:00');
    assert.equal(writeDate(new Date('2026-11-24T17:00:00Z'), 'Asia/Jakarta'), '2026-11-25T00:00:00+07:00');
  });

  it('throws for a zone nobody knows', () => {
    assert.throws(() => writeDate(new Date(), 'Asia/Baturaja'), RangeError);
  });

  it('reads the gateway’s form of any instant', () => {
    fc.assert(
      fc.property(instants, (date) => {
        const wib = new Date(+date + 7 * 3_600_000).toISOString();
        const [year, month, day] = wib.slice(0, 10).split('-');
        const expected = new Date(Math.floor(+date / 1000) * 1000).toISOString();
        assert.equal(readDate(`${day}-${month}-${year} ${wib.slice(11, 19)}`), expected);
      }),
    );
  });
});
