import { call, Refusal, reportPath } from '../api.js';

const BEAT_MS = 20_000;

/** `Looking` tells the server that a report is open and seen, and hears who else has it open. */
export class Looking {
  #id = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly heard: (names: readonly string[]) => void) {}

  at(id: string): void {
    this.stop();
    this.#id = id;
    this.#timer = setInterval(this.#beat, BEAT_MS);
    document.addEventListener('visibilitychange', this.#beat);
    this.#beat();
  }

  stop(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#beat);
    this.#id = '';
  }

  #beat = (): void => {
    const id = this.#id;
    if (id === '' || document.visibilityState !== 'visible') return;
    call<{ looking?: readonly string[] }>('POST', reportPath(id, 'looking'), { body: {} }).then(
      ({ looking }) => {
        if (id === this.#id && looking !== undefined) this.heard(looking);
      },
      (error: unknown) => {
        // `looking` is no work: a server that is away says so where work is lost.
        if (!(error instanceof Refusal)) throw error;
      },
    );
  };
}
