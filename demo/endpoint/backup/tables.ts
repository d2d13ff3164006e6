import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { COPIED_TABLES, LEFT_OUT_TABLES, OWN_TABLES } from './own-tables.js';

/** Whole tables; a partitioned table counts once. */
const IS_TABLE = sql`c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace`;

/** `CopiedTable` is a table with the columns to copy: generated columns are left out. */
export interface CopiedTable {
  name: string;
  columns: string[];
  /** Columns with a sequence for their next number. */
  counted: string[];
}

/**
 * `copiedTables` are the endpoint's own tables in the database, each behind the tables it refers to. The queue's jobs
 * are left out: other rows tell what is to be done.
 */
export async function copiedTables(database: Database): Promise<CopiedTable[]> {
  const { rows } = await sql<CopiedTable>`
    select c.relname::text as name,
      array_agg(a.attname::text order by a.attnum) as columns,
      coalesce(array_agg(a.attname::text order by a.attnum) filter (
        where pg_get_serial_sequence(quote_ident(c.relname), a.attname::text) is not null), '{}') as counted
    from pg_class as c
    join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where ${IS_TABLE} and c.relname in (${sql.join(COPIED_TABLES)})
    group by c.relname order by c.relname`.execute(database);
  const { rows: links } = await sql<{ name: string; needs: string }>`
    select distinct conrelid::regclass::text as name, confrelid::regclass::text as needs
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`.execute(
    database,
  );
  return inOrder(
    rows,
    links.filter(({ needs }) => rows.some(({ name }) => name === needs)),
  );
}

/** `leftOutTables` are own tables in the database that are not copied. */
export async function leftOutTables(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname::text as name from pg_class as c
    where ${IS_TABLE} and c.relname in (${sql.join(LEFT_OUT_TABLES)})`.execute(database);
  return rows.map(({ name }) => name);
}

/** `foreignTables` are tables that an extension or a person made. No backup holds them. */
export async function foreignTables(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname::text as name from pg_class as c
    where ${IS_TABLE} and c.relname not in (${sql.join(OWN_TABLES)}) order by 1`.execute(database);
  return rows.map(({ name }) => name);
}

function inOrder(
  tables: readonly CopiedTable[],
  links: readonly { name: string; needs: string }[],
): CopiedTable[] {
  const ordered: CopiedTable[] = [];
  const isDone = (name: string) => ordered.some((table) => table.name === name);
  const isReady = ({ name }: CopiedTable) => links.every((link) => link.name !== name || isDone(link.needs));
  while (ordered.length < tables.length) {
    const next = tables.find((table) => !isDone(table.name) && isReady(table));
    if (next === undefined) throw new Error('tables refer to one another in a circle');
    ordered.push(next);
  }
  return ordered;
}

/** Tables that every start writes to. */
const OF_A_START = ['settings', 'audit_head'];

/** `usedTables` are tables with somebody's data. */
export async function usedTables(database: Database): Promise<string[]> {
  const used: string[] = [];
  for (const { name } of await copiedTables(database)) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(database);
    if (rows.length > 0 && !OF_A_START.includes(name)) used.push(name);
  }
  return used;
}
