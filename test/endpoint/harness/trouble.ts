/** What may go wrong while somebody writes. */
import type { Opened } from './databases.js';

/**
 * Whatever is asked of the database from now on ends as it does where nobody listens at its address. @returns brings it
 * back
 */
export function databaseGone({ endpoint }: Opened): () => void {
  const { database } = endpoint;
  const refuse = (): never => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  };
  Object.assign(endpoint, { database: new Proxy(database, { get: refuse }) });
  return () => void Object.assign(endpoint, { database });
}

/** Files are cleaned from now on only after `letGo`. */
export function holdCleaning({ endpoint: { cleaner } }: Opened): () => void {
  const { clean } = cleaner;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  cleaner.clean = async (path) => {
    await held;
    return await clean(path);
  };
  return letGo;
}
