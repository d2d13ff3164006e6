import { answerProblem, isAskedNow, type AnswerProblem } from '../../../src/contract/questions/answers.js';
import type { Answer, Question } from '../../../src/contract/questions/question.js';
import type { CreateBody } from '../../../src/contract/reporting/create-body.js';
import type { Masters } from '../reference-data/masters.js';
import type { FieldProblems, Sentence } from '../words/errors.js';
import type { Language } from '../words/messages.js';
import { questionsOf } from './questions.js';

type Answered = Pick<CreateBody, 'category_id' | 'fields'>;

/**
 * `checkAnswers` finds what is wrong with a new report's answers, as `fields.code`. Answers to unasked questions are
 * refused: no text vanishes silently. A category that says `stop` takes no report at all.
 */
export function checkAnswers(
  { category_id, fields }: Answered,
  { masters }: { masters: Masters },
  language: Language = 'id',
): FieldProblems {
  const problems: FieldProblems = {};
  const asked = questionsOf(masters, category_id, language);
  for (const question of asked) {
    const { code, label, shows } = question;
    const isDue = isAskedNow(question, asked, (other) => fields[other]);
    const due = isDue ? question : { ...question, required: false };
    const wrong = answerProblem(due, fittedAnswer(question, fields[code]));
    if (shows === 'stop') problems[`fields.${code}`] = [{ key: 'answer-stop', values: { label } }];
    else if (wrong !== null) problems[`fields.${code}`] = [sentenceOf(wrong, question)];
  }
  const codes = new Set(asked.map(({ code }) => code));
  for (const code of Object.keys(fields))
    if (!codes.has(code)) problems[`fields.${code}`] = [{ key: 'answer-unknown' }];
  return problems;
}

/** `fittedAnswer` accepts ids and texts that come as numbers. */
export function fittedAnswer({ type }: Question, answer: Answer | undefined): Answer | undefined {
  const isText = type === 'text' || type === 'textarea' || type === 'choice';
  return isText && typeof answer === 'number' ? String(answer) : answer;
}

function sentenceOf(wrong: AnswerProblem, { label, hint }: Question): Sentence {
  switch (wrong.code) {
    case 'missing':
      return { key: 'answer-missing', values: { label } };
    case 'malformed':
      return { key: 'answer-malformed', values: { label } };
    case 'unlike':
      return { key: 'answer-unlike', values: { label, hint } };
    case 'too-long':
      return { key: 'too-long', values: { label, max: wrong.max } };
    case 'too-small':
      return { key: 'answer-too-small', values: { label, min: wrong.min } };
    case 'too-large':
      return { key: 'answer-too-large', values: { label, max: wrong.max } };
    case 'too-few':
      return { key: 'answer-too-few', values: { label, min: wrong.min } };
    case 'too-many':
      return { key: 'answer-too-many', values: { label, max: wrong.max } };
  }
}
