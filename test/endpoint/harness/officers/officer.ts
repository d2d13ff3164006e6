import assert from 'node:assert/strict';
import {
  createAccount,
  createDeskApi,
  createPasswords,
  ROLES,
  type DeskApi,
  type DeskApiOptions,
  type Role,
} from '../../../../demo/endpoint/index.js';
import { asFile, Citizen, type Reply } from '../citizen.js';
import type { Opened } from '../databases.js';

export const PASSWORD = 'sandi-contoh-7f3a91';
const ORIGIN = 'http://localhost';

export interface OfficerOptions extends DeskApiOptions {
  name?: string;
  /** Default all, for every institution. */
  roles?: readonly Role[];
  institutionIds?: readonly string[];
  /** Another endpoint on the same data. */
  desk?: DeskApi;
}

/** Speaks to the desk the way its page does. */
export class Officer {
  readonly desk: DeskApi;
  /** The session's cookie and the device's, as the browser would send them back. */
  cookie = '';
  readonly #speaker: Citizen;

  constructor(one: Opened, options: OfficerOptions = {}) {
    this.desk = options.desk ?? createDeskApi(one.endpoint, options);
    this.#speaker = new Citizen((request) => this.desk.app.fetch(request));
  }

  async request(method: string, path: string, body?: unknown, headers: HeadersInit = {}): Promise<Reply> {
    const all = {
      ...(this.cookie !== '' && { Cookie: this.cookie }),
      ...(method !== 'GET' && { Origin: ORIGIN, 'Content-Type': 'application/json' }),
      ...headers,
    };
    return await this.#speaker.request(method, path, all, body === undefined ? null : JSON.stringify(body));
  }

  get(path: string): Promise<Reply> {
    return this.request('GET', path);
  }

  /** The answer itself, its body unread. */
  async open(path: string): Promise<Response> {
    return await this.#speaker.open(path, { Cookie: this.cookie });
  }

  post(path: string, body: unknown = {}): Promise<Reply> {
    return this.request('POST', path, body);
  }

  /** Answers with files, as a form. */
  async answer(
    trackingId: string,
    action: 'respond' | 'note',
    fields: Record<string, string>,
    files: readonly { name: string; bytes: Uint8Array; type?: string }[] = [],
  ): Promise<Reply> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const file of files) form.append('attachment[]', asFile(file));
    const headers = { Cookie: this.cookie, Origin: ORIGIN };
    return await this.#speaker.request('POST', `reports/${trackingId}/${action}`, headers, form);
  }

  async signIn(name = 'Petugas Uji', password = PASSWORD, code?: string): Promise<Reply> {
    const reply = await this.post('session', { name, password, code });
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    this.keepCookies(reply);
    return reply;
  }

  keepCookies({ headers }: Reply): void {
    const kept = new Map(this.cookie.split('; ').map((pair) => [pair.split('=')[0], pair]));
    for (const line of headers.getSetCookie()) {
      const pair = line.split(';')[0]!;
      kept.set(pair.split('=')[0], pair);
    }
    this.cookie = [...kept.values()].filter(Boolean).join('; ');
  }

  /** Does something to a report that must succeed. */
  async act(trackingId: string, action: string, body: unknown = {}): Promise<Reply['body']> {
    const reply = await this.post(`reports/${trackingId}/${action}`, body);
    assert.equal(reply.status, 200, `${action}: ${JSON.stringify(reply.body)}`);
    return reply.body.results;
  }

  /** Asks for what takes two, has it confirmed, and takes what it was for. @returns the answer to the last step */
  async withSecond(second: Officer, trackingId: string, action: string, check: object): Promise<Reply> {
    const { request } = await this.act(trackingId, action, check);
    const confirmed = await second.post(`requests/${request.id}/confirm`);
    if (confirmed.status !== 200 || action === 'erase') return confirmed;
    return await this.post(`requests/${request.id}/take`);
  }
}

/** Makes the account where there is none of that name. */
export async function anAccount(
  { endpoint: { database, config } }: Pick<Opened, 'endpoint'>,
  { name = 'Petugas Uji', roles = ROLES, institutionIds = ['*'] }: OfficerOptions = {},
): Promise<void> {
  const passwordHash = await createPasswords(config.desk.passwordCost).hash(PASSWORD);
  await createAccount(database, config.now(), {
    name,
    roles,
    institutionIds,
    passwordHash,
    hasOwnPassword: true,
  });
}

/** An officer who has signed in; one who may do everything, unless said otherwise. */
export async function anOfficer(one: Opened, options: OfficerOptions = {}): Promise<Officer> {
  await anAccount(one, options);
  const officer = new Officer(one, options);
  await officer.signIn(options.name);
  return officer;
}
