/** `Visit` of the judge to an endpoint: facts asked for once, and reports written and taken back. */
import { randomUUID } from 'node:crypto';
import { Skipped, RestsOn, type Finding } from '../check.js';
import type { Answer, Asker, Question } from './asker.js';
import { resultsOf } from '../../contract/envelope.js';
import { toRecord } from '../../contract/read.js';
import { routes } from '../../contract/routes.js';

export interface WrittenReport {
  trackingId: string;
  code: string;
}

class Written {
  readonly #asker: Asker;
  readonly #reports = new Map<string, WrittenReport>();
  /** Presses of "Dukung", by number. */
  readonly #presses = new Map<string, string>();

  constructor(asker: Asker) {
    this.#asker = asker;
  }

  add(report: WrittenReport): void {
    this.#reports.set(report.trackingId, report);
  }

  /** `forget` a report that has been withdrawn already. */
  forget(trackingId: string): void {
    this.#reports.delete(trackingId);
  }

  pressed(trackingId: string, key: string): void {
    this.#presses.set(trackingId, key);
  }

  released(trackingId: string): void {
    this.#presses.delete(trackingId);
  }

  /** Withdraws all that is left. @returns numbers of reports that could not be */
  async takeBack(): Promise<string[]> {
    for (const [trackingId, key] of this.#presses)
      await this.#asker.ask({ method: 'DELETE', path: routes.support(trackingId), key }).catch(() => null);
    const left: string[] = [];
    for (const report of this.#reports.values()) {
      const answer = await withdraw(this.#asker, report).catch(() => null);
      if (answer === null || answer.status < 200 || answer.status > 299) left.push(report.trackingId);
    }
    this.#reports.clear();
    this.#presses.clear();
    return left;
  }
}

export const withdraw = (
  asker: Pick<Asker, 'ask'>,
  { trackingId, code }: WrittenReport,
  key: string = randomUUID(),
): Promise<Answer> =>
  asker.ask({
    method: 'POST',
    path: routes.withdraw(trackingId),
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ reason: 'Pengujian selesai' }),
    code,
    key,
  });

/** `Visit` is a run against one endpoint, shared by its checks. */
export class Visit {
  /** `written` is taken back at the end. */
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

  /** `recall` gives what `learn` gave the first time, also where it threw. */
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
  /** `findings` of the judgement's own check. */
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
