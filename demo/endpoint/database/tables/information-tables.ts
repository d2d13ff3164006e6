import type { ColumnType, Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** `InformationTables` are what is done on requests for public information (migration 0085). */
export interface InformationTables {
  information_acts: InformationActTable;
}

/** `KeptRule` is how long a clock runs, as it was promised when the request was filed. */
export interface KeptRule {
  days: number;
  counted: 'working' | 'calendar';
  pausesWhenHeld: boolean;
  source: string;
}

/** `KeptRules` are those of a request's clocks; null for a clock that the town hasn't. */
export type KeptRules = Record<'information' | 'extension' | 'objection' | 'superior', KeptRule | null>;

/** `InformationActName`: `superior` is the decision on an objection. */
export type InformationActName = 'filed' | 'extend' | 'decide' | 'objection' | 'superior';

export interface InformationActTable {
  id: Generated<number>;
  complaint_id: number;
  act: InformationActName;
  /** Null for the requester's own acts. */
  officer_id: ColumnType<number | null, number | null | undefined, number | null>;
  /** The decision, or an objection's ground. */
  code: ColumnType<string | null, string | null | undefined, string | null>;
  /** Why: of an extension, a refusal, an objection. An objection's is for its requester and officers alone. */
  content: Generated<string>;
  /** Masked text for the public; empty where `mask_version` is 0. */
  public_content: Generated<string>;
  mask_version: Generated<number>;
  /** The public isn't told of the act. */
  is_private: Generated<boolean>;
  /** Of `filed` alone. */
  rules: ColumnType<KeptRules | null, string | null | undefined, never>;
  at: Timestamp;
  /** When an objection was decided on. */
  ended_at: NullableTimestamp;
  /** The last day that was told, YYYY-MM-DD: of `filed` to object, of `objection` to decide on it. */
  told_on: ColumnType<string | null, string | null | undefined, string | null>;
}
