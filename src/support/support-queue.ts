import { AduanError, type AduanErrorCode } from '../errors.js';
import { waitMs } from '../outbox/backoff.js';
import { loadSolver } from '../widget/chunks.js';
import { readKept, writeKept, type Kept, type Press } from './support-storage.js';
import type { FeedSource } from '../feed/feed-service.js';
import { keptForSupport, supportKey } from './support-key.js';
import type { PressSender, SupportState } from './support-state.js';

/** The oldest are forgotten first; forgetting loses only the pressed look. */
const MOST_IDS = 500;
/** Who comes back after so long has forgotten the press. */
const LONGEST_MS = 30 * 86_400_000;
/** The endpoint was asked, and said no: asking again changes nothing. */
const FINAL: readonly AduanErrorCode[] = ['not-found', 'refused', 'unauthorized', 'idempotency-mismatch'];

export interface PressesOptions {
  source: () => FeedSource;
  /** Whether the endpoint asks work for a press. */
  needsChallenge: () => Promise<boolean>;
  /** Absolute. */
  endpoint: () => string;
  show: (trackingId: string, change: Partial<SupportState>) => void;
  words: () => { supportWaits: string; supportFailed: string };
  failed: (error: AduanError, words: string) => void;
}

/** Endpoints that one of the page's feeds sends to: what the others kept goes along. */
const sending = new Set<string>();

/**
 * Presses of "Dukung": kept before they are sent, sent one after the other, wiped as soon as the endpoint answered. What finds no
 * network goes when there is one, also on a later visit. A press whose answer was lost is sent again under the same key, and counts once.
 */
export class FeedPresses implements PressSender {
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: PressesOptions) {}

  start(): void {
    addEventListener('online', this.onOnline);
    void this.send();
  }

  stop(): void {
    removeEventListener('online', this.onOnline);
    clearTimeout(this.timer);
  }

  press(trackingId: string, isOn: boolean): void {
    const { endpoint } = this.options;
    keptForSupport();
    change(({ waiting = {} }) => ({
      waiting: { ...waiting, [trackingId]: { isOn, endpoint: endpoint(), at: Date.now() } },
    }));
    void this.send();
  }

  /** What waits for this endpoint, oldest first, until one finds no network. Never rejects. */
  private async send(): Promise<void> {
    const endpoint = this.options.endpoint();
    if (sending.has(endpoint)) return;
    sending.add(endpoint);
    clearTimeout(this.timer);
    try {
      for (let next = this.next(); next; next = this.next()) {
        await this.deliver(...next);
        this.attempts = 0;
      }
    } catch (cause) {
      this.later(cause);
    }
    sending.delete(endpoint);
  }

  private readonly onOnline = (): void => void this.send();

  private next(): [string, Press] | undefined {
    const oldest = Date.now() - LONGEST_MS;
    const mine = Object.entries(readKept()?.waiting ?? {}).filter(
      ([, { endpoint }]) => endpoint === this.options.endpoint(),
    );
    for (const [trackingId, { at }] of mine) if (at < oldest) forget(trackingId);
    return mine.find(([, { at }]) => at >= oldest);
  }

  /** @throws {AduanError} where it may be tried again */
  private async deliver(trackingId: string, { isOn }: Press): Promise<void> {
    const { source, show, words, failed } = this.options;
    try {
      const options = { idempotencyKey: await supportKey(trackingId) };
      const count = await (isOn
        ? this.support(trackingId, options)
        : source().unsupport(trackingId, options));
      remember(trackingId, isOn);
      const newer = readKept()?.waiting?.[trackingId];
      if (newer && newer.isOn !== isOn) return;
      forget(trackingId);
      show(trackingId, { isOn, count, note: '', hasFailed: false });
    } catch (cause) {
      const error = cause instanceof AduanError ? cause : new AduanError('server-error', { cause });
      if (!FINAL.includes(error.code)) {
        show(trackingId, { note: words().supportWaits, hasFailed: false });
        throw error;
      }
      forget(trackingId);
      const wasOn = readKept()?.ids.includes(trackingId) ?? false;
      show(trackingId, { isOn: wasOn, note: words().supportFailed, hasFailed: true });
      failed(error, words().supportFailed);
    }
  }

  /** The work is done when the press is sent, also for one that waited for days, and only then its code is fetched. */
  private async support(trackingId: string, options: { idempotencyKey: string }): Promise<number> {
    const source = this.options.source();
    const send = (challenge?: string) => source.support(trackingId, { ...options, challenge });
    if (!source.challenge || !(await this.options.needsChallenge())) return send();
    const { withSolution } = await loadSolver();
    return withSolution(() => source.challenge!(), send);
  }

  private later(cause: unknown): void {
    this.attempts += 1;
    const asked = cause instanceof AduanError ? cause.retryAfterSeconds : undefined;
    this.timer = setTimeout(() => void this.send(), waitMs(this.attempts, Math.random(), asked));
  }
}

function change(by: (kept: Kept) => Partial<Kept>): void {
  const kept = readKept();
  if (kept) writeKept({ ...kept, ...by(kept) });
}

function forget(trackingId: string): void {
  change(({ waiting = {} }) => {
    const { [trackingId]: _gone, ...others } = waiting;
    return { waiting: Object.keys(others).length ? others : undefined! };
  });
}

function remember(trackingId: string, isOn: boolean): void {
  change(({ ids }) => {
    const others = ids.filter((id) => id !== trackingId);
    return { ids: isOn ? [...others, trackingId].slice(-MOST_IDS) : others };
  });
}
