import { html, type CSSResult, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ComplaintService, SendingPool } from '../client/service.js';
import type { Capabilities } from '../contract/capabilities.js';
import type { AduanError, AduanErrorCode } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { ConnectionController } from './connection-controller.js';
import type { FocusController } from './focus-controller.js';
import { messagesOf, type Words } from './language/messages-of.js';
import { WidgetLanguage, type WordLoaders } from './language/widget-language.js';
import { endpointUrl } from '../client/location.js';
import { lazy, whenHere } from './lazy.js';

/** Channels of SP4N-LAPOR!, offered when the endpoint never answered, and so named none of its own. */
export const NATIONAL_FALLBACK = { web: 'https://www.lapor.go.id', sms: '1708' } as const;

const loadClient = lazy(() => import('../client/open311/index.js'));

/** Pools by their ending: the widgets of a page share one queue for each city. */
const pools: Record<string, SendingPool> = {};

/** Messages that the console has. */
const warned = new Set<string>();

/** Announces sentences to screen readers, through one polite live region of the widget. */
export class Announcer {
  private text = '';

  constructor(private readonly host: LitElement) {}

  /** Announces a text; an empty text removes the last one, so that nobody comes across it later. */
  say(text: string): void {
    // A live region is announced when it changes: the same sentence must differ to be heard twice.
    this.text = this.text === text && text ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** The live region. It belongs into every screen: a region that is added together with its text is not announced. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.text}</p>`;
  }
}

/**
 * The client for a server that speaks Open311, by its base URL. Its code is loaded with the first call. It has those
 * functions alone that the protocol can honour: the others are called only where the capabilities offer them.
 */
function open311ServiceOf(endpoint: string, jurisdiction: string): ComplaintService {
  const ending = `#open311:${jurisdiction}`;
  const own: object = { pool: (pools[ending] ??= { ending }) };
  const load = async () => (await loadClient()).createOpen311Service({ endpoint, jurisdiction });
  return whenHere<ComplaintService>(load, own);
}

/**
 * Adds a style sheet to a widget after its creation: behind the existing ones, before the widget's own, which overrides
 * all. A sheet that is already there keeps its place.
 */
export function adopt({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.splice(-1, 0, styleSheet!);
}

/** Warns the page's author once per message, on the console. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`aduan: ${message}`);
}

/** Base URL of an `endpoint` attribute, absolute with a trailing slash; empty where it isn't an http(s) address. */
export function rootOf(endpoint: string): string {
  try {
    return endpointUrl(endpoint, document.baseURI).href;
  } catch {
    return '';
  }
}

/** The element with its attributes, as its parts use it. */
export interface WidgetElement extends LitElement {
  readonly endpoint: string;
  readonly protocol: string;
  readonly jurisdiction: string;
  readonly loading: 'eager' | 'lazy';
  readonly debug: boolean;
}

/** Error as the page may know it. */
type Failure = { code: AduanErrorCode; status?: number | undefined };

/**
 * State that all parts of one widget share. The element makes one context and passes it to each part, which keeps it
 * whole (never spread: its getters change while a part lives).
 */
export abstract class WidgetContext<Host extends WidgetElement, All extends Words> {
  readonly language: WidgetLanguage;
  /** Announces sentences to screen readers. */
  readonly announcer: Announcer;
  abstract readonly focus: FocusController;
  /** State of the connection to the endpoint. */
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
  }

  /** True when the element was given another endpoint, or another way to speak to it. */
  isElsewhere(changed: PropertyValues): boolean {
    return ['endpoint', 'protocol', 'jurisdiction', 'service'].some((name) => changed.has(name));
  }

  /** True for a server of another protocol: it knows no access codes, and nobody knows who sees what there. */
  get isForeign(): boolean {
    return this.element.protocol === 'open311';
  }

  /** Service of another protocol than SP4N; null for that, and for a protocol that is not known. */
  protected get foreignService(): ComplaintService | null {
    const { protocol, jurisdiction } = this.element;
    if (this.isForeign) return open311ServiceOf(this.endpointUrl, jurisdiction);
    if (protocol !== 'sp4n') warnOnce(`protocol="${protocol}" is not sp4n or open311; sp4n is used.`);
    return null;
  }

  /** The endpoint's capabilities; undefined until known. */
  get capabilities(): Capabilities | undefined {
    const { state } = this.connection;
    return state.phase === 'ready' ? state.capabilities : undefined;
  }

  /** The endpoint's base URL, absolute with a trailing slash; empty for the host's own service without one. */
  get endpointUrl(): string {
    return rootOf(this.element.endpoint);
  }

  /**
   * Other ways to report: the endpoint's, or else the national ones.
   *
   * @param page the endpoint's own page, which stands in where the endpoint doesn't allow this site
   */
  fallbackOn(page: string): Capabilities['fallback'] {
    const { connection, endpointUrl } = this;
    const { state } = connection;
    if (state.phase === 'ready' && !state.isMinimal) return state.capabilities.fallback;
    return endpointUrl && state.phase === 'failed' && state.error.code === 'site-not-allowed'
      ? { ...NATIONAL_FALLBACK, web: endpointUrl + page }
      : NATIONAL_FALLBACK;
  }

  /**
   * Words of a part in the current language. Keep the object: values taken from it stay in the old language.
   *
   * @param indonesian the part's Indonesian words
   */
  messages<Part extends keyof All & string, Said extends { readonly [Key in keyof All[Part]]: unknown }>(
    part: Part,
    indonesian: Said,
  ): Said {
    return messagesOf(this.element, part, indonesian);
  }

  /** Adds a part's style sheets after the existing ones, before the widget's own, which overrides all. */
  adopt(...sheets: CSSResult[]): void {
    for (const styles of sheets) adopt(this.element, styles);
  }

  /** Tells the page of an error (`aduan-error`): phase and code, never what somebody wrote. */
  tell({ code, status }: Failure, phase: AduanPhase): void {
    this.log(`${phase} failed, ${code}`);
    emit(this.element, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }

  /** Logs to the console if the page's author asked for it: phases and error codes, never what somebody wrote. */
  log(what: string): void {
    const { debug, localName } = this.element;
    if (debug) console.debug(`${localName}:`, what);
  }

  /** Called when the language changes. */
  protected spoken?(): void;

  /** Called when the endpoint's capabilities can't be requested. */
  protected unreached(error: AduanError): void {
    this.tell(error, error.code === 'endpoint-missing' ? 'setup' : 'load');
  }
}

/** Custom property that `frame.ts` reads. */
const HEIGHT = '--_first-frame';

/**
 * Ends the widget at the screen's lower edge for one frame, if its first render is higher. That render pushes the
 * page's content below it down, and layout shift metrics count the part that nobody sees, too.
 */
function endFirstFrameAtScreen(element: LitElement): void {
  const controller = {
    hostUpdated(): void {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= innerHeight) return;
      element.removeController(controller);
      if (top < 0 || top > innerHeight) return;
      element.style.setProperty(HEIGHT, `${innerHeight - top}px`);
      // The next frame shows the shortened widget, the one after it the whole.
      requestAnimationFrame(() => requestAnimationFrame(end));
    },
  };
  const end = (): void => {
    element.style.removeProperty(HEIGHT);
    if (!element.getAttribute('style')) element.removeAttribute('style');
  };
  element.addController(controller);
}
