import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { RelayReplyTable } from '../../database/tables/relay-tables.js';
import { PausedError } from '../gateway/breaker.js';
import { problemOf, type ForwardingParts } from './forwarding.js';
import {
  GatewayError,
  type GatewayErrorKind,
  type OutgoingFile,
  type OutgoingReply,
} from '../gateway/gateway.js';
import type { Lease } from './lease.js';
import { FileLostError, outgoingFile } from '../outgoing/files.js';
import { areAlike, replyWords, WITHDRAWN_WORDS } from '../outgoing/reply.js';
import { alikeOurs, isSurelyOurs, type OwnReply } from '../outgoing/whose.js';
import { insist } from './insist.js';
import { likenessOfFollowUp } from './likeness.js';
import { numbered, unknownOf } from '../receiving/received.js';
import { signsOn } from '../../reports/forwarding/signs.js';
import { pollAt, retryAt, wholePauseAt } from '../schedule/pauses.js';
import { isAboutTheReport, REFUSALS_MAX } from './steps.js';

type ReplyRow = Selectable<RelayReplyTable>;

/** The problem of a reply that may or may not be at the gateway. */
export const UNCERTAIN: GatewayErrorKind = 'uncertain';

/** Uncertain tries after which a reply is parked. */
const TRIES_MAX = 20;

/** The oldest reply that is due. Replies keep their order, so a reply that must wait holds up those after it. */
export async function nextReply(
  database: Database,
  complaintId: number,
  now: Date,
): Promise<ReplyRow | null> {
  const next = await database
    .selectFrom('relay_replies')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .where('step', 'in', ['waiting', 'sending'])
    .orderBy('id')
    .executeTakeFirst();
  return next === undefined || next.next_at === null || next.next_at > now ? null : next;
}

/**
 * `sendReply` notes in the row that the reply may be at the gateway before it sends it. A reply, unlike a report, can
 * be looked up among the follow-ups: one of unknown fate is looked for after a whole pause, and sent again only where
 * it is certainly absent.
 */
export async function sendReply(parts: ForwardingParts, lease: Lease, reply: ReplyRow): Promise<void> {
  const { config, client } = parts;
  const nationalId = lease.row.national_id;
  if (nationalId === null) return;
  const doubt: Doubt = { mayBeThere: reply.step === 'sending', isWritten: reply.step === 'sending' };
  try {
    const words = await compose(parts, reply);
    if (doubt.mayBeThere) {
      const found = await look(parts, lease, nationalId, reply);
      if (found === 'there') return await sent(parts, lease, reply, { is_acknowledged: false });
      if (found === 'perhaps') return await park(parts, lease, reply);
    }
    doubt.mayBeThere = false;
    await client.assertOpen();
    await write(lease, reply, { step: 'sending', next_at: wholePauseAt(config.relay!, config.now()) });
    doubt.isWritten = true;
    await client.reply(nationalId, words).catch((error: unknown) => {
      doubt.mayBeThere = error instanceof GatewayError && ['uncertain', 'unreadable'].includes(error.kind);
      throw error;
    });
    await insist(() => sent(parts, lease, reply, { is_acknowledged: true }));
  } catch (error) {
    await failed(parts, lease, reply, doubt, error);
  }
}

interface Doubt {
  mayBeThere: boolean;
  /** Whether the row's step is already `sending`. */
  isWritten: boolean;
}

/**
 * Looks for the reply among the report's follow-ups; `perhaps` where one with the same words may be another author's.
 * @throws NotCertainError where the reply wasn't seen, and not all follow-ups were
 */
async function look(
  { database, config, client }: ForwardingParts,
  lease: Lease,
  nationalId: string,
  { id, complaint_id }: ReplyRow,
): Promise<'there' | 'perhaps' | 'absent'> {
  const { items, isWhole } = await client.harmless((gateway) =>
    gateway.followUps(nationalId, () => lease.renew()),
  );
  // Follow-ups that were written here as another author's are not ours, whatever they say.
  const unknown = await unknownOf(database, complaint_id, numbered(items, likenessOfFollowUp));
  const all = await repliesThere(database, complaint_id);
  const own = all.find((one) => one.id === id)!;
  const others = all.filter((one) => one.id !== id && areAlike(one.words, own.words));
  const signs = await signsOn(database, config, complaint_id);
  const said = unknown.map(({ item }) => item);
  const alike = alikeOurs(said, own.words, signs);
  const sure = alike.filter((item) => isSurelyOurs(item, own.words, signs));
  if (sure.length > others.length) return 'there';
  if (alike.length > others.filter(({ step }) => step === 'sent').length) return 'perhaps';
  if (!isWhole) throw new NotCertainError();
  return 'absent';
}

/**
 * Parks a reply for an officer. Follow-ups with the same words are read at once and shown as another author's: held
 * back for the reply's sake, an office's answer might stay hidden.
 */
async function park({ config }: ForwardingParts, lease: Lease, reply: ReplyRow): Promise<void> {
  await lease.write(async ({ transaction, row }) => {
    const values = { step: 'parked', next_at: null, last_problem: UNCERTAIN } as const;
    await transaction.updateTable('relay_replies').set(values).where('id', '=', reply.id).execute();
    if (row.step !== 'follow') return;
    await transaction
      .updateTable('relay_reports')
      .set({ next_poll_at: config.now() })
      .where('complaint_id', '=', row.complaint_id)
      .execute();
  });
}

class NotCertainError extends Error {
  override readonly name = 'NotCertainError';
}

/**
 * Replies of ours that are, or may be, at the gateway; not those that were refused or never sent. Nor a reply whose
 * twin was written as another author's: that follow-up is accounted for.
 */
export async function repliesThere(database: Database, complaintId: number): Promise<OwnReply[]> {
  const rows = await database
    .selectFrom('relay_replies')
    .leftJoin('followups', 'followups.id', 'relay_replies.followup_id')
    .select(['relay_replies.id', 'step', 'is_acknowledged', 'followup_id', 'content', 'rating'])
    .where('relay_replies.complaint_id', '=', complaintId)
    .where('twin_id', 'is', null)
    .where((row) =>
      row.or([
        row('step', 'in', ['sending', 'sent']),
        row.and([row('step', '=', 'parked'), row('relay_replies.last_problem', '=', UNCERTAIN)]),
      ]),
    )
    .orderBy('relay_replies.id')
    .execute();
  return rows.map(({ id, step, is_acknowledged, followup_id, content, rating }) => ({
    id,
    step,
    isAcknowledged: is_acknowledged,
    words:
      followup_id === null ? WITHDRAWN_WORDS : replyWords({ content: content ?? '', rating: rating ?? 0 }),
  }));
}

async function compose(parts: ForwardingParts, reply: ReplyRow): Promise<OutgoingReply> {
  if (reply.followup_id === null) return { content: WITHDRAWN_WORDS, rating: 0, isSecret: true, files: [] };
  const { database } = parts;
  const followUp = await database
    .selectFrom('followups')
    .select(['content', 'rating', 'is_private'])
    .where('id', '=', reply.followup_id)
    .executeTakeFirstOrThrow();
  const attachments = await database
    .selectFrom('attachments')
    .select(['storage_key', 'media_type', 'position'])
    .where('followup_id', '=', reply.followup_id)
    .orderBy('position')
    .execute();
  const files: OutgoingFile[] = [];
  for (const attachment of attachments) files.push(await outgoingFile(parts, attachment));
  const { rating, is_private: isSecret } = followUp;
  return { content: replyWords(followUp), rating, isSecret, files };
}

async function failed(
  { config }: ForwardingParts,
  lease: Lease,
  reply: ReplyRow,
  { mayBeThere, isWritten }: Doubt,
  error: unknown,
): Promise<void> {
  const now = config.now();
  const step = mayBeThere ? 'sending' : 'waiting';
  if (error instanceof FileLostError)
    return await write(lease, reply, { step: 'parked', next_at: null, last_problem: 'file-lost' });
  if (error instanceof PausedError) {
    // The row says "perhaps sent", but the breaker opened in between: the reply was never sent.
    if (isWritten && !mayBeThere) await write(lease, reply, { step, next_at: now });
    throw error;
  }
  const isUnseen = error instanceof NotCertainError;
  if (!isUnseen && !(error instanceof GatewayError)) throw error;
  const [kind, status] = isUnseen ? (['uncertain', undefined] as const) : [error.kind, error.status];
  const isNo = kind === 'refused' && isAboutTheReport(status);
  // A gateway that is away, however long, costs no tries.
  const tries = isNo || kind === 'uncertain' ? reply.tries + 1 : reply.tries;
  const isHopeless = tries >= (isNo ? REFUSALS_MAX : TRIES_MAX);
  await insist(() =>
    write(lease, reply, {
      tries,
      step: isHopeless ? 'parked' : step,
      next_at: isHopeless ? null : mayBeThere ? wholePauseAt(config.relay!, now) : retryAt(config.relay, now),
      // Whatever the last error was, the last look did not prove the reply absent.
      last_problem: isHopeless && mayBeThere ? UNCERTAIN : problemOf(kind, status),
    }),
  );
}

/** `sent`: the reply is at the gateway and may be answered, so a report that was polled no more is polled again. */
async function sent(
  { config }: ForwardingParts,
  lease: Lease,
  reply: ReplyRow,
  how: Pick<ReplyRow, 'is_acknowledged'>,
): Promise<void> {
  await lease.write(async ({ transaction, row }) => {
    const values = { step: 'sent', next_at: null, last_problem: null, ...how } as const;
    await transaction.updateTable('relay_replies').set(values).where('id', '=', reply.id).execute();
    if (row.step !== 'follow' || row.next_poll_at !== null) return;
    await transaction
      .updateTable('relay_reports')
      .set({ next_poll_at: pollAt(config.relay!, config.now(), null) })
      .where('complaint_id', '=', row.complaint_id)
      .execute();
  });
}

async function write(
  lease: Lease,
  reply: ReplyRow,
  values: Partial<Pick<ReplyRow, 'step' | 'next_at' | 'last_problem' | 'tries'>>,
): Promise<void> {
  await lease.write(async ({ transaction }) => {
    await transaction.updateTable('relay_replies').set(values).where('id', '=', reply.id).execute();
  });
}
