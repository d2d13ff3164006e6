/**
 * Reads the extra questions of a category (contract §3a). They are a stranger's words inside a form that people trust: what is too much is
 * cut, what can't be shown or asks for a secret is dropped, and the form goes on without it.
 */
import { readDay } from '../dates.js';
import { isRecord, toFlag, toItems, toNumber, toText, type Named } from '../read.js';
import { asksSecret } from './asks-secret.js';
import { readPattern } from './pattern.js';
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

/** Room for some that are dropped. To judge one costs time, and a list without end would freeze the page. */
const MOST_READ = 4 * QUESTION_LIMITS.perCategory;

/**
 * @param raw from `readRawQuestions`, or anything else
 * @returns in the order in which they are asked
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

function toQuestion(item: Record<string, unknown>, code: string): Question | null {
  const label = cut(item.label, QUESTION_LIMITS.label);
  const type = oneOf(QUESTION_TYPES, item.type);
  const shows = item.shows === undefined ? 'question' : oneOf(SHOWN_AS, item.shows);
  if (!label || !shows || (!type && shows === 'question')) return null;
  const hint = cut(item.hint, QUESTION_LIMITS.hint);
  const isChoice = type === 'choice' || type === 'choices';
  const values = isChoice ? toValues(item.values) : [];
  const texts = [code, label, hint, `${label} ${hint}`, ...values.map(({ name }) => name)];
  if (asksSecret(texts, shows !== 'question')) return null;
  if (isChoice && values.length === 0) return null;
  const read = type === 'date' ? readDay : toNumber;
  return {
    code,
    label,
    hint,
    type: type ?? 'text',
    required: shows === 'question' && toFlag(item.required),
    pattern: toPattern(item.pattern),
    maxLength: toLength(item.max_length, type ?? 'text'),
    min: read(item.min),
    max: read(item.max),
    inputMode: oneOf(INPUT_MODES, item.inputmode),
    values,
    sight: oneOf(SIGHTS, item.sight) ?? 'office',
    shows,
  };
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}

/** In characters as people count them. */
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
