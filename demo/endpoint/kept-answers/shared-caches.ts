import type { EndpointConfig } from '../config.js';
import { reportKey, SURROGATE_KEY, type SurrogateKey } from '../http/surrogate-key.js';

/** Milliseconds for which an answer waits until caches were told, and for which one request to them may last. */
const TOLD_MS = 2_000;
/** Milliseconds after which a cache that answered is told once more: an answer may have been on its way to it. */
const AGAIN_MS = 1_000;
/** Milliseconds before the next try where it didn't answer, at most: the pause doubles from `AGAIN_MS`. */
const PAUSE_MAX_MS = 60_000;
/** Keys of one request, some 6 KB in its header. */
const KEYS_AT_ONCE = 200;
/** Keys that wait at most; older ones are dropped, for every answer has ended by itself long before. */
const WAITING_MAX = 50_000;

/** `Failure` is what `fetch` and a refusal say of themselves. */
interface Failure {
  name: string;
  code?: string | number;
  cause?: { code?: string };
}

export interface SharedCachesOptions extends Pick<EndpointConfig, 'cachePurgeUrl' | 'log'> {
  /** Milliseconds of the process's own clock; tests move it. */
  clock?: () => number;
}

/**
 * `SharedCaches` tells caches in front of the endpoint (`CACHE_PURGE_URL`) what has changed: a POST whose
 * `Surrogate-Key` names what to forget. Each process tells of every change that it hears of, so the death of the one
 * that made it loses nothing. A cache that is away holds nobody up for longer than two seconds: its answers end by
 * themselves, and it is told when it is back.
 */
export class SharedCaches {
  /** Keys that wait, with the time since when. */
  readonly #waiting = new Map<SurrogateKey, number>();
  readonly #again = new Set<SurrogateKey>();
  #telling: Promise<void> | undefined;
  #againTimer: NodeJS.Timeout | undefined;
  #pauseTimer: NodeJS.Timeout | undefined;
  #pauseMs = 0;
  readonly #address: { url: string; headers: Record<string, string> } | null;
  readonly #clock: () => number;
  readonly #log: EndpointConfig['log'];

  constructor({ cachePurgeUrl, log, clock = () => performance.now() }: SharedCachesOptions) {
    this.#address = cachePurgeUrl === null ? null : addressOf(cachePurgeUrl);
    this.#log = log;
    this.#clock = clock;
  }

  /** Seconds for which the oldest key waits; null where no cache is to be told. */
  get waitsSeconds(): number | null {
    if (this.#address === null) return null;
    const [since = this.#clock()] = this.#waiting.values();
    return (this.#clock() - since) / 1_000;
  }

  /** @param trackingId of the public report that changed; null where any may have */
  tellOfReport(trackingId: string | null): void {
    this.tell(trackingId === null ? ['feed'] : ['feed', reportKey(trackingId)]);
  }

  tell(keys: readonly SurrogateKey[]): void {
    if (this.#address === null) return;
    for (const key of keys) if (!this.#waiting.has(key)) this.#waiting.set(key, this.#clock());
    for (const key of this.#waiting.keys()) {
      if (this.#waiting.size <= WAITING_MAX) break;
      this.#waiting.delete(key);
    }
    // While a cache is away, its next try takes them along.
    if (this.#pauseTimer === undefined) this.#begin();
  }

  /** Resolves once caches were told of all before, or after two seconds. */
  async told(): Promise<void> {
    if (this.#telling === undefined) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, TOLD_MS)));
    await Promise.race([this.#telling, late]).finally(() => clearTimeout(timer));
  }

  /** Ends all telling. */
  close(): void {
    clearTimeout(this.#againTimer);
    clearTimeout(this.#pauseTimer);
    this.#waiting.clear();
  }

  #begin(): void {
    // Changes of one commit arrive one by one.
    this.#telling ??= new Promise<void>(setImmediate)
      .then(() => this.#tellAll())
      .finally(() => (this.#telling = undefined));
  }

  async #tellAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      const entries = [...this.#waiting].slice(0, KEYS_AT_ONCE);
      for (const [key] of entries) this.#waiting.delete(key);
      try {
        await this.#send(entries.map(([key]) => key));
      } catch (error) {
        this.#putBack(entries);
        return this.#pause(error as Failure);
      }
      if (this.#pauseMs > 0) this.#log('cache told again', { level: 'info' });
      this.#pauseMs = 0;
      this.#tellAgain(entries.map(([key]) => key));
    }
  }

  async #send(keys: readonly SurrogateKey[]): Promise<void> {
    const { url, headers } = this.#address!;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, [SURROGATE_KEY]: keys.join(' ') },
      redirect: 'error',
      signal: AbortSignal.timeout(TOLD_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw Object.assign(new Error('refused'), { code: `HTTP ${answer.status}` });
  }

  #putBack(entries: readonly (readonly [SurrogateKey, number])[]): void {
    const later = [...this.#waiting];
    this.#waiting.clear();
    for (const [key, since] of [...entries, ...later])
      if (!this.#waiting.has(key)) this.#waiting.set(key, since);
  }

  #pause(error: Failure): void {
    if (this.#pauseMs === 0)
      this.#log('cache not told', { code: String(error.cause?.code ?? error.code ?? error.name) });
    this.#pauseMs = Math.min(PAUSE_MAX_MS, Math.max(AGAIN_MS, this.#pauseMs * 2));
    this.#pauseTimer = setTimeout(() => {
      this.#pauseTimer = undefined;
      this.#begin();
    }, this.#pauseMs).unref();
  }

  #tellAgain(keys: readonly SurrogateKey[]): void {
    for (const key of keys) this.#again.add(key);
    this.#againTimer ??= setTimeout(() => {
      const all = [...this.#again];
      this.#again.clear();
      this.#againTimer = undefined;
      for (let at = 0; at < all.length; at += KEYS_AT_ONCE)
        void this.#send(all.slice(at, at + KEYS_AT_ONCE)).catch(() => undefined);
    }, AGAIN_MS).unref();
  }
}

/** A name and a password in the address go as `Authorization`, for `fetch` takes none there. */
function addressOf(address: string): { url: string; headers: Record<string, string> } {
  const url = new URL(address);
  const { username, password } = url;
  [url.username, url.password] = ['', ''];
  const pair = [username, password].map(decodeURIComponent).join(':');
  const basic = `Basic ${Buffer.from(pair).toString('base64')}`;
  return { url: url.href, headers: username === '' ? {} : { Authorization: basic } };
}
