import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ReportingService } from '../client/service.js';
import { MINIMAL_CAPABILITIES, type Capabilities } from '../contract/capabilities.js';
import { lazy, loadShrinker, loadSolver, whenIdle } from '../controllers/chunks.js';
import { ConnectionController } from '../controllers/connection-controller.js';
import type { Delivery } from '../controllers/delivery.js';
import { EntryController } from '../controllers/entry-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import { formTarget, type FormTarget } from '../controllers/form-target.js';
import { AduanError, type AduanErrorCode } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import { readPresets } from '../form/presets.js';
import type { RuleContext } from '../form/rules.js';
import { CONTROL_NAMES } from '../form/state.js';
import { formId } from '../i18n/form/id.js';
import { messagesOf } from '../i18n/spoken.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { formView } from '../views/form/form.js';
import type { FormHandlers, FormModel } from '../views/form/model.js';
import { connectionTrouble, loadingView, stoppedView } from '../views/form/setup.js';
import type { DraftParts } from './draft-chunk.js';
import { FormRare } from './form-rare.js';
import { formStyles } from './form-styles.js';
import { NATIONAL_FALLBACK } from './national-fallback.js';
import { Speech } from './speech.js';
import { warnOnce } from './warn.js';

/** The parts that wait for the endpoint's answer, and what sends: fetched while it is asked. */
const loadLate = lazy(() => import('./late-chunk.js'));
const loadDelivery = lazy(() => import('../controllers/delivery.js'));
const loadDraft = lazy(() => import('./draft-chunk.js'));
const loadQueue = lazy(() => import('../controllers/page-outbox.js'));

/**
 * The citizen's complaint form: from the first word to the receipt, over a bad network too.
 *
 * @tag aduan-form
 * @attr {string} lang - Language of its words; without it the page's, where it is one of ours, else Indonesian.
 * @slot - Fallback content, usually a link: seen without JavaScript, and again when the endpoint can't be reached.
 * @csspart form - The native form.
 * @csspart heading - The form's heading.
 * @csspart error-summary - What is wrong, after Kirim.
 * @csspart trouble - The notice about an endpoint that doesn't answer as it should.
 * @csspart submit-button - Kirim.
 * @csspart receipt - The receipt as a whole.
 * @csspart tracking-id - The report's number on the receipt.
 * @csspart access-code - The report's access code.
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
  /** Speaks to the endpoint instead of the built-in client: for hosts with their own transport, and for tests. */
  service: ReportingService | null = null;

  private readonly speech = new Speech(this, 'form');
  private readonly messages = messagesOf(this, 'form', formId);
  private readonly rare = new FormRare(this);
  private readonly focusing = new FocusController(this);
  private readonly entry = new EntryController(this);
  private readonly connection = new ConnectionController(this, {
    isEager: () => this.loading === 'eager',
    onFailure: ({ code, status }) => this.tell(code, status, code === 'endpoint-missing' ? 'setup' : 'load'),
  });
  private late: Awaited<ReturnType<typeof loadLate>> | null = null;
  private delivery: Delivery | null = null;
  private draft: DraftParts | null = null;
  private queue: Awaited<ReturnType<typeof loadQueue>> | null = null;
  private hasLateFailed = false;
  private target: FormTarget | null = null;
  private announcement = '';

  /** What the lazily loaded parts may use. */
  private readonly lent = {
    element: this,
    entry: this.entry,
    focusing: this.focusing,
    delivery: () => this.delivery,
    target: () => this.target,
    capabilities: () => this.capabilities(),
    presets: () => readPresets(this, warnOnce),
    rules: () => this.rules(),
    isSharedDevice: () => this.sharedDevice,
    announce: (text: string) => this.announce(text),
    tell: (code: AduanErrorCode, status: number | undefined, phase: AduanPhase) =>
      this.tell(code, status, phase),
    askAgain: () => this.connection.retry(),
  };

  private readonly handlers: FormHandlers = {
    input: this.entry.input,
    press: this.entry.press,
    leave: this.entry.leave,
    key: this.focusing.enter,
    submit: (event) => {
      event.preventDefault();
      this.delivery?.submit(event.target as HTMLFormElement);
    },
    goTo: (field) => (event) => {
      event.preventDefault();
      this.focusing.field(field);
    },
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('endpoint') || changed.has('service') || changed.has('protocol')) this.connect();
  }

  protected override firstUpdated(): void {
    if (isSecureContext) whenIdle(() => void this.loadLate());
  }

  protected override updated(): void {
    const { state } = this.connection;
    if (!isSecureContext || (state.phase === 'ready' && state.isMinimal)) this.rare.want();
    if (this.debug) console.debug('aduan-form:', this.connection.state.phase, this.delivery?.phase);
  }

  protected override render(): TemplateResult {
    return html`<div class="aduan" lang=${this.speech.language} dir="ltr">
      <div class="inner">${this.speech.render()} ${this.renderScreen()}</div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  private renderScreen(): TemplateResult {
    const { late, delivery, retry } = this;
    if (!isSecureContext) return this.rare.renderInsecure(this.messages, this.target?.safePageUrl ?? null);
    const screen = delivery?.screen;
    if (late && screen) return html`${late.outcomeScreen(screen, late.lateId)} ${delivery.waitingView}`;
    const model = this.model();
    const { lead, foot } = this.draft ?? {};
    const trouble = connectionTrouble(this.messages, this.connection.state, this.rare.simple, {
      fallback: NATIONAL_FALLBACK,
      retry,
    });
    return html`${delivery?.waitingView}${formView(model, this.handlers, [trouble, lead], [this.renderRest(model), foot])}`;
  }

  private renderRest(model: FormModel): unknown {
    const { late, delivery } = this;
    if (!late || !delivery) return this.renderMissing();
    const { capabilities } = model;
    const where = { ...model, ...delivery.incident, messages: { ...this.messages, ...late.lateId } };
    return [
      late.whereSection(where),
      capabilities ? late.lateSections({ ...where, ...delivery.parts, capabilities }) : this.renderMissing(),
    ];
  }

  /** In place of what is still to come, or doesn't. */
  private renderMissing(): TemplateResult {
    const { messages, retry } = this;
    if (this.connection.state.phase === 'failed') return stoppedView(messages, messages.setup.offline, retry);
    return this.hasLateFailed
      ? stoppedView(messages, messages.fault['chunk-failed'], retry)
      : loadingView(messages);
  }

  private model(): FormModel {
    const { entry, late } = this;
    const messages = { ...this.messages, ...late?.lateId };
    const context = this.rules();
    const errors = [...entry.shown(context)].map(
      ([field, found]) => [field, messages.problem(found)] as const,
    );
    const { state } = this.connection;
    return {
      messages,
      names: CONTROL_NAMES,
      values: entry.values,
      presets: context.presets,
      limits: context.capabilities.limits,
      choices: this.delivery?.choices ?? null,
      capabilities: state.phase === 'ready' ? state.capabilities : null,
      errors: new Map(errors),
      otherErrors: entry.otherErrors,
      hasSummary: entry.hasTried && errors.length + entry.otherErrors.length > 0,
      isSharedDevice: this.sharedDevice,
      safePageUrl: this.target?.safePageUrl ?? null,
    };
  }

  private rules(): RuleContext {
    const capabilities = this.capabilities();
    const files = this.delivery?.photos.files ?? [];
    const lateRules = this.delivery?.rules ?? null;
    return { capabilities, presets: this.lent.presets(), files, lateRules };
  }

  private capabilities(): Capabilities {
    const { state } = this.connection;
    return state.phase === 'ready' ? state.capabilities : MINIMAL_CAPABILITIES;
  }

  private connect(): void {
    if (this.protocol !== 'sp4n') warnOnce(`protocol="${this.protocol}" is not known; sp4n is used.`);
    const found = formTarget(this.endpoint, this.service);
    this.target = found instanceof AduanError ? null : found;
    this.useQueue();
    if (found instanceof AduanError) {
      warnOnce(`endpoint="${this.endpoint}" is not an http(s) address.`);
      this.connection.use(null);
      this.connection.fail(found);
    } else if (isSecureContext) {
      this.connection.use(found.service);
    }
  }

  private readonly retry = (): void => {
    this.connection.retry();
    if (this.hasLateFailed) void this.loadLate();
  };

  /** The later parts first, then what only the send path needs: it must not need the network once that is gone. */
  private async loadLate(): Promise<void> {
    this.hasLateFailed = false;
    this.requestUpdate();
    loadDraft().then(
      ({ keepDraft }) => (this.draft ??= keepDraft(this.lent)),
      () => {},
    );
    try {
      const [late, { Delivery }, queue] = await Promise.all([loadLate(), loadDelivery(), loadQueue()]);
      this.late = { ...late, lateId: messagesOf(this, 'late', late.lateId) };
      this.queue = queue;
      this.delivery ??= new Delivery({ ...this.lent, late: this.late });
      this.useQueue();
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(late.lateStyles.styleSheet!);
    } catch {
      this.hasLateFailed = true;
      this.tell('chunk-failed', undefined, 'setup');
      this.requestUpdate();
      return;
    }
    this.requestUpdate();
    whenIdle(() => {
      void this.delivery?.preload();
      for (const load of [loadShrinker, loadSolver]) load().catch(() => {});
    });
  }

  private useQueue(): void {
    const { target, queue } = this;
    this.delivery?.use(target && queue ? queue.outboxOf(target.root, target.service) : null);
  }

  private announce(text: string): void {
    // The same sentence twice is only heard twice when it differs.
    this.announcement = this.announcement === text && text ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  private tell(code: AduanErrorCode, status: number | undefined, phase: AduanPhase): void {
    emit(this, 'aduan-error', { code, phase, ...(status === undefined ? {} : { status }) });
  }
}
