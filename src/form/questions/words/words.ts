import type { QuestionSight, QuestionType } from '../../../contract/questions/question.js';

/** Around the questions of a category, whose own words are the endpoint's. */
export interface QuestionsMessages {
  readonly heading: string;
  /** Heads what was answered, on the receipt. */
  readonly answers: string;
  readonly yes: string;
  readonly no: string;
  /** In a list, before anything is chosen. */
  readonly choose: string;
  /** Takes a choice back. */
  readonly clear: string;
  readonly sight: Readonly<Record<QuestionSight, string>>;
  readonly call: (number: string) => string;
  /** Under a stop: what can be done instead. */
  readonly stopped: string;
  /** Of an answer to what isn't asked any more, or otherwise. */
  readonly lost: (label: string) => string;
  readonly move: string;
  readonly remove: string;
  readonly moved: string;
  /** Above what was answered, where the questions can't be had. */
  readonly kept: string;
  readonly anonymous: string;
  /** @param day `YYYY-MM-DD` */
  readonly day: (day: string) => string;
  readonly problems: {
    readonly missing: (label: string) => string;
    readonly malformed: Readonly<Record<QuestionType, (label: string) => string>>;
    readonly unlike: (label: string, hint: string) => string;
    readonly tooLong: (label: string, max: number) => string;
    readonly tooSmall: (label: string, min: string) => string;
    readonly tooLarge: (label: string, max: string) => string;
    readonly tooFew: (label: string, min: number) => string;
    readonly tooMany: (label: string, max: number) => string;
  };
}
