import { call, Refusal, reportPath } from '../../api.js';
import type { DraftKind } from '../report-part.js';

/** Milliseconds without a key after which what was typed is kept. */
const PAUSE_MS = 1_000;

export type DraftState = 'none' | 'saving' | 'saved' | 'failed';

/** `DraftKeeper` keeps typed words on the server, for this officer's other devices and for who comes next. */
export class DraftKeeper {
  #waiting = new Map<DraftKind, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly trackingId: string,
    private readonly tell: (state: DraftState) => void,
  ) {}

  typed(kind: DraftKind, content: string): void {
    this.#waiting.set(kind, content);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Of words that were sent: their draft ends with the deed, at the server. */
  forget(kind: DraftKind): void {
    this.#waiting.delete(kind);
    this.tell('none');
  }

  /** Keeps what waits, one call after the other, so that an older text never comes last. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const kept = [...this.#waiting];
    this.#waiting.clear();
    if (kept.length === 0) return this.#last;
    this.tell('saving');
    this.#last = this.#last.then(async () => {
      try {
        for (const [kind, content] of kept)
          await call('PUT', reportPath(this.trackingId, `drafts/${kind}`), { body: { content } });
        this.tell('saved');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        for (const [kind, content] of kept) if (!this.#waiting.has(kind)) this.#waiting.set(kind, content);
        this.tell('failed');
      }
    });
    return this.#last;
  }
}
