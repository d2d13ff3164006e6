import type { Question, QuestionType } from '../../../src/contract/questions/question.js';
import { questionsOf } from '../questions/questions.js';
import type { MasterCategory, Masters } from '../reference-data/masters.js';
import type { RequestContext } from '../http/request-context.js';
import { ApiError } from '../words/errors.js';
import { languageOf, say, type Language } from '../words/messages.js';
import { documentAnswer, partWithoutFormat } from './answer.js';
import type { Open311Deps } from './deps.js';
import type { Value } from './xml.js';

/** Seconds, as long as questions may be kept: an answer to one that is gone is refused. */
const MAX_AGE = 300;

/** `GET services`: the categories, all of them, for a report may be of any. */
export function services(context: RequestContext, deps: Open311Deps): Response {
  const { masters } = deps.config;
  const value = masters.categories().map((category) => ({
    service_code: category.id,
    service_name: category.name,
    description: null,
    metadata: questionsOf(masters, category.id, 'id').length > 0,
    // The number is known at once.
    type: 'realtime',
    keywords: category.keywords.join(','),
    group: topOf(category, masters).name,
  }));
  return documentAnswer(context, deps, { root: 'services', value }, { key: 'masters', maxAge: MAX_AGE });
}

function topOf(category: MasterCategory, masters: Masters): MasterCategory {
  const parent = category.parentId === null ? undefined : masters.category(category.parentId);
  return parent === undefined ? category : topOf(parent, masters);
}

/** `GET services/{service_code}`: what the category asks beside the report. @throws ApiError 404 */
export function definition(context: RequestContext, deps: Open311Deps): Response {
  const { masters } = deps.config;
  const code = partWithoutFormat(context);
  if (masters.category(code) === undefined)
    throw new ApiError('not-found', { say: 'open311-service-unknown' });
  const language = languageOf(context.req.header('Accept-Language'));
  const questions = questionsOf(masters, code, language);
  const value = {
    service_code: code,
    attributes: questions.map((question, at) => attributeOf(question, at, language)),
  };
  return documentAnswer(
    context,
    deps,
    { root: 'service_definition', value },
    { key: 'masters', maxAge: MAX_AGE },
  );
}

const DATATYPES: Readonly<Record<QuestionType, string>> = {
  text: 'string',
  textarea: 'text',
  number: 'number',
  date: 'datetime',
  choice: 'singlevaluelist',
  choices: 'multivaluelist',
  yes_no: 'singlevaluelist',
};

/** The keys of a yes-or-no question, which GeoReport v2 has no type for. */
export const YES_AND_NO = { yes: 'yes', no: 'no' } as const;

/** `attributeOf` demands no question that is asked `after` another: a client knows of no order. */
function attributeOf(question: Question, index: number, language: Language): Value {
  const { code, label, hint, type, required, shows, after } = question;
  const values = type === 'yes_no' ? yesAndNo(language) : question.values;
  return {
    variable: shows === 'question',
    code,
    datatype: shows === 'question' ? DATATYPES[type] : 'string',
    required: shows === 'question' && required && after === undefined,
    datatype_description: hint === '' ? null : hint,
    order: index + 1,
    description: label,
    ...(values.length > 0 &&
      shows === 'question' && { values: values.map(({ id, name }) => ({ key: id, name })) }),
  };
}

const yesAndNo = (language: Language) => [
  { id: YES_AND_NO.yes, name: say({ key: 'open311-yes' }, language) },
  { id: YES_AND_NO.no, name: say({ key: 'open311-no' }, language) },
];
