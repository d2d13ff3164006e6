/** The layer in front: tokens by client credentials, which run out. */
import type { Answer } from './play-fault.js';

export interface Client {
  id: string;
  secret: string;
  /** How long a token is good for. */
  tokenSeconds: number;
}

export class Tokens {
  readonly #until = new Map<string, number>();
  #given = 0;

  constructor(
    private readonly client: Client,
    private readonly now: () => Date,
  ) {}

  /** By Basic, or in the form. */
  give(authorization: string | undefined, form: URLSearchParams): Answer {
    const { id, secret, tokenSeconds } = this.client;
    const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    const isClient =
      authorization === basic || (form.get('client_id') === id && form.get('client_secret') === secret);
    if (!isClient || form.get('grant_type') !== 'client_credentials')
      return { status: 401, body: { error: 'invalid_client' } };
    const until = this.now().getTime() + tokenSeconds * 1_000;
    const payload = { sub: id, exp: Math.floor(until / 1_000), jti: (this.#given += 1) };
    const token = ['{"alg":"none"}', JSON.stringify(payload), 'tanda-tangan']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
    this.#until.set(token, until);
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: tokenSeconds } };
  }

  /** @returns undefined where nobody gave it */
  isGood(authorization: string | undefined): boolean | undefined {
    const until = this.#until.get(authorization?.replace(/^Bearer /, '') ?? '');
    return until === undefined ? undefined : until > this.now().getTime();
  }

  /** Takes back all that were given. */
  forget(): void {
    for (const token of this.#until.keys()) this.#until.set(token, 0);
  }
}
