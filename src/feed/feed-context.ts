import type { CSSResult, LitElement } from 'lit';
import { endpointUrl } from '../client/location.js';
import type { Capabilities } from '../contract/capabilities.js';
import { sentenceFor, type AduanError } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { adopt } from '../widget/adopt-styles.js';
import { Announcer } from '../widget/announcer.js';
import { endFirstFrameAtScreen } from '../widget/end-at-screen.js';
import { ConnectionController } from '../widget/connection-controller.js';
import { FocusController } from '../widget/focus-controller.js';
import { messagesOf } from '../widget/language/messages-of.js';
import { WidgetLanguage } from '../widget/language/widget-language.js';
import { feedServiceOf, type FeedSource } from './feed-service.js';
import type { FeedPresets } from './filters/filter-values.js';
import { timeWords, type TimeWords } from './times.js';
import { FEED_PARTS, FEED_WORDS, type FeedWords } from './words/feed-words.js';
import { feedId } from './words/id.js';
import type { FeedMessages } from './words/words.js';

/** The element as its parts know it: its attributes, and what Lit gives. */
export interface FeedElement extends LitElement, FeedPresets {
  readonly endpoint: string;
  readonly service: FeedSource | null;
  readonly loading: 'eager' | 'lazy';
  readonly pageSize: number;
  readonly compact: boolean;
  readonly syncUrl: boolean;
  readonly debug: boolean;
}

/** Feeds that were made on this page. */
let feeds = 0;

/** Where an endpoint doesn't say in which time zone it lives. */
const USUAL_ZONE = 'Asia/Jakarta';

/**
 * What every part of one feed has in common. The element makes one and passes it to each part, which keeps it whole (never
 * spread: `service` and `capabilities` change while a part lives).
 */
export class FeedContext {
  /** Which feed of its page it is, by the order they were made in: the same after a reload. */
  readonly number = ++feeds;
  readonly language: WidgetLanguage;
  readonly announcer: Announcer;
  readonly focus: FocusController;
  /** What is known of the endpoint. */
  readonly connection: ConnectionController;
  /** The feed's own words. Parts that are fetched later bring theirs with them. */
  readonly feedMessages: FeedMessages;
  /** Speaks to the endpoint: the page's own service, or the built-in client. Set before the first part asks. */
  service!: FeedSource;
  private lastTimes: [locale: unknown, timezone: string, times: TimeWords] | null = null;

  /** @param onUnreached the endpoint can't be asked what it can do */
  constructor(
    readonly element: FeedElement,
    onUnreached: () => void,
  ) {
    this.language = new WidgetLanguage(element, FEED_WORDS, FEED_PARTS);
    this.feedMessages = this.messages('feed', feedId);
    endFirstFrameAtScreen(element);
    this.announcer = new Announcer(element);
    this.focus = new FocusController(element);
    this.connection = new ConnectionController(element, {
      isEager: () => element.loading === 'eager',
      onFailure: (error) => {
        this.tell(error, error.code === 'endpoint-missing' ? 'setup' : 'load');
        onUnreached();
      },
    });
  }

  /** Turns to the endpoint that the element names now, or to its own service. */
  connect(): void {
    const { service, endpoint } = this.element;
    this.service = service ?? feedServiceOf(endpoint);
    this.connection.use(this.service);
  }

  /** What the endpoint can do; undefined until it has said so. */
  get capabilities(): Capabilities | undefined {
    const { state } = this.connection;
    return state.phase === 'ready' ? state.capabilities : undefined;
  }

  /** The endpoint's base URL, absolute; the attribute's text where that is no URL. */
  get endpointUrl(): string {
    const { endpoint } = this.element;
    try {
      return endpointUrl(endpoint, document.baseURI).href;
    } catch {
      // A service of the host's own has no address.
      return endpoint;
    }
  }

  /** IANA name of the endpoint's time zone. */
  get timezone(): string {
    return this.capabilities?.timezone ?? USUAL_ZONE;
  }

  /** Writes times in the current language and the endpoint's time zone. The same object until one of the two changes. */
  get times(): TimeWords {
    const { locale } = this.feedMessages;
    const [lastLocale, lastZone, lastTimes] = this.lastTimes ?? [];
    if (lastTimes && lastLocale === locale && lastZone === this.timezone) return lastTimes;
    const times = timeWords(locale, this.timezone);
    this.lastTimes = [locale, this.timezone, times];
    return times;
  }

  /**
   * A part's words in the current language. Keep the object whole: a text taken out of it does not change with the language.
   *
   * @param indonesian the part's own words, used until others are loaded
   */
  messages<Part extends keyof FeedWords>(part: Part, indonesian: FeedWords[Part]): FeedWords[Part] {
    return messagesOf(this.element, part, indonesian);
  }

  /** Adds a part's style sheets before the widget's own last one, so that that one still wins. */
  adopt(...sheets: CSSResult[]): void {
    for (const styles of sheets) adopt(this.element, styles);
  }

  /**
   * Tells the person (screen reader) and the page (`aduan-error`) that something failed.
   *
   * @param words what the person hears; default: the sentence for the error's code
   */
  fail(error: AduanError, words?: string): void {
    this.announcer.say(words ?? sentenceFor(this.feedMessages.errors, error.code));
    this.tell(error, 'feed');
  }

  /** Writes to the console where `debug` is set: never what someone wrote or searched for. */
  log(what: string): void {
    if (this.element.debug) console.debug('aduan-feed:', what);
  }

  /** Tells the page of a failure (`aduan-error`). */
  private tell({ code, status }: AduanError, phase: AduanPhase): void {
    this.log(`${phase} failed, ${code}`);
    emit(this.element, 'aduan-error', status === undefined ? { code, phase } : { code, status, phase });
  }
}
