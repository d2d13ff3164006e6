/** Endpoints that are wrong about reports which they can't read. */
import { asked, editing, handling, refusal, withBody, type Json, type Mutant } from './mutant.js';

const CREATE = /^POST complaints\/sealed$/;
const FOLLOW_UP = /^POST complaints\/\d+\/sealed$/;
const DETAIL = /^GET complaints\/\d+\/complaint$/;

export const SEALED_MUTANTS: Mutant[] = [
  editing(
    {
      id: 'sealed-fingerprint',
      what: 'the fingerprint of the keys for sealed reports is another one’s',
      where: /^GET capabilities$/,
      fails: ['D-20'],
    },
    () => (json) => {
      json['results'].sealed.fingerprint = '000-000-000-000';
    },
  ),
  editing(
    {
      id: 'sealed-opened',
      what: 'a sealed report is opened as soon as it comes',
      where: CREATE,
      fails: ['F-60'],
    },
    () => (json) => {
      json['results'].status_code = 'opened';
    },
  ),
  handling(
    {
      id: 'sealed-lax',
      what: 'a sealed report may bring what it doesn’t have',
      where: CREATE,
      fails: ['F-61'],
    },
    () => async (call, send) => {
      const { title: _title, ...body } = (await call.request.clone().json()) as Json;
      const plain = asked(call, {});
      return await send(
        new Request(plain.url, { method: 'POST', headers: plain.headers, body: JSON.stringify(body) }),
      );
    },
  ),
  handling(
    {
      id: 'sealed-number-twice',
      what: 'two sealed follow-ups may have one number',
      where: FOLLOW_UP,
      fails: ['F-62'],
    },
    () => {
      let taken = '';
      return async (call, send) => {
        const answer = await send(call.request);
        if (answer.status === 422) return new Response(taken, { status: 201, headers: answer.headers });
        taken = await answer.text();
        return withBody(answer, taken);
      };
    },
  ),
  editing(
    {
      id: 'sealed-cut',
      what: 'the last message of a sealed report is kept back',
      where: /^GET complaints\/mine$/,
      toldTo: 'reporters',
      fails: ['F-63'],
    },
    () => (json) => {
      json['results'].sealed?.pop();
    },
  ),
  editing(
    {
      id: 'sealed-new-number',
      what: 'a sealed report that is sent again has another number',
      where: CREATE,
      fails: ['O-14'],
    },
    () => {
      const seen = new Set<string>();
      return (json, { request }) => {
        const key = request.headers.get('Idempotency-Key') ?? '';
        if (seen.has(key)) json['results'].tracking_id = '9999999994';
        seen.add(key);
      };
    },
  ),
  {
    id: 'sealed-told',
    what: 'the number of a sealed report is forbidden, and not unknown',
    fails: ['P-23'],
    begin() {
      const sealed = new Set<string>();
      return async (call, send) => {
        const number = call.url.pathname.split('/').at(-2)!;
        if (DETAIL.test(call.name) && sealed.has(number)) return refusal(403, 'forbidden');
        const answer = await send(call.request);
        if (!CREATE.test(call.name) || !answer.ok) return answer;
        const text = await answer.text();
        sealed.add((JSON.parse(text) as Json)['results'].tracking_id);
        return withBody(answer, text);
      };
    },
  },
];
