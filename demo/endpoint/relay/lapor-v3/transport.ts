import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { beginTrace, currentTrace, TRACE_HEADER, traceparentOf } from '../../log/trace.js';
import { GatewayError } from '../gateway/gateway.js';

/** `Outgoing` is one request. */
export interface Outgoing {
  method: 'GET' | 'POST';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: { type: string; bytes: Uint8Array };
  /** For the whole exchange, from the connection to the answer's last byte. */
  timeoutMs: number;
  /** Longest answer; a longer one is an error. */
  maxBytes: number;
}

export interface Incoming {
  status: number;
  bytes: Uint8Array;
  /** Milliseconds that the gateway asks to be left alone. */
  retryAfterMs?: number | undefined;
}

/**
 * A new connection for each request: the other side may just have closed a kept one, and then nobody knows whether the
 * body arrived.
 */
const AGENTS = {
  'http:': new HttpAgent({ keepAlive: false }),
  'https:': new HttpsAgent({ keepAlive: false }),
};

/**
 * `send` sends one request. Nothing is sent before the connection, TLS included, stands: a failure until then has
 * certainly not been heard.
 * @throws GatewayError `unreachable` for a failure before the first byte, `uncertain` after it
 */
export async function send(outgoing: Outgoing): Promise<Incoming> {
  const { method, url, headers, body, timeoutMs, maxBytes } = outgoing;
  const { protocol } = new URL(url);
  const isSecure = protocol === 'https:';
  let hasBegun = false;
  const trace = currentTrace() ?? beginTrace();
  return await new Promise<Incoming>((resolve, reject) => {
    const request = (isSecure ? httpsRequest : httpRequest)(url, {
      method,
      agent: AGENTS[isSecure ? 'https:' : 'http:'],
      headers: {
        Accept: 'application/json',
        [TRACE_HEADER]: traceparentOf(trace),
        ...headers,
        ...(body && { 'Content-Type': body.type, 'Content-Length': String(body.bytes.length) }),
      },
    });
    const fail = (): void => {
      clearTimeout(timer);
      request.destroy();
      reject(new GatewayError(hasBegun ? 'uncertain' : 'unreachable'));
    };
    const timer = setTimeout(fail, timeoutMs);
    request.on('error', fail);
    request.on('response', (response) => {
      void collect(response, maxBytes)
        .then((bytes) => {
          clearTimeout(timer);
          const retryAfterMs = readRetryAfter(response.headers['retry-after']);
          resolve({ status: response.statusCode ?? 0, bytes, retryAfterMs });
        })
        .catch(fail)
        .finally(() => request.destroy());
    });
    whenConnected(request, isSecure, () => {
      hasBegun = true;
      request.end(body?.bytes);
    });
  });
}

function whenConnected(request: ClientRequest, isSecure: boolean, begin: () => void): void {
  request.once('socket', (socket) => {
    if (socket.connecting || isSecure) socket.once(isSecure ? 'secureConnect' : 'connect', begin);
    else begin();
  });
}

/** `readRetryAfter` reads seconds or a date. */
function readRetryAfter(value: string | undefined): number | undefined {
  const ms = /^\d{1,9}$/.test(value ?? '') ? Number(value) * 1_000 : Date.parse(value ?? '') - Date.now();
  return ms > 0 ? ms : undefined;
}

async function collect(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error('too much');
    chunks.push(chunk);
  }
  // A cut-off body ends the stream without an error.
  if (!response.complete) throw new Error('cut off');
  return Buffer.concat(chunks);
}
