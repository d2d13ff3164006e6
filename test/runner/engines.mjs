/**
 * Component tests of what rests on a browser's engine: storage, photos, cryptography, focus, what a reader is told,
 * layout, styles. `npm test` runs these in Firefox too; the rest, which is the same in each, only in Chromium. `npm run
 * test:full` runs all in both.
 */
export const RESTS_ON_ENGINE = [
  'embed/',
  'feed/(accessible|layout|list/list-place|map|support)',
  'form/(accessible|answers/(evidence|photos|picker|place)|draft/draft|sending/sending|writing/writing)',
  'images/',
  'outbox/',
  'runner/',
  'sending/',
  'tracker/(access|guest|outgoing|reply)',
  'widget/',
];
const PATTERN = new RegExp(`(^|/)test/(${RESTS_ON_ENGINE.join('|')})`);

/** @param {string} file its path, with forward slashes */
export const restsOnEngine = (file) => PATTERN.test(file);
