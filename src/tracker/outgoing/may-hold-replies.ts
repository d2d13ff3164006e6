/** The name of the queue's database, as in `outbox/database.ts`, which is not imported: most visits never need the queue. */
const QUEUE = 'aduan';

/** Whether this device may hold replies of an earlier visit. True where the browser doesn't say (Firefox before 126). */
export async function mayHoldReplies(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === QUEUE);
  } catch {
    return true;
  }
}
