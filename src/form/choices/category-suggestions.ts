import type { Category } from '../../contract/public/masters.js';
import type { Choice } from '../../form-logic/state.js';
import { lazy } from '../../widget/lazy.js';
import { whenIdle } from '../../widget/page-moments.js';
import { LazyPart } from '../../widget/lazy-part.js';
import type { FormContext } from '../form-context.js';
import type { Guess } from './likely-categories.js';
import type { SuggestionsHandlers, SuggestionsView } from './suggestions-view.js';
import { WritingPause } from '../entry/writing-pause.js';

const loadLikely = lazy(() => import('./likely-categories.js'));

/** Milliseconds without typing until the text is read. */
const PAUSE_MS = 700;

/**
 * Suggests categories from title and text. Nothing is loaded before something is written, and the text stays on the
 * device: it is compared there with the endpoint's keywords. The reporter always makes the choice.
 */
export class CategorySuggestions {
  private list: readonly Choice[] = [];
  private readonly likely;
  private tree: (() => Promise<readonly Category[]>) | null = null;
  private guess: Guess | null = null;
  /** Text that was read last, or is about to be. */
  private read = '';
  private readonly pause: WritingPause;
  private isAnnounced = false;

  constructor(
    private readonly context: FormContext,
    /** Builds the sentence that names the suggestions. */
    private readonly sentence: (names: readonly string[]) => string,
  ) {
    this.likely = new LazyPart(context.element, loadLikely, (likely) => likely);
    this.pause = new WritingPause(context.entry, PAUSE_MS, () => whenIdle(() => void this.suggest()));
  }

  /** Sets another endpoint's category tree, which is asked for where the endpoint offers it. */
  connect(tree: () => Promise<readonly Category[]>): void {
    this.tree = tree;
    this.guess = null;
    this.reset();
  }

  /** Reads the text whenever typing pauses. */
  follow(): void {
    const { title, content } = this.context.entry.values;
    const text = (title + content).trim() && `${title}\n${content}`;
    if (text === this.read) return;
    this.stop();
    this.read = text;
    this.pause.begin();
  }

  /** Reads nothing until the next change. */
  stop(): void {
    this.pause.stop();
    this.read = '';
  }

  reset(): void {
    this.stop();
    this.list = [];
    this.isAnnounced = false;
  }

  /** Suggestions that can be chosen with one press. */
  render(view: Omit<SuggestionsView, 'list'>, handlers: SuggestionsHandlers): unknown {
    return this.likely.part?.renderSuggestions({ ...view, list: this.list }, handlers);
  }

  private async suggest(): Promise<void> {
    const { tree } = this;
    // Without text nothing is suggested, whether or not the list is loaded.
    if (!this.read) return this.showIfChanged([]);
    if (!tree) return;
    try {
      const guess = this.guess ?? (await this.prepare(tree));
      // Meanwhile the endpoint or the report has changed.
      if (!guess || tree !== this.tree || !this.read) return;
      this.guess = guess;
    } catch {
      // Without a list the next pause tries again; the search can be used all the same.
      return;
    }
    const { title, content } = this.context.entry.values;
    this.showIfChanged(this.guess(title, content));
  }

  private showIfChanged(list: readonly Choice[]): void {
    if (list.map(({ id }) => id).join() === this.list.map(({ id }) => id).join()) return;
    this.context.entry.afterPress(() => this.show(list));
  }

  private show(list: readonly Choice[]): void {
    this.list = list;
    this.context.element.requestUpdate();
    if (list.length === 0 || this.isAnnounced) return;
    this.isAnnounced = true;
    this.context.announcer.say(this.sentence(list.map(({ name }) => name)));
  }

  /** Loads categories and `Guess`. Without any keywords nothing is guessed: names alone say too little. */
  private async prepare(tree: () => Promise<readonly Category[]>): Promise<Guess | null> {
    const categories = await tree();
    if (!categories.some(({ keywords }) => keywords.length > 0)) return () => [];
    return (await this.likely.want())?.likelyAmong(categories) ?? null;
  }
}
