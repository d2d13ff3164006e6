/** Requests for information that were answered already, in place of similar reports; one file of the browser build. */
import { readAnsweredRequests, ANSWERED_REQUESTS } from '../../contract/public/answered.js';
import { writeFeedQuery } from '../../contract/public/feed.js';
import { routes } from '../../contract/routes.js';
import type { FeedService } from '../../client/service.js';
import type { Transport } from '../../client/transport.js';

export { answeredLike } from '../../form-logic/answered.js';
export { renderAnswered } from './answered-view.js';
export { ANSWERED_REQUESTS };

/** `createAnswered` reads a list of the feed with its answers. */
export const createAnswered = (transport: Transport): Pick<FeedService, 'feed'> => ({
  feed: (page, options) =>
    transport.json(
      {
        ...options,
        cache: 'no-store',
        ...('pageUrl' in page ? { path: page.pageUrl } : { path: routes.feed, query: writeFeedQuery(page) }),
      },
      readAnsweredRequests,
    ),
});
