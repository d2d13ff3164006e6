/** Calls of neighbours: whether a matter is settled, and mails about a place. */
import { routes } from '../routes.js';
import { READING, WRITING, type Operation } from './operation.js';

export const FOLLOW_OPERATIONS: Operation[] = [
  {
    id: 'confirmComplaint',
    tag: 'Feed',
    method: 'post',
    path: decodeURIComponent(routes.confirm('{tracking_id}')),
    summary: 'Say whether the matter of a closed report is settled',
    description:
      'Where the capabilities list `confirm`, and the report has `confirmations`. The key is that of support, so that a device counts once, by its last answer. Three that say no open a report again, once. A report that asks nobody answers `closed`.',
    extension: true,
    idempotent: true,
    challenge: true,
    json: 'ConfirmBody',
    status: 200,
    answer: 'ConfirmAnswer',
    errors: [
      'bad-request',
      'unsupported-type',
      'too-large',
      'invalid',
      'idempotency-key-missing',
      'idempotency-key-weak',
      'not-found',
      'closed',
      'challenge-required',
      'challenge-expired',
      ...READING,
    ],
  },
  {
    id: 'followPlace',
    tag: 'Feed',
    method: 'post',
    path: routes.follows,
    summary: 'Ask for mails about the public reports of a place',
    description:
      'Where the capabilities list `follow`. The mailbox is asked first, by a letter with a button. The answer is the same for everybody: whether the mailbox follows something, or was asked too often, is told to nobody.',
    extension: true,
    idempotent: true,
    challenge: true,
    json: 'FollowBody',
    status: 200,
    answer: 'FollowAnswer',
    errors: [...WRITING, 'challenge-required', 'challenge-expired'],
  },
  {
    id: 'leavePlace',
    tag: 'Feed',
    method: 'delete',
    path: `${routes.follows}/{token}`,
    summary: 'Leave a place, by the token of a letter’s link',
    description: 'The address is erased. An unknown token has the same answer.',
    extension: true,
    status: 200,
    answer: 'UnfollowAnswer',
    errors: READING,
  },
];
