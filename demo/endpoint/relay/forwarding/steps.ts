import type { RelayState } from '../../../../src/contract/reporting/report.js';
import type { RelayStep } from '../../database/tables/relay-tables.js';
import { isBefore } from '../../reports/forwarding/outbox.js';
import type { GatewayErrorKind } from '../gateway/gateway.js';

/**
 * `ForwardingState` is how far a report is on its way to the gateway, and `after` its only transitions. Each step is
 * durable before the next begins. `creating` is written before the first byte of the create leaves: whichever process
 * finds it after a crash knows that the report may be there, and never sends it again.
 *
 *     upload → create → creating → follow
 *                 ↑ a clear no ┘
 */
export interface ForwardingState {
  step: RelayStep;
  nationalId: string | null;
  /** Failures since the last step was done. */
  tries: number;
  /** How many of the last tries in a row the gateway refused for what the report says. */
  refusals: number;
  parked: ParkedReason | null;
}

/**
 * Why an officer must look: `uncertain`, the report may or may not be at the gateway; `refused`, the gateway says no
 * to what the report says; `unmade`, the report can't be composed here, as when a file is lost.
 */
export type ParkedReason = 'uncertain' | 'refused' | 'unmade';

/** `Task` is the next thing to do with a report. */
export type Task = 'upload' | 'create' | 'find' | 'follow' | 'nothing';

export type ForwardingEvent =
  /** All files of the report are at the gateway. */
  | { kind: 'uploaded' }
  /** A create is about to be sent. */
  | { kind: 'begun' }
  | { kind: 'created'; nationalId: string }
  | { kind: 'failed'; problem: GatewayErrorKind; status?: number | undefined }
  /** The create was never sent: no try is counted. */
  | { kind: 'unsent' }
  /** The report can't be composed. */
  | { kind: 'unmade' }
  /** The gateway can search, and is sure that it has no such report. */
  | { kind: 'absent' }
  /** The gateway can't search, and the process that was sending is gone. */
  | { kind: 'lost' }
  | OfficerEvent;

export type OfficerEvent =
  { kind: 'retry' } | { kind: 'found'; nationalId: string } | { kind: 'not-there' } | { kind: 'give-up' };

/** Refusals in a row after which another try is of no use. */
export const REFUSALS_MAX = 5;

export const FIRST_STEP: ForwardingState = {
  step: 'upload',
  nationalId: null,
  tries: 0,
  refusals: 0,
  parked: null,
};

export function taskOf({ step, parked }: ForwardingState): Task {
  if (parked !== null) return 'nothing';
  switch (step) {
    case 'upload':
    case 'create':
    case 'follow':
      return step;
    case 'creating':
      return 'find';
    case 'ended':
      return 'nothing';
  }
}

/** The state that Detail shows. */
export function stateOf({ step, parked, nationalId }: ForwardingState): RelayState {
  if (parked !== null) return 'parked';
  if (step === 'ended' || step === 'follow') return nationalId === null ? 'none' : 'sent';
  return 'waiting';
}

/** @returns null for an event that can't happen in this state */
export function after(state: ForwardingState, event: ForwardingEvent): ForwardingState | null {
  const { step, parked } = state;
  switch (event.kind) {
    case 'uploaded':
      return step === 'upload' && parked === null ? fresh(state, 'create') : null;
    case 'begun':
      return step === 'create' && parked === null ? { ...state, step: 'creating' } : null;
    case 'created':
      // An officer may have parked the report or called it absent; the process that sent it knows better.
      return step === 'creating' || step === 'create'
        ? { ...fresh(state, 'follow'), nationalId: event.nationalId }
        : null;
    case 'failed':
      return parked === null ? afterFailure(state, event.problem, event.status) : null;
    case 'unsent':
      return step === 'creating' && parked === null ? { ...state, step: 'create' } : null;
    case 'absent':
      return step === 'creating' && parked === null
        ? { ...state, step: 'create', tries: state.tries + 1 }
        : null;
    case 'lost':
      return step === 'creating' && parked === null ? { ...state, parked: 'uncertain' } : null;
    case 'unmade':
      return isBefore(state) && parked === null ? { ...state, parked: 'unmade' } : null;
    case 'retry':
    case 'found':
    case 'not-there':
    case 'give-up':
      return afterOfficer(state, event);
  }
}

function afterFailure(
  state: ForwardingState,
  problem: GatewayErrorKind,
  status: number | undefined,
): ForwardingState | null {
  const { step } = state;
  if (step === 'creating' && (problem === 'uncertain' || problem === 'unreadable'))
    return { ...state, parked: 'uncertain' };
  if (step !== 'creating' && step !== 'upload' && step !== 'create') return null;
  const refusals = problem === 'refused' && isAboutTheReport(status) ? state.refusals + 1 : 0;
  return {
    ...state,
    step: step === 'creating' ? 'create' : step,
    tries: state.tries + 1,
    refusals,
    parked: refusals >= REFUSALS_MAX ? 'refused' : null,
  };
}

function afterOfficer(state: ForwardingState, event: OfficerEvent): ForwardingState | null {
  const { step, parked } = state;
  switch (event.kind) {
    case 'retry':
      return parked !== null && parked !== 'uncertain' ? fresh(state, step) : null;
    case 'found':
      return parked !== null ? { ...fresh(state, 'follow'), nationalId: event.nationalId } : null;
    case 'not-there':
      return parked === 'uncertain' ? fresh(state, 'create') : null;
    case 'give-up':
      return parked !== null || isBefore(state) ? { ...fresh(state, 'ended'), nationalId: null } : null;
  }
}

function fresh(state: ForwardingState, step: RelayStep): ForwardingState {
  return { ...state, step, tries: 0, refusals: 0, parked: null };
}

/** A no to what the report says; not to its sender, or to how often calls come. */
export function isAboutTheReport(status = 0): boolean {
  return status >= 400 && status < 500 && !isToTheSender(status);
}

/** A no to the sender, or to how often calls come. */
export function isToTheSender(status: number): boolean {
  return [401, 403, 408, 429].includes(status);
}
