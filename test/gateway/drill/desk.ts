/** An officer at the desk of whichever worker lives. */
import { Citizen, type Reply } from '../../endpoint/harness/citizen.js';
import type { EndpointProcess } from '../../endpoint/harness/process.js';
import type { Workers } from './workers.js';

export const ADMINISTRATOR = { DESK_ADMIN: 'Petugas Uji', DESK_ADMIN_PASSWORD: 'sandi-contoh-7f3a91' };

export class Desk {
  #cookie = '';

  constructor(private readonly workers: Workers) {}

  async get(path: string): Promise<Reply> {
    return await this.#insist('GET', path);
  }

  async post(path: string, body: object = {}): Promise<Reply> {
    return await this.#insist('POST', path, body);
  }

  /**
   * A session ends with the clock that it was begun by: where it has ended one signs in again, at that same worker, and
   * not at one whose clock ends it anew.
   */
  async #insist(method: string, path: string, body?: object): Promise<Reply> {
    return await this.workers.insist(async (endpoint) => {
      const reply = await this.#ask(endpoint, method, path, body);
      if (reply.status !== 401) return reply;
      const signedIn = await this.#signIn(endpoint);
      if (signedIn.status !== 200) return signedIn;
      const again = await this.#ask(endpoint, method, path, body);
      // Its clock has jumped between the two.
      return again.status === 401 ? null : again;
    });
  }

  async #signIn(endpoint: EndpointProcess): Promise<Reply> {
    const { DESK_ADMIN: name, DESK_ADMIN_PASSWORD: password } = ADMINISTRATOR;
    this.#cookie = '';
    const reply = await this.#ask(endpoint, 'POST', 'session', { name, password });
    this.#cookie = reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return reply;
  }

  #ask({ port }: EndpointProcess, method: string, path: string, body?: object): Promise<Reply> {
    const origin = `http://127.0.0.1:${port}`;
    const headers = { Origin: origin, 'Content-Type': 'application/json', Cookie: this.#cookie };
    const speaker = new Citizen((request) => fetch(request), `${origin}/desk/api`);
    return speaker.request(method, path, headers, body === undefined ? null : JSON.stringify(body));
  }
}
