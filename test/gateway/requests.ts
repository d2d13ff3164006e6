/** What was asked: which call, about what, and in which words. */
import type { IncomingMessage } from 'node:http';
import { MARKER, sha256, type CreateBody } from './books.js';
import type { Step } from './moods.js';

export interface Route {
  step: Step;
  path: string;
  /** The parts of the path that matter: the number of a report, places of a file. */
  parameters: string[];
  query: URLSearchParams;
}

interface FormFile {
  field: string;
  name: string;
  bytes: Uint8Array;
}

export interface Body {
  /** In words, for whoever looks what left: never a file's bytes. */
  said: string;
  json: CreateBody;
  fields: [name: string, value: string][];
  files: FormFile[];
}

const ROUTES: readonly [step: Step, method: string, path: RegExp][] = [
  ['upload', 'POST', /^\/complaints\/complaint\/file$/],
  ['create', 'POST', /^\/complaints\/complaint$/],
  ['detail', 'GET', /^\/complaints\/(\d+)\/complaint$/],
  ['followups', 'GET', /^\/complaints\/(\d+)\/followups$/],
  ['reply', 'POST', /^\/complaints\/followup\/add$/],
  ['institutions', 'GET', /^\/masters\/institutions\/external$/],
  ['download', 'GET', /^\/files\/(\d+)\/(\d+)\/(\d+)$/],
];

/** @param base the path below which the gateway answers */
export function routeOf({ method, url = '' }: IncomingMessage, base: string): Route | null {
  const { pathname, searchParams: query } = new URL(url, 'http://gateway');
  if (method === 'POST' && pathname === '/oauth2/token')
    return { step: 'token', path: url, parameters: [], query };
  if (!pathname.startsWith(base)) return null;
  for (const [step, verb, pattern] of ROUTES) {
    const match = verb === method ? pattern.exec(pathname.slice(base.length)) : null;
    if (match !== null) return { step, path: url, parameters: match.slice(1), query };
  }
  return null;
}

/** @throws when the body ends early, or is not what its type says */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  const type = request.headers['content-type'] ?? '';
  const body: Body = { said: '', json: {}, fields: [], files: [] };
  if (type.startsWith('multipart/form-data'))
    await readForm(new Response(bytes, { headers: { 'Content-Type': type } }), body);
  else body.said = bytes.toString();
  if (type.startsWith('application/json')) body.json = JSON.parse(body.said) as CreateBody;
  return body;
}

async function readForm(response: Response, body: Body): Promise<void> {
  for (const [field, value] of await response.formData()) {
    if (typeof value === 'string') body.fields.push([field, value]);
    else body.files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  body.said = JSON.stringify([body.fields, body.files.map(({ field, name }) => [field, name])]);
}

/**
 * The same as the subject, with the report's title in place of its number: in each run of a drill, whatever came first.
 * @param titleOf of the report with that number
 */
export function aboutOf(route: Route, body: Body, titleOf: (nationalId: string) => string): string {
  const { step, parameters } = route;
  if (step === 'create') return String(body.json['title']);
  if (step === 'upload') return body.files.map(({ bytes }) => sha256(bytes).slice(0, 12)).join(' ');
  const [number = '', ...rest] = subjectOf(route, body).split(' ');
  return step === 'reply' || parameters.length > 0 ? [titleOf(number), ...rest].join(' ') : number;
}

/** The same in each further try of the same thing. */
export function subjectOf({ step, parameters, query }: Route, { json, fields, files }: Body): string {
  const field = (name: string): string => fields.find(([key]) => key === name)?.[1] ?? '';
  if (step === 'create') return MARKER.exec(String(json['tags_raw']))?.[1] ?? 'unmarked';
  if (step === 'reply') return `${field('complaint_id')} ${sha256(field('content')).slice(0, 12)}`;
  if (step === 'upload') return files.map(({ name }) => name).join(' ');
  return [...parameters, query.get('page') ?? ''].join(' ').trim();
}
