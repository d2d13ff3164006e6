import type { CSSResult, LitElement } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import { MINIMAL_CAPABILITIES } from '../contract/minimal-capabilities.js';
import type { ReportingService } from '../client/service.js';
import { AduanError, type AduanErrorCode } from '../errors.js';
import { emit, type AduanPhase } from '../events.js';
import type { PrefillValues } from '../contract/reporting/prefill.js';
import type { Answers } from '../contract/questions/question.js';
import { readPresets } from '../form-logic/presets.js';
import type { RuleContext } from '../form-logic/rules.js';
import { controlName, type Presets, type AnyField } from '../form-logic/state.js';
import { adopt } from '../widget/adopt-styles.js';
import { Announcer } from '../widget/announcer.js';
import { endFirstFrameAtScreen } from '../widget/element/end-at-screen.js';
import { ConnectionController } from '../widget/connection-controller.js';
import { messagesOf } from '../widget/language/messages-of.js';
import { WidgetLanguage } from '../widget/language/widget-language.js';
import { lazy } from '../widget/lazy.js';
import { warnOnce } from '../widget/warn.js';
import { EntryController } from './entry/entry-controller.js';
import { formTarget, type FormTarget } from './form-target.js';
import { FORM_PARTS, FORM_WORDS, type FormWords } from './words/form-languages.js';
import { FocusController } from '../widget/focus-controller.js';

const loadSwitch = lazy(() => import('../widget/language/language-switch.js'));

/** The element as its parts know it: its attributes, and what Lit gives. */
export interface FormElement extends LitElement {
  readonly endpoint: string;
  readonly protocol: string;
  readonly service: ReportingService | null;
  readonly loading: 'eager' | 'lazy';
  readonly classification: string | null;
  readonly category: string | null;
  readonly institution: string | null;
  readonly location: string | null;
  readonly sharedDevice: boolean;
  readonly assisted: boolean;
  readonly practice: boolean;
  readonly values: PrefillValues | null;
}

/** What the parts beyond the first screen add to the rules. */
export type PartRules = Pick<RuleContext, 'files' | 'identityAndPlaceRules' | 'questions'>;

const NO_PART_RULES: PartRules = { files: [], identityAndPlaceRules: null };

/**
 * What every part of one form has in common. The element makes one and passes it to each part, which keeps it whole
 * (never spread: `capabilities` and `target` change while a part lives).
 *
 * It gives the element; what is written (`entry`), where it goes (`target`), what the endpoint can do (`capabilities`),
 * what the page has fixed (`presets`), what is wrong (`rules`); the ways to speak to the person (`announcer`, `focus`,
 * `messages`) and to the page (`tell`); and `adopt` for a part's own style sheet.
 */
export class FormContext {
  readonly language: WidgetLanguage;
  /** Moves the focus among the form's own fields. */
  readonly focus: FormFocus;
  /** What is written, and what is wrong with it so far. */
  readonly entry: EntryController;
  /** What is known of the endpoint. */
  readonly connection: ConnectionController;
  /** Where the form sends to; null while `endpoint` is missing or no address. */
  target: FormTarget | null = null;
  /** What the parts beyond the first screen add to the rules, once they are here. */
  partRules: () => PartRules = () => NO_PART_RULES;
  /** What was answered of what the chosen category asks. */
  answers: () => Answers | null = () => null;
  /** The tips are unfolded: what nobody looks at is not drawn anew with each word. */
  hasOpenTips = false;
  /** Says a sentence to a screen reader. */
  readonly announcer: Announcer;

  constructor(readonly element: FormElement) {
    this.language = new WidgetLanguage(element, FORM_WORDS, FORM_PARTS, () => this.connection.refresh());
    endFirstFrameAtScreen(element);
    this.announcer = new Announcer(element);
    this.focus = new FormFocus(element);
    this.entry = new EntryController(element);
    this.connection = new ConnectionController(element, {
      isEager: () => element.loading === 'eager',
      language: () => this.language.asked,
      onFailure: ({ code, status }) =>
        this.tell(code, code === 'endpoint-missing' ? 'setup' : 'load', status),
    });
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
    const { connection } = this;
    const { endpoint, protocol, service } = this.element;
    if (protocol !== 'sp4n') warnOnce(`protocol="${protocol}" is not known; sp4n is used.`);
    const found = formTarget(endpoint, service);
    this.target = found instanceof AduanError ? null : found;
    if (found instanceof AduanError) {
      warnOnce(`endpoint="${endpoint}" is not an http(s) address.`);
      connection.use(null);
      connection.fail(found);
    } else if (isSecureContext) connection.use(found.service);
  }

  /** What the endpoint can do; the least of all until it has said so. Practice shows nobody's report: supporting one would be sent. */
  get capabilities(): Capabilities {
    const { state } = this.connection;
    const known = state.phase === 'ready' ? state.capabilities : MINIMAL_CAPABILITIES;
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
    return { capabilities, presets: this.presets(), isAssisted, ...this.partRules() };
  }

  /**
   * What a part says, in the language of the moment. Keep it whole: what was taken out of it stays in the language of then.
   *
   * @param indonesian what the part brings along
   */
  messages<Part extends keyof FormWords, Said extends { readonly [Key in keyof FormWords[Part]]: unknown }>(
    part: Part,
    indonesian: Said,
  ): Said {
    return messagesOf(this.element, part, indonesian);
  }

  /** A part's style sheets: after those that are there, before the widget's own, which has the last word. */
  adopt(...sheets: CSSResult[]): void {
    for (const styles of sheets) adopt(this.element, styles);
  }

  /** Tells the page of a failure (`aduan-error`). */
  tell(code: AduanErrorCode, phase: AduanPhase, status?: number): void {
    emit(this.element, 'aduan-error', { code, phase, ...(status === undefined ? {} : { status }) });
  }
}

/** Moves the focus among the form's own fields. */
class FormFocus extends FocusController {
  /** Told what is about to take the focus, which may lie where it isn't seen yet. */
  reveal: ((target: HTMLElement) => void) | undefined;
  /** Draws what nobody has come to yet, too. */
  drawAll: (() => void) | undefined;

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
    this.reveal?.(target);
    super.take(target);
  }
}
