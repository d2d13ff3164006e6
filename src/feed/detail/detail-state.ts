import type { ReactiveControllerHost } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { Report } from '../../contract/reporting/report.js';
import { AduanError } from '../../errors.js';
import { ReportFiles } from '../../report/report-files.js';
import { ReportLookup, type LookupState } from '../../report/report-lookup.js';
import type { FeedSource } from '../feed-service.js';

export interface ReaderEvents {
  known(): Capabilities | undefined;
  found(report: Report): void;
  failed(error: AduanError): void;
  /** A page of answers: how many were new, and the index of the first. */
  added(count: number, firstIndex: number): void;
}

export interface Opened {
  trackingId: string;
  /** Where its card stands in the list; null when a link opened it. */
  index: number | null;
  /** Where the card stood in the window, in CSS pixels from the top. */
  top: number;
}

/** One report read in full, without any code, and the place in the list to go back to. */
export class FeedReader {
  opened: Opened | null = null;
  readonly files: ReportFiles;
  private readonly lookup: ReportLookup;
  /** The endpoint counts such numbers as mistyped: it was not even asked. */
  private isMistyped = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    source: () => FeedSource,
    events: ReaderEvents,
  ) {
    this.lookup = new ReportLookup(host, async () => source(), {
      ...events,
      found: (report) => {
        this.showImages();
        events.found(report);
      },
      mistyped: () => {
        this.isMistyped = true;
        events.failed(new AduanError('not-found'));
      },
    });
    this.files = new ReportFiles(host, (path, signal) => source().attachment(path, { signal }));
  }

  get state(): LookupState {
    const { trackingId = '' } = this.opened ?? {};
    return this.isMistyped
      ? { phase: 'failed', query: { trackingId, accessCode: null }, error: new AduanError('not-found') }
      : this.lookup.state;
  }

  open(opened: Opened): void {
    this.opened = opened;
    this.isMistyped = false;
    this.files.clear();
    void this.lookup.find({ trackingId: opened.trackingId, accessCode: null });
  }

  readonly retry = (): void => {
    if (this.opened) this.open(this.opened);
  };

  readonly more = (): void => void this.lookup.more();

  close(): void {
    this.opened = null;
    this.isMistyped = false;
    this.files.clear();
    this.lookup.clear();
  }

  /** Leaving the page: what is there stays, what is under way ends. */
  abort(): void {
    this.files.clear();
    this.lookup.abort();
    this.host.requestUpdate();
  }

  /** Also after a return to the page, when the pictures' addresses are gone. */
  showImages(): void {
    const { state } = this.lookup;
    if (state.phase === 'done') this.files.openImages(state.report.attachments);
  }
}
