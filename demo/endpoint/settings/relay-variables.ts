import { validateHeaderName, validateHeaderValue } from 'node:http';
import * as kind from './kinds.js';
import { orNull, orNullSecret, withDefault } from './variable.js';

const MONTH_SECONDS = 31 * 86_400;
const GATEWAY_ID_MAX = 2_147_483_647;
const gatewayId = () => kind.wholeNumber(0, GATEWAY_ID_MAX);

/** Variables on how to reach the national gateway, and what to send there. */
export const RELAY_VARIABLES = {
  // A mistaken address may hold a password: neither is ever shown.
  RELAY_URL: orNullSecret(
    kind.secretsAddress(),
    'base of the national gateway, tenant included; unset: nothing is forwarded. `http://` to this machine alone',
  ),
  RELAY_HEADERS: orNullSecret(
    kind.textsByName(canBeSent),
    'JSON object of the gateway’s secret headers, sent as they are',
  ),
  RELAY_OAUTH_TOKEN_URL: orNullSecret(
    kind.secretsAddress(),
    'where tokens come from, by OAuth2 client credentials',
  ),
  RELAY_OAUTH_CLIENT_ID: orNull(kind.text(), 'the endpoint’s name there'),
  RELAY_OAUTH_CLIENT_SECRET: orNullSecret(kind.text(), 'and its secret'),
  RELAY_WHEN: withDefault(
    kind.choice('verified', 'filed'),
    'verified',
    '`filed` sends reports before an officer has seen them',
  ),
  // The gateway's own clients send the same number.
  RELAY_CHANNEL: withDefault(gatewayId(), 13, 'the gateway’s number for this channel'),
  RELAY_USER_ID: withDefault(gatewayId(), 0, 'its number for the service account'),
  RELAY_DISPOSITION_ID: withDefault(gatewayId(), 0, 'and for who gets what names no institution'),
  RELAY_POLL_SECONDS: withDefault(
    kind.wholeNumber(1, MONTH_SECONDS),
    10_800,
    'how often a report there is asked about',
  ),
  RELAY_RETRY_SECONDS: withDefault(
    kind.wholeNumber(1, MONTH_SECONDS),
    3_600,
    'the longest pause after a failure',
  ),
};

/** Headers that the transport writes itself: other values would break the request, or redirect it. */
const OUR_HEADERS = ['host', 'connection', 'content-length', 'content-type', 'transfer-encoding', 'expect'];

function canBeSent(headers: Record<string, string>): boolean {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const areNew = new Set([...OUR_HEADERS, ...names]).size === OUR_HEADERS.length + names.length;
  return areNew && Object.entries(headers).every(isHeader);
}

function isHeader([name, value]: [string, string]): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
