import type { FileProblem, PickedFile } from '../../../form-logic/files.js';

/** Photos and documents. */
export interface EvidenceMessages {
  readonly bytes: (bytes: number) => string;
  /** What the buttons are for. */
  readonly heading: string;
  /** On a phone: its camera, at once. */
  readonly camera: string;
  readonly gallery: string;
  /** On a desk: photos and documents by one button. */
  readonly add: string;
  /** For who has a mouse. */
  readonly alsoBy: string;
  readonly limits: (most: number, bytes: string) => string;
  readonly pdfLimit: (bytes: string) => string;
  readonly listed: string;
  readonly state: (file: PickedFile) => string;
  readonly problem: Readonly<Record<FileProblem, (most: number, bytes: string) => string>>;
  /** Beside a document: what may lie in it unseen. */
  readonly author: string;
  readonly remove: string;
  readonly cancel: string;
  readonly retry: string;
  readonly alt: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly drop: string;
  /** While the report is on its way. */
  readonly sending: {
    readonly listed: string;
    readonly waiting: string;
    readonly part: (percent: number) => string;
    readonly arrived: string;
    readonly stopAll: string;
    readonly stopped: (name: string) => string;
    readonly stoppedAll: string;
    /** Beside a file that was stopped. */
    readonly why: string;
    /** The report itself is leaving, or has left. */
    readonly tooLate: string;
  };
}
