import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PageDeps } from '../deps.js';
import type { BodySlots } from '../../limits/body-slots.js';
import type { App, RequestContext } from '../../http/request-context.js';
import type { HourBudget } from '../../limits/hour-budget.js';
import type { FormBudget } from '../filing/form-budget.js';
import { layout, type Page } from './layout.js';
import { plainPolicy } from './policies.js';

/** What all pages of one endpoint share. */
export interface Pages {
  endpoint: PageDeps;
  /** The contract's calls, as pages make them. */
  calls: App;
  /** Bodies of forms that are read at once: never the places of those who solved a challenge. */
  bodies: BodySlots;
  /** Files of forms are cleaned one after the other, by turns of their senders, so that half of the work is left to everybody else. */
  clean: <T>(context: RequestContext, work: () => Promise<T>) => Promise<T>;
  /** Reports filed by forms. */
  reports: FormBudget;
  /** Presses of "Dukung", by report. */
  supports: HourBudget;
}

/** Not kept by anybody: a page holds the key of its form, and an answer may hold a report's code. `isKept` is for what holds neither. */
export function answer(
  context: RequestContext,
  { endpoint }: Pages,
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
