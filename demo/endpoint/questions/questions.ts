import type { z } from 'zod/mini';
import {
  type Question,
  questionsQueryWire,
  type questionsWire,
  type QuestionWire,
} from '../../../src/contract/questions/question.js';
import { readQuestions } from '../../../src/contract/questions/read-questions.js';
import type { Hashing } from '../guard/hashing.js';
import { readQuery } from '../http/query.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import type { RequestContext } from '../http/request-context.js';
import type { Masters } from '../reference-data/masters.js';
import { languageOf, type Language } from '../words/messages.js';
import { entriesOf, sayIn, type QuestionEntry } from './question-entry.js';

/** Seconds. Short: an answer to a removed question is refused, which reporters have to be told. */
const MAX_AGE = 300;

/** `QuestionDeps` lists what questions need of the endpoint. */
export interface QuestionDeps {
  config: { masters: Masters };
  hashing: Hashing;
}

/** `GET /masters/fields?category_id=`: questions of a category; without one, of all categories. */
export async function questions(
  context: RequestContext,
  { hashing, config }: QuestionDeps,
): Promise<Response> {
  const { category_id: id } = readQuery(context, questionsQueryWire);
  const { masters } = config;
  const all = masters.questions?.() ?? [];
  const language = languageOf(context.req.header('Accept-Language'));
  const entries = id ? entriesOf(all, id, masters.categories()) : all;
  const data = entries.map((entry) => inWire(entry, language));
  const body: z.infer<typeof questionsWire> = {
    results: { data, total: data.length, next_page_url: null },
  };
  return taggedAnswer(context, hashing, body, { key: 'masters', maxAge: MAX_AGE });
}

/** `questionsOf` are a category's questions as a widget reads them, so that both sides judge by the same. */
export function questionsOf(masters: Masters, categoryId: string | null, language: Language): Question[] {
  if (categoryId === null) return [];
  const entries = entriesOf(masters.questions?.() ?? [], categoryId, masters.categories());
  return readQuestions(entries.map((entry) => inWire(entry, language)));
}

function inWire(entry: QuestionEntry, language: Language): QuestionWire {
  const { code, type, required, sight, shows, order, category_ids } = entry;
  return {
    code,
    label: sayIn(entry.label, language),
    hint: entry.hint === undefined ? null : sayIn(entry.hint, language),
    type,
    required,
    pattern: entry.pattern ?? null,
    max_length: entry.max_length ?? null,
    min: entry.min ?? null,
    max: entry.max ?? null,
    inputmode: entry.inputmode ?? null,
    values: entry.values.map(({ id, name }) => ({ id, name: sayIn(name, language) })),
    sight,
    category_ids: [...category_ids],
    order,
    shows,
    ...(entry.after !== undefined && { after: entry.after }),
  };
}
