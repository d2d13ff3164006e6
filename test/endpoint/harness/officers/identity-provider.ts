import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An agency's OpenID Connect, small and real: discovery, keys, authorization code with PKCE, signed tokens. */
export interface IdentityProvider {
  issuer: string;
  /** Who signs in there from now on, and with which claims. */
  person: Record<string, unknown>;
  /** Signs the person in, as the browser would have it done. @returns where they are sent back to */
  authorize(address: string): string;
  /**
   * Answers no exchange of a code from now on, unless more than `most` wait.
   * @returns answers all that wait, and those to come
   */
  hold(most: number): () => void;
  /** How many exchanges were under way at one moment, at most. */
  mostAtOnce(): number;
  stop(): Promise<void>;
}

interface Grant {
  challenge: string;
  nonce: string;
  redirect: string;
}

export async function startIdentityProvider(clientId: string, secret: string): Promise<IdentityProvider> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'satu', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  let held = Promise.resolve();
  let letGo = (): void => undefined;
  let heldMost = Infinity;
  let [under, most] = [0, 0];
  const provider = { issuer: '', person: {} as Record<string, unknown> };

  async function exchange(body: URLSearchParams, authorization: string): Promise<object | null> {
    const given = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();
    const isClient =
      given === `${clientId}:${secret}` ||
      (body.get('client_id') === clientId && body.get('client_secret') === secret);
    const grant = grants.get(body.get('code') ?? '');
    grants.delete(body.get('code') ?? '');
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const fits = grant?.challenge === proof && grant.redirect === body.get('redirect_uri');
    if (!isClient || grant === undefined || !fits) return null;
    const token = await new SignJWT({ ...provider.person, nonce: grant.nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'satu' })
      .setIssuer(provider.issuer)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    return { access_token: randomUUID(), token_type: 'Bearer', id_token: token };
  }

  const server: Server = createServer(async (request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration') {
      const at = (path: string) => `${provider.issuer}/${path}`;
      return answer(200, {
        issuer: provider.issuer,
        authorization_endpoint: at('authorize'),
        token_endpoint: at('token'),
        jwks_uri: at('keys'),
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (request.url === '/keys') return answer(200, { keys: [jwk] });
    let text = '';
    for await (const chunk of request) text += String(chunk);
    most = Math.max(most, (under += 1));
    if (under > heldMost) letGo();
    await held;
    const tokens = await exchange(new URLSearchParams(text), request.headers.authorization ?? '');
    under -= 1;
    return tokens === null ? answer(400, { error: 'invalid_grant' }) : answer(200, tokens);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  provider.issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  return Object.assign(provider, {
    authorize(address: string): string {
      const asked = new URL(address).searchParams;
      const code = randomUUID();
      const redirect = asked.get('redirect_uri')!;
      grants.set(code, { challenge: asked.get('code_challenge')!, nonce: asked.get('nonce')!, redirect });
      return `${redirect}?${new URLSearchParams({ code, state: asked.get('state')! }).toString()}`;
    },
    hold(limit: number) {
      held = new Promise((resolve) => (letGo = resolve));
      heldMost = limit;
      return letGo;
    },
    mostAtOnce: () => most,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
