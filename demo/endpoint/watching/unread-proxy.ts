import { BlockList, isIPv6 } from 'node:net';
import type { EndpointConfig } from '../config.js';
import { addressOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';

/** Whose requests come from this machine or its own network: there a proxy stands, and no stranger. */
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

/** Where proxies say who asks. */
const SAID_BY_PROXIES = ['X-Forwarded-For', 'Forwarded'];

/** The line of the settings that mends it, where the proxy writes that header anew. */
export const PROXY_MEND = 'TRUST_PROXY=1';

/**
 * Notices that a proxy says who asks while `TRUST_PROXY` is off: then everybody is one address, and one person's wrong codes and reports use up
 * what all of them may. The log has it once, and nothing of who asked.
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
