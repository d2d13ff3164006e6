import { sql } from 'kysely';

/** `isShown` is SQL on `followups`: the public may see the follow-up where it may see the report. */
export const isShown = sql<boolean>`(followups.is_released and not followups.is_private)`;

/** `isWithShown` is SQL on `attachments`: the file is the report's own, or of a shown follow-up. */
export const isWithShown = sql<boolean>`(attachments.followup_id is null or exists (
  select from followups where followups.id = attachments.followup_id and ${isShown}))`;
