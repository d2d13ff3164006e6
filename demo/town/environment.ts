import { TOWN_FOLDER } from './files.js';

/** `TOWN_ENVIRONMENT` tells the endpoint of the invented regency, as another agency's environment does of its own. */
export const TOWN_ENVIRONMENT = { TOWN: TOWN_FOLDER };
