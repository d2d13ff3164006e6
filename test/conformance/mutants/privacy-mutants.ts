/** Endpoints that tell everybody what nobody but the reporter may know. */
import {
  answering,
  asked,
  editing,
  handling,
  refusal,
  withBody,
  withHeaders,
  type Call,
  type Json,
  type Mutant,
} from './mutant.js';
import { about, DETAIL, OWN_FILE, remembering, WITHDRAW, type Taken } from './sending.js';

const LIST = /^GET complaints$/;
const CARDS = /^GET complaints(\/[^/]+\/complaint)?$/;
const EXPORTS = /^GET complaints\.\w+$/;
const MAP = /^GET complaints\/map$/;

/** Says something in a card’s excerpt, which no check compares with anything. */
const blabbing = (id: string, what: string, said: string, check: string): Mutant =>
  editing({ id, what, where: LIST, fails: [check] }, () => ({ results }) => {
    const [first] = results.data;
    if (first !== undefined) first.excerpt = `${first.excerpt} Hubungi ${said}.`;
  });

/** Cards of the list, and the one of a report in detail. */
const cardsIn = ({ results: { data } }: Json): Json[] => [data].flat() as Json[];

/** A list that names a report that was taken a moment ago. */
const publishing = (id: string, what: string, check: string, isTold: (taken: Taken) => boolean): Mutant =>
  remembering({ id, what, where: LIST, fails: [check] }, async (call, send, taken) => {
    const answer = await send(call.request);
    const told = taken.find(isTold);
    if (told === undefined || !answer.ok) return answer;
    const json = (await answer.json()) as Json;
    const [card] = json['results'].data as Json[];
    if (card !== undefined) json['results'].data.unshift({ ...card, tracking_id: told.number });
    return withBody(answer, JSON.stringify(json));
  });

/** A report that was taken and isn’t public is refused in another way than one that doesn’t exist. */
const telling = (id: string, what: string, check: string, isTold: (taken: Taken) => boolean): Mutant =>
  remembering({ id, what, where: DETAIL, fails: [check] }, async (call, send, taken) => {
    const asksFor = about(call, taken);
    return asksFor !== undefined && isTold(asksFor) && !call.hasCode
      ? refusal(403, 'forbidden')
      : await send(call.request);
  });

const isSecret = ({ body }: Taken): boolean => body['is_secret'] === true;

export const PRIVACY_MUTANTS: Mutant[] = [
  blabbing('shown-phone', 'a phone number stands in the list', '0812-3456-7890', 'P-01'),
  blabbing('shown-mail', 'an e-mail address stands in the list', 'sumarni@contoh.id', 'P-02'),
  blabbing('shown-nik', 'a NIK stands in the list', '1601094503870002', 'P-03'),
  editing(
    { id: 'exact-places', what: 'coordinates are not snapped', where: CARDS, fails: ['P-04'] },
    () => (json) => {
      for (const card of cardsIn(json))
        if (card['latitude'] !== null) card['latitude'] += Number(card['tracking_id'].slice(-3)) / 1e6;
    },
  ),
  editing(
    { id: 'placed-anonymous', what: 'anonymous reports have coordinates', where: CARDS, fails: ['P-05'] },
    () => (json) => {
      for (const card of cardsIn(json))
        if (card['reporter_name'] === 'Anonim') Object.assign(card, { latitude: -4.13, longitude: 104.03 });
    },
  ),
  editing(
    { id: 'whole-names', what: 'reporters are told by their whole name', where: CARDS, fails: ['P-06'] },
    () => (json) => {
      for (const card of cardsIn(json))
        if (card['reporter_name'] === 'Warga') card['reporter_name'] = 'Sumarni binti Karto';
    },
  ),
  answering(
    {
      id: 'kept-refusals',
      what: 'a refusal of a code may be kept by proxies',
      where: DETAIL,
      toldTo: 'reporters',
      fails: ['P-07'],
    },
    (answer) => (!answer.ok ? withHeaders(answer, { 'Cache-Control': 'public, max-age=60' }) : answer),
  ),
  answering(
    { id: 'vary-without-code', what: 'proxies don’t hear that a code matters', where: LIST, fails: ['P-08'] },
    (answer) => withHeaders(answer, { Vary: 'Origin, Accept-Language' }),
  ),
  editing(
    {
      id: 'unmasked-exports',
      what: 'exports are made of the texts as they were written',
      where: EXPORTS,
      fails: ['P-09'],
    },
    () => (json) => {
      const [first] = (json['items'] ?? []) as Json[];
      if (first !== undefined) first['content_text'] = `${first['content_text']} Hubungi 0812-3456-7890.`;
    },
  ),
  editing(
    {
      id: 'code-in-an-address',
      what: 'the address of a photo holds a code',
      where: DETAIL,
      toldTo: 'strangers',
      fails: ['P-10'],
    },
    () =>
      ({ results }) => {
        for (const file of results.data.attachments) file.path += '?kode=7KQ2M9XD4F7KQ2M9XD4F';
      },
  ),
  publishing(
    'unverified-published',
    'a report is in the list before anybody has looked at it',
    'P-11',
    (one) => !isSecret(one),
  ),
  publishing('secret-published', 'a secret report is in the list', 'P-12', isSecret),
  telling(
    'unverified-told',
    'an unverified report is refused in another way than none',
    'P-13',
    (one) => !isSecret(one),
  ),
  telling('secret-told', 'a secret report is refused in another way than none', 'P-14', isSecret),
  remembering(
    {
      id: 'name-sent-back',
      what: 'a reporter’s name and number are sent back',
      where: DETAIL,
      fails: ['P-15'],
    },
    (call, send, taken) =>
      withFields(
        call,
        send(call.request),
        taken,
        (one) => one.body['is_anonymous'] !== true,
        ({ nameUser, phoneUser }) => ({ nameUser, phoneUser }),
      ),
  ),
  remembering(
    {
      id: 'anonymous-name',
      what: 'an anonymous reporter’s name is kept, and told',
      where: DETAIL,
      fails: ['P-16'],
    },
    (call, send, taken) =>
      withFields(
        call,
        send(call.request),
        taken,
        (one) => one.body['is_anonymous'] === true,
        ({ nameUser }) => ({ reporter_name: nameUser }),
      ),
  ),
  answering(
    {
      id: 'echoed-code',
      what: 'an answer repeats the code that opened it',
      where: DETAIL,
      toldTo: 'reporters',
      fails: ['P-17'],
    },
    (answer, { request }) =>
      answer.ok ? withHeaders(answer, { 'X-Access-Code': request.headers.get('X-Access-Code') }) : answer,
  ),
  answering(
    {
      id: 'kept-by-proxies',
      what: 'a report that a code opened may be kept by proxies',
      where: DETAIL,
      toldTo: 'reporters',
      fails: ['P-18'],
    },
    (answer) => (answer.ok ? withHeaders(answer, { 'Cache-Control': 'public, max-age=60' }) : answer),
  ),
  remembering(
    { id: 'open-files', what: 'whoever has a file’s address may read it', where: OWN_FILE, fails: ['P-19'] },
    async (call, send, taken) => {
      const owner = about(call, taken);
      return await send(owner === undefined ? call.request : asked(call, { 'X-Access-Code': owner.code }));
    },
  ),
  handling(
    {
      id: 'unerased',
      what: 'a withdrawn report keeps its reporter’s words',
      where: /complaints\/[^/]+\/(complaint|withdraw)$/,
      fails: ['P-20'],
    },
    () => {
      const kept = new Map<string, Json>();
      return async (call, send) => {
        const number = call.url.pathname.split('/').at(-2)!;
        if (WITHDRAW.test(call.name)) {
          const address = call.url.href.replace(/withdraw$/, 'complaint');
          const code = call.request.headers.get('X-Access-Code');
          const headers = code === null ? {} : { 'X-Access-Code': code };
          const before = await send(new Request(address, { headers }));
          // Withdrawn again, there is nothing left to keep.
          if (before.ok && !kept.has(number)) kept.set(number, (await before.json()) as Json);
          return await send(call.request);
        }
        const answer = await send(call.request);
        const before = kept.get(number)?.['results'].data as Json | undefined;
        if (!answer.ok || before === undefined) return answer;
        const json = (await answer.json()) as Json;
        Object.assign(json['results'].data, { title: before['title'], content: before['content'] });
        return withBody(answer, JSON.stringify(json));
      };
    },
  ),
  remembering(
    {
      id: 'support-for-secrets',
      what: 'support for a secret report is counted',
      where: /^POST complaints\/[^/]+\/support$/,
      fails: ['P-22'],
    },
    async (call, send, taken) => {
      const pressed = about(call, taken);
      return pressed !== undefined && isSecret(pressed)
        ? Response.json({ results: { supports_count: 1 } })
        : await send(call.request);
    },
  ),
  remembering(
    {
      id: 'mapped-unverified',
      what: 'the map names a report that nobody has looked at',
      where: MAP,
      fails: ['P-21'],
    },
    async (call, send, taken) => {
      const answer = await send(call.request);
      const [first] = taken;
      if (first === undefined || !answer.ok) return answer;
      const json = (await answer.json()) as Json;
      json['results'].data.push({ lat: -4.13, lon: 104.03, count: 1, tracking_id: first.number });
      return withBody(answer, JSON.stringify(json));
    },
  ),
];

/** What was sent with a report, told to whoever opens it by its code. */
async function withFields(
  call: Call,
  answer: Promise<Response>,
  taken: readonly Taken[],
  isTold: (one: Taken) => boolean,
  fields: (body: Json) => Json,
): Promise<Response> {
  const [answered, one] = [await answer, about(call, taken)];
  if (one === undefined || !isTold(one) || !answered.ok) return answered;
  const json = (await answered.json()) as Json;
  const { data } = json['results'];
  // A withdrawn report is erased.
  if (data.status_code !== 'archived') Object.assign(data, fields(one.body));
  return withBody(answered, JSON.stringify(json));
}
