import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import { statusOf } from '../../../src/contract/statuses.js';
import type { Database } from '../database/connect.js';
import type { ComplaintTable } from '../database/schema.js';
import { dayIn } from '../../../src/contract/working-days.js';
import { startOfDay } from '../days.js';
import { ENDS } from '../reports/lifecycle/lifecycle.js';
import { knownReporters } from '../reports/moderation/known-reporters.js';
import { contentWithout, maskedTexts } from '../reports/moderation/masked-texts.js';
import type { ImportDeps } from './deps.js';
import { keepsName, type OldReport } from './import-row.js';
import { channelOf, SOURCE_NAMES, type Source } from './sources.js';
import type { Batch, HashedRow } from './take-over.js';

const HALF_DAY_MS = 43_200_000;

/** `writeReports` inserts reports with all that belongs to them. @returns their rows' ids by `rowKey` */
export async function writeReports(
  transaction: Database,
  deps: ImportDeps,
  batch: Batch,
  rows: readonly HashedRow[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  let waiting = rows;
  while (waiting.length > 0) {
    const numbers = new Map(waiting.map((row) => [deps.newTrackingId(), row]));
    const made = await transaction
      .insertInto('complaints')
      .values([...numbers].map(([number, { report }]) => complaintOf(deps, batch.source, number, report)))
      .onConflict((conflict) => conflict.doNothing())
      .returning(['id', 'tracking_id'])
      .execute();
    for (const { id, tracking_id } of made) ids.set(numbers.get(tracking_id)!.rowKey, id);
    // A number was taken: its report draws another.
    waiting = rows.filter(({ rowKey }) => !ids.has(rowKey));
  }
  await writeLines(transaction, deps, batch.source, rows, ids);
  await writePersons(transaction, deps, batch, rows, ids);
  const { config } = deps;
  const answered = rows.filter(({ report }) => report.answer !== null);
  await insertAnswers(
    transaction,
    deps,
    answered.map(({ rowKey, report }) => ({
      id: ids.get(rowKey)!,
      content: report.answer!,
      report,
      // The row's time is its reporter's.
      at: noonOf(config.timeZone, report),
    })),
  );
  return ids;
}

/** `noonOf` the day that a report was filed on. */
function noonOf(timeZone: string, { filedAt }: OldReport): Date {
  return new Date(startOfDay(dayIn(timeZone, new Date(filedAt)), timeZone).getTime() + HALF_DAY_MS);
}

/** `writeAnswers`: rows that answer another row are the office's answers to its report. */
export async function writeAnswers(
  transaction: Database,
  deps: ImportDeps,
  rows: readonly HashedRow[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const answers = rows.map(({ parentKey, report }) => ({
    id: ids.get(parentKey!)!,
    content: report.content,
    report,
    at: new Date(report.filedAt),
  }));
  await insertAnswers(transaction, deps, answers);
}

/** Nobody holds its access code. What an office had begun is withheld until an officer shows it. */
function complaintOf(
  { config, hashing }: ImportDeps,
  source: Source,
  trackingId: string,
  report: OldReport,
): Insertable<ComplaintTable> {
  const now = config.now();
  const filedAt = new Date(report.filedAt);
  const { locationId, status } = report;
  const isVerified = status !== 'unverified';
  return {
    tracking_id: trackingId,
    access_code_hash: hashing.sha256(randomBytes(32)),
    classification_id: report.classificationId,
    title: report.title,
    content: report.content,
    ...maskedTexts(report),
    date_of_incident: report.incident,
    location_id: locationId,
    location_code: locationId === null ? null : (config.masters.location(locationId)?.code ?? null),
    location_text: report.locationText,
    latitude: report.latitude,
    longitude: report.longitude,
    category_id: report.categoryId,
    is_anonymous: report.isAnonymous,
    is_secret: report.isSecret,
    channel: channelOf(source),
    imported_from: source,
    status_code: status,
    disposition_id: report.office?.id ?? null,
    disposition_name: report.office?.name ?? null,
    verified_at: isVerified ? now : null,
    withheld_at: isVerified ? now : null,
    finished_at: ENDS.includes(status) ? filedAt : null,
    relay_state: 'none',
    created_at: filedAt,
    updated_at: now,
  };
}

async function writeLines(
  transaction: Database,
  { config }: ImportDeps,
  source: Source,
  rows: readonly HashedRow[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  if (rows.length === 0) return;
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: config.timeZone });
  const content = `Laporan diterima lewat ${SOURCE_NAMES[source]}, dan dipindahkan ke sini pada ${day.format(config.now())}.`;
  const masked = contentWithout(null, content);
  const values = rows.map(({ rowKey, report }) => ({
    complaint_id: ids.get(rowKey)!,
    content,
    ...masked,
    status_new: statusOf(report.status)!.name,
    created_at: new Date(report.filedAt),
  }));
  await transaction.insertInto('complaint_logs').values(values).execute();
}

async function writePersons(
  transaction: Database,
  { config }: ImportDeps,
  { withNames }: Batch,
  rows: readonly HashedRow[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const values = rows.flatMap(({ rowKey, report }) => {
    const { person } = report;
    const isNobody = Object.values(person).every((text) => text === null);
    if (isNobody || !keepsName(config, withNames, report)) return [];
    return { complaint_id: ids.get(rowKey)!, ...person, nik: null };
  });
  if (values.length > 0) await transaction.insertInto('reporters').values(values).execute();
}

interface Answer {
  id: number;
  content: string;
  report: OldReport;
  at: Date;
}

async function insertAnswers(
  transaction: Database,
  { config }: ImportDeps,
  answers: readonly Answer[],
): Promise<void> {
  if (answers.length === 0) return;
  const kept = await knownReporters(
    transaction,
    answers.map(({ id }) => id),
  );
  const values = answers.map(({ id, content, report, at }) => ({
    complaint_id: id,
    author: 'office' as const,
    institution_from_name: report.office?.name ?? config.name,
    content,
    ...contentWithout(kept(id), content),
    rating: 0,
    is_private: false,
    is_released: true,
    is_answer: true,
    created_at: at,
  }));
  await transaction.insertInto('followups').values(values).execute();
}
