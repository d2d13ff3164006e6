import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { RequestContext } from './request-context.js';

/** `addressOf` is a request's client; never store or log it. Empty for a request without socket, as in tests. */
export function addressOf(context: RequestContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('X-Forwarded-For')?.split(',').pop()?.trim() : undefined;
  if (forwarded !== undefined) return forwarded;
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    return '';
  }
}

/** `senderOf` is what a request counts against: more addresses of one network give nobody more. */
export function senderOf(context: RequestContext, { trustProxy }: { trustProxy: boolean }): string {
  return addressGroup(addressOf(context, trustProxy));
}

/** `addressGroup` takes an IPv6 address's /64: every customer has at least 2^64 addresses. */
function addressGroup(address: string): string {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inner !== undefined || !isIPv6(address)) return inner ?? address;
  const [head = '', tail = ''] = address.split('::').map((side) => side.split(':').filter(Boolean));
  const gap = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...gap, ...tail]
    .slice(0, 4)
    .map((part) => parseInt(part, 16).toString(16))
    .join(':');
}
