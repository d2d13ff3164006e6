/**
 * A shared cache before an endpoint, as RFC 9111 has it: it keeps what it may, by `Vary`, and asks again where it must.
 */
import { request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen, type RunningServer } from '../../journey/harness/server.js';

interface Kept {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Milliseconds until which it is given without a question. */
  freshUntil: number;
  /** Values of the headers that `Vary` names, as they were asked with. */
  asked: Record<string, string | undefined>;
}

export interface CachingProxy extends RunningServer {
  /** Answers that were given, or confirmed, out of the cache. */
  hits(): number;
}

export async function startCachingProxy(origin: string): Promise<CachingProxy> {
  const kept = new Map<string, Kept[]>();
  let hits = 0;
  const server = await listen(async (asked, answer) => {
    const known = asked.method === 'GET' ? find(kept.get(asked.url!) ?? [], asked) : undefined;
    if (known !== undefined && Date.now() < known.freshUntil) {
      hits += 1;
      return give(known, asked, answer);
    }
    const { etag } = known?.headers ?? {};
    const told = await forward(origin, asked, etag === undefined ? {} : { 'if-none-match': etag });
    const isConfirmed = known !== undefined && told.status === 304;
    if (isConfirmed) hits += 1;
    const current = isConfirmed ? known : told;
    if (!isConfirmed && isKeepable(asked, told))
      kept.set(asked.url!, [...(kept.get(asked.url!) ?? []).filter((one) => one !== known), told]);
    give(current, asked, answer);
  });
  return { ...server, hits: () => hits };
}

async function forward(origin: string, asked: IncomingMessage, more: IncomingHttpHeaders): Promise<Kept> {
  const { 'if-none-match': own, ...headers } = asked.headers;
  const conditional = Object.keys(more).length > 0 || own === undefined ? more : { 'if-none-match': own };
  const told = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request(`${origin}${asked.url}`, {
      method: asked.method,
      headers: { ...headers, ...conditional },
    });
    asking.once('response', resolve).once('error', reject);
    asked.pipe(asking);
  });
  const control = told.headers['cache-control'] ?? '';
  const seconds = /no-cache/.test(control) ? 0 : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  const varied = (told.headers.vary ?? '').toLowerCase().split(/,\s*/).filter(Boolean);
  return {
    status: told.statusCode!,
    headers: told.headers,
    body: await buffer(told),
    freshUntil: Date.now() + seconds * 1_000,
    asked: Object.fromEntries(varied.map((name) => [name, valueOf(asked, name)])),
  };
}

const valueOf = ({ headers }: IncomingMessage, name: string): string | undefined => headers[name]?.toString();

const find = (all: readonly Kept[], asked: IncomingMessage): Kept | undefined =>
  all.find((one) => Object.entries(one.asked).every(([name, value]) => valueOf(asked, name) === value));

function isKeepable({ method }: IncomingMessage, { status, headers }: Kept): boolean {
  const control = headers['cache-control'] ?? '';
  return (
    method === 'GET' &&
    status === 200 &&
    control !== '' &&
    !/no-store|private/.test(control) &&
    headers.vary !== '*'
  );
}

function give({ status, headers, body }: Kept, asked: IncomingMessage, answer: ServerResponse): void {
  const { 'transfer-encoding': _chunked, connection: _own, ...rest } = headers;
  const { etag } = headers;
  const isKnown = etag !== undefined && status === 200 && asked.headers['if-none-match'] === etag;
  answer.writeHead(isKnown ? 304 : status, { ...rest, ...(isKnown && { 'content-length': 0 }) });
  answer.end(isKnown ? undefined : body);
}
