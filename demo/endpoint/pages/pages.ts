import { readFileSync } from 'node:fs';
import { compress } from 'hono/compress';
import type { ErrorWire } from '../../../src/contract/envelope.js';
import { html } from 'hono/html';
import type { PageDeps } from './deps.js';
import { Slots } from '../limits/slots.js';
import { BodySlots } from '../limits/body-slots.js';
import { answerError } from '../http/error-answers.js';
import { askerOf } from '../http/remote-address.js';
import { createApp, type App, type RequestContext } from '../http/request-context.js';
import { strictTransport } from '../http/security-headers.js';
import { showCalendar } from './calendar/kalender.js';
import { showCarrying } from './filing/bawa.js';
import { FormBudget } from './filing/form-budget.js';
import { showForm } from './filing/empty-form.js';
import { showFormAgain } from './filing/form-again.js';
import { takeForm } from './filing/lapor.js';
import { showBoard } from './front/board.js';
import { showHome } from './front/home.js';
import { showPoster } from './front/poster.js';
import { takesWishes } from '../wishes/public-wishes.js';
import { showReports, takePress } from './reading/laporan.js';
import { showWishes } from './reading/usulan.js';
import { showSealing } from './sealing/segel.js';
import { HourBudget } from '../limits/hour-budget.js';
import { answer, type Pages } from './shell/answer.js';
import { pageLanguage } from './shell/language.js';
import { LEAVE, PAGE_SCRIPTS } from './shell/page-scripts.js';
import { headingOf, PAGE_NAMES, type PageName } from './shell/layout.js';
import { ownRoutes } from './sending/own-routes.js';
import { isolate } from './shell/policies.js';
import { UnansweredForm } from './sending/sent-form.js';
import { showRequestAgain, showSearch, takeRequest } from './tracking/lacak.js';
import { withWayOut } from './shell/way-out.js';
import { wordsOf, type PageWords } from './words/words.js';

/** `CLEANING` takes one form's files at a time; others wait. */
const CLEANING = { atOnce: 1, waiting: 8, waitMs: 60_000, retryAfter: 10 };

/** Forms without a script that ask for mails about a place, within an hour. */
const FOLLOWS_PER_HOUR = 120;

/** By page: how its form is shown again after an error. */
const SHOW_AGAIN: Partial<Record<PageName, typeof showFormAgain>> = {
  lapor: showFormAgain,
  lacak: showRequestAgain,
};

const ICON = readFileSync(new URL('shell/icon.svg', import.meta.url), 'utf8');

/**
 * `ownPages`: reports can be filed, followed and read without a script. Where scripts run, the widgets grow out of
 * these pages, with no other script beside them that could read along (contract §9).
 */
export function ownPages(endpoint: PageDeps): App {
  const { config } = endpoint;
  const cleaning = new Slots(CLEANING);
  const pages: Pages = {
    endpoint,
    calls: ownRoutes(endpoint),
    bodies: new BodySlots(Math.ceil(config.limits.bodiesAtOnce / 2), Infinity),
    clean: (context, work) => cleaning.run(work, { ...askerOf(context, config), signal: undefined }),
    reports: new FormBudget(endpoint),
    supports: new HourBudget(endpoint, 'support', config.limits.formSupportsPerHour),
    follows: new HourBudget(endpoint, 'follow', FOLLOWS_PER_HOUR),
    confirmations: new HourBudget(endpoint, 'confirmation', config.limits.formSupportsPerHour),
  };
  const app = createApp();
  app.onError((error, context) => answerProblem(error, context, pages));
  for (const path of PAGE_NAMES) {
    const pattern = path === 'usulan' ? `/${path}/*` : `/${path}`;
    app.use(pattern, async (context, next) => {
      context.set('route', path);
      await next();
      const { headers } = context.res;
      strictTransport(headers, config);
      headers.set('X-Content-Type-Options', 'nosniff');
      // Without any referrer, browsers send `Origin: null`, and a form wouldn't show that it comes from this origin.
      headers.set('Referrer-Policy', 'same-origin');
      if (path === 'lapor' || path === 'lacak' || path === 'segel') isolate(headers);
      headers.set('Vary', 'Accept-Language, Accept-Encoding');
    });
    app.use(pattern, compress());
  }
  app.get('/', (context) => {
    context.set('route', '/');
    // A relative address: a proxy may serve the endpoint below a path. `/sp4n` is a file in it, as it were.
    const { pathname, search } = new URL(context.req.url);
    const name = pathname.split('/').at(-1) ?? '';
    return context.redirect(`${name === '' ? '' : `${name}/`}beranda${search}`, 303);
  });
  app.get('/beranda', (context) => showHome(context, pages));
  app.get('/poster', (context) => showPoster(context, pages));
  app.get('/papan', (context) => showBoard(context, pages));
  app.get('/lapor', (context) => showForm(context, pages));
  app.post('/lapor', (context) => takeForm(context, pages));
  app.get('/lacak', (context) => showSearch(context, pages));
  app.post('/lacak', (context) => takeRequest(context, pages));
  app.get('/laporan', (context) => showReports(context, pages));
  app.post('/laporan', (context) => takePress(context, pages));
  if (takesWishes(config))
    for (const path of ['/usulan', '/usulan/:year']) app.get(path, (context) => showWishes(context, pages));
  app.get('/bawa', (context) => showCarrying(context, pages));
  app.get('/segel', (context) => showSealing(context, pages, LEAVE));
  app.get('/kalender', (context) => showCalendar(context, pages));
  const served = (name: string, type: string, text: string): void => {
    app.get(`/${name}`, (context) => {
      context.set('route', name);
      context.header('Content-Type', type);
      context.header('Cache-Control', 'no-cache');
      context.header('X-Content-Type-Options', 'nosniff');
      return context.body(text);
    });
  };
  for (const [name, text] of Object.entries(PAGE_SCRIPTS))
    served(name, 'text/javascript; charset=utf-8', text);
  served('icon.svg', 'image/svg+xml', ICON);
  return app;
}

/**
 * `answerProblem` answers an error as a page: with the sentence that a widget gets, and nothing of the error itself. A
 * form that had come is shown again with every word, whatever went wrong.
 */
async function answerProblem(error: Error, context: RequestContext, pages: Pages): Promise<Response> {
  const language = pageLanguage(context);
  context.req.raw.headers.set('Accept-Language', language);
  const form = error instanceof UnansweredForm ? error.form : null;
  const cause = error instanceof UnansweredForm ? error.cause : error;
  const told = answerError(pages.endpoint.config.log)(cause, context);
  const { message } = (await told.json()) as ErrorWire;
  const name = (context.get('route') ?? 'lapor') as PageName;
  const retryAfter = told.headers.get('Retry-After');
  if (retryAfter !== null) context.header('Retry-After', retryAfter);
  const words = wordsOf(language);
  const again = form === null ? undefined : SHOW_AGAIN[name];
  if (form !== null && again !== undefined) {
    const isOfFiles = told.status === 413 && form.leftOut.length > 0;
    const notice = withWayOut(context, isOfFiles ? tooLarge(pages, words) : message, words);
    return await again(context, pages, form, { status: told.status, notice });
  }
  const heading = headingOf(name, words);
  const below = /\/usulan\/(\d{4})$/.exec(new URL(context.req.url).pathname)?.[1];
  return await answer(context, pages, {
    name,
    language,
    heading,
    prefix: words.own.notice.error,
    isAnswer: true,
    ...(below !== undefined && { below }),
    status: told.status,
    body: html`<p class="notice danger" role="alert">
        ${context.req.method === 'POST' ? `${message} ${words.own.notice.back}` : message}
      </p>
      <p><a href="${below ?? name}?lang=${language}">${heading}</a></p>`,
  });
}

/** `tooLarge` names a photo's size: whoever chooses photos knows that, and not the size of a whole request. */
function tooLarge({ endpoint }: Pages, { own, sections }: PageWords): string {
  const { attachmentsMax, attachmentBytesMax } = endpoint.config.limits;
  return `${own.notice.tooLarge} ${own.files.limits(attachmentsMax, sections.bytes(attachmentBytesMax))}`;
}
