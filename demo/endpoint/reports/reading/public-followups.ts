import { sql } from 'kysely';

/** Of a row of `followups`: that the public may see it, where it may see its report. */
export const isShown = sql<boolean>`(followups.is_released and not followups.is_private)`;

/** Of a row of `attachments`: that it is the report's own, or a follow-up's that is shown. */
export const isWithShown = sql<boolean>`(followup_id is null or exists (
  select from followups where followups.id = followup_id and ${isShown}))`;
