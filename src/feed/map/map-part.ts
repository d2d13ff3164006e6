import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import type { MapCluster } from '../../contract/public/map.js';
import { MapHolder, layersOf } from '../../map/map-holder.js';
import type { Box, Mark } from '../../map/map.js';
import { outlineOf } from '../../map/outline-of.js';
import { mapWords, type MapWords } from '../../map/map-words.js';
import type { FeedContext } from '../feed-context.js';
import type { ListPart } from '../list/list-part.js';
import type { OtherView, OtherViewOptions } from '../view-switch.js';
import { ClusterState, joinedClusters, type ClustersState } from './cluster-state.js';
import { feedMapWords, type FeedMapMessages } from './feed-map-words.js';

/** Zoom levels that a press on a cluster adds. */
const CLOSER = 2;
/** Zoom from which reports still in one cluster have the same place (the endpoint rounds to half kilometres). */
const CLOSEST = 16;
/** Degrees around such a place to which the list is then limited. */
const REACH = 0.003;

/** Least distance between two marks in pixels: a finger's target and a gap. */
const APART = 48;

const keyOf = ({ latitude, longitude, count }: MapCluster) => `${latitude} ${longitude} ${count}`;

/** The reports on a map, with the same filters as the list. Loaded when the map is chosen. */
export class MapPart implements OtherView, ReactiveController {
  private readonly messages;
  private readonly words;
  private readonly holder: MapHolder;
  private readonly clusters: ClusterState;
  /** Clusters that have a mark. */
  private marked: readonly MapCluster[] = [];
  /** Last request as JSON. */
  private asked = '';

  constructor(
    private readonly context: FeedContext,
    private readonly list: ListPart,
    private readonly options: OtherViewOptions,
  ) {
    const { element } = context;
    this.messages = context.messages('feedMap', feedMapWords);
    this.words = context.messages('map', mapWords);
    this.clusters = new ClusterState(context, (clusters) => this.mark(clusters));
    const service = async () => context.service;
    const outline = outlineOf(service);
    const layers = layersOf(service);
    const settings = () => context.capabilities?.map ?? null;
    this.holder = new MapHolder({
      element,
      words: this.words,
      settings,
      root: () => context.endpointUrl || document.baseURI,
      outline: () => outline(settings()),
      layers: () => layers(settings()),
      options: () => {
        const { bbox } = list.search.filters;
        // If the list is limited to a part of the map, the map opens on that part.
        const part = bbox ? { bounds: bbox.split(',').map(Number) as unknown as Box } : {};
        return { start: null, hasCrosshair: false, moved: () => this.ask(), ...part };
      },
      opened: () => {
        this.asked = '';
      },
    });
    element.addController(this);
    for (const name of ['focusin', 'pointerover']) element.renderRoot.addEventListener(name, this.light);
  }

  /** Requests the clusters again, because the filters may have changed. */
  hostUpdated(): void {
    this.ask();
  }

  /** Requests the clusters if the visible part or the filters have changed. */
  ask(): void {
    const { map } = this.holder;
    if (!map) return;
    // The map shows its own part, also when the list is limited to another one.
    const { bbox: _narrowed, pageSize: _size, sort: _sort, page: _page, ...filters } = this.list.query;
    const query = { ...filters, bbox: map.box(), zoom: map.zoom() };
    const asked = JSON.stringify(query);
    if (asked === this.asked) return;
    this.asked = asked;
    this.clusters.ask(query);
  }

  clear(): void {
    this.clusters.stop();
    this.asked = '';
    this.mark([]);
  }

  render(): TemplateResult {
    const { clusters, holder, list } = this;
    return renderFeedMap(
      {
        messages: this.messages,
        words: this.words,
        holder,
        state: clusters.state,
        isNarrowed: list.search.filters.bbox !== '',
      },
      {
        onNarrow: () => this.narrow(holder.map?.box().join(',') ?? ''),
        onWiden: () => this.narrow(''),
        onRetry: () => {
          this.asked = '';
          this.ask();
        },
      },
    );
  }

  private narrow(bbox: string): void {
    this.list.search.choose({ bbox });
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
      text: count.toLocaleString(this.context.feedMessages.locale),
      label: trackingId ? this.messages.one : this.messages.cluster(count),
      press: () => this.press(cluster),
    };
  }

  private press({ latitude, longitude, trackingId }: MapCluster): void {
    const { map } = this.holder;
    if (trackingId) return this.options.onOpen(trackingId);
    if (!map) return;
    if (map.zoom() < CLOSEST) return map.look({ latitude, longitude }, map.zoom() + CLOSER);
    const box = [longitude - REACH, latitude - REACH, longitude + REACH, latitude + REACH];
    this.narrow(box.map((degrees) => degrees.toFixed(5)).join(','));
  }

  /** Highlights the mark of the card that has the focus or the mouse over it. */
  private readonly light = ({ target }: Event): void => {
    const { map } = this.holder;
    const { state } = this.list.reports;
    const index = /^open-(\d+)$/.exec(
      (target as Element).closest?.('.card')?.querySelector('.open')?.id ?? '',
    )?.[1];
    if (!map || index === undefined || state.phase !== 'done') return;
    const { latitude, longitude } = state.items[Number(index) - state.dropped] ?? {};
    const away = ({ latitude: lat, longitude: lon }: MapCluster) =>
      Math.hypot(lat - latitude!, lon - longitude!);
    const nearest = [...this.marked].sort((a, b) => away(a) - away(b))[0];
    map.light(typeof latitude === 'number' && nearest ? keyOf(nearest) : null);
  };
}

export interface FeedMapView {
  messages: FeedMapMessages;
  words: MapWords;
  holder: MapHolder;
  state: ClustersState;
  /** True when the list is limited to a part of the map. */
  isNarrowed: boolean;
}

export interface FeedMapHandlers {
  /** Limits the list to the visible part of the map. */
  onNarrow: () => void;
  onWiden: () => void;
  onRetry: () => void;
}

/** The map, above the list. */
function renderFeedMap(view: FeedMapView, handlers: FeedMapHandlers): TemplateResult {
  const { messages: m, words, holder, isNarrowed } = view;
  const button = (label: string, onClick: () => void) =>
    html`<button type="button" class="button secondary" part="secondary-button" @click=${onClick}>
      ${label}
    </button>`;
  return html`<section class="stack map-panel no-print" aria-label=${m.heading}>
    <div class="map-frame" ?hidden=${holder.hasFailed}></div>
    ${
      holder.hasFailed
        ? html`<p class="hint">${words.failed}</p>
            <p>${button(words.retry, holder.retry)}</p>`
        : html`<p role="status">${stateOf(view)}</p>
            ${view.state.phase === 'failed' ? html`<p>${button(m.retry, handlers.onRetry)}</p>` : nothing}
            <p class="row">
              ${button(m.narrow, handlers.onNarrow)}
              ${isNarrowed ? button(m.widen, handlers.onWiden) : nothing}
            </p>
            <p class="hint">${m.missing} ${words.how}</p>`
    }
  </section>`;
}

function stateOf({ messages: m, words, holder, state }: FeedMapView): string {
  if (!holder.map) return words.loading;
  if (state.phase === 'loading') return m.loading;
  if (state.phase === 'failed') return m.failed;
  const total = state.clusters.reduce((sum, { count }) => sum + count, 0);
  return total ? m.shown(total) : m.none;
}
