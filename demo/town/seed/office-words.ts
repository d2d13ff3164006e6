import { institutionById } from '../institutions.js';
import { dayAndMonth, workingDayBefore } from './calendar.js';
import type { Step } from './course.js';
import { ANSWERS, WORKS, type AnswerGroup } from './offices/answers.js';
import * as notes from './offices/notes.js';
import * as reporters from './offices/reporters.js';
import { Deck, type Random } from './random.js';

export interface WordsContext {
  group: AnswerGroup;
  officeId: string;
  /** The place as the office names it: the village, or only the sub-district where the village must not be named. */
  place: string;
  at: Date;
}

/**
 * `OfficeWords` has words for each step of a course. A town has one: phrases are dealt in turn, so they return late.
 */
export class OfficeWords {
  private readonly decks = new Map<readonly unknown[], Deck<unknown>>();
  /** The reporter's possible answer to the last question. */
  private answer = '';

  constructor(private readonly random: Random) {}

  /** Null for a step without words, as a bare rating. */
  textFor(step: Step, context: WordsContext): string | null {
    const text = this.wordsFor(step, context.group);
    if (text === null) return null;
    return text
      .replaceAll('{kantor}', institutionById(context.officeId)?.name ?? 'kantor kami')
      .replaceAll('{tempat}', context.place)
      .replaceAll('{tanggal}', dayAndMonth(workingDayBefore(context.at)))
      .replaceAll('{petugas}', () => this.deal(notes.STAFF))
      .replace(/(^|[.?!] )(\p{Ll})/gu, (_all, before: string, first: string) => before + first.toUpperCase());
  }

  private wordsFor(step: Step, group: AnswerGroup): string | null {
    const isWorks = WORKS.has(group);
    switch (step.kind) {
      case 'verified':
        return this.deal(notes.VERIFIED);
      case 'disposition':
        return null;
      case 'followup':
        return this.followUp(step, group);
      case 'reply':
        if (step.manner === 'completion') return this.answer;
        return this.deal(isWorks ? reporters.DISSATISFIED_WORKS : reporters.DISSATISFIED);
      case 'rating':
        if (this.random.chance(0.3)) return null;
        if (step.manner === 'resigned') return this.deal(reporters.RESIGNED);
        return this.deal(isWorks ? reporters.THANKFUL_WORKS : reporters.THANKFUL);
      case 'held':
        return this.ask();
      case 'archived':
        return step.manner === 'unanswered' ? notes.ARCHIVED_UNANSWERED : this.deal(notes.ARCHIVED);
      case 'rejected':
        return this.deal(notes.REJECTED);
      case 'withdrawn':
        return this.deal(reporters.WITHDRAWALS);
      case 'done':
        if (step.manner === 'by-time') return notes.CLOSED_BY_TIME;
        return notes.CLOSED[step.manner === 'content' ? 1 : 0] ?? null;
    }
  }

  private ask(): string {
    const [question, answer] = this.deal(notes.QUESTIONS);
    this.answer = answer;
    return question;
  }

  private followUp(step: Step, group: AnswerGroup): string {
    return [this.deal(notes.SALUTATIONS), this.deal(bodies(step, group)), this.deal(notes.CLOSINGS)]
      .filter(Boolean)
      .join(' ');
  }

  private deal<T>(lines: readonly T[]): T {
    let deck = this.decks.get(lines) as Deck<T> | undefined;
    if (!deck) this.decks.set(lines, (deck = new Deck(this.random, lines)));
    return deck.deal();
  }
}

function bodies(step: Step, group: AnswerGroup): readonly string[] {
  const isWorks = WORKS.has(group);
  if (step.manner === 'wrong-office') return notes.WRONG_OFFICE;
  if (step.manner === 'interim') return isWorks ? notes.INTERIM_WORKS : notes.INTERIM;
  if (step.manner === 'second') return isWorks ? notes.SECOND_ANSWERS_WORKS : notes.SECOND_ANSWERS;
  return ANSWERS[group];
}
