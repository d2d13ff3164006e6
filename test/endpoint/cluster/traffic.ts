import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { aReport, type Citizen, type Reply } from '../harness/citizen.js';
import { photo } from '../harness/files.js';
import { until } from './programs.js';

/** A phone gives up on an answer after so long (`src/client/upload.ts`), and sends again under the same key. */
const PATIENCE_MS = 30_000;
/** Between two tries, and between two reports. */
const PAUSE_MS = 200;
/** Nothing is waited for longer than this: then something is broken for good. */
const LONG_MS = 90_000;
/** Of so many answers one is lost on its way, and the request is sent again under its key. */
const LOST_ONE_OF = 10;
/** Of so many reports one has no photo: a second one with the same photo would be refused for it. */
const BARE_ONE_OF = 4;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

interface Acknowledged {
  title: string;
  trackingId: string;
  accessCode: string;
  hasPhoto: boolean;
  at: number;
}

/** An answer that was no yes, or none at all (status 0). */
interface Refusal {
  what: 'photo' | 'report';
  status: number;
  retryAfter: string | null;
}

/**
 * `Traffic` is people who file reports, most with a photo, one after the other: each part is sent under its key until
 * it got a yes, by whichever machine.
 */
export class Traffic {
  readonly acknowledged: Acknowledged[] = [];
  refusals: Refusal[] = [];
  #isOver = false;
  #isGivenUp = false;
  #writing: number;
  readonly #picture = photo();

  constructor(
    private readonly citizens: () => Citizen[],
    writers: number,
  ) {
    this.#writing = writers;
    for (let number = 0; number < writers; number += 1) void this.#writer(number);
  }

  /** Resolves when so many more were filed. @throws where they are not in time */
  async more(count: number): Promise<void> {
    const enough = this.acknowledged.length + count;
    await until(() => this.acknowledged.length >= enough, `${count} reports more`, LONG_MS);
  }

  /** The longest time without a yes since then, in seconds. */
  silenceSince(began: number): number {
    const times = [
      began,
      ...this.acknowledged.map(({ at }) => at).filter((at) => at > began),
      performance.now(),
    ];
    return Math.max(...times.slice(1).map((at, nth) => at - times[nth]!)) / 1_000;
  }

  /** Lets everybody have their yes. @throws where somebody has none in time */
  async end(): Promise<void> {
    this.#isOver = true;
    await until(() => this.#writing === 0, 'a yes for everybody', LONG_MS);
  }

  /** @param rows all reports of this traffic that the database has */
  assertOnce(rows: readonly { tracking_id: string; title: string }[]): void {
    const filed = (id: string): number => rows.filter(({ tracking_id }) => tracking_id === id).length;
    assert.deepEqual(
      this.acknowledged.filter(({ trackingId }) => filed(trackingId) !== 1),
      [],
      'lost',
    );
    assert.equal(new Set(rows.map(({ title }) => title)).size, rows.length, 'twice');
    assert.equal(rows.length, this.acknowledged.length);
  }

  /** Nobody insists any longer. */
  giveUp(): void {
    this.#isOver = true;
    this.#isGivenUp = true;
  }

  async #writer(number: number): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      await this.#file(`Jembatan ${number}-${turn} putus`, turn % BARE_ONE_OF > 0);
      await pause();
    }
    this.#writing -= 1;
  }

  async #file(title: string, hasPhoto: boolean): Promise<void> {
    const attachments = hasPhoto ? await this.#upload() : [];
    if (attachments === null) return;
    const report = aReport({ title, date_of_incident: YESTERDAY, attachments, access_code: undefined });
    const key = randomUUID();
    const filed = await this.#insist('report', (citizen) => citizen.create(report, key));
    if (filed === null) return;
    const { tracking_id: trackingId, access_code: accessCode } = filed.body.results.complaint;
    this.acknowledged.push({ title, trackingId, accessCode, hasPhoto, at: performance.now() });
  }

  async #upload(): Promise<string[] | null> {
    const files = [{ name: 'jembatan.jpg', bytes: await this.#picture }];
    const key = randomUUID();
    const uploaded = await this.#insist('photo', (citizen) => citizen.upload(files, key));
    return uploaded === null ? null : [uploaded.body.results.images[0].id];
  }

  /** @returns null once it is given up */
  async #insist(what: Refusal['what'], send: (citizen: Citizen) => Promise<Reply>): Promise<Reply | null> {
    while (!this.#isGivenUp) {
      const citizens = this.citizens();
      const citizen = citizens[Math.floor(Math.random() * citizens.length)]!;
      const answer = await send(citizen).catch(() => null);
      if (answer?.status === 201) {
        if (Math.random() * LOST_ONE_OF >= 1) return answer;
        continue;
      }
      this.refusals.push({
        what,
        status: answer?.status ?? 0,
        retryAfter: answer?.headers.get('Retry-After') ?? null,
      });
      await pause();
    }
    return null;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** A citizen's fetch that gives up. */
export const patientFetch = (request: Request): Promise<Response> =>
  fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
