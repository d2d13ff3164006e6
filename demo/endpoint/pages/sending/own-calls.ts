import { openAsBlob } from 'node:fs';
import type { ErrorWire } from '../../../../src/contract/envelope.js';
import { ACCESS_CODE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import type { IncomingFile } from '../../http/forms/incoming-file.js';
import type { App, OwnPageCall, RequestContext } from '../../http/request-context.js';
import type { SentByForm } from '../../reports/filing/sent-by-form.js';
import type { Language } from '../../words/messages.js';

export type Answer<Body> = { ok: true; body: Body } | { ok: false; error: ErrorWire; status: number };

interface Sending {
  code?: string;
  key?: string;
  json?: unknown;
  form?: FormData;
  /** The form that pays for the call, where proof of work is asked. */
  paidBy?: SentByForm;
}

/**
 * `OwnCalls` makes the contract's calls as a widget does, in this process and by the same routes: each rule, mask and
 * limit exists once. Only the proof of work is waived.
 */
export class OwnCalls {
  readonly #context: RequestContext;
  readonly #calls: App;
  readonly #language: Language;
  readonly #base: URL;

  /** @param calls as `ownRoutes` gives them */
  constructor(context: RequestContext, calls: App, language: Language) {
    this.#context = context;
    this.#calls = calls;
    this.#language = language;
    // Pages lie beside the contract's calls, wherever the endpoint is mounted; letters name that address.
    this.#base = new URL('.', context.req.url);
  }

  get<Body>(path: string, code?: string): Promise<Answer<Body>> {
    return this.#ask<Body>('GET', path, code === undefined ? {} : { code });
  }

  post<Body>(path: string, sending: Sending): Promise<Answer<Body>> {
    return this.#ask<Body>('POST', path, sending);
  }

  /** `open` gives the response itself, for files. */
  async open(
    method: 'GET' | 'POST',
    path: string,
    { code, key, json, form, paidBy }: Sending,
  ): Promise<Response> {
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
    const ownPageCall: OwnPageCall = { folder: this.#base.pathname, form: paidBy ?? null };
    return await this.#calls.fetch(request, { ...this.#context.env, ownPageCall });
  }

  async #ask<Body>(method: 'GET' | 'POST', path: string, sending: Sending): Promise<Answer<Body>> {
    const answered = await this.open(method, path, sending);
    // A merged report's number leads to the one that goes on.
    const further = answered.status === 307 ? answered.headers.get('Location') : null;
    const response =
      further === null
        ? answered
        : await this.open(method, new URL(further, new URL(path, this.#base)).href, sending);
    const retryAfter = response.headers.get('Retry-After');
    // For the page that shows the error; `answer` drops the header where there is none.
    if (retryAfter !== null) this.#context.header('Retry-After', retryAfter);
    const body: unknown = await response.json();
    return response.ok
      ? { ok: true, body: body as Body }
      : { ok: false, error: body as ErrorWire, status: response.status };
  }
}

/** `formWith` makes a form with these files, as a widget sends it. */
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
