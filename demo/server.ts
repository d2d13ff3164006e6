/**
 * The demo: its pages, the built files and the reference endpoint under `/sp4n`, on one port. `npm start` builds first
 * and then runs this.
 */
import { resolve } from 'node:path';
import {
  createEndpoint,
  listen,
  openControl,
  openMailbox,
  openingLines,
  readStart,
  siteAddress,
} from './endpoint/index.js';
import { createDemoSite } from './site.js';
import { sampleKeys, seedTown } from './town/database/seed-town.js';
import { TOWN_FOLDER } from './town/files.js';

/** Seed of the town that everybody sees, with equal numbers on every machine. */
const TOWN_SEED = 2026;

/** A name that can't exist: nobody can answer these mails, and none leaves the machine. */
const DEMO_SENDER = 'Layanan Pengaduan <aduan@contoh.invalid>';

const { settings, config } = await readStart(process.env).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const { PORT: port, SEED: seed } = settings;
const hasOwnTown = resolve(settings.TOWN) !== TOWN_FOLDER;
// Without a mail server, mails go into a local box that the desk shows.
const mailbox = config.mail === null ? await openMailbox() : undefined;
if (mailbox !== undefined) config.mail = { url: mailbox.url, from: DEMO_SENDER };
const endpoint = await createEndpoint(config);
// Invented reports lie in the invented town's villages: in another agency's lists they would point nowhere.
if (seed !== 'none' && !hasOwnTown) {
  const loaded = await seedTown(endpoint.endpoint, { seed: TOWN_SEED, withSamples: true });
  if (loaded > 0) console.log(`Town      ${loaded} invented reports loaded (SEED=none starts empty)`);
  // An objection is made with a request's code.
  for (const { number, code, title } of loaded > 0 ? sampleKeys(endpoint.endpoint, { seed: TOWN_SEED }) : [])
    console.log(`Request   ${number} ${code}: ${title}`);
}

const closeControl = await openControl(endpoint.endpoint);
const { app } = createDemoSite(endpoint, { mailbox });
const desk = await openingLines(endpoint, siteAddress(config, port), process.env);
const server = listen({ fetch: app.fetch, port }, () => {
  console.log(`Demo      http://localhost:${port}/`);
  for (const line of desk) console.log(line);
  console.log(`Endpoint  http://localhost:${port}/sp4n/capabilities`);
});

/** `stop` takes no more requests, waits for running ones, then closes the database: no acknowledged work is lost. */
function stop(): void {
  server.close(() => {
    void closeControl()
      .then(() => endpoint.close())
      .then(() => mailbox?.close())
      .then(() => process.exit(0));
  });
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
