/**
 * What a deliberately broken endpoint is made of: the real one, and one thing that goes wrong on the way to it or back.
 */

/** A request on its way to the real endpoint. */
export interface Call {
  request: Request;
  url: URL;
  /** Such as `GET complaints/mine`: below the endpoint, or a whole path where it lies beside it. */
  name: string;
  /** Whether it has an access code, be it right or wrong. */
  hasCode: boolean;
}

/** The real endpoint. */
export type Send = (request: Request) => Promise<Response>;
export type Handler = (call: Call, send: Send) => Promise<Response>;

export interface Mutant {
  id: string;
  /** What is wrong with it. */
  what: string;
  /** Ids of the checks that must fail, and no others. */
  fails: readonly string[];
  /** Begins anew, with nothing remembered. */
  begin(): Handler;
}

/** What a real endpoint answers: a mutant that is wrong about it breaks nothing, and fails its test. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = Record<string, any>;

/** `what` is broken in whatever answers to `where`, a pattern of `Call.name`. */
export interface Fault {
  id: string;
  what: string;
  fails: readonly string[];
  where: RegExp;
  /** Only what whoever has no code is answered, or only what a reporter is; default both. */
  toldTo?: 'strangers' | 'reporters';
}

/** A mutant whose answers to `where` come from `handle`. */
export const handling = (
  { where, toldTo, ...named }: Fault,
  handle: () => (call: Call, send: Send) => Promise<Response> | Response,
): Mutant => ({
  ...named,
  begin() {
    const broken = handle();
    const isMeant = ({ name, hasCode }: Call): boolean =>
      where.test(name) && (toldTo === undefined || hasCode === (toldTo === 'reporters'));
    return async (call, send) => await (isMeant(call) ? broken(call, send) : send(call.request));
  },
});

/** A mutant that asks something else than it was asked. */
export const asking = (fault: Fault, change: (call: Call) => Request | Promise<Request>): Mutant =>
  handling(fault, () => async (call, send) => await send(await change(call)));

/** A mutant that answers something else than it means to. */
export const answering = (
  fault: Fault,
  change: (answer: Response, call: Call) => Response | Promise<Response>,
): Mutant => handling(fault, () => async (call, send) => await change(await send(call.request), call));

/** A mutant whose JSON of success is edited in place; `edit` may remember something from one answer to the next. */
export const editing = (fault: Fault, edit: () => (json: Json, call: Call) => void): Mutant =>
  handling(fault, () => {
    const change = edit();
    return async (call, send) => {
      const answer = await send(call.request);
      if (!answer.ok || !isJson(answer)) return answer;
      const json = (await answer.json()) as Json;
      change(json, call);
      return withBody(answer, JSON.stringify(json));
    };
  });

const isJson = ({ headers }: Response): boolean => /\bjson\b/.test(headers.get('Content-Type') ?? '');

/** The same answer with another body. */
export const withBody = ({ status, headers }: Response, body: string | null): Response =>
  new Response(body, { status, headers: without(headers, 'Content-Length', 'Content-Encoding') });

/** The same answer with other headers; null removes one. */
export function withHeaders(answer: Response, changes: Record<string, string | null>): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(changes))
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}

function without(headers: Headers, ...names: string[]): Headers {
  const left = new Headers(headers);
  for (const name of names) left.delete(name);
  return left;
}

/** The same question at an address that `change` has edited. */
export function withUrl({ request, url }: Call, change: (url: URL) => void): Request {
  const other = new URL(url);
  change(other);
  return new Request(other, request);
}

/** The same question without these parts of its query. */
export const withoutQuery = (call: Call, ...names: string[]): Request =>
  withUrl(call, ({ searchParams }) => names.forEach((name) => searchParams.delete(name)));

/** The same question with other headers; null removes one. */
export function asked({ request }: Call, changes: Record<string, string | null>): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(changes))
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  return new Request(request, { headers });
}

/** Of every answer of the real endpoint: what a mutant says in its place is no worse in anything else. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag,Retry-After',
  Vary: 'X-Access-Code, Origin, Accept-Language',
};
const KEPT_BACK = { 'Cache-Control': 'private, no-store' };

/** A page of a server that knows nothing of the contract. */
export const htmlPage = (status: number): Response =>
  new Response('<!doctype html><title>Galat</title><h1>Galat</h1>', {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...OPEN },
  });

/** A refusal in the contract's form. */
export const refusal = (
  status: number,
  code: string,
  more: { message?: string; errors?: Json } = {},
): Response =>
  new Response(JSON.stringify({ message: 'Ditolak.', code, ...more }), {
    status,
    headers: { 'Content-Type': 'application/json', ...OPEN, ...KEPT_BACK },
  });
