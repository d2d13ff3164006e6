import type { Direction } from '../../../../../src/contract/sealed/envelope-head.js';
import type { WrappedKeyWire } from '../keys/wire.js';
import type { SealedOfferWire, SealedState } from '../../../../../src/contract/sealed/sealed-wire.js';

/** The shapes that the desk's calls on sealed reports answer with. Bytes are base64url, days YYYY-MM-DD. */

/** `SealedRowWire` is all that is known of a sealed report without its keys. */
export interface SealedRowWire {
  tracking_id: string;
  state: SealedState;
  created_day: string;
  /** Of the last message or state. */
  changed_day: string;
  /** `turn` says who has to write next; null where it is closed. */
  turn: 'office' | 'reporter' | null;
  /** Last day on which the team's turn is in time. */
  due_day: string | null;
  is_overdue: boolean;
  /** Epoch that it is sealed for: whether this tab has its key, the page alone can tell. */
  kid: string;
  /** Kept past its years. */
  is_held: boolean;
  /** Taken back by its reporter: no envelope is shown any more. */
  is_withdrawn: boolean;
}

/** `SealedTab`: what waits for the team, the oldest first; or all, the newest first. */
export type SealedTab = 'waiting' | 'all';

export interface SealedListWire {
  data: readonly SealedRowWire[];
  /** Of the next page, for `cursor`; null on the last one. */
  next: string | null;
}

export interface SealedMessageWire {
  direction: Direction;
  seq: number;
  envelope: string;
  at_day: string;
  /** Code of why an officer's keys did not open it. */
  problem: string | null;
}

/** Whom an answer is sealed for beside the reporter: keys of the newest epoch, also past its last day. */
export type SealedTeamWire = Pick<SealedOfferWire, 'kid' | 'pk' | 'recovery_kid' | 'recovery_pk'>;

export interface SealedReportWire extends SealedRowWire {
  sid: string;
  reporter: { pk: string };
  /** In the order in which they came. */
  sealed: readonly SealedMessageWire[];
  /** Number that the next answer bears. */
  next_seq: number;
  team: SealedTeamWire;
}

/** `SealedCopyWire` is an epoch's public halves with the officer's own copy of its team key. */
export type SealedCopyWire = WrappedKeyWire & Pick<SealedTeamWire, 'pk' | 'recovery_pk'>;

/** `SealedExportWire` is what `aduan seal open` reads. */
export interface SealedExportWire {
  /** Account of who exported it, to whom the copies belong. */
  officer: string;
  /** `copies` open by that officer's six words, or an epoch by two sheets; the newest first. */
  copies: readonly SealedCopyWire[];
  tracking_id: string;
  sid: string;
  reporter: { pk: string };
  sealed: readonly Omit<SealedMessageWire, 'problem'>[];
}

/** `SealedTodayWire` is what the page that officers begin at says of sealed reports that haven't ended. */
export type SealedTodayWire =
  /** To protection officers. */
  | { to_open: number; to_answer: number; overdue: number }
  /** To others, as it was when the day began: how many, null for fewer than five, and whose turn it is. */
  | { open: number | null; turn: 'office' | 'reporter' };
