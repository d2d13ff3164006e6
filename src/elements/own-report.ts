import type { LitElement } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { FocusController } from '../controllers/focus-controller.js';
import type { LookupState, ReportLookup, TrackerService } from '../controllers/report-lookup.js';
import type { AduanError } from '../errors.js';
import type { TrackerMessages } from '../i18n/tracker/messages.js';

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
  tell: (error: AduanError) => void;
  /** Drops the files on show. */
  forgetFiles: () => void;
  /** Asks for the report on show anew; what is shown stays where that fails. */
  refresh: () => void;
}

/** A report on show, and the code that opened it. */
export type OwnReport = Pick<Extract<LookupState, { phase: 'done' }>, 'report' | 'thread'> & {
  accessCode: string;
};
