import { lockComplaint } from '../../database/complaint.js';
import { inTransaction, tentatively } from '../../database/transaction.js';
import { canonical } from '../../exactly-once/exactly-once.js';
import type { Redactions } from '../../masking/blacken.js';
import { mayKnow, seesEverything, type Officer } from '../../officers/roles.js';
import { ApiError } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { ACTIONS, type ActionName } from '../reports/actions.js';
import type { Body, OfficerAction } from '../reports/officer-action.js';
import { loadReport } from '../reports/report.js';
import { findFor } from '../reports/sight.js';
import type { ChangedWire } from '../wire.js';
import { linesSince, versionsOf } from '../work/version.js';
import { viewOf, type DeskView } from '../work/view.js';
import type { Asking } from '../work/work.js';
import { actOfKey, heldActs, isUndoable, rowBehind, storeAct, type ActRow } from './act-rows.js';
import { carryOut, failAct } from './carry-out.js';
import { projected } from './projected.js';
import { insideDeed, isAtOnce, opposedBy } from './rules.js';

/** `Deed` is a call of an officer on a report. */
export interface Deed {
  act: ActionName;
  trackingId: string;
  /** `same` is what two equal calls have in common. */
  same: unknown;
  /** The body without its files: it is judged before they are stored; null where there are none. */
  words: Body | null;
  /** Stores what the database doesn't hold, and gives the body. Not called for a call that was made before. */
  store: () => Promise<Body>;
  /** `Idempotency-Key`; null for a call without one. */
  key: string | null;
  /** `version` that the officer saw; null for a call that is done to the report as it is. */
  version: string | null;
}

/**
 * `doDeed` judges a deed now, by the report as it will be once the deeds before it are done, and stores it until its
 * hold ends. Done at once is what protects, what stays inside the desk, and all where `HOLD_SECONDS` is 0.
 * @returns the report as it will be; in its `work` what `undo` takes, and how long
 * @throws ApiError 404; 409 `changed` for another version; 422 for another body with a key; what the action throws
 */
export async function doDeed(endpoint: DeskDeps, asking: Omit<Asking, 'act'>, deed: Deed): Promise<DeskView> {
  const { officer } = asking;
  const { database: outside } = endpoint;
  const { id } = await findFor(outside, officer, deed.trackingId);
  const key = keyOf(endpoint, officer, deed);
  const isKnown = key !== null && (await actOfKey(outside, key)) !== null;
  const locked = async <T>(body: Body, work: (report: LockedReport) => Promise<T>): Promise<T> =>
    await inTransaction(outside, async (database) => {
      const report = await lockComplaint(database, id);
      if (!mayKnow(officer, report)) throw movedOn(officer);
      const asked = { endpoint: { ...endpoint, database }, officer, trackingId: deed.trackingId, body };
      return await work(new LockedReport(asked, asking, id));
    });
  // Files cost the endpoint time and room: those of a deed that is refused anyway are not even looked at.
  if (!isKnown && deed.words !== null) await locked(deed.words, async (report) => await report.judge(deed));
  // Outside the lock, for it may take seconds.
  const body = isKnown ? {} : await deed.store();
  return await locked(body, async (report) => await report.take(deed, key));
}

/** `movedOn`: the officer knew of the report a moment ago, and it was handed on, or its place corrected. */
const movedOn = (officer: Officer): ApiError =>
  seesEverything(officer)
    ? new ApiError('not-found', { say: 'desk-report-unknown' })
    : new ApiError('forbidden', { say: 'desk-not-your-institution' });

/** `keyOf`: keys of other officers, reports and acts never meet. */
function keyOf({ hashing }: DeskDeps, { id }: Officer, { act, trackingId, key, same }: Deed) {
  if (key === null) return null;
  return {
    hash: hashing.sha256(`desk ${id} ${trackingId} ${act}\n${key}`),
    fingerprint: hashing.keyed('fingerprint', canonical(same)).toString('hex'),
  };
}

type Key = ReturnType<typeof keyOf>;

/** `LockedReport` is a report whose lock the open transaction has, and what is asked of it. */
class LockedReport {
  readonly #endpoint: DeskDeps;

  constructor(
    private readonly asked: OfficerAction,
    private readonly asking: Omit<Asking, 'act'>,
    private readonly id: number,
  ) {
    this.#endpoint = asked.endpoint;
  }

  async take({ act, version }: Deed, key: Key): Promise<DeskView> {
    const { database, config } = this.#endpoint;
    const first = key && (await actOfKey(database, key));
    await this.#carryOut(({ due_at }) => due_at <= config.now());
    if (first !== null) return await this.#outcome(isUndoable(first) ? first : null);
    const isNow = config.desk.holdMs === 0 || isAtOnce(act, this.asked.body, await this.#black());
    return isNow ? await this.#doNow(act, key, version) : await this.#hold(act, key, version);
  }

  /** `judge` refuses what `take` would refuse, and leaves nothing. */
  async judge({ act, version }: Deed): Promise<void> {
    const held = await this.#held();
    await tentatively(
      this.#endpoint.database,
      async () =>
        await projected(this.#endpoint, held, async () => {
          await this.#assertSeen(version);
          await ACTIONS[act](this.asked);
        }),
    );
  }

  #held(): Promise<ActRow[]> {
    return heldActs(this.#endpoint.database, this.id);
  }

  async #black(): Promise<Redactions> {
    const { redactions } = await this.#endpoint.database
      .selectFrom('complaints')
      .select('redactions')
      .where('id', '=', this.id)
      .executeTakeFirstOrThrow();
    return redactions ?? { title: [], content: [] };
  }

  async #view(act: Asking['act']): Promise<DeskView> {
    return await viewOf(this.#endpoint, this.asked.trackingId, { ...this.asking, act });
  }

  async #outcome(act: Asking['act']): Promise<DeskView> {
    return await projected(this.#endpoint, await this.#held(), () => this.#view(act));
  }

  /** `#carryOut` does waiting deeds for good, and all before them. */
  async #carryOut(isMeant: (act: ActRow) => boolean): Promise<void> {
    const held = await this.#held();
    const last = held.map(isMeant).lastIndexOf(true);
    for (const act of held.slice(0, last + 1)) await carryOut(this.#endpoint, act);
  }

  /**
   * `#settleOpposed` leaves no waiting deed that would bring back what a protecting one hides: such a deed is done
   * first or, where a colleague's deed waits before it and must not go out early, fails.
   */
  async #settleOpposed(name: ActionName): Promise<void> {
    const isOpposed = ({ act }: ActRow): boolean => opposedBy(name).includes(act);
    const held = await this.#held();
    const before = held.slice(0, held.map(isOpposed).lastIndexOf(true) + 1);
    const { officer } = this.asked;
    if (before.every((act) => isOpposed(act) || act.officer_id === officer.id))
      await this.#carryOut(isOpposed);
    else for (const act of before.filter(isOpposed)) await failAct(this.#endpoint, act, 'changed');
  }

  /** `#assertSeen` runs on the report as it will be. @throws ApiError 409 */
  async #assertSeen(version: string | null): Promise<void> {
    if (version === null) return;
    const { officer, trackingId } = this.asked;
    const current = await versionsOf(this.#endpoint.database, officer, [trackingId]);
    if (current.get(trackingId) === version) return;
    const lines = linesSince(version, await loadReport(this.#endpoint, trackingId));
    const changed: ChangedWire = { lines, results: await this.#view(null) };
    throw new ApiError('changed', { more: { changed } });
  }

  async #doNow(name: ActionName, key: Key, version: string | null): Promise<DeskView> {
    const { database, config } = this.#endpoint;
    if (version !== null)
      await projected(this.#endpoint, await this.#held(), () => this.#assertSeen(version));
    await this.#settleOpposed(name);
    const holdMs = insideDeed(name) === null ? 0 : config.desk.holdMs;
    const find = async () => (holdMs === 0 ? null : await insideDeed(name)!.find(database, this.id));
    const before = await find();
    await ACTIONS[name](this.asked);
    const found = before && { before, made: await find() };
    if (key === null && found === null) return await this.#outcome(null);
    const deed = { ...this.#deed(name, key), body: found ?? {}, state: 'done' } as const;
    const row = rowBehind(await this.#held(), config.now(), holdMs, deed);
    await storeAct(database, row);
    return await this.#outcome(found === null ? null : row);
  }

  async #hold(name: ActionName, key: Key, version: string | null): Promise<DeskView> {
    const { database, config } = this.#endpoint;
    const before = await this.#held();
    const deed = { ...this.#deed(name, key), body: this.asked.body, state: 'held' } as const;
    const row = rowBehind(before, config.now(), config.desk.holdMs, deed);
    const results = await tentatively(
      database,
      async () =>
        await projected(this.#endpoint, before, async () => {
          await this.#assertSeen(version);
          await ACTIONS[name](this.asked);
          await storeAct(database, row);
          return await this.#view(row);
        }),
    );
    await storeAct(database, row);
    return results;
  }

  #deed(act: ActionName, key: Key) {
    return { complaintId: this.id, officerId: this.asked.officer.id, act, key };
  }
}
