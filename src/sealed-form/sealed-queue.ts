/**
 * Sealed reports on their way: the widgets' own outbox, under a pool of its own, with all code that sending needs in
 * one file. A page that finds the flag of an earlier visit loads it and nothing of the cipher.
 */
import '../outbox/attempt/engine.js';
import '../outbox/attempt/deliver-whole.js';
import type { AduanErrorCode } from '../errors.js';
import type { CallEntry } from '../outbox/entry.js';
import { createOutbox, type Outbox } from '../outbox/outbox.js';
import type { OutboxSummary } from '../outbox/summary.js';
import { flag } from '../outbox/waiting-flag.js';
import type { SealedCall } from './seal-report.js';
import type { SealedTrouble } from './sealed-words.js';
import { sealedService } from './sealed-service.js';

/** `old` waits for a person's word, as it may be out of date; `refused` is taken by no press. */
export type SealedFate = 'waiting' | 'old' | 'refused';

export type SealedWaiting = OutboxSummary & { fate: SealedFate };

export interface SealedQueue {
  /** Keeps a sealed report, on the device or in memory, and begins to send it. @returns its id */
  keep(call: SealedCall, language: string): Promise<string>;
  /** Calls back soon, and at every change in any tab, with what isn't sent yet. */
  subscribe(listener: (waiting: readonly SealedWaiting[]) => void): void;
  /** Number of a report that this tab has sent, by its sid. */
  numberOf(sid: string): string | undefined;
  /** Tries one now. */
  send(id: string): Promise<unknown>;
  /** Deletes one that waits, or was refused. */
  remove(id: string): Promise<void>;
}

/** `REFUSALS` have a sentence of their own. */
const REFUSALS: Partial<Record<AduanErrorCode, SealedTrouble>> = {
  'idempotency-mismatch': 'changed',
  'too-large': 'tooMuch',
};

/** Of a refused report: its sentence, and the server's own. */
export function refusalOf(problem: OutboxSummary['problem']): { trouble: SealedTrouble; message: string } {
  const [message = problem?.serverMessage ?? ''] = Object.values(problem?.fields ?? {}).flat();
  return { trouble: (problem && REFUSALS[problem.code]) ?? 'refused', message };
}

const fateOf = ({ state, isStale }: OutboxSummary): SealedFate =>
  state === 'needs-fix' ? 'refused' : isStale ? 'old' : 'waiting';

/**
 * Sends what waits at once. Of a report that was sent nothing stays on the device, neither its number nor its time.
 *
 * @param root the endpoint's base URL, with a trailing slash
 */
export function sealedQueue(root: string): SealedQueue {
  const numbers = new Map<string, string>();
  const service = sealedService(root, (sid, trackingId) => numbers.set(sid, trackingId));
  const outbox: Outbox<CallEntry<SealedCall>> = createOutbox({ endpoint: root, service });
  const mark = (isWaiting: boolean) => flag(`${root}#sealed`, isWaiting);
  outbox.subscribe((items) => {
    for (const { id, state } of items) if (state === 'sent') outbox.remove(id).catch(() => {});
    mark(items.some(({ kept }) => kept === 'device'));
  });
  return {
    async keep(call, language) {
      // Set before it is kept: whatever happens next, a later visit must look for it.
      mark(true);
      const id = await outbox.add({ kind: 'call', call, language, files: [] });
      void outbox.send(id);
      return id;
    },
    subscribe: (listener) =>
      void outbox.subscribe((items) =>
        listener(items.flatMap((item) => (item.state === 'sent' ? [] : { ...item, fate: fateOf(item) }))),
      ),
    numberOf: (sid) => numbers.get(sid),
    send: (id) => outbox.send(id),
    remove: (id) => outbox.remove(id),
  };
}
