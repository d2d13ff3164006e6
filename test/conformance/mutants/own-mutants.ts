/** Endpoints that treat a report’s own reporter wrongly: detail by code, replies, withdrawal, support. */
import { answering, asked, editing, handling, refusal, type Json, type Mutant } from './mutant.js';
import { DETAIL, remembering, REPLY, WITHDRAW } from './sending.js';

const FOLLOW_UPS = /^GET complaints\/[^/]+\/followups$/;
const MINE = /^GET complaints\/mine$/;
const SUPPORT = /^(POST|DELETE) complaints\/[^/]+\/support$/;

export const OWN_MUTANTS: Mutant[] = [
  editing(
    {
      id: 'own-without-a-field',
      what: 'one’s own report lacks its files',
      where: DETAIL,
      toldTo: 'reporters',
      fails: ['F-10'],
    },
    () =>
      ({ results }) =>
        void delete results.data.disposition_id,
  ),
  editing(
    {
      id: 'masked-for-its-reporter',
      what: 'a reporter reads the own text with words blackened',
      where: DETAIL,
      toldTo: 'reporters',
      fails: ['F-11'],
    },
    () =>
      ({ results }) =>
        void (results.data.content = results.data.content.replace(/0812[-\d]+/, '•••')),
  ),
  answering(
    { id: 'mine-is-nobodys', what: '“mine” finds nothing', where: MINE, fails: ['F-12'] },
    (answer) => (answer.ok ? refusal(404, 'not-found') : answer),
  ),
  handling(
    { id: 'strict-code', what: 'a code counts only as it was printed', where: DETAIL, fails: ['F-13'] },
    () => async (call, send) => {
      const code = call.request.headers.get('X-Access-Code');
      const isPrinted = code === null || /^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$|^[0-9A-Z]{20}$/.test(code);
      return await send(isPrinted ? call.request : asked(call, { 'X-Access-Code': '0'.repeat(20) }));
    },
  ),
  editing(
    {
      id: 'reply-without-status',
      what: 'the answer to a reply lacks the status',
      where: REPLY,
      fails: ['F-34'],
    },
    () =>
      ({ results }) =>
        void delete results.status_name,
  ),
  editing(
    {
      id: 'released-at-once',
      what: 'a reply is public before an officer has read it',
      where: FOLLOW_UPS,
      fails: ['F-35'],
    },
    () =>
      ({ results }) =>
        results.data.forEach((item: Json) => void delete item['is_released']),
  ),
  answering(
    {
      id: 'rated-unanswered',
      what: 'a rating counts before there is an answer',
      where: REPLY,
      fails: ['F-36'],
    },
    (answer) =>
      answer.status === 409
        ? new Response('{"results":{}}', { status: 201, headers: answer.headers })
        : answer,
  ),
  remembering(
    { id: 'anybodys-reply', what: 'whoever knows a number may reply', where: REPLY, fails: ['F-37'] },
    async (call, send, [first]) =>
      await send(call.hasCode ? call.request : asked(call, { 'X-Access-Code': first!.code })),
  ),
  editing(
    {
      id: 'withdrawn-nowhere',
      what: 'a withdrawn report is still unverified',
      where: WITHDRAW,
      fails: ['F-38'],
    },
    () =>
      ({ results }) =>
        void (results.complaint.status_code = 'unverified'),
  ),
  editing(
    {
      id: 'news-in-the-clear',
      what: 'the setting of news lacks its channels',
      where: /\/notify$/,
      fails: ['F-39'],
    },
    () =>
      ({ results }) =>
        void delete results.channels,
  ),
  editing(
    {
      id: 'support-without-count',
      what: 'a press of support is answered without the count',
      where: SUPPORT,
      fails: ['F-50'],
    },
    () => (json) => void (json['results'] = {}),
  ),
  editing(
    {
      id: 'counted-twice',
      what: 'a device that presses twice counts twice',
      where: SUPPORT,
      fails: ['F-51'],
    },
    () => {
      let presses = 0;
      return ({ results }, { request }) => {
        if (request.method === 'POST') presses += 1;
        if (presses === 2) results.supports_count += 1;
      };
    },
  ),
  answering(
    {
      id: 'support-for-nobody',
      what: 'support for a number that doesn’t exist is counted',
      where: SUPPORT,
      fails: ['F-52'],
    },
    (answer) =>
      answer.status === 404
        ? new Response('{"results":{"supports_count":1}}', { headers: answer.headers })
        : answer,
  ),
];
