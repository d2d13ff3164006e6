import { nothing, type ReactiveController } from 'lit';
import { ASPECTS, toldAspects, type Aspect } from '../../form-logic/completeness.js';
import { isDelicate } from '../../form-logic/delicate.js';
import { coverPersonalData, findPersonalData, type PersonalKind } from '../../form-logic/personal-data.js';
import { CONTROL_NAMES, EMPTY_VALUES, type FormValues } from '../../form-logic/state.js';
import { lazy } from '../../widget/lazy.js';
import { NATIONAL_FALLBACK } from '../../widget/national-fallback.js';
import type { FormContext } from '../form-context.js';
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
  type Protection,
} from './guide-view.js';
import { guideWords } from './guide-words.js';

const loadCarryAlong = lazy(() => import('./carry-along.js'));

/** How long nothing must be typed before the text is read again. */
const PAUSE_MS = 500;

type Control = HTMLInputElement | HTMLTextAreaElement;
type Ticks = Pick<FormValues, 'isAnonymous' | 'isSecret'>;

/**
 * Reads along while a report is written, on the device alone, and says what would help. It speaks when the typing pauses, never
 * moves anything under a finger, and never keeps a report back.
 */
export class Guide implements ReactiveController {
  private readonly messages;
  private personal: readonly PersonalKind[] = [];
  private isDelicate = false;
  /** The ticks as they were before both were set here. */
  private before: Ticks | null = null;
  private told: ReadonlySet<Aspect> = new Set();
  /** What was read last, or is about to be. */
  private read: Readonly<FormValues> = EMPTY_VALUES;
  private readonly pause: WritingPause;
  /** What has been taken to the safe page. */
  private carried: Readonly<FormValues> | null = null;
  private readonly onSafePage = (event: Event): void => {
    event.preventDefault();
    void this.goSafely();
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
    // Back on the page it is read again.
    this.read = EMPTY_VALUES;
  }

  /** Under the text; nothing before something is written. */
  render(): unknown {
    return this.isBegun ? renderGuide(this.view, this.handlers) : nothing;
  }

  /** Among the tips, where they are looked at. */
  renderTips(): unknown {
    return this.context.hasOpenTips ? renderTips(this.view) : nothing;
  }

  private get view(): GuideView {
    const { context, messages, told, isPublic } = this;
    const url = context.target?.safePageUrl;
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

  /** The way to the endpoint's own page, what is written with it. */
  renderSafePage(url: string): unknown {
    const isCarried = this.carried !== null && this.carried === this.context.entry.values;
    return renderSafePage(this.messages.safePage, { url, isCarried }, this.onSafePage);
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

  private get isBegun(): boolean {
    const { title, content } = this.context.entry.values;
    return Boolean((title + content).trim());
  }

  /** Only what is published gives anything away. */
  private get isPublic(): boolean {
    return !(this.context.entry.values.isSecret && this.offersSecret);
  }

  private get offersSecret(): boolean {
    return this.context.capabilities.features.has('secret');
  }

  /** Covers what was found, in the controls themselves: what the person sees is what is sent. */
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

  /** What is offered in place, or was taken here; nobody is sent to another step for it. */
  private get protection(): Protection | null {
    const { features, identity } = this.context.capabilities;
    if (!this.isDelicate || !features.has('secret')) return null;
    const { values } = this.context.entry;
    const knowsAnonymous = features.has('anonymous');
    const isWhole = values.isSecret && (values.isAnonymous || !knowsAnonymous);
    const kind = !knowsAnonymous ? 'secret' : identity.anonymous === 'not-collected' ? 'nameless' : 'hidden';
    if (!isWhole) return { kind, isTaken: false };
    return this.before && { kind, isTaken: true };
  }

  private protect(): void {
    const { entry, focus, capabilities } = this.context;
    const { isAnonymous, isSecret } = entry.values;
    this.before = { isAnonymous, isSecret };
    entry.retype({ isSecret: true, isAnonymous: isAnonymous || capabilities.features.has('anonymous') });
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

  /** To the safe page: in a tab of its own with what is written, or in this one. */
  private async goSafely(): Promise<void> {
    const { element, entry, announcer, target } = this.context;
    const part = await loadCarryAlong().catch(() => null);
    const carried = (): void => {
      this.carried = entry.values;
      announcer.say(this.messages.safePage.carried);
      element.requestUpdate();
    };
    const address = part ? part.carryAlong(this.context, carried) : target!.safePageUrl!;
    if (address) location.assign(address);
  }

  private examine(): void {
    const { entry, element } = this.context;
    const { title, content } = entry.values;
    this.told = toldAspects(entry.values, this.context.presets());
    const found = [...findPersonalData(title), ...findPersonalData(content)];
    this.personal = [...new Set(found.map(({ kind }) => kind))];
    this.isDelicate = isDelicate(`${title}\n${content}`);
    if (!this.isDelicate) this.before = null;
    // By then it is here: a browser opens a tab for a press only while that is fresh.
    if (this.isDelicate || entry.values.isSecret) loadCarryAlong().catch(() => {});
    element.requestUpdate();
  }
}

/** What was written, as a message of plain lines: without the person, whose phone says enough. */
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
