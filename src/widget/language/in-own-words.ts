import { lazy } from '../lazy.js';
import { rewordBy } from './messages-of.js';

const loadOwnWords = lazy(() => import('./own-words.js'));

/**
 * Fetches what lets a page say things in its own words, where it has any, before it draws: it is not among what a first screen needs. Where that
 * can't be had the widget says them in ours.
 */
export function inOwnWords<Drawn>(
  { messages }: { readonly messages: unknown },
  draw: () => Drawn,
): Drawn | Promise<Awaited<Drawn>> {
  if (!messages && !window.aduanMessages) return draw();
  return loadOwnWords()
    .then(
      ({ rewordedByPage }) => rewordBy(rewordedByPage),
      () => {},
    )
    .then(draw) as Promise<Awaited<Drawn>>;
}
