/** Endpoints that say wrong things of themselves, or let nobody read what they say. */
import {
  answering,
  asked,
  asking,
  editing,
  htmlPage,
  handling,
  refusal,
  withBody,
  withHeaders,
  withoutQuery,
} from './mutant.js';

const PREFLIGHT = /^OPTIONS /;
const ANYTHING = /^/;

export const DISCOVER_MUTANTS = [
  handling(
    { id: 'a-website', what: 'a site that knows no contract answers', where: ANYTHING, fails: ['D-01'] },
    () => () => htmlPage(200),
  ),
  handling(
    {
      id: 'another-api',
      what: 'a program that speaks JSON of its own answers',
      where: ANYTHING,
      fails: ['D-01'],
    },
    () => () => Response.json({ status: 'ok', data: [] }),
  ),
  handling(
    {
      id: 'html-with-200',
      what: 'capabilities are a page of HTML with 200',
      where: /^GET capabilities$/,
      fails: ['D-02'],
    },
    () => () => htmlPage(200),
  ),
  editing(
    {
      id: 'half-capabilities',
      what: 'capabilities lack limits that their form has',
      where: /^GET capabilities$/,
      fails: ['D-02'],
    },
    () =>
      ({ results }) =>
        void delete results.limits.attachments_max,
  ),
  editing(
    {
      id: 'contradicting-limits',
      what: 'the least characters of a text exceed the most',
      where: /^GET capabilities$/,
      fails: ['D-03'],
    },
    () =>
      ({ results }) =>
        void (results.limits.content_min = results.limits.content_max + 1),
  ),
  answering(
    {
      id: 'html-404',
      what: 'an unknown path is answered by the framework, in HTML',
      where: /tidak-ada$/,
      fails: ['D-04'],
    },
    ({ status }) => (status === 404 ? htmlPage(404) : htmlPage(500)),
  ),
  asking(
    {
      id: 'one-language',
      what: 'whatever language is asked for, errors are in Indonesian',
      where: /^GET complaints\/\d+\/complaint$/,
      fails: ['D-05'],
    },
    (call) => asked(call, { 'Accept-Language': 'id' }),
  ),
  handling(
    {
      id: 'officers-calls',
      what: 'the gateway’s calls for officers are handed on',
      where: /^\w+ complaints\/process\//,
      fails: ['D-06'],
    },
    () => () => refusal(401, 'unauthorized'),
  ),
  editing(
    {
      id: 'two-classifications',
      what: 'one of the three kinds is missing',
      where: /^GET masters\/classifications$/,
      fails: ['D-07'],
    },
    () =>
      ({ results }) =>
        void results.data.pop(),
  ),
  editing(
    {
      id: 'orphaned-category',
      what: 'a category’s parent is not in the tree',
      where: /^GET masters\/categories$/,
      fails: ['D-08'],
    },
    () =>
      ({ results }) =>
        void (results.data.find((one: { parent_id: string | null }) => one.parent_id !== null).parent_id =
          'hilang'),
  ),
  asking(
    {
      id: 'unsearched-offices',
      what: 'institutions are not searched',
      where: /^GET masters\/institutions/,
      fails: ['D-09'],
    },
    (call) => withoutQuery(call, 'search'),
  ),
  asking(
    {
      id: 'places-of-all-parents',
      what: 'places ignore whose children are asked for',
      where: /^GET masters\/locations/,
      fails: ['D-10'],
    },
    (call) => withoutQuery(call, 'parent_code'),
  ),
  editing(
    {
      id: 'backreference',
      what: 'an extra question has a pattern with a backreference',
      where: /^GET masters\/fields$/,
      fails: ['D-11'],
    },
    () =>
      ({ results }) => {
        const [question] = results.data.filter((one: { type: string }) => one.type === 'text');
        if (question !== undefined) question.pattern = '^(\\d)\\1+$';
      },
  ),
  answering(
    {
      id: 'preflight-without-code',
      what: 'the preflight doesn’t allow X-Access-Code',
      where: PREFLIGHT,
      fails: ['D-13'],
    },
    (answer) => {
      const allowed = answer.headers.get('Access-Control-Allow-Headers') ?? '';
      return withHeaders(answer, {
        'Access-Control-Allow-Headers': allowed.replace(/,?\s*X-Access-Code/i, ''),
      });
    },
  ),
  handling(
    {
      id: 'no-preflight',
      what: 'a framework that knows of no other site answers the preflight',
      where: PREFLIGHT,
      fails: ['D-13'],
    },
    () => () => new Response('<h1>404</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } }),
  ),
  answering(
    {
      id: 'unreadable-refusals',
      what: 'pages of other sites can’t read refusals',
      where: /^GET /,
      fails: ['D-14'],
    },
    (answer) => (answer.ok ? answer : withHeaders(answer, { 'Access-Control-Allow-Origin': null })),
  ),
  answering(
    { id: 'credentials', what: 'a browser’s credentials are allowed', where: ANYTHING, fails: ['D-15'] },
    (answer) => withHeaders(answer, { 'Access-Control-Allow-Credentials': 'true' }),
  ),
  handling(
    {
      id: 'undrawn-outline',
      what: 'the area’s line is no GeoJSON',
      where: /^GET masters\/outline$/,
      fails: ['D-16'],
    },
    () => () => refusal(200, 'ok'),
  ),
  editing(
    {
      id: 'listless-dangers',
      what: 'dangers come without their list',
      where: /^GET urgent$/,
      fails: ['D-17'],
    },
    () =>
      ({ results }) =>
        void delete results.data,
  ),
  answering(
    {
      id: 'framed-page',
      what: 'the safe pages may be framed by anybody',
      where: /^GET (lapor|lacak|laporan)$/,
      fails: ['D-18'],
    },
    (answer) =>
      withHeaders(answer, { 'Content-Security-Policy': "default-src 'self'", 'X-Frame-Options': null }),
  ),
  answering(
    {
      id: 'script-as-text',
      what: 'the widgets’ script is served as plain text',
      where: /^GET widgets\/embed\.js$/,
      fails: ['D-19'],
    },
    async (answer) => withHeaders(withBody(answer, await answer.text()), { 'Content-Type': 'text/plain' }),
  ),
];
