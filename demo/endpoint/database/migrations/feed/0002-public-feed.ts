import { sql, type Kysely } from 'kysely';

/**
 * Columns and indexes of the public feed. Whether and where a report is public are generated columns: no code can
 * forget to update them. Texts are masked once, when they are written (see `reports/moderation/masked-texts.ts`).
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(database);
  await extendComplaints(database);
  await guardMasks(database);
  await indexFeed(database);
  await createSupports(database);
  await createThumbnails(database);
}

async function extendComplaints(database: Kysely<unknown>): Promise<void> {
  // Snapped to 0.005 degrees, about 500 m (contract §7); an anonymous report has no place on the map.
  const snapped = (column: 'latitude' | 'longitude') =>
    sql`double precision generated always as (case when is_anonymous then null
      else round((floor(${sql.ref(column)} / 0.005 + 0.5) * 0.005)::numeric, 3)::double precision end) stored`;
  await sql`alter table complaints
    add column location_code text collate "C",
    add column supports_count integer not null default 0 check (supports_count >= 0),
    add column public_title text not null default '',
    add column public_content text not null default '',
    add column mask_version integer not null default 0,
    add column is_public boolean not null generated always as (verified_at is not null and not is_secret
      and status_code in ('verified', 'in_progress', 'responded', 'reopened', 'held', 'done')) stored,
    add column public_latitude ${snapped('latitude')},
    add column public_longitude ${snapped('longitude')}`.execute(database);
}

/** `guardMasks`: a mask must never outlive its text. Code that changes only the text leaves no mask. */
async function guardMasks(database: Kysely<unknown>): Promise<void> {
  await sql`create function drop_outdated_masks() returns trigger language plpgsql as $$
    begin
      if new.public_title = old.public_title and new.public_content = old.public_content then
        new.public_title := '';
        new.public_content := '';
        new.mask_version := 0;
      end if;
      return new;
    end $$`.execute(database);
  await sql`create trigger complaints_drop_outdated_masks before update on complaints for each row
    when (old.title is distinct from new.title or old.content is distinct from new.content)
    execute function drop_outdated_masks()`.execute(database);
}

/** `indexFeed` makes an index for each sort and filter, over public reports only: the others cost the feed nothing. */
async function indexFeed(database: Kysely<unknown>): Promise<void> {
  const orders = ['created_at', 'updated_at', 'supports_count'];
  const filters = ['status_code', 'classification_id', 'category_id', 'disposition_id', 'location_code'];
  for (const column of orders) await publicIndex(database, column, sql`(${sql.ref(column)}, id)`);
  for (const column of filters) {
    await publicIndex(database, column, sql`(${sql.ref(column)}, created_at, id)`);
  }
  await publicIndex(database, 'place', sql`using gist (point(public_longitude, public_latitude))`);
  // Reports are searched often and written rarely, so changes go straight into the index.
  const whole = sql`with (fastupdate = off)`;
  const text = sql`(public_title || ' ' || public_content)`;
  await publicIndex(database, 'words', sql`using gin (to_tsvector('simple', ${text})) ${whole}`);
  await publicIndex(database, 'trigrams', sql`using gin (${text} gin_trgm_ops) ${whole}`);
}

async function publicIndex(
  database: Kysely<unknown>,
  name: string,
  what: ReturnType<typeof sql>,
): Promise<void> {
  await sql`create index ${sql.ref(`complaints_public_by_${name}`)} on complaints ${what} where is_public`.execute(
    database,
  );
}

/** `createSupports`: a row a device. Its key is an HMAC of a secret that stays there; only a hash is kept. */
async function createSupports(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('supports')
    .addColumn('complaint_id', 'integer', (column) =>
      column.notNull().references('complaints.id').onDelete('cascade'),
    )
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('supports_pkey', ['complaint_id', 'key_hash'])
    .execute();
}

/** `createThumbnails` keeps small copies in the database, so that erasing a picture erases its copy. */
async function createThumbnails(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('thumbnails')
    .addColumn('attachment_id', 'text', (column) =>
      column.primaryKey().references('attachments.id').onDelete('cascade'),
    )
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of ['thumbnails', 'supports']) await database.schema.dropTable(table).execute();
  await sql`drop trigger complaints_drop_outdated_masks on complaints`.execute(database);
  await sql`drop function drop_outdated_masks`.execute(database);
  await sql`alter table complaints
    drop column is_public, drop column public_latitude, drop column public_longitude, drop column location_code,
    drop column supports_count, drop column public_title, drop column public_content, drop column mask_version`.execute(
    database,
  );
}
