import type { ReactiveController } from 'lit';
import type { FeedService } from '../../client/service.js';
import { createFeed } from '../../client/sp4n/feed.js';
import { CLASSIFICATIONS } from '../../contract/classifications.js';
import type { FeedItem, FeedQuery } from '../../contract/public/feed.js';
import { similarReports } from '../../form-logic/similar.js';
import type { FormValues } from '../../form-logic/state.js';
import { lazy } from '../../widget/lazy.js';
import { canSupport, SupportQueue, type SupportService } from '../../support/support-queue.js';
import type { FormContext, FormTarget } from '../form-context.js';
import { furtherService } from '../form-target.js';
import { WritingPause } from '../entry/writing-pause.js';
import { similarStyles, renderSimilar, type SimilarHandlers, type Support } from './similar-view.js';
import { similarWords } from './similar-words.js';

const loadAnswered = lazy(() => import('./answered-requests.js'));

/** Milliseconds without a change until reports are compared. */
const PAUSE_MS = 600;
const PAGE_SIZE = 40;

/** `Finder` is what asks for reports, compares them, and draws those that are alike. */
interface Finder {
  /** Empty when the endpoint doesn't answer: then nothing is said. */
  askPage(values: FormValues): Promise<readonly FeedItem[]>;
  like(values: FormValues, items: readonly FeedItem[]): FeedItem[];
  /** Nothing without reports. */
  draw(reports: readonly FeedItem[]): unknown;
}

/**
 * Finds reports similar to the one being written, on the device: one page of the feed is requested by category and
 * village, and the words are compared here, so that the text never leaves the phone. Nothing is requested where the
 * reporter may be at risk: with Rahasia ticked, or where the text suggests it. For a request for information
 * `AnsweredRequests` asks, compares and draws.
 */
export class SimilarReports implements ReactiveController, Finder {
  private readonly messages;
  private reports: readonly FeedItem[] = [];
  /** Found `reports`, and draws them. */
  private finder: Finder = this;
  /** True when the reports were found after the reporter had left the text. */
  isLate = false;
  /** Page of the feed that was requested last, with the key of its request. */
  private page: { key: string; items: readonly FeedItem[] } | null = null;
  private asking = new AbortController();
  /** Entries that were compared last, or are about to be. */
  private seen: unknown;
  private readonly pause: WritingPause;
  private readonly supports = new Map<string, Support>();
  private target: FormTarget | null = null;
  private feed: Partial<FeedService> = {};
  private presses: SupportQueue | null = null;

  private readonly handlers: SimilarHandlers = { onSupport: (report) => this.press(report) };

  constructor(
    private readonly context: FormContext,
    private readonly step: () => number,
    /** True for a text whose writer may be at risk. */
    private readonly isDelicate: (text: string) => boolean,
  ) {
    this.messages = context.messages('similar', similarWords);
    this.pause = new WritingPause(context.entry, PAUSE_MS, () => void this.compare());
    context.adopt(similarStyles);
    context.element.addController(this);
  }

  hostUpdated(): void {
    const values = this.context.entry.whole;
    if (values === this.seen) return;
    this.seen = values;
    this.pause.begin();
  }

  hostDisconnected(): void {
    this.pause.stop();
    this.asking.abort();
    this.presses?.stop();
    this.seen = null;
  }

  /** Nothing without similar reports. */
  render(): unknown {
    return this.finder.draw(this.reports);
  }

  draw(reports: readonly FeedItem[]): unknown {
    const { messages, supportOf } = this;
    return renderSimilar({ messages, reports, supportOf }, this.handlers);
  }

  private readonly supportOf = ({ trackingId, supportsCount, statusCode }: FeedItem): Support | null => {
    // A finished report needs no support, and the defect may be back.
    const isOffered =
      statusCode !== 'done' && canSupport() && this.context.capabilities.features.has('support');
    if (!isOffered || !this.feed.support) return null;
    return this.supports.get(trackingId) ?? { isOn: false, count: supportsCount, note: '' };
  };

  private press(report: FeedItem): void {
    const { trackingId } = report;
    const { isOn, count } = this.supportOf(report) ?? { isOn: false, count: 0 };
    const note = isOn ? '' : this.messages.supported;
    this.show(trackingId, { isOn: !isOn, count: count + (isOn ? -1 : 1), note });
    if (note) this.context.announcer.say(note);
    this.presses?.press(trackingId, !isOn);
  }

  private async compare(): Promise<void> {
    const values = this.context.entry.whole;
    const kind = this.context.presets().classificationId ?? values.classificationId;
    const isRequest = kind === CLASSIFICATIONS.information;
    const answered = isRequest && (await loadAnswered().catch(() => null))?.answeredIn(this.context);
    const finder: Finder = answered || this;
    const items = this.mayAsk(values) ? await finder.askPage(values) : [];
    // The answer is compared with the entries as they are now.
    const now = this.context.entry.whole;
    const reports = this.mayAsk(now) ? finder.like(now, items) : [];
    const ids = (list: readonly FeedItem[]) => list.map(({ trackingId }) => trackingId).join();
    if (finder === this.finder && ids(reports) === ids(this.reports)) return;
    // Kirim is below: it must not move under a finger.
    this.context.entry.afterPress(() => {
      if (this.reports.length === 0) this.isLate = this.step() > 0;
      this.reports = reports;
      this.finder = finder;
      if (reports.length > 0) this.context.announcer.say(this.messages.found(reports.length));
      this.context.element.requestUpdate();
    });
  }

  like(
    { title, category, point, content, locationText }: FormValues,
    items: readonly FeedItem[],
  ): FeedItem[] {
    const categoryId = this.context.presets().categoryId ?? category?.id ?? null;
    return similarReports({ title, categoryId, point, text: `${content}\n${locationText}` }, items);
  }

  private get offersSecret(): boolean {
    return this.context.capabilities.features.has('secret');
  }

  async askPage({ category, location }: FormValues): Promise<readonly FeedItem[]> {
    const presets = this.context.presets();
    const categoryId = presets.categoryId ?? category?.id;
    const locationId = presets.locationId ?? location?.id;
    const query: FeedQuery = {
      pageSize: PAGE_SIZE,
      ...(categoryId ? { categoryId } : {}),
      ...(locationId ? { locationId } : {}),
    };
    this.connect();
    const key = JSON.stringify(query);
    if (!this.feed.feed) return [];
    if (this.page?.key === key) return this.page.items;
    this.asking.abort();
    this.asking = new AbortController();
    try {
      const { items } = await this.feed.feed(query, { signal: this.asking.signal });
      this.page = { key, items };
      return items;
    } catch {
      return [];
    }
  }

  private connect(): void {
    const target = this.context.target;
    if (target === this.target || !target) return;
    this.target = target;
    this.page = null;
    this.supports.clear();
    this.presses?.stop();
    const { root, service } = target;
    const feed = (this.feed = furtherService(this.context, target, createFeed));
    const supportService: SupportService = {
      support: (trackingId, options) => feed.support!(trackingId, options),
      unsupport: (trackingId, options) => feed.unsupport!(trackingId, options),
      challenge: (options) => service.challenge({ language: this.context.language.asked, ...options }),
    };
    this.presses = new SupportQueue({
      service: () => supportService,
      needsChallenge: async () => this.context.capabilities.features.has('challenge'),
      endpoint: () => root,
      onChange: (trackingId, change) => this.show(trackingId, change),
      messages: () => this.messages,
      onFailure: (_error, words) => this.context.announcer.say(words),
    });
  }

  private show(trackingId: string, change: Partial<Support>): void {
    const before = this.supports.get(trackingId) ?? { isOn: false, count: 0, note: '' };
    const after = { ...before, ...change };
    // The queue of support clears the note when the endpoint has it.
    if (after.isOn && !after.note) after.note = this.messages.supported;
    this.supports.set(trackingId, after);
    this.context.element.requestUpdate();
  }

  /**
   * False without a title or a feed, and where the reporter may be at risk: then nobody may learn even that somebody
   * looked.
   */
  private mayAsk({ title, content, isSecret }: FormValues): boolean {
    if (!title.trim() || !this.context.capabilities.features.has('feed')) return false;
    return !(this.offersSecret && isSecret) && !this.isDelicate(`${title}\n${content}`);
  }
}
