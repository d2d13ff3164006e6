import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  coverPersonalData,
  findPersonalData,
  type PersonalKind,
} from '../../src/form-logic/writing-hints.js';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('personal data in what is written', () => {
  it('is found as people write it', () => {
    assert.deepEqual(
      found('NIK saya 9901 0245 0680 0003, HP 0812-0000-4451 atau +62 812 0000 4452, email siti@contoh.id'),
      ['nik 9901 0245 0680 0003', 'phone 0812-0000-4451', 'phone +62 812 0000 4452', 'email siti@contoh.id'],
    );
    assert.deepEqual(found('transfer ke rek BRI 0000 0102 3456 789'), ['account 0000 0102 3456 789']);
    assert.deepEqual(found('0812 0000 4451 / 0813 0000 4452'), [
      'phone 0812 0000 4451',
      'phone 0813 0000 4452',
    ]);
  });

  it('is not what only looks like it', () => {
    const plain = [
      'Jembatan putus sejak 12-11-2026 pukul 08.00-12.00 13.00-16.00',
      'Dana desa Rp 850.000.000 untuk 1.250 warga RT 03 RW 01',
      'Jalan km 14, tiang nomor 12345678, kode pos 32112',
      'Tahun 2024 2025 2026 belum diperbaiki',
    ];
    for (const text of plain) assert.deepEqual(found(text), [], text);
  });

  it('is covered where it stands, and nothing else', () => {
    assert.equal(
      coverPersonalData('Hubungi 0812 0000 4451, NIK 9901024506800003. Terima kasih'),
      'Hubungi •••, NIK •••. Terima kasih',
    );
    assert.equal(coverPersonalData('Lampu mati'), 'Lampu mati');
  });

  it('reads the longest text at once', () => {
    const texts = [
      'a'.repeat(5000),
      '1 '.repeat(2500),
      'a.'.repeat(2500),
      'a@'.repeat(2500),
      'a,b '.repeat(1250),
    ];
    for (const text of texts) assert.ok(findPersonalData(text).length <= 1);
  });

  it('is found in most of the endpoint’s held-out sentences, where many were written to be hard', () => {
    const sentences = JSON.parse(readFileSync('test/endpoint/masking-sentences/held-out.json', 'utf8')) as {
      text: string;
    }[];
    const counts = new Map<string, { all: number; hit: number }>();
    let alarms = 0;
    for (const { text } of sentences) {
      const { plain, marks } = unmarked(text);
      const pieces = findPersonalData(plain);
      for (const mark of marks) {
        const count = counts.get(mark.kind) ?? { all: 0, hit: 0 };
        count.all += 1;
        if (pieces.some((piece) => overlaps(piece, mark))) count.hit += 1;
        counts.set(mark.kind, count);
      }
      alarms += pieces.filter((piece) => !marks.some((mark) => overlaps(piece, mark))).length;
    }
    const share = (kind: PersonalKind): number => counts.get(kind)!.hit / counts.get(kind)!.all;
    // Measured: 68 of 75, 73 of 95, 24 of 26, 26 of 33, and two false alarms.
    assert.ok(share('nik') >= 0.9, JSON.stringify([...counts]));
    assert.ok(share('phone') >= 0.76, JSON.stringify([...counts]));
    assert.ok(share('email') >= 0.92, JSON.stringify([...counts]));
    assert.ok(share('account') >= 0.78, JSON.stringify([...counts]));
    assert.ok(alarms <= 2, `${alarms} false alarms`);
  });
});

interface Mark {
  kind: string;
  start: number;
  end: number;
}

const overlaps = (one: Pick<Mark, 'start' | 'end'>, other: Pick<Mark, 'start' | 'end'>) =>
  one.start < other.end && one.end > other.start;

/** The text without its marks `⟦kind:words⟧`, and where those of numbers and addresses stood. */
function unmarked(marked: string): { plain: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: mark, 1: kind, 2: words, index } of marked.matchAll(/⟦(\w+):([^⟧]*)⟧/g)) {
    plain += marked.slice(from, index);
    if (kind !== 'name') marks.push({ kind: kind!, start: plain.length, end: plain.length + words!.length });
    plain += words;
    from = index + mark.length;
  }
  return { plain: plain + marked.slice(from), marks };
}
