/** Checks, and the outcomes of a run. */
import type { Visit } from './visit/visit.js';

/** `Said` is a sentence in each language of the reports. */
export interface Said {
  id: string;
  en: string;
}
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In the order in which they are judged: each rests on those before it. */
export const LEVELS = ['discover', 'read', 'track', 'file', 'once', 'privacy', 'hostile', 'open311'] as const;
export type Level = (typeof LEVELS)[number];

/** A `Finding` says what is wrong at one place, with the request that showed it. */
export type Finding = Said;

export interface Check {
  /** A letter of its level and a number, such as `R-07`: it never changes its meaning, and is never given again. */
  id: string;
  level: Level;
  /** Numbers of the sentences of `contract.md` that it stands for; the first is where a report leads. */
  where: readonly [string, ...string[]];
  /** Whether it sends what changes something: left out without `--write`. */
  writes?: boolean;
  /** `title` says what must hold. */
  title: Said;
  /** `mend` says what to do where that doesn't hold. */
  mend: Said;
  /**
   * @returns nothing where all is well
   * @throws Skipped where there is nothing to judge, RestsOn where another check says why
   */
  run(visit: Visit): Promise<Finding[]>;
}

export type Outcome =
  { state: 'passed' } | { state: 'failed'; findings: Finding[] } | { state: 'skipped'; reason: Said };

/** Thrown by a check that can't be judged here: the endpoint doesn't offer it, or has nothing to judge by. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
  constructor(readonly reason: Said) {
    super(reason.en);
  }
}

/** Thrown where a fact is missing that another check judges: one fault is told once. */
export class RestsOn extends Error {
  override readonly name = 'RestsOn';
  constructor(readonly check: string) {
    super(check);
  }
}

/** The checks of one level; `level` is the same for all. */
export const checksOf = (level: Level, checks: readonly Omit<Check, 'level'>[]): Check[] =>
  checks.map((check) => ({ ...check, level }));

type CannotRunCode = 'bad-arguments' | 'bad-address' | 'unreachable' | 'no-endpoint' | 'not-written';

/** Nothing was judged: the program ends with 2. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  constructor(
    readonly code: CannotRunCode,
    readonly said: Said,
  ) {
    super(said.en);
  }
}
