/**
 * The script tag: `<script src="…/dist/embed.js" defer></script>`. A stub that waits until a widget is near and then
 * imports its content-hashed chunk. Chunks never import back from this file: WordPress adds `?ver=…` to it, and an
 * import without the query would load a second copy.
 */
import { ENTRY_CHUNKS } from 'virtual:aduan-entry-chunks';
import { distUrl } from './embed/dist-url.js';
import { mountWidgets, startOnce, type ElementLoaders } from './embed/mount.js';
import type { QueueLoader } from './embed/resume.js';
import type { AduanTag } from './registry.js';
import { VERSION } from './version.js';

/** One retry past a dropped connection, with another address, because a failed module stays failed in the module map. */
async function importChunk(url: string): Promise<unknown> {
  try {
    return await import(url);
  } catch {
    return await import(`${url}?retry`);
  }
}

/** By a tag where a module is refused: for its type, or because its server does not let other sites use it. */
function loadByTag(src: string, nonce: string): Promise<unknown> {
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src, nonce, onload, onerror }));
  });
}

if (typeof document !== 'undefined') {
  const dist = distUrl();
  const nonce = document.currentScript?.nonce ?? '';
  if (dist === undefined) {
    console.error(
      'aduan: alamat embed.js tidak diketahui; muat dengan <script src>, atau pakai embed.single.js · ' +
        'the address of embed.js is unknown; load it by <script src>, or use embed.single.js.',
    );
  } else {
    startOnce(VERSION, (unused) => {
      const loaders: ElementLoaders = {};
      for (const tag of Object.keys(ENTRY_CHUNKS) as AduanTag[]) {
        loaders[tag] = () => importChunk(dist + ENTRY_CHUNKS[tag]);
      }
      const doctor = `${dist}doctor.js`;
      const loadDoctor = () => import(doctor).catch(() => loadByTag(doctor, nonce));
      const loadQueue = loaders['aduan-form'] as QueueLoader;
      mountWidgets({ version: VERSION, unused, dist, chunks: ENTRY_CHUNKS, loaders, loadQueue, loadDoctor });
    });
  }
}
