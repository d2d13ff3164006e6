/** The endpoint at `http://HOST:PORT/sp4n` and its desk at `/desk`: `node --import tsx demo/endpoint/standalone.ts`. */
import { Hono } from 'hono';
import {
  createEndpoint,
  listen,
  mountDesk,
  mountMetrics,
  mountHealth,
  openingLines,
  readStart,
} from './index.js';

const { settings, config } = await readStart(process.env).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const { PORT: port, HOST: hostname } = settings;
const running = await createEndpoint(config);
const site = new Hono().route('/sp4n', running.app);
mountDesk(site, running);
mountMetrics(site, running);
mountHealth(site, running);
const origin = config.publicUrl === null ? `http://localhost:${port}` : new URL(config.publicUrl).origin;
for (const line of await openingLines(running, origin, process.env)) console.log(line);
const server = listen({ fetch: site.fetch, hostname, port }, (listening) =>
  console.log(`listening http://localhost:${listening}/sp4n`),
);

/** Answers what is under way, then closes the database. */
function stop(): void {
  server.close(() => {
    void running.close().then(() => process.exit(0));
  });
  if ('closeIdleConnections' in server) server.closeIdleConnections();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
