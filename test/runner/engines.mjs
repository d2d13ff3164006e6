/**
 * Component tests of what an engine does by itself and may do otherwise: what it stores and when it lets go of that,
 * how it reads a photo, cryptography, the first moment of a page, what a reader is told, styles in a shadow root. `npm
 * test` runs these in Firefox too; the rest, what each engine draws and focuses among it, only in Chromium. `npm run
 * test:full` runs all in both.
 */
export const RESTS_ON_ENGINE = [
  'desk/deed-queue',
  'embed/',
  'form/(answers/photos|draft/draft)',
  'images/',
  'outbox/',
  'runner/',
  'sealed/',
  'sending/',
  'widget/(adopt-styles|announcer)',
];
const PATTERN = new RegExp(`(^|/)test/(${RESTS_ON_ENGINE.join('|')})`);

/** @param {string} file its path, with forward slashes */
export const restsOnEngine = (file) => PATTERN.test(file);
