import type { Answer, Answers, Question, QuestionType } from '../../contract/questions/question.js';
import type { QuestionField } from '../state.js';
import type { Problem } from '../rules.js';

/** An answer as entered, with its question: when the report is sent, the category may ask something else. */
export interface GivenAnswer {
  readonly categoryId: string;
  readonly label: string;
  readonly type: QuestionType;
  /** Language of the question when it was answered. */
  readonly language: string;
  /** Ids of ticked choices, else the control's value; `yes` and `no` for yes and no. */
  readonly entered: string | readonly string[];
  /** Text of the answer for people. */
  readonly text: string;
  /** True when the question says that its answer is public. */
  readonly isPublic?: boolean;
}

/** Answers by code. If a code's question has changed, its old answer's key ends in a dot or more, as no code does. */
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

/** An answer in the review before Kirim. */
export interface AnswerLine {
  readonly field: QuestionField;
  readonly label: string;
  readonly text: string;
  readonly isPublic: boolean;
}

/** Problems and review lines of the chosen category's questions. */
export interface AskedRules {
  readonly problems: readonly Problem[];
  readonly lines: readonly AnswerLine[];
}

/** Answer as the wire has it. An entry that can't be of that type stays as it is, and the rules refuse it. */
export function toAnswer(type: QuestionType, { entered, language }: Entered): Answer {
  if (typeof entered !== 'string') return entered;
  const said = entered.trim();
  if (type === 'yes_no') return said === 'yes' || (said !== 'no' && said);
  return (type === 'number' ? numberIn(said, language) : null) ?? said;
}

type Entered = Pick<GivenAnswer, 'entered' | 'language'>;

/** Number with points between thousands, in English commas; else either is a decimal point. Null if it is none. */
function numberIn(said: string, language: string): number | null {
  const [apart, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const isGrouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${apart}\\d{3})+(\\${decimal}\\d+)?$`).test(said);
  const plain = (isGrouped ? said.replaceAll(apart, '') : said).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * Answers to send with the report.
 *
 * @param asked the category's questions as they are asked now; null if they could not be loaded: then all answers given
 * in this category are sent, and the endpoint decides
 */
export function answersToSend(
  given: GivenAnswers | null,
  categoryId: string | null,
  asked: readonly Pick<Question, 'code'>[] | null,
): Answers | null {
  const sent = Object.entries(given ?? {}).flatMap(([code, answered]) => {
    const { categoryId: own, type } = answered;
    const isAsked = asked
      ? asked.some((question) => question.code === code)
      : own === categoryId && !code.endsWith('.');
    const answer = toAnswer(type, answered);
    return isAsked && answer !== '' && (answer as string | []).length !== 0 ? [[code, answer] as const] : [];
  });
  return sent.length > 0 ? Object.fromEntries(sent) : null;
}
