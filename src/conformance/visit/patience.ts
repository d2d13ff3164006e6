/** How long an endpoint that is busy is waited for: as it asks, but a run comes to an end. */

/** Beyond, its answer stands. */
const WAIT_MAX_SECONDS = 60;
/** Of a whole run: who is always busy is judged by that. */
const WAITS_MAX_MS = 300_000;
/** Pauses between two requests that are made together where it doesn't say how long. */
const PAUSES_UNTOLD = 50;

export const isBusy = ({ status }: { status: number }): boolean => status === 429 || status === 503;

/** `retryAfterOf` reads `Retry-After` in seconds; null where it is no such number. */
export function retryAfterOf({ headers }: { headers: Headers }): number | null {
  const value = headers.get('Retry-After')?.trim() ?? '';
  return /^\d+$/.test(value) ? Number(value) : null;
}

export class Patience {
  #leftMs = WAITS_MAX_MS;
  readonly #untoldMs: number;

  constructor({ pauseMs }: { pauseMs: number }) {
    this.#untoldMs = pauseMs * PAUSES_UNTOLD;
  }

  /** Waits until a busy endpoint may be asked again. @returns false where its answer stands */
  async waits(answer: { status: number; headers: Headers }): Promise<boolean> {
    if (!isBusy(answer)) return false;
    const seconds = retryAfterOf(answer);
    const waitMs = seconds === null ? this.#untoldMs : seconds * 1_000;
    if (waitMs > Math.min(this.#leftMs, WAIT_MAX_SECONDS * 1_000)) return false;
    this.#leftMs -= waitMs;
    await sleep(waitMs);
    return true;
  }
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
