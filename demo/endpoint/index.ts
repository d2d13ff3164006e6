/** The reference endpoint: `createEndpoint(readConfig(process.env))` gives a Hono app to mount below any path. */
export { readConfig, type EndpointConfig, type Limits, type Meter } from './config.js';
export { createEndpoint, type RunningEndpoint } from './server.js';
export type { Endpoint } from './endpoint.js';
export type { Masters } from './masters/masters.js';
export { createDeskApi, type DeskApi, type DeskApiOptions } from './desk/desk-api.js';
export { mountDesk, openingLines } from './desk/desk-page.js';
export { createAccount, findAccount, type NewAccount } from './officers/accounts.js';
export { openDesk } from './officers/first-administrator.js';
export { createPasswords } from './officers/passwords.js';
export { ROLES, type Role } from './officers/roles.js';
export { openMailbox, type Mailbox } from './notifications/mailbox.js';
export { mountMetrics } from './relay/watch/mount-metrics.js';
export * as relayActs from './relay/officers/officer-acts.js';
export * as officerActs from './desk/officer-acts.js';
export { mountHealth } from './watching/health.js';
export { listen } from './http/serve.js';
export { widgetPolicy } from './http/widget-policy.js';
