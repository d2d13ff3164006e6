/** Endpoints that say something else by Open311 than by their own wire, or say it wrongly. */
import {
  answering,
  asking,
  editing,
  handling,
  htmlPage,
  refusal,
  withBody,
  withoutQuery,
  withHeaders,
  withUrl,
  type Json,
  type Mutant,
} from './mutant.js';
import { remembering } from './sending.js';

const ROWS = /^GET \/open311\/v2\/requests(\/[^/]+)?\.json$/;
const LIST = /^GET \/open311\/v2\/requests\.json$/;
const ONE = /^GET \/open311\/v2\/requests\/[^/]+\.json$/;
const LISTS = /^GET \/open311\/v2\/requests\.(json|xml)$/;

/** Each row of a list, or of the one that was asked for. */
const everyRow = (id: string, what: string, check: string, edit: (row: Json) => void, where = ROWS): Mutant =>
  editing({ id, what, where, fails: [check] }, () => (rows) => (rows as Json[]).forEach(edit));

const ignoring = (check: string, ...names: string[]): Mutant =>
  asking(
    {
      id: `open311-ignores-${names[0]}`,
      what: `Open311’s filter ${names.join(', ')} is ignored`,
      where: LISTS,
      fails: [check],
    },
    (call) => withoutQuery(call, ...names),
  );

/** A page that begins `by` rows too early or too late. */
const shifted = (id: string, what: string, by: number): Mutant =>
  handling({ id, what, where: LIST, fails: ['X-05'] }, () => async (call, send) => {
    const page = Number(call.url.searchParams.get('page') ?? 1);
    const size = Number(call.url.searchParams.get('page_size') ?? 50);
    if (page === 1) return await send(call.request);
    const all = await send(
      withUrl(call, ({ searchParams }) => {
        searchParams.set('page', '1');
        searchParams.set('page_size', '100');
      }),
    );
    const from = (page - 1) * (size + by);
    return withBody(all, JSON.stringify(((await all.json()) as Json[]).slice(from, from + size)));
  });

export const OPEN311_MUTANTS: Mutant[] = [
  editing(
    {
      id: 'older-georeport',
      what: 'discovery names another version of GeoReport',
      where: /^GET \/open311\/discovery\.json$/,
      fails: ['X-01'],
    },
    () =>
      ({ endpoints }) =>
        endpoints.forEach(
          (one: Json) => void (one['specification'] = 'http://wiki.open311.org/GeoReport_v1'),
        ),
  ),
  editing(
    {
      id: 'services-without-keywords',
      what: 'services have no keywords',
      where: /^GET \/open311\/v2\/services\.json$/,
      fails: ['X-02'],
    },
    () => (services) => (services as Json[]).forEach((one) => void delete one['keywords']),
  ),
  editing(
    {
      id: 'untyped-questions',
      what: 'a service’s questions don’t say what kind of answer they want',
      where: /^GET \/open311\/v2\/services\/[^/]+\.json$/,
      fails: ['X-03'],
    },
    () =>
      ({ attributes }) =>
        attributes.forEach((one: Json) => void delete one['datatype']),
  ),
  everyRow('open311-without-zone', 'times of Open311 have no offset', 'X-04', (row) => {
    row['updated_datetime'] = row['updated_datetime'].slice(0, 19);
  }),
  shifted('open311-repeats', 'a page of Open311 begins with the last request of the one before', -1),
  shifted('open311-skips', 'a page of Open311 goes on one request too far', 1),
  ignoring('X-06', 'status'),
  ignoring('X-07', 'service_code'),
  ignoring('X-08', 'start_date', 'end_date'),
  ignoring('X-09', 'lat', 'long', 'radius'),
  everyRow('another-wire-another-word', 'Open311 calls a report’s status by another word', 'X-10', (row) => {
    // Only who asks for extensions gets them.
    const more = row['extended_attributes'] as Json | undefined;
    if (more !== undefined) more['detailed_status'] = more['detailed_status'].toUpperCase();
  }),
  everyRow(
    'another-alone',
    'a request by itself says something else than in the list',
    'X-11',
    (row) => void (row['status_notes'] = 'Sedang kami periksa.'),
    ONE,
  ),
  answering(
    {
      id: 'open311-html-404',
      what: 'an unknown request is refused in HTML',
      where: /^GET \/open311\/v2\/(requests|tokens)\/[^/]+\.json$/,
      fails: ['X-12'],
    },
    (answer) => (answer.status === 404 ? htmlPage(404) : answer),
  ),
  answering(
    { id: 'unescaped-xml', what: 'text is put into XML as it is', where: /\.xml$/, fails: ['X-13'] },
    async (answer) => {
      const xml = await answer.text();
      return withBody(answer, xml.replaceAll('<description>', '<description>Air & lumpur: '));
    },
  ),
  answering(
    { id: 'xml-as-text', what: 'XML is served as plain text', where: /requests\.xml$/, fails: ['X-13'] },
    (answer) => withHeaders(answer, { 'Content-Type': 'text/plain' }),
  ),
  everyRow('open311-unmasked', 'Open311 gives texts as they were written', 'X-14', (row) => {
    row['description'] = `${row['description']} Hubungi 0812-3456-7890.`;
  }),
  remembering(
    {
      id: 'open311-tells',
      what: 'Open311 refuses a hidden report in another way than none',
      where: ONE,
      fails: ['X-15'],
    },
    async (call, send, taken) =>
      taken.some(({ number }) => call.url.pathname.includes(number))
        ? refusal(403, 'forbidden')
        : await send(call.request),
  ),
  handling(
    {
      id: 'open311-keyless',
      what: 'Open311 takes a request without a key',
      where: /^POST \/open311\/v2\/requests\.json$/,
      fails: ['X-16'],
    },
    () => () => Response.json([{ service_request_id: '1234567890' }], { status: 201 }),
  ),
];
