import type {
  Decision,
  InformationState,
  InformationWire,
  ObjectionGround,
} from '../../../../src/contract/information/information.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { reckon } from '../../clocks/reckon.js';
import { publicContent } from '../moderation/masked-texts.js';
import type { View } from '../reading/access.js';
import type { InformationAct, RequestActs } from './acts.js';
import { lastDay, type DaySettings, type RequestDays } from './days.js';

/** `Objecting` is whether an objection may be made now; with its last day, where there is one. */
export type Objecting = { is: 'open' | 'late'; until: string } | { is: 'early' | 'made' };

/**
 * `objecting`: an objection may be made once, from the decision or, without an answer, once the day has passed.
 * @param days by the requester's own lines
 */
export function objecting(
  days: RequestDays,
  { rules, rows }: RequestActs,
  { timeZone, calendar, now }: DaySettings,
): Objecting {
  if (rows.objection !== undefined) return { is: 'made' };
  const today = dayIn(timeZone, now());
  const answer = rows.decide?.at ?? days.ended?.created_at;
  const startsOn = answer === undefined ? lastDay(days) : dayIn(timeZone, answer);
  const rule = rules.objection;
  if (rule === null || (answer === undefined && today <= startsOn)) return { is: 'early' };
  const until = reckon({ startsOn, days: rule.days, counted: rule.counted }, calendar)?.dueOn ?? startsOn;
  return { is: today <= until ? 'open' : 'late', until };
}

/** `informationOf` is how far a request is, as the asker may know it: of an objection strangers hear nothing. */
export function informationOf(
  view: View,
  days: RequestDays,
  acts: RequestActs,
  settings: DaySettings,
): InformationWire {
  const { isOwner } = view;
  const { extend, decide, objection, superior } = acts.rows;
  const decided = [isOwner && superior, decide].find((act) => act && (isOwner || !act.is_private)) || null;
  const words = (act: InformationAct): string | null => (isOwner ? act.content : publicContent(act)) || null;
  const may = isOwner ? objecting(days, acts, settings) : null;
  return {
    state: stateOf(view, days, acts),
    decision: decided && (decided.code as Decision),
    ground: decided && words(decided),
    extended_reason: extend === undefined ? null : words(extend),
    may: may?.is === 'open' ? ['object'] : [],
    ...(may?.is === 'open' && { object_until: may.until }),
    ...(isOwner &&
      objection !== undefined && {
        objection: { ground: objection.code as ObjectionGround, content: objection.content },
      }),
  };
}

const STATE_OF: Record<Decision, InformationState> = {
  granted: 'answered',
  partly: 'partly',
  refused: 'refused',
  'not-held': 'not-held',
};

function stateOf({ complaint, isOwner }: View, days: RequestDays, { rows }: RequestActs): InformationState {
  const { extend, decide, objection, superior } = rows;
  if (isOwner && superior !== undefined) return 'decided';
  if (isOwner && objection !== undefined) return 'objection';
  const status = isOwner ? complaint.status_code : complaint.public_status_code;
  if (status === 'rejected' || status === 'archived') return 'refused';
  if (decide !== undefined && (isOwner || !decide.is_private)) return STATE_OF[decide.code as Decision];
  if (days.ended !== null) return 'answered';
  if (status === 'held') return 'incomplete';
  return extend === undefined ? 'filed' : 'extended';
}
