import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Counts } from '../../contract/public/counts.js';
import type { FeedQuery } from '../../contract/public/feed.js';
import type { FeedContext } from '../feed-context.js';
import { FilterCategories, categoryOptions } from './filter-categories.js';
import { FilterCounts } from './filter-counts.js';
import {
  renderChips,
  renderFollowButton,
  renderWidening,
  renderPanel,
  type Chip,
  type Option,
  type SelectView,
} from './filter-panel-view.js';
import { filterPanelStyles } from './filter-panel-styles.js';
import { FILTER_OF, type FeedFilters } from './filter-values.js';
import { openData } from './open-data.js';
import { lazy } from '../../widget/lazy.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { renderWayToForm } from './way-to-form.js';
import type { SearchState } from './search-state.js';
import { findWords } from './find-words.js';

export interface FilterPanelOptions {
  /** Current query of the list. */
  query: () => FeedQuery;
  /** Removes a filter. Its button is removed with it, so the focus must move. */
  onDrop: (without: Partial<FeedFilters>) => void;
}

const loadFollow = lazy(() => import('../follow/follow-part.js'));

/** The filters, their chips, and the number of reports for each choice. Loaded when opened, or when one is set. */
export class FilterPanel {
  private readonly messages;
  private readonly categories: FilterCategories;
  private readonly counting: FilterCounts;
  private readonly follow;

  constructor(
    private readonly context: FeedContext,
    private readonly search: SearchState,
    private readonly options: FilterPanelOptions,
  ) {
    context.adopt(filterPanelStyles);
    this.messages = context.messages('find', findWords);
    this.categories = new FilterCategories(context);
    this.counting = new FilterCounts(context);
    this.follow = new LazyPart(context.element, loadFollow, ({ FollowPart }) => {
      context.focus.after('follow-address');
      return new FollowPart(context, () => this.place);
    });
  }

  /**
   * Requests what there is to choose from. Never rejects.
   *
   * @param isCounted whether to request the number of reports for each choice, too
   */
  ask(isCounted: boolean): void {
    void this.categories.load();
    if (isCounted && this.context.capabilities?.features.has('counts')) {
      void this.counting.ask(this.options.query());
    }
  }

  clear(): void {
    this.categories.clear();
    this.counting.clear();
  }

  /** Null while the endpoint's capabilities aren't known. */
  render(): TemplateResult | null {
    const { context, messages: m, search } = this;
    const { capabilities } = context;
    if (!capabilities) return null;
    return renderPanel(
      {
        messages: m,
        filters: search.filters,
        selects: this.selects(),
        sort: this.sort(capabilities.features.has('support')),
        // Swedish dates are written YYYY-MM-DD.
        today: new Date().toLocaleDateString('sv-SE', { timeZone: capabilities.timezone }),
        openData: capabilities.features.has('syndication') ? this.openData() : [],
      },
      search.onChange,
    );
  }

  renderChips(): TemplateResult | typeof nothing {
    const chips = renderChips(this.chips(), this.messages, this.options.onDrop);
    const isOffered = this.place !== '' && this.context.capabilities?.features.has('follow');
    if (!isOffered) return chips;
    const { part } = this.follow;
    return html`${chips}
    ${part ? part.render() : renderFollowButton(this.messages, () => void this.openFollow())}`;
  }

  /** The list's place: chosen, or set by the page's author. */
  private get place(): string {
    return this.search.filters.locationId || (this.context.element.location ?? '');
  }

  private async openFollow(): Promise<void> {
    await this.follow.load();
    if (this.follow.error) this.context.fail(this.follow.error);
  }

  /** Suggestions to remove a filter, for a list in which nothing was found that fits, and the way to the form. */
  renderWidening(): TemplateResult {
    const { context, messages, search, options, counting } = this;
    const chips = this.chips();
    const loosened = (counting.counts?.loosened ?? []).flatMap(({ without, total }) => {
      const chip = chips.find((one) => isWithout(one, without));
      return chip ? [{ ...chip, total, about: counting.about }] : [];
    });
    // All reports are a press away already.
    const isSearchAlone = chips.length === 1 && search.filters.search !== '';
    return html`${renderWidening(isSearchAlone ? [] : loosened, messages, options.onDrop)}
    ${search.filters.search ? renderWayToForm(context.element.endpoint, messages) : nothing}`;
  }

  /**
   * Selects of the filters; null where the page's author fixed it by an attribute, or there is nothing to choose from.
   */
  private selects(): (SelectView | null)[] {
    const { context, messages: m, search, counting } = this;
    const { element } = context;
    const { filters } = search;
    const { counts } = counting;
    const { byInstitution, byLocation } = counts ?? {};
    const rows: (SelectView & { any: string; isOffered: boolean })[] = [
      {
        name: 'status',
        label: m.status,
        any: m.anyStatus,
        value: filters.status,
        isOffered: !element.status,
        options: this.counted('byStatus', this.statuses()),
      },
      {
        name: 'category_id',
        label: m.category,
        any: m.anyCategory,
        value: filters.categoryId,
        isOffered: !element.category && this.categories.items.length > 0,
        options: this.counted('byCategory', this.tree()),
      },
      {
        name: 'classification_id',
        label: m.classification,
        any: m.anyClassification,
        value: filters.classificationId,
        isOffered: !context.isForeign,
        options: this.counted('byClassification', Object.entries(m.classifications)),
      },
      {
        name: 'institution_id',
        label: m.institution,
        any: m.anyInstitution,
        value: filters.institutionId,
        isOffered: !element.institution,
        options: this.choices(counting.choices(byInstitution, filters.institutionId)),
      },
      {
        name: 'location_id',
        label: m.location,
        any: m.anyLocation,
        value: filters.locationId,
        isOffered: !element.location,
        options: this.choices(counting.choices(byLocation, filters.locationId)),
      },
    ];
    return rows.map(({ isOffered, any, options, ...row }) =>
      isOffered && options.length > 0 ? { ...row, options: [['', any], ...options] } : null,
    );
  }

  /** Another protocol knows reports that are done, and all others. */
  private statuses(): Option[] {
    const { feedMessages, isForeign } = this.context;
    const { statuses } = feedMessages;
    return isForeign
      ? [
          ['open', this.messages.open],
          ['done', statuses['done']!],
        ]
      : Object.entries(statuses);
  }

  private sort(hasSupport: boolean): SelectView {
    const { messages: m, search, context } = this;
    const { sort: chosen, search: words } = search.filters;
    const all = Object.entries(m.sorts);
    // A page of another protocol's list comes in the order that its server likes.
    const sorts = context.isForeign
      ? all.slice(0, 1)
      : all.filter(([sort]) => sort !== 'supported' || hasSupport);
    const options: Option[] = words.trim() ? [['', m.closest], ...sorts] : sorts;
    return { name: 'sort', label: m.sort, value: chosen || (words.trim() ? '' : 'newest'), options };
  }

  /** The tree as one list: deeper categories are indented. */
  private tree(): Option[] {
    return categoryOptions(this.categories.items).map(({ id, name, depth }) => [
      id,
      '\u00a0'.repeat(depth * 3) + name,
    ]);
  }

  /** Adds the number of reports to each option, if the endpoint counted them. */
  private counted(
    list: keyof Pick<Counts, 'byStatus' | 'byClassification' | 'byCategory'>,
    options: Option[],
  ) {
    const { counting } = this;
    const { counts } = counting;
    if (!counts) return options;
    return options.map(([id, name]): Option => {
      const total = counts[list].find((one) => one.id === id)?.total ?? 0;
      return [id, this.messages.counted(name, total, counting.about)];
    });
  }

  private choices(list: readonly Choice[]): Option[] {
    const { about } = this.counting;
    return list.map(({ id, name, total }) => [id, this.messages.counted(name, total, about)]);
  }

  private chips(): Chip[] {
    const { context, messages: m, search, counting } = this;
    const { element } = context;
    const { status, classificationId, categoryId, institutionId, locationId, from, to, bbox } =
      search.filters;
    const words = search.filters.search.trim();
    /** `fixed`: set by the page's author, so the reader can't remove it. */
    const filters: {
      value: string;
      fixed?: string | null;
      label: () => string;
      without: Partial<FeedFilters>;
    }[] = [
      { value: words, label: () => m.words(words), without: { search: '' } },
      {
        value: status,
        fixed: element.status,
        label: () => this.statuses().find(([code]) => code === status)?.[1] ?? status,
        without: { status: '' },
      },
      {
        value: classificationId,
        label: () => m.classifications[classificationId] ?? m.classification,
        without: { classificationId: '' },
      },
      {
        value: categoryId,
        fixed: element.category,
        label: () => this.categories.items.find(({ id }) => id === categoryId)?.name ?? m.category,
        without: { categoryId: '' },
      },
      {
        value: institutionId,
        fixed: element.institution,
        label: () => counting.nameOf(institutionId) ?? m.institution,
        without: { institutionId: '' },
      },
      {
        value: locationId,
        fixed: element.location,
        label: () => counting.nameOf(locationId) ?? m.location,
        without: { locationId: '' },
      },
      { value: bbox, label: () => m.area, without: { bbox: '' } },
      { value: from || to, label: () => m.between(from, to), without: { from: '', to: '' } },
    ];
    return filters
      .filter(({ value, fixed }) => value && !fixed)
      .map(({ label, without }) => ({ label: label(), without }));
  }

  /** Links to the filtered list for other programs. */
  private openData(): { name: string; href: string }[] {
    const links = openData(this.context.element.endpoint, this.options.query());
    return links.map(({ format, href }) => ({ name: this.messages.formats[format], href }));
  }
}

/** @param names the endpoint's names of filters */
function isWithout({ without }: Chip, names: readonly string[]): boolean {
  const own = Object.keys(without);
  return own.length === names.length && names.every((name) => own.includes(FILTER_OF.get(name) ?? ''));
}
