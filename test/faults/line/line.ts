import type { Fault, Point } from './faults.js';
import type { Moment, Plan } from './plan.js';
import type { Line } from './proxy.js';
import type { RequestHead } from './request-stream.js';
import { signal } from '../phone/signal.js';

/** One phone's line to the endpoint: follows a plan, and watches what the queue asks of the network. */
export class PhoneLine implements Line {
  /** How often each fault befell a request. */
  readonly counts = new Map<Fault, number>();
  /** What the queue must never do, in words. */
  readonly offences: string[] = [];
  /** POSTs that left, by kind. */
  readonly posts = { upload: 0, create: 0 };
  /** Heads and bodies of those. */
  postedBytes = 0;
  /** Questions that were answered, or came to nothing. */
  reads = 0;
  /** What happened since the plan began, for who must find out what went wrong. */
  private course: string[] = [];
  private began = 0;
  private faults: Plan['faults'] = [];
  private event: { at: Moment; strike: () => Promise<void> } | null = null;
  private visit = 0;
  private open = 0;
  /** Requests that no answer came to yet, and whether another one like it came meanwhile. */
  private readonly underWay = new Map<string, { isDoubled: boolean }>();
  private readonly answered = new Set<string>();
  private stalled = signal();
  private release = signal();
  private onRefuse: () => Promise<void> = async () => {};

  use(plan: Pick<Plan, 'faults' | 'event'>, strike: () => Promise<void>, refuse: () => Promise<void>): void {
    this.faults = [...plan.faults];
    this.event = { at: plan.event.at, strike };
    this.course = [];
    this.began = performance.now();
    this.onRefuse = refuse;
    this.stalled = signal();
    this.release = signal();
  }

  /** From here on nothing goes wrong any more. */
  calm(): void {
    this.faults = [];
    this.event = null;
    this.flowOn();
  }

  /**
   * Call before and after what may keep an answer from being heard that is on its way: the death of a tab, an hour gone
   * by.
   */
  forget(): void {
    this.visit += 1;
    this.answered.clear();
  }

  /** Every tab has ended: what they asked for is nobody's any more, and who asks for it now is the only one. */
  endTabs(): void {
    this.underWay.clear();
  }

  /** Whether no request is under way. */
  get isQuiet(): boolean {
    return this.open === 0;
  }

  note(what: string): void {
    this.course.push(`+${((performance.now() - this.began) / 1000).toFixed(2)} s ${what}`);
  }

  /** The last of what happened. */
  get recently(): string {
    return this.course.slice(-40).join(', ');
  }

  /** Resolves when a request is stalled. */
  get stall(): Promise<void> {
    return this.stalled.reached;
  }

  /** Who is stalled stays so, until the sender gives up. */
  hold(): void {
    this.stalled = signal();
  }

  flowOn(): void {
    this.release.fire();
    this.stalled = signal();
    this.release = signal();
  }

  /** Does what is planned for this moment, once. */
  async at(moment: Moment): Promise<void> {
    if (this.event?.at !== moment) return;
    const { strike } = this.event;
    this.event = null;
    this.note(`struck at ${moment}`);
    await strike();
  }

  faultFor({ kind, topic }: RequestHead): Fault | null {
    const index = this.faults.findIndex(({ on }) => on === kind || on === topic);
    const [planned] = index < 0 ? [] : this.faults.splice(index, 1);
    if (!planned) return null;
    this.counts.set(planned.fault, (this.counts.get(planned.fault) ?? 0) + 1);
    this.note(`${planned.fault} on ${planned.on}`);
    if (planned.fault === 'refused') void this.onRefuse();
    return planned.fault;
  }

  async reached({ kind }: RequestHead, point: Point): Promise<void> {
    if (kind === 'upload' || kind === 'create') await this.at(`${kind} ${point}`);
  }

  released(): Promise<void> {
    this.stalled.fire();
    return this.release.reached;
  }

  posted({ kind, key, text, length }: RequestHead): (status: number | null) => void {
    this.open += 1;
    if (kind === 'upload' || kind === 'create') this.postedBytes += text.length + length;
    const settle = kind === 'upload' || kind === 'create' ? this.watch(kind, key) : () => {};
    return (status) => {
      this.open -= 1;
      if (kind === 'read') this.reads += 1;
      settle(status);
    };
  }

  private watch(kind: 'upload' | 'create', key: string): (status: number | null) => void {
    this.posts[kind] += 1;
    const name = `${kind} ${key}`;
    this.note(`${name} leaves`);
    const earlier = this.underWay.get(name);
    if (earlier) earlier.isDoubled = true;
    if (this.answered.has(name)) this.offend(`asked again for what was answered: ${name}`);
    const own = { isDoubled: false };
    this.underWay.set(name, own);
    const { visit } = this;
    return (status) => {
      this.note(`${name} is answered ${status ?? 'nothing'}`);
      if (this.underWay.get(name) === own) this.underWay.delete(name);
      // One that was given up is still here for a moment; whoever takes its answer has not given it up.
      if (status !== null && own.isDoubled) this.offend(`two requests at once: ${name}`);
      if (status !== null && status < 300 && visit === this.visit) this.answered.add(name);
    };
  }

  private offend(what: string): void {
    this.offences.push(`${what} (${this.recently})`);
  }
}
