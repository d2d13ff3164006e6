import { readFollowed, writeFollowBody } from '../../contract/public/follow.js';
import { routes } from '../../contract/routes.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** Mails about a place. Reached by import() only. */
export const createFollow = (transport: Transport): Required<Pick<FeedService, 'follow'>> => ({
  follow: (wish, options) =>
    transport.json(
      { ...options, path: routes.follows, method: 'post', json: writeFollowBody(wish) },
      readFollowed,
    ),
});
