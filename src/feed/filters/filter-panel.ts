import type { nothing, TemplateResult } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { FeedQuery } from '../../contract/public/feed.js';
import { FeedCounts } from './filter-counts.js';
import type { FeedFilters } from './filter-values.js';
import type { FeedSearch } from './search-state.js';
import { loadClient, type FeedSource } from '../feed-service.js';
import { findId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import type { FeedMessages } from '../words/words.js';
import { renderChips, renderLoosen, renderPanel, type Chip, type FindView } from './filter-panel-view.js';
import type { ListingElement } from '../list/list-part.js';

export interface FinderOptions {
  element: ListingElement;
  messages: FeedMessages;
  search: FeedSearch;
  source: () => FeedSource;
  known: () => Capabilities | undefined;
  /** The question that the list is an answer to. */
  query: () => FeedQuery;
  /** Leaves a filter out; the pressed button goes with it. */
  onDrop: (without: Partial<FeedFilters>) => void;
}

/** What can be chosen, what is chosen, and what a choice brings. */
export class FeedFinder {
  private readonly messages;
  private readonly counting: FeedCounts;
  private client: Awaited<ReturnType<typeof loadClient>> | null = null;

  constructor(private readonly options: FinderOptions) {
    this.messages = messagesOf(options.element, 'find', findId);
    this.counting = new FeedCounts(options.element, options.source);
    // The list came through it: it is there.
    loadClient().then(
      (client) => {
        this.client = client;
        options.element.requestUpdate();
      },
      () => {},
    );
  }

  /** Counts for the question of now. Never rejects. */
  async count(): Promise<void> {
    const { known, query } = this.options;
    if (known()?.features.has('counts')) await this.counting.ask(query());
  }

  clear(): void {
    this.counting.clear();
  }

  /** Null while nobody knows what the endpoint can do. */
  renderPanel(): TemplateResult | null {
    const { element, messages, search, known } = this.options;
    const { counting } = this;
    const { counts } = counting;
    const capabilities = known();
    if (!capabilities) return null;
    const { features, timezone } = capabilities;
    const view: FindView = {
      messages: this.messages,
      statuses: messages.statuses,
      filters: search.filters,
      isFixed: (name) => Boolean(element[name]),
      categories: search.categories,
      institutions: counting.choices(counts?.byInstitution, search.filters.institutionId),
      locations: counting.choices(counts?.byLocation, search.filters.locationId),
      totalOf: (list, id) => (counts ? (counts[list].find((one) => one.id === id)?.total ?? 0) : undefined),
      hasSupport: features.has('support'),
      // The Swedish way of writing a date is ISO 8601's.
      today: new Date().toLocaleDateString('sv-SE', { timeZone: timezone }),
      openData: features.has('syndication') ? this.openData() : [],
    };
    return renderPanel(view, search.onChange);
  }

  renderChips(): TemplateResult | typeof nothing {
    return renderChips(this.chips(), this.messages, this.options.onDrop);
  }

  /** For a list in which nothing was found. */
  renderLoosen(): TemplateResult | typeof nothing {
    const chips = new Map(this.chips().map((chip) => [Object.keys(chip.without).join(), chip]));
    const loosened = (this.counting.counts?.loosened ?? []).flatMap(({ without, total }) => {
      const chip = chips.get(without.map((name) => name.replace('_id', 'Id')).join());
      return chip ? [{ ...chip, total }] : [];
    });
    return renderLoosen(loosened, this.messages, this.options.onDrop);
  }

  private chips(): Chip[] {
    const { element, messages, search } = this.options;
    const {
      search: words,
      status,
      classificationId,
      categoryId,
      institutionId,
      locationId,
      from,
      to,
      bbox,
    } = search.filters;
    const { nameOf } = this.counting;
    const category = search.categories.find(({ id }) => id === categoryId)?.name;
    const chips: (Chip | '')[] = [
      words.trim() && { label: this.messages.words(words.trim()), without: { search: '' } },
      !element.status && status && { label: messages.statuses[status] ?? status, without: { status: '' } },
      classificationId && {
        label: this.messages.classifications[classificationId] ?? this.messages.classification,
        without: { classificationId: '' },
      },
      !element.category &&
        categoryId && { label: category ?? this.messages.category, without: { categoryId: '' } },
      !element.institution &&
        institutionId && {
          label: nameOf(institutionId) ?? this.messages.institution,
          without: { institutionId: '' },
        },
      !element.location &&
        locationId && { label: nameOf(locationId) ?? this.messages.location, without: { locationId: '' } },
      bbox && { label: this.messages.area, without: { bbox: '' } },
      (from || to) && { label: this.messages.between(from, to), without: { from: '', to: '' } },
    ].filter((chip) => chip !== false);
    return chips.filter((chip) => chip !== '');
  }

  /** The list as it is narrowed now, for other programs. */
  private openData(): FindView['openData'] {
    const { element, query } = this.options;
    const links = this.client?.openData(element.endpoint, query()) ?? [];
    return links.map(({ format, href }) => ({ name: this.messages.formats[format], href }));
  }
}
