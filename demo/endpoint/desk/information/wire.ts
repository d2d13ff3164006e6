import type {
  Decision,
  InformationState,
  ObjectionGround,
} from '../../../../src/contract/information/information.js';
import type { ClockDaysWire } from '../../../../src/contract/reporting/clocks.js';

/** `RequestWire` is what stands beside a request for public information. Days are `YYYY-MM-DD`. */
export interface RequestWire {
  state: InformationState;
  /** By when it is to be answered, as extended; after an objection, by when that is to be decided. */
  due_on: string;
  /** How `due_on` is reckoned; missing from a release before. */
  reckoning?: ClockDaysWire['results'] | null;
  decision: Decision | null;
  ground: string | null;
  extended_reason: string | null;
  objection: { ground: ObjectionGround; content: string; made_at: string } | null;
  /** Deeds that the officer may do now. */
  can: readonly ('extend' | 'decide')[];
}
