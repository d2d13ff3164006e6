import type { StatusCode } from '../../../src/contract/statuses.js';
import type { SeedEventKind } from './report.js';
import type { Random } from './random.js';

/** `Step` is one step of a report's course, before it has a date. */
export interface Step {
  kind: SeedEventKind;
  /** Status of the report after the step. */
  status: StatusCode;
  by: 'office' | 'citizen';
  /** Days after the previous step: working days for offices, calendar days for citizens. */
  days: number;
  /** Time of that day, 0–1. */
  share: number;
  /** 1–5 on `rating`. */
  rating?: number;
  /** Which set phrases apply, where the kind alone doesn't say. */
  manner?:
    | 'interim'
    | 'answer'
    | 'second'
    | 'wrong-office'
    | 'by-time'
    | 'content'
    | 'resigned'
    | 'completion'
    | 'unanswered';
}

/** Working days that an office usually takes to answer; five for offices not listed. */
const PACE: Readonly<Record<string, number>> = {
  bpbd: 1,
  disdukcapil: 2,
  pln: 2,
  dlh: 3,
  'satpol-pp': 3,
  rsud: 3,
  pdam: 4,
  'dinas-kesehatan': 4,
  'dinas-sosial': 6,
  'dinas-pendidikan': 7,
  dpmd: 8,
  'dinas-perkim': 9,
  'dinas-pupr': 11,
  inspektorat: 14,
  'kantor-pertanahan': 15,
};

/**
 * `inventCourse` invents what happened to a report up to a given status.
 * @param officeId sets the pace: some offices answer the next day, some in three weeks
 */
export function inventCourse(status: StatusCode, officeId: string, random: Random): Step[] {
  const course = new Course(random, PACE[officeId] ?? 5);
  switch (status) {
    case 'unverified':
      return course.steps;
    case 'verified':
      return course.forwarded().steps;
    case 'in_progress':
      return course.forwarded().interim(1).interim(0.25).steps;
    case 'responded':
      return random.chance(0.2)
        ? course.answered().reopened().answeredAgain().steps
        : course.answered().steps;
    case 'reopened':
      return course.answered().reopened().steps;
    case 'held':
      return course.held().steps;
    case 'archived':
      return course.archived().steps;
    case 'rejected':
      return course.rejected().steps;
    case 'done':
      return course.done().steps;
  }
}

class Course {
  readonly steps: Step[] = [];

  constructor(
    private readonly random: Random,
    private readonly pace: number,
  ) {}

  forwarded(): this {
    this.office(
      'verified',
      'verified',
      this.random.chance(0.08) ? this.random.whole(4, 6) : this.random.whole(0, 3),
    );
    this.office('disposition', 'verified', 0);
    if (this.random.chance(0.07)) {
      this.office('followup', 'verified', this.random.whole(1, 3), { manner: 'wrong-office' });
      this.office('disposition', 'verified', this.random.whole(0, 1));
    }
    return this;
  }

  interim(probability: number): this {
    if (this.random.chance(probability))
      this.office('followup', 'in_progress', this.duration(0.5), { manner: 'interim' });
    return this;
  }

  answered(): this {
    this.forwarded().interim(0.45);
    return this.office('followup', 'responded', this.duration(1), { manner: 'answer' });
  }

  reopened(): this {
    return this.citizen('reply', 'reopened', this.random.between(0.1, 6));
  }

  answeredAgain(): this {
    return this.office('followup', 'responded', this.duration(0.8), { manner: 'second' });
  }

  done(): this {
    this.answered();
    if (this.random.chance(0.22)) this.reopened().answeredAgain();
    if (this.random.chance(0.45))
      return this.office('done', 'done', this.random.whole(11, 12), { manner: 'by-time' });
    const rating = this.random.pick([5, 5, 5, 4, 4, 4, 3, 3, 2, 1]);
    const manner = rating > 3 ? 'content' : 'resigned';
    this.citizen('rating', 'responded', this.random.between(0.1, 7), { rating, manner });
    return this.office('done', 'done', this.random.whole(0, 2), { manner });
  }

  held(): this {
    this.office('held', 'held', this.random.whole(0, 3));
    return this.random.chance(0.4)
      ? this.citizen('reply', 'held', this.random.between(0.2, 5), { manner: 'completion' })
      : this;
  }

  archived(): this {
    if (this.random.chance(0.2)) return this.citizen('withdrawn', 'archived', this.random.between(0.1, 3));
    if (this.random.chance(0.6)) return this.office('archived', 'archived', this.random.whole(1, 4));
    this.office('held', 'held', this.random.whole(1, 3));
    return this.office('archived', 'archived', this.random.whole(11, 12), { manner: 'unanswered' });
  }

  rejected(): this {
    return this.office('rejected', 'rejected', this.random.whole(1, 4));
  }

  /** `duration`: most answers come a little before or after the usual time, a few much later. */
  private duration(share: number): number {
    const spread = this.random.chance(0.1) ? this.random.between(1.5, 2.5) : this.random.between(0.5, 1.4);
    return Math.max(share < 1 ? 0 : 1, Math.round(this.pace * share * spread));
  }

  private office(kind: SeedEventKind, status: StatusCode, days: number, more: Partial<Step> = {}): this {
    this.steps.push({ kind, status, by: 'office', days, share: this.random.next(), ...more });
    return this;
  }

  private citizen(kind: SeedEventKind, status: StatusCode, days: number, more: Partial<Step> = {}): this {
    this.steps.push({ kind, status, by: 'citizen', days, share: this.random.next(), ...more });
    return this;
  }
}
