/**
 * Reads the extra questions of a category (contract §3a). They are foreign texts inside a form that people trust: an
 * excess is cut, a question that can't be shown or asks for a secret is dropped, and the form continues without it.
 */
import { readDay } from '../dates.js';
import { isRecord, toFlag, toItems, toNumber, toText, type Named } from '../read.js';
import { readPattern, shortestMatch } from './pattern.js';
import {
  INPUT_MODES,
  isQuestionCode,
  longestAnswer,
  QUESTION_LIMITS,
  QUESTION_TYPES,
  SHOWN_AS,
  SIGHTS,
  type Question,
  type QuestionType,
} from './question.js';

/** Most questions read, including dropped ones: checking takes time, and an endless list would freeze the page. */
const MOST_READ = 4 * QUESTION_LIMITS.perCategory;

/**
 * @param raw from `readRawQuestions`, or anything else
 * @returns questions in the order of the form
 */
export function readQuestions(raw: unknown): Question[] {
  const read = new Map<string, Question>();
  const items = toItems(raw)
    .slice(0, MOST_READ)
    .filter(isRecord)
    .map((item) => ({ order: toNumber(item.order) ?? Infinity, item }))
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  for (const { item } of items) {
    if (read.size === QUESTION_LIMITS.perCategory) break;
    if (!isQuestionCode(item.code) || read.has(item.code)) continue;
    const question = toQuestion(item, item.code);
    if (question) read.set(item.code, question);
  }
  return [...read.values()];
}

/** Matches a visible letter or digit: some letters are invisible. */
const READABLE = /(?![\p{DI}])[\p{L}\p{N}]/u;

function toQuestion(item: Record<string, unknown>, code: string): Question | null {
  const label = cut(item.label, QUESTION_LIMITS.label);
  const type = oneOf(QUESTION_TYPES, item.type);
  const shows = item.shows === undefined ? 'question' : oneOf(SHOWN_AS, item.shows);
  if (!READABLE.test(label) || !shows || (!type && shows === 'question')) return null;
  const hint = cut(item.hint, QUESTION_LIMITS.hint);
  const isChoice = type === 'choice' || type === 'choices';
  const values = isChoice ? toValues(item.values) : [];
  const texts = [code, label, hint, `${label} ${hint}`, ...values.map(({ name }) => name)];
  if (asksSecret(texts, shows !== 'question')) return null;
  if (isChoice && values.length === 0) return null;
  return {
    code,
    label,
    hint,
    type: type ?? 'text',
    required: shows === 'question' && toFlag(item.required),
    ...formOf(item, type ?? 'text'),
    ...boundsOf(item, type, values.length),
    inputMode: oneOf(INPUT_MODES, item.inputmode),
    values,
    sight: oneOf(SIGHTS, item.sight) ?? 'office',
    shows,
    ...(isQuestionCode(item.after) && { after: item.after }),
  };
}

/** Pattern and length; both are dropped if the length is too short for the pattern, which would block every report. */
function formOf(item: Record<string, unknown>, type: QuestionType): Pick<Question, 'pattern' | 'maxLength'> {
  const pattern = toPattern(item.pattern);
  const maxLength = toLength(item.max_length, type);
  const canFit = pattern === null || shortestMatch(pattern, maxLength) <= maxLength;
  return canFit ? { pattern, maxLength } : { pattern: null, maxLength: longestAnswer(type) };
}

/** Bounds. Those that exclude every answer, or demand more choices than there are, are dropped. */
function boundsOf(
  item: Record<string, unknown>,
  type: QuestionType | null,
  choices: number,
): Pick<Question, 'min' | 'max'> {
  const read = type === 'date' ? readDay : toNumber;
  const [min, max] = [read(item.min), read(item.max)];
  const isBetween = min === null || max === null || min <= max;
  const isThere = type !== 'choices' || (Number(min) <= choices && Number(max ?? 1) >= 1);
  return isBetween && isThere ? { min, max } : { min: null, max: null };
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}

/** Cuts text to a number of characters as people count them. */
function cut(value: unknown, most: number): string {
  return [...(toText(value) ?? '').slice(0, 4 * most)].slice(0, most).join('').trim();
}

function toValues(value: unknown): Named[] {
  const values = new Map<string, Named>();
  for (const item of toItems(value).slice(0, QUESTION_LIMITS.values)) {
    const id = isRecord(item) ? toText(item.id) : null;
    const name = isRecord(item) ? cut(item.name, QUESTION_LIMITS.valueName) : '';
    if (id && id.length <= 200 && name) values.set(id, { id, name });
  }
  return [...values.values()];
}

function toPattern(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > QUESTION_LIMITS.pattern) return null;
  return value && readPattern(value) ? value : null;
}

function toLength(value: unknown, type: QuestionType): number {
  const length = toNumber(value);
  const most = longestAnswer(type);
  return length === null || length < 1 ? most : Math.min(Math.floor(length), most);
}

/**
 * Finds questions for secrets that open an account. No office needs them, and a form that people trust must not ask
 * them: such a question is refused, however its letters are disguised.
 */

/** Letters that look like Latin ones, each before the one it looks like: Cyrillic, Greek, small capitals. */
const LETTERS = pairs('аaвbсcԁdеeһhіiӏiкkмmнhоoрpѕsтtуyхxѵvΝnνvοoρpαaιiκkτtıiᴀaᴄcᴅdᴇeɪiᴋkᴍmɴnᴏoᴘpꜱsᴛtᴠv');
/** Digits and signs that stand for letters, inside a word. */
const SIGNS = pairs('0o1i3e4a5s7t@a$s!i|i¡i');

/** Secrets that are found as a whole word. */
const WORDS =
  /^(?:[kme]?pin(?:s|ku|mu|nya)?|otp|cvv|cvc|cvn|puk|sandhi|sandi(?:ku|mu|nya)?|passwords?|passwd|passcode|pwd)$/;
/** Secrets that are found anywhere, with anything between their letters. */
const RUNS =
  /kata(?:sandi|kunci)|tembung(?:sandhi|wadi)|kecapsandi|passwor[dt]|passphrase|passcode|contrasena|motdepasse|пapoль|密码|kode(?:otp|verifikasi|rahasia|keamanan|aktivasi|otorisasi|login|masuk|konfirmasi|(?:angka|digit)?(?:dari)?sms)|verifikasikode|onetime|(?:kode|sandi).{0,12}sekalipakai|(?:security|secret|verification)code|ibukandung|gadisibu|maidenname|kartu(?:kredit|debit|atm)|angkadibelakangkartu|(?:credit|debit)card|(?:mobile|internet|m)banking/;
/** Harmless phrases: a day of vaccination, a mark on a map, and somebody's name. */
const OTHERS = /\bpin (?:di )?(?:polio|peta|lokasi)\b|\b(?:pak|bapak|bu) sandi\b/g;
/** A sentence that takes no answer may warn of secrets, but not ask for them. */
const ASKS = /\b(?:tulis|ketik|isi|masukkan|enter|kirim)/;

/** Most letters read: as many as label and hint together, counting each character twice. */
const MOST_LETTERS = 900;
/** Most letters per character: one can expand to a whole sentence, which is cut, so that it hides nothing after it. */
const MOST_GROWTH = 4;

/**
 * @param texts all texts of the question that people read, and its code
 * @param isSaid true when the question takes no answer
 */
export function asksSecret(texts: readonly string[], isSaid = false): boolean {
  return texts.some((text) =>
    [LETTERS, new Map([...LETTERS, ...SIGNS])].some((lookalikes) => {
      const said = plain(text, lookalikes)
        .split(/[^\p{L}]+/u)
        .join(' ')
        .replace(OTHERS, ' ');
      if (isSaid && !ASKS.test(said)) return false;
      const words = said.split(' ');
      return [...words, ...spelled(words)].some((word) => WORDS.test(word)) || RUNS.test(words.join(''));
    }),
  );
}

function pairs(letters: string): ReadonlyMap<string, string> {
  return new Map(letters.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]));
}

/** Lower case, without accents and invisible signs, and in Latin letters where others look like them. */
function plain(text: string, lookalikes: ReadonlyMap<string, string>): string {
  return (
    [...text.slice(0, MOST_LETTERS)]
      .flatMap((character) => [...unboxed(character).normalize('NFKD').slice(0, MOST_GROWTH)])
      .filter((character) => !/[\p{M}\p{Cf}\p{DI}]/u.test(character))
      .map((character) => lookalikes.get(character) ?? lookalikes.get(character.toLowerCase()) ?? character)
      .join('')
      // A lower-case L between capitals is meant to look like a capital i; PLN in capitals is the electricity company.
      .replace(/([\p{Lu}])l(?=[\p{Lu}])/gu, '$1i')
      .toLowerCase()
  );
}

/** White letters in black circles and boxes: the only such signs that Unicode doesn't map to letters. */
function unboxed(character: string): string {
  const place = character.codePointAt(0)! - 0x1f150;
  return place >= 0 && place < 64 && place % 32 < 26 ? String.fromCharCode(65 + (place % 32)) : character;
}

/** Joins single letters in a row, as in "P.I.N", and two short pieces, as in "PI-N". */
function spelled(words: readonly string[]): string[] {
  const runs = [''];
  words.forEach((word, at) => {
    if (word.length === 1) runs.push((runs.pop() ?? '') + word);
    else if (word) runs.push('');
    const next = words[at + 1] ?? '';
    if (word.length + next.length === 3) runs.unshift(word + next);
  });
  return runs;
}
