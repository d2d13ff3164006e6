import type { AnswerProblem } from '../../contract/questions/answers.js';
import type { Question } from '../../contract/questions/question.js';
import type { QuestionsMessages } from './questions-words.js';

/** Sentences for problems of answers, in the language of `words`. */
export const sentencesOf = (words: QuestionsMessages) => ({
  lost: (label: string): string => words.lost(label),
  wrong: (question: Question, wrong: AnswerProblem): string => sentenceOf(question, wrong, words),
});

function sentenceOf(
  { label, hint, type }: Question,
  wrong: AnswerProblem,
  { problems, day }: QuestionsMessages,
): string {
  const edge = (bound: number | string): string => (type === 'date' ? day(String(bound)) : String(bound));
  switch (wrong.code) {
    case 'missing':
      return problems.missing(label);
    case 'malformed':
      return problems.malformed[type](label);
    case 'unlike':
      return problems.unlike(label, hint);
    case 'too-long':
      return problems.tooLong(label, wrong.max);
    case 'too-small':
      return problems.tooSmall(label, edge(wrong.min));
    case 'too-large':
      return problems.tooLarge(label, edge(wrong.max));
    case 'too-few':
      return problems.tooFew(label, wrong.min);
    case 'too-many':
      return problems.tooMany(label, wrong.max);
  }
}
