import type { TemplateResult } from 'lit';
import type { OutlineService } from '../../client/sp4n/outline.js';
import type { FeedService } from '../../client/service.js';
import type { MapCluster } from '../../contract/public/map.js';
import { FeedClusters } from './cluster-state.js';
import { loadClient } from '../feed-service.js';
import { joinedClusters } from './joined-clusters.js';
import { MapHolder, outlineOf } from '../../map/map-holder.js';
import { feedMapId } from './words/id.js';
import { mapId } from '../../map/words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import type { Box, Mark } from '../../map/map.js';
import { renderFeedMap } from './map-view.js';
import type { OtherView, OtherViewOptions } from '../view-switch.js';

/** A press on a cluster brings this much closer. */
const CLOSER = 2;
/** From here on the endpoint's half kilometres lie so far apart that reports of one cluster share their place. */
const CLOSEST = 16;
/** Degrees around such a place, for the list. */
const REACH = 0.003;

/** Pixels from mark to mark: the least a finger is given, and a gap. */
const APART = 48;

const keyOf = ({ latitude, longitude, count }: MapCluster) => `${latitude} ${longitude} ${count}`;

/** The reports on a map, in step with the list: the same filters, the same reports. */
export class FeedMap implements OtherView {
  private readonly messages;
  private readonly words;
  private readonly holder: MapHolder;
  private readonly clusters: FeedClusters;
  /** What is marked. */
  private marked: readonly MapCluster[] = [];
  private asked = '';

  constructor(private readonly options: OtherViewOptions) {
    const { element, known, failed } = options;
    this.messages = messagesOf(element, 'feedMap', feedMapId);
    this.words = messagesOf(element, 'map', mapId);
    this.clusters = new FeedClusters(
      element,
      async () => (await this.service()).map,
      (clusters) => this.mark(clusters),
      failed,
    );
    const outline = outlineOf(() => this.service());
    const settings = () => known()?.map ?? null;
    this.holder = new MapHolder({
      element,
      words: this.words,
      settings,
      root: () => new URL(element.endpoint.replace(/\/*$/, '/'), document.baseURI).href,
      outline: () => outline(settings()),
      options: () => {
        const { bbox } = options.listing.search.filters;
        // A list that is narrowed to a part of the map lies in that part.
        const part = bbox ? { bounds: bbox.split(',').map(Number) as unknown as Box } : {};
        return { start: null, hasCrosshair: false, moved: () => this.follow(), ...part };
      },
      opened: () => {
        this.asked = '';
      },
    });
    for (const name of ['focusin', 'pointerover']) element.renderRoot.addEventListener(name, this.light);
  }

  /** Another list of reports: the map follows at the next rendering. */
  ask(): void {
    this.follow();
  }

  clear(): void {
    this.clusters.stop();
    this.asked = '';
    this.mark([]);
  }

  render(): TemplateResult {
    this.follow();
    const { clusters, holder, options } = this;
    return renderFeedMap(
      {
        messages: this.messages,
        words: this.words,
        holder,
        state: clusters.state,
        isNarrowed: options.listing.search.filters.bbox !== '',
      },
      {
        narrow: () => this.narrow(holder.map?.box().join(',') ?? ''),
        widen: () => this.narrow(''),
        retry: () => {
          this.asked = '';
          this.follow();
        },
      },
    );
  }

  /** Asks when the part in view or the filters are others than before. */
  private follow(): void {
    const { map } = this.holder;
    if (!map) return;
    // The part that the list is narrowed to says nothing about the part that the map shows.
    const {
      bbox: _narrowed,
      pageSize: _size,
      sort: _sort,
      page: _page,
      ...filters
    } = this.options.listing.query;
    const query = { ...filters, bbox: map.box(), zoom: map.zoom() };
    const asked = JSON.stringify(query);
    if (asked === this.asked) return;
    this.asked = asked;
    this.clusters.ask(query);
  }

  private narrow(bbox: string): void {
    this.options.listing.search.choose({ bbox });
  }

  private mark(clusters: readonly MapCluster[]): void {
    const { map } = this.holder;
    if (!map) return;
    this.marked = joinedClusters(clusters, map.pixelsBetween, APART);
    map.showMarks(this.marked.map((cluster) => this.markOf(cluster)));
  }

  private markOf(cluster: MapCluster): Mark {
    const { latitude, longitude, count, trackingId } = cluster;
    return {
      key: keyOf(cluster),
      latitude,
      longitude,
      text: count.toLocaleString('id-ID'),
      label: trackingId ? this.messages.one : this.messages.cluster(count),
      press: () => this.press(cluster),
    };
  }

  private press({ latitude, longitude, trackingId }: MapCluster): void {
    const { map } = this.holder;
    if (trackingId) return this.options.open(trackingId);
    if (!map) return;
    if (map.zoom() < CLOSEST) return map.look({ latitude, longitude }, map.zoom() + CLOSER);
    const box = [longitude - REACH, latitude - REACH, longitude + REACH, latitude + REACH];
    this.narrow(box.map((degrees) => degrees.toFixed(5)).join(','));
  }

  /** The card that has the focus, or the mouse over it, is shown on the map. */
  private readonly light = ({ target }: Event): void => {
    const { map } = this.holder;
    const { state } = this.options.listing.list;
    const index = /^open-(\d+)$/.exec(
      (target as Element).closest?.('.card')?.querySelector('.open')?.id ?? '',
    )?.[1];
    if (!map || index === undefined || state.phase !== 'done') return;
    const { latitude, longitude } = state.items[Number(index)] ?? {};
    const away = ({ latitude: lat, longitude: lon }: MapCluster) =>
      Math.hypot(lat - latitude!, lon - longitude!);
    const nearest = [...this.marked].sort((a, b) => away(a) - away(b))[0];
    map.light(typeof latitude === 'number' && nearest ? keyOf(nearest) : null);
  };

  /** A host page's own service, or the built-in client, whose code the list came through. */
  private async service(): Promise<Pick<FeedService, 'map'> & Partial<OutlineService>> {
    const { service, endpoint } = this.options.element;
    return (service ?? (await loadClient()).feedClientOf(endpoint)) as Pick<FeedService, 'map'> &
      OutlineService;
  }
}
