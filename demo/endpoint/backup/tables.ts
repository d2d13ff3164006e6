import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { COPIED_TABLES, LEFT_OUT_TABLES, OWN_TABLES } from './own-tables.js';

/** Whole tables, also one that was cut into partitions. */
const IS_TABLE = sql`c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace`;

/** A table, and what of it is copied: columns that the database fills by itself are not. */
export interface CopiedTable {
  name: string;
  columns: string[];
  /** Columns whose next number comes from a sequence. */
  counted: string[];
}

/**
 * The endpoint's own tables that are there, each after those that it refers to. The queue's jobs are not among them: they
 * are found again by their rows.
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

/** The endpoint's own that are there and are not copied. */
export async function leftOutTables(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname::text as name from pg_class as c
    where ${IS_TABLE} and c.relname in (${sql.join(LEFT_OUT_TABLES)})`.execute(database);
  return rows.map(({ name }) => name);
}

/** Tables beside the endpoint's own that an extension or a person has made there. No backup holds them. */
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

/** The names of the migrations that have run, in order; none where the database is empty. */
export async function migrationsOf(database: Database): Promise<string[]> {
  const { rows } = await sql<{ there: string | null }>`
    select to_regclass('public.kysely_migration')::text as there`.execute(database);
  if (rows[0]?.there === null) return [];
  const names = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    database,
  );
  return names.rows.map(({ name }) => name);
}

/** What every start writes of itself. */
const OF_A_START = ['settings', 'audit_head'];

/** Tables that somebody's data is in. */
export async function usedTables(database: Database): Promise<string[]> {
  const used: string[] = [];
  for (const { name } of await copiedTables(database)) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(database);
    if (rows.length > 0 && !OF_A_START.includes(name)) used.push(name);
  }
  return used;
}
