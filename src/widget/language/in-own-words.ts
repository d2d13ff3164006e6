import { loadChunk } from '../../client/load-chunk.js';
import { rewordBy } from './messages-of.js';

let coming: Promise<void> | undefined;
/** True once `own-words.js` is loaded, or could not be: nothing waits for it any more. */
let isOver = false;

async function fetchOwnWords(): Promise<void> {
  try {
    const { rewordedByPage } = await loadChunk(() => import('./own-words.js'));
    rewordBy(rewordedByPage);
  } catch {
    // The widgets keep their own words.
  }
  isOver = true;
}

/**
 * Renders with the page's own words, if it has any: the code for them is loaded first, once, because a first screen
 * usually doesn't need it. If that fails the widget keeps its own words.
 */
export function inOwnWords<Drawn>(
  { messages }: { readonly messages: unknown },
  draw: () => Drawn,
): Drawn | Promise<Awaited<Drawn>> {
  if (isOver || (!messages && !window.aduanMessages)) return draw();
  coming ??= fetchOwnWords();
  return coming.then(draw) as Promise<Awaited<Drawn>>;
}
