/** Endpoints on which a request that is sent again takes effect again, or never. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { encodeAccessCode } from '../../../src/contract/access-code.js';
import { asked, asking, handling, refusal, withBody, type Call, type Json, type Mutant } from './mutant.js';
import { bodyOf, CREATE, REPLY, UPLOAD, WITHDRAW } from './sending.js';

const KEY = 'Idempotency-Key';
const keyOf = ({ request }: Call): string => request.headers.get(KEY) ?? '';
const withKey = (call: Call, key: string): Request => asked(call, { [KEY]: key });
const otherKey = (call: Call): Request =>
  keyOf(call).length > 20 ? withKey(call, randomUUID()) : call.request;
const mismatch = (): Response => refusal(422, 'idempotency-mismatch');

export const ONCE_MUTANTS: Mutant[] = [
  asking(
    { id: 'keys-ignored', what: 'the key of a report is ignored', where: CREATE, fails: ['O-01'] },
    otherKey,
  ),
  handling(
    {
      id: 'changing-number',
      what: 'a receipt that is given again has another number',
      where: CREATE,
      fails: ['O-01'],
    },
    () => {
      const seen = new Set<string>();
      return async (call, send) => {
        const answer = await send(call.request);
        if (answer.status !== 201) return answer;
        const json = (await answer.json()) as Json;
        if (seen.has(keyOf(call)))
          json['complaint_id'] =
            json['results'].complaint.tracking_id =
            json['results'].complaint.id =
              '9999999994';
        seen.add(keyOf(call));
        return withBody(answer, JSON.stringify(json));
      };
    },
  ),
  handling(
    {
      id: 'fingerprint-of-bytes',
      what: 'the order of a report’s fields makes another report of it',
      where: CREATE,
      fails: ['O-03'],
    },
    () => {
      const bodies = new Map<string, string>();
      return async (call, send) => {
        const body = await call.request.clone().text();
        const known = bodies.get(keyOf(call));
        if (known !== undefined && known !== body) return mismatch();
        const answer = await send(call.request);
        if (answer.status === 201) bodies.set(keyOf(call), body);
        return answer;
      };
    },
  ),
  handling(
    {
      id: 'mismatch-taken',
      what: 'another report with a used key gets the first one’s receipt',
      where: CREATE,
      fails: ['O-04'],
    },
    () => {
      const receipts = new Map<string, string>();
      return async (call, send) => {
        const answer = await send(call.request);
        const receipt = receipts.get(keyOf(call));
        if (answer.status === 422 && receipt !== undefined)
          return new Response(receipt, { status: 201, headers: answer.headers });
        if (answer.status !== 201) return answer;
        const body = await answer.text();
        receipts.set(keyOf(call), body);
        return withBody(answer, body);
      };
    },
  ),
  handling(
    { id: 'twins', what: 'two that come at the same moment are two reports', where: CREATE, fails: ['O-05'] },
    () => {
      const underWay = new Set<string>();
      return async (call, send) => {
        const key = keyOf(call);
        if (underWay.has(key)) return await send(otherKey(call));
        underWay.add(key);
        try {
          return await send(call.request);
        } finally {
          underWay.delete(key);
        }
      };
    },
  ),
  handling(
    {
      id: 'twin-without-seconds',
      what: 'of twins the second isn’t told when to come again',
      where: CREATE,
      fails: ['O-05'],
    },
    () => {
      const underWay = new Set<string>();
      return async (call, send) => {
        const key = keyOf(call);
        if (underWay.has(key)) return refusal(409, 'in-progress');
        underWay.add(key);
        return await send(call.request).finally(() => underWay.delete(key));
      };
    },
  ),
  handling(
    { id: 'burnt-key', what: 'a refused report’s key is used up', where: CREATE, fails: ['O-06'] },
    () => {
      const burnt = new Set<string>();
      return async (call, send) => {
        if (burnt.has(keyOf(call))) return mismatch();
        const answer = await send(call.request);
        if (
          answer.status === 422 &&
          keyOf(call) !== '' &&
          !(await answer.clone().text()).includes('idempotency')
        )
          burnt.add(keyOf(call));
        return answer;
      };
    },
  ),
  asking({ id: 'keyless', what: 'a report needs no key', where: CREATE, fails: ['O-07'] }, (call) =>
    keyOf(call) === '' ? withKey(call, randomUUID()) : call.request,
  ),
  asking(
    { id: 'weak-key', what: 'a key of six letters is enough', where: CREATE, fails: ['O-08'] },
    (call) =>
      keyOf(call) === '' || keyOf(call).length > 20
        ? call.request
        : withKey(call, createHash('sha256').update(keyOf(call)).digest('hex')),
  ),
  {
    id: 'one-room-for-keys',
    what: 'a key that an upload used is used for reports too',
    fails: ['O-09'],
    begin() {
      const uploads = new Set<string>();
      return async (call, send) => {
        if (CREATE.test(call.name) && uploads.has(keyOf(call))) return mismatch();
        if (UPLOAD.test(call.name)) uploads.add(keyOf(call));
        return await send(call.request);
      };
    },
  },
  handling(
    {
      id: 'changing-code',
      what: 'a code that the endpoint makes is a new one each time',
      where: CREATE,
      fails: ['O-10'],
    },
    () => {
      const seen = new Set<string>();
      return async (call, send) => {
        const body = await bodyOf(call);
        const answer = await send(call.request);
        if (answer.status !== 201 || body?.['access_code'] !== undefined) return answer;
        const json = (await answer.json()) as Json;
        if (seen.has(keyOf(call))) json['results'].complaint.access_code = encodeAccessCode(randomBytes(20));
        seen.add(keyOf(call));
        return withBody(answer, JSON.stringify(json));
      };
    },
  ),
  asking(
    { id: 'uploads-twice', what: 'the key of an upload is ignored', where: UPLOAD, fails: ['O-11'] },
    otherKey,
  ),
  asking(
    { id: 'replies-twice', what: 'the key of a reply is ignored', where: REPLY, fails: ['O-12'] },
    otherKey,
  ),
  handling(
    {
      id: 'withdrawn-once',
      what: 'a withdrawal that is sent again is refused',
      where: WITHDRAW,
      fails: ['O-13'],
    },
    () => {
      const seen = new Set<string>();
      return async (call, send) => {
        if (seen.has(keyOf(call))) return refusal(409, 'closed');
        seen.add(keyOf(call));
        return await send(call.request);
      };
    },
  ),
];
