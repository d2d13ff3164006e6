import { ACCESS_CODE_HEADER } from '../../../src/contract/headers.js';
import { startService } from '../../journey/harness/endpoint.js';
import type { Handler, Mutant, Send } from './mutant.js';

interface MutantProxy {
  origin: string;
  /** Breaks the endpoint in this one way from now on; null mends it. */
  becomes(mutant: Mutant | null): void;
  stop(): Promise<void>;
}

/** Read to its end: the length is told in the same way whether a mutant has touched an answer or not. */
async function whole({ status, headers, body }: Response): Promise<Response> {
  const bytes = body === null ? null : await new Response(body).arrayBuffer();
  return new Response(bytes, { status, headers });
}

/** Where the endpoint is mounted. */
const BASE = '/sp4n/';

/** Stands before the real endpoint, and hands everything on but for what the mutant of the hour breaks. */
export async function startMutantProxy(site: { fetch: Send }): Promise<MutantProxy> {
  let handler: Handler | null = null;
  const service = await startService(async (request: Request) => {
    if (handler === null) return await site.fetch(request);
    // What is compressed can't be changed.
    request.headers.delete('Accept-Encoding');
    const url = new URL(request.url);
    const { pathname } = url;
    const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
    const hasCode = request.headers.has(ACCESS_CODE_HEADER);
    const call = { request, url, name: `${request.method} ${path}`, hasCode };
    return await whole(await handler(call, site.fetch));
  });
  return {
    origin: service.origin,
    becomes: (mutant) => void (handler = mutant?.begin() ?? null),
    stop: () => service.off(),
  };
}
