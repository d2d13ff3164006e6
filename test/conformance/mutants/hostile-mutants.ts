/** Endpoints that break at questions which nobody means. */
import {
  answering,
  asked,
  asking,
  editing,
  handling,
  htmlPage,
  refusal,
  withHeaders,
  withoutQuery,
  type Call,
  type Mutant,
} from './mutant.js';
import { CREATE, DETAIL, misreading } from './sending.js';

const LIST = /^GET complaints$/;
const crash = (): Response => htmlPage(500);

/** Crashes where a part of the query is odd. */
const crashing = (
  id: string,
  what: string,
  check: string,
  isOdd: (query: URLSearchParams) => boolean,
): Mutant =>
  handling(
    { id, what, where: LIST, fails: [check] },
    () => (call, send) => (isOdd(call.url.searchParams) ? crash() : send(call.request)),
  );

const isDay = (text: string | null): boolean => text === null || /^\d{4}-\d\d-\d\d$/.test(text);

/** Busy when it is asked for the first time, and never again. */
const busyOnce = (id: string, what: string, answer: () => Response): Mutant =>
  handling({ id, what, where: /^GET capabilities$/, fails: ['H-27'] }, () => {
    let asked = 0;
    return async ({ request }, send) => (asked++ === 0 ? answer() : await send(request));
  });

export const HOSTILE_MUTANTS: Mutant[] = [
  asking(
    {
      id: 'lost-cursor',
      what: 'an unknown cursor begins at the beginning again',
      where: LIST,
      fails: ['H-01'],
    },
    (call) =>
      (call.url.searchParams.get('cursor') ?? 'tidak-ada') !== 'tidak-ada' &&
      !/^A+$/.test(call.url.searchParams.get('cursor')!)
        ? call.request
        : withoutQuery(call, 'cursor'),
  ),
  asking({ id: 'unread-day', what: 'a day that is none is ignored', where: LIST, fails: ['H-02'] }, (call) =>
    isDay(call.url.searchParams.get('to')) ? call.request : withoutQuery(call, 'to'),
  ),
  crashing(
    'long-search',
    'a long search is a server’s error',
    'H-03',
    (query) => (query.get('search')?.length ?? 0) > 1_000,
  ),
  crashing('quoted-id', 'a quote in an id is a server’s error', 'H-04', (query) =>
    /'/.test(query.get('status') ?? ''),
  ),
  handling(
    { id: 'odd-number', what: 'a number of 300 digits is a server’s error', where: DETAIL, fails: ['H-05'] },
    () => (call, send) => (/\/9{300}\//.test(call.url.pathname) ? crash() : send(call.request)),
  ),
  handling(
    { id: 'long-code', what: 'a long code is a server’s error', where: DETAIL, fails: ['H-06'] },
    () => (call, send) =>
      (call.request.headers.get('X-Access-Code')?.length ?? 0) > 1_000 ? crash() : send(call.request),
  ),
  handling(
    {
      id: 'long-address',
      what: 'a long address is refused in HTML',
      where: /^GET tidak-ada\//,
      fails: ['H-07'],
    },
    () => () => htmlPage(414),
  ),
  handling(
    { id: 'broken-json', what: 'JSON that is cut off is a server’s error', where: CREATE, fails: ['H-20'] },
    () => async (call, send) => ((await readable(call)) ? await send(call.request) : crash()),
  ),
  answering(
    { id: 'large-body', what: 'a body that is too large breaks the proxy', where: CREATE, fails: ['H-21'] },
    (answer) => (answer.status === 413 ? htmlPage(502) : answer),
  ),
  misreading({ id: 'perhaps-secret', what: 'a “perhaps” is taken for a no', fails: ['H-22'] }, (body) => {
    if (body['is_secret'] === 'mungkin') body['is_secret'] = false;
  }),
  asking(
    { id: 'any-type', what: 'a report is read from plain text', where: CREATE, fails: ['H-23'] },
    (call) =>
      call.request.headers.get('Content-Type')?.startsWith('text/plain')
        ? asked(call, { 'Content-Type': 'application/json' })
        : call.request,
  ),
  answering(
    {
      id: 'cut-form',
      what: 'a form that is cut off is a server’s error',
      where: /^POST complaints\/(complaint\/file|followup\/add)$/,
      fails: ['H-24'],
    },
    (answer, call) => (answer.status === 400 && isForm(call) ? crash() : answer),
  ),
  handling(
    {
      id: 'any-method',
      what: 'a method that nobody knows is a server’s error',
      where: /^PUT /,
      fails: ['H-25'],
    },
    () => crash,
  ),
  editing(
    { id: 'stripped-markup', what: 'markup is cut out of a report’s text', where: DETAIL, fails: ['H-26'] },
    () =>
      ({ results }) =>
        void (results.data.content = results.data.content.replace(/<[^>]+>/g, '')),
  ),
  busyOnce('busy-without-seconds', 'whoever asks too often isn’t told when to come again', () =>
    refusal(429, 'rate-limited'),
  ),
  busyOnce('busy-until-a-date', 'an endpoint that is busy names a date', () =>
    withHeaders(refusal(503, 'unavailable'), { 'Retry-After': 'Tue, 24 Nov 2026 10:00:00 GMT' }),
  ),
  busyOnce('busy-in-html', 'a limiter before the endpoint answers in HTML', () =>
    withHeaders(htmlPage(429), { 'Retry-After': '0' }),
  ),
];

const isForm = ({ request }: Call): boolean =>
  request.headers.get('Content-Type')?.startsWith('multipart/') ?? false;

async function readable({ request }: Call): Promise<boolean> {
  if (request.headers.get('Content-Type') !== 'application/json') return true;
  try {
    JSON.parse(await request.clone().text());
    return true;
  } catch {
    return false;
  }
}
