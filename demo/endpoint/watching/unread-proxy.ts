import { BlockList, isIPv6 } from 'node:net';
import type { EndpointConfig } from '../config.js';
import { addressOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';

/** Addresses of this machine and of private networks: a proxy may send from there, no stranger does. */
const INSIDE = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  INSIDE.addSubnet(network, bits, 'ipv4');
INSIDE.addAddress('::1', 'ipv6');
for (const [network, bits] of [
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  INSIDE.addSubnet(network, bits, 'ipv6');

/** Headers by which proxies name the client. */
const SAID_BY_PROXIES = ['X-Forwarded-For', 'Forwarded'];

/** The setting that fixes it, where the proxy overwrites that header. */
export const PROXY_MEND = 'TRUST_PROXY=1';

/**
 * `UnreadProxy` notices that a proxy names clients while `TRUST_PROXY` is off: all clients are then one address, and
 * one person's wrong codes and reports use up everybody's. It is logged once, without any client.
 */
export class UnreadProxy {
  #isSeen = false;

  constructor(private readonly config: Pick<EndpointConfig, 'trustProxy' | 'log'>) {}

  /** Whether it was noticed since the start. */
  get isSeen(): boolean {
    return this.#isSeen;
  }

  look(context: RequestContext): void {
    if (this.#isSeen || this.config.trustProxy) return;
    if (SAID_BY_PROXIES.every((name) => context.req.header(name) === undefined)) return;
    const address = addressOf(context, false);
    if (address === '' || !INSIDE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) return;
    this.#isSeen = true;
    this.config.log('everybody is one address: a proxy says who asks, and TRUST_PROXY is off', {
      code: 'proxy-unread',
      mend: PROXY_MEND,
    });
  }
}
