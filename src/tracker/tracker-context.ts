import type { AduanError } from '../errors.js';
import { ReportFiles } from '../report/report-files.js';
import {
  ReportLookup,
  type LookupEvents,
  type LookupState,
  type TrackerService,
} from '../report/report-lookup.js';
import { ReaderContext } from '../widget/reader-context.js';
import type { WidgetElement } from '../widget/widget-context.js';
import { refreshReport } from './reading/report-live.js';
import { trackerWords, type TrackerMessages } from './tracker-words.js';
import { TRACKER_PARTS, TRACKER_WORDS, type TrackerWords } from './words/tracker-languages.js';
import { whenHere, lazy } from '../widget/lazy.js';
import type { BuiltInTracking } from './tracker-client.js';

/** The element with its attributes, as its parts use it. */
export interface TrackerElement extends WidgetElement {
  readonly compact: boolean;
  readonly service: TrackerService | null;
}

/** The shown report, opened by its reporter's access code. */
export type OwnReport = Pick<Extract<LookupState, { phase: 'done' }>, 'report' | 'thread'> & {
  /** Canonical: capitals and digits without hyphens. */
  accessCode: string;
};

/** State that all parts of one tracker share, beside that of every reader. */
export class TrackerContext extends ReaderContext<TrackerElement, TrackerService, TrackerWords> {
  /** Words before a report is found, and of errors everywhere. */
  readonly trackerMessages: TrackerMessages;
  /** The report that is searched for, or shown. */
  readonly lookup: ReportLookup;
  /** Files of the shown report. */
  readonly files: ReportFiles;

  constructor(element: TrackerElement, events: Omit<LookupEvents, 'known'>) {
    super(element, TRACKER_WORDS, TRACKER_PARTS);
    this.trackerMessages = this.messages('tracker', trackerWords);
    this.lookup = new ReportLookup(element, () => this.service, {
      ...events,
      known: () => this.capabilities,
    });
    this.files = new ReportFiles(element, (path, signal) =>
      this.service.attachment(path, { accessCode: this.own?.accessCode, signal }),
    );
  }

  /** Connects to the endpoint that the element names, or to the page's own service. */
  connect(): void {
    const { service, endpoint } = this.element;
    this.use(service ?? this.foreignService ?? trackerServiceOf(endpoint));
  }

  /** True where only number and answers may be requested: without capabilities, and of another protocol. */
  get isMinimal(): boolean {
    const { state } = this.connection;
    return this.isForeign || (state.phase === 'ready' && state.isMinimal);
  }

  /** Error of requesting the endpoint's capabilities; undefined if it succeeded. */
  get failure(): AduanError | undefined {
    const { state } = this.connection;
    return state.phase === 'failed' ? state.error : undefined;
  }

  /** The shown report, if a code opened it. */
  get own(): OwnReport | null {
    const { state } = this.lookup;
    if (state.phase !== 'done') return null;
    const { report, thread } = state;
    const { accessCode } = state.query;
    return accessCode === null ? null : { report, thread, accessCode };
  }

  /** Requests the shown report again; it stays if that fails. */
  readonly refresh = (): void => {
    refreshReport(this.lookup, this.service).catch(() => {});
  };
}

const loadClient = lazy(() => import('./tracker-client.js'));

/**
 * Service for the endpoint at a base URL, by the built-in client. Its code starts loading at once, while the tracker
 * renders, and the first call waits for it; every call rejects with an `AduanError`, `chunk-failed` and
 * `endpoint-missing` included.
 */
const trackerServiceOf = (endpoint: string): BuiltInTracking =>
  whenHere(async () => (await loadClient()).trackerClientOf(endpoint), {}, true);
