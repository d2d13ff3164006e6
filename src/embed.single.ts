/** The script tag in one file, for pages that pin it by SRI or can't serve a folder. It behaves as `embed.js` does. */
import { sendWaiting } from './sending/send-waiting.js';
import { see } from './doctor/see.js';
import { AduanFeed } from './feed/aduan-feed.js';
import { AduanForm } from './form/aduan-form.js';
import { AduanTracker } from './tracker/aduan-tracker.js';
import { distUrl, mountWidgets } from './embed/mount.js';
import { define } from './registry.js';

const ELEMENTS = { 'aduan-form': AduanForm, 'aduan-tracker': AduanTracker, 'aduan-feed': AduanFeed };

if (typeof document !== 'undefined') {
  mountWidgets({
    dist: distUrl(),
    files: {},
    load: async (tag) => define(tag, ELEMENTS[tag]),
    queue: async () => ({ sendWaiting }),
    doctor: see,
  });
}
