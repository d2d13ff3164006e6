import { DIRECTIONS } from '../../../../../src/contract/sealed/envelope-head.js';
import { writeAudit } from '../../../audit/audit.js';
import type { Database } from '../../../database/connect.js';
import type { RequestContext } from '../../../http/request-context.js';
import type { Officer } from '../../../officers/roles.js';
import type { Session } from '../../../officers/signing-in/sessions.js';
import { OFFICES_SEALED } from '../../../sealed/clocks.js';
import { handOut, listMessages, type Conversation, type ListedMessage } from '../../../sealed/hand-out.js';
import { nextSeq } from '../../../sealed/rows.js';
import type { DeskDeps } from '../../deps.js';
import { presentSealed, sealedAsked, type SealedRow } from './rows.js';
import type {
  SealedCopyWire,
  SealedExportWire,
  SealedListWire,
  SealedMessageWire,
  SealedReportWire,
  SealedTab,
} from './wire.js';

const PAGE_SIZE = 50;

const SHOWN = [
  'id',
  'tracking_id',
  'state',
  'created_day',
  'changed_day',
  'state_day',
  'kid',
  'is_held',
  'is_withdrawn',
] as const;

/** `GET sealed?tab=&cursor=`: numbers, states and days; nothing else is known. The cursor is the last row's number. */
export async function listSealed(context: RequestContext, deps: DeskDeps): Promise<Response> {
  const tab: SealedTab = context.req.query('tab') === 'all' ? 'all' : 'waiting';
  const isOldestFirst = tab === 'waiting';
  let query = deps.database.selectFrom('sealed_reports').select(SHOWN);
  if (isOldestFirst) query = query.where('state', 'in', OFFICES_SEALED);
  const cursor = context.req.query('cursor') ?? '';
  if (/^\d{1,20}$/.test(cursor))
    query = query.where('id', isOldestFirst ? '>' : '<', ({ selectFrom }) =>
      selectFrom('sealed_reports').select('id').where('tracking_id', '=', cursor),
    );
  const rows = await query
    .orderBy('id', isOldestFirst ? 'asc' : 'desc')
    .limit(PAGE_SIZE + 1)
    .execute();
  const shown = rows.slice(0, PAGE_SIZE);
  const results: SealedListWire = {
    data: shown.map((row) => presentSealed(row, deps.config)),
    next: rows.length > PAGE_SIZE ? shown.at(-1)!.tracking_id : null,
  };
  return context.json({ results });
}

/**
 * `GET sealed/{number}`: the envelopes, which the officer's browser opens, and for whom an answer is sealed. None of a
 * report that its reporter took back: what the law keeps of it, the export alone has.
 */
export async function readSealed(
  context: RequestContext,
  deps: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const { config, database } = deps;
  const row = await sealedAsked(context, database);
  const members: Omit<SealedReportWire, 'sealed'> = {
    ...presentSealed(row, config),
    sid: row.sid,
    reporter: { pk: row.reporter_pk },
    next_seq: await nextSeq(database, row.id, DIRECTIONS.answer),
    team: await deps.sealed.keys.answering(),
  };
  const told = ({ problem, ...message }: ListedMessage) => ({ ...asExported(message), problem });
  await noteRead(deps, officer, row, 'view');
  const messages = row.is_withdrawn ? [] : await listMessages(database, row.id);
  return await envelopesOf(context, deps, officer, { members, messages, told, isResults: true });
}

type Exported = Omit<SealedMessageWire, 'envelope' | 'problem'>;

const asExported = ({ direction, seq, at_day }: Exported): Exported => ({ direction, seq, at_day });

async function envelopesOf(
  context: RequestContext,
  { database, sealed }: DeskDeps,
  { id }: Officer,
  conversation: Conversation,
): Promise<Response> {
  const asker = { from: String(id), signal: context.req.raw.signal };
  return await handOut(context, database, conversation, {
    slots: sealed.readers.officers,
    asker,
    queries: 'desk',
  });
}

async function noteRead(
  { config, database }: DeskDeps,
  officer: Officer,
  { tracking_id: trackingId }: SealedRow,
  action: 'export' | 'view',
): Promise<void> {
  const line = { officer: officer.name, action, trackingId, detail: 'sealed' } as const;
  await writeAudit(database, config.now(), line);
}

const copiesOf = (database: Database, officerId: number): Promise<SealedCopyWire[]> =>
  database
    .selectFrom('sealed_officer_keys')
    .innerJoin('sealed_keys', 'sealed_keys.kid', 'sealed_officer_keys.kid')
    .select(['pk', 'recovery_pk', 'salt', 'iv', 'wrapped'])
    .where('officer_id', '=', officerId)
    .orderBy('is_retired')
    .orderBy('sealed_keys.created_day', 'desc')
    .execute();

/** `GET sealed/{number}/export`: what `aduan seal open` reads on a machine without a network. */
export async function exportSealed(
  context: RequestContext,
  deps: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const row = await sealedAsked(context, deps.database);
  const members: Omit<SealedExportWire, 'sealed'> = {
    tracking_id: row.tracking_id,
    sid: row.sid,
    reporter: { pk: row.reporter_pk },
    officer: officer.name,
    copies: await copiesOf(deps.database, officer.id),
  };
  await noteRead(deps, officer, row, 'export');
  const messages = await listMessages(deps.database, row.id);
  const written = { members, messages, told: asExported, isResults: false };
  context.header('Content-Disposition', `attachment; filename="tersegel-${row.tracking_id}.json"`);
  return await envelopesOf(context, deps, officer, written);
}
