import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { readAnsweredRequests } from '../../../../src/contract/public/answered.js';
import { readCounts } from '../../../../src/contract/public/counts.js';
import { readFeed } from '../../../../src/contract/public/feed.js';
import { readLateReports } from '../../../../src/contract/public/lateness.js';
import { readPromises } from '../../../../src/contract/public/promises.js';
import { readStatistics } from '../../../../src/contract/public/statistics.js';
import { routes } from '../../../../src/contract/routes.js';
import { normaliseTrackingId } from '../../../../src/contract/tracking-id.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { PERIODS, periodStart, type Period } from '../../../../src/feed/numbers/numbers-state.js';
import { isBehindTls } from '../../officers/signing-in/cookies.js';
import type { RequestContext } from '../../http/request-context.js';
import { takesWishes } from '../../wishes/public-wishes.js';
import { capabilitiesIn } from '../filing/rules.js';
import { OwnCalls, type Answer } from '../sending/own-calls.js';
import { isFromOwnPage } from '../sending/own-page.js';
import { isOver, readSeal, type FormSeal } from '../sending/seal.js';
import { withSentForm } from '../sending/sent-form.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { wordsOf, type PageWords } from '../words/words.js';
import { QUERY_NAMES, renderList } from './list-view.js';
import { renderFollow, takeFollow } from './follow-form.js';
import { renderNumbers } from './numbers-view.js';
import { pressOf, renderPresses, SEAL } from './presses.js';
import { readWhole } from './read-report.js';
import { renderAnswer, renderDetails, renderHistory, renderStatus } from './report-view.js';

/** Nobody has read a report in less. */
const QUICK_MS = 3_000;

/** Cards a page: their texts and the lists to choose from make up the page's weight. */
const PAGE_SIZE = '15';

const DEVICE_COOKIE = 'aduan_dukung';
const DEVICE_SECONDS = 365 * 86_400;

/** `GET {endpoint}/laporan`: the public reports as a list, one report, or their numbers. */
export async function showReports(context: RequestContext, pages: Pages): Promise<Response> {
  const number = normaliseTrackingId(context.req.query('aduan') ?? '').slice(0, 20);
  if (number !== '') return await showReport(context, pages, number, null);
  return context.req.query('tampilan') === 'angka'
    ? await showNumbers(context, pages)
    : await showList(context, pages);
}

async function showList(context: RequestContext, pages: Pages): Promise<Response> {
  const language = pageLanguage(context);
  const words = wordsOf(language);
  const { timeZone, calendar } = pages.endpoint.config;
  const calls = new OwnCalls(context, pages.calls, language);
  const asked = askedIn(context);
  const cursor = context.req.query('cursor') ?? '';
  const query = new URLSearchParams(cursor === '' ? { ...asked, page_size: PAGE_SIZE } : { cursor });
  const found = await calls.get<unknown>(`${routes.feed}?${query.toString()}`);
  if (!found.ok) return await showTrouble(context, pages, found, words);
  const { didYouMean, isWeak } = readFeed(found.body);
  const { items: late, total, nextPageUrl } = readLateReports(found.body);
  const answers = readAnsweredRequests(found.body).items;
  const items = late.map((item, place) => ({ ...item, answer: answers[place]?.answer ?? null }));
  const { sort: _sort, ...filters } = asked;
  const counted = await calls.get<unknown>(`${routes.counts}?${new URLSearchParams(filters).toString()}`);
  const isFirst = cursor === '';
  const isLate = asked['late'] !== undefined;
  const promised = isLate && isFirst ? await calls.get<unknown>(routes.promises) : null;
  const next = new URLSearchParams(nextPageUrl?.split('?')[1] ?? '').get('cursor');
  const kept = new URLSearchParams({ ...asked, lang: language, cursor: next ?? '' });
  const model = {
    words,
    language,
    timeZone,
    knownUntil: calendar.knownUntil,
    errors: new Map(),
    asked,
    items,
    total,
    didYouMean,
    isWeak,
    next: next === null ? null : `laporan?${kept.toString()}`,
    isFirst,
    hasWishes: takesWishes(pages.endpoint.config),
    hasRequests: capabilitiesIn(pages.endpoint.config, language).features.has('information'),
    counts: counted.ok ? readCounts(counted.body) : null,
    promises: promised?.ok ? readPromises(promised.body) : null,
  };
  const follow = renderFollow(pages, model);
  return answer(context, pages, {
    name: 'laporan',
    language,
    heading: words.feed.heading,
    about: words.own.home.about.laporan(pages.endpoint.config.name),
    query: asked,
    isAnswer: false,
    isKept: asked['search'] === undefined && follow === '',
    body: html`${renderList(model)} ${follow}`,
  });
}

function askedIn(context: RequestContext): Record<string, string> {
  const given = QUERY_NAMES.map((name) => [name, context.req.query(name)?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

async function showNumbers(context: RequestContext, pages: Pages): Promise<Response> {
  const language = pageLanguage(context);
  const words = wordsOf(language);
  const { config } = pages.endpoint;
  const period: Period = PERIODS.find((one) => one === context.req.query('masa')) ?? '365';
  const from = periodStart(period, dayIn(config.timeZone, config.now()));
  const query = new URLSearchParams(from === undefined ? {} : { from });
  const found = await new OwnCalls(context, pages.calls, language).get<unknown>(
    `${routes.statistics}?${query.toString()}`,
  );
  if (!found.ok) return await showTrouble(context, pages, found, words);
  return answer(context, pages, {
    name: 'laporan',
    language,
    heading: words.feed.heading,
    about: words.own.home.about.laporan(config.name),
    query: { tampilan: 'angka', masa: period },
    isAnswer: false,
    isKept: true,
    body: renderNumbers(readStatistics(found.body), period, language),
  });
}

/** `showTrouble`: what was asked for can't be had now, or can't be read. */
function showTrouble(
  context: RequestContext,
  pages: Pages,
  { error, status }: Extract<Answer<unknown>, { ok: false }>,
  { feed, own }: PageWords,
): Response | Promise<Response> {
  const language = pageLanguage(context);
  const sentences = [error.message, ...Object.values(error.errors ?? {}).flat()];
  return answer(context, pages, {
    name: 'laporan',
    language,
    heading: feed.heading,
    isAnswer: false,
    status,
    body: html`<div class="notice danger" role="alert">
        <h2>${feed.failed.heading}</h2>
        ${sentences.map((one) => html`<p>${one}</p>`)}
      </div>
      <p><a href="laporan?lang=${language}">${own.feed.all}</a></p>`,
  });
}

/** @param notice what became of a press; null where there was none */
async function showReport(
  context: RequestContext,
  pages: Pages,
  number: string,
  notice: { words: string; isCounted: boolean } | null,
): Promise<Response> {
  const language = pageLanguage(context);
  const words = wordsOf(language);
  const { endpoint } = pages;
  const { detail, own } = words;
  const calls = new OwnCalls(context, pages.calls, language);
  const found = await readWhole(calls, number, null);
  if (!found.ok && found.status !== 404) return await showTrouble(context, pages, found, words);
  if (!found.ok)
    return answer(context, pages, {
      name: 'laporan',
      language,
      heading: detail.notFound,
      isAnswer: true,
      status: 404,
      body: html`<p>${detail.notFoundText}</p>
        <p><a href="laporan?lang=${language}">${own.feed.all}</a></p>`,
    });
  const { report, followUps, clockDays } = found.body;
  const model = {
    language,
    report,
    followUps,
    clockDays,
    now: endpoint.config.now(),
    capabilities: capabilitiesIn(endpoint.config, language),
    file: ({ path, fileName }: { path: string; fileName: string }) =>
      html`<a href="${path}">${words.report.file.view(fileName)}</a>`,
    picture: ({ path }: { path: string }, said: string) =>
      html`<a href="${path}"><img src="${path}/thumbnail" alt="${said}" width="480" height="360" /></a>`,
  };
  const said =
    notice === null
      ? ''
      : html`<p class="notice ${notice.isCounted ? 'success' : 'warning'}" role="status">${notice.words}</p>`;
  return answer(context, pages, {
    name: 'laporan',
    language,
    heading: report.title || words.feed.card.untitled(report.trackingId),
    query: { aduan: report.trackingId },
    isAnswer: notice !== null,
    body: html`${said} ${renderAnswer(model)} ${renderStatus(model)} ${renderDetails(model)}
      ${renderPresses(pages, report, language)} ${renderHistory(model)}
      <p class="row">
        <a href="laporan?lang=${language}">${own.feed.all}</a>
        <a href="lacak?lang=${language}&amp;aduan=${report.trackingId}">${detail.share.track}</a>
      </p>`,
  });
}

/**
 * `POST {endpoint}/laporan` supports a report, or says whether it is settled. A browser counts once, by a cookie with
 * no other use; without cookies it counts once a form. Both are easily repeated, so a report takes only so many an hour
 * this way.
 */
export async function takePress(context: RequestContext, pages: Pages): Promise<Response> {
  const { endpoint } = pages;
  const { hashing, config } = endpoint;
  const isOwn = isFromOwnPage(context, config);
  return await withSentForm(
    context,
    endpoint,
    pages.bodies,
    () => false,
    async ({ get }) => {
      if (get('do') === 'follow') return await takeFollow(context, pages, get, isOwn);
      const number = normaliseTrackingId(get('tracking_id')).slice(0, 20);
      const press = pressOf(get('do'));
      const words = wordsOf(pageLanguage(context));
      const show = (isCounted: boolean) =>
        showReport(context, pages, number, {
          words: isCounted ? press.counted(words) : press.later(words),
          isCounted,
        });
      const seal = isOwn ? readSeal(hashing, SEAL, get) : null;
      const age = seal === null ? 0 : config.now().getTime() - seal.at.getTime();
      if (seal === null || isOver(seal, config.now()) || age < QUICK_MS) return await show(false);
      const device = deviceOf(context, pages, seal);
      const key = hashing.keyed(press.purpose, `${device}\n${number}`).toString('hex');
      if (!(await press.budget(pages).take(number))) return await show(false);
      const calls = new OwnCalls(context, pages.calls, pageLanguage(context));
      const paidBy = { doubt: null, holder: seal.key };
      const { ok } = await calls.post(press.path(number), { key, paidBy, json: press.json });
      return await show(ok);
    },
  );
}

/** `deviceOf` is the browser's mark; where it has none, the form's key becomes it. */
function deviceOf(context: RequestContext, { endpoint }: Pages, { key }: FormSeal): string {
  const known = getCookie(context, DEVICE_COOKIE);
  if (known !== undefined && /^[\w-]{24}$/.test(known)) return known;
  setCookie(context, DEVICE_COOKIE, key, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isBehindTls(context, endpoint.config),
    path: new URL('.', context.req.url).pathname,
    maxAge: DEVICE_SECONDS,
  });
  return key;
}
