import { SYSTEM, writeAudit } from '../../audit/audit.js';
import type { ReportDeps } from '../deps.js';
import { discardFiles } from '../../uploads/incoming.js';
import type { Database } from '../../database/connect.js';
import { inPieces } from '../../jobs/in-pieces.js';
import { eraseReport } from './erasure.js';
import { lockComplaint } from '../../database/complaint.js';

type Parts = Pick<ReportDeps, 'database' | 'config' | 'storage'>;

/**
 * `eraseExpired` keeps the consent's promise: personal data is erased when its years have passed since the report's
 * end. A report that nobody read in that time is erased too, and one from elsewhere that nothing happened to; one that
 * an office never finished is not, because its reporter still waits: the desk shows it as overdue. A legal hold stops
 * it. Safe at any moment, in several processes and after any crash: each report is checked again under its lock, and
 * files left behind have no row, so the collector finds them.
 */
export async function eraseExpired(parts: Parts): Promise<void> {
  const { config, database } = parts;
  const before = yearsBefore(config.now(), config.retentionYears);
  await inPieces({
    // Each in a transaction of its own, so that none is held up by the others' files.
    piece: 1,
    find: (after, limit) =>
      expired(database, before).select('id').where('id', '>', after).orderBy('id').limit(limit).execute(),
    handle: async ([id]) => await eraseOne(parts, id!, before),
  });
}

async function eraseOne(parts: Parts, id: number, before: Date): Promise<void> {
  const { config, database } = parts;
  const files = await database.transaction().execute(async (transaction) => {
    await lockComplaint(transaction, id);
    const complaint = await expired(transaction, before)
      .select('tracking_id')
      .where('id', '=', id)
      .executeTakeFirst();
    // Another process was here, or an officer has put a hold on it.
    if (complaint === undefined) return [];
    const erased = await eraseReport(transaction, config, id, {
      title: 'Data laporan dihapus sesuai masa simpan',
      isWish: false,
      line: `Data pribadi pada laporan ini dihapus: masa simpan ${config.retentionYears} tahun sudah lewat.`,
    });
    const entry = { officer: SYSTEM, action: 'retention', trackingId: complaint.tracking_id } as const;
    await writeAudit(transaction, config.now(), entry);
    return erased;
  });
  await discardFiles(parts, files);
}

function expired(database: Database, before: Date) {
  return database
    .selectFrom('complaints')
    .where('withdrawn_at', 'is', null)
    .where((row) =>
      row.or([
        row('finished_at', '<=', before),
        // Reporters of imported reports have no code to ask by, and are never told here that theirs is closed.
        row.and([row('imported_from', 'is not', null), row('updated_at', '<=', before)]),
        row.and([
          row('status_code', '=', 'unverified'),
          row('created_at', '<=', before),
          row.not(
            row.exists(
              row
                .selectFrom('followups')
                .select('followups.id')
                .whereRef('followups.complaint_id', '=', 'complaints.id')
                .where('followups.created_at', '>', before),
            ),
          ),
        ]),
      ]),
    )
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('legal_holds')
            .select('legal_holds.complaint_id')
            .whereRef('legal_holds.complaint_id', '=', 'complaints.id'),
        ),
      ),
    );
}

/** `yearsBefore` is from when personal data is too old to be kept. */
export function yearsBefore(now: Date, years: number): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then;
}
