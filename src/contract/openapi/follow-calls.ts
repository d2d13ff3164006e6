/** Calls of mails about a place. */
import { routes } from '../routes.js';
import { READING, WRITING, type Operation } from './operation.js';

export const FOLLOW_OPERATIONS: Operation[] = [
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
