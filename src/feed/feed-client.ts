import { endpointUrl } from '../client/location.js';
import { createCapabilities } from '../client/sp4n/capabilities.js';
import { createFeed } from '../client/sp4n/feed.js';
import { createTransport } from '../client/transport.js';
import { routes } from '../contract/routes.js';
import { lazy, whenHere } from '../widget/lazy.js';
import type { FeedSource } from './feed-context.js';
import { share } from './in-flight-requests.js';

/** Calls of the feed's client; a feed neither replies nor withdraws. */
type FeedAnswers = Omit<Required<FeedSource>, 'reply' | 'withdraw' | 'newsSetting' | 'changeNews'>;

/** Loaded with the part that calls it. */
const loadTracking = lazy(() => import('../client/sp4n/tracking.js'));
const loadMasters = lazy(() => import('../client/sp4n/masters.js'));
const loadCounts = lazy(() => import('../client/sp4n/counts.js'));
const loadConfirm = lazy(() => import('../client/sp4n/confirm.js'));
const loadFollow = lazy(() => import('../client/sp4n/follow.js'));
const loadStatistics = lazy(() => import('../client/sp4n/statistics.js'));
const loadLateness = lazy(() => import('../client/sp4n/lateness.js'));
const loadClusters = lazy(() => import('../client/sp4n/map.js'));
const loadOutline = lazy(() => import('../client/sp4n/map.js'));
const loadChallenging = lazy(() => import('../client/sp4n/challenging.js'));

/**
 * The feed's built-in client. Feeds of one page share requests that are made at the same time.
 *
 * @param endpoint Base URL, absolute or relative to the page.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function feedClientOf(endpoint: string): FeedAnswers {
  const transport = createTransport({ endpoint, base: document.baseURI });
  const { capabilities } = createCapabilities(transport);
  const { feed, support, unsupport } = createFeed(transport);
  const root = endpointUrl(endpoint, document.baseURI).href;
  const key = (question: string, asked: unknown = null) => JSON.stringify([root, question, asked]);
  const tracking = async () => (await loadTracking()).createTracking(transport);
  const masters = async () => (await loadMasters()).createMasters(transport);
  const counts = async () => (await loadCounts()).createCounts(transport);
  const statistics = async () => (await loadStatistics()).createStatistics(transport);
  const lateness = async () => (await loadLateness()).createLateness(transport);
  const clusters = async () => (await loadClusters()).createClusters(transport);
  return whenHere<FeedAnswers>(tracking, {
    support,
    unsupport,
    capabilities: (options = {}) => share(key('capabilities'), options, capabilities),
    feed: (page, options = {}) => share(key('feed', page), options, (own) => feed(page, own)),
    categories: (options = {}) =>
      share(key('categories'), options, async (own) => (await masters()).categories(own)),
    map: (query, options = {}) =>
      share(key('map', query), options, async (own) => (await clusters()).map(query, own)),
    counts: (query, options = {}) =>
      share(key('counts', query), options, async (own) => (await counts()).counts(query, own)),
    statistics: (query = {}, options = {}) =>
      share(key('statistics', query), options, async (own) => (await statistics()).statistics(query, own)),
    late: (page, options = {}) =>
      share(key('late', page), options, async (own) => (await lateness()).late(page, own)),
    promises: (query = {}, options = {}) =>
      share(key('promises', query), options, async (own) => (await lateness()).promises(query, own)),
    confirm: async (...given) => (await loadConfirm()).createConfirm(transport).confirm(...given),
    follow: async (...given) => (await loadFollow()).createFollow(transport).follow(...given),
    outline: async (...given) => (await loadOutline()).createOutline(transport).outline(...given),
    layer: async (...given) => (await loadOutline()).createOutline(transport).layer(...given),
    challenge: async (...given) => (await loadChallenging()).createChallenging(transport).challenge(...given),
    // The request starts while the code that reads the answer is loading.
    report: (id, { known: _, ...options } = {}) => {
      const reader = loadTracking().then(
        ({ readReport }) =>
          (json: unknown) =>
            readReport(json, id),
      );
      return transport.json({ ...options, path: routes.detail(id), cache: 'no-cache' }, reader);
    },
    followUps: (id, { pageUrl, known: _, ...options } = {}) => {
      const reader = loadTracking().then(({ readFollowUps }) => readFollowUps);
      return transport.json({ ...options, path: pageUrl ?? routes.followUps(id), cache: 'no-cache' }, reader);
    },
  });
}
