/**
 * Codes of refusals that only calls on sealed reports give, and their HTTP status. Apart from `ERROR_CODES`: no widget
 * calls them.
 */
export const SEALED_ERROR_CODES = {
  /** The reporter has written as often as one report takes; the team can still answer. */
  'sealed-full': 413,
} as const satisfies Record<string, number>;

export type SealedRefusal = keyof typeof SEALED_ERROR_CODES;
