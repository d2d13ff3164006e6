import { lockComplaint } from '../../database/complaint.js';
import { inTransaction, tentatively } from '../../database/transaction.js';
import { canonical } from '../../exactly-once/exactly-once.js';
import { mayKnow, type Officer } from '../../officers/roles.js';
import { ApiError } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { ACTIONS, type Action, type ActionName, type Body, type OfficerAction } from '../reports/actions.js';
import { loadReport } from '../reports/report.js';
import { findFor } from '../reports/sight.js';
import { linesSince, versionOf } from '../work/version.js';
import { viewOf } from '../work/view.js';
import type { Asking } from '../work/work.js';
import { actOfKey, heldActs, isUndoable, storeAct, type ActRow } from './act-rows.js';
import { carryOut, discardBody } from './carry-out.js';
import { projected } from './projected.js';
import { isAtOnce, opposedBy } from './rules.js';

/** `Deed` is a call of an officer on a report. */
export interface Deed {
  act: ActionName;
  trackingId: string;
  body: Body;
  /** What two equal calls have in common. */
  fields: unknown;
  /** `Idempotency-Key`; null for a call without one. */
  key: string | null;
  /** What the officer saw; null for a call that is done to the report as it is. */
  version: string | null;
}

/** `Done` is the answer to a deed. */
export interface Done {
  /** What `undo` takes; null for what took effect at once. */
  act: string | null;
  results: Record<string, unknown>;
}

/**
 * `doDeed` judges a deed now, by the report as it will be when the deeds before it are done, and stores it until nothing
 * takes it back any more. Done at once is what protects, what stays inside the desk, and all where no deed waits.
 * @throws ApiError 404; 409 `changed` for another version; 422 for another body with a key; what the action throws
 */
export async function doDeed(endpoint: DeskDeps, asking: Omit<Asking, 'act'>, deed: Deed): Promise<Done> {
  const { id } = await findFor(endpoint.database, asking.officer, deed.trackingId);
  const over: ActRow[] = [];
  let isStored = false;
  try {
    const done = await inTransaction(endpoint.database, async (database) => {
      const inside = { ...endpoint, database };
      const report = await lockComplaint(database, id);
      if (!mayKnow(asking.officer, report)) throw new ApiError('not-found', { say: 'desk-report-unknown' });
      return await new LockedReport(inside, asking, id, over).take(deed);
    });
    isStored = !done.isRepeated;
    return done;
  } finally {
    if (!isStored) await discardBody(endpoint, deed);
    for (const act of over) await discardBody(endpoint, act);
  }
}

/** `keyOf`: keys of other officers, reports and acts never meet. */
function keyOf({ hashing }: DeskDeps, { id }: Officer, { act, trackingId, key, fields }: Deed) {
  if (key === null) return null;
  return {
    hash: hashing.sha256(`desk ${id} ${trackingId} ${act}\n${key}`),
    fingerprint: hashing.keyed('fingerprint', canonical(fields)).toString('hex'),
  };
}

/** `LockedReport` is a report whose lock the open transaction has. */
class LockedReport {
  constructor(
    private readonly endpoint: DeskDeps,
    private readonly asking: Omit<Asking, 'act'>,
    private readonly id: number,
    /** Deeds that could not be done, for what they have put away. */
    private readonly over: ActRow[],
  ) {}

  async take(deed: Deed): Promise<Done & { isRepeated: boolean }> {
    const { database, config } = this.endpoint;
    const { officer } = this.asking;
    const key = keyOf(this.endpoint, officer, deed);
    const first = key && (await actOfKey(database, key));
    await this.#carryOut((act) => act.due_at <= config.now());
    if (first !== null) {
      const act = isUndoable(first) ? first.id : null;
      const results = await projected(this.endpoint, await this.#held(), () => this.#view(deed, act));
      return { act, results, isRepeated: true };
    }
    if (deed.version !== null) await this.#assertSeen(deed, deed.version);
    const asked = {
      endpoint: this.endpoint,
      officer,
      trackingId: deed.trackingId,
      body: deed.body,
    };
    const done =
      config.desk.holdMs === 0 || isAtOnce(deed.act, deed.body)
        ? await this.#doNow(deed, asked, key)
        : await this.#hold(deed, asked, key);
    return { ...done, isRepeated: false };
  }

  #held(): Promise<ActRow[]> {
    return heldActs(this.endpoint.database, this.id);
  }

  async #view({ trackingId }: Deed, act: string | null): Promise<Record<string, unknown>> {
    return await viewOf(this.endpoint, trackingId, { ...this.asking, act });
  }

  /** `#carryOut` does waiting deeds for good, and all before them. */
  async #carryOut(isMeant: (act: ActRow) => boolean): Promise<void> {
    const held = await this.#held();
    const last = held.map(isMeant).lastIndexOf(true);
    for (const act of held.slice(0, last + 1)) if (!(await carryOut(this.endpoint, act))) this.over.push(act);
  }

  async #assertSeen(deed: Deed, version: string): Promise<void> {
    const changed = await projected(this.endpoint, await this.#held(), async () => {
      const whole = await loadReport(this.endpoint, deed.trackingId);
      if ((await versionOf(this.endpoint.database, whole)) === version) return null;
      return { lines: linesSince(version, whole), results: await this.#view(deed, null) };
    });
    if (changed !== null) throw new ApiError('changed', { more: { changed } });
  }

  async #doNow(deed: Deed, asked: OfficerAction, key: ReturnType<typeof keyOf>): Promise<Done> {
    const { database, config } = this.endpoint;
    const { holdMs } = config.desk;
    await this.#carryOut(({ act }) => opposedBy(deed.act).includes(act));
    const action: Action = ACTIONS[deed.act];
    const inverse = (await action(asked)) ?? null;
    const canUndo = inverse !== null && holdMs > 0;
    let act: string | null = null;
    if (key !== null || canUndo) {
      const body = canUndo ? { ...inverse } : null;
      const row = { complaintId: this.id, officerId: asked.officer.id, act: deed.act, body, key };
      const id = await storeAct(database, config.now(), canUndo ? holdMs : 0, { ...row, state: 'done' });
      if (canUndo) act = id;
    }
    const results = await projected(this.endpoint, await this.#held(), () => this.#view(deed, act));
    return { act, results };
  }

  async #hold(deed: Deed, asked: OfficerAction, key: ReturnType<typeof keyOf>): Promise<Done> {
    const { database, config } = this.endpoint;
    const before = await this.#held();
    const row = { complaintId: this.id, officerId: asked.officer.id, act: deed.act, body: deed.body, key };
    const act = await storeAct(database, config.now(), config.desk.holdMs, { ...row, state: 'held' });
    const results = await tentatively(
      database,
      async () =>
        await projected(this.endpoint, before, async () => {
          await ACTIONS[deed.act](asked);
          return await this.#view(deed, act);
        }),
    );
    return { act, results };
  }
}
