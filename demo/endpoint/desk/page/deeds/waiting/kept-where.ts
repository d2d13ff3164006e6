/** Database of this origin for what officers do. The widgets' own is another. */
export const DATABASE = 'aduan-desk';

/** `WAITING` names the outbox's flag here: something of some officer waits on this device. */
export const WAITING = 'desk';

/** `isEarlierRelease`: a release with a store of its own was here last. False where a browser doesn't tell. */
export async function isEarlierRelease(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name, version }) => name === DATABASE && version === 1);
  } catch {
    return false;
  }
}
