/**
 * What the page on growing says of sizes and keys: made from a model and from the real tables. `RENEW_GROWING=1` writes
 * both into the page.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../../../demo/endpoint/database/connect.js';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import { crowd } from '../harness/crowd.js';
import { onOneDatabase } from '../harness/databases.js';
import { isFullRun } from '../../setup/full-run.js';
import { listOfKeys } from './keys.js';
import { MEASURED, needOf, tableOfNeeds } from './model.js';

const PAGE = new URL('../../../demo/endpoint/install/growing.md', import.meta.url);
/** Reports by which the database is weighed: the first thousand fill pages that are half empty. */
const [FIRST, THEN] = [1_000, 3_000];
/** How far what is measured may lie from what the page is reckoned from. */
const TOLERANCE = 0.2;

/** @returns what stands in the page between two comments, without the padding of tables */
function shown(name: string, now: string): string {
  const part = new RegExp(`(<!-- ${name}: [^>]*-->\\n\\n)([^]*?)(\\n\\n<!-- /${name} -->)`);
  const page = readFileSync(PAGE, 'utf8');
  if (process.env['RENEW_GROWING'] === '1')
    writeFileSync(
      PAGE,
      page.replace(part, (_all, before: string, _old, after: string) => before + now + after),
    );
  return plain(part.exec(readFileSync(PAGE, 'utf8'))![2]!);
}
const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---').trim();

/** What belongs to each report of a crowd once it was handled: reporter, lines, answer, photo, key, trail. */
async function handle(database: Database, from: number): Promise<void> {
  const statements = [
    sql`insert into reporters (complaint_id, name, phone) select id, 'Sumarni binti Karto', '0812-0000-1111' from complaints where id > ${from}`,
    sql`insert into complaint_logs (complaint_id, content, created_at)
      select id, 'Laporan diteruskan kepada Dinas Pekerjaan Umum', created_at from complaints, generate_series(1, 4) where id > ${from}`,
    sql`insert into followups (complaint_id, author, content, rating, is_private, created_at, is_released)
      select id, 'office', repeat('Sudah kami perbaiki kemarin. ', 6), 0, false, created_at, false from complaints where id > ${from}`,
    sql`insert into attachments (id, complaint_id, position, media_type, display_name, bytes, storage_key, is_released, created_at)
      select gen_random_uuid()::text, id, n, 'image/jpeg', 'Foto ' || n || '.jpg', 260000, md5(id::text || n) || '.jpg', false, created_at
      from complaints, generate_series(1, 3) as n where id > ${from}`,
    sql`insert into idempotency_keys (key_hash, fingerprint, status, body, created_at)
      select md5('k' || id), md5('f' || id), 201, '{"complaint_id":"' || tracking_id || '"}', created_at from complaints where id > ${from}`,
    sql`insert into desk_audit (at, officer, action, seq, hash)
      select created_at, 'verifikator', 'verify', (id * 4 + n)::int, md5(id::text || n) || md5(n::text) from complaints, generate_series(1, 4) as n where id > ${from}`,
  ];
  await inQueryClass({ name: 'upkeep' }, async () => {
    for (const statement of statements) await statement.execute(database);
  });
}

onOneDatabase('The page on growing', (databases) => {
  // Four thousand handled reports weigh the same in each run until a table changes: `test:full` tells of that.
  if (isFullRun)
    test('reckons from what a handled report takes in the database', async () => {
      const one = await databases.open();
      const { database } = one.endpoint;
      const size = async (): Promise<number> => {
        const { rows } = await sql<{ bytes: string }>`select sum(pg_total_relation_size(oid)) as bytes
        from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(database);
        return Number(rows[0]!.bytes);
      };
      const last = async (): Promise<number> =>
        Number(
          (await sql<{ id: number }>`select coalesce(max(id), 0) as id from complaints`.execute(database))
            .rows[0]!.id,
        );
      await crowd(one, FIRST);
      await handle(database, 0);
      const before = await size();
      const from = await last();
      await crowd(one, THEN, FIRST + 1);
      await handle(database, from);
      const bytes = ((await size()) - before) / THEN;
      assert.ok(
        Math.abs(bytes / MEASURED.rowBytes - 1) <= TOLERANCE,
        `${Math.round(bytes)} bytes, and the page is reckoned from ${MEASURED.rowBytes}`,
      );
      await one.close();
    });

  test('shows what the model reckons, and names every key that an agency would have to be in', async () => {
    const one = await databases.open();
    const keys = await listOfKeys(one.endpoint.database);
    assert.ok(keys.split('\n').length > 40, keys);
    assert.equal(shown('keys', `\`\`\`\n${keys}\n\`\`\``), plain(`\`\`\`\n${keys}\n\`\`\``));
    assert.equal(shown('sizes', tableOfNeeds()), plain(tableOfNeeds()));
    const embedded = MEASURED.embeddedReportsMax.toLocaleString('en');
    assert.ok(readFileSync(PAGE, 'utf8').includes(`at ${embedded} reports each question takes`), embedded);
    await one.close();
  });
});

test('more reports never need less, and agencies cost no connections', () => {
  assert.ok(needOf(1e8, 514).dollars > needOf(1e7, 514).dollars);
  assert.equal(needOf(1e7, 17).connections, needOf(1e7, 514).connections);
});
