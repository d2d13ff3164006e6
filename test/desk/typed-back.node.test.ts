/** What the ceremony says of words and sheets that were typed from paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Refusal } from '../../demo/endpoint/desk/page/api.js';
import {
  assertSheet,
  assertWords,
  sheetRefusal,
} from '../../demo/endpoint/desk/page/sealed/keys/typed-back.js';
import { makeKey } from '../../src/sealed/keys.js';
import { joinRecovery, splitRecovery } from '../../src/sealed/recovery-sheets.js';

const SHOWN = 'lumbung kancil serabi gerobak pesawat rebana';

function saidOf(work: () => unknown): Readonly<Record<string, readonly string[]>> {
  try {
    work();
  } catch (error) {
    return (error as Refusal).fields;
  }
  return {};
}

test('words from paper are right however they are typed, and the first wrong one is named', () => {
  const said = (typed: string) => saidOf(() => assertWords(typed, SHOWN));
  for (const typed of [SHOWN, SHOWN.toUpperCase(), SHOWN.replaceAll(' ', '\n'), SHOWN.replaceAll(' ', '')])
    assert.deepEqual(said(typed), {}, typed);
  const sentence = ['Kata ke-4 berbeda dari yang ditampilkan. Periksa kertas Anda.'];
  assert.deepEqual(said(SHOWN.replace('gerobak', 'gerbong')), { words: sentence });
  assert.deepEqual(said('lumbung kancil'), { words: ['Tulis enam kata, dengan spasi di antaranya.'] });
});

test('a wrong sheet is told by its first other group, or by what it is instead', async () => {
  const [recovery, other] = [await makeKey(), await makeKey()];
  const sheets = await splitRecovery(recovery);
  const [first = '', second = ''] = sheets;
  assert.equal(assertSheet(second.toLowerCase(), sheets, 'sheet-1'), 1);
  const slipped = first.slice(0, 37) + (first[37] === 'A' ? 'B' : 'A') + first.slice(38);
  assert.deepEqual(
    saidOf(() => assertSheet(slipped, sheets, 'sheet-2')),
    { 'sheet-2': ['Kelompok ke-10 berbeda dari yang tercetak.'] },
  );
  const forged = await splitRecovery({ ...other, kid: recovery.kid });
  const why = async (one: string, two: string): Promise<string> => {
    const refused: unknown = await joinRecovery([one, two], recovery.pk).catch((error: unknown) => error);
    return (sheetRefusal(refused, 'sheet-2') as Refusal).fields['sheet-2']![0]!;
  };
  const [ofOther = ''] = await splitRecovery(other);
  const sentences = [
    [await why(first, slipped), /salah atau kurang/],
    [await why(first, ofOther), /upacara lain/],
    [await why(first, first), /sama dengan yang pertama/],
    [await why(forged[0]!, forged[1]!), /Jangan lanjutkan/],
  ] as const;
  for (const [said, wanted] of sentences) assert.match(said, wanted);
  assert.equal(new Set(sentences.map(([said]) => said)).size, sentences.length);
  const unknown = new Error('network');
  assert.equal(sheetRefusal(unknown, 'sheet-2'), unknown);
});
