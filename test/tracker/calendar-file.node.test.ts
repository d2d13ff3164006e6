import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calendarFile } from '../../src/tracker/keep/save-and-share.js';

describe('a calendar’s day', () => {
  const file = calendarFile({
    day: '2026-12-31',
    uid: '4821093579-2026-12-31@aduan',
    summary: 'Batas; waktu, laporan\\ #4821093579',
    url: `https://desa.example/${'panjang'.repeat(20)}`,
    now: Date.parse('2026-11-24T03:00:00.123Z'),
  });
  test('is whole, and ends on the day after, in a new year too', () => {
    assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(file, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
    assert.match(file, /DTSTAMP:20261124T030000Z\r\n/);
    assert.match(file, /SUMMARY:Batas\\; waktu\\, laporan\\\\ #4821093579\r\n/);
    assert.match(file, /END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });
  test('has no line of more than 75 bytes', () => {
    const lines = file.split('\r\n');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(file.replaceAll('\r\n ', '').includes(`URL:https://desa.example/${'panjang'.repeat(20)}\r\n`));
  });
});
