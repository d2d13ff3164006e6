import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EndpointConfig } from '../../config.js';
import type { PageDeps } from '../deps.js';
import type { BodySlots } from '../../limits/body-slots.js';
import type { App, RequestContext } from '../../http/request-context.js';
import type { HourBudget } from '../../limits/hour-budget.js';
import type { FormBudget } from '../filing/form-budget.js';
import { layout, type Page } from './layout.js';
import { plainPolicy } from './policies.js';

/** `Pages` is what all pages of one endpoint share. */
export interface Pages {
  endpoint: PageDeps;
  /** The contract's calls, as `ownRoutes` gives them. */
  calls: App;
  /** Form bodies read at once; bodies paid by proof of work have other places. */
  bodies: BodySlots;
  /** Cleans the files of one form at a time, senders in turn: half of the work is left to other uploads. */
  clean: <T>(context: RequestContext, work: () => Promise<T>) => Promise<T>;
  /** Budget of reports filed by forms. */
  reports: FormBudget;
  /** Budget of presses of "Dukung" (support), by report. */
  supports: HourBudget;
  /** Budget of forms that ask for mails about a place, all together. */
  follows: HourBudget;
  /** Budget of answers to "Sudah baik?", by report. */
  confirmations: HourBudget;
}

/** `PageOf` a town is what a page needs of it: `Named` settings, and those of every page. */
export interface PageOf<Named extends keyof EndpointConfig = never> {
  endpoint: { config: Pick<EndpointConfig, Named | 'name' | 'frameAncestors'> };
}

/**
 * `answer` forbids caching: a page holds its form's key, maybe a code. `isKept` is for pages that hold neither, nor
 * typed words in their address.
 */
export function answer(
  context: RequestContext,
  { endpoint }: PageOf,
  { status = 200, isKept = false, ...page }: Omit<Page, 'agency'> & { status?: number; isKept?: boolean },
): Response | Promise<Response> {
  const { config } = endpoint;
  if (!context.res.headers.has('Content-Security-Policy'))
    context.header('Content-Security-Policy', plainPolicy(config.frameAncestors));
  context.header('Cache-Control', isKept ? 'private, max-age=60' : 'no-store');
  context.header('Content-Language', page.language);
  if (status < 400) context.header('Retry-After', undefined);
  context.status(status as ContentfulStatusCode);
  return context.html(layout({ ...page, agency: config.name }));
}
