import { createHash } from 'node:crypto';
import { bare } from '../../reports/forwarding/names.js';
import type { GatewayFollowUp, GatewayLine } from '../gateway/gateway.js';

/**
 * By what something that came from the gateway is known again: its id where it has one, else its moment, who said it and its words.
 * Markup comes and goes between two answers, and where files lie may change: neither counts. A hash, because it is kept.
 */
export function likenessOfFollowUp({ id, at, from, content, rating }: GatewayFollowUp): string {
  return hashed('followup', id === null ? [second(at), from, bare(content), rating] : [id]);
}

export function likenessOfLine({ id, at, from, to, content, status }: GatewayLine): string {
  return hashed('line', id === null ? [second(at), from, to, bare(content), status] : [id]);
}

/** One of the gateway's two forms of dates has no fractions. */
function second(at: string | null): string | null {
  return at?.slice(0, 19) ?? null;
}

function hashed(kind: string, parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url');
}
