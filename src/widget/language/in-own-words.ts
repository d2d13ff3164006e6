import { loadChunk } from '../../client/load-chunk.js';
import { rewordBy } from './messages-of.js';

let coming: Promise<void> | undefined;
/** It came, or can't be had: nothing waits for it any more. */
let isOver = false;

async function fetchOwnWords(): Promise<void> {
  try {
    const { rewordedByPage } = await loadChunk(() => import('./own-words.js'));
    rewordBy(rewordedByPage);
  } catch {
    // The widgets say it in our words.
  }
  isOver = true;
}

/**
 * Draws in a page's own words, where it has any: what lets it say them is fetched before, for it is not among what a first screen needs. Asked for
 * once; where it can't be had the widget is drawn with ours.
 */
export function inOwnWords<Drawn>(
  { messages }: { readonly messages: unknown },
  draw: () => Drawn,
): Drawn | Promise<Awaited<Drawn>> {
  if (isOver || (!messages && !window.aduanMessages)) return draw();
  coming ??= fetchOwnWords();
  return coming.then(draw) as Promise<Awaited<Drawn>>;
}
