/** Endpoints that take reports wrongly, or give receipts that can't be relied on. */
import { randomBytes } from 'node:crypto';
import { encodeAccessCode, formatAccessCode } from '../../../src/contract/access-code.js';
import { answering, editing, handling, withBody, type Json, type Mutant } from './mutant.js';
import { bodyOf, CREATE, misreading, refusing } from './sending.js';

const isMissing = (value: unknown): boolean => (value ?? '') === '';

export const FILING_MUTANTS: Mutant[] = [
  editing(
    { id: 'receipt-without-number', what: 'a receipt has no number', where: CREATE, fails: ['F-01'] },
    () => (json) => {
      delete json['complaint_id'];
      delete json['results'].complaint.tracking_id;
      delete json['results'].complaint.id;
    },
  ),
  answering(
    {
      id: 'taken-with-200',
      what: 'a report that was taken is answered with 200',
      where: CREATE,
      fails: ['F-01'],
    },
    (answer) => (answer.status === 201 ? new Response(answer.body, { headers: answer.headers }) : answer),
  ),
  editing(
    { id: 'receipt-without-zone', what: 'a receipt’s time has no zone', where: CREATE, fails: ['F-02'] },
    () =>
      ({ results: { complaint } }) =>
        void (complaint.created_at = complaint.created_at.slice(0, 19)),
  ),
  editing(
    { id: 'table-key', what: 'a receipt’s id is the key of a table', where: CREATE, fails: ['F-03'] },
    () =>
      ({ results: { complaint } }) =>
        void (complaint.id = '48213'),
  ),
  misreading(
    { id: 'own-code', what: 'a code that was proposed is passed over for another', fails: ['F-04'] },
    (body) => {
      if (body['access_code'] !== undefined) body['access_code'] = codeFrom(body['access_code']);
    },
  ),
  handling(
    { id: 'no-code', what: 'who proposes no code gets none', where: CREATE, fails: ['F-05'] },
    () => async (call, send) => {
      const body = await bodyOf(call);
      const answer = await send(call.request);
      if (answer.status !== 201 || body?.['access_code'] !== undefined) return answer;
      const json = (await answer.json()) as Json;
      delete json['results'].complaint.access_code;
      return withBody(answer, JSON.stringify(json));
    },
  ),
  refusing(
    { id: 'named-anonymous', what: 'an anonymous report needs a name', fails: ['F-07'] },
    'nameUser',
    (body) => body['is_anonymous'] === true && isMissing(body['nameUser']),
  ),
  refusing(
    {
      id: 'always-dated',
      what: 'a complaint without a day is refused, though “undated” is promised',
      fails: ['F-08'],
    },
    'date_of_incident',
    (body) => body['undated'] === true,
  ),
  answering(
    {
      id: 'error-500',
      what: 'what is wrong with a report is a server’s error',
      where: CREATE,
      fails: ['F-20'],
    },
    async (answer) => {
      if (answer.status !== 422) return answer;
      const body = await answer.text();
      const isInvalid = (JSON.parse(body) as Json)['errors'] !== undefined;
      return new Response(body, { status: isInvalid ? 500 : 422, headers: answer.headers });
    },
  ),
  handling(
    {
      id: 'first-error-alone',
      what: 'of all that is wrong with a report the first is named alone',
      where: CREATE,
      fails: ['F-20'],
    },
    () => async (call, send) => {
      const answer = await send(call.request);
      if (answer.status !== 422) return answer;
      const json = (await answer.json()) as Json;
      const errors = Object.entries((json['errors'] ?? {}) as Json).slice(0, 1);
      return withBody(
        answer,
        JSON.stringify({ ...json, ...('errors' in json && { errors: Object.fromEntries(errors) }) }),
      );
    },
  ),
  misreading({ id: 'undated-complaints', what: 'a complaint needs no day', fails: ['F-21'] }, (body) => {
    if (isMissing(body['date_of_incident'])) body['undated'] = true;
  }),
  misreading({ id: 'placeless', what: 'a report needs no place', fails: ['F-22'] }, (body) => {
    body['location_text'] ??= 'Tidak disebut';
  }),
  misreading(
    { id: 'unread-consent', what: 'whatever the consent is, it counts', fails: ['F-23'] },
    (body) => {
      const [given_at, given_by] = ['2026-11-24T10:00:00+07:00', 'reporter'];
      body['consent'] = { version: '2026-01', given_at, given_by };
    },
  ),
  misreading({ id: 'cut-texts', what: 'texts that are too long are cut', fails: ['F-24'] }, (body) => {
    for (const [name, most] of [
      ['title', 150],
      ['content', 5_000],
    ] as const)
      if (typeof body[name] === 'string') body[name] = body[name].slice(0, most);
  }),
  misreading(
    { id: 'any-classification', what: 'an unknown kind is taken for a complaint', fails: ['F-25'] },
    (body) => {
      if (!isMissing(body['classification_id']) && !/^[123]$/.test(body['classification_id']))
        body['classification_id'] = '1';
    },
  ),
  misreading(
    { id: 'lost-answers', what: 'answers to questions that nobody asks vanish', fails: ['F-26'] },
    (body) => {
      delete body['fields'];
    },
  ),
  misreading({ id: 'nameless', what: 'a name that is required may be missing', fails: ['F-27'] }, (body) => {
    if (body['title'] === undefined || body['is_anonymous'] === true) return;
    body['nameUser'] ??= 'Warga';
    if (isMissing(body['emailUser'])) body['phoneUser'] ??= '081200000000';
  }),
];

/** Another code for the same one, so that a replay gets it too. */
const others = new Map<unknown, string>();
function codeFrom(proposed: unknown): string {
  const other = others.get(proposed) ?? formatAccessCode(encodeAccessCode(randomBytes(20)));
  others.set(proposed, other);
  return other;
}
