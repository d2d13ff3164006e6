import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * Nothing is public that no officer has read: replies wait to be released, any report can be withheld, words can be
 * redacted. Public texts of follow-ups and history are masked once, when they are written.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column withheld_at timestamptz, add column redactions jsonb`.execute(
    database,
  );
  await replaceIsPublic(database, sql`and withheld_at is null`);
  await addMaskColumns(database);
  await sql`alter table followups add column is_released boolean not null default false`.execute(database);
  // Nobody has read the replies that were public at once until now: they wait like new ones.
  await sql`update followups set is_released = true where author = 'office'`.execute(database);
  await sql`alter table followups alter column is_released drop default`.execute(database);
  await sql`alter table complaint_logs add column is_private boolean not null default false`.execute(
    database,
  );
}

/** The columns stay empty until the masker fills them, which is before the endpoint serves. */
async function addMaskColumns(database: Kysely<unknown>): Promise<void> {
  // As with reports, a mask must never outlive its text; a text without anything to hide is its own mask.
  await sql`create function drop_outdated_mask() returns trigger language plpgsql as $$
    begin
      if new.public_content = old.public_content and new.public_content <> new.content then
        new.public_content := '';
        new.mask_version := 0;
      end if;
      return new;
    end $$`.execute(database);
  for (const table of ['followups', 'complaint_logs']) {
    await sql`alter table ${sql.table(table)}
      add column public_content text not null default '', add column mask_version integer not null default 0`.execute(
      database,
    );
    await sql`create trigger ${sql.ref(`${table}_drop_outdated_mask`)} before update on ${sql.table(table)} for each row
      when (old.content is distinct from new.content) execute function drop_outdated_mask()`.execute(
      database,
    );
  }
}

/** A generated column's rule can't change, and its indexes depend on it: all are made anew, as before. */
async function replaceIsPublic(database: Kysely<unknown>, more: RawBuilder<unknown>): Promise<void> {
  for (const { name } of INDEXES) await sql`drop index ${sql.ref(indexName(name))}`.execute(database);
  await sql`alter table complaints drop column is_public`.execute(database);
  await sql`alter table complaints
    add column is_public boolean not null generated always as (verified_at is not null and not is_secret
      and status_code in ('verified', 'in_progress', 'responded', 'reopened', 'held', 'done') ${more}) stored`.execute(
    database,
  );
  for (const { name, on } of INDEXES) {
    const [what, storage] = on;
    await sql`create index ${sql.ref(indexName(name))} on complaints ${what} ${storage ?? sql``} where is_public`.execute(
      database,
    );
  }
}

const indexName = (name: string): string => `complaints_public_by_${name}`;

interface PublicIndex {
  name: string;
  on: [what: RawBuilder<unknown>, storage?: RawBuilder<unknown>];
}

const TEXT = sql`(public_title || ' ' || public_content)`;
const WHOLE = sql`with (fastupdate = off)`;
const COUNTED = sql`include (filed_on, status_code, classification_id, category_id, disposition_id, location_id,
  location_code, first_response_hours, late_from, answered_in_time)`;

const INDEXES: readonly PublicIndex[] = [
  { name: 'created_at', on: [sql`(created_at, id)`, COUNTED] },
  ...['updated_at', 'supports_count'].map((column): PublicIndex => ({
    name: column,
    on: [sql`(${sql.ref(column)}, id)`],
  })),
  ...['status_code', 'classification_id', 'category_id', 'disposition_id', 'location_code'].map(
    (column): PublicIndex => ({ name: column, on: [sql`(${sql.ref(column)}, created_at, id)`] }),
  ),
  { name: 'place', on: [sql`using gist (point(public_longitude, public_latitude))`] },
  {
    name: 'words',
    on: [sql`using gin ((to_tsvector('simple', ${TEXT}) || to_tsvector('indonesian', ${TEXT})))`, WHOLE],
  },
  { name: 'trigrams', on: [sql`using gin (${TEXT} gin_trgm_ops)`, WHOLE] },
];

/** `down` makes withheld or redacted reports secret: an older release would show them to the public. */
export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`update complaints set is_secret = true where withheld_at is not null or redactions is not null`.execute(
    database,
  );
  await sql`update followups set is_private = true where not is_released`.execute(database);
  await sql`delete from complaint_logs where is_private`.execute(database);
  await replaceIsPublic(database, sql``);
  await sql`alter table complaints drop column withheld_at, drop column redactions`.execute(database);
  for (const table of ['followups', 'complaint_logs']) {
    await sql`drop trigger ${sql.ref(`${table}_drop_outdated_mask`)} on ${sql.table(table)}`.execute(
      database,
    );
    await sql`alter table ${sql.table(table)} drop column public_content, drop column mask_version`.execute(
      database,
    );
  }
  await sql`drop function drop_outdated_mask`.execute(database);
  await sql`alter table followups drop column is_released`.execute(database);
  await sql`alter table complaint_logs drop column is_private`.execute(database);
}
