/**
 * `node --import tsx test/setup/make-empty-databases.ts FOLDER CLUSTER`: the data folder and the PostgreSQL cluster
 * that a whole test run copies.
 */
import { makeOriginal } from '../endpoint/database/migrated-database.js';
import { startPostgres } from '../endpoint/database/postgres-server.js';
import { makeEmptyDatabase } from './empty-database.js';

const [folder = '', cluster = ''] = process.argv.slice(2);

const server = await startPostgres();
await server.keep(cluster, await makeOriginal(server));
// Not meanwhile: it holds up this process for seconds, and a server's answers would come too late.
await makeEmptyDatabase(folder);
