import type { TemplateResult } from 'lit';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { LOCK, type Drawing } from '../../widget/pictures/drawings.js';

const EYE = 'M3 16c3-6 8-9 13-9s10 3 13 9c-3 6-8 9-13 9S6 22 3 16zM16 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8';
const PERSON = 'M16 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M5 28a11 11 0 0 1 22 0z';
/** Over what it crosses out. */
const CROSS = 'M4 28 28 4';

const DRAWINGS = {
  road: ['M11 4h10l7 24H4z', 'M11 4 4 28M21 4l7 24M16 5v3M16 12v3M12 22c1-2 7-2 8 0s-9 2-8 0z'],
  bridge: [
    'M2 18h28v4H2z',
    'M2 18h28M2 22h28M8 8v20M24 8v20M2 16c3-2 5-5 6-8 2 6 5 8 8 8s6-2 8-8c1 3 3 6 6 8',
  ],
  lamp: ['M18 10h10l4 16H14z', 'M5 28h8M9 28V10a6 6 0 0 1 6-6h4M17 10h12l-6-6h-4z'],
  water: [
    'M21 23c-2 2-3 3-3 5a3 3 0 0 0 6 0c0-2-1-3-3-5z',
    'M3 12h15a6 6 0 0 1 6 6v1h-6a2 2 0 0 0-2-2H3zM11 12V7M7 6h8M21 23c-2 2-3 3-3 5a3 3 0 0 0 6 0c0-2-1-3-3-5z',
  ],
  power: ['M18 3 7 18h8l-2 11 12-16h-8z', 'M18 3 7 18h8l-2 11 12-16h-8z'],
  waste: ['M8 10h16l-2 18H10z', 'M5 10h22M12 10V5h8v5M8 10l2 18h12l2-18M13 15v8M19 15v8'],
  flood: [
    'M8 14l8-7 8 7v8c-3-2-4-1-8 1-4-2-5-3-8-1z',
    'M4 16 16 6l12 10M8 13v8M24 13v8M2 24c2-2 5-2 7 0s5 2 7 0 5-2 7 0 5 2 7 0M5 29c2-1 4-1 6 0s5 1 7 0 5-1 7 0',
  ],
  aid: ['M5 12l11 5v12L5 24z', 'M5 12l11-5 11 5v12l-11 5-11-5zM5 12l11 5 11-5M16 17v12M10 9l11 5'],
  papers: ['M8 3h11l6 6v20H8z', 'M8 3h11l6 6v20H8zM19 3v6h6M12 15h9M12 19h9M12 23h5'],
  levy: ['M3 10h26v13H3z', 'M3 10h26v13H3zM16 13a3 3 0 1 0 0 7 3 3 0 0 0 0-7M6 29 26 4'],
  health: [
    'M16 28C6 21 3 16 3 11a6 6 0 0 1 13-1 6 6 0 0 1 13 1c0 5-3 10-13 17z',
    'M16 28C6 21 3 16 3 11a6 6 0 0 1 13-1 6 6 0 0 1 13 1c0 5-3 10-13 17zM16 12v8M12 16h8',
  ],
  school: ['M4 13l12-6 12 6-12 6z', 'M4 13l12-6 12 6-12 6zM9 16v7c4 3 10 3 14 0v-7M28 13v8'],
  other: ['M4 6h24v16H15l-7 6v-6H4z', 'M4 6h24v16H15l-7 6v-6H4z'],
  camera: ['M4 10h6l2-4h8l2 4h6v16H4z', 'M4 10h6l2-4h8l2 4h6v16H4zM16 13a5 5 0 1 0 0 9 5 5 0 0 0 0-9'],
  gallery: [
    'M4 22l7-7 6 6 4-4 7 6v3H4z',
    'M4 6h24v20H4zM4 22l7-7 6 6 4-4 7 6M21 10a2 2 0 1 0 0 3 2 2 0 0 0 0-3',
  ],
  place: [
    'M16 29c-7-8-9-12-9-16a9 9 0 0 1 18 0c0 4-2 8-9 16z',
    'M16 29c-7-8-9-12-9-16a9 9 0 0 1 18 0c0 4-2 8-9 16zM16 10a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  ],
  map: ['M12 6l8 3v17l-8-3z', 'M4 9l8-3 8 3 8-3v17l-8 3-8-3-8 3zM12 6v17M20 9v17'],
  lock: LOCK,
  eye: [EYE, EYE],
  hidden: ['', EYE + CROSS],
  person: [PERSON, PERSON],
  stranger: ['', PERSON + CROSS],
  tick: ['', 'M5 17l8 8L27 8'],
  copy: ['', 'M11 11h17v17H11zM6 21H4V4h17v2'],
  pencil: ['M6 26l1-6L21 6l5 5-14 14z', 'M6 26l1-6L21 6l5 5-14 14zM18 9l5 5'],
} as const satisfies Readonly<Record<string, Drawing>>;

export type Picture = keyof typeof DRAWINGS;

/** Picture for a category's name: a fixed set, with one picture for all other names. */
export const pictureOf = (name: string): Picture =>
  Object.hasOwn(DRAWINGS, name) ? (name as Picture) : 'other';

export const picture = (name: Picture): TemplateResult => renderDrawing(DRAWINGS[name]);
