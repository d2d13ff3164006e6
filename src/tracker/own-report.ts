import type { LitElement } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { FocusController } from '../widget/focus-controller.js';
import type { LookupState, ReportLookup, TrackerService } from '../report/report-lookup.js';
import type { AduanErrorCode } from '../errors.js';
import type { TrackerMessages } from './words/words.js';
import type { TrackerOutgoing } from './outgoing/outgoing-replies.js';

/** What the parts for a report's own reporter need of the tracker. */
export interface OwnReportHost {
  element: LitElement;
  messages: TrackerMessages;
  lookup: ReportLookup;
  focusing: FocusController;
  service: () => Promise<TrackerService>;
  capabilities: () => Capabilities | undefined;
  announce: (text: string) => void;
  /** Told to the page, never with a word of what was written. */
  tell: (failure: { code: AduanErrorCode; status?: number | undefined }) => void;
  /** Replies that wait on this device. */
  outgoing: TrackerOutgoing;
  /** Drops the files on show. */
  forgetFiles: () => void;
  /** Asks for the report on show anew; what is shown stays where that fails. */
  refresh: () => void;
}

/** A report on show, and the code that opened it. */
export type OwnReport = Pick<Extract<LookupState, { phase: 'done' }>, 'report' | 'thread'> & {
  accessCode: string;
};
