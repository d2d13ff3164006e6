import type { Socket } from 'node:net';
import type { Fault } from './faults.js';
import { header } from './request-stream.js';

/** An answer of the endpoint, read whole. */
export interface WholeAnswer {
  status: number;
  head: string;
  bytes: Buffer;
  bodyLength: number;
}

/** @throws when the endpoint ended before it had answered, as a killed one does */
export async function answerOf(upstream: Socket): Promise<WholeAnswer> {
  const parts: Buffer[] = [];
  for await (const part of upstream) parts.push(part as Buffer);
  const came = Buffer.concat(parts);
  const end = came.indexOf('\r\n\r\n') + 4;
  if (end < 4) throw new Error('no answer');
  // The connection to the browser goes on.
  const head = came
    .subarray(0, end)
    .toString('latin1')
    .replace(/^Connection: .*$/im, 'Connection: keep-alive');
  const body = came.subarray(end);
  const length = Number(header(head, 'Content-Length') || body.length);
  const isWhole = /^Transfer-Encoding: chunked/im.test(head)
    ? body.subarray(-5).toString() === '0\r\n\r\n'
    : body.length === length;
  if (!isWhole) throw new Error('half an answer');
  return {
    status: Number(head.split(' ')[1]),
    head,
    bytes: Buffer.concat([Buffer.from(head, 'latin1'), body]),
    bodyLength: body.length,
  };
}

/** With it, the page may read what a gateway or portal says; without, it hears of a broken connection only. */
const READABLE = 'Access-Control-Allow-Origin: *\r\n';

const page = (statusLine: string, html: string, more: string) =>
  `HTTP/1.1 ${statusLine}\r\nContent-Type: text/html\r\n${more}Content-Length: ${html.length}\r\n\r\n${html}`;

/** What something on the way answers in the endpoint's place; undefined for every other fault. */
export const IMPOSTORS: Readonly<Partial<Record<Fault, string>>> = {
  '502': page('502 Bad Gateway', '<h1>502 Bad Gateway</h1>', READABLE),
  '502, unreadable': page('502 Bad Gateway', '<h1>502 Bad Gateway</h1>', ''),
  'captive portal': page(
    '200 OK',
    '<!doctype html><title>WiFi Desa</title><form>Kode voucher</form>',
    READABLE,
  ),
  'captive portal, unreadable': page('200 OK', '<!doctype html><title>WiFi Desa</title>', ''),
};

/** A whole answer whose JSON ends too early. */
export function truncated({ head, bytes }: WholeAnswer): Buffer {
  const start = head.replace(/^(Content-Length|Transfer-Encoding): .*\r\n/gim, '').slice(0, -2);
  const body = bytes.subarray(head.length);
  const half = Buffer.from(
    body
      .toString('latin1')
      .replace(/^[0-9a-f]+\r\n/, '')
      .slice(0, Math.floor(body.length / 2)),
    'latin1',
  );
  return Buffer.concat([Buffer.from(`${start}Content-Length: ${half.length}\r\n\r\n`, 'latin1'), half]);
}
