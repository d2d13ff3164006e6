import { ACCESS_CODE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import { REPLY_FILE_FIELD, type ReplyAnswerWire } from '../../../../src/contract/reporting/reply.js';
import { routes } from '../../../../src/contract/routes.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { View } from '../reading/access.js';
import { type Complaint, lockComplaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { EndpointConfig } from '../../config.js';
import type { ReportDeps } from '../deps.js';
import { ApiError, invalid } from '../../words/errors.js';
import { requireKey } from '../../exactly-once/exactly-once.js';
import type { IncomingFile } from '../../http/forms/incoming-file.js';
import { displayName } from '../../uploads/display-name.js';
import { discardFiles, withForm, type StoredFile } from '../../uploads/incoming.js';
import { diskTakesFiles } from '../../uploads/room-for-files.js';
import { EXTENSIONS } from '../../uploads/cleaning/type-by-content.js';
import { maskedContent, type MaskedContent } from '../moderation/masked-texts.js';
import { followUpTie, recordId } from '../reading/record-ids.js';
import { presentFollowUp, statusName, type FollowUpRow } from '../reading/present.js';
import { assertFilesAreTaken, attachReplyFiles, storeReplyFiles, type ReplyFile } from './reply-files.js';
import { readReplyFields, type ReplyFields } from './reply-fields.js';
import { restQuestion } from './rest-question.js';
import { wakeReports } from './wake-reports.js';
import { mainOf } from '../reading/merged.js';
import { enqueueReply } from '../forwarding/outbox.js';
import { dueAsShown } from '../lifecycle/due.js';
import { changeStatus } from '../lifecycle/lifecycle.js';
import { publicMoment } from '../lifecycle/public-moment.js';
import type { RequestContext } from '../../http/request-context.js';

/** Far more than a conversation takes: the limit stops a script that holds a code. */
const REPLIES_PER_HOUR = 30;
const CLOSED = new Set(['archived', 'rejected']);

/**
 * `Receipt` is the recorded part of the answer; words and file names come with the retry, so they are not kept twice.
 */
interface Receipt {
  /** Null where nothing was said but that the question may rest. */
  followUp:
    | (Omit<FollowUpRow, keyof MaskedContent | 'content' | 'created_at'> & {
        created_at: string;
        tie?: number | string;
      })
    | null;
  attachments: ReplyFile[];
  status: string;
}

/**
 * `POST /complaints/followup/add`, for the reporter only. The access code is the token: no challenge is asked. Code and
 * hourly limit are checked before the body is read; without a code the form's files aren't read, only its refusal is
 * sent.
 */
export async function reply(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const hasCode = Boolean(context.req.header(ACCESS_CODE_HEADER)?.trim());
  const isKnown = await endpoint.exactlyOnce.knows(routes.reply, key);
  const holder = hasCode ? await openBefore(context, endpoint, isKnown) : null;
  // A known reply gets its earlier answer again, even where the disk is full.
  const admitsFiles = isKnown || (await diskTakesFiles(endpoint.config));
  const reading = { fileField: REPLY_FILE_FIELD, holder, admitsFiles };
  return await withForm(context, endpoint, reading, async (form) => {
    const view = await endpoint.gate.openOwn(context, form.get('complaint_id')?.trim() ?? '');
    const fields = readReplyFields(form, endpoint.config);
    if (!isKnown && saysOnlyLater(fields, form.files) && rests(view.complaint, endpoint.config)) {
      const answered = { followUp: null, attachments: [], status: view.complaint.status_code };
      return context.json(answerOf(answered, view, fields, [], endpoint), 201);
    }
    const { status, body } = await endpoint.exactlyOnce.run({
      route: routes.reply,
      key,
      fields: { ...fields, complaint: view.complaint.id, files: form.files.map((file) => file.sha256) },
      prepare: async () => {
        await assertOpen(endpoint.database, view.complaint, fields, endpoint.config);
        await assertCalm(endpoint.database, view.complaint.id, endpoint.config.now());
        await assertFilesAreTaken(endpoint, view.complaint, form);
        return {
          // Before the transaction: a long text takes its time, and the report would be locked meanwhile.
          masked: await maskedContent(endpoint.database, view.complaint.id, fields.content),
          stored: await storeReplyFiles(context, endpoint, view.complaint, form),
        };
      },
      commit: async (transaction, { masked, stored }) => ({
        status: 201,
        body: await record(transaction, endpoint, view.complaint.id, { ...fields, masked }, stored),
      }),
      undo: ({ stored }) => discardFiles(endpoint, stored),
      after: () => {
        endpoint.notifier.wake();
        endpoint.relay?.wake();
      },
    });
    return context.json(answerOf(body as Receipt, view, fields, form.files, endpoint), status);
  });
}

/**
 * The code's report, and whether it may be replied to now, but for a key that has its answer already.
 * @returns for whom the body is read
 * @throws ApiError 404, 429
 */
async function openBefore(context: RequestContext, endpoint: ReportDeps, isKnown: boolean): Promise<string> {
  const { complaint } = await endpoint.gate.openByCode(context);
  if (!isKnown) await assertCalm(endpoint.database, complaint.id, endpoint.config.now());
  return complaint.access_code_hash;
}

/**
 * A report that was merged goes on at another: its reporter is heard there.
 * @throws ApiError 409 when the report takes no reply or no rating now, 422 where no promised day is ahead
 */
async function assertOpen(
  database: Database,
  complaint: Complaint,
  { rating, resolved }: ReplyFields,
  config: Pick<EndpointConfig, 'timeZone' | 'now'>,
): Promise<void> {
  const isOver = CLOSED.has(complaint.status_code);
  if (isOver && (complaint.withdrawn_at !== null || (await mainOf(database, complaint.id)) === null))
    throw new ApiError('closed');
  if (resolved === 'later' && !isPromiseAhead(complaint, config))
    throw invalid({ resolved: [{ key: 'nothing-promised' }] });
  if (rating === 0) return;
  if (complaint.answered_at === null) throw new ApiError('not-answered-yet');
  if (complaint.rating !== null) throw new ApiError('already-rated');
}

const isPromiseAhead = (
  { status_code, promised_at }: Complaint,
  { timeZone, now }: Pick<EndpointConfig, 'timeZone' | 'now'>,
): boolean => status_code === 'responded' && promised_at !== null && promised_at > dayIn(timeZone, now());

/** `rests`: the question waits for the promised day already. Asked again, it needs no key, and no answer is kept. */
const rests = (complaint: Complaint, config: Pick<EndpointConfig, 'timeZone' | 'now'>): boolean =>
  complaint.waits_until === complaint.promised_at && isPromiseAhead(complaint, config);

async function record(
  transaction: Database,
  endpoint: ReportDeps,
  complaintId: number,
  fields: ReplyFields & { masked: MaskedContent },
  stored: StoredFile[],
): Promise<Receipt> {
  const { config } = endpoint;
  const now = config.now();
  const complaint = await lockComplaint(transaction, complaintId);
  await assertOpen(transaction, complaint, fields, config);
  await assertCalm(transaction, complaintId, now);
  if (fields.resolved === 'later') await restQuestion(transaction, complaint, now);
  if (saysOnlyLater(fields, stored))
    return { followUp: null, attachments: [], status: complaint.status_code };
  const followUp = await transaction
    .insertInto('followups')
    .values({
      complaint_id: complaintId,
      author: 'reporter',
      institution_from_name: null,
      institution_to_name: complaint.disposition_name,
      template_code: null,
      content: fields.content,
      ...fields.masked,
      rating: fields.rating,
      is_private: fields.isPrivate,
      // No officer has read it.
      is_released: false,
      created_at: now,
    })
    .returningAll()
    .returning(followUpTie().as('tie'))
    .executeTakeFirstOrThrow();
  const attachments = await attachReplyFiles(transaction, endpoint, complaint, followUp.id, stored);
  await enqueueReply(transaction, config, complaintId, followUp.id);
  await endpoint.notifier.heard(transaction, complaintId, 'reply');
  await wakeReports(transaction, endpoint, complaintId);
  const status = statusAfter(complaint.status_code as StatusCode, fields);
  const rated = fields.rating > 0 ? { rating: fields.rating } : {};
  if (status === 'reopened' && status !== complaint.status_code) {
    // The office takes it up at once; the public learns of it with the reply.
    const line = { content: 'Pelapor memberi tanggapan.', isPrivate: true };
    const shown = {
      shown_status_code: complaint.status_code,
      ...dueAsShown(complaint),
      public_updated_at: complaint.public_updated_at,
    };
    await changeStatus(transaction, config, complaint, status, line, { ...rated, ...shown });
  } else if (status !== complaint.status_code) {
    const content = 'Pelapor menyatakan sudah beres.';
    const shown = { public_updated_at: publicMoment(complaint, now, config) };
    await changeStatus(transaction, config, complaint, status, { content }, { ...rated, ...shown });
  } else {
    // The report's public time stays: the public sees nothing of this reply yet.
    const changed = { updated_at: now, ...rated };
    await transaction.updateTable('complaints').set(changed).where('id', '=', complaintId).execute();
  }
  const {
    content: _content,
    public_content: _public,
    mask_version: _version,
    created_at,
    ...kept
  } = followUp;
  return { followUp: { ...kept, created_at: created_at.toISOString() }, attachments, status };
}

const saysOnlyLater = ({ resolved, content, rating }: ReplyFields, files: readonly unknown[]): boolean =>
  resolved === 'later' && content === '' && rating === 0 && files.length === 0;

/** `statusAfter`: only `resolved` closes a report or reopens it; words and ratings do neither. */
function statusAfter(status: StatusCode, { resolved }: ReplyFields): StatusCode {
  if (typeof resolved !== 'boolean' || (status !== 'responded' && status !== 'done')) return status;
  return resolved ? 'done' : 'reopened';
}

async function assertCalm(transaction: Database, complaintId: number, now: Date): Promise<void> {
  const { lately } = await transaction
    .selectFrom('followups')
    .select((row) => row.fn.countAll<string | number>().as('lately'))
    .where('complaint_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .where('created_at', '>', new Date(now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow();
  if (Number(lately) >= REPLIES_PER_HOUR) throw new ApiError('rate-limited', { retryAfter: 600 });
}

function answerOf(
  receipt: Receipt,
  view: View,
  fields: ReplyFields,
  files: IncomingFile[],
  { hashing, config }: ReportDeps,
): ReplyAnswerWire {
  const { status } = receipt;
  const results = { status_code: status, status_name: statusName(status) };
  if (receipt.followUp === null) return { results: { followup: null, ...results } };
  const createdAt = new Date(receipt.followUp.created_at);
  const attachments = receipt.attachments.map((row) => ({
    ...row,
    display_name: displayName(files[row.position]?.name ?? '', extensionOf(row.media_type)),
    created_at: createdAt,
    expires_at: null,
    storage_key: '',
    holder: null,
  }));
  const followUp = {
    ...receipt.followUp,
    content: fields.content,
    // Reporters read their own words, and an answer given again needs no mask.
    public_content: '',
    mask_version: 0,
    created_at: createdAt,
  };
  const id = recordId(hashing, view.complaint.tracking_id, 'followup', {
    ...followUp,
    tie: Number(followUp.tie ?? 0),
  });
  return {
    results: {
      followup: presentFollowUp(view, followUp, id, attachments, config.timeZone),
      ...results,
    },
  };
}

function extensionOf(mediaType: string): string {
  return EXTENSIONS[mediaType as keyof typeof EXTENSIONS];
}
