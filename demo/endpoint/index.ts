/** The reference endpoint: `createEndpoint(readConfig(process.env))` gives a Hono app to mount below any path. */
export { readConfig, type EndpointConfig, type Limits, type Meter } from './config.js';
export { createEndpoint, type RunningEndpoint } from './server.js';
export { seedTown, type SeedOptions } from './seed/load.js';
export type { Masters } from './masters/masters.js';
export * as desk from './complaints/desk.js';
