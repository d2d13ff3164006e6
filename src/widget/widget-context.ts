import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { AduanError, AduanErrorCode } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { adopt } from './adopt-styles.js';
import { Announcer } from './announcer.js';
import { ConnectionController } from './connection-controller.js';
import { endFirstFrameAtScreen } from './element/end-at-screen.js';
import type { FocusController } from './focus-controller.js';
import { messagesOf, type Words } from './language/messages-of.js';
import { WidgetLanguage, type WordLoaders } from './language/widget-language.js';
import { rootOf } from './root-of.js';
import { warnOnce } from './warn.js';

/** The element as its parts know it: its attributes, and what Lit gives. */
export interface WidgetElement extends LitElement {
  readonly endpoint: string;
  readonly protocol: string;
  readonly loading: 'eager' | 'lazy';
  readonly debug: boolean;
}

/** What went wrong, as the page may know it. */
type Failure = { code: AduanErrorCode; status?: number | undefined };

/**
 * What every part of one widget has in common. The element makes one and passes it to each part, which keeps it whole
 * (never spread: what it gives changes while a part lives).
 */
export abstract class WidgetContext<
  Host extends WidgetElement,
  All extends Words,
> implements ReactiveController {
  readonly language: WidgetLanguage;
  /** Says a sentence to a screen reader. */
  readonly announcer: Announcer;
  abstract readonly focus: FocusController;
  /** What is known of the endpoint. */
  readonly connection: ConnectionController;

  constructor(
    readonly element: Host,
    words: WordLoaders<All>,
    parts: readonly (keyof All & string)[],
  ) {
    this.language = new WidgetLanguage(element, words, parts, () => this.spoken?.());
    endFirstFrameAtScreen(element);
    this.announcer = new Announcer(element);
    this.connection = new ConnectionController(element, {
      isEager: () => element.loading === 'eager',
      language: () => this.language.asked,
      onFailure: (error) => this.unreached(error),
    });
    element.addController(this);
  }

  hostUpdate(): void {
    const { protocol } = this.element;
    if (protocol !== 'sp4n') warnOnce(`protocol="${protocol}" is not known; sp4n is used.`);
  }

  /** What the endpoint can do; undefined until it has said so. */
  get capabilities(): Capabilities | undefined {
    const { state } = this.connection;
    return state.phase === 'ready' ? state.capabilities : undefined;
  }

  /** The endpoint's base URL, absolute and with a slash at its end; empty for a service of the host's own without one. */
  get endpointUrl(): string {
    return rootOf(this.element.endpoint);
  }

  /**
   * What a part says, in the language of the moment. Keep it whole: what was taken out of it stays in the language of then.
   *
   * @param indonesian what the part brings along
   */
  messages<Part extends keyof All & string, Said extends { readonly [Key in keyof All[Part]]: unknown }>(
    part: Part,
    indonesian: Said,
  ): Said {
    return messagesOf(this.element, part, indonesian);
  }

  /** A part's style sheets: after those that are there, before the widget's own, which has the last word. */
  adopt(...sheets: CSSResult[]): void {
    for (const styles of sheets) adopt(this.element, styles);
  }

  /** Tells the page of a failure (`aduan-error`): where it happened and its code, never with a word of what was written. */
  tell({ code, status }: Failure, phase: AduanPhase): void {
    this.log(`${phase} failed, ${code}`);
    emit(this.element, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }

  /** Writes to the console, where the page's author asked for it: phases and codes of errors, never what somebody wrote. */
  log(what: string): void {
    const { debug, localName } = this.element;
    if (debug) console.debug(`${localName}:`, what);
  }

  /** Another language is spoken. */
  protected spoken?(): void;

  /** The endpoint can't be asked what it can do. */
  protected unreached(error: AduanError): void {
    this.tell(error, error.code === 'endpoint-missing' ? 'setup' : 'load');
  }
}
