import assert from 'node:assert/strict';
import { createDesk, type Desk, type DeskOptions } from '../../demo/endpoint/index.js';
import { Citizen, type Reply } from './citizen.js';
import type { Opened } from './databases.js';

export const TOKEN = 'meja-contoh-7f3a91';
const ORIGIN = 'http://localhost';

/** Speaks to the desk the way its page does. */
export class Officer {
  readonly desk: Desk;
  /** The session's cookie, as the browser would send it back. */
  cookie = '';
  readonly #speaker: Citizen;

  constructor(one: Opened, options: Partial<DeskOptions> = {}) {
    this.desk = createDesk(one.endpoint, { token: TOKEN, ...options });
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

  post(path: string, body: unknown = {}): Promise<Reply> {
    return this.request('POST', path, body);
  }

  async signIn(officer = 'Petugas Uji'): Promise<Reply> {
    const reply = await this.post('session', { officer, token: TOKEN });
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    this.cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? '';
    return reply;
  }

  /** Does something to a report that must succeed. */
  async act(trackingId: string, action: string, body: unknown = {}): Promise<Reply['body']> {
    const reply = await this.post(`reports/${trackingId}/${action}`, body);
    assert.equal(reply.status, 200, `${action}: ${JSON.stringify(reply.body)}`);
    return reply.body.results;
  }
}

/** An officer who has signed in. */
export async function anOfficer(one: Opened, options: Partial<DeskOptions> = {}): Promise<Officer> {
  const officer = new Officer(one, options);
  await officer.signIn();
  return officer;
}
