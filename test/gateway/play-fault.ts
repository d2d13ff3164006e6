/** How a fault is played on one request: what the sender gets to see. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './moods.js';

/** An answer as the gateway means it. */
export interface Answer {
  status: number;
  /** JSON, or the bytes of a file. */
  body: object | Uint8Array;
}

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Does what was asked, and says what is to be answered. */
  work: () => Promise<Answer>;
}

export interface Pace {
  /** How long a slow answer takes, in milliseconds. */
  slowMs: number;
  /** How long a late one waits at most for its listener to go away, in milliseconds. */
  lateMs: number;
}

const ERROR_PAGE =
  '<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>Sedang dalam perbaikan</h1></body></html>';

const MESSAGES: Partial<Record<Fault, [status: number, message: string]>> = {
  '500 in JSON': [500, 'Terjadi kesalahan pada server'],
  '503 in JSON': [503, 'Layanan sedang sibuk'],
  '429 in JSON': [429, 'Terlalu banyak permintaan'],
  '401 in JSON': [401, 'Unauthenticated.'],
  '422 in JSON': [422, 'Isian tidak dapat diproses'],
};

const PAGES: Partial<Record<Fault, [status: number, isDone: boolean]>> = {
  'HTML with 200, not done': [200, false],
  'HTML with 200, done': [200, true],
  '502 in HTML, not done': [502, false],
  '502 in HTML, done': [502, true],
};

/** Faults that end a request before its body was read. */
export const isBeforeBody = (fault: Fault | null): boolean =>
  fault === 'reset before the body' || fault === 'reset within the body';

export async function play(fault: Fault | null, exchange: Exchange, pace: Pace): Promise<void> {
  const { response, work } = exchange;
  const message = fault === null ? undefined : MESSAGES[fault];
  if (message !== undefined) return send(response, { status: message[0], body: { message: message[1] } });
  const page = fault === null ? undefined : PAGES[fault];
  if (page !== undefined) {
    if (page[1]) await work();
    return sendPage(response, page[0]);
  }
  switch (fault) {
    case 'slow':
      await passed(pace.slowMs);
      return send(response, await work());
    case 'reset before the body':
    case 'reset within the body':
      return reset(exchange);
    case 'reset before the answer':
      await work();
      return reset(exchange);
    case 'answer cut off':
      return cutOff(exchange, await work());
    case 'truncated JSON':
      return sendText(response, half(await work()));
    case 'JSON without the number':
      await work();
      return send(response, { status: 200, body: { message: 'Berhasil', results: {} } });
    case 'late answer':
      await work();
      return await afterwards(exchange, pace);
    case 'late work':
      await gone(exchange, pace);
      await work();
      return reset(exchange);
    default:
      return send(response, await work());
  }
}

export function send(response: ServerResponse, { status, body }: Answer): void {
  const isFile = body instanceof Uint8Array;
  response.writeHead(status, { 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' });
  response.end(isFile ? body : JSON.stringify(body));
}

function sendPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(ERROR_PAGE);
}

/** The whole of a shorter answer. */
function sendText(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
  response.end(bytes);
}

const bytesOf = ({ body }: Answer): Buffer =>
  body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));

function half(answer: Answer): Buffer {
  const bytes = bytesOf(answer);
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

/** The connection ends within the answer. */
function cutOff(exchange: Exchange, answer: Answer): void {
  const { response } = exchange;
  response.writeHead(answer.status, {
    'Content-Type': 'application/json',
    'Content-Length': bytesOf(answer).length,
  });
  response.write(half(answer), () => reset(exchange));
}

export function reset({ request }: Pick<Exchange, 'request'>): void {
  const { socket } = request;
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

async function afterwards(exchange: Exchange, pace: Pace): Promise<void> {
  await gone(exchange, pace);
  reset(exchange);
}

/** Until the sender has gone, or had no reason to wait any longer. */
async function gone({ request }: Exchange, { lateMs }: Pace): Promise<void> {
  if (request.socket.destroyed) return;
  const stop = new AbortController();
  const left = once(request.socket, 'close', { signal: stop.signal }).catch(() => undefined);
  await Promise.race([left, passed(lateMs)]);
  stop.abort();
}

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
