import type { Story } from './story.js';
import { AID } from './stories/aid.js';
import { ENVIRONMENT } from './stories/environment.js';
import { LIVELIHOOD } from './stories/livelihood.js';
import { PAPERS } from './stories/papers.js';
import { PEOPLE } from './stories/people.js';
import { ROADS } from './stories/roads.js';
import { UTILITIES } from './stories/utilities.js';
import { VILLAGE } from './stories/village.js';
import { WATER } from './stories/water.js';

/** `STORIES` are all that can happen in the demo's town, at least one for each leaf of the category tree. */
export const STORIES: readonly Story[] = [
  ...ROADS,
  ...WATER,
  ...ENVIRONMENT,
  ...UTILITIES,
  ...VILLAGE,
  ...AID,
  ...PAPERS,
  ...LIVELIHOOD,
  ...PEOPLE,
];
