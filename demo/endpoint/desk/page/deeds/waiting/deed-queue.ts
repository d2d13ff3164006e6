/**
 * `DeedQueue` sends what officers do through the widgets' own outbox: on the device before it is sent, under one key
 * for its life, in one tab at a time. All code that sending needs is in one file: it is here before the network goes.
 */
import '../../../../../../src/outbox/attempt/engine.js';
import '../../../../../../src/outbox/attempt/deliver-whole.js';
import { createDatabase, createStore } from '../../../../../../src/outbox/database.js';
import { createOutbox, type Outbox } from '../../../../../../src/outbox/outbox.js';
import type { OutboxSummary } from '../../../../../../src/outbox/summary.js';
import { flag } from '../../../../../../src/outbox/waiting-flag.js';
import { isOverNetwork, Refusal } from '../../api.js';
import { session } from '../../session.js';
import { changeDeeds } from '../deed-state.js';
import type { Attempt, Deed, DeedView, WaitingDeed } from '../deed.js';
import { showDone } from '../show-done.js';
import {
  entryOf,
  isBehind,
  isOnItsWay,
  newId,
  queueOf,
  reportOf,
  type DeedEntry,
  type KeptDeed,
} from './deed-entry.js';
import { ENDED } from './deed-error.js';
import { deedService } from './deed-service.js';
import { endDeeds } from './end-deeds.js';
import { DATABASE, WAITING } from './kept-where.js';
import { moveDeeds } from './move-deeds.js';
import { waitingDeed } from './waiting-deed.js';

/** `DeedQueue` is the outbox of one officer on this device. It rests while another is signed in, or nobody. */
export interface DeedQueue {
  /** Keeps a deed, then sends it, unless an earlier one on the same report is on its way. */
  send(deed: Deed): Promise<Attempt>;
  /** Tries what waits now, the oldest first, until the server is found to be away. */
  sendAll(): Promise<void>;
  /** Sends what was refused once more, knowing the report as it is now. */
  sendAnyway(deed: WaitingDeed, version: string): Promise<void>;
  drop(id: string): Promise<void>;
}

/** `endKept` moves what an earlier release kept, and ends what waited too long. */
export async function endKept(): Promise<void> {
  const database = createDatabase(DATABASE);
  try {
    await moveDeeds(database);
    if (!(await endDeeds(createStore(database)))) flag(WAITING, false);
  } finally {
    database.close();
  }
}

export async function openQueue(officer: string): Promise<DeedQueue> {
  // Where storage is denied there is nothing to move or to end.
  await endKept().catch(() => {});
  return new OfficersQueue(officer);
}

class OfficersQueue implements DeedQueue {
  /** Deeds of this tab whose first try isn't over: whoever did them is told by its outcome. */
  private readonly inHand = new Map<string, DeedView | Refusal | null>();
  private readonly outbox: Outbox<DeedEntry>;
  private shown = 0;
  private trying: Promise<void> | undefined;

  constructor(private readonly officer: string) {
    this.outbox = createOutbox<DeedEntry>({
      endpoint: queueOf(officer),
      database: createDatabase(DATABASE),
      service: deedService(officer, {
        done: (deed, view) => this.onDone(deed, view),
        refused: ({ id }, refusal) => void (this.inHand.has(id) && this.inHand.set(id, refusal)),
      }),
      // Nothing that waits is sent into the practice queue.
      isHeld: (item, items) => !isOverNetwork() || !this.isTheirs() || isBehind(item, items),
    });
    this.outbox.subscribe((lines) => void this.show(lines));
  }

  async send(deed: Deed): Promise<Attempt> {
    const id = newId(deed.trackingId);
    this.inHand.set(id, null);
    const attempt = await this.tryFirst(id, deed).finally(() => this.inHand.delete(id));
    const shown = this.showAnew();
    if (attempt.state === 'waiting') await shown;
    // The server can be reached.
    else if (attempt.state === 'done') void this.outbox.flush();
    return attempt;
  }

  sendAll(): Promise<void> {
    return (this.trying ??= this.tryAll()
      .then(() => this.showAnew())
      .finally(() => (this.trying = undefined)));
  }

  async sendAnyway({ id, isEnded }: WaitingDeed, version: string): Promise<void> {
    const entry = isEnded ? undefined : await this.outbox.read(id);
    if (entry === undefined) return;
    await this.outbox.add(entryOf({ ...entry.call, version }), { replaces: id });
    await this.sendAll();
  }

  async drop(id: string): Promise<void> {
    await this.remove(id);
    await this.showAnew();
  }

  private async tryFirst(id: string, deed: Deed): Promise<Attempt> {
    // Before it is kept: whatever happens next, a later visit must look for it.
    flag(WAITING, true);
    await this.outbox.add(entryOf({ ...deed, id, at: Date.now() }), { id });
    if (isBehind({ id }, await this.lines())) return { state: 'waiting' };
    const line = await this.outbox.send(id);
    const answer = this.inHand.get(id) ?? null;
    if (answer === null) return { state: 'waiting' };
    if (!(answer instanceof Refusal)) return { state: 'done', view: answer };
    // The form keeps what was refused, and what the officer won't give the password for.
    if (line?.state !== 'needs-fix' && answer.status !== 401) return { state: 'waiting' };
    await this.remove(id);
    return { state: 'refused', refusal: answer };
  }

  /** `onDone` tells of a deed that waited; one of this tab's own is told by who did it. */
  private async onDone(deed: KeptDeed, view: DeedView): Promise<void> {
    await this.renewVersions(deed, view.work.version);
    if (this.inHand.has(deed.id)) this.inHand.set(deed.id, view);
    else showDone(deed, view, this.officer);
  }

  /** `renewVersions` of deeds that were written behind another: they were written knowing it. */
  private async renewVersions({ id, trackingId, version }: KeptDeed, renewed: string): Promise<void> {
    for (const line of await this.lines()) {
      if (line.id === id || line.state !== 'waiting' || reportOf(line.id) !== trackingId) continue;
      const later = (await this.outbox.read(line.id))?.call;
      if (later?.version === version)
        // `add` fails for a deed that another tab has just begun: it keeps its version, and is asked about.
        await this.outbox.add(entryOf({ ...later, version: renewed }), { replaces: line.id }).catch(() => {});
    }
  }

  private async tryAll(): Promise<void> {
    const tried = new Set<string>();
    while (isOverNetwork() && this.isTheirs()) {
      const lines = await this.lines();
      const next = lines.find((line) => isOnItsWay(line) && !tried.has(line.id) && !isBehind(line, lines));
      if (next === undefined) return;
      tried.add(next.id);
      const line = await this.outbox.send(next.id);
      if (line?.problem && !line.problem.status && isOnItsWay(line)) return;
    }
  }

  private lines(): Promise<OutboxSummary[]> {
    return new Promise((resolve) => {
      const end = this.outbox.subscribe((lines) => {
        resolve(lines);
        queueMicrotask(() => end());
      });
    });
  }

  private readonly remove = (id: string): Promise<void> => this.outbox.remove(id).catch(() => {});

  private readonly isTheirs = (): boolean => session()?.officer === this.officer;

  private readonly showAnew = async (): Promise<void> => this.show(await this.lines());

  /** Of two that read what was written at once, the later counts. */
  private async show(all: readonly OutboxSummary[]): Promise<void> {
    const turn = ++this.shown;
    const others = all.filter(({ id }) => !this.inHand.has(id));
    for (const { id, state } of others) if (state === 'sent') void this.remove(id);
    const lines = others.filter(({ state }) => state !== 'sent');
    // Found to be too old when it was about to be sent: its words are still there.
    if (lines.some(({ bytes, problem }) => bytes > 0 && problem?.serverCode === ENDED))
      void endKept().catch(() => {});
    const deeds = await Promise.all(lines.map(async ({ id }) => (await this.outbox.read(id))?.call));
    if (turn !== this.shown || !this.isTheirs()) return;
    changeDeeds({
      waiting: lines.flatMap((line, index) => (deeds[index] ? [waitingDeed(line, deeds[index])] : [])),
    });
  }
}
