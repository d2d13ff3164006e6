import type { Capabilities } from '../contract/capabilities.js';
import { MINIMAL_CAPABILITIES } from '../contract/minimal-capabilities.js';
import type { ReportingService } from '../client/service.js';
import { AduanError } from '../errors.js';
import type { PrefillValues } from '../contract/reporting/prefill.js';
import { readPresets } from '../form-logic/presets.js';
import type { RuleContext } from '../form-logic/rules.js';
import { controlName, type Presets, type AnyField } from '../form-logic/state.js';
import { lazy } from '../widget/lazy.js';
import { warnOnce } from '../widget/warn.js';
import { WidgetContext, type WidgetElement } from '../widget/widget-context.js';
import type { Attached } from './attached.js';
import { EntryController } from './entry/entry-controller.js';
import { formTarget, type FormTarget } from './form-target.js';
import { FORM_PARTS, FORM_WORDS, type FormWords } from './words/form-languages.js';
import { FocusController } from '../widget/focus-controller.js';

const loadSwitch = lazy(() => import('../widget/language/language-switch.js'));

/** The element as its parts know it: its attributes, and what Lit gives. */
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
}

/**
 * What every part of one form has in common, beside what every widget has: what is written (`entry`), where it goes
 * (`target`), what the endpoint can do (`capabilities`), what the page has fixed (`presets`) and what is wrong (`rules`).
 */
export class FormContext extends WidgetContext<FormElement, FormWords> {
  /** Moves the focus among the form's own fields. */
  readonly focus: FormFocus;
  /** What is written, and what is wrong with it so far. */
  readonly entry: EntryController;
  /** Where the form sends to; null while `endpoint` is missing or no address. */
  target: FormTarget | null = null;
  /** What parts do for the form, each from when it is here. */
  readonly attached: Readonly<Attached> = {};
  /** The tips are unfolded: what nobody looks at is not drawn anew with each word. */
  hasOpenTips = false;

  constructor(element: FormElement) {
    super(element, FORM_WORDS, FORM_PARTS);
    this.focus = new FormFocus(element, this.attached);
    this.entry = new EntryController(element, this.attached);
  }

  attach(parts: Attached): void {
    Object.assign(this.attached, parts);
  }

  /** The choice of language lies behind "⋯": no field waits for it, and whoever misses what didn't come is told elsewhere. */
  offerLanguages(): void {
    loadSwitch().then(
      ({ LanguageSwitch }) => {
        this.language.offer(LanguageSwitch);
        // Where nobody looks it comes with the next drawing.
        if (this.element.renderRoot.querySelector('.more[open]')) this.element.requestUpdate();
      },
      () => {},
    );
  }

  readonly turnTips = ({ target }: Event): void => {
    this.hasOpenTips = (target as HTMLDetailsElement).open;
    this.element.requestUpdate();
  };

  /** The element names its endpoint, or another one. */
  connect(): void {
    const { connection, element, endpointUrl } = this;
    this.target = endpointUrl ? formTarget(endpointUrl, element.service) : null;
    if (!this.target) {
      warnOnce(`endpoint="${element.endpoint}" is not an http(s) address.`);
      connection.use(null);
      connection.fail(new AduanError('endpoint-missing'));
    } else if (isSecureContext) connection.use(this.target.service);
  }

  /** What the endpoint can do; the least of all until it has said so. Practice shows nobody's report: supporting one would be sent. */
  override get capabilities(): Capabilities {
    const known = super.capabilities ?? MINIMAL_CAPABILITIES;
    if (!this.isPractice || !known.features.has('feed')) return known;
    return { ...known, features: new Set([...known.features].filter((feature) => feature !== 'feed')) };
  }

  /** The endpoint has said what it can do. False too for one that answers, but says nothing of itself. */
  get hasCapabilities(): boolean {
    return this.capabilities !== MINIMAL_CAPABILITIES;
  }

  /** A device of many hands: the browser is to remember nothing. */
  get isSharedDevice(): boolean {
    return this.element.sharedDevice || this.isAssisted;
  }

  /** Somebody files for others. */
  get isAssisted(): boolean {
    return this.element.assisted;
  }

  /** Nothing is sent, and the page is told of nothing but errors. */
  get isPractice(): boolean {
    return this.element.practice;
  }

  /** What the page has fixed by attributes. */
  presets(): Presets {
    return readPresets(this.element, warnOnce);
  }

  /** What the rules judge by at this moment. */
  rules(): RuleContext {
    const { capabilities, isAssisted } = this;
    const none = { files: [], identityAndPlaceRules: null };
    return { ...none, capabilities, presets: this.presets(), isAssisted, ...this.attached.rules?.() };
  }

  /** What the endpoint says is asked for in the other language, too. */
  protected override spoken(): void {
    this.connection.refresh();
  }
}

/** Moves the focus among the form's own fields. */
class FormFocus extends FocusController {
  constructor(
    element: FormElement,
    private readonly attached: Readonly<Attached>,
  ) {
    super(element);
  }

  /** The field's control, known by its id or name; of several radios the chosen one, else the first. */
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
  }
}
