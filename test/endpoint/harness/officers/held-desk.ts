import { anOfficer, type Officer } from './officer.js';
import type { Databases, Opened } from '../databases.js';
import type { Reply } from '../citizen.js';

/** Milliseconds for which a deed waits at a `HeldDesk`. */
export const HOLD_MS = 10_000;

/** A desk where deeds wait, with two officers who may do everything. */
export class HeldDesk {
  constructor(
    readonly one: Opened,
    readonly officer: Officer,
    readonly second: Officer,
  ) {}

  static async open(databases: Databases): Promise<HeldDesk> {
    const one = await databases.open();
    one.config.desk.holdMs = HOLD_MS;
    const officer = await anOfficer(one);
    return new HeldDesk(one, officer, await anOfficer(one, { name: 'Petugas Kedua', desk: officer.desk }));
  }

  /** By default so long that all is done: deeds of the same moment are due one after the other. */
  async pass(ms = HOLD_MS + 50): Promise<void> {
    this.one.clock.now = new Date(this.one.clock.now.getTime() + ms);
    await this.one.endpoint.dueDeeds.run();
  }

  async filed(): Promise<{ id: string; code: string }> {
    const { trackingId, accessCode } = await this.one.citizen.file();
    return { id: trackingId, code: accessCode };
  }

  async view(id: string, who = this.officer): Promise<Reply['body']> {
    return (await who.get(`reports/${id}`)).body.results;
  }

  keyed(path: string, body: object, key: string, who = this.officer): Promise<Reply> {
    return who.request('POST', path, body, { 'Idempotency-Key': key });
  }

  /** How the report really stands, and what has been told of it. */
  async stored(id: string) {
    const { database } = this.one.endpoint;
    const report = await database
      .selectFrom('complaints')
      .select(['id', 'status_code', 'disposition_id'])
      .where('tracking_id', '=', id)
      .executeTakeFirstOrThrow();
    const logs = await database
      .selectFrom('complaint_logs')
      .select('content')
      .where('complaint_id', '=', report.id)
      .execute();
    const followUps = await database
      .selectFrom('followups')
      .select('content')
      .where('complaint_id', '=', report.id)
      .execute();
    const drafts = await database
      .selectFrom('answer_drafts')
      .select(['kind', 'content'])
      .where('complaint_id', '=', report.id)
      .execute();
    const trail = await database
      .selectFrom('desk_audit')
      .select('action')
      .where('tracking_id', '=', id)
      .where('action', '<>', 'view')
      .orderBy('seq')
      .execute();
    return {
      status: report.status_code,
      office: report.disposition_id,
      texts: [...logs, ...followUps].map(({ content }) => content),
      logs: logs.length,
      drafts,
      trail: trail.map(({ action }) => action),
    };
  }
}
