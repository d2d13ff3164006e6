import type { ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import { createMasters } from '../../client/sp4n/masters.js';
import { answersToSend, type AskedRules } from '../../form-logic/questions/answers.js';
import { questionCode } from '../../form-logic/questions/question-field.js';
import { chosenId } from '../../form-logic/submission.js';
import { lazy } from '../../widget/lazy.js';
import { LazyPart } from '../../widget/lazy-part.js';
import type { Attached } from '../attached.js';
import type { FormContext } from '../form-context.js';
import type { FormTarget } from '../form-target.js';
import { furtherService } from '../further-service.js';
import type { FormModel } from '../model.js';
import type { AskedQuestions } from './asked-questions.js';

const loadAsked = lazy(() => import('./asked-questions.js'));

/**
 * What the chosen category asks beside the report. The endpoint is asked when a category is chosen, and what draws the questions is fetched
 * where it has any. Where that can't be had the report can be sent all the same: the endpoint says what it misses.
 */
export class Questions implements ReactiveController {
  private readonly asked;
  private categoryId: string | null = null;
  /** Category, language and endpoint that were asked for last. */
  private key = '';
  private target: FormTarget | null = null;
  private isOffered = false;
  /** Nothing is asked, and nothing was answered before either. */
  private isNothing = false;
  /** Elsewhere, by code, until the questions of its category are here. */
  private entered: ReadonlyMap<string, readonly string[]> | null = null;
  private enteredIn: string | null | undefined;
  private request = new AbortController();

  constructor(private readonly context: FormContext) {
    const { element } = context;
    this.asked = new LazyPart(element, loadAsked, ({ AskedQuestions }) => new AskedQuestions(context));
    element.addController(this);
  }

  readonly attached: Attached = {
    questions: {
      take: (control) => this.asked.part?.take(control),
      takeEntered: (entered, categoryId) => {
        this.entered = entered;
        this.enteredIn = categoryId;
      },
      isAsked: (code) => this.asked.part?.isAsked(code) ?? false,
    },
    answers: () => {
      const { current, categoryId, context } = this;
      const given = current?.given ?? context.entry.values.answers;
      return answersToSend(given, categoryId, current?.isKnown ? current.list : null);
    },
  };

  hostConnected(): void {
    addEventListener('online', this.again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.again);
    this.request.abort();
    this.key = '';
  }

  hostUpdate(): void {
    const { context } = this;
    const { capabilities, entry, target } = context;
    const presets = context.presets();
    const isReady = context.connection.state.phase === 'ready';
    this.categoryId = isReady ? chosenId('category', entry.values, { capabilities, presets }) : null;
    this.isOffered = capabilities.features.has('fields');
    const key = JSON.stringify([this.categoryId, context.language.asked, this.isOffered]);
    // A draft may bring answers after it was known that nothing is asked.
    const isLate = this.isNothing && entry.values.answers !== null;
    if (key === this.key && target === this.target && !isLate) return;
    this.key = key;
    this.target = target;
    void this.ask();
  }

  /** Under the category. */
  render(form: FormModel): unknown {
    return this.current?.render(form);
  }

  /** Before Kirim. */
  renderReminder(): unknown {
    return this.current?.renderReminder();
  }

  /** On the receipt. */
  renderAnswers(): unknown {
    return this.current?.renderAnswers();
  }

  get rules(): AskedRules | null {
    return this.current?.rules ?? null;
  }

  /** The endpoint wants answers otherwise: it may ask something else by now. */
  refused(fields: readonly string[]): void {
    if (fields.some((field) => questionCode(field) !== undefined)) void this.ask(true);
  }

  /** What is asked in the chosen category, once it is known. */
  private get current(): AskedQuestions | null {
    const { part } = this.asked;
    return part?.categoryId === this.categoryId ? part : null;
  }

  private readonly again = (): void => {
    if (!this.current?.isKnown) void this.ask();
  };

  private async ask(isFresh = false): Promise<void> {
    this.request.abort();
    const { categoryId, target, context } = this;
    this.isNothing = false;
    if (!categoryId || !target) return;
    const service: Partial<MasterService> = this.isOffered
      ? furtherService(context, target, createMasters)
      : {};
    const { signal } = (this.request = new AbortController());
    try {
      const raw = service.questions
        ? await service.questions(categoryId, { signal, isFresh }).catch(() => null)
        : [];
      const isKept = Object.values(context.entry.values.answers ?? {}).some(
        (one) => one.categoryId === categoryId,
      );
      // What was known is better than nothing, and where nothing was answered there is nothing to say.
      if (!raw && (this.current || !isKept)) return;
      const isSomething = raw?.length !== 0 || context.entry.values.answers !== null;
      const part = isSomething ? await this.asked.load() : this.asked.part;
      if (signal.aborted) return;
      this.isNothing = !isSomething;
      if (!part) return;
      const isTheirs = !this.enteredIn || this.enteredIn === categoryId;
      part.use(categoryId, raw, isTheirs ? this.entered : null);
      if (isTheirs && raw) this.entered = null;
      context.element.requestUpdate();
    } catch {
      // Asked again when there is a network, and by another choice.
    }
  }
}
