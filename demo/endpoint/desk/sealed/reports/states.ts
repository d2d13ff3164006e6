import * as z from 'zod/mini';
import { DIRECTIONS } from '../../../../../src/contract/sealed/envelope-head.js';
import type { SealedAnswerWire } from '../../../../../src/contract/sealed/sealed-wire.js';
import { dayIn } from '../../../../../src/contract/working-days.js';
import { writeAudit } from '../../../audit/audit.js';
import { readJson } from '../../../http/request-body.js';
import type { RequestContext } from '../../../http/request-context.js';
import type { Session } from '../../../officers/signing-in/sessions.js';
import { dropMessages, lockSealed } from '../../../sealed/rows.js';
import { readStrictly } from '../../../sealed/read-body.js';
import { notFound } from '../../../words/errors.js';
import type { DeskDeps } from '../../deps.js';
import { readFlag } from '../../fields.js';
import { moveSealed } from './answer.js';
import { sealedAsked } from './rows.js';

/** `POST sealed/{number}/opened`: the officer's browser has opened the report; said again, it changes nothing. */
export async function noteOpened(
  context: RequestContext,
  { config, database }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const { id, tracking_id: trackingId } = await sealedAsked(context, database);
  const state = await database.transaction().execute(async (transaction) => {
    const { state: before } = await lockSealed(transaction, id);
    if (before !== 'received') return before;
    await moveSealed(transaction, id, 'opened', dayIn(config.timeZone, config.now()));
    const { name } = officer;
    await writeAudit(transaction, config.now(), { officer: name, action: 'sealed-opened', trackingId });
    return 'opened' as const;
  });
  const results: SealedAnswerWire['results'] = { tracking_id: trackingId, status_code: state };
  return context.json({ results });
}

/** Codes by which an envelope doesn't open, or can't be answered; null takes a mark away: another key opened it. */
const PROBLEMS = [
  'sealed-malformed',
  'sealed-other-report',
  'sealed-replayed',
  'sealed-out-of-turn',
  'sealed-no-key',
  'sealed-unopened',
  'sealed-cut',
  'sealed-key-mismatch',
] as const;

const unreadableWire = /* @__PURE__ */ z.strictObject({
  direction: z.enum(DIRECTIONS),
  seq: z.int().check(z.nonnegative()),
  problem: z.nullable(z.enum(PROBLEMS)),
});

/** `POST sealed/{number}/unreadable`: an envelope that did not open is kept as it is, and marked. */
export async function markUnreadable(
  context: RequestContext,
  { config, database }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const { id, tracking_id: trackingId } = await sealedAsked(context, database);
  const { direction, seq, problem } = readStrictly(unreadableWire, await readJson(context));
  await database.transaction().execute(async (transaction) => {
    const marked = await transaction
      .updateTable('sealed_messages')
      .set({ problem })
      .where('report_id', '=', id)
      .where('direction', '=', direction)
      .where('seq', '=', seq)
      .returning('id')
      .executeTakeFirst();
    if (marked === undefined) throw notFound();
    const { name } = officer;
    await writeAudit(transaction, config.now(), { officer: name, action: 'sealed-unreadable', trackingId });
  });
  return context.json({ results: { direction, seq, problem } });
}

/**
 * `POST sealed/{number}/legal-hold {is_held}`: kept past its years. Why stands on paper: here nobody could read it.
 * With its end goes what the reporter had taken back meanwhile.
 */
export async function holdSealed(
  context: RequestContext,
  { config, database }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const { id, tracking_id: trackingId } = await sealedAsked(context, database);
  const isHeld = readFlag(await readJson(context), 'is_held');
  await database.transaction().execute(async (transaction) => {
    const { is_withdrawn } = await lockSealed(transaction, id);
    if (is_withdrawn && !isHeld) await dropMessages(transaction, id);
    await transaction.updateTable('sealed_reports').set({ is_held: isHeld }).where('id', '=', id).execute();
    const action = isHeld ? 'legal-hold' : 'legal-hold-end';
    await writeAudit(transaction, config.now(), {
      officer: officer.name,
      action,
      trackingId,
      detail: 'sealed',
    });
  });
  return context.json({ results: { is_held: isHeld } });
}
