import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { signsOn, type Signs } from './signs.js';

const REOPENED = statusOf('reopened')!;

/** `saysReopened`: the gateway's status for a report whose reporter has replied. */
const saysReopened = (status: string | null): boolean => statusOf(status ?? '') === REOPENED;

/** `RepliesKnown` is what the public knows of a reporter's replies here. */
export interface RepliesKnown {
  /** No reply that the public will hear of, some that wait to be read and shown, or all shown. */
  known: 'none' | 'not all' | 'all';
  /** Until then a reply waited that isn't shown; null where none did. */
  quietUntil: Date | null;
}

export const ONE_WAITS: RepliesKnown = { known: 'not all', quietUntil: null };

interface Reply {
  id: number;
  is_released: boolean;
  is_private: boolean;
  refused_at: Date | null;
  created_at: Date;
}

/** `repliesKnown`: a reply waits until an officer decides; a secret one until an office has said something after it. */
export async function repliesKnown(database: Database, complaintId: number): Promise<RepliesKnown> {
  const replies = await repliesOf(database, complaintId);
  return knownOf(replies, await saidAfterSecrets(database, complaintId, replies));
}

async function repliesOf(database: Database, complaintId: number): Promise<Reply[]> {
  return await database
    .selectFrom('followups')
    .select(['id', 'is_released', 'is_private', 'refused_at', 'created_at'])
    .where('complaint_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .execute();
}

const saidAfterSecrets = async (
  database: Database,
  complaintId: number,
  replies: readonly Reply[],
): Promise<Date[]> =>
  replies.some(({ is_private }) => is_private) ? await saidByOffices(database, complaintId) : [];

function knownOf(replies: readonly Reply[], said: readonly Date[]): RepliesKnown {
  const unshown = replies.filter(({ is_released, is_private }) => !is_released || is_private);
  if (unshown.length === 0) return { known: replies.length === 0 ? 'none' : 'all', quietUntil: null };
  let quietUntil = new Date(0);
  for (const { is_private, refused_at, created_at } of unshown) {
    const until = is_private ? said.find((at) => at > created_at) : refused_at;
    if (!until) return ONE_WAITS;
    if (until > quietUntil) quietUntil = until;
  }
  return { known: 'none', quietUntil };
}

/**
 * `saidByOffices` is when offices answered or changed the status, earliest first. Left out are the gateway's changes of
 * status and answers that no officer has judged: they may tell of the reply, or be it.
 */
async function saidByOffices(database: Database, complaintId: number): Promise<Date[]> {
  const said = await database
    .selectFrom('followups')
    .select('created_at as at')
    .where('complaint_id', '=', complaintId)
    .where('author', '=', 'office')
    .where((row) =>
      row.or([row('origin', '=', 'here'), row('is_released', '=', true), row('refused_at', 'is not', null)]),
    )
    .unionAll((all) =>
      all
        .selectFrom('complaint_logs')
        .select('created_at as at')
        .where('complaint_id', '=', complaintId)
        .where('origin', '=', 'here')
        .where('institution_from_name', 'is not', null)
        .whereRef('status_new', '!=', 'status_old'),
    )
    .orderBy('at')
    .execute();
  return said.map(({ at }) => at);
}

/**
 * `tellsOfReply`: a line of the gateway may tell of a reply that the public doesn't know – any line while a reply
 * waited, and a line that says reopened while the public hears of no reply, for that reply may still come from there.
 */
export const tellsOfReply = (status: string | null, at: Date, { known, quietUntil }: RepliesKnown): boolean =>
  known === 'not all' ||
  (quietUntil !== null && at < quietUntil) ||
  (known === 'none' && saysReopened(status));

/** Statuses before an office's answer. */
const UNANSWERED: readonly unknown[] = ['unverified', 'verified', 'in_progress', 'held'];

/**
 * `statusTellsOfReply` judges a status: one that reopens, is unknown here, or goes back behind an answer.
 * @param before the report's statuses so far, for the public and at the gateway; undefined for an unknown one
 */
export function statusTellsOfReply(
  status: StatusCode | undefined,
  before: readonly (StatusCode | undefined)[],
  { known }: RepliesKnown,
): boolean {
  if (status === 'reopened') return known !== 'all';
  if (known !== 'not all') return false;
  const goesBack = UNANSWERED.includes(status) && !before.every((one) => UNANSWERED.includes(one));
  return status === undefined || goesBack;
}

/** `namesInstitutions`: all names in a line of the gateway are institutions known here, or the agency. */
export const namesInstitutions = (signs: Signs, names: readonly (string | null)[]): boolean =>
  names.every((name) => name === null || ['office', 'agency'].includes(signs.of(name)));

/** `showLinesOfReplies` hides the gateway's lines that may tell of a reply, and shows others without a person. */
export async function showLinesOfReplies(
  transaction: Database,
  config: SignsConfig,
  complaintId: number,
  isShown: boolean,
  replies: RepliesKnown,
): Promise<void> {
  const lines = isShown
    ? toldWith(replies, await nameableLines(transaction, config, complaintId))
    : await linesOfReplies(transaction, complaintId, false);
  if (lines.length === 0) return;
  await transaction
    .updateTable('complaint_logs')
    .set({ is_private: !isShown })
    .where(
      'id',
      'in',
      lines.map(({ id }) => id),
    )
    .execute();
}

/** By each unshown reply the lines that its release shows, so that whoever releases it has read them. */
export async function linesShownWith(
  database: Database,
  config: SignsConfig,
  complaintId: number,
): Promise<Map<number, readonly number[]>> {
  const lines = await nameableLines(database, config, complaintId);
  if (lines.length === 0) return new Map();
  const replies = await repliesOf(database, complaintId);
  const said = await saidAfterSecrets(database, complaintId, replies);
  const releasing = (released: Reply): Reply[] =>
    replies.map((reply) => (reply === released ? { ...reply, is_released: true } : reply));
  const hidden = replies.filter(({ is_released, is_private }) => !is_released && !is_private);
  return new Map(
    hidden.map((reply) => [reply.id, toldWith(knownOf(releasing(reply), said), lines).map(({ id }) => id)]),
  );
}

type SignsConfig = Pick<EndpointConfig, 'name' | 'masters' | 'relay'>;
type Line = Awaited<ReturnType<typeof linesOfReplies>>[number];

const toldWith = (replies: RepliesKnown, lines: readonly Line[]): Line[] =>
  lines.filter(({ status_new, created_at }) => !tellsOfReply(status_new, created_at, replies));

/** The hidden lines that name nobody but institutions. */
async function nameableLines(database: Database, config: SignsConfig, complaintId: number): Promise<Line[]> {
  const lines = await linesOfReplies(database, complaintId, true);
  if (lines.length === 0) return [];
  const signs = await signsOn(database, config, complaintId);
  return lines.filter(({ from, to }) => namesInstitutions(signs, [from, to]));
}

function linesOfReplies(database: Database, complaintId: number, areHidden: boolean) {
  return (
    database
      .selectFrom('complaint_logs')
      .select([
        'id',
        'institution_from_name as from',
        'institution_to_name as to',
        'status_new',
        'created_at',
      ])
      .where('complaint_id', '=', complaintId)
      .where('origin', '=', 'sp4n')
      // An earlier release marked none.
      .where((line) => line.or([line('tells_of_reply', '=', true), line('status_new', '=', REOPENED.name)]))
      .where('is_private', '=', areHidden)
      .execute()
  );
}
