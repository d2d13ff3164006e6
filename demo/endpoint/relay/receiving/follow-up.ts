import type { EndpointConfig } from '../../config.js';
import type { DeadlineSettings } from '../../reports/lifecycle/due.js';
import { maskedContent } from '../../reports/moderation/masked-texts.js';
import { attachToFollowUp } from '../../uploads/attach.js';
import type { GatewayFollowUp } from '../gateway/gateway.js';
import type { Held } from '../forwarding/lease.js';
import { countAsAnswer } from '../../reports/forwarding/answered.js';
import type { ReceivedFiles } from './files.js';
import { momentOf } from './history.js';
import { GATEWAY_NAME, nameIn, officeOf } from '../../reports/forwarding/names.js';
import { isNew, type Numbered } from './received.js';
import type { Sign } from '../../database/tables/relay-tables.js';

/** A follow-up from the gateway, and whose signature it carries. */
export interface SignedFollowUp extends Numbered<GatewayFollowUp> {
  sign: Sign;
  /** The gateway's list of institutions was not there to check the signature against. */
  mayBeOffice: boolean;
  /** The parked reply of ours that this follow-up may be. */
  twinOf?: number;
}

/**
 * `receiveFollowUp` writes a follow-up, with the mark that it was written. An institution's is public at once and
 * counts as its answer, unless a template says it all; anybody else's waits for an officer.
 * @returns whether it was written: another poll may have been first
 */
export async function receiveFollowUp(
  { transaction, complaint }: Held,
  config: Pick<EndpointConfig, 'now'> & DeadlineSettings,
  followUp: SignedFollowUp,
  { stored, missing }: ReceivedFiles,
): Promise<boolean> {
  if (!(await isNew(transaction, complaint.id, followUp))) return false;
  const { item, sign, twinOf } = followUp;
  const now = config.now();
  const isReporter = sign === 'reporter';
  const isOffice = sign === 'office' || sign === 'agency';
  const content = wordsOf(item, missing);
  const { id } = await transaction
    .insertInto('followups')
    .values({
      complaint_id: complaint.id,
      origin: 'sp4n',
      author: isReporter ? 'reporter' : 'office',
      institution_from_name: isReporter ? null : officeOf(item.from).name,
      institution_to_name: item.to && nameIn(item.to),
      template_code: null,
      content,
      ...(await maskedContent(transaction, complaint.id, content)),
      rating: item.rating,
      is_private: item.isSecret,
      is_released: isOffice,
      is_answer: isOffice && !item.isTemplate,
      created_at: momentOf(item.at, now),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await attachToFollowUp(transaction, { id, complaintId: complaint.id }, stored, {
    now,
    isReleased: isOffice,
  });
  if (twinOf !== undefined)
    await transaction
      .updateTable('relay_replies')
      .set({ twin_id: id })
      .where('id', '=', twinOf)
      .where('complaint_id', '=', complaint.id)
      .execute();
  if (isOffice && !item.isTemplate) await countAsAnswer({ transaction, complaint }, config, item);
  return true;
}

/** Missing files that are named; the rest are counted. */
const NAMES_MAX = 10;
/** Letters of each name. */
const NAME_MAX = 80;

function wordsOf({ content, rating }: GatewayFollowUp, missing: readonly string[]): string {
  const words = content === '' && rating > 0 ? `Nilai ${rating} dari 5.` : content;
  if (missing.length === 0) return words;
  const names = missing.slice(0, NAMES_MAX).map((name) => [...name].slice(0, NAME_MAX).join(''));
  if (missing.length > NAMES_MAX) names.push(`dan ${missing.length - NAMES_MAX} lagi`);
  return `${words}\n\nLampiran yang hanya ada di ${GATEWAY_NAME}: ${names.join(', ')}`.trim();
}
