/** What the ceremony gives out: six words for an officer, and three sheets of which two open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CROCKFORD } from '../../src/contract/access-code.js';
import { DIRECTIONS } from '../../src/contract/sealed/envelope-head.js';
import { openEnvelope, sealEnvelope } from '../../src/sealed/envelope.js';
import { exportPrivate, makeKey } from '../../src/sealed/keys.js';
import { openByWords, plainWords, unwrapByWords, wrapByWords } from '../../src/sealed/officer-words.js';
import { groupsOf, joinRecovery, plainSheet, splitRecovery } from '../../src/sealed/recovery-sheets.js';
import { WORDS, drawWords } from '../../src/sealed/word-list.js';
import { SID } from './conversation.js';
import { refused } from './expect.js';

const WORDS_TOLD = 1_296;

/** A letter more, less, other, or two exchanged: what a hand that writes or types does once. */
function isOneSlipFrom(one: string, other: string): boolean {
  let [from, oneEnd, otherEnd] = [0, one.length, other.length];
  while (from < oneEnd && one[from] === other[from]) from += 1;
  while (oneEnd > from && otherEnd > from && one[oneEnd - 1] === other[otherEnd - 1])
    [oneEnd, otherEnd] = [oneEnd - 1, otherEnd - 1];
  const [rest, otherRest] = [one.slice(from, oneEnd), other.slice(from, otherEnd)];
  return (
    (rest.length <= 1 && otherRest.length <= 1) || (rest.length === 2 && rest[1]! + rest[0]! === otherRest)
  );
}

test('words are many, short, and no slip of the pen makes one another', () => {
  assert.ok(WORDS.length >= WORDS_TOLD);
  for (const word of WORDS) assert.match(word, /^[a-z]{4,8}$/);
  WORDS.forEach((one, index) => {
    for (const other of WORDS.slice(index + 1)) assert.ok(!isOneSlipFrom(one, other), `${one} ${other}`);
  });
  const drawn = drawWords().split(' ');
  assert.equal(drawn.length, 6);
  for (const word of drawn) assert.ok(WORDS.includes(word), word);
  assert.notEqual(drawWords(), drawn.join(' '));
});

test('a copy opens by its officer’s words however they are typed, and by nothing else', async () => {
  const [team, recovery, other] = [await makeKey(), await makeKey(), await makeKey()];
  const words = drawWords();
  const ofRatna = { kid: team.kid, recoveryKid: recovery.kid, officer: 'Ibu Ratna' };
  const kept = await wrapByWords(await exportPrivate(team), words, ofRatna);
  const typed = ` ${words.toUpperCase().replaceAll(' ', '  -\n')} `;
  const own = await openByWords(typed, team.pk, ofRatna, kept);
  const plaintext = new Uint8Array(4096);
  const place = { direction: DIRECTIONS.report, sid: SID, seq: 0 };
  const envelope = await sealEnvelope(plaintext, place, [team]);
  assert.deepEqual(await openEnvelope(envelope, place, own), plaintext);
  await assert.rejects(exportPrivate(own), 'what a tab has opened can’t be carried away');

  const [first = '', ...rest] = words.split(' ');
  const otherWord = WORDS.find((word) => word !== first)!;
  await refused(
    () => openByWords([otherWord, ...rest].join(' '), team.pk, ofRatna, kept),
    'sealed-code-wrong',
    'a word',
  );
  const elsewhere = [{ officer: 'Pak Budi' }, { kid: other.kid }, { recoveryKid: other.kid }];
  for (const change of elsewhere)
    await refused(
      () => unwrapByWords(words, { ...ofRatna, ...change }, kept),
      'sealed-code-wrong',
      `another ${Object.keys(change).join()}`,
    );
  await refused(
    () => openByWords(words, other.pk, ofRatna, kept),
    'sealed-key-mismatch',
    'keys exchanged by the server',
  );
  assert.equal(plainWords(typed), words.replaceAll(' ', ''));
});

test('any two sheets give the recovery key back, and no other paper does', async () => {
  const recovery = await makeKey();
  const sheets = await splitRecovery(recovery);
  assert.deepEqual(
    sheets.map((sheet) => [sheet.length, groupsOf(sheet).length]),
    [
      [64, 16],
      [64, 16],
      [64, 16],
    ],
  );
  const place = { direction: DIRECTIONS.report, sid: SID, seq: 0 };
  const plaintext = new Uint8Array(4096);
  const envelope = await sealEnvelope(plaintext, place, [recovery]);
  for (const [one, other] of [
    [0, 1],
    [2, 0],
    [1, 2],
  ] as const) {
    const typed = groupsOf(sheets[one]!).join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    const key = await joinRecovery([typed, sheets[other]!], recovery.pk);
    assert.deepEqual(await openEnvelope(envelope, place, key), plaintext);
  }
  const [first, second] = sheets as [string, string, string];
  const join = (one: string, other: string, pk = recovery.pk) => joinRecovery([one, other], pk);
  for (let at = 0; at < first.length; at += 1) {
    const symbol = CROCKFORD[(CROCKFORD.indexOf(first[at]!) + 1) % 32]!;
    const slipped = first.slice(0, at) + symbol + first.slice(at + 1);
    await refused(() => join(slipped, second), 'sealed-sheet-misread', `symbol ${at}`);
  }
  await refused(() => join(first.slice(1), second), 'sealed-sheet-misread', 'a symbol short');
  await refused(() => join(first, `${second}U`), 'sealed-sheet-misread', 'no symbol of the alphabet');
  await refused(() => join(first, plainSheet(` ${first}`)), 'sealed-sheet-twice', 'one sheet twice');
  const later = await makeKey();
  const [ofLater = ''] = await splitRecovery(later);
  await refused(() => join(first, ofLater), 'sealed-sheet-other', 'a sheet of another ceremony');
  await refused(() => join(first, second, later.pk), 'sealed-sheet-other', 'keys exchanged by the server');
});

test('sheets whose shares were exchanged under the same key’s name make no key', async () => {
  const [one, other] = [await makeKey(), await makeKey()];
  // As whoever prints sheets could: another key's shares, told to be this one's.
  const forged = await splitRecovery({ ...other, kid: one.kid });
  await refused(() => joinRecovery([forged[0]!, forged[1]!], one.pk), 'sealed-key-mismatch', 'exchanged');
});
