import { lazy } from '../lazy.js';
import { rewordBy } from './messages-of.js';

const loadOwnWords = lazy(() => import('./own-words.js'));

/**
 * Fetches what lets a page say things in its own words, where it has any, for it is not among what a first screen needs. Where that can't be had
 * the widget says them in ours.
 *
 * @returns what to wait for before drawing; undefined where there is nothing
 */
export function ownWordsWanted({ messages }: { readonly messages: unknown }): Promise<void> | undefined {
  if (!messages && !window.aduanMessages) return undefined;
  return loadOwnWords().then(
    ({ rewordedByPage }) => rewordBy(rewordedByPage),
    () => {},
  );
}
