import type { ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import { createMasters } from '../../client/sp4n/masters.js';
import { answersToSend, type AskedRules } from '../../form-logic/questions/answers.js';
import { questionCode } from '../../form-logic/state.js';
import { chosenId } from '../../form-logic/submission.js';
import { lazy } from '../../widget/lazy.js';
import { LazyPart } from '../../widget/lazy-part.js';
import type { Attached } from '../attached.js';
import type { FormContext, FormTarget } from '../form-context.js';
import { furtherService } from '../form-target.js';
import type { FormModel } from '../model.js';
import type { AskedQuestions } from './asked-questions.js';

const loadAsked = lazy(() => import('./asked-questions.js'));

/**
 * Questions of the chosen category. The endpoint is asked when a category is chosen, and `AskedQuestions` is loaded if
 * there are any. If that fails the report can be sent all the same: the endpoint says which answers are missing.
 */
export class Questions implements ReactiveController {
  private readonly asked;
  private categoryId: string | null = null;
  /** Category, language and offer of the last request. */
  private key = '';
  private target: FormTarget | null = null;
  private isOffered = false;
  /** True when nothing is asked and nothing was answered before. */
  private isNothing = false;
  /** Answers by code from another form, until their category's questions are loaded. */
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
      return answersToSend(given, categoryId, current?.isKnown ? current.asked : null);
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
    // A draft may restore answers after the endpoint has said that nothing is asked.
    const isLate = this.isNothing && entry.values.answers !== null;
    if (key === this.key && target === this.target && !isLate) return;
    this.key = key;
    this.target = target;
    void this.ask();
  }

  /** Below the category. */
  render(form: FormModel): unknown {
    return this.current?.render(form);
  }

  /** Before Kirim: the reminder for anonymous reporters. */
  renderReminder(): unknown {
    return this.current?.renderReminder();
  }

  /** Answers on the receipt. */
  renderAnswers(): unknown {
    return this.current?.renderAnswers();
  }

  get rules(): AskedRules | null {
    return this.current?.rules ?? null;
  }

  /** Loads the questions again after a refused answer: they may have changed. */
  refused(fields: readonly string[]): void {
    if (fields.some((field) => questionCode(field) !== undefined)) void this.ask(true);
  }

  /** Questions of the chosen category; null until known. */
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
      // After a failure known questions stay, and without answers there is nothing to show.
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
      // `again` asks when the network returns; so does another choice.
    }
  }
}
