/** The script tag in one file, for pages that pin it by SRI or can't serve a folder. Same behaviour as `embed.js`. */
import { sendWaiting } from './sending/send-waiting.js';
import './doctor/doctor.js';
import { AduanFeed } from './feed/aduan-feed.js';
import { AduanForm } from './form/aduan-form.js';
import { AduanTracker } from './tracker/aduan-tracker.js';
import { distUrl } from './embed/dist-url.js';
import { mountWidgets, startOnce } from './embed/mount.js';
import { define } from './registry.js';
import { VERSION } from './version.js';

if (typeof document !== 'undefined') {
  const dist = distUrl();
  startOnce(VERSION, (unused) => {
    mountWidgets({
      version: VERSION,
      unused,
      dist,
      chunks: {},
      loaders: {
        'aduan-form': async () => define('aduan-form', AduanForm),
        'aduan-tracker': async () => define('aduan-tracker', AduanTracker),
        'aduan-feed': async () => define('aduan-feed', AduanFeed),
      },
      loadQueue: async () => ({ sendWaiting }),
      loadDoctor: () => Promise.resolve(),
    });
  });
}
