/** Endpoints whose public list, map, numbers or exports are wrong. */
import {
  answering,
  asking,
  editing,
  handling,
  htmlPage,
  withBody,
  withHeaders,
  withoutQuery,
  withUrl,
  type Mutant,
  type Fault,
  type Json,
} from './mutant.js';

const LIST = /^GET complaints$/;
const isBehindCursor = ({ searchParams }: URL): boolean => searchParams.has('cursor');

const withoutZone = (date: string): string => date.replace(/(\.\d+)?(Z|[+-]\d\d:\d\d)$/, '');

const shows = (item: Json): number => item['followups_count'] + item['attachments_count'];

/** Goes without a part of the query that can be read; what can’t be read is refused all the same. */
const deaf = (fault: Fault, ...names: string[]): Mutant =>
  handling(fault, () => async (call, send) => {
    const answer = await send(call.request);
    return answer.ok ? await send(withoutQuery(call, ...names)) : answer;
  });

/** A filter that is taken and not heeded. */
const ignoring = (check: string, ...names: string[]): Mutant =>
  deaf(
    {
      id: `ignores-${names[0]}`,
      what: `the filter ${names.join(', ')} is ignored`,
      where: LIST,
      fails: [check],
    },
    ...names,
  );

export const LIST_MUTANTS = [
  handling(
    { id: 'html-list', what: 'the list is a page of HTML with 200', where: LIST, fails: ['R-01'] },
    () => () => htmlPage(200),
  ),
  editing(
    {
      id: 'list-without-a-field',
      what: 'cards of the list lack the number of follow-ups',
      where: LIST,
      fails: ['R-01'],
    },
    () =>
      ({ results }) =>
        results.data.forEach((item: Json) => void delete item.supports_count),
  ),
  editing(
    { id: 'list-dates-without-zone', what: 'dates of the list have no offset', where: LIST, fails: ['R-02'] },
    () =>
      ({ results }) =>
        results.data.forEach((item: Json) => void (item.updated_at = withoutZone(item.updated_at))),
  ),
  editing(
    {
      id: 'unverified-in-the-list',
      what: 'a report that nobody has verified is in the list',
      where: LIST,
      fails: ['R-03'],
    },
    () => {
      let hidden: string | undefined;
      return ({ results }) => {
        const [first] = results.data;
        // Neither the first, by whose status is filtered, nor one of those with the most to show, which are opened.
        hidden ??= [...results.data]
          .sort((a: Json, b: Json) => shows(a) - shows(b))
          .find((item: Json) => item['status_code'] !== first?.status_code)?.tracking_id;
        for (const item of results.data)
          if (item.tracking_id === hidden)
            Object.assign(item, { status_code: 'unverified', status_name: 'Belum Terverifikasi' });
      };
    },
  ),
  editing(
    {
      id: 'own-names-of-statuses',
      what: 'a status bears a name of the endpoint’s own',
      where: LIST,
      fails: ['R-04'],
    },
    () =>
      ({ results }) =>
        results.data.forEach(
          (item: Json) =>
            void (item.status_code === 'in_progress' && (item.status_name = 'Sedang Dikerjakan')),
        ),
  ),
  editing(
    {
      id: 'cursor-that-repeats',
      what: 'a page begins with the last report of the one before',
      where: LIST,
      fails: ['R-05'],
    },
    () => {
      let last: Json | undefined;
      return ({ results }, { url }) => {
        if (isBehindCursor(url) && last !== undefined) results.data.unshift(last);
        last = results.data.at(-1);
      };
    },
  ),
  editing(
    { id: 'cursor-that-skips', what: 'a page goes on one report too far', where: LIST, fails: ['R-06'] },
    () =>
      ({ results }, { url }) =>
        void (isBehindCursor(url) && results.data.shift()),
  ),
  editing(
    {
      id: 'next-page-elsewhere',
      what: 'the next page lies at the address behind the proxy',
      where: LIST,
      fails: ['R-07'],
    },
    () =>
      ({ results }) => {
        if (results.next_page_url !== null)
          results.next_page_url = `http://10.0.0.7:8080/sp4n/${results.next_page_url}`;
      },
  ),
  handling(
    {
      id: 'readable-cursor',
      what: 'a cursor is the last report’s number and time in base64',
      where: LIST,
      fails: ['R-08'],
    },
    () => {
      const real = new Map<string, string>();
      return async (call, send) => {
        const cursor = call.url.searchParams.get('cursor');
        const answer = await send(
          cursor === null
            ? call.request
            : withUrl(call, ({ searchParams }) => searchParams.set('cursor', real.get(cursor) ?? cursor)),
        );
        if (!answer.ok) return answer;
        const json = (await answer.json()) as { results: { data: Json[]; next_page_url: string | null } };
        const { data, next_page_url: next } = json.results;
        const query = new URLSearchParams(next?.split('?')[1] ?? '');
        const hidden = query.get('cursor');
        if (hidden !== null) {
          const { tracking_id, created_at } = data.at(-1)!;
          const told = Buffer.from(JSON.stringify({ tracking_id, created_at })).toString('base64url');
          real.set(told, hidden);
          query.set('cursor', told);
          json.results.next_page_url = `complaints?${query}`;
        }
        return withBody(answer, JSON.stringify(json));
      };
    },
  ),
  asking(
    {
      id: 'five-at-least',
      what: 'pages hold five reports, also where fewer are asked for',
      where: LIST,
      fails: ['R-09'],
    },
    (call) =>
      withUrl(call, ({ searchParams }) => {
        const size = Number(searchParams.get('page_size') ?? 20);
        if (size < 5) searchParams.set('page_size', '5');
      }),
  ),
  asking(
    { id: 'one-page-for-all', what: 'page=2 is the first page again', where: LIST, fails: ['R-10'] },
    (call) => withoutQuery(call, 'page'),
  ),
  editing(
    { id: 'total-of-all', what: 'the total counts what nobody may see', where: LIST, fails: ['R-11'] },
    () =>
      ({ results }) =>
        void (results.total += 13),
  ),
  editing(
    { id: 'total-of-the-page', what: 'the total is that of the page', where: LIST, fails: ['R-11'] },
    () =>
      ({ results }) =>
        void (results.total = results.data.length),
  ),
  deaf(
    { id: 'unsorted', what: 'the order that is asked for is ignored', where: LIST, fails: ['R-12'] },
    'sort',
  ),
  ignoring('R-20', 'status'),
  ignoring('R-21', 'classification_id'),
  ignoring('R-22', 'category_id'),
  ignoring('R-23', 'institution_id'),
  ignoring('R-24', 'location_id'),
  ignoring('R-25', 'from', 'to'),
  ignoring('R-26', 'bbox'),
  ignoring('R-27', 'search'),
  asking({ id: 'never-304', what: 'If-None-Match is ignored', where: LIST, fails: ['R-30'] }, (call) => {
    const headers = new Headers(call.request.headers);
    headers.delete('If-None-Match');
    return new Request(call.request, { headers });
  }),
  handling(
    { id: 'constant-etag', what: 'every list has the same ETag', where: LIST, fails: ['R-31'] },
    () => async (call, send) => {
      const tag = 'W/"1"';
      const headers = new Headers(call.request.headers);
      const isKnown = headers.get('If-None-Match') === tag;
      headers.delete('If-None-Match');
      const answer = withHeaders(await send(new Request(call.request, { headers })), { ETag: tag });
      return isKnown ? new Response(null, { status: 304, headers: answer.headers }) : answer;
    },
  ),
  editing(
    {
      id: 'doubled-map',
      what: 'the map counts every report twice',
      where: /^GET complaints\/map$/,
      fails: ['R-40'],
    },
    () =>
      ({ results }) =>
        results.data.forEach((cluster: Json) => void (cluster.count *= 2)),
  ),
  editing(
    {
      id: 'statistics-of-more',
      what: 'the total of the statistics is not the sum of its statuses',
      where: /^GET complaints\/statistics$/,
      fails: ['R-41'],
    },
    () =>
      ({ results }) =>
        void (results.total += 3),
  ),
  editing(
    {
      id: 'counts-by-own-filter',
      what: 'the statuses’ numbers heed the status that is asked for',
      where: /^GET complaints\/counts$/,
      fails: ['R-42'],
    },
    () =>
      ({ results }, { url }) => {
        const status = url.searchParams.get('status');
        if (status !== null) results.by_status = results.by_status.filter(({ id }: Json) => id === status);
      },
  ),
  answering(
    {
      id: 'atom-as-html',
      what: 'the Atom feed is served as HTML',
      where: /^GET complaints\.atom$/,
      fails: ['R-43'],
    },
    (answer) => withHeaders(answer, { 'Content-Type': 'text/html' }),
  ),
  editing(
    {
      id: 'old-json-feed',
      what: 'the JSON Feed is of version 1',
      where: /^GET complaints\.json$/,
      fails: ['R-44'],
    },
    () => (feed) => void (feed['version'] = 'https://jsonfeed.org/version/1'),
  ),
  answering(
    { id: 'headless-csv', what: 'the table has no head', where: /^GET complaints\.csv$/, fails: ['R-45'] },
    async (answer) => withBody(answer, (await answer.text()).replace(/^[^\n]*\n/, '')),
  ),
  editing(
    {
      id: 'bare-geojson',
      what: 'GeoJSON is a list without a collection around it',
      where: /^GET complaints\.geojson$/,
      fails: ['R-46'],
    },
    () => (json) => void (json['type'] = 'Features'),
  ),
  asking(
    {
      id: 'unfiltered-exports',
      what: 'exports ignore the list’s filters',
      where: /^GET complaints\.\w+$/,
      fails: ['R-47'],
    },
    (call) => withUrl(call, (url) => void (url.search = '')),
  ),
];
