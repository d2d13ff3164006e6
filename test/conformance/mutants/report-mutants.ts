/** Endpoints that tell one report wrongly, or tell strangers what they shouldn't learn. */
import { answering, editing, handling, refusal, withHeaders, withBody, type Json } from './mutant.js';

const DETAIL = /^GET complaints\/[^/]+\/complaint$/;
const FOLLOW_UPS = /^GET complaints\/[^/]+\/followups$/;

export const REPORT_MUTANTS = [
  answering(
    {
      id: 'empty-200',
      what: 'an unknown number is answered with 200 and no data',
      where: DETAIL,
      fails: ['T-01'],
    },
    (answer) =>
      answer.status === 404
        ? new Response('{"results":{"data":null,"data_logs":[]}}', { headers: answer.headers })
        : answer,
  ),
  answering(
    {
      id: 'number-by-its-form',
      what: 'what can’t be a number is refused in another way',
      where: /^GET complaints\/[^/]*[^\d/][^/]*\/complaint$/,
      fails: ['T-02'],
    },
    () => refusal(422, 'invalid'),
  ),
  answering(
    {
      id: 'number-in-the-message',
      what: 'a refusal repeats the number that was asked for',
      where: DETAIL,
      fails: ['T-02'],
    },
    async (answer, { url }) => {
      if (answer.status !== 404) return answer;
      const body = (await answer.json()) as Json;
      return withBody(answer, JSON.stringify({ ...body, message: `${body['message']} (${url.pathname})` }));
    },
  ),
  handling(
    { id: 'wrong-code-forbidden', what: 'a wrong code is told to be wrong', where: DETAIL, fails: ['T-03'] },
    () => async (call, send) => {
      const answer = await send(call.request);
      return answer.status === 404 && call.request.headers.has('X-Access-Code')
        ? refusal(403, 'forbidden')
        : answer;
    },
  ),
  answering(
    {
      id: 'files-gate',
      what: 'files of an unknown number are refused by a gate of their own',
      where: /^GET complaints\/[^/]+\/files\//,
      fails: ['T-04'],
    },
    (answer) =>
      answer.status === 404 ? refusal(404, 'not-found', { message: 'Berkas tidak ada.' }) : answer,
  ),
  answering(
    {
      id: 'mine-without-code',
      what: '“mine” without a code is a server’s error',
      where: /^GET complaints\/mine$/,
      fails: ['T-05'],
    },
    (answer) => (answer.status === 401 ? refusal(500, 'server-error') : answer),
  ),
  editing(
    {
      id: 'detail-without-a-field',
      what: 'a report in detail lacks its deadline',
      where: DETAIL,
      toldTo: 'strangers',
      fails: ['T-06'],
    },
    () =>
      ({ results }) =>
        void delete results.data.deadline_at,
  ),
  editing(
    {
      id: 'detail-dates-without-zone',
      what: 'dates of the history are the gateway’s',
      where: DETAIL,
      toldTo: 'strangers',
      fails: ['T-07'],
    },
    () =>
      ({ results }) =>
        results.data_logs.forEach(
          (log: Json) => void (log.date = log.date.replace(/^(\d+)-(\d+)-(\d+)T([\d:]+).*/, '$3-$2-$1 $4')),
        ),
  ),
  editing(
    {
      id: 'clock-a-day-short',
      what: 'a clock’s days end before its due day',
      where: /^GET complaints\/[^/]+\/clocks\/[a-z]+$/,
      toldTo: 'strangers',
      fails: ['T-16'],
    },
    () =>
      ({ results }) =>
        void results.days.pop(),
  ),
  editing(
    {
      id: 'another-title',
      what: 'a report has another title than its card',
      where: DETAIL,
      toldTo: 'strangers',
      fails: ['T-08'],
    },
    () =>
      ({ results }) =>
        void (results.data.title = `Laporan: ${results.data.title}`),
  ),
  editing(
    {
      id: 'history-reversed',
      what: 'the statuses’ history begins with the oldest',
      where: DETAIL,
      toldTo: 'strangers',
      fails: ['T-09'],
    },
    () =>
      ({ results }) =>
        void results.data.status_logs.reverse(),
  ),
  editing(
    {
      id: 'history-shuffled',
      what: 'the history’s lines are not in order',
      where: DETAIL,
      toldTo: 'strangers',
      fails: ['T-10'],
    },
    () =>
      ({ results }) =>
        void results.data_logs.splice(1, 0, ...results.data_logs.splice(-1)),
  ),
  editing(
    {
      id: 'follow-ups-without-author',
      what: 'follow-ups don’t say from whom they are',
      where: FOLLOW_UPS,
      toldTo: 'strangers',
      fails: ['T-11'],
    },
    () =>
      ({ results }) =>
        results.data.forEach((item: Json) => void delete item.institution_from_name),
  ),
  editing(
    {
      id: 'counted-ids',
      what: 'ids in a report are a table’s own numbers',
      where: FOLLOW_UPS,
      toldTo: 'strangers',
      fails: ['T-12'],
    },
    () =>
      ({ results }) =>
        results.data.forEach((item: Json, at: number) => void (item.id = String(48_211 + at))),
  ),
  answering(
    {
      id: 'files-that-run',
      what: 'a browser may guess a file’s type',
      where: /^GET complaints\/[^/]+\/files\//,
      toldTo: 'strangers',
      fails: ['T-13'],
    },
    (answer) => (answer.ok ? withHeaders(answer, { 'X-Content-Type-Options': null }) : answer),
  ),
  editing(
    {
      id: 'html-in-answers',
      what: 'answers of an office are HTML',
      where: FOLLOW_UPS,
      toldTo: 'strangers',
      fails: ['T-14'],
    },
    () =>
      ({ results }) =>
        results.data.forEach((item: Json) => void (item.content = `<p>${item.content}</p>`)),
  ),
  editing(
    {
      id: 'sent-nowhere',
      what: 'a report was sent to the gateway and has no number there',
      where: DETAIL,
      toldTo: 'strangers',
      fails: ['T-15'],
    },
    () =>
      ({ results }) =>
        void (results.data.relay = { state: 'sent', national_id: null }),
  ),
];
