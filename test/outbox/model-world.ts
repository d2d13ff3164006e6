import { AsyncLocalStorage } from 'node:async_hooks';
import { pack } from '../../src/outbox/entry.js';
import { newItem } from '../../src/outbox/item.js';
import { SUBMISSION } from '../client/samples.js';
import { Device } from './model-device.js';
import { ModelEndpoint, type Body } from './model-endpoint.js';
import { attempt, Tab } from './model-tab.js';

/** One phone with its tabs, disk, clock and locks, a network and an endpoint. Nothing in it happens by itself. */
export class World {
  readonly device = new Device();
  readonly endpoint = new ModelEndpoint();
  readonly tabs = new AsyncLocalStorage<Tab>();
  readonly open: Tab[] = [];
  readonly late: Body[] = [];
  readonly locks = new Map<string, Tab>();
  /** By the phone's clock, which jumps. */
  now = Date.UTC(2026, 10, 24);
  private elapsed = 0;
  private timers = new Map<number, { at: number; run: () => void }>();
  private started = 0;
  private readonly posting = new Map<string, Tab>();

  /**
   * @param hasLocks with Web Locks; else by leases, as on http pages
   * @param keepsTime it neither passes nor jumps, so that no lease runs out
   */
  constructor(
    readonly hasLocks: boolean,
    readonly keepsTime: boolean,
  ) {}

  /** Without locks, and with a clock that jumps, two tabs may hold one lease: then the key alone guards. */
  get hasGuard(): boolean {
    return this.hasLocks || this.keepsTime;
  }

  async add(title: string, files: number): Promise<string> {
    const file = (nth: number) => ({
      name: `${nth}.jpg`,
      type: 'image/jpeg',
      data: new Blob(['x']),
      isPrepared: true,
    });
    const { payload, ...rest } = await pack({
      kind: 'report',
      submission: { ...SUBMISSION, title },
      files: Array.from({ length: files }, (_, nth) => file(nth)),
    });
    const id = `item-${this.device.items.length}`;
    const item = {
      id,
      kind: 'report',
      endpoint: 'https://lapor.example/sp4n/',
      createdAt: this.now,
    } as const;
    this.device.keep(newItem({ ...item, key: `key of ${id}`, ...rest }), payload);
    return id;
  }

  openTab(): Tab {
    const tab = new Tab(this, (this.started += 1));
    this.open.push(tab);
    tab.wake();
    return tab;
  }

  crash(tab: Tab, doesItsBodyArrive: boolean): void {
    if (!tab.isAlive) return;
    this.open.splice(this.open.indexOf(tab), 1);
    for (const [key, poster] of this.posting) {
      if (poster !== tab) continue;
      this.posting.delete(key);
      const id = this.device.items.find((item) => item.key === key)?.id;
      const payload = id && this.device.records.payloads.get(id);
      if (doesItsBodyArrive && payload && payload.kind === 'report') {
        const attachments = this.device.records.items.get(id)!.files.map(({ uploadId }) => uploadId!);
        this.late.push({ key, submission: payload.submission, attachments });
      }
    }
    tab.die();
  }

  /** Two living tabs that send the same report at once have not kept to its lock. */
  async underWay<T>(tab: Tab, key: string, send: () => Promise<T>): Promise<T> {
    const other = this.posting.get(key);
    if (other && this.hasGuard) this.device.offences.push(`${key}: two requests at once`);
    this.posting.set(key, tab);
    try {
      return await send();
    } finally {
      if (this.posting.get(key) === tab) this.posting.delete(key);
    }
  }

  arriveLate(): void {
    const body = this.late.shift();
    if (body) attempt(() => this.endpoint.create(body));
  }

  /** Whether the endpoint has it, or will have it when what is on its way arrives. */
  mayExist(key: string): boolean {
    const arrives = this.late.some((body) => body.key === key && this.endpoint.accepts(body));
    return this.endpoint.reports.has(key) || arrives;
  }

  /** Time goes by, and the timers of living tabs run. */
  pass(ms: number): void {
    this.elapsed += ms;
    this.now += ms;
    for (const [id, timer] of [...this.timers].sort(([, a], [, b]) => a.at - b.at)) {
      if (timer.at > this.elapsed || !this.timers.delete(id)) continue;
      timer.run();
    }
  }

  /** Runs with the model's clock, timers, chance and locks in the place of the machine's. */
  async inhabit(live: () => Promise<void>): Promise<void> {
    const { Date: RealDate, setTimeout: realSet, clearTimeout: realClear } = globalThis;
    const real = { setTimeout: realSet, clearTimeout: realClear, setInterval, clearInterval };
    const realNow = RealDate.now;
    const realRandom = Math.random;
    const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    let last = 0;
    const set = (run: () => void, ms: number) => {
      const tab = this.tabs.getStore();
      const timer = { at: this.elapsed + ms, run: () => tab?.isAlive && this.tabs.run(tab, run) };
      this.timers.set((last += 1), timer);
      return last;
    };
    const clear = (id: number) => void this.timers.delete(id);
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    // A lease is renewed by an interval; here a tab that hangs for so long has lost it.
    Object.assign(globalThis, { setInterval: () => 0, clearInterval() {} });
    RealDate.now = () => this.now;
    Math.random = () => 0.5;
    const value = this.hasLocks ? { locks: { request: this.request } } : {};
    Object.defineProperty(globalThis, 'navigator', { value, configurable: true });
    try {
      await live();
    } finally {
      Object.assign(globalThis, real);
      RealDate.now = realNow;
      Math.random = realRandom;
      if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
      else Reflect.deleteProperty(globalThis, 'navigator');
    }
  }

  private readonly request = async (
    name: string,
    _options: object,
    run: (lock: object | null) => unknown,
  ): Promise<unknown> => {
    if (this.locks.has(name)) return run(null);
    this.locks.set(name, this.tabs.getStore()!);
    try {
      return await run({});
    } finally {
      this.locks.delete(name);
    }
  };
}

/** All that can go on by itself has gone on, up to the gates. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
