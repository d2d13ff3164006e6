import type { CSSResult, LitElement } from 'lit';
import { endpointUrl } from '../client/location.js';
import type { Capabilities } from '../contract/capabilities.js';
import type { AduanError, AduanErrorCode } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { ReportFiles } from '../report/report-files.js';
import {
  ReportLookup,
  type LookupEvents,
  type LookupState,
  type TrackerService,
} from '../report/report-lookup.js';
import { adopt } from '../widget/adopt-styles.js';
import { Announcer } from '../widget/announcer.js';
import { endFirstFrameAtScreen } from '../widget/end-at-screen.js';
import { ConnectionController } from '../widget/connection-controller.js';
import { FocusController } from '../widget/focus-controller.js';
import { messagesOf } from '../widget/language/messages-of.js';
import { WidgetLanguage } from '../widget/language/widget-language.js';
import { refreshReport } from './reading/report-refresh.js';
import { trackerServiceOf } from './tracker-service.js';
import { trackerId } from './words/id.js';
import { TRACKER_PARTS, TRACKER_WORDS, type TrackerWords } from './words/tracker-words.js';
import type { TrackerMessages } from './words/words.js';

/** The element as its parts know it: its attributes, and what Lit gives. */
export interface TrackerElement extends LitElement {
  readonly endpoint: string;
  readonly loading: 'eager' | 'lazy';
  readonly debug: boolean;
  readonly compact: boolean;
  readonly service: TrackerService | null;
}

/** The report on show, opened by its reporter's access code. */
export type OwnReport = Pick<Extract<LookupState, { phase: 'done' }>, 'report' | 'thread'> & {
  /** In its canonical form: capitals and digits without hyphens. */
  accessCode: string;
};

/** Where an endpoint doesn't say in which time zone it lives. */
const USUAL_ZONE = 'Asia/Jakarta';

/**
 * What every part of one tracker has in common. The element makes one and passes it to each part, which keeps it whole (never
 * spread: what it gives changes while a part lives).
 */
export class TrackerContext {
  readonly language: WidgetLanguage;
  /** What is said before a report is found, and of failures everywhere. */
  readonly trackerMessages: TrackerMessages;
  readonly announcer: Announcer;
  readonly focus: FocusController;
  /** What is known of the endpoint. */
  readonly connection: ConnectionController;
  /** Speaks to the endpoint: the page's own service, or the built-in client. Set before the first part asks. */
  service!: TrackerService;
  /** The report that is looked for, or on show. */
  readonly lookup: ReportLookup;
  /** The files of the report on show. */
  readonly files: ReportFiles;

  constructor(
    readonly element: TrackerElement,
    events: Omit<LookupEvents, 'known'>,
  ) {
    this.language = new WidgetLanguage(element, TRACKER_WORDS, TRACKER_PARTS);
    this.trackerMessages = this.messages('tracker', trackerId);
    endFirstFrameAtScreen(element);
    this.announcer = new Announcer(element);
    this.focus = new FocusController(element);
    this.connection = new ConnectionController(element, {
      isEager: () => element.loading === 'eager',
      onFailure: (error) => this.tell(error, error.code === 'endpoint-missing' ? 'setup' : 'load'),
    });
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
    this.service = service ?? trackerServiceOf(endpoint);
    this.connection.use(this.service);
  }

  /** What the endpoint can do; undefined until it has said so. */
  get capabilities(): Capabilities | undefined {
    const { state } = this.connection;
    return state.phase === 'ready' ? state.capabilities : undefined;
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

  /** The endpoint's base URL, absolute; empty for a service of the host's own without one. */
  get endpointUrl(): string {
    try {
      return endpointUrl(this.element.endpoint, document.baseURI).href;
    } catch {
      return '';
    }
  }

  /** IANA name of the endpoint's time zone. */
  get timezone(): string {
    return this.capabilities?.timezone ?? USUAL_ZONE;
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

  /**
   * What a part says, in the language of the moment. Keep it whole: what was taken out of it stays in the language of then.
   *
   * @param indonesian what the part brings along
   */
  messages<Part extends keyof TrackerWords>(part: Part, indonesian: TrackerWords[Part]): TrackerWords[Part] {
    return messagesOf(this.element, part, indonesian);
  }

  /** A part's style sheets: after those that are there, before the widget's own, which has the last word. */
  adopt(...sheets: CSSResult[]): void {
    for (const styles of sheets) adopt(this.element, styles);
  }

  /** Tells the page of a failure (`aduan-error`): where it happened and its code, never with a word of what was written. */
  tell(
    { code, status }: { code: AduanErrorCode; status?: number | undefined },
    phase: AduanPhase = 'reply',
  ): void {
    this.log(`${phase} failed, ${code}`);
    emit(this.element, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }

  /** Writes to the console, where the page's author asked for it: phases and codes of errors, never a number or an access code. */
  log(what: string): void {
    if (this.element.debug) console.debug('aduan-tracker:', what);
  }
}
