import { createHash } from 'node:crypto';
import { bare } from '../../reports/forwarding/names.js';
import type { GatewayFollowUp, GatewayLine } from '../gateway/gateway.js';

/**
 * The likeness of an item from the gateway stays the same from poll to poll: its id where it has one, else its
 * moment, author and words. Markup and the addresses of files vary, so neither counts. Hashed, because the database
 * keeps it.
 */
export function likenessOfFollowUp({ id, at, from, content, rating }: GatewayFollowUp): string {
  return hashed('followup', id === null ? [second(at), from, bare(content), rating] : [id]);
}

export function likenessOfLine({ id, at, from, to, content, status }: GatewayLine): string {
  return hashed('line', id === null ? [second(at), from, to, bare(content), status] : [id]);
}

/** `second`, because one of the gateway's two forms of dates has no fractions. */
function second(at: string | null): string | null {
  return at?.slice(0, 19) ?? null;
}

function hashed(kind: string, parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url');
}
