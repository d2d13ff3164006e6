import { TOWN_FOLDER } from './files.js';

/** What the demo tells the endpoint of the invented regency, as another agency tells it of itself. */
export const TOWN_ENVIRONMENT = { TOWN: TOWN_FOLDER };
