/** The officer who looks after parked reports and replies, for as long as there is something to do. */
import assert from 'node:assert/strict';
import type { Stage } from './stage.js';
import { soon } from './workers.js';

interface Parked {
  tracking_id: string;
  reason: string;
  /** Before this the desk lets nobody send it again: it may still come there. */
  send_again_at: string | null;
}

export class Robot {
  /** How many parked reports and replies were answered. */
  answered = 0;
  #isOver = false;
  readonly #work: Promise<void>;

  constructor(private readonly stage: Pick<Stage, 'desk' | 'gateway'>) {
    this.#work = this.#run();
    // Told by `during`.
    this.#work.catch(() => undefined);
  }

  /**
   * Waits for other work; what fails for the officer fails at once, instead of when somebody has waited long enough.
   */
  async during<T>(other: Promise<T>): Promise<T> {
    return await Promise.race([other, this.#work.then(() => other)]);
  }

  stop(): void {
    this.#isOver = true;
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      this.answered += await answerParked(this.stage);
      await soon();
    }
  }
}

interface Doubtful {
  id: number;
  tracking_id: string;
  content: string;
}

/** Looks for each parked reply among those that its report has there, and says whether it is one of them. */
async function answerDoubtful(
  { desk, gateway: { books } }: Pick<Stage, 'desk' | 'gateway'>,
  replies: readonly Doubtful[],
): Promise<number> {
  for (const { id, tracking_id: trackingId, content } of replies) {
    const nationalId = Number(books.find(trackingId));
    const isThere = books.replies.some((one) => one.nationalId === nationalId && one.content === content);
    const act = isThere ? 'relay-reply-there' : 'relay-reply-not-there';
    const { status, body: why } = await desk.post(`reports/${trackingId}/${act}`, { reply: id });
    assert.ok(status === 200 || status === 409, JSON.stringify(why));
  }
  return replies.length;
}

/**
 * Does once what the desk's words ask an officer to do: looks for each parked report among those of the gateway by its
 * marker, and says whether it is there.
 * @returns how many were answered
 */
async function answerParked({ desk, gateway }: Pick<Stage, 'desk' | 'gateway'>): Promise<number> {
  const { status, body } = await desk.get('relay');
  assert.equal(status, 200, JSON.stringify(body));
  let answered = await answerDoubtful({ desk, gateway }, body.results.doubtful_replies as Doubtful[]);
  for (const { tracking_id: trackingId, reason, send_again_at: waitUntil } of body.results
    .parked as Parked[]) {
    // What is there now is there; what isn't may still come, and a look proves nothing yet.
    const nationalId = gateway.books.find(trackingId);
    if (nationalId === null && waitUntil !== null) continue;
    answered += 1;
    const path = `reports/${trackingId}/relay-`;
    const { status: said, body: why } =
      nationalId !== null
        ? await desk.post(`${path}found`, { national_id: nationalId })
        : await desk.post(`${path}${reason === 'uncertain' ? 'not-there' : 'retry'}`);
    // Settled meanwhile, by whoever sent it or by the other worker; every other no would be heard again for ever.
    assert.ok(said === 200 || said === 409, JSON.stringify(why));
  }
  return answered;
}
