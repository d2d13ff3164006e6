import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ReportingService } from '../client/service.js';
import type { PrefillValues } from '../contract/reporting/prefill.js';
import { screenOf } from '../form-logic/state.js';
import { VERSION } from '../version.js';
import { focusFirst } from '../widget/focus-controller.js';
import { lazy, nextTask } from '../widget/lazy.js';
import { LazyPart } from '../widget/lazy-part.js';
import { showState } from '../widget/show-state.js';
import { inOwnWords } from '../widget/language/messages-of.js';
import { base } from '../widget/styles/frame.js';
import { tokens } from '../widget/styles/tokens.js';
import { UnsavedText } from './draft/unsaved-text.js';
import { FormContext } from './form-context.js';
import { formModel } from './form-model.js';
import type { FormParts } from './form-parts.js';
import { formStyles } from './screen/form-styles.js';
import { renderForm } from './screen/form-view.js';
import type { FormHandlers, FormModel } from './model.js';
import { renderLoading, renderRetry, renderStopped, renderTrouble } from './screen/setup-view.js';
import { SmallForm } from './small-form/small-form.js';
import { Steps } from './steps/steps.js';
import { stepsStyles } from './steps/steps-view.js';
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
 * The citizen's complaint form, from the first question to the receipt, on an unreliable network too.
 *
 * @tag aduan-form
 * @attr {string} lang - Language of its words; without it the page's, if the widget has that language, else Indonesian.
 * @fires {BeforeSubmitEvent} aduan-before-submit - Before a valid report is kept and sent; cancelable, and
 * `waitUntil(promise)` lets the page look first.
 * @fires {CustomEvent<AduanEventDetails['aduan-step']>} aduan-step - Another part of the form is the current one.
 * @fires {CustomEvent<AduanEventDetails['aduan-state']>} aduan-state - Another screen is shown.
 * @fires {CustomEvent<AduanEventDetails['aduan-submitted']>} aduan-submitted - The endpoint has the report; no
 * `trackingId` for anonymous and secret ones.
 * @fires {CustomEvent<AduanEventDetails['aduan-queued']>} aduan-queued - The report is on the device and waits for a
 * network.
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - Something failed; `phase` is setup, load,
 * upload, submit or storage.
 */
export class AduanForm extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, base, stepsStyles, formStyles];
  static override properties = {
    endpoint: {},
    protocol: {},
    jurisdiction: {},
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

  /** Base URL of the endpoint, absolute or relative to the page. */
  endpoint = '';
  /** Protocol of the endpoint: `sp4n`, or `open311` for a server of GeoReport v2. */
  protocol = 'sp4n';
  /** The city's `jurisdiction_id`, at an Open311 server that has several. */
  jurisdiction = '';
  /** `eager` asks the endpoint at once; otherwise when the form comes near the viewport. */
  loading: 'eager' | 'lazy' = 'lazy';
  /** Logs each step to the console: phases and codes, no content of the report. */
  debug = false;
  /** Kind of report, fixed by the page: `complaint`, `information` or `aspiration`, or its id 1, 2 or 3. */
  classification: string | null = null;
  /** Category id, fixed by the page. */
  category: string | null = null;
  /** Id of the suggested institution, fixed by the page. */
  institution: string | null = null;
  /** The endpoint's location id, fixed by the page; people may still add a landmark. */
  location: string | null = null;
  /** Several people use this device: the browser is asked to remember nothing that is typed. */
  sharedDevice = false;
  /** A helper files for others: asks the helper's name; wipes entries after each report or 3 idle minutes. */
  assisted = false;
  /** Practice: nothing is sent or kept, only `aduan-error` is fired; asks for capabilities and lists alone. */
  practice = false;
  /** Level of its first heading in the page's outline, 2 to 4; those below it follow. */
  headingLevel = 2;
  /** Service used instead of the built-in client: for hosts with their own transport, and for tests. */
  service: ReportingService | null = null;
  /** The page's own sentences by message key, as text; `window.aduanMessages['aduan-form']` holds for all. */
  messages: OwnFormWords | null = null;

  /**
   * Values that the empty form starts with, which the reporter may change: `category` (an id), `title`, `place`, `lat`
   * and `lon`, `ref` (the code of a lamp post or a pump). Fields that somebody has changed keep what was typed;
   * identity can't be given. A link of the page (`?aduan-isi=`) may give the same values, and takes precedence.
   */
  values: PrefillValues | null = null;

  private readonly states = this.attachInternals().states;
  private readonly inside = document.createElement('slot');
  private readonly context: FormContext = new FormContext(this);
  private readonly formMessages = this.context.messages('form', whatWords);
  private readonly steps = new Steps(this.context);
  private readonly small = new SmallForm(this.context);
  /** `FormParts` holds everything except the first screen. */
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
  private drawnParts: FormParts | null = null;
  private readonly insecure = new LazyPart(this, loadInsecure, ({ Insecure }) => new Insecure(this.context));

  private readonly handlers: FormHandlers = {
    onInput: this.context.entry.input,
    onPress: this.context.entry.press,
    onLeave: this.context.entry.leave,
    // Until `FormParts` is loaded Enter submits as browsers do, and `onSubmit` prevents that.
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
   * Empties the form and deletes its draft. Reports that are queued or sent stay. Between Kirim and the endpoint's
   * answer nothing is emptied, because the answer brings the access code.
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
   * Takes over what was typed and chosen in another form whose controls have the wire's names, and empties that form.
   * Empty controls replace nothing; files are not taken over. Somebody who is typing there continues here.
   */
  async takeOver(form: HTMLFormElement): Promise<void> {
    await this.small.takeOver(form);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.context.offerLanguages();
    // Started at once, in parallel with the first request to the endpoint.
    void this.fetchParts();
  }

  /** `updateComplete` resolves after everything typed is drawn, without the pause that typing waits for. */
  protected override getUpdateComplete(): Promise<boolean> {
    this.context.entry.catchUp();
    return super.getUpdateComplete();
  }

  /** The element's own content stays visible until the first render. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.inside);
    return root;
  }

  /** The first render, and the first of all parts, get a task of their own: those that made them are long enough. */
  protected override async scheduleUpdate(): Promise<void> {
    const { parts } = this;
    if (!this.hasUpdated || parts !== this.drawnParts) await nextTask();
    this.drawnParts = parts;
    await inOwnWords(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.context.isElsewhere(changed)) this.context.connect();
    if (this.rest.part && (changed.has('practice') || changed.has('assisted'))) void this.fetchParts();
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
    // The element's own content is shown on an http page too: it may be a link to an https one.
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

  /** Stands in for the parts that are loading, or that could not be loaded. */
  private renderMissing(): TemplateResult {
    const { formMessages: messages, ways } = this;
    if (this.context.connection.state.phase === 'failed') return renderRetry(messages, ways);
    return this.hasFetchFailed
      ? renderStopped(messages, messages.fault['chunk-failed'], ways)
      : renderLoading(messages);
  }

  private get ways() {
    return { fallback: this.context.fallbackOn('lapor'), onRetry: this.retry };
  }

  private model(): FormModel {
    const { context, parts, formMessages, hasFetchFailed } = this;
    return formModel(context, parts, parts?.wording.all ?? formMessages, hasFetchFailed);
  }

  /** `FormParts`, or null until it and the modes that the attributes ask for are loaded. */
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

  /** Content that loaded while `details.more` was closed, such as the choice of language, is drawn when it opens. */
  private readonly onMore = (): void => this.requestUpdate();

  private readonly retry = (): void => {
    this.context.connection.retry();
    this.context.offerLanguages();
    if (this.hasFetchFailed) void this.fetchParts();
  };
}
