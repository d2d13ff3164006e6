import { openAsBlob } from 'node:fs';
import type { ErrorWire } from '../../../../src/contract/envelope.js';
import { ACCESS_CODE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import { routes } from '../../../../src/contract/routes.js';
import type { PageDeps } from '../deps.js';
import { counts } from '../../feed/counts.js';
import { feed } from '../../feed/list.js';
import { statistics } from '../../feed/statistics.js';
import { support } from '../../feed/support.js';
import type { Challenges } from '../../guard/challenge.js';
import { needsRoom } from '../../guard/free-disk.js';
import { makeRoomForWords } from '../../uploads/room-for-words.js';
import { answerError, answerUnknownPath } from '../../http/error-answers.js';
import type { IncomingFile } from '../../http/multipart.js';
import { createApp, type App, type RequestContext } from '../../http/request-context.js';
import { reply } from '../../reports/conversation/reply.js';
import { create } from '../../reports/filing/create.js';
import { detail, mine } from '../../reports/reading/detail.js';
import { file } from '../../reports/reading/files.js';
import { followUps } from '../../reports/reading/followups.js';
import { withdraw } from '../../reports/retention/withdraw.js';
import { upload } from '../../uploads/upload.js';
import type { Language } from '../../words/messages.js';
import type { SentByForm } from '../../reports/filing/sent-by-form.js';

/** A form pays with its seal and its budget. */
const PAID: Challenges = {
  issue: () => {
    throw new Error('a page asks for no challenge');
  },
  check: async () => null,
  spend: async () => undefined,
};

const [REPORT, FILE] = [':tracking_id', ':file_id'];
const pattern = decodeURIComponent;

type Handler = (context: RequestContext, endpoint: PageDeps) => Promise<Response>;
const CALLS: readonly (readonly [method: 'GET' | 'POST', path: string, handler: Handler])[] = [
  ['POST', routes.upload, upload],
  ['POST', routes.create, create],
  ['POST', routes.reply, reply],
  ['GET', routes.mine, mine],
  ['GET', pattern(routes.detail(REPORT)), detail],
  ['GET', pattern(routes.followUps(REPORT)), followUps],
  ['GET', pattern(routes.file(REPORT, FILE)), file],
  ['POST', pattern(routes.withdraw(REPORT)), withdraw],
  ['POST', pattern(routes.support(REPORT)), support],
  ['GET', routes.feed, feed],
  ['GET', routes.counts, counts],
  ['GET', routes.statistics, statistics],
];

export type Answer<Body> = { ok: true; body: Body } | { ok: false; error: ErrorWire; status: number };

interface Sending {
  code?: string;
  key?: string;
  json?: unknown;
  form?: FormData;
}

/**
 * A page asks the endpoint as a widget does, by the contract's own calls: they are made in this process, by the same functions, so that no rule,
 * no mask and no limit has a second home. Only the proof of work is waived.
 */
export class OwnCalls {
  readonly #context: RequestContext;
  readonly #language: Language;
  readonly #base: URL;
  readonly #app: App;

  /** @param form what was sent, where the call files or changes something */
  constructor(context: RequestContext, endpoint: PageDeps, language: Language, form?: SentByForm) {
    this.#context = context;
    this.#language = language;
    // The page lies beside the contract's calls, wherever the endpoint is mounted; letters name that address.
    this.#base = new URL('.', context.req.url);
    this.#app = appOf(
      form === undefined ? endpoint : { ...endpoint, challenges: PAID, form },
      this.#base.pathname,
    );
  }

  get<Body>(path: string, code?: string): Promise<Answer<Body>> {
    return this.#ask<Body>('GET', path, code === undefined ? {} : { code });
  }

  post<Body>(path: string, sending: Sending): Promise<Answer<Body>> {
    return this.#ask<Body>('POST', path, sending);
  }

  /** The answer as it is, for files. */
  async open(method: 'GET' | 'POST', path: string, { code, key, json, form }: Sending): Promise<Response> {
    const { raw } = this.#context.req;
    const headers = new Headers(raw.headers);
    for (const name of ['Content-Type', 'Content-Length', 'If-None-Match', 'Transfer-Encoding'])
      headers.delete(name);
    headers.set('Accept-Language', this.#language);
    headers.delete(ACCESS_CODE_HEADER);
    if (code !== undefined) headers.set(ACCESS_CODE_HEADER, code);
    if (key !== undefined) headers.set(IDEMPOTENCY_KEY_HEADER, key);
    if (json !== undefined) headers.set('Content-Type', 'application/json');
    const body = json === undefined ? form : JSON.stringify(json);
    const request = new Request(new URL(path, this.#base), {
      method,
      headers,
      ...(body !== undefined && { body }),
      signal: raw.signal,
    });
    return await this.#app.fetch(request, this.#context.env);
  }

  async #ask<Body>(method: 'GET' | 'POST', path: string, sending: Sending): Promise<Answer<Body>> {
    const response = await this.open(method, path, sending);
    const retryAfter = response.headers.get('Retry-After');
    // For the page that tells of it; an answer without an error leaves it out.
    if (retryAfter !== null) this.#context.header('Retry-After', retryAfter);
    const body: unknown = await response.json();
    return response.ok
      ? { ok: true, body: body as Body }
      : { ok: false, error: body as ErrorWire, status: response.status };
  }
}

/** A form with these files, as a widget sends it. */
export async function formWith(
  fields: Readonly<Record<string, string>>,
  fileField: string,
  files: readonly IncomingFile[],
): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, path } of files) form.append(fileField, await openAsBlob(path), name);
  return form;
}

function appOf(endpoint: PageDeps, base: string): App {
  const app = createApp();
  app.onError(answerError(endpoint.config.log));
  // A form without a number asks for a report without one.
  app.notFound(answerUnknownPath);
  app.use(needsRoom(endpoint.config, () => makeRoomForWords(endpoint)));
  for (const [method, path, handler] of CALLS)
    app.on(method, `${base}${path}`, (context) => handler(context, endpoint));
  return app;
}
