import type { Choice, Counts } from '../../contract/public/counts.js';
import type { FeedQuery } from '../../contract/public/feed.js';
import type { FeedContext } from '../feed-context.js';
import { ABOUT } from './find-words.js';

/**
 * Number of reports for each choice of a filter, for the newest query. Without an answer the filters work all the same.
 */
export class FilterCounts {
  counts: Counts | null = null;
  private running = new AbortController();
  private asked = '';
  private readonly names = new Map<string, string>();

  constructor(private readonly context: FeedContext) {}

  /** Requests the counts, unless the query is the same as before. Never rejects. */
  async ask({ sort: _sort, pageSize: _size, page: _page, ...query }: FeedQuery): Promise<void> {
    const asked = JSON.stringify(query);
    if (asked === this.asked) return;
    this.asked = asked;
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    const { service, element } = this.context;
    const counts = (await service.counts?.(query, { signal }).catch(() => null)) ?? null;
    if (signal.aborted) return;
    if (!counts) this.asked = '';
    this.counts = counts;
    for (const { id, name } of [...(counts?.byInstitution ?? []), ...(counts?.byLocation ?? [])])
      this.names.set(id, name);
    element.requestUpdate();
  }

  /** `ABOUT` where totals are estimates, else empty. */
  get about(): string {
    return this.counts?.isAbout ? ABOUT : '';
  }

  /** Forgets the counts of the former endpoint. */
  clear(): void {
    this.running.abort();
    this.counts = null;
    this.asked = '';
  }

  /** Name from any earlier answer: a choice keeps its name when the newest answer doesn't count it. */
  nameOf = (id: string): string | undefined => this.names.get(id);

  /** Choices of a filter, including the current one even if it would find nothing. */
  choices(list: readonly Choice[] | undefined, chosen: string): readonly Choice[] {
    const choices = list ?? [];
    if (!chosen || choices.some(({ id }) => id === chosen)) return choices;
    return [...choices, { id: chosen, name: this.nameOf(chosen) ?? chosen, total: 0 }];
  }
}
