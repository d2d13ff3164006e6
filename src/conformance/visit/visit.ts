import { Skipped, RestsOn, type Finding } from '../check.js';
import { Written } from '../writing/written.js';
import type { Answer, Asker, Question } from './asker.js';
import { resultsOf } from '../../contract/envelope.js';
import { toRecord } from '../../contract/read.js';

/** One run against one endpoint: what its checks share. */
export class Visit {
  /** What was written, to be taken back at the end. */
  readonly written: Written;
  readonly #facts = new Map<object, Promise<unknown>>();

  constructor(readonly asker: Asker) {
    this.written = new Written(asker);
  }

  /** @throws NoAnswer where no answer came, Skipped where an answer has led to another server */
  async ask(question: Question | string): Promise<Answer> {
    const asked = typeof question === 'string' ? { path: question } : question;
    if (this.asker.isOwn(asked.path)) return await this.asker.ask(asked);
    return skip(
      `${asked.path} ada di server lain, yang tidak ditanya`,
      `${asked.path} lies at another server, which isn’t asked`,
    );
  }

  /** What `learn` gave the first time, also where it threw. */
  recall<T>(key: object, learn: () => Promise<T>): Promise<T> {
    const known = this.#facts.get(key) ?? learn();
    this.#facts.set(key, known);
    return known as Promise<T>;
  }
}

/**
 * A fact that several checks go out from, learnt once a visit.
 *
 * @param judgedBy the check that says what is wrong where `learn` gives null: all others rest on it
 */
export function fact<T>(
  judgedBy: string,
  learn: (visit: Visit) => Promise<T | null>,
): (visit: Visit) => Promise<T> {
  const key = {};
  return async (visit) => {
    const known = await visit.recall(key, () => learn(visit));
    if (known === null) throw new RestsOn(judgedBy);
    return known;
  };
}

/** A judgement that other checks rest on, made once a visit. */
interface Judgement {
  /** What its own check tells. */
  findings: (visit: Visit) => Promise<Finding[]>;
  /** @throws RestsOn where it finds anything: what follows from one fault is not told again */
  holds: (visit: Visit) => Promise<void>;
}

/** @param check the check that tells what `judge` finds */
export function judgement(check: string, judge: (visit: Visit) => Promise<Finding[]>): Judgement {
  const findings = fact(check, judge);
  return {
    findings,
    async holds(visit) {
      const found = await findings(visit).catch((error: unknown) => {
        // Where it can't be judged, nothing is said against it.
        if (error instanceof Skipped) return [];
        throw error;
      });
      if (found.length > 0) throw new RestsOn(check);
    },
  };
}

export function skip(id: string, en: string): never {
  throw new Skipped({ id, en });
}

/** `results` of an answer, empty where it is no object. */
export const resultsRecord = (json: unknown): Record<string, unknown> => toRecord(resultsOf(json));
