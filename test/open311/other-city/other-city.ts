import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sourceFolder } from './sources.js';

/** AGPL-3. It asks for no module that Debian lacks but this one's (MIT). */
const ADAPTER = {
  repository: 'mysociety/open311-adapter',
  commit: '4d3a40d72d0dcaa780bb242bd9fc28cf18375f81',
  variable: 'OPEN311_ADAPTER',
};
const DATA_RX = {
  repository: 'rjbs/Rx',
  commit: 'e673ae61362d4b1887e814220687483ce3b5f7cc',
  variable: 'DATA_RX',
};
const CITY = fileURLToPath(new URL('city.pl', import.meta.url));

/** The city wants one in the body of a POST, whichever it is. */
const KEY = 'kunci-kota-lain';

/** What becomes of the next POST: lost on its way, or its answer. */
type Loss = 'question' | 'answer';

/** A server of Open311 that nobody here wrote, behind a site's own path that adds the key. */
export interface OtherCity {
  /** Base of GeoReport v2, which pages of any origin may use. */
  endpoint: string;
  /** Loses the next POST. */
  lose(what: Loss): void;
  /** Requests that the city has, as it tells them itself. */
  requests(): Promise<{ service_request_id: unknown; description: string }[]>;
  stop(): Promise<void>;
}

interface Options {
  /** The only format that the path passes on (default: both). */
  format?: 'json' | 'xml';
}

/** @returns why there is no such city here */
export async function startOtherCity(options: Options = {}): Promise<OtherCity | { why: string }> {
  if (!process.env['PERL_MODULES']) return { why: 'Perl’s modules are not there, nor may be installed' };
  const folder = mkdtempSync(join(tmpdir(), 'aduan-other-city-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const [adapter, rx] = [await sourceFolder(ADAPTER, folder), await sourceFolder(DATA_RX, folder)];
  if ('why' in adapter || 'why' in rx) {
    clear();
    return { why: 'why' in adapter ? adapter.why : (rx as { why: string }).why };
  }
  const libraries = [adapter.path, join(adapter.path, 'perllib'), join(rx.path, 'perl', 'lib')];
  const perl = spawn('perl', [...libraries.map((path) => `-I${path}`), CITY], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TEST_MODE: '1' },
  });
  const ended = once(perl, 'exit');
  const [said] = (await Promise.race([once(perl.stdout, 'data'), ended])) as [Buffer | number];
  if (typeof said === 'number') throw new Error(`the city ended with ${said}`);
  const own = `http://127.0.0.1:${String(said).trim()}`;

  let lost: Loss | undefined;
  const path = await startPath((request, response) =>
    passOn(own, request, response, takeLoss(request), options),
  );
  function takeLoss({ method }: IncomingMessage): Loss | undefined {
    if (method !== 'POST') return undefined;
    const taken = lost;
    lost = undefined;
    return taken;
  }
  return {
    endpoint: path.origin,
    lose: (what) => void (lost = what),
    requests: async () => (await (await fetch(`${own}/requests.json`)).json()) as never,
    async stop() {
      await path.stop();
      perl.stdin.end();
      await ended;
      clear();
    },
  };
}

async function startPath(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };

async function passOn(
  own: string,
  request: IncomingMessage,
  response: ServerResponse,
  lost: Loss | undefined,
  { format }: Options,
): Promise<void> {
  const { pathname, search } = new URL(request.url!, own);
  if (request.method === 'OPTIONS') return void response.writeHead(204, OPEN).end();
  if (format && !pathname.endsWith(format)) return void response.writeHead(404, OPEN).end();
  const sent = new URLSearchParams((await buffer(request)).toString());
  sent.set('api_key', KEY);
  if (lost === 'question') return void response.destroy();
  const answer = await fetch(`${own}${pathname}${search}`, {
    method: request.method!,
    ...(request.method === 'POST' && { body: sent }),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  if (lost === 'answer') return breakOff(response);
  response
    .writeHead(answer.status, { ...OPEN, 'Content-Type': answer.headers.get('Content-Type') ?? '' })
    .end(body);
}

/** Ends within the answer: a question that got no byte at all a browser may send again by itself. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { ...OPEN, 'Content-Length': 1_000 });
  response.write(' ', () => response.destroy());
}
