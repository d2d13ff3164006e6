import type { FeedService } from '../../client/service.js';
import type { Transport } from '../../client/transport.js';
import { readAnsweredRequests, ANSWERED_REQUESTS } from '../../contract/public/answered.js';
import { writeFeedQuery, type FeedItem } from '../../contract/public/feed.js';
import { routes } from '../../contract/routes.js';
import { answeredLike } from '../../form-logic/answered.js';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext, FormTarget } from '../form-context.js';
import { furtherService } from '../form-target.js';
import { renderAnswered } from './answered-view.js';
import { answeredWords } from './answered-words.js';

const PAGE_SIZE = 40;

/**
 * Finds answered requests for information like the one being written, on the device, as `SimilarReports` finds reports.
 * One page of them is read for each endpoint.
 */
export class AnsweredRequests {
  private readonly messages;
  private target: FormTarget | null = null;
  private items: readonly FeedItem[] = [];

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('answered', answeredWords);
  }

  /** Empty when the endpoint doesn't answer: then nothing is said. */
  async askPage(): Promise<readonly FeedItem[]> {
    const { context, target } = this;
    if (!context.target || context.target === target) return this.items;
    const { feed } = furtherService(context, context.target, createAnswered);
    this.target = context.target;
    const query = { pageSize: PAGE_SIZE, ...ANSWERED_REQUESTS };
    this.items = (await feed?.(query).catch(() => (this.target = null)))?.items ?? [];
    return this.items;
  }

  like(values: FormValues, items: readonly FeedItem[]): FeedItem[] {
    return answeredLike(values, items);
  }

  draw(reports: readonly FeedItem[]): unknown {
    return renderAnswered(this.messages, reports);
  }
}

const ofForms = new WeakMap<FormContext, AnsweredRequests>();

/** `answeredIn` is the form's own one. @returns null where public information can't be asked for */
export function answeredIn(context: FormContext): AnsweredRequests | null {
  if (!context.capabilities.features.has('information')) return null;
  const own = ofForms.get(context) ?? new AnsweredRequests(context);
  ofForms.set(context, own);
  return own;
}

/** `createAnswered` reads a list of the feed with its answers. */
const createAnswered = (transport: Transport): Pick<FeedService, 'feed'> => ({
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
