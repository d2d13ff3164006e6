import { plainWords } from '../../../../../../src/sealed/officer-words.js';
import { groupsOf, plainSheet } from '../../../../../../src/sealed/recovery-sheets.js';
import { SealedError, type SealedErrorCode } from '../../../../../../src/sealed/sealed-error.js';
import { wrongField } from '../../parts/wrong-field.js';
import { ceremonyWords as words } from './ceremony-words.js';

/** `assertWords` compares words with those that were shown. @throws Refusal that names the first other one */
export function assertWords(typed: string, shown: string): void {
  if (plainWords(typed) === plainWords(shown)) return;
  const [typedWords, shownWords] = [wordsIn(typed), wordsIn(shown)];
  if (typedWords.length !== shownWords.length) throw wrongField('words', words.wordsCount);
  const first = typedWords.findIndex((word, index) => word !== shownWords[index]);
  throw wrongField('words', words.wordWrong(first + 1));
}

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}]+/u)
    .map(plainWords)
    .filter((word) => word !== '');

/**
 * `assertSheet` compares a sheet with those that were printed.
 * @returns which one it is @throws Refusal that names the first other group of the sheet that is most like it
 */
export function assertSheet(typed: string, printed: readonly string[], field: string): number {
  const plain = plainSheet(typed);
  const found = printed.indexOf(plain);
  if (found >= 0) return found;
  const right = Math.max(...printed.map((sheet) => sameGroups(plain, sheet)));
  throw wrongField(field, words.groupWrong(right + 1));
}

function sameGroups(typed: string, sheet: string): number {
  const groups = groupsOf(typed);
  const first = groupsOf(sheet).findIndex((group, index) => group !== groups[index]);
  return first < 0 ? groupsOf(sheet).length : first;
}

const WHY: Readonly<Partial<Record<SealedErrorCode, string>>> = {
  'sealed-sheet-misread': words.sheetMisread,
  'sealed-sheet-other': words.sheetOther,
  'sealed-sheet-twice': words.sheetTwice,
  'sealed-key-mismatch': words.sheetsUnfit,
};

/** `sheetRefusal` puts what is wrong with a sheet beside its field; other errors stay as they are. */
export function sheetRefusal(error: unknown, field: string): unknown {
  const why = error instanceof SealedError ? WHY[error.code] : undefined;
  return why === undefined ? error : wrongField(field, why);
}
