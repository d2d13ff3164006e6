import { sql } from 'kysely';
import type { EndpointConfig } from '../config.js';
import { migrate, openDatabase, type Database } from '../database/connect.js';
import { outOfService } from '../database/in-service.js';
import { inQueryClass } from '../database/query-class.js';
import { askForNewKeys } from './ask-for-new-keys.js';
import { doubtWhatWasRestored } from './doubt-relayed.js';
import type { Restored } from './read-backup.js';
import { endWhatOpens } from './put-tables.js';
import { copiedTables } from './tables.js';

type BroughtBack = Pick<Restored, 'doubted' | 'dueKeys'>;

/**
 * `endBroughtBack` does to a database that another program has brought back what `readBackup` does to its own: links
 * and sessions end, mails that waited are not sent a second time, nothing goes to the gateway twice, and new keys of
 * sealed reports are due.
 * @throws CommandError where an endpoint runs on the database
 */
export async function endBroughtBack(config: EndpointConfig & { databaseUrl: string }): Promise<BroughtBack> {
  const database = openDatabase(config);
  const work = async (): Promise<BroughtBack> => {
    await migrate(database);
    await database.transaction().execute(async (transaction) => {
      await endWhatOpens(transaction, await copiedTables(transaction));
      await forgetJobs(transaction);
    });
    const dueKeys = await askForNewKeys(database, config);
    return { doubted: await doubtWhatWasRestored(database, config.now()), dueKeys };
  };
  try {
    return await inQueryClass({ name: 'upkeep' }, () => outOfService(config, work));
  } finally {
    await database.destroy();
  }
}

/** Rows tell what is to be done; the queue's jobs may have been done since. */
async function forgetJobs(transaction: Database): Promise<void> {
  const { rows } = await sql<{ is_there: boolean }>`
    select to_regclass('pgboss.job') is not null as is_there`.execute(transaction);
  if (rows[0]!.is_there) await sql`delete from pgboss.job`.execute(transaction);
}
