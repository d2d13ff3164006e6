import { numberFormat } from '../../widget/language/formats.js';
import type { MapWords } from './words.js';

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
