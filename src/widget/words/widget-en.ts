import { numberFormat } from '../language/formats.js';
import type { MapWords } from '../../map/map-words.js';
import type { ErrorMessages } from '../errors/messages.js';
import type { AloudMessages } from '../aloud/aloud-words.js';

/** English. */
export const errorsEn: ErrorMessages = {
  network: 'There is no connection to the report service. Check your signal or data balance.',
  timeout: 'The connection is too slow. Try again, or find a place with a better signal.',
  'not-json':
    'What answered is not the report service. If you use public Wi-Fi, open its sign-in page first, then try again.',
  'unexpected-shape': 'The report service’s answer can’t be read. Try again later.',
  'not-found': 'Not found. Check the number or the address.',
  'site-not-allowed':
    'The report service doesn’t allow this site yet. Whoever runs the site: ALLOWED_ORIGINS, ?aduan-doctor.',
  'rate-limited': 'Too many requests. Wait a moment, then try again.',
  unavailable: 'The report service can’t be used right now.',
  'server-error': 'The report service has a problem.',
  'endpoint-missing': 'This page doesn’t say where the report service is. Please tell whoever runs the site.',
  'chunk-failed': 'Part of the page could not be loaded. Check your signal, then try again.',
  aborted: 'Cancelled.',
  refused: 'Something you filled in was not accepted. Correct it, then send again.',
  unauthorized: 'The report service turned this request down.',
  'in-progress': 'The same request is still being handled. Wait a moment.',
  'idempotency-mismatch': 'This report was sent before with different content.',
  'challenge-expired': 'The security check has run out. Try again.',
  'too-large': 'The file is too large. Choose a smaller one.',
  'unsupported-type': 'This type of file is not accepted. Choose a photo or a PDF.',
  'storage-unavailable': 'This device doesn’t allow storage. Don’t close the page before you are done.',
  'storage-full': 'This device’s storage is full. Delete some photos, then try again.',
  'file-unreadable': 'The file can’t be read. Choose another one.',
  'insecure-page': 'This page is not safe for personal data yet.',
};

/** English. */
export const aloudEn: AloudMessages = {
  listen: 'Listen to the instructions',
  stop: 'Stop',
  next: 'Next part',
  indonesianVoice: 'Listen, in an Indonesian voice',
  hint: 'Only the instructions on this page are read, by a voice on your own phone. What you write is not read out.',
};

const number = numberFormat('en-GB');

/** English. */
export const mapEn: MapWords = {
  label: 'Map. Move it with the arrow keys, zoom in with plus, zoom out with minus.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Two fingers move and zoom the map. On a computer: drag it, or use the arrow keys, + and −.',
  loading: 'Loading the map…',
  failed: 'The map can’t be loaded yet. You can go on without it.',
  retry: 'Try again',
};
