import { sql } from 'kysely';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { mayKnow } from '../../officers/roles.js';
import { ownActs } from '../../reports/information/own-acts.js';
import { stayHere } from '../../reports/forwarding/outbox.js';
import { changeStatus } from '../../reports/lifecycle/lifecycle.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { MessageKey } from '../../words/messages.js';
import { readText } from '../fields.js';
import type { OfficerAction } from '../reports/officer-action.js';
import { onLocked } from './locked.js';

const OPEN: readonly string[] = [
  'unverified',
  'verified',
  'in_progress',
  'reopened',
  'held',
] satisfies StatusCode[];

/** Names no number: whether the main report is to be read changes. Detail names it to whoever may read it. */
const LINE = 'Laporan ini digabung dengan laporan lain tentang hal yang sama, dan dilanjutkan di sana.';

/**
 * `merge {into}` archives a report beside the one about the same matter that goes on. Its supporters go there, its
 * reporter's later replies are shown there, and its number leads there.
 */
export async function merge(asked: OfficerAction): Promise<void> {
  const { endpoint, officer, body } = asked;
  const { config, notifier } = endpoint;
  const number = readText(body, 'into', 'label-complaint_id', { max: 40 }).replace(/\D/g, '');
  await onLocked(asked, 'merge', async ({ transaction, complaint }) => {
    if (!OPEN.includes(complaint.status_code)) throw new ApiError('closed', { say: 'desk-merge-ended' });
    const main = await lockMain(transaction, number);
    if (main === null || !mayKnow(officer, main)) throw refused('desk-merge-unknown');
    await assertFit(transaction, complaint, main);
    await assertNoActs(transaction, complaint.id);
    const now = config.now();
    const row = { into_id: main.id, officer_id: officer.id, at: now };
    await transaction
      .insertInto('merged_reports')
      .values({ complaint_id: complaint.id, ...row })
      .execute();
    // Those merged into this one go on with it, so that every number leads to the end at once.
    await transaction
      .updateTable('merged_reports')
      .set({ into_id: main.id })
      .where('into_id', '=', complaint.id)
      .execute();
    await addSupports(transaction, complaint.id, main.id);
    await stayHere(transaction, config, complaint);
    const line = { content: LINE, from: { id: 'desk', name: config.name } };
    await changeStatus(transaction, config, complaint, 'archived', line);
    await transaction.deleteFrom('report_hands').where('complaint_id', '=', complaint.id).execute();
    await notifier.changed(transaction, complaint.id, 'merge');
  });
}

const refused = (key: MessageKey): ApiError => invalid({ into: [{ key }] });

/** `lockMain` locks it behind the merged one; two that are merged into each other at once end one of the two. */
async function lockMain(transaction: Database, trackingId: string): Promise<Complaint | null> {
  const row = await transaction
    .selectFrom('complaints')
    .select('id')
    .where('tracking_id', '=', trackingId)
    .executeTakeFirst();
  return row === undefined ? null : await lockComplaint(transaction, row.id);
}

/**
 * Both are equally open to the public, and the main one goes on by itself: so no number leads in a circle, and nothing
 * hidden is told.
 * @throws ApiError 422
 */
async function assertFit(transaction: Database, merged: Complaint, main: Complaint): Promise<void> {
  if (main.id === merged.id) throw refused('desk-merge-itself');
  if (main.withdrawn_at !== null) throw refused('desk-merge-withdrawn');
  if (main.is_secret !== merged.is_secret) throw refused('desk-merge-secret');
  if ((main.withheld_at !== null) !== (merged.withheld_at !== null)) throw refused('desk-merge-withheld');
  const row = await transaction
    .selectFrom('merged_reports')
    .select('into_id')
    .where('complaint_id', '=', main.id)
    .executeTakeFirst();
  if (row !== undefined) throw refused('desk-merge-merged');
  if (main.status_code === 'archived' || main.status_code === 'rejected') throw refused('desk-merge-over');
}

/**
 * `assertNoActs`: an objection, a decision or an extension is of one request; at another it would be lost.
 * @throws ApiError 409
 */
async function assertNoActs(transaction: Database, id: number): Promise<void> {
  const [act] = await ownActs(transaction, id);
  if (act !== undefined) throw new ApiError('closed', { say: 'desk-merge-information' });
}

/**
 * `addSupports` shows the sum. Each press stays with the report that it was for: its device is recognised by that one's
 * number alone (`feed/support.ts`), so a device that pressed at both before counts twice.
 */
async function addSupports(transaction: Database, from: number, to: number): Promise<void> {
  await transaction
    .updateTable('complaints')
    .set({
      supports_count: sql<number>`supports_count + (select supports_count from complaints where id = ${from})`,
    })
    .where('id', '=', to)
    .execute();
  await transaction.updateTable('complaints').set({ supports_count: 0 }).where('id', '=', from).execute();
}
