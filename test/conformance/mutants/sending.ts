/** Helpers for endpoints that read a report wrongly. */
import {
  handling,
  refusal,
  withBody,
  type Call,
  type Fault,
  type Json,
  type Mutant,
  type Send,
} from './mutant.js';

export const CREATE = /^POST complaints\/complaint$/;
export const UPLOAD = /^POST complaints\/complaint\/file$/;
export const REPLY = /^POST complaints\/followup\/add$/;
export const WITHDRAW = /^POST complaints\/[^/]+\/withdraw$/;
export const DETAIL = /^GET complaints\/[^/]+\/complaint$/;
export const OWN_FILE = /^GET complaints\/[^/]+\/files\//;

const READ_MAX = 30_000;

type Named = Omit<Fault, 'where'>;

/** The body of a request as JSON; null where it is none. */
export async function bodyOf({ request }: Call): Promise<Json | null> {
  try {
    const text = await request.clone().text();
    // What is nested deeper than JSON can be written is the real endpoint’s to refuse.
    const body: unknown = text.length < READ_MAX ? JSON.parse(text) : null;
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
  } catch {
    return null;
  }
}

/** The same request with another body of JSON. */
export const withJson = ({ request }: Call, body: Json): Request =>
  new Request(request, { body: JSON.stringify(body) });

/** Reads a report's body, edited in place, as if it had been sent so. */
export const misreading = (fault: Named, edit: (body: Json) => void): Mutant =>
  handling({ ...fault, where: CREATE }, () => async (call, send) => {
    const body = await bodyOf(call);
    if (body === null) return await send(call.request);
    edit(body);
    return await send(withJson(call, body));
  });

/** Refuses reports that it should take. */
export const refusing = (fault: Named, field: string, isRefused: (body: Json) => boolean): Mutant =>
  handling({ ...fault, where: CREATE }, () => async (call, send) => {
    const body = await bodyOf(call);
    return body !== null && isRefused(body)
      ? refusal(422, 'invalid', { errors: { [field]: ['Wajib diisi.'] } })
      : await send(call.request);
  });

/** A report that was taken through this mutant. */
export interface Taken {
  number: string;
  code: string;
  body: Json;
}

/**
 * Remembers the reports that it takes, and lets the mutant answer all other questions.
 *
 * @param answer gets what was taken until then, the first report first
 */
export const remembering = (
  fault: Fault,
  answer: (call: Call, send: Send, taken: readonly Taken[]) => Promise<Response>,
): Mutant => ({
  ...fault,
  begin() {
    const taken: Taken[] = [];
    return async (call, send) => {
      if (!CREATE.test(call.name))
        return await (fault.where.test(call.name) ? answer(call, send, taken) : send(call.request));
      const body = await bodyOf(call);
      const answered = await send(call.request);
      if (answered.status !== 201) return answered;
      const json = (await answered.json()) as Json;
      const { tracking_id: number, access_code: code } = json['results'].complaint;
      if (taken.every((one) => one.number !== number)) taken.push({ number, code, body: body ?? {} });
      return withBody(answered, JSON.stringify(json));
    };
  },
});

/** The report that a question is about. */
export const about = ({ url }: Call, taken: readonly Taken[]): Taken | undefined =>
  taken.find(({ number }) => url.pathname.split('/').includes(number));
