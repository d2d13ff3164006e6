/** The endpoint alone, at `http://HOST:PORT/sp4n`: `node --import tsx demo/endpoint/standalone.ts`. */
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { createEndpoint, readConfig } from './index.js';

const host = process.env['HOST'] || '127.0.0.1';
const running = await createEndpoint(readConfig(process.env));
const server: ServerType = serve(
  {
    fetch: new Hono().route('/sp4n', running.app).fetch,
    hostname: host,
    port: Number(process.env['PORT'] || 8080),
  },
  ({ port }) => console.log(`listening http://localhost:${port}/sp4n`),
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
