import type { Capabilities } from '../contract/capabilities.js';
import { MINIMAL_CAPABILITIES } from '../contract/minimal-capabilities.js';
import type { ReportingService } from '../client/service.js';
import { AduanError } from '../errors.js';
import type { PrefillValues } from '../contract/reporting/prefill.js';
import type { RuleContext } from '../form-logic/rules.js';
import { readPresets, controlName, type Presets, type AnyField } from '../form-logic/state.js';
import { lazy } from '../widget/lazy.js';
import { warnOnce, WidgetContext, type WidgetElement } from '../widget/widget-context.js';
import type { Attached } from './attached.js';
import { EntryController } from './entry/entry-controller.js';
import { FORM_PARTS, FORM_WORDS, type FormWords } from './words/form-languages.js';
import { FocusController } from '../widget/focus-controller.js';
import { reportingServiceOf } from '../sending/reporting-service.js';

/** Endpoint and service that a form sends to. */
export interface FormTarget {
  /** Base URL with a trailing slash. */
  root: string;
  service: ReportingService;
  /** False for a service of the host page, or of another protocol: it may lack functions. */
  isBuiltIn: boolean;
}

/** @param service the host page's own, or another protocol's, instead of the built-in client */
const formTarget = (root: string, service: ReportingService | null): FormTarget => ({
  root,
  service: service ?? reportingServiceOf(root),
  isBuiltIn: !service,
});

const loadSwitch = lazy(() => import('../widget/language/language-switch.js'));

/** The element with its attributes, as its parts use it. */
export interface FormElement extends WidgetElement {
  readonly service: ReportingService | null;
  readonly classification: string | null;
  readonly category: string | null;
  readonly institution: string | null;
  readonly location: string | null;
  readonly sharedDevice: boolean;
  readonly assisted: boolean;
  readonly practice: boolean;
  readonly values: PrefillValues | null;
  reset(): void;
}

/**
 * State that all parts of one form share, beside that of every widget: entries (`entry`), destination (`target`), the
 * endpoint's `capabilities`, values fixed by the page (`presets`) and `rules`.
 */
export class FormContext extends WidgetContext<FormElement, FormWords> {
  /** Moves the focus to the form's fields. */
  readonly focus: FormFocus;
  /** Entries and their problems. */
  readonly entry: EntryController;
  /** Endpoint and service that the form sends to; null while `endpoint` is missing or invalid. */
  target: FormTarget | null = null;
  /** Functions that parts of the form provide, each once it is loaded. */
  readonly attached: Readonly<Attached> = {};
  /**
   * True when the tips are open: closed tips aren't drawn again with each word. Null until the browser has told, which
   * it does after it has painted them.
   */
  hasOpenTips: boolean | null = null;

  constructor(element: FormElement) {
    super(element, FORM_WORDS, FORM_PARTS);
    this.focus = new FormFocus(element, this.attached);
    this.entry = new EntryController(element, this.attached);
  }

  attach(parts: Attached): void {
    Object.assign(this.attached, parts);
  }

  /** Loads `LanguageSwitch`, which lies behind "⋯". A failure is silent: no field depends on it. */
  offerLanguages(): void {
    loadSwitch().then(
      ({ LanguageSwitch }) => {
        this.language.offer(LanguageSwitch);
        // Behind a closed "⋯" it is drawn with the next update.
        if (this.element.renderRoot.querySelector('.more[open]')) this.element.requestUpdate();
      },
      () => {},
    );
  }

  readonly turnTips = ({ target }: Event): void => {
    this.hasOpenTips = (target as HTMLDetailsElement).open;
    this.element.requestUpdate();
  };

  /** Connects to the endpoint that the element names. */
  connect(): void {
    const { connection, element, endpointUrl } = this;
    this.target = endpointUrl ? formTarget(endpointUrl, element.service ?? this.foreignService) : null;
    if (!this.target) {
      warnOnce(`endpoint="${element.endpoint}" is not a server’s address.`);
      connection.use(null);
      connection.fail(new AduanError('endpoint-missing'));
    } else if (isSecureContext) connection.use(this.target.service);
  }

  /** `MINIMAL_CAPABILITIES` hold until the endpoint answers. Practice has no feed: support would be sent. */
  override get capabilities(): Capabilities {
    const known = super.capabilities ?? MINIMAL_CAPABILITIES;
    if (!this.isPractice || !known.features.has('feed')) return known;
    return { ...known, features: new Set([...known.features].filter((feature) => feature !== 'feed')) };
  }

  /** True once the endpoint has told its capabilities; false if it answers without telling them. */
  get hasCapabilities(): boolean {
    return this.capabilities !== MINIMAL_CAPABILITIES;
  }

  /** True on a device that several people use: the browser is asked to remember nothing. */
  get isSharedDevice(): boolean {
    return this.element.sharedDevice || this.element.assisted;
  }

  /** True when a helper files for others, at an endpoint that can be told who helped. */
  get isAssisted(): boolean {
    return this.element.assisted && !this.isForeign;
  }

  /** True in practice: nothing is sent, and the page hears of errors alone. */
  get isPractice(): boolean {
    return this.element.practice;
  }

  /** Values that the page has fixed by attributes. */
  presets(): Presets {
    return readPresets(this.element, warnOnce);
  }

  /** Context for the rules, as of now. */
  rules(): RuleContext {
    const { capabilities, isAssisted } = this;
    const none = { files: [], identityAndPlaceRules: null };
    return { ...none, capabilities, presets: this.presets(), isAssisted, ...this.attached.rules?.() };
  }

  /** Requests the endpoint's own words in the new language, too. */
  protected override spoken(): void {
    this.connection.refresh();
  }
}

/** Moves the focus to the form's fields. */
class FormFocus extends FocusController {
  constructor(
    element: FormElement,
    private readonly attached: Readonly<Attached>,
  ) {
    super(element);
  }

  /** Focuses a field's control, found by id or name; of several radios the checked one, else the first. */
  field(field: AnyField): void {
    const name = controlName(field);
    const all = `[name="${name}"]`;
    const { renderRoot } = this.host;
    const found =
      renderRoot.querySelector<HTMLElement>(`[id="${name}"],${all}:checked`) ??
      renderRoot.querySelector<HTMLElement>(all);
    const target = found?.closest('[hidden]')
      ? renderRoot.querySelector<HTMLElement>(`[data-stands-for="${name}"]`)
      : found;
    if (target) this.take(target);
  }

  protected override take(target: HTMLElement): void {
    this.attached.reveal?.(target);
    super.take(target);
    // A screen after Kirim is read from its top, and what stood below the form may have scrolled it away.
    target.closest('.outcome')?.scrollIntoView();
  }
}
