import { isRecord, toItems, toText } from '../read.js';

/**
 * Number to call where a form takes too long: of the first danger without `secret`.
 *
 * @param urgent `urgent` of the capabilities, as it came
 * @returns 3 to 15 digits, perhaps behind a plus; null where there is none
 */
export function emergencyNumber(urgent: unknown): string | null {
  const first = toItems(urgent).find((one) => isRecord(one) && one['secret'] !== true);
  return /^\+?\d{3,15}$/.exec(toText(isRecord(first) ? first['tel'] : null) ?? '')?.[0] ?? null;
}
