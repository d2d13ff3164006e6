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

/**
 * `networkOf` is what a sender lies in: of IPv6 the /48, which one customer may have with its 65,536 /64. Neighbours
 * of a phone network share one: in a line it only makes room, and its budgets are wide.
 */
export const networkOf = (sender: string): string =>
  /^[\da-f]+(:[\da-f]+){3}$/.test(sender) ? sender.split(':').slice(0, 3).join(':') : sender;

/** `askerOf` is the client of a request, as `Slots` gives turns. */
export function askerOf(context: RequestContext, config: { trustProxy: boolean }) {
  const from = senderOf(context, config);
  return { from, network: networkOf(from), signal: context.req.raw.signal };
}

/** A port that some proxies write behind the address, which is another for each connection. */
const PORT = /^(?:([\d.]+)|\[([\da-f:.]+)\]):\d{1,5}$/i;

/** `addressGroup` takes an IPv6 address's /64: every customer has at least 2^64 addresses. */
function addressGroup(told: string): string {
  const [, v4, v6] = PORT.exec(told) ?? [];
  const address = v4 ?? v6 ?? told;
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inner !== undefined || !isIPv6(address)) return inner ?? address;
  const [head = '', tail = ''] = address.split('::').map((side) => side.split(':').filter(Boolean));
  const gap = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...gap, ...tail]
    .slice(0, 4)
    .map((part) => parseInt(part, 16).toString(16))
    .join(':');
}
