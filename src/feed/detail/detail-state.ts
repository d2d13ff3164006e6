import type { Report } from '../../contract/reporting/report.js';
import { AduanError } from '../../errors.js';
import { ReportFiles } from '../../report/report-files.js';
import { ReportLookup, type LookupState } from '../../report/report-lookup.js';
import { onRealLeave } from '../../widget/page-moments.js';
import type { FeedContext } from '../feed-context.js';

export interface DetailStateHandlers {
  onFound: (report: Report) => void;
  onFailed: (error: AduanError) => void;
  /** A page of answers has arrived: number of new ones, and the index of the first. */
  onAdded: (count: number, firstIndex: number) => void;
}

export interface Opened {
  trackingId: string;
  /** Index of its card in the list; null when a link opened the report. */
  index: number | null;
  /** Position of the card in the window, in CSS pixels from the top. */
  top: number;
}

/** `DetailState` is one report read in full, without an access code, and the place in the list to return to. */
export class DetailState {
  opened: Opened | null = null;
  readonly files: ReportFiles;
  private readonly lookup: ReportLookup;
  /** The number fails the endpoint's check digit, so the endpoint was not asked. */
  private isMistyped = false;

  constructor(context: FeedContext, handlers: DetailStateHandlers) {
    const { element } = context;
    this.lookup = new ReportLookup(element, () => context.service, {
      known: () => context.capabilities,
      found: (report) => {
        this.showImages();
        handlers.onFound(report);
      },
      failed: handlers.onFailed,
      added: handlers.onAdded,
      mistyped: () => {
        this.isMistyped = true;
        handlers.onFailed(new AduanError('not-found'));
      },
    });
    this.files = new ReportFiles(element, (path, signal) => context.service.attachment(path, { signal }));
    // The pictures' addresses are revoked when the element leaves the page.
    element.addController({ hostConnected: () => this.showImages() });
    // Requests are aborted; content stays.
    onRealLeave(element, () => {
      this.files.clear();
      this.lookup.abort();
      element.requestUpdate();
    });
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

  private showImages(): void {
    const { state } = this.lookup;
    if (state.phase === 'done') this.files.openImages(state.report.attachments);
  }
}
