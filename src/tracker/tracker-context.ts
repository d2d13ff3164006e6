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
import { refreshReport } from './reading/report-refresh.js';
import { trackerWords, type TrackerMessages } from './tracker-words.js';
import { TRACKER_PARTS, TRACKER_WORDS, type TrackerWords } from './words/tracker-languages.js';
import { whenHere, lazy, shared } from '../widget/lazy.js';
import type { BuiltInTracking } from './tracker-client.js';

/** The element as its parts know it: its attributes, and what Lit gives. */
export interface TrackerElement extends WidgetElement {
  readonly compact: boolean;
  readonly service: TrackerService | null;
}

/** The report on show, opened by its reporter's access code. */
export type OwnReport = Pick<Extract<LookupState, { phase: 'done' }>, 'report' | 'thread'> & {
  /** In its canonical form: capitals and digits without hyphens. */
  accessCode: string;
};

/** What every part of one tracker has in common, beside what every reader has. */
export class TrackerContext extends ReaderContext<TrackerElement, TrackerService, TrackerWords> {
  /** What is said before a report is found, and of failures everywhere. */
  readonly trackerMessages: TrackerMessages;
  /** The report that is looked for, or on show. */
  readonly lookup: ReportLookup;
  /** The files of the report on show. */
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

  /** Turns to the endpoint that the element names now, or to its own service. */
  connect(): void {
    const { service, endpoint } = this.element;
    this.use(service ?? trackerServiceOf(endpoint));
  }

  /** The endpoint answers, but says nothing of itself: only number and answers may be asked for. */
  get isMinimal(): boolean {
    const { state } = this.connection;
    return state.phase === 'ready' && state.isMinimal;
  }

  /** Why the endpoint can't be asked what it can do; undefined where it can. */
  get failure(): AduanError | undefined {
    const { state } = this.connection;
    return state.phase === 'failed' ? state.error : undefined;
  }

  /** The report on show, where a code opened it. */
  get own(): OwnReport | null {
    const { state } = this.lookup;
    if (state.phase !== 'done') return null;
    const { report, thread } = state;
    const { accessCode } = state.query;
    return accessCode === null ? null : { report, thread, accessCode };
  }

  /** Asks for the report on show anew; what is shown stays where that fails. */
  readonly refresh = (): void => {
    refreshReport(this.lookup, this.service).catch(() => {});
  };
}

const loadClient = lazy(() => import('./tracker-client.js'));

/**
 * What the tracker asks of the endpoint at a base URL, through the built-in client. Its code is fetched at once, so that it is on
 * its way while the tracker draws itself, and waited for by the first call; every call rejects with an `AduanError`,
 * `chunk-failed` and `endpoint-missing` included.
 */
function trackerServiceOf(endpoint: string): BuiltInTracking {
  const reach = shared(async () => (await loadClient()).trackerClientOf(endpoint));
  // Told by the call that needs it.
  reach().catch(() => {});
  return whenHere(
    reach,
    'capabilities',
    'report',
    'ownReport',
    'followUps',
    'attachment',
    'withdraw',
    'newsSetting',
    'changeNews',
  );
}
