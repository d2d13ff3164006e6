/**
 * The script tag: `<script src="…/dist/embed.js" defer></script>`. A stub that waits until a widget is near and then
 * loads all its content-hashed files in parallel. They never import from this file: WordPress adds `?ver=…` to it, and
 * an import without the query would load a second copy.
 */
import { FEED_FILES, FORM_FILES, FORM_SOON, QUEUE_FILES, TRACKER_FILES } from 'virtual:aduan-widget-files';
import { whyNotLoaded } from './embed/trouble.js';
import { fileLoader } from './embed/files.js';
import { headStart } from './embed/head-start.js';
import { patiently } from './client/patiently.js';
import { distUrl, mountWidgets } from './embed/mount.js';
import type { QueueLoader } from './embed/resume.js';

const FILES = {
  'aduan-form': [FORM_FILES, FORM_SOON],
  'aduan-tracker': [TRACKER_FILES],
  'aduan-feed': [FEED_FILES],
};

if (typeof document !== 'undefined') {
  const dist = distUrl();
  const nonce = document.currentScript?.nonce ?? '';
  if (!dist) {
    void whyNotLoaded({}).then(console.error);
  } else {
    const load = fileLoader(dist + 'chunks/');
    const src = dist + 'doctor.js';
    mountWidgets({
      dist,
      files: FILES,
      load: async (tag) => {
        // Files bundled in a module that the page names itself are not requested as well.
        const page = document.querySelector<HTMLScriptElement>('script[src*="/form.page."][type=module]');
        if (page) await patiently(() => import(page.src)).catch(() => {});
        return load(...(FILES[tag] as Parameters<typeof load>));
      },
      queue: (() => load(QUEUE_FILES)) as QueueLoader,
      // By a script tag where a module is refused: for its type, or because its server does not let other sites use it.
      doctor: () =>
        import(src).catch(
          () =>
            new Promise((onload, onerror) => {
              const tag = document.createElement('script');
              document.head.append(Object.assign(tag, { src, nonce, onload, onerror }));
            }),
        ),
      headStart,
    });
  }
}
