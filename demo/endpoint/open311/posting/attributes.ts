import type { Answer, Question } from '../../../../src/contract/questions/question.js';
import type { FieldProblems } from '../../words/errors.js';
import { readInstant } from '../instant.js';
import { YES_AND_NO } from '../services.js';

/** Characters of a stranger's code that an answer repeats. */
const CODE_MAX = 40;

/**
 * `answersOf` reads attributes as answers to a category's questions. One that isn't asked is a problem, so that no text
 * vanishes; whether the others are right is judged as everybody's are.
 */
export function answersOf(
  attributes: ReadonlyMap<string, readonly string[]>,
  questions: readonly Question[],
  timeZone: string,
): { answers: Record<string, Answer>; problems: FieldProblems } {
  const problems: FieldProblems = {};
  const answers: [string, Answer][] = [];
  for (const [code, values] of attributes) {
    const question = questions.find((one) => one.code === code);
    if (question === undefined)
      problems[`attribute[${code.slice(0, CODE_MAX)}]`] = [{ key: 'answer-unknown' }];
    else answers.push([code, answerOf(question, values, timeZone)]);
  }
  return { answers: Object.fromEntries(answers), problems };
}

/** `answerOf` leaves what is no answer as it was sent: it is refused with the question's own words. */
function answerOf({ type }: Question, values: readonly string[], timeZone: string): Answer {
  if (type === 'choices' || values.length > 1) return values;
  const text = values[0]!;
  switch (type) {
    case 'number':
      return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
    case 'date':
      return readInstant(text, timeZone) === null ? text : text.slice(0, 10);
    case 'yes_no':
      return isYes(text) ?? text;
    default:
      return text;
  }
}

function isYes(text: string): boolean | null {
  const said = text.toLowerCase();
  if ([YES_AND_NO.yes, 'true', '1'].includes(said)) return true;
  return [YES_AND_NO.no, 'false', '0'].includes(said) ? false : null;
}
