import type { EndpointConfig } from '../config.js';
import { knownAddress, siteAddress } from '../http/public-address.js';
import type { RequestContext } from '../http/request-context.js';

/** Where Open311 lies on the site, and the endpoint beside it. */
export const OPEN311_PATH = '/open311';
const ENDPOINT_PATH = '/sp4n';

/** `Addresses` lead here from outside, without a slash at the end. */
export interface Addresses {
  /** The base of GeoReport v2. */
  service: string;
  endpoint: string;
}

/** @returns null where the address from outside isn't known (`knownAddress`) */
export function addressesOf(
  context: RequestContext,
  config: Pick<EndpointConfig, 'publicUrl' | 'log'>,
): Addresses | null {
  const known = knownAddress(context, config, OPEN311_PATH);
  if (known === null) return null;
  const { publicUrl } = config;
  const site = publicUrl === null ? known : siteAddress({ publicUrl }, 0);
  return {
    service: `${site}${OPEN311_PATH}/v2`,
    endpoint: publicUrl ?? `${site}${ENDPOINT_PATH}`,
  };
}
