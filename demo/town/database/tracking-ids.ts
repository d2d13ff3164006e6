import { createHash } from 'node:crypto';
import { dammCheckDigit } from '../../../src/contract/tracking-id.js';

/** `seededTrackingIds` depend on the seed only: pages and screenshots may name them. Nine digits and a check digit. */
export function seededTrackingIds(seed: number, count: number): string[] {
  const ids = new Set<string>();
  for (let turn = 0; ids.size < count; turn += 1) {
    const random = createHash('sha256').update(`tracking id ${seed} ${turn}`).digest().readUIntBE(0, 6);
    const digits = String(100_000_000 + (random % 900_000_000));
    ids.add(digits + dammCheckDigit(digits));
  }
  return [...ids];
}
