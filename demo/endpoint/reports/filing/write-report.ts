import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import { readDate, writeDate } from '../../../../src/contract/dates.js';
import type { CreateBody } from '../../../../src/contract/reporting/create-body.js';
import type { CreateAnswerWire } from '../../../../src/contract/reporting/submission.js';
import { statusOf } from '../../../../src/contract/statuses.js';
import type { Database } from '../../database/connect.js';
import type { SolvedChallenge } from '../../guard/challenge.js';
import type { Payment } from '../../guard/payment.js';
import { plainAddress } from '../../notifications/address.js';
import { storedAnswers } from '../../questions/stored-answers.js';
import { attachUploads } from '../../uploads/attach.js';
import { assertUnreadFilesFitAtCommit } from '../../uploads/room-for-files.js';
import { invalid } from '../../words/errors.js';
import type { ReportDeps } from '../deps.js';
import { enqueue } from '../forwarding/outbox.js';
import { keepRules } from '../information/acts.js';
import { dueWhenFiled } from '../information/request.js';
import { dueFor } from '../lifecycle/due.js';
import { writeLog } from '../lifecycle/lifecycle.js';
import { maskedTexts } from '../moderation/masked-texts.js';
import type { Doubt } from './sent-by-form.js';
import { assertPhoto } from './told-by-photo.js';

/** `Receipt` is the recorded part of the answer: all but the access code, which is stored nowhere in the clear. */
export type Receipt = Omit<CreateAnswerWire['results']['complaint'], 'access_code'>;

interface Filing {
  body: CreateBody;
  /** Without a photo, the text would be too short. */
  needsPhoto: boolean;
  /** The way by which it came. */
  channel: string;
  accessCode: string;
  payment: Payment;
  solved: SolvedChallenge | null;
  /** The endpoint's address from outside, for the links of letters; null where it isn't known. */
  base: string | null;
  /** The sender's address, as budgets count it; stored nowhere. */
  from: string;
}

/** `writeReport` writes a report in one transaction: all of it, or nothing. */
export async function writeReport(
  transaction: Database,
  endpoint: ReportDeps,
  { body, needsPhoto, channel, accessCode, payment, solved, base, from }: Filing,
): Promise<Receipt> {
  const now = endpoint.config.now();
  await payment.spend(transaction, solved);
  const doubt = payment.form?.doubt ?? null;
  const filed = { body, channel, accessCode, doubt, now };
  const { id, trackingId } = await insertComplaint(transaction, endpoint, filed);
  await insertReporter(transaction, endpoint, id, body, { base, from });
  await attachUploads(transaction, body.attachments, id, endpoint.config);
  if (needsPhoto) await assertPhoto(transaction, body.attachments);
  await writeLog(transaction, id, now, { content: 'Laporan diterima.' }, null, 'unverified');
  if (body.classification_id === CLASSIFICATIONS.information)
    await keepRules(transaction, id, now, endpoint.config.clocks);
  // A doubtful report is not forwarded before an officer has verified it.
  const fresh = { id, withdrawn_at: null, imported_from: null };
  if (doubt === null) await enqueue(transaction, endpoint.config, 'filed', fresh);
  await endpoint.notifier.heard(transaction, id, 'create');
  if (body.attachments.length > 0)
    await assertUnreadFilesFitAtCommit(transaction, endpoint.config, 'attachments');
  return {
    id: trackingId,
    tracking_id: trackingId,
    status_code: 'unverified',
    status_name: statusOf('unverified')!.name,
    created_at: writeDate(now, endpoint.config.timeZone),
  };
}

async function insertComplaint(
  transaction: Database,
  { config, hashing, newTrackingId }: ReportDeps,
  {
    body,
    channel,
    accessCode,
    doubt,
    now,
  }: Pick<Filing, 'body' | 'channel' | 'accessCode'> & { doubt: Doubt | null; now: Date },
): Promise<{ id: number; trackingId: string }> {
  const accessCodeHash = hashing.sha256(accessCode);
  const answers = storedAnswers(body, config.masters);
  for (;;) {
    const trackingId = newTrackingId();
    const row = await transaction
      .insertInto('complaints')
      .values({
        tracking_id: trackingId,
        access_code_hash: accessCodeHash,
        classification_id: body.classification_id,
        title: body.title,
        content: body.content,
        answers: answers && JSON.stringify(answers),
        ...maskedTexts({ ...body, answers }),
        date_of_incident: body.date_of_incident,
        location_id: body.location_id,
        location_code: locationCode(body, config),
        location_text: body.location_text,
        asset_ref: body.asset_ref,
        latitude: body.latitude,
        longitude: body.longitude,
        suggestion_institution_id: body.suggestion_institution_id,
        category_id: body.category_id,
        is_anonymous: body.is_anonymous,
        is_secret: body.is_secret,
        channel,
        doubt,
        status_code: 'unverified',
        consent_version: body.consent?.version ?? null,
        consent_given_at: claimedTime(body),
        consent_given_by: body.consent?.given_by ?? null,
        relay_state: 'none',
        ...(dueWhenFiled(body.classification_id, now, config) ??
          dueFor('unverified', body.classification_id, now, config)),
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row !== undefined) return { id: row.id, trackingId };
    // The code is taken, or, with a chance of one in 900 million, the number: then another number is drawn.
    await refuseTakenCode(transaction, accessCodeHash);
  }
}

function locationCode({ location_id }: CreateBody, { masters }: ReportDeps['config']): string | null {
  return location_id === null ? null : (masters.location(location_id)?.code ?? null);
}

function claimedTime({ consent }: CreateBody): Date | null {
  const time = readDate(consent?.given_at);
  return time === null ? null : new Date(time);
}

/** `refuseTakenCode`: a code opens one report. Only its holder can learn that it is in use: it has 100 random bits. */
async function refuseTakenCode(transaction: Database, accessCodeHash: string): Promise<void> {
  const taken = await transaction
    .selectFrom('complaints')
    .select('id')
    .where('access_code_hash', '=', accessCodeHash)
    .executeTakeFirst();
  if (taken !== undefined) throw invalid({ access_code: [{ key: 'access-code-taken' }] });
}

/**
 * Writes the reporter, as far as this endpoint collects them. Where they asked for news, a letter asks the mailbox to
 * confirm.
 */
async function insertReporter(
  transaction: Database,
  endpoint: ReportDeps,
  complaintId: number,
  body: CreateBody,
  { base, from }: Pick<Filing, 'base' | 'from'>,
): Promise<void> {
  const { config } = endpoint;
  if (body.is_anonymous && config.anonymous === 'not-collected') return;
  const wish = config.mail === null ? null : (body.notify ?? null);
  const to = wish === null ? null : plainAddress(wish.to);
  await transaction
    .insertInto('reporters')
    .values({
      complaint_id: complaintId,
      name: body.nameUser,
      email: body.emailUser,
      phone: body.phoneUser,
      // The capabilities say `nik: never`; what is not used is not kept, nor an address that can't be written to.
      nik: null,
      notify_channel: to === null ? null : 'email',
      notify_to: to,
      assisted_by_name: body.assisted_by?.name ?? null,
      assisted_by_organisation: body.assisted_by?.organisation ?? null,
    })
    .execute();
  // Without an address from outside the report is filed all the same, and no letter is sent.
  if (to !== null && base !== null)
    await endpoint.notifier.ask(transaction, complaintId, { to, base, from, hasCode: false, changes: 0 });
}
