import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { MASK_SHOWN_FROM } from '../../masking/mask-text.js';
import { MARKS, wordsIn } from './index-words.js';

/** `Corpus` is the texts that a search looks through, in `complaints`, and what it looks them up by. */
export interface Corpus {
  title: RawBuilder<unknown>;
  content: RawBuilder<unknown>;
  /** The index's expression; only an equal expression uses it. */
  indexed: RawBuilder<unknown>;
  /** The index's own condition. */
  searchable: RawBuilder<SqlBool>;
  /** When the report was filed, as whoever searches may know it. */
  filed: RawBuilder<unknown>;
  /** The newest first, in the order of an index. */
  newestFirst: RawBuilder<unknown>;
}

const indexOf = (title: RawBuilder<unknown>, content: RawBuilder<unknown>) =>
  sql`(${wordsIn(sql`${title} || ' ' || ${content}`)} || ${MARKS})`;

const PUBLIC = { title: sql`public_title`, content: sql`public_content` };

/** `PUBLIC_TEXTS` are masked texts of public reports, masked well enough to be shown: `complaints_public_by_words`. */
export const PUBLIC_TEXTS: Corpus = {
  ...PUBLIC,
  indexed: indexOf(PUBLIC.title, PUBLIC.content),
  searchable: sql<SqlBool>`is_public and mask_version >= ${sql.lit(MASK_SHOWN_FROM)}`,
  filed: sql`public_created_at`,
  newestFirst: sql`public_created_at desc, tracking_id desc`,
};

const WRITTEN = { title: sql`title`, content: sql`content` };

/** `OFFICERS_TEXTS` are all reports' texts as they were written: `complaints_desk_by_words` (migration 0053). */
export const OFFICERS_TEXTS: Corpus = {
  ...WRITTEN,
  indexed: indexOf(WRITTEN.title, WRITTEN.content),
  searchable: sql<SqlBool>`complaints.id > 0`,
  filed: sql`created_at`,
  newestFirst: sql`(created_at at time zone 'UTC') desc, id desc`,
};
