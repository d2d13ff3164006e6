import type { FeedService, ReportingService } from '../client/service.js';
import { AduanError, asAduanError, type AduanErrorCode } from '../errors.js';
import { waitMs } from '../outbox/backoff.js';
import { loadSolver } from '../sending/work-on-demand.js';
import type { SupportState } from './support-state.js';
import { readStored, writeStored } from '../stored-json.js';

/**
 * Data that this device stores for "Dukung": a secret created at the first press, the numbers of supported reports, so
 * that a press can be withdrawn, and presses that are not sent yet. The endpoint gets a key derived from the secret, a
 * different one for each report.
 */
export interface Kept {
  /** 64 hex digits. */
  secret: string;
  ids: string[];
  /** By the report's number; removed once the endpoint has answered. */
  waiting?: Record<string, Press> | undefined;
}

/** The person's last choice, and its endpoint. */
interface Press {
  isOn: boolean;
  endpoint: string;
  /** Milliseconds since 1970. */
  at: number;
}

const STORAGE_KEY = 'aduan-support';

/** State shared by all widgets of a page, although some have a copy of this module. */
interface OfPage {
  /** Used where storage is denied or full. */
  inMemory?: Kept | undefined;
  /** Endpoints that a widget is currently sending to; it sends the presses of all widgets. */
  sendingTo: Set<string>;
}

const OF_PAGE = Symbol.for('aduan.support');

const ofPage = (): OfPage => ((globalThis as { [OF_PAGE]?: OfPage })[OF_PAGE] ??= { sendingTo: new Set() });

export function readKept(): Kept | undefined {
  const kept = readStored<Partial<Kept>>(STORAGE_KEY, 'localStorage');
  const isOurs = /^[\da-f]{64}$/.test(kept?.secret ?? '') && Array.isArray(kept?.ids);
  return isOurs ? (kept as Kept) : ofPage().inMemory;
}

function writeKept(kept: Kept): void {
  // The device's storage counts from here on, also when the person clears it.
  ofPage().inMemory = writeStored(STORAGE_KEY, kept, 'localStorage') ? undefined : kept;
}

/** False on `http://` pages, which have no `crypto.subtle`, and so can't make keys. */
export const canSupport = (): boolean => Boolean(globalThis.crypto?.subtle);

/** Most supported reports remembered, the newest. For older ones the button looks unpressed again. */
const MOST_IDS = 500;
/** Milliseconds after which waiting presses are dropped. */
const LONGEST_MS = 30 * 86_400_000;
/** Final refusals: another try would change nothing. */
const FINAL: readonly AduanErrorCode[] = ['not-found', 'refused', 'unauthorized', 'idempotency-mismatch'];

/** Calls that send presses. `challenge`: if the endpoint demands a proof of work. */
export type SupportService = Pick<FeedService, 'support' | 'unsupport'> &
  Partial<Pick<ReportingService, 'challenge'>>;

export interface SupportQueueOptions {
  service: () => SupportService;
  /** True when the endpoint demands a proof of work. */
  needsChallenge: () => Promise<boolean>;
  /** Absolute base URL, stored with each press. */
  endpoint: () => string;
  /** Called with the result of a press. */
  onChange: (trackingId: string, change: Partial<SupportState>) => void;
  /** `waits`: said without a network. `failed`: said when the endpoint refused. */
  messages: () => { waits: string; failed: string };
  onFailure: (error: AduanError, words: string) => void;
}

/**
 * Sends presses of "Dukung": each is stored first, sent one after the other, and removed once the endpoint has
 * answered. Without a network they wait for one, if need be until a later visit. A press whose answer was lost is sent
 * again with the same key, and counts once.
 */
export class SupportQueue {
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(private readonly options: SupportQueueOptions) {}

  start(): void {
    this.isStopped = false;
    addEventListener('online', this.onOnline);
    void this.send();
  }

  /** Lets the current request end, without another try. */
  stop(): void {
    this.isStopped = true;
    removeEventListener('online', this.onOnline);
    clearTimeout(this.timer);
  }

  press(trackingId: string, isOn: boolean): void {
    const { endpoint } = this.options;
    this.isStopped = false;
    keptForSupport();
    change(({ waiting = {} }) => ({
      waiting: { ...waiting, [trackingId]: { isOn, endpoint: endpoint(), at: Date.now() } },
    }));
    void this.send();
  }

  /** Sends the waiting presses for this endpoint, oldest first, until one fails. Never rejects. */
  private async send(): Promise<void> {
    const endpoint = this.options.endpoint();
    const { sendingTo } = ofPage();
    if (sendingTo.has(endpoint)) return;
    sendingTo.add(endpoint);
    clearTimeout(this.timer);
    try {
      for (let next = this.next(); next; next = this.next()) {
        await this.deliver(...next);
        this.attempts = 0;
      }
    } catch (cause) {
      this.tryLater(cause);
    }
    sendingTo.delete(endpoint);
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

  /** @throws {AduanError} when the press may be tried again */
  private async deliver(trackingId: string, { isOn }: Press): Promise<void> {
    const { service, onChange, messages, onFailure } = this.options;
    try {
      const options = { idempotencyKey: await supportKey(trackingId) };
      const count = await (isOn
        ? this.support(trackingId, options)
        : service().unsupport(trackingId, options));
      remember(trackingId, isOn);
      const newer = readKept()?.waiting?.[trackingId];
      if (newer && newer.isOn !== isOn) return;
      forget(trackingId);
      onChange(trackingId, { isOn, count, note: '', hasFailed: false });
    } catch (cause) {
      const error = asAduanError(cause, 'server-error');
      if (!FINAL.includes(error.code)) {
        onChange(trackingId, { note: messages().waits, hasFailed: false });
        throw error;
      }
      forget(trackingId);
      const wasOn = readKept()?.ids.includes(trackingId) ?? false;
      onChange(trackingId, { isOn: wasOn, note: messages().failed, hasFailed: true });
      onFailure(error, messages().failed);
    }
  }

  /** Solves the proof of work when the press is sent, since it expires; its code is loaded only then. */
  private async support(trackingId: string, options: { idempotencyKey: string }): Promise<number> {
    const service = this.options.service();
    const send = (challenge?: string) => service.support(trackingId, { ...options, challenge });
    if (!service.challenge || !(await this.options.needsChallenge())) return send();
    const { withSolution } = await loadSolver();
    return withSolution(() => service.challenge!(), send);
  }

  private tryLater(cause: unknown): void {
    this.attempts += 1;
    if (this.isStopped) return;
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
    return { waiting: Object.keys(others).length ? others : undefined };
  });
}

function remember(trackingId: string, isOn: boolean): void {
  change(({ ids }) => {
    const others = ids.filter((id) => id !== trackingId);
    return { ids: isOn ? [...others, trackingId].slice(-MOST_IDS) : others };
  });
}

/** Stored state of this device; creates the secret if there is none yet. */
function keptForSupport(): Kept {
  const kept = readKept();
  if (kept) return kept;
  const made = { secret: hex(crypto.getRandomValues(new Uint8Array(32))), ids: [] };
  writeKept(made);
  return made;
}

/**
 * HMAC-SHA-256 of the number with the device's secret, 64 hex digits: the same each time, different for each device.
 */
export async function supportKey(trackingId: string): Promise<string> {
  const { secret } = keptForSupport();
  const utf8 = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), hmac, false, ['sign']);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(trackingId))));
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
