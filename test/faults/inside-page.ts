/** Functions that run inside the page. */

export type Screen = 'none' | 'writing' | 'refused' | 'working' | 'received' | 'queued' | 'unknown';

/** What the form shows. */
export function readScreen(): Screen {
  const root = document.querySelector('aduan-form')?.shadowRoot;
  if (!root) return 'none';
  const has = (part: string) => root.querySelector(`[part~="${part}"]`) !== null;
  if (has('receipt')) return 'received';
  if (has('progress')) return 'working';
  if (has('queued')) return 'queued';
  if (has('unknown')) return 'unknown';
  // Without the chunk of the outcome's looks there are only its words, and the code once it is kept.
  if (root.querySelector('#outcome')) {
    if (root.querySelector('#tracking-id')) return 'received';
    return root.querySelector('#access-code') ? 'queued' : 'working';
  }
  return has('error-summary') ? 'refused' : 'writing';
}

/** The heading of what it shows after Kirim. */
export function readHeading(): string {
  return (
    document.querySelector('aduan-form')?.shadowRoot?.querySelector('#outcome')?.textContent?.trim() ?? ''
  );
}

/** Whether the form can be filled in: `trouble` when it offers to ask the endpoint again. */
export function readForm(): 'loading' | 'trouble' | 'whole' {
  const root = document.querySelector('aduan-form')?.shadowRoot;
  if (root?.querySelector('[part="trouble"] button')) return 'trouble';
  return root?.querySelector('[name="consent"]') ? 'whole' : 'loading';
}

/** Presses "Coba lagi", if it is there. */
export function askAgain(): void {
  const root = document.querySelector('aduan-form')?.shadowRoot;
  root?.querySelector<HTMLElement>('[part="trouble"] button')?.click();
}

/** Presses "Kirim sekarang" or "Tanyakan sekarang", unless an attempt by itself has just taken it away. */
export function sendNow(): void {
  const root = document.querySelector('aduan-form')?.shadowRoot;
  root?.querySelector<HTMLElement>('[part="queued"] > p > .button, [part="unknown"] > p > .button')?.click();
}

export interface QueuedItem {
  id: string;
  state: 'waiting' | 'sending' | 'sent' | 'needs-fix' | 'unknown';
  attempts: number;
  problem: { code: string } | null;
}

/** The queue as it lies on the device; empty when there is none yet. */
export function readQueue(): Promise<QueuedItem[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('aduan');
    // It must not come to be here, without its stores.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const fail = (error: DOMException | null) => reject(new Error(String(error)));
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : fail(opening.error));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('items').objectStore('items').getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result as QueuedItem[]);
      };
    };
  });
}

/** As in a browser that keeps nothing for this site. */
export function denyStorage(): void {
  indexedDB.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
}

/**
 * Lets a test see whether every write of the queue asked to be on the disk before it counts as done. A draft's may not: it is
 * written at each pause of typing, and promises less.
 */
export function watchDurability(): void {
  const promised = ['items', 'payloads', 'leases'];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const isPromise = (typeof stores === 'string' ? [stores] : [...stores]).some((store) =>
      promised.includes(store),
    );
    if (isPromise && mode === 'readwrite' && options?.durability !== 'strict')
      console.error('aduan-test: a write that is not strict');
    return transaction.call(this, stores, mode, options);
  };
}
