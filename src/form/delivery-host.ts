import type { Capabilities } from '../contract/capabilities.js';
import type { AduanErrorCode } from '../errors.js';
import type { AduanPhase } from '../events.js';
import type { LateMessages, OutcomeMessages } from './words/words.js';
import type { OutcomeHandlers, OutcomeModel, keepChoice, outcomeView } from './outcome/outcome-view.js';
import type { ChoicesHost } from './choices/choices-controller.js';
import type { LateModel } from './model.js';
import type { EvidenceHost } from './evidence/evidence.js';
import type { EvidenceParts, FormChoices, GuideParts } from './optional-parts.js';
import type { PlaceHost } from './place/place-controller.js';
import type { Received, ReceiptHost } from './receipt/receipt.js';
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
export interface DeliveryHost extends ChoicesHost {
  late: {
    lateId: LateMessages;
    loadOutcome: () => Promise<OutcomeChunk>;
    loadWaiting: () => Promise<{ waitingOf: (host: WaitingHost) => WaitingParts }>;
    loadEvidence: () => Promise<{ evidenceOf: (host: EvidenceHost) => EvidenceParts }>;
    evidenceMissing: (model: LateModel, retry: (() => void) | null) => unknown;
    loadReceipt: () => Promise<{ receiptOf: (host: ReceiptHost) => (received: Received) => unknown }>;
    loadGuide: () => Promise<{ guideOf: (host: ChoicesHost) => GuideParts }>;
    loadSimilar: () => Promise<{ similarOf: (host: ChoicesHost) => () => unknown }>;
    loadChoices: () => Promise<{ choicesOf: (host: PlaceHost) => FormChoices }>;
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
