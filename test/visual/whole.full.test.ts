/** Every state of the gallery in three widths, light and dark. */
import { lookAt } from './look.js';
import { useGallery } from './stage.js';
import { ALL_STATES } from './states.js';

lookAt(useGallery(), ALL_STATES);
