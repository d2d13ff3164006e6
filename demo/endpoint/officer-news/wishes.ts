/**
 * `KINDS` of news for officers. Whatever becomes of a secret report is `secret`: which of these it was would tell of
 * it.
 */
export const KINDS = ['secret', 'created', 'overdue', 'replied', 'escalated'] as const;
export type Kind = (typeof KINDS)[number];

/** `WAYS`: within a quarter of an hour, with the next working morning's letter, or not at all. */
export const WAYS = ['now', 'digest', 'never'] as const;
export type Way = (typeof WAYS)[number];

/** `Wishes` say when an officer is told of each kind. */
export type Wishes = Record<Kind, Way>;

/** `FIRST_WISHES` hold until the officer chooses: only what may be about somebody's safety interrupts a day. */
export const FIRST_WISHES: Wishes = {
  secret: 'now',
  created: 'digest',
  overdue: 'digest',
  replied: 'digest',
  escalated: 'digest',
};

/** `wishesOf` reads a stored row; a word that this release doesn't know waits for the morning. */
export function wishesOf(row: Record<Kind, string>): Wishes {
  const read = (kind: Kind): [Kind, Way] => [kind, WAYS.find((way) => way === row[kind]) ?? 'digest'];
  return Object.fromEntries(KINDS.map(read)) as Wishes;
}
