import type { CSSResult, LitElement } from 'lit';
import { endpointUrl } from '../client/location.js';
import { inLanguage } from '../client/in-language.js';
import type { ReportingService } from '../client/service.js';
import type { Capabilities } from '../contract/capabilities.js';
import type { AduanError, AduanErrorCode } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { adopt } from './adopt-styles.js';
import { Announcer } from './announcer.js';
import { ConnectionController } from './connection-controller.js';
import { endFirstFrameAtScreen } from './element/end-at-screen.js';
import { FocusController } from './focus-controller.js';
import { LanguageSwitch } from './language/language-switch.js';
import { messagesOf, type Words } from './language/messages-of.js';
import { WidgetLanguage, type WordLoaders } from './language/widget-language.js';

/** The element as its parts know it: its attributes, and what Lit gives. */
export interface ReaderElement extends LitElement {
  readonly endpoint: string;
  readonly loading: 'eager' | 'lazy';
  readonly debug: boolean;
}

/** Where an endpoint doesn't say in which time zone it lives. */
const USUAL_ZONE = 'Asia/Jakarta';

/**
 * What every part of one tracker or feed has in common. The element makes one and passes it to each part, which keeps it whole (never
 * spread: what it gives changes while a part lives).
 */
export abstract class ReaderContext<
  Host extends ReaderElement,
  Service extends Pick<ReportingService, 'capabilities'>,
  All extends Words,
> {
  readonly language: WidgetLanguage;
  readonly announcer: Announcer;
  readonly focus: FocusController;
  /** What is known of the endpoint. */
  readonly connection: ConnectionController;
  /** Speaks to the endpoint: the page's own service, or the built-in client. Set before the first part asks. */
  service!: Service;

  constructor(
    readonly element: Host,
    words: WordLoaders<All>,
    parts: readonly string[],
    onFailure: (error: AduanError) => void,
  ) {
    this.language = new WidgetLanguage(element, words, parts);
    this.language.offer(LanguageSwitch);
    endFirstFrameAtScreen(element);
    this.announcer = new Announcer(element);
    this.focus = new FocusController(element);
    this.connection = new ConnectionController(element, {
      isEager: () => element.loading === 'eager',
      language: () => this.language.asked,
      onFailure,
    });
  }

  /** Turns to an endpoint, or to the page's own service. */
  protected use(service: Service): void {
    this.service = inLanguage(service, () => this.language.asked);
    this.connection.use(service);
  }

  /** What the endpoint can do; undefined until it has said so. */
  get capabilities(): Capabilities | undefined {
    const { state } = this.connection;
    return state.phase === 'ready' ? state.capabilities : undefined;
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

  /**
   * What a part says, in the language of the moment. Keep it whole: what was taken out of it stays in the language of then.
   *
   * @param indonesian what the part brings along
   */
  messages<Part extends keyof All & string>(part: Part, indonesian: All[Part]): All[Part] {
    return messagesOf(this.element, part, indonesian);
  }

  /** A part's style sheets: after those that are there, before the widget's own, which has the last word. */
  adopt(...sheets: CSSResult[]): void {
    for (const styles of sheets) adopt(this.element, styles);
  }

  /** Tells the page of a failure (`aduan-error`): where it happened and its code, never with a word of what was written. */
  protected tellPage(
    { code, status }: { code: AduanErrorCode; status?: number | undefined },
    phase: AduanPhase,
  ): void {
    const { element } = this;
    this.log(`${phase} failed, ${code}`);
    emit(element, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }

  /** Writes to the console, where the page's author asked for it: phases and codes of errors, never what somebody wrote. */
  log(what: string): void {
    const { debug, localName } = this.element;
    if (debug) console.debug(`${localName}:`, what);
  }
}
