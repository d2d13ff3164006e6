import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

interface Row {
  id: number;
  at: Date;
  officer: string;
  action: string;
  tracking_id: string | null;
  detail: string | null;
}

const BATCH = 500;
const NO_HEAD = '0'.repeat(64);

/**
 * Each line of the trail has a hash of itself and the line before. `0003-desk` protects the past against bugs, but its
 * triggers don't bind the table's owner, which is the endpoint's own role. A chain binds everybody once its head is
 * noted elsewhere: later changes, removals and cuts are found. Earlier lines are chained as they are now.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table desk_audit add column seq integer, add column hash text`.execute(database);
  await sql`alter table desk_audit disable trigger desk_audit_append_only`.execute(database);
  const head = await chainWhatIsThere(database);
  await sql`alter table desk_audit enable trigger desk_audit_append_only`.execute(database);
  await sql`alter table desk_audit alter column seq set not null, alter column hash set not null,
    add constraint desk_audit_seq unique (seq)`.execute(database);
  // The writer of the next line locks the head, so that lines follow one another.
  await database.schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into audit_head (id, seq, hash) values (1, ${head.seq}::int, ${head.hash})`.execute(
    database,
  );
}

async function chainWhatIsThere(database: Kysely<unknown>): Promise<{ seq: number; hash: string }> {
  let [seq, hash, last] = [0, NO_HEAD, 0];
  for (;;) {
    const { rows } = await sql<Row>`select id, at, officer, action, tracking_id, detail from desk_audit
      where id > ${last}::int order by id limit ${sql.lit(BATCH)}`.execute(database);
    if (rows.length === 0) return { seq, hash };
    const chained = rows.map((row) => {
      seq += 1;
      const fields = [seq, row.at.toISOString(), row.officer, row.action, row.tracking_id, row.detail];
      hash = createHash('sha256')
        .update(`${hash}\n${JSON.stringify(fields)}`)
        .digest('hex');
      return sql`(${row.id}::int, ${seq}::int, ${hash})`;
    });
    await sql`update desk_audit set seq = given.seq, hash = given.hash
      from (values ${sql.join(chained)}) as given (id, seq, hash) where desk_audit.id = given.id`.execute(
      database,
    );
    last = rows.at(-1)!.id;
  }
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable('audit_head').execute();
  await sql`alter table desk_audit drop column seq, drop column hash`.execute(database);
}
