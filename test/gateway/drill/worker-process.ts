/**
 * The endpoint as `aduan serve` starts it, except that a drill decides what time it is and how long it waits. A process
 * of its own, so that it can be killed; nothing of this exists outside the tests.
 */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { createEndpoint, listen, mountDesk, openingLines, readConfig } from '../../../demo/endpoint/index.js';

/** Milliseconds by which this worker's clock is off, in a file that the drill writes. */
const CLOCK = process.env['DRILL_CLOCK']!;
const PATIENCE = JSON.parse(process.env['DRILL_PATIENCE']!) as object;

const config = await readConfig(process.env);
config.now = () => new Date(Date.now() + Number(readFileSync(CLOCK, 'utf8')));
config.relay = { ...config.relay!, ...PATIENCE };
const running = await createEndpoint(config);
const site = new Hono().route('/sp4n', running.app);
mountDesk(site, running);
const port = Number(process.env['PORT']);
await openingLines(running, `http://127.0.0.1:${port}`, process.env);
listen({ fetch: site.fetch, hostname: '127.0.0.1', port }, () =>
  console.log(`listening http://localhost:${port}/sp4n`),
);
