import type { Database } from '../../database/connect.js';

/** An item from the gateway, with the fingerprint by which later polls know it again. */
export interface Numbered<Item> {
  item: Item;
  fingerprint: string;
  /** Among items of one fingerprint: the first is 0, the second 1, … */
  ordinal: number;
}

/** Numbers items of the same fingerprint in their order. */
export function numbered<Item>(
  items: readonly Item[],
  fingerprintOf: (item: Item) => string,
): Numbered<Item>[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const fingerprint = fingerprintOf(item);
    const ordinal = counts.get(fingerprint) ?? 0;
    counts.set(fingerprint, ordinal + 1);
    return { item, fingerprint, ordinal };
  });
}

/** The items that were never written here. */
export async function unknownOf<Item>(
  database: Database,
  complaintId: number,
  items: readonly Numbered<Item>[],
): Promise<Numbered<Item>[]> {
  const rows = await database
    .selectFrom('relay_received')
    .select(['fingerprint', 'ordinal'])
    .where('complaint_id', '=', complaintId)
    .execute();
  const known = new Set(rows.map(({ fingerprint, ordinal }) => `${ordinal} ${fingerprint}`));
  return items.filter(({ fingerprint, ordinal }) => !known.has(`${ordinal} ${fingerprint}`));
}

/** Marks an item as written, in the transaction that writes it. @returns whether it was unmarked before */
export async function isNew(
  transaction: Database,
  complaintId: number,
  { fingerprint, ordinal }: Numbered<unknown>,
): Promise<boolean> {
  const made = await transaction
    .insertInto('relay_received')
    .values({ complaint_id: complaintId, fingerprint, ordinal })
    .onConflict((conflict) => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst();
  return made !== undefined;
}
