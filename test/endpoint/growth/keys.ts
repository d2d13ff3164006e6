import { sql } from 'kysely';
import type { Database } from '../../../demo/endpoint/database/connect.js';

/** Tables of the migrations themselves, which know no agency. */
const OF_NO_AGENCY = ['kysely_migration', 'kysely_migration_lock'];

/**
 * The list of `growing.md`: every primary, unique and foreign key of the real tables, and every unique index, a table a
 * line.
 */
export async function listOfKeys(database: Database): Promise<string> {
  const { rows } = await sql<{ name: string; key: string }>`
    select conrelid::regclass::text as name,
      case contype
        when 'f' then concat('(', columns, ') → ', confrelid::regclass::text, ' (', others, ')')
        when 'p' then concat('primary (', columns, ')')
        else concat('unique (', columns, ')') end as key, contype
    from pg_constraint,
      lateral (select string_agg(attname, ', ' order by place) as columns
        from unnest(conkey) with ordinality as one (number, place)
        join pg_attribute on attrelid = conrelid and attnum = number) as own,
      lateral (select string_agg(attname, ', ' order by place) as others
        from unnest(confkey) with ordinality as one (number, place)
        join pg_attribute on attrelid = confrelid and attnum = number) as theirs
    where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f')
    union all
    select indrelid::regclass::text, concat('unique ', substring(pg_get_indexdef(indexrelid) from 'USING btree (.*)$')), 'v'
    from pg_index join pg_class on pg_class.oid = indrelid
    where indisunique and relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
    order by 1, 3, 2`.execute(database);
  const tables = new Map<string, string[]>();
  for (const { name, key } of rows)
    if (!OF_NO_AGENCY.includes(name)) tables.set(name, [...(tables.get(name) ?? []), key]);
  return [...tables].map(([name, keys]) => `${name}: ${keys.join('; ')}`).join('\n');
}
