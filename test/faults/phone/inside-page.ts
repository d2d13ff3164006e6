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
  if (root?.querySelector('.trouble button')) return 'trouble';
  return root?.querySelector('#kirim') ? 'whole' : 'loading';
}

/** Presses "Coba lagi", if it is there. */
export function askAgain(): void {
  const root = document.querySelector('aduan-form')?.shadowRoot;
  root?.querySelector<HTMLElement>('.trouble button')?.click();
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

/** What form and device say of a submission; a form that shows the receipt takes its line off the device. */
export interface Standing {
  screen: Screen;
  items: QueuedItem[];
}

interface Installed {
  readQueue: typeof readQueue;
  readScreen: typeof readScreen;
  passTime(to: number): void;
}

export async function readStanding(): Promise<Standing> {
  const page = globalThis as unknown as Installed;
  const items = await page.readQueue();
  return { items, screen: page.readScreen() };
}

/** Lets time go by in the moment in which nothing is being sent. @returns false when something is */
export async function passTimeAtRest(to: number): Promise<boolean> {
  const page = globalThis as unknown as Installed;
  const items = await page.readQueue();
  if (items.some(({ state }) => state === 'sending')) return false;
  page.passTime(to);
  return true;
}

/** Counts, over all visits, what pages were told to have arrived: a tab may be closed just as it shows the receipt. */
export function countReceipts(): void {
  addEventListener('aduan-submitted', () => {
    localStorage.setItem(
      'aduan-test-receipts',
      String(1 + Number(localStorage.getItem('aduan-test-receipts'))),
    );
  });
}

export const readReceipts = (): number => Number(localStorage.getItem('aduan-test-receipts'));

/** As on http pages, and in browsers older than Web Locks. */
export function takeLocksAway(): void {
  Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
}

/** How often this page's queue asked for a lock, or for a lease in its place. */
export const readLockRequests = (): number =>
  (globalThis as unknown as { lockRequests: number }).lockRequests;

/** Counts them. */
export function watchLocks(): void {
  const page = globalThis as unknown as { lockRequests: number };
  page.lockRequests = 0;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if ([stores].flat().includes('leases')) page.lockRequests += 1;
    return transaction.call(this, stores, mode, options);
  };
  if (!('locks' in navigator) || !navigator.locks) return;
  const { request } = LockManager.prototype;
  LockManager.prototype.request = function (...parameters: unknown[]) {
    page.lockRequests += 1;
    return Reflect.apply(request, this, parameters) as Promise<unknown>;
  };
}

/** As in a browser that keeps nothing for this site. */
export function denyStorage(): void {
  indexedDB.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
}

/**
 * Lets a test see whether every write of the queue asked to be on the disk before it counts as done. A draft's may not:
 * it is written at each pause of typing, and promises less.
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
