import type { ReactiveController } from 'lit';
import { safePage } from '../../client/safe-page.js';
import { createDangers } from '../../client/sp4n/dangers.js';
import type { Capabilities } from '../../contract/capabilities.js';
import { readDangers, type Danger } from '../../contract/public/danger.js';
import { dangerListener, listenedText } from '../../form-logic/danger/danger.js';
import { isProtected, protectedTicks, protectionOf, type Protection } from '../../form-logic/visibility.js';
import { EMPTY_VALUES, type FormValues } from '../../form-logic/state.js';
import type { GuideMessages } from '../guide/guide-words.js';
import { WritingPause } from '../entry/writing-pause.js';
import type { FormContext } from '../form-context.js';
import { furtherService } from '../form-target.js';
import {
  dangerStyles,
  PROTECTED_ID,
  renderDanger,
  type DangerHandlers,
  type DangerView,
} from './danger-view.js';
import { dangerWords } from './danger-words.js';

/** Milliseconds without typing until the text is read. */
const PAUSE_MS = 400;
/** Milliseconds that leaving gives the device to forget what was written. */
const LEAVE_MS = 300;

/**
 * Hears danger in all that is written, on the device alone, first by the few words that the capabilities name: neither
 * the endpoint nor the page learns that something was heard. It keeps no report back, and what somebody has put away
 * stays away until the next report.
 */
export class DangerWatch implements ReactiveController {
  private readonly messages;
  private heard: readonly string[] = [];
  private readonly dismissed = new Set<string>();
  private round = 0;
  /** True once the protection was taken here. */
  private isTaken = false;
  private dangers: readonly Danger[] = [];
  private hear: (text: string) => readonly string[] = () => [];
  /** Capabilities whose words are listened for, and those for which more were requested last: null after a failure. */
  private taken: Capabilities | null = null;
  private asked: Capabilities | null = null;
  /** Entries that were read last, or are about to be. */
  private read: Readonly<FormValues> = EMPTY_VALUES;
  /** Id of the danger that was drawn before, and where the form began below it. */
  private before: string | undefined;
  private top = 0;
  private readonly pause: WritingPause;
  private readonly handlers: DangerHandlers = {
    onProtect: () => this.protect(),
    onLeave: () => this.leave(),
    onDismiss: () => this.dismiss(),
  };

  constructor(
    private readonly context: FormContext,
    /** Words of the protection that `Guide` offers too. */
    private readonly guideMessages: GuideMessages,
  ) {
    const { entry } = context;
    this.messages = context.messages('danger', dangerWords);
    this.pause = new WritingPause(entry, PAUSE_MS, () => entry.afterPress(() => this.listen()));
    context.adopt(dangerStyles);
    context.element.addController(this);
  }

  hostUpdate(): void {
    if (this.shown?.id !== this.before) this.top = this.topOfForm;
  }

  hostUpdated(): void {
    this.holdStill();
    const { values, round } = this.context.entry;
    if (round !== this.round) this.dismissed.clear();
    this.round = round;
    if (values === this.read && this.context.capabilities === this.taken) return;
    this.read = values;
    void this.take();
    this.pause.begin();
  }

  hostDisconnected(): void {
    this.pause.stop();
    // Connected again, it reads the text anew.
    this.read = EMPTY_VALUES;
  }

  render(): unknown {
    const danger = this.shown;
    return danger && renderDanger(this.viewOf(danger), this.handlers);
  }

  private get shown(): Danger | undefined {
    return this.dangers.find(({ id }) => this.heard.includes(id) && !this.dismissed.has(id));
  }

  private get protection(): Protection | null {
    return protectionOf(this.context.capabilities);
  }

  private viewOf(danger: Danger): DangerView {
    const { messages, guideMessages, protection } = this;
    const isWhole = protection !== null && isProtected(protection, this.context.entry.values);
    return {
      messages,
      delicate: guideMessages.delicate,
      danger,
      protection: danger.secret && !isWhole ? protection : null,
      taken: this.isTaken && isWhole ? protection : null,
    };
  }

  /** Listens for the capabilities' own words, and requests more: once, after a failure again when more is written. */
  private async take(): Promise<void> {
    const { capabilities, target, isPractice } = this.context;
    if (capabilities !== this.taken) {
      this.taken = capabilities;
      this.dangers = readDangers(capabilities.urgent);
      this.hear = dangerListener({ dangers: this.dangers });
    }
    const { urgentUrl } = capabilities.fallback;
    if (this.dangers.length === 0 || isPractice || !urgentUrl || !target) return;
    if (capabilities === this.asked) return;
    this.asked = capabilities;
    const words = await furtherService(this.context, target, createDangers)
      .dangers?.(urgentUrl)
      .catch(() => null);
    if (capabilities !== this.taken) return;
    if (words) this.hear = dangerListener({ ...words, dangers: this.dangers });
    else this.asked = null;
    this.pause.begin();
  }

  private listen(): void {
    const { entry, element } = this.context;
    const heard = this.hear(listenedText(entry.values, entry.values.answers));
    if (heard.join() === this.heard.join()) return;
    this.heard = heard;
    element.requestUpdate();
  }

  private get topOfForm(): number {
    return this.context.element.renderRoot.querySelector('form')?.getBoundingClientRect().top ?? 0;
  }

  /**
   * `holdStill` keeps in place what somebody writes: the page turns by what has come above it. In large letters, where
   * the bar does not stay in sight, the card itself must.
   */
  private holdStill(): void {
    const now = this.shown?.id;
    if (now === this.before) return;
    this.before = now;
    const bar = this.context.element.renderRoot.querySelector('.danger-call');
    if (bar && getComputedStyle(bar).position !== 'sticky') return;
    scrollBy({ top: this.topOfForm - this.top, behavior: 'instant' });
  }

  private protect(): void {
    const { entry, focus } = this.context;
    entry.retype(protectedTicks(this.protection!, entry.values));
    this.isTaken = true;
    focus.after(PROTECTED_ID);
  }

  private dismiss(): void {
    const { shown } = this;
    if (shown) this.dismissed.add(shown.id);
    this.context.focus.field('content');
    this.context.element.requestUpdate();
  }

  /** `leave` drops what is written, and puts a page about office hours in the place of this one. */
  private leave(): void {
    const { target, element } = this.context;
    // The endpoint's own page has a way out that knows more of it.
    const own = !safePage(target!.root, 'lapor') && document.querySelector<HTMLElement>('a.leave');
    if (own) return own.click();
    element.reset();
    setTimeout(() => location.replace(new URL('kalender', target!.root)), LEAVE_MS);
  }
}
