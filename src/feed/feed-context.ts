import { HEAD_STARTS, type HeadStart } from '../client/head-start.js';
import { sentenceFor, type AduanError } from '../errors.js';
import { ReaderContext } from '../widget/reader-context.js';
import type { WidgetElement } from '../widget/widget-context.js';
import type { FeedPresets } from './filters/filter-values.js';
import { timeWords, type TimeWords } from './times.js';
import { FEED_PARTS, FEED_WORDS, type FeedWords } from './words/feed-languages.js';
import { feedWords, type FeedMessages } from './feed-words.js';
import type { FeedService, MasterService, ReportingService } from '../client/service.js';
import type { OutlineService } from '../client/sp4n/map.js';
import { whenHere, lazy } from '../widget/lazy.js';
import type { TrackerService } from '../report/report-lookup.js';

/** The element with its attributes, as its parts use it. */
export interface FeedElement extends WidgetElement, FeedPresets {
  readonly service: FeedSource | null;
  readonly pageSize: number;
  readonly compact: boolean;
  readonly syncUrl: boolean;
}

/** Number of feeds made on this page. */
let feeds = 0;

/** State that all parts of one feed share, beside that of every reader. */
export class FeedContext extends ReaderContext<FeedElement, FeedSource, FeedWords> {
  /** Number of this feed on its page, in order of creation: the same after a reload. */
  readonly number = ++feeds;
  /** The feed's own words. Parts that are loaded later bring their own. */
  readonly feedMessages: FeedMessages;
  private lastTimes: [locale: unknown, timezone: string, times: TimeWords] | null = null;

  constructor(
    element: FeedElement,
    private readonly onUnreached: () => void,
  ) {
    super(element, FEED_WORDS, FEED_PARTS);
    this.feedMessages = this.messages('feed', feedWords);
  }

  /** Connects to the endpoint that the element names, or to the page's own service. */
  connect(): void {
    const { service, endpoint } = this.element;
    this.use(service ?? this.foreignService ?? feedServiceOf(endpoint));
  }

  /**
   * True before the feed asks for anything, if its first requests are on their way: the stub, which makes them, has
   * seen that it is near. Looking again would take a frame.
   */
  get isBegun(): boolean {
    const starts = (globalThis as { [HEAD_STARTS]?: Map<string, HeadStart> })[HEAD_STARTS];
    const isIdle = this.connection.state.phase === 'idle';
    return isIdle && [...(starts?.values() ?? [])].some(({ element }) => element === this.element);
  }

  /** Writes times in the current language and the endpoint's time zone. The same object while both stay the same. */
  get times(): TimeWords {
    const { locale } = this.feedMessages;
    const [lastLocale, lastZone, lastTimes] = this.lastTimes ?? [];
    if (lastTimes && lastLocale === locale && lastZone === this.timezone) return lastTimes;
    const times = timeWords(locale, this.timezone);
    this.lastTimes = [locale, this.timezone, times];
    return times;
  }

  protected override unreached(error: AduanError): void {
    super.unreached(error);
    this.onUnreached();
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
}

/**
 * Calls that the feed makes: the list, one report in full, and "Dukung"; counts, numbers, a map and challenges where
 * the endpoint has them. Any object with these methods will do.
 */
export type FeedSource = TrackerService &
  Pick<FeedService, 'feed' | 'support' | 'unsupport'> &
  Pick<MasterService, 'categories'> &
  Partial<
    Pick<FeedService, 'confirm' | 'follow' | 'counts' | 'statistics' | 'map' | 'late' | 'promises'> &
      Pick<ReportingService, 'challenge'> &
      OutlineService
  >;

const loadClient = lazy(() => import('./feed-client.js'));

/**
 * Service for the endpoint at a base URL, by the built-in client. Its code starts loading at once, and each call waits
 * for it; every call rejects with an `AduanError`, `chunk-failed` and `endpoint-missing` included.
 */
const feedServiceOf = (endpoint: string): FeedSource =>
  whenHere(async () => (await loadClient()).feedClientOf(endpoint), {}, true);
