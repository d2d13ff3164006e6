/** The queue's database, by the name it has in `outbox/database.ts`: a first visit must not fetch that for the question. */
const QUEUE = 'aduan';

/** Whether this device may hold replies of an earlier visit. True where the browser doesn't say (Firefox before 126). */
export async function mayHoldReplies(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === QUEUE);
  } catch {
    return true;
  }
}
