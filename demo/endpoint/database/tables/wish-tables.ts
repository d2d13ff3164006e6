import type { Generated } from 'kysely';
import type { WishState } from '../../../../src/contract/reporting/wish.js';
import type { Timestamp } from './timestamps.js';

/** `WishTable` has what became of aspirations in the village's plan (migration 0086); no row: only noted. */
export interface WishTable {
  id: Generated<number>;
  complaint_id: number;
  state: WishState;
  /** Year of the plan. */
  year: number | null;
  /** The plan's name; empty for none. */
  document: string;
  /** Why; empty for no reason. */
  content: string;
  /** Masked texts for the public; empty where `mask_version` is 0. */
  public_document: Generated<string>;
  public_content: Generated<string>;
  mask_version: Generated<number>;
  officer_id: number;
  at: Timestamp;
}
