export { makeTown } from './seed/town.js';
export { TOWN_BOUNDS } from './seed/places.js';
export type { SeedEvent, SeedEventKind, SeedReport } from './seed/report.js';
