import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface HostileServer {
  /** Base URL of the endpoint, with a trailing slash. */
  endpoint: string;
  origin: string;
  /** Every request that arrived, oldest first. */
  seen: SeenRequest[];
  /** What the next request, and all after it, get; several are used up one by one, the last one stays. */
  answers(...handlers: RequestListener[]): void;
  close(): Promise<void>;
}

/** A server that does to its clients whatever a test tells it to. */
export async function startHostileServer(): Promise<HostileServer> {
  const seen: SeenRequest[] = [];
  let queue: RequestListener[] = [];
  const server = createServer((request, response) => {
    const entry: SeenRequest = {
      method: request.method!,
      url: request.url!,
      headers: request.headers,
      body: '',
    };
    seen.push(entry);
    const handler = (queue.length > 1 ? queue.shift() : queue[0])!;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      entry.body = Buffer.concat(chunks).toString('latin1');
      handler(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint: `${origin}/sp4n/`,
    origin,
    seen,
    answers: (...handlers) => void (queue = handlers),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(JSON.stringify(body));

export const html =
  (status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response
      .writeHead(status, { 'Content-Type': 'text/html', ...headers })
      .end('<!doctype html><title>Selamat datang di WiFi Desa</title>');

/** Cuts the connection, after some bytes of an answer or before any. */
export const reset =
  (bytes = ''): RequestListener =>
  (request, response) => {
    if (!bytes) return void request.socket.resetAndDestroy();
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': String(bytes.length + 10),
    });
    response.write(bytes, () => request.socket.resetAndDestroy());
  };

/** Takes the request and says nothing; or begins to answer and stops. */
export const silence =
  (begin?: (response: ServerResponse) => void): RequestListener =>
  (_, response) =>
    begin?.(response);
