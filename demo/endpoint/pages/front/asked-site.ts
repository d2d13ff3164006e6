import type { EndpointConfig } from '../../config.js';
import { readersOf } from '../../http/cors.js';

/** A longer address is no site's. */
const LONGEST = 200;

/** `AskedSite` is a site whose webmaster asks whether it may have the widgets. */
export type AskedSite =
  | { kind: 'none' }
  | { kind: 'unclear'; typed: string }
  | { kind: 'allowed' | 'not-yet'; typed: string; origin: string };

/** @param typed as a webmaster writes it: maybe without https://, maybe with the path of a page */
export function askedSite(
  config: Pick<EndpointConfig, 'allowedOrigins' | 'allowNullOrigin'>,
  address: string | null,
  typed: string,
): AskedSite {
  const text = typed.trim().slice(0, LONGEST);
  if (text === '') return { kind: 'none' };
  const origin = originIn(text);
  if (origin === null) return { kind: 'unclear', typed: text };
  const isOwn = address !== null && new URL(address).origin === origin;
  const isAllowed = isOwn || readersOf(config)(origin) !== null;
  return { kind: isAllowed ? 'allowed' : 'not-yet', typed: text, origin };
}

function originIn(text: string): string | null {
  try {
    const { protocol, origin, hostname } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && /\.|^localhost$/.test(hostname) ? origin : null;
  } catch {
    return null;
  }
}
