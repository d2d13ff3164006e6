import type { Answer, Answers, Question, QuestionType } from '../../contract/questions/question.js';
import type { QuestionField } from './question-field.js';
import type { Problem } from '../rules.js';

/** An answer as entered, with what it was an answer to: when the report is sent, the category may ask something else. */
export interface GivenAnswer {
  readonly categoryId: string;
  readonly label: string;
  readonly type: QuestionType;
  /** The language in which it was asked. */
  readonly language: string;
  /** Ids of what was ticked, else what a control holds; of yes and no these words. */
  readonly entered: string | readonly string[];
  /** For people to read. */
  readonly text: string;
  /** Said beside the question: it is for anybody to read. */
  readonly isPublic?: boolean;
}

/** By code. Where the code's question has become another, by the code and a dot or more: no question has such a code. */
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

/** An answer in the review before Kirim. */
export interface AnswerLine {
  readonly field: QuestionField;
  readonly label: string;
  readonly text: string;
  readonly isPublic: boolean;
}

/** What the chosen category's questions add to the rules and to the review. */
export interface AskedRules {
  readonly problems: readonly Problem[];
  readonly lines: readonly AnswerLine[];
}

/** As the wire has it. What can't be an answer of that type stays as it was entered, and is refused by the rules. */
export function toAnswer(type: QuestionType, { entered, language }: Entered): Answer {
  if (typeof entered !== 'string') return entered;
  const said = entered.trim();
  if (type === 'yes_no') return said === 'yes' || (said !== 'no' && said);
  return (type === 'number' ? numberIn(said, language) : null) ?? said;
}

type Entered = Pick<GivenAnswer, 'entered' | 'language'>;

/** Thousands stand apart by a point, in English by a comma; else either is a decimal's. Null for what people write no number as. */
function numberIn(said: string, language: string): number | null {
  const [apart, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const isGrouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${apart}\\d{3})+(\\${decimal}\\d+)?$`).test(said);
  const plain = (isGrouped ? said.replaceAll(apart, '') : said).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * What goes along with the report.
 *
 * @param asked what the category asks now; null where that could not be fetched: then all that was answered in this category goes, and
 * the endpoint judges
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
