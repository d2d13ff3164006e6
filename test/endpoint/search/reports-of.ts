import { sql } from 'kysely';
import { MASK_VERSION } from '../../../demo/endpoint/masking/mask-text.js';
import type { Opened } from '../harness/databases.js';

/** Public reports with these words and no others, the title before a bar, one older than the next by a day. */
export async function reportsOf({ endpoint, clock }: Opened, texts: readonly string[]): Promise<void> {
  const whole = texts.map((text) => (text.includes('|') ? text : `|${text}`));
  await sql`insert into complaints (tracking_id, access_code_hash, classification_id, title, content, public_title,
      public_content, mask_version, is_anonymous, is_secret, channel, status_code, relay_state, verified_at, created_at, updated_at)
    select (2000000000 + n)::text, md5(n::text), '1', title, text, title, text, ${MASK_VERSION}::int, false, false, 'Website',
      'verified', 'none', at, at, at
    from unnest(${sql.val(whole)}::text[]) with ordinality as given (whole, n)
    cross join lateral (select split_part(whole, '|', 1) as title, split_part(whole, '|', 2) as text,
      ${clock.now}::timestamptz - n * interval '1 day' as at) as parts`.execute(endpoint.database);
}
