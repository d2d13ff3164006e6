import type { Database } from '../database/connect.js';

/**
 * After so long without a sign-in no letter goes out: whose access ended elsewhere, as at an agency's OpenID Connect
 * server, may have an account here that nobody closed.
 */
const SIGNED_IN_WITHIN_MS = 30 * 86_400_000;

/** `toldAccounts` are open, with a confirmed address, and were signed in to of late. */
export const toldAccounts = (database: Database, now: Date) =>
  database
    .selectFrom('officer_mail')
    .innerJoin('officers', 'officers.id', 'officer_mail.officer_id')
    .where('is_disabled', '=', false)
    .where('confirmed_at', 'is not', null)
    .where('signed_in_at', '>', new Date(now.getTime() - SIGNED_IN_WITHIN_MS));
