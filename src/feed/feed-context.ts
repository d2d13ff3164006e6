import { sentenceFor, type AduanError } from '../errors.js';
import { ReaderContext } from '../widget/reader-context.js';
import type { WidgetElement } from '../widget/widget-context.js';
import type { FeedPresets } from './filters/filter-values.js';
import { timeWords, type TimeWords } from './times.js';
import { FEED_PARTS, FEED_WORDS, type FeedWords } from './words/feed-languages.js';
import { feedWords, type FeedMessages } from './feed-words.js';
import type { FeedService, MasterService, ReportingService } from '../client/service.js';
import type { OutlineService } from '../client/sp4n/outline.js';
import { whenHere, lazy, shared } from '../widget/lazy.js';
import type { TrackerService } from '../report/report-lookup.js';

/** The element as its parts know it: its attributes, and what Lit gives. */
export interface FeedElement extends WidgetElement, FeedPresets {
  readonly service: FeedSource | null;
  readonly pageSize: number;
  readonly compact: boolean;
  readonly syncUrl: boolean;
}

/** Feeds that were made on this page. */
let feeds = 0;

/** What every part of one feed has in common, beside what every reader has. */
export class FeedContext extends ReaderContext<FeedElement, FeedSource, FeedWords> {
  /** Which feed of its page it is, by the order they were made in: the same after a reload. */
  readonly number = ++feeds;
  /** The feed's own words. Parts that are fetched later bring theirs with them. */
  readonly feedMessages: FeedMessages;
  private lastTimes: [locale: unknown, timezone: string, times: TimeWords] | null = null;

  constructor(
    element: FeedElement,
    private readonly onUnreached: () => void,
  ) {
    super(element, FEED_WORDS, FEED_PARTS);
    this.feedMessages = this.messages('feed', feedWords);
  }

  /** Turns to the endpoint that the element names now, or to its own service. */
  connect(): void {
    const { service, endpoint } = this.element;
    this.use(service ?? feedServiceOf(endpoint));
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
 * What the feed asks of an endpoint: the list, one report in full, and "Dukung"; counts, numbers, a map and challenges where it
 * has them. Any object with these methods will do.
 */
export type FeedSource = TrackerService &
  Pick<FeedService, 'feed' | 'support' | 'unsupport'> &
  Pick<MasterService, 'categories'> &
  Partial<
    Pick<FeedService, 'counts' | 'statistics' | 'map'> & Pick<ReportingService, 'challenge'> & OutlineService
  >;

const loadClient = lazy(() => import('./feed-client.js'));

/**
 * What the feed asks of the endpoint at a base URL, through the built-in client. Its code is fetched at once, and waited for by
 * the first call; every call rejects with an `AduanError`, `chunk-failed` and `endpoint-missing` included.
 */
function feedServiceOf(endpoint: string): FeedSource {
  const reach = shared(async () => (await loadClient()).feedClientOf(endpoint));
  // Told by the call that needs it.
  reach().catch(() => {});
  return whenHere(
    reach,
    'capabilities',
    'feed',
    'categories',
    'counts',
    'statistics',
    'map',
    'outline',
    'layer',
    'challenge',
    'support',
    'unsupport',
    'report',
    'ownReport',
    'followUps',
    'attachment',
  );
}
