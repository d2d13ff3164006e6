/**
 * The script tag: `<script src="…/dist/embed.js" defer></script>`. A stub that waits until a widget is near and then
 * imports its content-hashed chunk. Chunks never import back from this file: WordPress adds `?ver=…` to it, and an
 * import without the query would load a second copy.
 */
import { ENTRY_CHUNKS } from 'virtual:aduan-entry-chunks';
import { mountWidgets, startOnce, type ElementLoaders, type QueueLoader } from './embed/mount.js';
import type { AduanTag } from './registry.js';
import { VERSION } from './version.js';

/** Where `dist/` is. `currentScript` is null for modules and inside some optimisers' bundles; then the tag is looked up. */
function distUrl(): string | undefined {
  const current = document.currentScript as HTMLScriptElement | null;
  const own = current?.src || document.querySelector<HTMLScriptElement>('script[src*="embed.js"]')?.src;
  return own ? new URL('.', own).href : undefined;
}

/** One retry past a dropped connection, with another address, because a failed module stays failed in the module map. */
async function importChunk(url: string): Promise<unknown> {
  try {
    return await import(url);
  } catch {
    return await import(`${url}?retry`);
  }
}

if (typeof document !== 'undefined') {
  const base = distUrl();
  if (base === undefined) {
    console.error(
      'aduan: the address of embed.js is unknown here; load it by <script src>, or use embed.single.js.',
    );
  } else {
    startOnce(VERSION, () => {
      const loaders: ElementLoaders = {};
      for (const tag of Object.keys(ENTRY_CHUNKS) as AduanTag[]) {
        loaders[tag] = () => importChunk(base + ENTRY_CHUNKS[tag]);
      }
      mountWidgets(loaders, loaders['aduan-form'] as QueueLoader);
    });
  }
}
