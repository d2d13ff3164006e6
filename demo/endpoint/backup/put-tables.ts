import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { CommandError } from '../words/command-error.js';
import { isOwnTable, LEFT_OUT_TABLES } from './own-tables.js';
import { copiedTables, leftOutTables, type CopiedTable } from './tables.js';

const ROWS_AT_ONCE = 500;

/** `TableWriter` takes a table's name, then its rows, then the next table. */
export interface TableWriter {
  /**
   * `table` skips a table that isn't the endpoint's own, or that no backup holds any more, with its rows.
   * @throws CommandError for an own table that isn't in the database
   */
  table(name: string): Promise<void>;
  /** @param json a JSON object by column name */
  row(json: string): Promise<void>;
  /** @returns the number of rows, and the tables whose rows were skipped */
  end(): Promise<{ rows: number; skipped: string[] }>;
}

/** `putTables` fills tables as they were, all or nothing: triggers are off, sequences go on behind the last number. */
export async function putTables<T>(database: Database, put: (writer: TableWriter) => Promise<T>): Promise<T> {
  return await database.transaction().execute(async (transaction) => {
    const tables = await copiedTables(transaction);
    for (const { name } of tables)
      await sql`alter table ${sql.table(name)} disable trigger user`.execute(transaction);
    const result = await put(writerOf(transaction, tables));
    await endWhatOpens(transaction, tables);
    for (const table of tables) await finish(transaction, table);
    return result;
  });
}

/**
 * `endWhatOpens`: links, sessions, two-person requests and addresses of officers may have been used, ended or deleted
 * since the backup.
 */
export async function endWhatOpens(transaction: Database, tables: readonly CopiedTable[]): Promise<void> {
  // A start before the restore may have written to these tables.
  for (const name of await leftOutTables(transaction))
    await sql`delete from ${sql.table(name)}`.execute(transaction);
  const isThere = (wanted: string): boolean => tables.some(({ name }) => name === wanted);
  if (isThere('officer_mail'))
    await transaction.updateTable('officer_mail').set({ confirmed_at: null, code_hash: null }).execute();
  if (!isThere('two_person_requests')) return;
  await transaction
    .updateTable('two_person_requests')
    .set({ state: 'expired' })
    .where('state', 'in', ['waiting', 'confirmed'])
    .execute();
}

function writerOf(transaction: Database, tables: readonly CopiedTable[]): TableWriter {
  let table: CopiedTable | undefined;
  let rows: string[] = [];
  let count = 0;
  const skipped = new Set<string>();
  const flush = async (): Promise<void> => {
    if (table !== undefined && rows.length > 0) await insert(transaction, table, rows);
    count += rows.length;
    rows = [];
  };
  return {
    async table(name) {
      await flush();
      table = tables.find((one) => one.name === name);
      if (LEFT_OUT_TABLES.includes(name)) return;
      if (table === undefined && !isOwnTable(name)) return void skipped.add(name);
      if (table === undefined)
        throw new CommandError('unreadable', `There is no table ${name} to put rows into.`);
      // Rows that a migration wrote are in the backup too.
      await sql`delete from ${sql.table(name)}`.execute(transaction);
    },
    async row(json) {
      if (table === undefined) count += 1;
      else if (rows.push(json) === ROWS_AT_ONCE) await flush();
    },
    async end() {
      await flush();
      return { rows: count, skipped: [...skipped] };
    },
  };
}

async function insert(transaction: Database, { name, columns }: CopiedTable, rows: readonly string[]) {
  const list = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(name)} (${list}) overriding system value
    select ${list} from json_populate_recordset(null::${sql.table(name)}, ${`[${rows.join()}]`}::json)`.execute(
    transaction,
  );
}

async function finish(transaction: Database, { name, counted }: CopiedTable): Promise<void> {
  await sql`alter table ${sql.table(name)} enable trigger user`.execute(transaction);
  for (const column of counted) {
    await sql`select setval(pg_get_serial_sequence(${name}, ${column}),
      coalesce((select max(${sql.ref(column)}) from ${sql.table(name)}), 0) + 1, false)`.execute(transaction);
  }
}
