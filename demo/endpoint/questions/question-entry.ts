import * as z from 'zod/mini';
import { asksSecret } from '../../../src/contract/questions/read-questions.js';
import { readPattern } from '../../../src/contract/questions/pattern.js';
import {
  INPUT_MODES,
  isQuestionCode,
  QUESTION_LIMITS,
  QUESTION_TYPES,
  SHOWN_AS,
  SIGHTS,
} from '../../../src/contract/questions/question.js';
import { wireId, wireInteger, wireText } from '../../../src/contract/wire.js';
import { LANGUAGES, type Language } from '../words/messages.js';

/** `inLanguages` is one text for all languages or one for each, Indonesian where one is missing. */
// @__NO_SIDE_EFFECTS__
export function inLanguages(maximum: number) {
  const text = wireText(maximum, 1);
  const other = z.optional(text);
  return z.union([text, z.strictObject({ id: text, en: other, jv: other, su: other, mui: other })]);
}

const bound = z.optional(z.nullable(z.union([z.number(), z.string()])));

/** `questionEntry` is a question as an agency writes it (contract §3a), with the contract's defaults. */
export const questionEntry = z.strictObject({
  code: z.string(),
  label: inLanguages(QUESTION_LIMITS.label),
  hint: z.optional(inLanguages(QUESTION_LIMITS.hint)),
  type: z._default(z.enum(QUESTION_TYPES), 'text'),
  required: z._default(z.boolean(), false),
  pattern: z.optional(z.nullable(wireText(QUESTION_LIMITS.pattern, 1))),
  max_length: z.optional(z.nullable(wireInteger(1, QUESTION_LIMITS.textarea))),
  min: bound,
  max: bound,
  inputmode: z.optional(z.nullable(z.enum(INPUT_MODES))),
  values: z._default(
    z
      .array(z.strictObject({ id: wireId(), name: inLanguages(QUESTION_LIMITS.valueName) }))
      .check(z.maxLength(QUESTION_LIMITS.values)),
    [],
  ),
  sight: z._default(z.enum(SIGHTS), 'office'),
  /** The question is also asked in all categories below these. */
  category_ids: z.array(wireId()).check(z.minLength(1)),
  order: z._default(wireInteger(), 0),
  shows: z._default(z.enum(SHOWN_AS), 'question'),
  /** Code of a yes-or-no question of the same categories, above this one, which is asked once that says yes. */
  after: z.optional(z.string()),
});
type Entry = z.output<typeof questionEntry>;
export type Said = Entry['label'];
export type QuestionEntry = Readonly<Omit<Entry, 'values' | 'category_ids'>> & {
  readonly values: readonly { readonly id: string; readonly name: Said }[];
  readonly category_ids: readonly string[];
};

export function sayIn(said: Said, language: Language): string {
  return typeof said === 'string' ? said : (said[language] ?? said.id);
}

interface Category {
  id: string;
  parentId: string | null;
}

/** `QuestionFault` is a place in the list, and what is wrong there. */
export interface QuestionFault {
  path: readonly (string | number)[];
  say: string;
}

/**
 * `questionFaults` finds what an entry's own schema can't show. They stop the endpoint's start: a client would silently
 * drop such a question.
 */
export function questionFaults(
  questions: readonly QuestionEntry[],
  categories: readonly Category[],
): QuestionFault[] {
  const codes = new Set<string>();
  const known = new Set(categories.map(({ id }) => id));
  const faults = questions.flatMap((question, index) => {
    const found: QuestionFault[] = [];
    const add = (part: string, say: string) => found.push({ path: [index, part], say });
    const { code, category_ids, pattern, type, values, min, max, shows, after } = question;
    if (!isQuestionCode(code)) add('code', 'small letters, digits and _, at most 40');
    if (codes.has(code)) add('code', `"${code}" is taken by an entry above`);
    codes.add(code);
    for (const id of category_ids) if (!known.has(id)) add('category_ids', `no category is "${id}"`);
    if (after !== undefined && !leadsTo(question, questions))
      add('after', `"${after}" is no yes_no question that is asked before it in each of its categories`);
    if (LANGUAGES.some((language) => asksSecret(textsOf(question, language), shows !== 'question')))
      add('label', 'asks for a password, PIN or code, which no form of ours may');
    if (pattern && readPattern(pattern) === null)
      add('pattern', "can't be read; lookaround, backreferences and anchors within aren't");
    const isChoice = type === 'choice' || type === 'choices';
    if (isChoice && shows === 'question' && values.length === 0) add('values', 'nothing to choose from');
    const wanted = type === 'date' ? 'string' : 'number';
    for (const [name, edge] of Object.entries({ min, max }))
      if (edge !== null && edge !== undefined && typeof edge !== wanted)
        add(name, type === 'date' ? 'a day as 2026-11-20' : 'a number');
    return found;
  });
  for (const { id } of categories) {
    const { length } = entriesOf(questions, id, categories);
    if (length > QUESTION_LIMITS.perCategory)
      faults.push({
        path: [],
        say: `"${id}" has ${length} questions, at most ${QUESTION_LIMITS.perCategory} are asked`,
      });
  }
  return faults;
}

/** `leadsTo`: wherever the question is asked, the one that it comes after is asked before it. */
function leadsTo(question: QuestionEntry, questions: readonly QuestionEntry[]): boolean {
  const { after, category_ids, order } = question;
  const first = questions.find(
    ({ code, type, shows }) => code === after && type === 'yes_no' && shows === 'question',
  );
  return (
    first !== undefined && first.order < order && category_ids.every((id) => first.category_ids.includes(id))
  );
}

function textsOf({ code, label, hint, values }: QuestionEntry, language: Language): string[] {
  const [name, help] = [label, hint ?? ''].map((text) => sayIn(text, language));
  return [code, name!, help!, `${name} ${help}`, ...values.map((value) => sayIn(value.name, language))];
}

/** `entriesOf` are the questions of a category and of its parents, in order. */
export function entriesOf(
  questions: readonly QuestionEntry[],
  categoryId: string,
  categories: readonly Category[],
): QuestionEntry[] {
  const parents = new Map(categories.map(({ id, parentId }) => [id, parentId]));
  const lies = new Set<string>();
  for (let at: string | null | undefined = categoryId; at && !lies.has(at); at = parents.get(at))
    lies.add(at);
  return questions
    .filter(({ category_ids }) => category_ids.some((id) => lies.has(id)))
    .sort((a, b) => a.order - b.order);
}
