import { sql } from 'kysely';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import type { Opened } from './databases.js';
import { MASK_VERSION } from '../../../demo/endpoint/masking/mask-text.js';

const CATEGORIES = ['jalan-berlubang', 'jembatan', 'sampah', 'ktp', 'pdam', 'banjir', 'pupuk', 'pasar'];
const OFFICES = ['dinas-pupr', 'dlh', 'disdukcapil', 'pdam', 'bpbd'];

/**
 * Puts many public reports straight into the tables. The n-th is `n` minutes older than the test's clock, so the first
 * is the newest. Every report has words of its own: `kata{n}`, and every 500th speaks of a `jembatan`.
 * @param first the number of the first one
 */
export async function crowd(
  { endpoint, clock }: Pick<Opened, 'endpoint' | 'clock'>,
  count: number,
  first = 1,
): Promise<void> {
  const pick = (from: string[]) =>
    sql`(array[${sql.join(from.map((value) => sql.lit(value)))}])[1 + n % ${sql.lit(from.length)}]`;
  const fill = sql`insert into complaints (tracking_id, access_code_hash, classification_id, title, content, public_title,
      public_content, mask_version, is_anonymous, is_secret, channel, status_code, relay_state, verified_at, answered_at,
      created_at, updated_at, category_id, disposition_id, disposition_name, location_code, latitude, longitude, supports_count)
    select (1000000000 + n)::text, md5(n::text), (1 + n % 3)::text, title, content, title, content,
      ${MASK_VERSION}::int, false, false, 'Website', ${pick(['verified', 'in_progress', 'done', 'responded'])}, 'none', at,
      case when n % 4 > 1 then at + interval '1 hour' * (n % 200) end, at, at + interval '1 hour' * (n % 24), ${pick(CATEGORIES)}, ${pick(OFFICES)}, 'Kantor',
      '16.01.' || (10 + n % 20) || '.' || (2000 + n % 40), -4.5 + (n % 400) * 0.002, 103.7 + (n % 397) * 0.002, n % 37
    from generate_series(${first}::int, ${first + count - 1}::int) as n,
      lateral (select ${clock.now}::timestamptz - interval '1 minute' * n as at,
        'Laporan warga kata' || n as title,
        'Keadaan di dusun ' || md5(n::text) || ' sudah lama begini. '
          || case when n % 500 = 0 then 'Ini soal jembatan gantung.' else 'Mohon segera ditindaklanjuti.' end as content) as texts`;
  await inQueryClass({ name: 'upkeep' }, () => fill.execute(endpoint.database));
}
