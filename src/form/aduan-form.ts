import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ReportingService } from '../client/service.js';
import { whenIdle } from '../widget/chunks.js';
import { FormContext } from './form-context.js';
import { formTarget } from './form-target.js';
import { AduanError, type AduanErrorCode } from '../errors.js';
import type { AduanPhase } from '../events.js';
import { CONTROL_NAMES } from '../form-logic/state.js';
import { formId } from './words/id.js';
import { messagesOf } from '../widget/language/messages-of.js';
import { base } from '../widget/styles/base.js';
import { tokens } from '../widget/styles/tokens.js';
import { VERSION } from '../version.js';
import { formView } from './form-view.js';
import type { FormHandlers, FormModel, WhereModel } from './model.js';
import { connectionTrouble, loadingView, stoppedView } from './setup-view.js';
import { FormRare } from './form-rare.js';
import { formStyles } from './form-styles.js';
import { LaterParts } from './later-parts.js';
import { NATIONAL_FALLBACK } from '../widget/national-fallback.js';
import { showState } from '../widget/show-state.js';
import { WidgetLanguage } from '../widget/language/widget-language.js';
import { FORM_WORDS } from './words/form-words.js';
import { warnOnce } from '../widget/warn.js';

/**
 * The citizen's complaint form: from the first word to the receipt, over a bad network too.
 *
 * @tag aduan-form
 * @attr {string} lang - Language of its words; without it the page's, where it is one of ours, else Indonesian.
 * @fires {CustomEvent<AduanEventDetails['aduan-before-submit']>} aduan-before-submit - Before a valid report is kept and sent; cancelable.
 * @fires {CustomEvent<AduanEventDetails['aduan-submitted']>} aduan-submitted - The endpoint has the report; no `trackingId` for anonymous and secret ones.
 * @fires {CustomEvent<AduanEventDetails['aduan-queued']>} aduan-queued - The report lies on the device and waits for a network.
 * @fires {CustomEvent<AduanEventDetails['aduan-error']>} aduan-error - Something failed; `phase` is setup, load, upload, submit or storage.
 */
export class AduanForm extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, base, formStyles];
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
    service: { attribute: false },
  };

  /** Base URL of the SP4N-compatible endpoint, absolute or relative to the page. */
  endpoint = '';
  /** Protocol of the endpoint; only `sp4n` so far. */
  protocol = 'sp4n';
  /** `eager` asks the endpoint at once; otherwise when the form comes near the viewport. */
  loading: 'eager' | 'lazy' | null = null;
  /** Writes each step to the console: phases and codes, nothing of the report. */
  debug = false;
  /** Classification id that is fixed: 1 complaint, 2 request for information, 3 aspiration. */
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
  /** Speaks to the endpoint instead of the built-in client: for hosts with their own transport, and for tests. */
  service: ReportingService | null = null;

  private readonly states = this.attachInternals().states;
  private readonly speech = new WidgetLanguage(this, FORM_WORDS, () => this.context.connection.refresh());
  private readonly messages = messagesOf(this, 'form', formId);
  private readonly rare = new FormRare(this);
  private readonly context = new FormContext(this);

  /** What the lazily loaded parts may use. */
  private readonly lent = {
    context: this.context,
    element: this,
    entry: this.context.entry,
    focusing: this.context.focus,
    delivery: () => this.later.delivery,
    target: () => this.context.target,
    capabilities: () => this.context.capabilities,
    presets: () => this.context.presets(),
    rules: () => this.context.rules(),
    isSharedDevice: () => this.context.isSharedDevice,
    isAssisted: () => this.assisted,
    isPractice: () => this.practice,
    announce: (text: string) => this.context.announcer.say(text),
    tell: (code: AduanErrorCode, status: number | undefined, phase: AduanPhase) =>
      this.context.tell(code, phase, status),
    askAgain: () => this.context.connection.retry(),
  };
  private readonly later = new LaterParts(this.lent);

  constructor() {
    super();
    this.context.partRules = () => ({
      files: this.later.delivery?.photos.files ?? [],
      lateRules: this.later.delivery?.rules ?? null,
    });
  }

  private readonly handlers: FormHandlers = {
    input: this.context.entry.input,
    press: this.context.entry.press,
    leave: this.context.entry.leave,
    key: (event) => this.later.enterKey?.(event),
    submit: (event) => {
      event.preventDefault();
      this.later.delivery?.submit(event.target as HTMLFormElement);
    },
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (['endpoint', 'service', 'protocol', 'practice', 'assisted'].some((name) => changed.has(name)))
      this.connect();
  }

  protected override firstUpdated(): void {
    if (isSecureContext) whenIdle(() => void this.later.load());
  }

  protected override updated(): void {
    const { state } = this.context.connection;
    const { late, delivery } = this.later;
    const shown = late?.screenOf(state.phase, delivery?.phase, this.renderRoot) ?? state.phase;
    showState(this, this.states, isSecureContext ? shown : 'insecure');
    if (!isSecureContext || (state.phase === 'ready' && state.isMinimal)) this.rare.want();
    if (this.debug) console.debug('aduan-form:', state.phase, delivery?.phase);
  }

  protected override render(): TemplateResult {
    return html`<div class="aduan" lang=${this.speech.language} dir="ltr">
      <div class="inner">${this.speech.render()} ${this.renderScreen()}</div>
      <p class="visually-hidden" role="status">${this.context.announcement}</p>
    </div>`;
  }

  private renderScreen(): TemplateResult {
    const { messages, rare, retry } = this;
    const { late, delivery, draft, steps } = this.later;
    if (!isSecureContext) return rare.renderInsecure(messages, this.context.target?.safePageUrl ?? null);
    const screen = delivery?.screen;
    const { lead, foot } = this.later.extras ?? {};
    if (late && screen)
      return html`${lead} ${late.outcomeScreen(screen, late.lateId)} ${foot} ${delivery.waitingView}`;
    const model = this.model();
    const trouble = connectionTrouble(messages, this.context.connection.state, rare.simple, {
      fallback: NATIONAL_FALLBACK,
      retry,
    });
    const above = [steps?.lead(model), trouble, draft?.lead];
    return html`${lead}
    ${delivery?.waitingView}${formView(model, this.handlers, above, [this.renderRest(model), draft?.foot])}`;
  }

  private renderRest(model: FormModel): unknown {
    const { late, delivery, steps } = this.later;
    if (!late || !delivery || !steps) return this.renderMissing();
    const { capabilities } = model;
    // With the later parts here, so are their words.
    const where = { ...model, ...delivery.incident, messages: model.messages as WhereModel['messages'] };
    return [
      late.whereSection(where),
      capabilities
        ? late.lateSections({ ...where, ...delivery.parts, capabilities }, steps.last)
        : this.renderMissing(),
    ];
  }

  /** In place of what is still to come, or doesn't. */
  private renderMissing(): TemplateResult {
    const { messages, retry } = this;
    if (this.context.connection.state.phase === 'failed')
      return stoppedView(messages, messages.setup.offline, retry);
    return this.later.hasFailed
      ? stoppedView(messages, messages.fault['chunk-failed'], retry)
      : loadingView(messages);
  }

  private model(): FormModel {
    const { later } = this;
    const { entry } = this.context;
    const messages = { ...this.messages, ...later.late?.lateId, ...later.steps?.words() };
    const context = this.context.rules();
    const errors = [...entry.shown(context)].map(
      ([field, found]) => [field, messages.problem(found)] as const,
    );
    const { state } = this.context.connection;
    return {
      messages,
      names: CONTROL_NAMES,
      values: entry.values,
      presets: context.presets,
      limits: context.capabilities.limits,
      choices: later.delivery?.choices ?? null,
      assisted: later.extras?.assisted ?? null,
      capabilities: state.phase === 'ready' ? state.capabilities : null,
      errors: new Map(errors),
      otherErrors: entry.otherErrors,
      isSharedDevice: this.context.isSharedDevice,
      safePageUrl: this.context.target?.safePageUrl ?? null,
    };
  }

  private connect(): void {
    if (this.protocol !== 'sp4n') warnOnce(`protocol="${this.protocol}" is not known; sp4n is used.`);
    const found = formTarget(this.endpoint, this.service);
    this.context.target = found instanceof AduanError ? null : found;
    this.later.use(this.context.target);
    if (found instanceof AduanError) {
      warnOnce(`endpoint="${this.endpoint}" is not an http(s) address.`);
      this.context.connection.use(null);
      this.context.connection.fail(found);
    } else if (isSecureContext) {
      this.context.connection.use(found.service);
    }
  }

  private readonly retry = (): void => {
    this.context.connection.retry();
    if (this.later.hasFailed) void this.later.load();
  };
}
