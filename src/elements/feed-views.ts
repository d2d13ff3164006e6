import type { TemplateResult } from 'lit';
import { lazy } from '../controllers/chunks.js';
import { AduanError } from '../errors.js';
import type { FeedView, ViewName } from '../views/feed/feed.js';
import { renderOpening, renderProblem, type NoticeView } from '../views/feed/notice.js';
import { adopt } from './adopt-styles.js';
import type { FeedNumbers, NumbersOptions } from './feed-numbers.js';

const loadFigures = lazy(() => import('./feed-figures-chunk.js'));

const NAMES: readonly ViewName[] = ['list', 'numbers'];

/** The other ways to look at the reports, fetched when somebody does. */
export class FeedViews {
  private shown: ViewName = 'list';
  private numbers: FeedNumbers | null = null;
  private error: AduanError | null = null;

  constructor(private readonly options: NumbersOptions) {}

  /**
   * @param asked the page's author's wish where it changed
   * @param isOtherList whether the reports are others now
   */
  update(asked: string | null, isOtherList: boolean): void {
    if (asked !== null) this.shown = asked === 'numbers' ? asked : 'list';
    if (isOtherList || asked !== null) this.show();
  }

  readonly onView = (name: ViewName): void => {
    this.shown = name;
    this.show();
    this.options.element.requestUpdate();
  };

  private get canCount(): boolean {
    const { source, known } = this.options;
    return Boolean(known()?.features.has('statistics') && source().statistics);
  }

  private show(): void {
    if (this.shown === 'numbers' && this.canCount) void this.count();
  }

  private readonly count = async (): Promise<void> => {
    const { element, failed } = this.options;
    this.error = null;
    try {
      const { FeedNumbers, feedFiguresStyles } = await loadFigures();
      if (!this.numbers) {
        adopt(element, feedFiguresStyles);
        this.numbers = new FeedNumbers(this.options);
      }
      this.numbers.ask();
    } catch (cause) {
      this.error = cause instanceof AduanError ? cause : new AduanError('chunk-failed', { cause });
      failed(this.error);
    }
    element.requestUpdate();
  };

  clear(): void {
    this.numbers?.clear();
  }

  describe(): Pick<FeedView, 'views' | 'shown'> {
    const isOffered = this.canCount && !this.options.element.compact;
    return { views: isOffered ? NAMES : [], shown: this.shown };
  }

  /** Null where the list is looked at. */
  render(view: NoticeView): TemplateResult | null {
    const { numbers, error, count } = this;
    const { messages: m } = view;
    if (this.shown === 'list' || !this.canCount) return null;
    if (error) return renderProblem(view, error, m.failed.heading, () => void count());
    return numbers?.render(view) ?? renderOpening(m, m.views.opening);
  }
}
