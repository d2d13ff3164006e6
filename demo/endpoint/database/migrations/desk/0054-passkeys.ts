import { sql, type Kysely } from 'kysely';

/**
 * `officer_passkeys` are keys on officers' devices, `used_passkey_challenges` what such a key has answered already.
 * `passkey_at` is when an account got its newest one: acts of two persons wait a day after it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table officer_passkeys (
    id text primary key,
    officer_id integer not null,
    public_key text not null,
    counter bigint not null,
    transports text[] not null,
    label text not null,
    created_at timestamptz not null,
    used_at timestamptz
  )`.execute(database);
  await sql`create index officer_passkeys_by_officer_id on officer_passkeys (officer_id)`.execute(database);
  await sql`create table used_passkey_challenges (
    challenge_hash text primary key,
    expires_at timestamptz not null
  )`.execute(database);
  await sql`alter table officers add column passkey_at timestamptz`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table officers drop column passkey_at`.execute(database);
  for (const table of ['used_passkey_challenges', 'officer_passkeys'])
    await database.schema.dropTable(table).execute();
}
