import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ReportingService } from '../client/service.js';
import type { PrefillValues } from '../contract/reporting/prefill.js';
import { screenOf } from '../form-logic/state.js';
import { VERSION } from '../version.js';
import { focusFirst } from '../widget/focus-controller.js';
import { lazy, nextTask } from '../widget/lazy.js';
import { LazyPart } from '../widget/lazy-part.js';
import { NATIONAL_FALLBACK } from '../widget/national-fallback.js';
import { showState } from '../widget/element/show-state.js';
import { inOwnWords } from '../widget/language/in-own-words.js';
import { base } from '../widget/styles/frame.js';
import { tokens } from '../widget/styles/tokens.js';
import { UnsavedText } from './draft/unsaved-text.js';
import { FormContext } from './form-context.js';
import { formModel } from './form-model.js';
import type { FormParts } from './form-parts.js';
import { formStyles } from './screen/form-styles.js';
import { renderForm } from './screen/form-view.js';
import type { FormHandlers, FormModel } from './model.js';
import { renderLoading, renderStopped, renderTrouble } from './screen/setup-view.js';
import { SmallForm } from './small-form/small-form.js';
import { Steps } from './steps/steps.js';
import { stepsStyles } from './steps/steps-styles.js';
import type { OwnFormWords } from './words/form-languages.js';
import { whatWords } from './what-words.js';

const loadParts = lazy(() => import('./form-parts.js'));
const loadInsecure = lazy(() => import('./insecure/insecure.js'));

/*
 * Order of events:
 * 1. `connectedCallback`: `rest` fetches `FormParts`; beside it `context.connection` asks what the endpoint can do.
 * 2. `willUpdate`: another `endpoint` or `service` becomes `context.target`.
 * 3. `hostUpdate` of each part, in the order they were made: `FormParts` turns to the queue of the target.
 * 4. `render`: the first screen, with `FormParts` all others, or what came of Kirim. It changes nothing.
 * 5. `hostUpdated`: `focus` goes where a part sent it, `Steps` shows the current one; `updated` tells the page.
 * 6. `entry.input` takes what somebody types, and asks for an update: again from 2.
 * 7. `submission.submit` at Kirim: `entry.readAll`, the rules, the page's veto, `sending`, the queue.
 * 8. `sending` hears from the queue, and asks for an update: again from 2.
 */

/**
 * The citizen's complaint form: from the first word to the receipt, over a bad network too.
 *
 * @tag aduan-form
 * @attr {string} lang - Language of its words; without it the page's, where it is one of ours, else Indonesian.
 * @fires {BeforeSubmitEvent} aduan-before-submit - Before a valid report is kept and sent; cancelable, and `waitUntil(promise)` lets the page look first.
 * @fires {CustomEvent<AduanEventDetails['aduan-step']>} aduan-step - Another part of the form is the current one.
 * @fires {CustomEvent<AduanEventDetails['aduan-state']>} aduan-state - Another screen is shown.
 * @fires {CustomEvent<AduanEventDetails['aduan-submitted']>} aduan-submitted - The endpoint has the report; no `trackingId` for anonymous and secret ones.
 * @fires {CustomEvent<AduanEventDetails['aduan-queued']>} aduan-queued - The report lies on the device and waits for a network.
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - Something failed; `phase` is setup, load, upload, submit or storage.
 */
export class AduanForm extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, base, stepsStyles, formStyles];
  static override properties = {
    endpoint: {},
    protocol: {},
    loading: {},
    debug: { type: Boolean },
    classification: {},
    category: {},
    institution: {},
    location: {},
    sharedDevice: { type: Boolean, attribute: 'shared-device' },
    assisted: { type: Boolean },
    practice: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    service: { attribute: false },
    messages: { attribute: false },
    values: { attribute: false },
  };

  /** Base URL of the SP4N-compatible endpoint, absolute or relative to the page. */
  endpoint = '';
  /** Protocol of the endpoint; only `sp4n` so far. */
  protocol = 'sp4n';
  /** `eager` asks the endpoint at once; otherwise when the form comes near the viewport. */
  loading: 'eager' | 'lazy' = 'lazy';
  /** Writes each step to the console: phases and codes, nothing of the report. */
  debug = false;
  /** The kind of report that is fixed: `complaint`, `information` or `aspiration`, or its id 1, 2 or 3. */
  classification: string | null = null;
  /** Category id that is fixed. */
  category: string | null = null;
  /** Id of the suggested institution, fixed. */
  institution: string | null = null;
  /** The endpoint's location id that is fixed; people may still add a landmark. */
  location: string | null = null;
  /** The device is used by many: the browser is asked to remember nothing of what is typed. */
  sharedDevice = false;
  /** Somebody files for others on this device: asks for the helper's name, and wipes each reporter's after the report and after 3 idle minutes. */
  assisted = false;
  /** Practice: the whole journey on the device. Nothing is sent or kept, no events but `aduan-error`; the endpoint is asked for its capabilities and lists alone. */
  practice = false;
  /** Level of its first heading in the page's outline, 2 to 4; those below it follow. */
  headingLevel = 2;
  /** Speaks to the endpoint instead of the built-in client: for hosts with their own transport, and for tests. */
  service: ReportingService | null = null;
  /** Sentences of the page's own, by message key; text, never markup. `window.aduanMessages['aduan-form']` holds for every form of a page. */
  messages: OwnFormWords | null = null;

  /**
   * What the form is filled in with beforehand, to be changed by whoever writes: `category` (an id), `title`, `place`, `lat` and `lon`, `ref` (the
   * code of a lamp post or a pump). Only what nobody has written yet, and never who reports. A link of the page may say the same
   * (`?aduan-isi=`), and wins.
   */
  values: PrefillValues | null = null;

  private readonly states = this.attachInternals().states;
  private readonly inside = document.createElement('slot');
  private readonly context: FormContext = new FormContext(this);
  private readonly formMessages = this.context.messages('form', whatWords);
  private readonly steps = new Steps(this.context);
  private readonly small = new SmallForm(this.context);
  /** All but the first screen. */
  private readonly rest = new LazyPart(
    this,
    async () => {
      await this.small.finish();
      const { FormParts } = await loadParts();
      await nextTask();
      return FormParts;
    },
    (FormParts) => new FormParts(this.context, this.steps),
  );
  private readonly insecure = new LazyPart(this, loadInsecure, ({ Insecure }) => new Insecure(this.context));

  private readonly handlers: FormHandlers = {
    onInput: this.context.entry.input,
    onPress: this.context.entry.press,
    onLeave: this.context.entry.leave,
    // Until the parts are here the browser's own submits, which does nothing.
    onKey: (event) => this.parts?.onKey(event),
    onSubmit: (event) => {
      event.preventDefault();
      this.parts?.submission.submit(event.target as HTMLFormElement);
    },
    onTips: this.context.turnTips,
  };

  constructor() {
    super();
    const { reveal, drawAll } = this.steps;
    this.context.attach({ reveal, drawAll });
    new UnsavedText(this.context, () => this.parts !== null);
  }

  /**
   * A clean sheet: what is written is let go, its draft too. A report that waits or was sent stays where it is; from Kirim to the answer nothing
   * is let go, because the answer brings the access code.
   */
  reset(): void {
    if (this.rest.part) this.rest.part.clear();
    else this.context.entry.reset();
  }

  /** Puts the focus on the first question, or on the heading where nothing is asked. */
  override focus(options?: FocusOptions): void {
    focusFirst(this, options);
  }

  /**
   * Takes over what somebody wrote and chose in another form whose controls have the wire's names, as if it had been written here; what is
   * empty there replaces nothing. Whoever is typing there goes on here. The other form is emptied. Files stay behind.
   */
  async takeOver(form: HTMLFormElement): Promise<void> {
    await this.small.takeOver(form);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.context.offerLanguages();
    // At once, beside the first question to the endpoint.
    void this.fetchParts();
  }

  /** Whoever waits for it sees all that was written. */
  protected override getUpdateComplete(): Promise<boolean> {
    this.context.entry.catchUp();
    return super.getUpdateComplete();
  }

  /** What the page has inside is seen until the first drawing. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.inside);
    return root;
  }

  /** The first drawing is no part of the task that has just read the files. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await nextTask();
    await inOwnWords(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const hasChanged = (...names: string[]) => names.some((name) => changed.has(name));
    if (hasChanged('endpoint', 'service')) this.context.connect();
    if (this.rest.part && hasChanged('practice', 'assisted')) void this.fetchParts();
  }

  protected override updated(): void {
    this.inside.remove();
    const { parts } = this;
    const { phase } = this.context.connection.state;
    const shown = parts ? screenOf(phase, parts.phase, this.renderRoot) : phase;
    showState(this, this.states, isSecureContext ? shown : 'insecure', { isTold: !this.practice });
    this.context.log(`${phase} ${parts?.phase}`);
  }

  protected override render(): TemplateResult {
    const { language, announcer } = this.context;
    return html`<div class="aduan" lang=${language.language} dir="ltr">
      <div class="inner">
        <details class="more" @toggle=${this.onMore}>
          <summary aria-label=${this.formMessages.more}><span aria-hidden="true">⋯</span></summary>
          <div class="more-panel">${language.render()}${this.parts?.renderMore()}</div>
        </details>
        ${this.renderScreen()} <slot name="footer"></slot>
      </div>
      ${announcer.render()}
    </div>`;
  }

  private renderScreen(): TemplateResult {
    const { parts, context } = this;
    // What the page has inside is offered there, too.
    if (!isSecureContext) return html`${this.insecure.part?.render() ?? this.renderMissing()}<slot></slot>`;
    if (this.small.isShown) return html`<slot></slot>`;
    const outcome = parts?.renderOutcome();
    if (outcome) return outcome;
    const model = this.model();
    const trouble = renderTrouble(model.messages, context.connection.state, this.ways);
    const missing = this.renderMissing();
    return html`${parts?.renderBefore()}${renderForm(
      model,
      this.handlers,
      this.steps.renderProgress(model.messages),
      parts?.renderLead(model, trouble) ?? trouble,
      parts?.renderRest(model, missing) ?? missing,
      this.steps.renderNav(model.messages),
    )}`;
  }

  /** In place of what is still to come, or doesn't. */
  private renderMissing(): TemplateResult {
    const { formMessages: messages, ways } = this;
    if (this.context.connection.state.phase === 'failed')
      return renderStopped(messages, messages.setup.offline, { ...ways, fallback: null });
    return this.hasFetchFailed
      ? renderStopped(messages, messages.fault['chunk-failed'], ways)
      : renderLoading(messages);
  }

  private get ways() {
    return { fallback: NATIONAL_FALLBACK, onRetry: this.retry };
  }

  private model(): FormModel {
    const { context, parts, formMessages, hasFetchFailed } = this;
    return formModel(context, parts, parts?.wording.all ?? formMessages, hasFetchFailed);
  }

  /** All but the first screen; null until everything is here that the page asks for. */
  private get parts(): FormParts | null {
    const { part } = this.rest;
    return part?.modes.isComplete ? part : null;
  }

  private get hasFetchFailed(): boolean {
    const { rest, insecure } = this;
    return (rest.error ?? insecure.error) !== null || (rest.part?.modes.isMissing ?? false);
  }

  private async fetchParts(): Promise<void> {
    if (isSecureContext) await (await this.rest.load())?.modes.load();
    else await this.insecure.load();
    if (this.hasFetchFailed) this.context.tell({ code: 'chunk-failed' }, 'setup');
  }

  /** What came while this was closed, such as the choice of language, is drawn when somebody opens it. */
  private readonly onMore = (): void => this.requestUpdate();

  private readonly retry = (): void => {
    this.context.connection.retry();
    this.context.offerLanguages();
    if (this.hasFetchFailed) void this.fetchParts();
  };
}
