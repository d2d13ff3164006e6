import type { Database } from '../../database/connect.js';

/** Something that came from there, and by what it is known again. */
export interface Numbered<Item> {
  item: Item;
  fingerprint: string;
  /** Of several alike, which one: 0, 1, … */
  ordinal: number;
}

/** Tells those that are alike apart by their order. */
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

/** Those that were never written here. */
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

/** Marks it as written, in the transaction that writes it. @returns whether nobody had done so before */
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
