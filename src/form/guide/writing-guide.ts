import type { ReactiveController } from 'lit';
import { ASPECTS, toldAspects, type Aspect } from '../../form-logic/completeness.js';
import { isDelicate } from '../../form-logic/delicate.js';
import { coverPersonalData, findPersonalData, type PersonalKind } from '../../form-logic/personal-data.js';
import { CONTROL_NAMES, type FormValues } from '../../form-logic/state.js';
import type { ChoicesHost } from '../choices/choices-controller.js';

/** How long nothing is typed before it is read again. */
const PAUSE_MS = 500;

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Reads along while a report is written, on the device alone, and says what would help. It speaks when the typing pauses, never
 * moves anything under a finger, and stands in nobody's way: Kirim does not ask it.
 */
export class WritingGuide implements ReactiveController {
  personal: readonly PersonalKind[] = [];
  isDelicate = false;
  private told: ReadonlySet<Aspect> = new Set();
  private seen: Readonly<FormValues> | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ChoicesHost) {
    host.element.addController(this);
  }

  hostUpdated(): void {
    const { values } = this.host.entry;
    if (values === this.seen) return;
    this.seen = values;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.host.entry.afterPress(() => this.look()), PAUSE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.pause);
    this.seen = null;
  }

  get aspects(): { aspect: Aspect; isTold: boolean }[] {
    return ASPECTS.map((aspect) => ({ aspect, isTold: this.told.has(aspect) }));
  }

  /** Something is written: before that there is nothing to help with. */
  get isBegun(): boolean {
    const { title, content } = this.host.entry.values;
    return Boolean((title + content).trim());
  }

  /** Only what is published gives anything away. */
  get isPublic(): boolean {
    return !(this.host.entry.values.isSecret && this.offersSecret);
  }

  get offersSecret(): boolean {
    return this.host.rules().capabilities.features.has('secret');
  }

  /** Covers what was found, in the controls themselves: what the person sees is what is sent. */
  cover(): void {
    for (const field of ['title', 'content'] as const) {
      const control = this.control(CONTROL_NAMES[field]);
      if (!control) continue;
      control.value = coverPersonalData(control.value);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.look();
    this.host.focusing.after(CONTROL_NAMES.content);
  }

  makeSecret(): void {
    this.control(CONTROL_NAMES.isSecret)?.click();
    this.host.focusing.after(CONTROL_NAMES.isSecret);
  }

  private control(name: string): Control | null {
    return this.host.element.renderRoot.querySelector<Control>(`[name="${name}"]`);
  }

  private look(): void {
    const { entry, rules, element } = this.host;
    const { title, content } = entry.values;
    this.told = toldAspects(entry.values, rules().presets);
    const found = [...findPersonalData(title), ...findPersonalData(content)];
    this.personal = [...new Set(found.map(({ kind }) => kind))];
    this.isDelicate = isDelicate(`${title}\n${content}`);
    element.requestUpdate();
  }
}
