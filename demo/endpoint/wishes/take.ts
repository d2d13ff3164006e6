import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import type { WishState } from '../../../src/contract/reporting/wish.js';
import { writeAudit } from '../audit/audit.js';
import type { Database } from '../database/connect.js';
import { harmlessText } from '../feed/syndication/csv.js';
import { knownReporters } from '../reports/moderation/known-reporters.js';
import { contentWithout, maskedWish } from '../reports/moderation/masked-texts.js';
import { ApiError, invalid } from '../words/errors.js';
import type { WishDeps } from './deps.js';
import type { RowFault, WishRow } from './read-row.js';

/** Rows of one statement. */
const PIECE = 500;

/** Changes of one table: all of them are written at once, and nobody may answer those reports meanwhile. */
const CHANGES_MAX = 5_000;

/** `Change` is a row that says something else of an aspiration than is known. */
interface Change {
  id: number;
  trackingId: string;
  state: WishState;
  year: number | null;
  document: string;
  reason: string;
  /** `isMove`: the state is another one, which its reporter is told. */
  isMove: boolean;
}

/** `Judged` is a table beside what is known: what it would change, and rows that name no public aspiration. */
export interface Judged {
  changes: Change[];
  same: number;
  faults: RowFault[];
  /** Hash of what is known of the rows' aspirations: another one where somebody changed one of them. */
  version: string;
}

interface Known {
  id: number;
  tracking_id: string;
  state: WishState;
  year: number | null;
  document: string | null;
  content: string | null;
  public_document: string | null;
  public_content: string | null;
}

/** `judgeRows` writes nothing. @param isLocking in a transaction: the aspirations stay as they are until its end */
export async function judgeRows(
  database: Database,
  rows: readonly WishRow[],
  { isLocking = false } = {},
): Promise<Judged> {
  const judged: Judged = { changes: [], same: 0, faults: [], version: '' };
  const hash = createHash('sha256');
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = rows.slice(from, from + PIECE);
    const known = new Map((await knownOf(database, piece, isLocking)).map((one) => [one.tracking_id, one]));
    for (const row of piece) {
      const now = known.get(row.trackingId);
      hash.update(JSON.stringify([row.trackingId, now?.state, now?.year, now?.document, now?.content]));
      if (now === undefined)
        judged.faults.push({
          line: row.line,
          field: 'tracking_id',
          sentence: { key: 'desk-wishes-unknown' },
        });
      else {
        const change = changeOf(row, now);
        if (change === null) judged.same += 1;
        else judged.changes.push(change);
      }
    }
  }
  if (judged.changes.length > CHANGES_MAX)
    throw invalid({ file: [{ key: 'desk-wishes-too-many-changes', values: { max: CHANGES_MAX } }] });
  judged.version = hash.digest('base64url');
  return judged;
}

/** Aspirations that anybody may read: a table tells nobody of others, and changes none. */
async function knownOf(database: Database, rows: readonly WishRow[], isLocking: boolean): Promise<Known[]> {
  return await database
    .selectFrom('complaints')
    .leftJoin('wishes', 'wishes.complaint_id', 'complaints.id')
    .select([
      'complaints.id',
      'tracking_id',
      sql<WishState>`coalesce(wishes.state, 'noted')`.as('state'),
      'wishes.year',
      'wishes.document',
      'wishes.content',
      'wishes.public_document',
      'wishes.public_content',
    ])
    .where(
      'tracking_id',
      'in',
      rows.map(({ trackingId }) => trackingId),
    )
    .where('is_public', '=', true)
    .where('classification_id', '=', CLASSIFICATIONS.aspiration)
    .orderBy('complaints.id')
    .$if(isLocking, (query) => query.forUpdate('complaints'))
    .execute();
}

/** @returns null where the row says what is known */
function changeOf({ trackingId, state, ...row }: WishRow, known: Known): Change | null {
  const isMove = state !== known.state;
  const year = row.year ?? (isMove ? row.planYear : known.year);
  const document = meant(row.document, known.document, known.public_document);
  const reason = meant(row.reason, known.content, known.public_content);
  const isSame =
    state === known.state &&
    year === known.year &&
    document === (known.document ?? '') &&
    reason === (known.content ?? '');
  return isSame ? null : { id: known.id, trackingId, state, year, document, reason, isMove };
}

/** `meant`: a cell that isn't there, or as our table had it, masked and harmless, means what was written once. */
function meant(cell: string | null, known: string | null, shown: string | null): string {
  if (cell === null) return known ?? '';
  const isOurs = [known, shown].some(
    (text) => text !== null && (text === cell || harmlessText(text) === cell),
  );
  return isOurs ? known! : cell;
}

/**
 * `takeRows` writes all changes, with a line in each history and in the trail, in one transaction: all of them, or,
 * where any row can't be taken, none.
 * @param version of the preview that an officer saw; null takes the rows whatever was known
 * @throws ApiError 409 where an aspiration changed since that preview
 */
export async function takeRows(
  { database, config, notifier }: WishDeps,
  officer: { id: number; name: string },
  rows: readonly WishRow[],
  version: string | null,
): Promise<Judged> {
  const judged = await database.transaction().execute(async (transaction) => {
    // Two tables at once would each lock what the other waits for.
    await sql`select pg_advisory_xact_lock(hashtext('wishes'))`.execute(transaction);
    const found = await judgeRows(transaction, rows, { isLocking: true });
    if (found.faults.length > 0) return found;
    if (version !== null && version !== found.version)
      throw new ApiError('changed', { say: 'desk-wishes-changed' });
    const now = config.now();
    const pieces = inPieces(found.changes);
    for (const piece of pieces) await write(transaction, piece, { officer, now, agency: config.name });
    for (const piece of inPieces(found.changes.filter(({ isMove }) => isMove)))
      await notifier.changed(
        transaction,
        piece.map(({ id }) => id),
        'wish',
      );
    // The trail's head is locked last: whoever changes a report locks in this order too.
    for (const piece of pieces)
      await writeAudit(
        transaction,
        now,
        ...piece.map(({ trackingId, state }) => ({
          officer: officer.name,
          action: 'wish' as const,
          trackingId,
          detail: state,
        })),
      );
    return found;
  });
  notifier.wake();
  return judged;
}

const inPieces = (changes: readonly Change[]): Change[][] =>
  Array.from({ length: Math.ceil(changes.length / PIECE) }, (_, index) =>
    changes.slice(index * PIECE, (index + 1) * PIECE),
  );

/** In Indonesian, as all lines of a history. */
const LINES: Readonly<Record<WishState, string>> = {
  noted: 'Usulan ini dicatat.',
  proposed: 'Usulan ini diusulkan dalam musyawarah perencanaan.',
  ranked: 'Usulan ini masuk daftar peringkat.',
  planned: 'Usulan ini masuk rencana pembangunan.',
  built: 'Usulan ini sudah dibangun.',
  declined: 'Usulan ini tidak diterima dalam rencana pembangunan.',
};

interface Writing {
  officer: { id: number };
  now: Date;
  agency: string;
}

async function write(
  transaction: Database,
  changes: readonly Change[],
  { officer, now, agency }: Writing,
): Promise<void> {
  const ids = changes.map(({ id }) => id);
  const knownFor = await knownReporters(transaction, ids);
  const values = changes.map(({ id, state, year, document, reason }) => {
    const words = { document, content: reason };
    const said = { state, year, ...words, ...maskedWish(knownFor(id), words) };
    return { complaint_id: id, ...said, officer_id: officer.id, at: now };
  });
  await transaction
    .insertInto('wishes')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('complaint_id').doUpdateSet(({ ref }) => ({
        state: ref('excluded.state'),
        year: ref('excluded.year'),
        document: ref('excluded.document'),
        content: ref('excluded.content'),
        public_document: ref('excluded.public_document'),
        public_content: ref('excluded.public_content'),
        mask_version: ref('excluded.mask_version'),
        officer_id: ref('excluded.officer_id'),
        at: ref('excluded.at'),
      })),
    )
    .execute();
  const moves = changes.filter(({ isMove }) => isMove);
  const lines = moves.map(({ id, state }) => ({
    complaint_id: id,
    content: LINES[state],
    // Nothing of what planners wrote stands in it, which one day may have to be erased.
    ...contentWithout(null, LINES[state]),
    institution_from_name: agency,
    created_at: now,
  }));
  if (lines.length > 0) await transaction.insertInto('complaint_logs').values(lines).execute();
  const changed = { updated_at: now, public_updated_at: now };
  await transaction.updateTable('complaints').set(changed).where('id', 'in', ids).execute();
}
