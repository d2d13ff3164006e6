/** The script tag in one file, for pages that pin it by SRI or can't serve a folder. Same behaviour as `embed.js`. */
import { mountWidgets, startOnce } from './embed/mount.js';
import { VERSION } from './version.js';

if (typeof document !== 'undefined') {
  startOnce(VERSION, () => {
    mountWidgets(
      {
        'aduan-form': () => import('./register/form.js'),
        'aduan-tracker': () => import('./register/tracker.js'),
        'aduan-feed': () => import('./register/feed.js'),
      },
      () => import('./register/form.js'),
    );
  });
}
