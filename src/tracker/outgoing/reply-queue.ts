import type { ReactiveController } from 'lit';
import type { SendingService } from '../../client/service.js';
import type { ReplyEntry } from '../../outbox/entry.js';
import type { Problem } from '../../outbox/item.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { AduanError } from '../../errors.js';
import { outboxOf } from '../../sending/page-outbox.js';
import { reportingServiceOf } from '../../sending/reporting-service.js';
import type { TrackerContext } from '../tracker-context.js';

/** A reply in the queue. Its text (`entry`) is read only if its report was opened with the access code. */
export interface KeptReply {
  line: OutboxSummary;
  entry: ReplyEntry | null;
}

/** The shown report, opened by its code. */
export interface OpenReport {
  trackingId: string;
  /** Canonical. */
  accessCode: string;
}

export interface ReplyQueueEvents {
  /** The endpoint has received the reply. @param isAsked true if somebody pressed the button in this tracker */
  sent: (reply: KeptReply, isAsked: boolean) => void;
  /** An attempt that somebody asked for failed. */
  failed: (reply: KeptReply, problem: Problem) => void;
}

/** Ids of replies whose arrival this page has shown. */
const told = new Set<string>();

/** The replies in this device's queue for the tracker's endpoint. */
export class ReplyQueue implements ReactiveController {
  private outbox: Outbox | null = null;
  private service: SendingService | null = null;
  private unsubscribe: (() => void) | undefined;
  private replies: readonly OutboxSummary[] = [];
  private isAdding = false;
  /** Ids of replies that were seen here before they were sent. */
  private readonly awaited = new Set<string>();
  /** Number of the latest requested attempt, by the reply's id. */
  private readonly asked = new Map<string, number>();
  private turns = 0;
  /** Each reply as it was before the current attempt. */
  private readonly rested = new Map<string, OutboxSummary>();
  private readonly entries = new Map<string, ReplyEntry>();
  private open: OpenReport | null = null;

  constructor(
    private readonly context: TrackerContext,
    private readonly events: ReplyQueueEvents,
  ) {
    context.element.addController(this);
  }

  hostConnected(): void {
    this.use();
  }

  hostDisconnected(): void {
    this.leave();
  }

  hostUpdate(): void {
    // An update may come after the tracker was removed from the page: it must not subscribe again.
    if (this.context.element.isConnected) this.use();
  }

  /** Replies that aren't sent yet, oldest first. */
  get unsent(): readonly KeptReply[] {
    return this.lines.map((line) => ({ line, entry: this.entries.get(line.id) ?? null }));
  }

  /** Replies to the shown report, with their text. */
  get own(): readonly (KeptReply & { entry: ReplyEntry })[] {
    return this.unsent.flatMap(({ line, entry }) => (entry ? [{ line, entry }] : []));
  }

  /** Sets the shown report, or none. The texts of replies to other reports are dropped. */
  show(report: OpenReport | null): void {
    if (report?.trackingId === this.open?.trackingId && report?.accessCode === this.open?.accessCode) return;
    this.open = report;
    this.entries.clear();
    void this.read();
  }

  /**
   * Adds a reply to the queue; see `Outbox.add`. On a shared device, or without an endpoint's address to find it again
   * by, it is kept in this tab's memory only.
   *
   * @param replaces id of the queued reply that this one replaces
   * @returns its id, for `send`, which must follow
   */
  async add(entry: ReplyEntry, { isShared, replaces }: { isShared: boolean; replaces: string | null }) {
    const { outbox } = this;
    if (!outbox) throw new AduanError('endpoint-missing');
    // If the earlier reply has been sent meanwhile, this is a new one.
    const earlier = this.lines.find(({ id }) => id === replaces)?.id;
    // The earlier reply is stored on the device, where nothing may stay now.
    if (isShared && earlier) await outbox.remove(earlier);
    this.isAdding = true;
    const id = await outbox
      .add(
        { ...entry, language: this.context.language.asked },
        {
          replaces: isShared ? undefined : earlier,
          keep: isShared || !this.context.endpointUrl ? 'memory' : 'device',
        },
      )
      .finally(() => (this.isAdding = false));
    this.asked.set(id, ++this.turns);
    if (isOf(entry, this.open)) this.entries.set(id, entry);
    return id;
  }

  /** Tries a reply now, without waiting. Never rejects. */
  async send(id: string): Promise<void> {
    const turn = ++this.turns;
    this.asked.set(id, turn);
    const line = await this.outbox?.send(id).catch(() => undefined);
    // Sent: `follow` reports it when the queue's list arrives.
    if (line?.state === 'sent' || this.asked.get(id) !== turn) return;
    this.asked.delete(id);
    if (!line || line.state === 'sending') return;
    // Still waiting without a failed attempt: the code to send it could not be loaded.
    const problem = line.problem ?? { code: 'chunk-failed' as const };
    this.events.failed({ line, entry: this.entries.get(id) ?? null }, problem);
  }

  /** Takes a reply out to change it; undefined when it may not be changed any more. */
  async edit(id: string): Promise<ReplyEntry | undefined> {
    const entry = await this.outbox?.edit(id).catch(() => undefined);
    return entry?.kind === 'reply' ? entry : undefined;
  }

  /** Deletes a reply. Never rejects. */
  async remove(id: string): Promise<void> {
    this.awaited.delete(id);
    await this.outbox?.remove(id).catch(() => {});
  }

  /** Loads the code that sending needs, so that Kirim can keep a reply without a network. Never rejects. */
  preload(): void {
    void this.outbox?.preload();
  }

  /** Subscribes to the queue of the current service. */
  private use(): void {
    const { element, endpointUrl } = this.context;
    const service = element.service ?? reportingServiceOf(endpointUrl);
    if (service === this.service) return;
    this.leave();
    this.service = service;
    const outbox = (this.outbox = outboxOf(endpointUrl || new URL('/', document.baseURI).href, service));
    this.unsubscribe = outbox.subscribe((lines) => this.follow(lines));
  }

  private leave(): void {
    this.unsubscribe?.();
    this.outbox = this.service = null;
    this.replies = [];
    this.awaited.clear();
  }

  private follow(all: readonly OutboxSummary[]): void {
    const replies = all.filter(({ kind }) => kind === 'reply');
    this.replies = replies;
    for (const line of replies) {
      const { id, state } = line;
      if (state !== 'sending') this.rested.set(id, line);
      if (state !== 'sent') this.awaited.add(id);
      // Earlier visits have shown their arrivals; but the queue may have sent a reply before this tracker subscribed.
      else if (this.awaited.delete(id) || (line.reply && !told.has(id))) {
        told.add(id);
        this.events.sent({ line, entry: this.entries.get(id) ?? null }, this.asked.delete(id));
        this.entries.delete(id);
      }
    }
    this.context.element.requestUpdate();
    void this.read();
  }

  private get lines(): OutboxSummary[] {
    return this.replies.filter(({ state }) => state !== 'sent').map((line) => this.shown(line));
  }

  /** Line as `sending` from Kirim to the first outcome; automatic retries don't change what is being read. */
  private shown(line: OutboxSummary): OutboxSummary {
    const { id, state, problem } = line;
    const isAsked = this.asked.has(id) || (this.isAdding && !this.rested.get(id)?.problem);
    if (state === 'sending' && !isAsked) return this.rested.get(id) ?? line;
    return state === 'waiting' && !problem && isAsked ? { ...line, state: 'sending' } : line;
  }

  /** Reads the texts of the replies to the shown report. An unreadable one is listed without its text. */
  private async read(): Promise<void> {
    const { open, outbox } = this;
    if (!open || !outbox) return;
    for (const { id } of this.lines) {
      if (this.entries.has(id)) continue;
      const entry = await outbox.read(id).catch(() => undefined);
      if (open !== this.open) return;
      if (entry?.kind !== 'reply' || !isOf(entry, open)) continue;
      this.entries.set(id, entry);
      this.context.element.requestUpdate();
    }
  }
}

const isOf = ({ reply, accessCode }: ReplyEntry, open: OpenReport | null): boolean =>
  reply.trackingId === open?.trackingId && accessCode === open.accessCode;
