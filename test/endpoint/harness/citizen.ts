import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

export interface Reply {
  status: number;
  headers: Headers;
  /** The JSON body, or the text where it is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- assertions say what it should be
  body: any;
}

export interface Filed {
  trackingId: string;
  accessCode: string;
  key: string;
}

/** A complete report, as a form would send it. */
export function aReport(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    classification_id: '1',
    title: 'Jembatan gantung putus',
    content: 'Tali jembatan gantung di Dusun II putus sejak hari Minggu, anak sekolah memutar jauh.',
    date_of_incident: '2026-11-20',
    location_text: 'Dusun II RT 03, depan balai desa',
    latitude: -4.1312,
    longitude: 104.0337,
    is_anonymous: false,
    is_secret: false,
    attachments: [],
    nameUser: 'Sumarni binti Karto',
    emailUser: 'sumarni@contoh.id',
    phoneUser: '0812-0000-1111',
    consent: { version: '2026-01', given_at: '2026-11-24T09:59:00+07:00', given_by: 'reporter' },
    ...changes,
  };
}

/** Speaks to an endpoint the way a widget does. */
export class Citizen {
  readonly #fetch: (request: Request) => Response | Promise<Response>;
  readonly #base: string;

  constructor(fetch: (request: Request) => Response | Promise<Response>, base = 'http://localhost') {
    this.#fetch = fetch;
    this.#base = base;
  }

  async request(
    method: string,
    path: string,
    headers: HeadersInit = {},
    body: BodyInit | null = null,
  ): Promise<Reply> {
    const response = await this.#fetch(new Request(`${this.#base}/${path}`, { method, headers, body }));
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text) };
  }

  get(path: string, accessCode?: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.request('GET', path, {
      ...headers,
      ...(accessCode !== undefined && { 'X-Access-Code': accessCode }),
    });
  }

  /** The answer itself, its body unread. */
  async open(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return await this.#fetch(new Request(`${this.#base}/${path}`, { headers }));
  }

  async bytes(
    path: string,
    accessCode?: string,
  ): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
    const headers: HeadersInit = accessCode === undefined ? {} : { 'X-Access-Code': accessCode };
    const response = await this.#fetch(new Request(`${this.#base}/${path}`, { headers }));
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  }

  create(
    body: Record<string, unknown>,
    key: string = randomUUID(),
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const all = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers };
    return this.request('POST', 'complaints/complaint', all, JSON.stringify(body));
  }

  /** A report that was taken. */
  async file(changes: Record<string, unknown> = {}): Promise<Filed> {
    const key = randomUUID();
    const { status, body } = await this.create(aReport(changes), key);
    assert.equal(status, 201, JSON.stringify(body));
    return { trackingId: body.complaint_id, accessCode: body.results.complaint.access_code, key };
  }

  upload(
    files: { name: string; bytes: Uint8Array; type?: string }[],
    key: string = randomUUID(),
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const form = new FormData();
    for (const file of files) form.append('attachments[]', asFile(file));
    return this.request('POST', 'complaints/complaint/file', { 'Idempotency-Key': key, ...headers }, form);
  }

  reply(
    trackingId: string,
    accessCode: string | undefined,
    fields: Record<string, string>,
    {
      key = randomUUID(),
      files = [],
    }: { key?: string; files?: { name: string; bytes: Uint8Array; type?: string }[] } = {},
  ): Promise<Reply> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ complaint_id: trackingId, ...fields }))
      form.append(name, value);
    for (const file of files) form.append('attachment[]', asFile(file));
    const headers = {
      'Idempotency-Key': key,
      ...(accessCode !== undefined && { 'X-Access-Code': accessCode }),
    };
    return this.request('POST', 'complaints/followup/add', headers, form);
  }

  withdraw(
    trackingId: string,
    accessCode: string | undefined,
    key: string = randomUUID(),
    reason?: string,
  ): Promise<Reply> {
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(accessCode !== undefined && { 'X-Access-Code': accessCode }),
    };
    return this.request('POST', `complaints/${trackingId}/withdraw`, headers, JSON.stringify({ reason }));
  }
}

export function asFile({
  name,
  bytes,
  type = 'image/jpeg',
}: {
  name: string;
  bytes: Uint8Array;
  type?: string;
}): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
