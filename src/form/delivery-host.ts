import type { Capabilities } from '../contract/capabilities.js';
import type { AduanErrorCode } from '../errors.js';
import type { AduanPhase } from '../events.js';
import type { LateMessages, OutcomeMessages } from './words/words.js';
import type { OutcomeHandlers, OutcomeModel, keepChoice, outcomeView } from './outcome/outcome-view.js';
import type { RuleContext } from '../form-logic/rules.js';
import type { EntryController } from './entry-controller.js';
import type { FormContext, FormElement } from './form-context.js';
import type { FormFocus } from './form-focus.js';
import type { FormTarget } from './form-target.js';
import type { WaitingHost, WaitingParts } from './waiting/waiting-list.js';

export interface OutcomeChunk {
  outcomeId: OutcomeMessages;
  outcomeView: typeof outcomeView;
  keepChoice: typeof keepChoice;
}

/** `chunk` is null as long as it could not be fetched: then number and code are shown without it. */
export interface OutcomeScreen extends Omit<OutcomeModel, 'messages'> {
  chunk: OutcomeChunk | null;
  handlers: OutcomeHandlers;
}

/** What the form lends to its delivery. */
export interface DeliveryHost {
  context: FormContext;
  element: FormElement;
  entry: EntryController;
  focusing: FormFocus;
  target: () => FormTarget | null;
  rules: () => RuleContext;
  late: {
    lateId: LateMessages;
    loadOutcome: () => Promise<OutcomeChunk>;
    loadWaiting: () => Promise<{ waitingOf: (host: WaitingHost) => WaitingParts }>;
  };
  capabilities: () => Capabilities;
  isSharedDevice: () => boolean;
  /** Nothing is sent, and the page is told of nothing. */
  isPractice: () => boolean;
  announce: (text: string) => void;
  tell: (code: AduanErrorCode, status: number | undefined, phase: AduanPhase) => void;
  /** Asks the endpoint again what it can do. */
  askAgain: () => void;
}
