import type { ReactiveController } from 'lit';
import type { Danger } from '../../contract/public/danger.js';
import { dangerListener } from '../../form-logic/danger/danger.js';
import { EMPTY_VALUES, type FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import { WritingPause } from '../writing-pause.js';
import { dangerStyles } from './danger-styles.js';
import { PROTECTED_ID, renderDanger, type DangerHandlers, type DangerView } from './danger-view.js';
import type { DangerMessages } from './words/words.js';

/** How long nothing must be typed before the text is read. */
const PAUSE_MS = 400;
/** How long leaving waits until what is written has gone from the device. */
const LEAVE_MS = 500;

/**
 * Hears danger in all that is written, on the device alone: neither the endpoint nor the page learns that something was
 * heard. It keeps no report back, and what somebody has put away stays away until the next report.
 */
export class DangerWatch implements ReactiveController {
  private heard: readonly string[] = [];
  private readonly dismissed = new Set<string>();
  private round = 0;
  private isProtected = false;
  private listener: { urgent: readonly Danger[]; hear: (text: string) => readonly string[] } | null = null;
  /** What was read last, or is about to be. */
  private read: Readonly<FormValues> = EMPTY_VALUES;
  private readonly pause: WritingPause;
  private readonly handlers: DangerHandlers = {
    onProtect: () => this.protect(),
    onLeave: () => void this.leave(),
    onDismiss: () => this.dismiss(),
  };

  constructor(
    private readonly context: FormContext,
    private readonly messages: DangerMessages,
    private readonly forget: () => Promise<void>,
  ) {
    const { entry } = context;
    this.pause = new WritingPause(entry, PAUSE_MS, () => entry.afterPress(() => this.listen()));
    context.adopt(dangerStyles);
    context.element.addController(this);
  }

  hostUpdated(): void {
    const { values, round } = this.context.entry;
    if (round !== this.round) this.dismissed.clear();
    this.round = round;
    if (values === this.read) return;
    this.read = values;
    this.pause.begin();
  }

  hostDisconnected(): void {
    this.pause.stop();
    // Back on the page it is read again.
    this.read = EMPTY_VALUES;
  }

  render(): unknown {
    const danger = this.shown;
    return danger && renderDanger(this.viewOf(danger), this.handlers);
  }

  private get shown(): Danger | undefined {
    const { urgent } = this.context.capabilities;
    return urgent?.find(({ id }) => this.heard.includes(id) && !this.dismissed.has(id));
  }

  private viewOf(danger: Danger): DangerView {
    const { features, identity } = this.context.capabilities;
    const { isAnonymous, isSecret } = this.context.entry.values;
    const knowsAnonymous = features.has('anonymous');
    const isWhole = isSecret && (isAnonymous || !knowsAnonymous);
    const kind = !knowsAnonymous ? 'secret' : identity.anonymous === 'not-collected' ? 'nameless' : 'hidden';
    return {
      messages: this.messages,
      danger,
      protection: danger.secret && features.has('secret') && !isWhole ? kind : null,
      isProtected: this.isProtected && isWhole,
    };
  }

  private listen(): void {
    const { capabilities, entry, element } = this.context;
    const urgent = capabilities.urgent ?? [];
    if (this.listener?.urgent !== urgent) this.listener = { urgent, hear: dangerListener(urgent) };
    const { title, content, locationText, answers } = entry.values;
    const answered = Object.values(answers ?? {}).map(({ text }) => text);
    const heard = this.listener.hear([title, content, locationText, ...answered].join('\n'));
    if (heard.join() === this.heard.join()) return;
    this.heard = heard;
    element.requestUpdate();
  }

  private protect(): void {
    const { entry, focus, capabilities } = this.context;
    entry.retype({
      isSecret: true,
      isAnonymous: entry.values.isAnonymous || capabilities.features.has('anonymous'),
    });
    this.isProtected = true;
    focus.after(PROTECTED_ID);
  }

  private dismiss(): void {
    const { shown } = this;
    if (shown) this.dismissed.add(shown.id);
    this.context.focus.field('content');
    this.context.element.requestUpdate();
  }

  /** What is written goes, and in the place of this page stands one about office hours. */
  private async leave(): Promise<void> {
    // The endpoint's own page has a way out that knows more of it.
    const own = this.context.target!.safePageUrl === null && document.querySelector<HTMLElement>('a.leave');
    if (own) return own.click();
    const late = new Promise((resolve) => setTimeout(resolve, LEAVE_MS));
    await Promise.race([this.forget().catch(() => {}), late]);
    location.replace(new URL('kalender', this.context.target!.root));
  }
}
