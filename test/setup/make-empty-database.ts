/** `node --import tsx test/setup/make-empty-database.ts FOLDER`: the data folder that a whole test run copies. */
import { makeEmptyDatabase } from './empty-database.js';

await makeEmptyDatabase(process.argv[2]!);
