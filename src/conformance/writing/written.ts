/** What a run has written, and how it is taken back. */
import { randomUUID } from 'node:crypto';
import { routes } from '../../contract/routes.js';
import type { Answer, Asker } from '../visit/asker.js';

export interface WrittenReport {
  trackingId: string;
  code: string;
}

export class Written {
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

  /** It has been withdrawn already. */
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
