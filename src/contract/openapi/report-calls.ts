/** Filing a report and following it, sealed ones too: the part of the contract that leaves data behind. */
import type { ErrorCode } from '../envelope.js';
import { READING, WRITING, type Operation } from './operation.js';
import { clockDaysRoute } from '../reporting/clocks.js';
import { objectionRoute } from '../information/objection.js';
import { routes, sealedRoutes } from '../routes.js';

const CHALLENGED: ErrorCode[] = ['challenge-required', 'challenge-expired'];
const trackingId = '{tracking_id}';

export const REPORT_OPERATIONS: Operation[] = [
  {
    id: 'uploadFiles',
    tag: 'Reporting',
    method: 'post',
    path: routes.upload,
    summary: 'Upload files for a report that is still to come',
    description: 'An id attaches once, can’t be read before it is attached, and expires after 48 hours.',
    extension: false,
    idempotent: true,
    challenge: true,
    multipart: { files: 'attachments[]' },
    status: 201,
    answer: 'UploadAnswer',
    errors: [...CHALLENGED, ...WRITING, 'files-unavailable'],
  },
  {
    id: 'createComplaint',
    tag: 'Reporting',
    method: 'post',
    path: routes.create,
    summary: 'File a report',
    description:
      'Needed besides the required fields: a place (`location_id`, `location_text` or coordinates), for ' +
      'classification 1 `date_of_incident` (or, with the feature `undated`, `undated: true`, where nobody has told it), and `consent` where the capabilities carry one. Numeric ids and the gateway’s string form ' +
      'of `attachments` (`"[101,102]"`) are read too. `fields` are answers to the category’s extra questions by code: an unknown ' +
      'code is refused, and problems are named `fields.code`. The same key with the same fields gives the first answer again.',
    extension: false,
    idempotent: true,
    json: 'CreateBody',
    status: 201,
    answer: 'CreateAnswer',
    errors: [...CHALLENGED, ...WRITING, 'files-unavailable'],
  },
  {
    id: 'getComplaint',
    tag: 'Tracking',
    method: 'get',
    path: decodeURIComponent(routes.detail(trackingId)),
    summary: 'One report with its history',
    description:
      'Without a code: masked, verified and not secret. An unknown id, a wrong code and a secret report give one answer. ' +
      'A report that was public until it was merged answers 307 with the address of the one that goes on.',
    extension: false,
    code: 'optional',
    status: 200,
    answer: 'Detail',
    errors: ['not-found', ...READING],
  },
  {
    id: 'getMyComplaint',
    tag: 'Tracking',
    method: 'get',
    path: routes.mine,
    summary: 'The report an access code belongs to',
    description: 'By the 26 symbols of a sealed report, the answer is a `SealedMine` instead.',
    extension: true,
    code: 'required',
    status: 200,
    answer: 'Detail',
    errors: ['not-found', ...READING],
  },
  {
    id: 'listFollowUps',
    tag: 'Tracking',
    method: 'get',
    path: decodeURIComponent(routes.followUps(trackingId)),
    summary: 'What offices and the reporter wrote',
    extension: false,
    code: 'optional',
    status: 200,
    answer: 'FollowUps',
    errors: ['bad-request', 'not-found', ...READING],
  },
  {
    id: 'getClockDays',
    tag: 'Tracking',
    method: 'get',
    path: decodeURIComponent(clockDaysRoute(trackingId, '{kind}')),
    summary: 'How the due day of a clock is reckoned, day by day',
    description:
      '`kind` is that of a clock among the report’s `clocks`; others are not found. The first day is that of the event, which doesn’t count; the last is the due day.',
    extension: true,
    code: 'optional',
    status: 200,
    answer: 'ClockDays',
    errors: ['not-found', ...READING],
  },
  {
    id: 'getFile',
    tag: 'Tracking',
    method: 'get',
    path: decodeURIComponent(routes.file(trackingId, '{file_id}')),
    summary: 'A file of a report; clients follow an attachment’s `path`',
    extension: true,
    code: 'optional',
    status: 200,
    answer: 'application/octet-stream',
    errors: ['not-found', ...READING],
  },
  {
    id: 'addFollowUp',
    tag: 'Tracking',
    method: 'post',
    path: routes.reply,
    summary: 'Reply to an answer, or rate it',
    description:
      '`rating` is 1–5, given once and only after an answer exists; 0 or nothing means none. It changes no status. `resolved` is the answer to “is it settled?”: `true` closes the report, `false` opens it again, also one that is finished; `later` lets the question rest until `promised_at`, while that day is ahead, and said alone has no `followup`. `content` may be empty beside each.',
    extension: false,
    code: 'required',
    idempotent: true,
    multipart: { files: 'attachment[]', fields: 'ReplyFields' },
    status: 201,
    answer: 'ReplyAnswer',
    errors: ['not-found', 'already-rated', 'not-answered-yet', 'closed', ...WRITING, 'files-unavailable'],
  },
  {
    id: 'getNotification',
    tag: 'Tracking',
    method: 'get',
    path: decodeURIComponent(routes.notify(trackingId)),
    summary: 'Where news of a report goes',
    description: 'The address comes back masked. `channels` are those that this report’s news can go by.',
    extension: true,
    code: 'required',
    status: 200,
    answer: 'NotifyAnswer',
    errors: ['not-found', ...READING],
  },
  {
    id: 'changeNotification',
    tag: 'Tracking',
    method: 'post',
    path: decodeURIComponent(routes.notify(trackingId)),
    summary: 'Have news of a report sent to another address, or to none',
    extension: true,
    code: 'required',
    idempotent: true,
    json: 'NotifyBody',
    status: 200,
    answer: 'NotifyAnswer',
    errors: ['not-found', 'closed', ...WRITING],
  },
  {
    id: 'objectToAnswer',
    tag: 'Tracking',
    method: 'post',
    path: decodeURIComponent(objectionRoute(trackingId)),
    summary: 'Object to how a request for information was answered, once',
    description:
      'With the feature `information`. Taken while `information.may` of the report has `object`: from the decision, or once the day has passed without an answer. ' +
      '`closed` with its sentence where it is too early, too late, or made before. Nobody but the requester and officers learns of it.',
    extension: true,
    code: 'required',
    idempotent: true,
    json: 'ObjectionBody',
    status: 201,
    answer: 'ObjectionAnswer',
    errors: ['not-found', 'closed', ...WRITING],
  },
  {
    id: 'withdrawComplaint',
    tag: 'Tracking',
    method: 'post',
    path: decodeURIComponent(routes.withdraw(trackingId)),
    summary: 'Take a report back: personal data is erased, the report archived',
    extension: true,
    code: 'required',
    idempotent: true,
    json: 'WithdrawBody',
    status: 200,
    answer: 'WithdrawAnswer',
    errors: ['not-found', 'closed', ...WRITING],
  },
];

/** Reports that the endpoint can't read: the part of the contract that only the feature `sealed` has. */
export const SEALED_OPERATIONS: Operation[] = [
  {
    id: 'createSealedComplaint',
    tag: 'Sealed',
    method: 'post',
    path: sealedRoutes.create,
    summary: 'File a report that the endpoint can’t read',
    description:
      'All of the report is in `envelope`, sealed for the keys of `capabilities.sealed` or of earlier ones. `access_code` is derived ' +
      'of the code that the reporter keeps, which never leaves the device. Any other member is refused.',
    extension: true,
    idempotent: true,
    json: 'SealedBody',
    status: 201,
    answer: 'SealedAnswer',
    errors: ['challenge-required', 'challenge-expired', ...WRITING],
  },
  {
    id: 'addSealedFollowUp',
    tag: 'Sealed',
    method: 'post',
    path: decodeURIComponent(sealedRoutes.followUp('{tracking_id}')),
    summary: 'Write more to a sealed report',
    description:
      '`seq` counts the reporter’s follow-ups from 1; another number than the next one is refused. An endpoint may bound ' +
      'how many one report takes (`sealed-full`).',
    extension: true,
    code: 'required',
    idempotent: true,
    json: 'SealedFollowUp',
    status: 201,
    answer: 'SealedAnswer',
    errors: ['not-found', 'closed', 'sealed-full', ...WRITING],
  },
];
