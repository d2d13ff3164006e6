import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RelayConfig } from '../../../demo/endpoint/relay/config.js';
import { relayConfig } from '../../../demo/endpoint/relay/config.js';
import { readSettings } from '../../../demo/endpoint/index.js';

/** A request as it arrived. */
interface Seen {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Answer = (request: Seen, response: ServerResponse, raw: IncomingMessage) => void;

/** A gateway that answers whatever a test says next. */
export interface TinyGateway {
  url: string;
  seen: Seen[];
  /** Answers every request from now on. */
  answer: Answer;
  config(more?: Partial<RelayConfig>): RelayConfig;
  close(): Promise<void>;
}

export const json =
  (value: unknown, status = 200): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));

export const html =
  (status = 200): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': 'text/html' }).end('<html><body>Gateway</body></html>');

export async function startTinyGateway(): Promise<TinyGateway> {
  const seen: Seen[] = [];
  const server = createServer((raw, response) => {
    const chunks: Buffer[] = [];
    raw.on('data', (chunk: Buffer) => chunks.push(chunk));
    raw.on('error', () => undefined);
    raw.on('end', () => {
      const request: Seen = {
        method: raw.method!,
        path: raw.url!,
        headers: raw.headers,
        body: Buffer.concat(chunks).toString('latin1'),
      };
      seen.push(request);
      gateway.answer(request, response, raw);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway: TinyGateway = {
    url,
    seen,
    answer: json({ message: 'belum ada jawaban' }, 500),
    config: (more = {}) => ({
      ...relayConfig(readSettings({ RELAY_URL: `${url}/t/tenant/lapor/3.0.0` }))!,
      readMs: 2_000,
      createMs: 2_000,
      ...more,
    }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return gateway;
}
