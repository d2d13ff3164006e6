export { makeTown } from './seed/town.js';
export { dayBefore, makeSample, SAMPLES } from './seed/samples.js';
export type { Sample } from './seed/samples/sample.js';
export { TOWN_BOUNDS } from './seed/places.js';
export type { SeedEvent, SeedEventKind, SeedReport } from './seed/report.js';
