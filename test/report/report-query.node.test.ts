import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksMistyped, readQuery } from '../../src/report/report-query.js';

const NUMBER = '4821093579';
const CODE = '7KQ2M9XD4FABCDEFGHJK';

const reads: [string, string, string, object][] = [
  ['a plain number', NUMBER, '', { trackingId: NUMBER, accessCode: null }],
  ['a national number with its hash', '#9165816', '', { trackingId: '9165816', accessCode: null }],
  ['blanks inside', ' 482 109 3579 ', '', { trackingId: NUMBER, accessCode: null }],
  ['a link', `https://desa.example/lacak?aduan=${NUMBER}`, '', { trackingId: NUMBER, accessCode: null }],
  [
    'a WhatsApp sentence',
    `Pak, laporan saya nomor ${NUMBER} tanggal 24 kok belum dijawab?`,
    '',
    { trackingId: NUMBER, accessCode: null },
  ],
  [
    'a link with both',
    `https://desa.example/#aduan=${NUMBER}&kode=${CODE}`,
    '',
    { trackingId: NUMBER, accessCode: CODE },
  ],
  [
    'a message with both',
    `Nomor: ${NUMBER}\nKode: 7kq2m-9xd4f-abcde-fghjk`,
    '',
    { trackingId: NUMBER, accessCode: CODE },
  ],
  ['a number and a code', NUMBER, '7KQ2M-9XD4F-ABCDE-FGHJK', { trackingId: NUMBER, accessCode: CODE }],
  ['a code in blanks', '', '7kq2m 9xd4f abcde fghjk', { trackingId: null, accessCode: CODE }],
  ['a code in the box for numbers', '7KQ2M-9XD4F-ABCDE-FGHJK', '', { trackingId: null, accessCode: CODE }],
  [
    'a whole link in the box for codes',
    '',
    `https://desa.example/#aduan=${NUMBER}&kode=${CODE}`,
    { trackingId: NUMBER, accessCode: CODE },
  ],
  [
    'a sentence in the box for codes',
    NUMBER,
    'kode saya 7KQ2M-9XD4F-ABCDE-FGHJK ya',
    { trackingId: NUMBER, accessCode: CODE },
  ],
];

for (const [what, number, code, query] of reads) {
  test(`reads ${what}`, () => assert.deepEqual(readQuery(number, code, true), { query }));
}

const refusals: [string, string, string, object][] = [
  ['nothing', ' ', '', { number: 'empty' }],
  ['words', 'laporan saya', '', { number: 'number-unreadable' }],
  ['a code that is too short', NUMBER, '7KQ2M-9XD4F', { code: 'code-unreadable' }],
];

for (const [what, number, code, problems] of refusals) {
  test(`names what is wrong with ${what}`, () =>
    assert.deepEqual(readQuery(number, code, true), { problems }));
}

test('an Indonesian word of twenty letters is no code', () => {
  assert.deepEqual(readQuery(`ketidakberpihakannya ${NUMBER}`, '', true), {
    query: { trackingId: NUMBER, accessCode: null },
  });
});

test('drops a code where it may not be used', () => {
  assert.deepEqual(readQuery(NUMBER, CODE, false), { query: { trackingId: NUMBER, accessCode: null } });
  assert.deepEqual(readQuery('', CODE, false), { problems: { number: 'empty' } });
});

test('a wrong digit and two swapped ones look mistyped; national numbers never do', () => {
  const asked = (trackingId: string) => looksMistyped({ trackingId, accessCode: null });
  assert.equal(asked(NUMBER), false);
  assert.equal(asked('4821093578'), true);
  assert.equal(asked('4821093597'), true);
  assert.equal(asked('9165816'), false);
  assert.equal(asked('91658161'), false);
  assert.equal(looksMistyped({ trackingId: null, accessCode: CODE }), false);
});
