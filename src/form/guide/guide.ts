import { nothing, type ReactiveController } from 'lit';
import {
  ASPECTS,
  toldAspects,
  type Aspect,
  isDelicate,
  coverPersonalData,
  findPersonalData,
  type PersonalKind,
} from '../../form-logic/writing-hints.js';
import { isProtected, protectedTicks, protectionOf } from '../../form-logic/visibility.js';
import { findProblems, isPictured } from '../../form-logic/rules.js';
import { CONTROL_NAMES, EMPTY_VALUES, type FormValues } from '../../form-logic/state.js';
import { lazy } from '../../widget/lazy.js';
import { NATIONAL_FALLBACK } from '../../widget/widget-context.js';
import type { FormContext } from '../form-context.js';
import { safePageOf } from '../form-target.js';
import { WritingPause } from '../entry/writing-pause.js';
import { renderSafePage } from '../sections/privacy-view.js';
import {
  renderElsewhere,
  PROTECTED_ID,
  renderGuide,
  renderTips,
  guideStyles,
  type GuideHandlers,
  type GuideView,
} from './guide-view.js';
import { guideWords } from './guide-words.js';

const loadCarryAlong = lazy(() => import('./carry-along.js'));

/** Milliseconds without typing until the text is read again. */
const PAUSE_MS = 500;

type Control = HTMLInputElement | HTMLTextAreaElement;
type Ticks = Pick<FormValues, 'isAnonymous' | 'isSecret'>;

/**
 * Reads the text while it is written, on the device alone, and gives advice. It does so when typing pauses, never moves
 * anything under a finger, and never blocks sending.
 */
export class Guide implements ReactiveController {
  private readonly messages;
  private personal: readonly PersonalKind[] = [];
  private isDelicate = false;
  /** Ticks before `Guide` set both. */
  private before: Ticks | null = null;
  private told: ReadonlySet<Aspect> = new Set();
  /** Entries that were read last, or are about to be. */
  private read: Readonly<FormValues> = EMPTY_VALUES;
  private readonly pause: WritingPause;
  /** Entries that were carried to the safe page. */
  private carried: Readonly<FormValues> | null = null;
  /** `along` carries the entries; null until it is loaded. */
  private along: Awaited<ReturnType<typeof loadCarryAlong>> | null = null;
  private readonly onSafePage = (event: Event): void => {
    event.preventDefault();
    void this.goSafely(event.target as HTMLAnchorElement);
  };
  private readonly handlers: GuideHandlers = {
    onCover: () => this.cover(),
    onProtect: () => this.protect(),
    onUnprotect: () => this.unprotect(),
  };

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('guide', guideWords);
    const { entry } = context;
    this.pause = new WritingPause(entry, PAUSE_MS, () => entry.afterPress(() => this.examine()));
    context.adopt(guideStyles);
    context.element.addController(this);
  }

  hostUpdated(): void {
    const { values } = this.context.entry;
    if (values === this.read) return;
    this.read = values;
    this.pause.begin();
  }

  hostDisconnected(): void {
    this.pause.stop();
    // Connected again, it reads the text anew.
    this.read = EMPTY_VALUES;
  }

  /** Notices below the text; nothing before something is written. */
  render(): unknown {
    return this.isBegun ? renderGuide(this.view, this.handlers) : nothing;
  }

  /** Tips on writing, drawn while they are open; `areFirst`: they are from the start. */
  renderTips(areFirst: boolean): unknown {
    return (this.context.hasOpenTips ?? areFirst) ? renderTips(this.view) : nothing;
  }

  private get view(): GuideView {
    const { context, messages, told, isPublic } = this;
    const url = safePageOf(context);
    const kind = context.presets().classificationId ?? context.entry.values.classificationId;
    return {
      messages,
      names: messages.kinds[kind] ?? messages.aspects,
      aspects: ASPECTS.map((aspect) => ({ aspect, isTold: told.has(aspect) })),
      personal: isPublic ? this.personal : [],
      protection: this.protection,
      safePage: url ? this.renderSafePage(url) : nothing,
    };
  }

  /** Link to the endpoint's own page, which takes the entries along. */
  renderSafePage(url: string): unknown {
    const isCarried = this.carried !== null && this.carried === this.context.entry.values;
    return [
      renderSafePage(this.messages.safePage, { url, isCarried }, this.onSafePage),
      this.along?.renderSealedOffer(this.context, this.onSafePage),
    ];
  }

  /** Other ways to report, while the endpoint doesn't answer. */
  renderElsewhere(): unknown {
    const { values } = this.context.entry;
    return renderElsewhere({
      messages: this.messages.elsewhere,
      ...NATIONAL_FALLBACK,
      text: reportText(values),
      isGuarded: values.isAnonymous || values.isSecret || this.isDelicate,
    });
  }

  /**
   * True of topic, photo and all else that must be known; never of a topic, or a place, whose reporters may have
   * somebody to fear.
   */
  get isComplete(): boolean {
    const rules = this.context.rules();
    const { whole } = this.context.entry;
    const { category, locationText } = whole;
    const isOffered = this.context.capabilities.topics?.some(({ id }) => id === category?.id);
    const isHarmless = !isDelicate(`${category?.name} ${locationText}`);
    return (
      Boolean(isOffered) && isHarmless && isPictured(whole, rules) && findProblems(whole, rules).length === 0
    );
  }

  private get isBegun(): boolean {
    const { title, content } = this.context.entry.values;
    return Boolean((title + content).trim());
  }

  /** True when the report will be public: only then can it reveal anything. */
  private get isPublic(): boolean {
    return !(this.context.entry.values.isSecret && this.offersSecret);
  }

  private get offersSecret(): boolean {
    return this.context.capabilities.features.has('secret');
  }

  /** Masks personal data in the controls themselves: the person sees what is sent. */
  private cover(): void {
    for (const field of ['title', 'content'] as const) {
      const control = this.control(CONTROL_NAMES[field]);
      if (!control) continue;
      control.value = coverPersonalData(control.value);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.examine();
    this.context.focus.after(CONTROL_NAMES.content);
    this.context.announcer.say(this.messages.personal.covered);
  }

  /** Protection to offer beside the text, or the one taken there, without going to the step of its ticks. */
  private get protection(): GuideView['protection'] {
    const kind = protectionOf(this.context.capabilities);
    if (!this.isDelicate || !kind) return null;
    if (!isProtected(kind, this.context.entry.values)) return { kind, isTaken: false };
    return this.before && { kind, isTaken: true };
  }

  private protect(): void {
    const { entry, focus, capabilities } = this.context;
    const { isAnonymous, isSecret } = entry.values;
    this.before = { isAnonymous, isSecret };
    entry.retype(protectedTicks(protectionOf(capabilities)!, this.before));
    focus.after(PROTECTED_ID);
  }

  private unprotect(): void {
    const { entry, focus, announcer } = this.context;
    if (this.before) entry.retype(this.before);
    this.before = null;
    focus.after(CONTROL_NAMES.content);
    announcer.say(this.messages.delicate.undone);
  }

  private control(name: string): Control | null {
    return this.context.element.renderRoot.querySelector<Control>(`[name="${name}"]`);
  }

  /** Goes to the safe page: in a new tab with the entries, or in this tab. */
  private async goSafely({ href, hash }: HTMLAnchorElement): Promise<void> {
    const { element, entry, announcer } = this.context;
    await this.loadAlong();
    const carried = (): void => {
      this.carried = entry.values;
      announcer.say(this.messages.safePage.carried);
      element.requestUpdate();
    };
    const address = this.along ? this.along.carryAlong(this.context, hash, carried) : href;
    if (address) location.assign(address);
  }

  private async loadAlong(): Promise<void> {
    this.along = await loadCarryAlong().catch(() => null);
    this.context.element.requestUpdate();
  }

  private examine(): void {
    const { entry, element } = this.context;
    const { title, content } = entry.values;
    this.told = toldAspects(entry.values, this.context.presets());
    const found = [...findPersonalData(title), ...findPersonalData(content)];
    this.personal = [...new Set(found.map(({ kind }) => kind))];
    this.isDelicate = isDelicate(`${title}\n${content}`);
    if (!this.isDelicate) this.before = null;
    // Loaded early: a browser opens a tab only shortly after the press.
    if (this.isDelicate || entry.values.isSecret) void this.loadAlong();
    element.requestUpdate();
  }
}

/** The report as plain text for an SMS, without the person's name: their phone number is shown anyway. */
function reportText({
  title,
  content,
  location,
  locationText,
  assetRef,
  dateOfIncident,
}: Pick<
  FormValues,
  'title' | 'content' | 'location' | 'locationText' | 'assetRef' | 'dateOfIncident'
>): string {
  const place = [locationText.trim(), assetRef.trim(), location?.name, location?.detail]
    .filter(Boolean)
    .join(', ');
  return [title.trim(), content.trim(), place, dateOfIncident].filter(Boolean).join('\n');
}
