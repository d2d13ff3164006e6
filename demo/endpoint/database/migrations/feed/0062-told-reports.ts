import { sql, type Kysely, type RawBuilder } from 'kysely';

/** How a word of a change is made: with the report's number since this migration, without it before. */
interface Words {
  /** Of a report, in a trigger on `complaints`. */
  change: RawBuilder<unknown>;
  /** Of its support. */
  shown: RawBuilder<unknown>;
  /** Of what stands beside it. @param report SQL of its number */
  beside: (report: string) => RawBuilder<unknown>;
}

const NUMBERED: Words = {
  change: sql`coalesce(new.id, old.id) / 256 || ' ' || coalesce(new.tracking_id, old.tracking_id)`,
  shown: sql`'shown ' || new.tracking_id`,
  beside: (report) => sql`'shown ' || ${sql.raw(report)}`,
};

const BARE: Words = {
  change: sql`(coalesce(new.id, old.id) / 256)::text`,
  shown: sql`'shown'`,
  beside: () => sql`'shown'`,
};

/**
 * Names the public report in the word of each change, so that shared caches can be told to forget it. A release that
 * doesn't know such words reads everything anew at each of them, which is right, and slow.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await tellBy(database, NUMBERED);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await tellBy(database, BARE);
}

async function tellBy(database: Kysely<unknown>, words: Words): Promise<void> {
  const told = (word: RawBuilder<unknown>) => sql`perform pg_notify('aduan_reports', ${word})`;
  await sql`create or replace function tell_of_change() returns trigger language plpgsql as $$
    begin
      ${told(words.change)};
      return null;
    end $$`.execute(database);
  await sql`create or replace function tell_of_shown() returns trigger language plpgsql as $$
    begin
      ${told(words.shown)};
      return null;
    end $$`.execute(database);
  await sql`create or replace function tell_of_shown_beside() returns trigger language plpgsql as $$
    begin
      ${told(words.beside('tracking_id'))} from complaints
        where id in (old.complaint_id, new.complaint_id) and is_public;
      return null;
    end $$`.execute(database);
  // An answer's file is released with the answer or before it, and shown where the answer is.
  await sql`create or replace function tell_of_shown_file() returns trigger language plpgsql as $$
    begin
      ${told(words.beside('complaints.tracking_id'))}
        from complaints left join followups on followups.id in (old.followup_id, new.followup_id)
        where complaints.id in (old.complaint_id, new.complaint_id) and complaints.is_public
          and (followups.id is null or (followups.is_released and not followups.is_private));
      return null;
    end $$`.execute(database);
}
